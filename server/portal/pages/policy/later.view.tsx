import type { FC } from 'hono/jsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, Hidden, SelectField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Inset } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import type { Draft } from './edit.page.tsx';
import {
  asTyped,
  type Figure,
  figuresOf,
  type LaterFigureLine,
  laterFigureLines,
  SET,
} from './laterFigures.ts';
import { SettingFields } from './settingFields.view.tsx';
import { declaredTree } from './settingTree.ts';
import { REMOVE } from './typedRows.ts';

interface LaterFiguresProps {
  draft: Draft;
  form: FormState;
  done: string;
  wasStale: boolean;
}

const DONE: Readonly<Record<string, string>> = {
  added: 'The draft is saved. Once the change is in force, decisions read the figure from its day on.',
  removed: 'The figure is taken back.',
};
const STALE =
  'Somebody else has saved this draft since you opened the page, and nothing of yours is saved. The figures below are as they are there now.';

/** The later figures that a draft has, and a choice of what else is to change. */
export const LaterFigures: FC<LaterFiguresProps> = ({ draft, form, done, wasStale }) => {
  const tree = declaredTree(draft.catalogue);
  const lines = laterFigureLines(tree, draft.settings);
  return (
    <>
      <ErrorSummary form={form} />
      {DONE[done] && <Done>{DONE[done]}</Done>}
      {wasStale && <Inset>{STALE}</Inset>}
      <p class="govuk-body-l">
        A figure may change on a day within the version, so that one decision of the council covers several
        steps: £500 from April, £600 from July.
      </p>
      {lines.length > 0 ? (
        <Form>
          <Hidden name="expectedVersion" value={draft.change.version} />
          <LaterTable lines={lines} isEdited />
        </Form>
      ) : (
        <p class="govuk-body">No figure of this draft changes on a later day yet.</p>
      )}
      <Heading>Add one</Heading>
      <form method="get" novalidate>
        <SelectField
          form={form}
          name="setting"
          label="Which figure?"
          hint="A number, a yes or no, or one word. Texts and whole lists change with a version of their own."
          choices={[
            { value: '', label: 'Choose one' },
            ...figuresOf(tree, draft.settings).map(({ path, place, words }) => ({
              value: path,
              label: `${place}: ${words}`,
            })),
          ]}
        />
        <Button kind="secondary">Go on</Button>
      </form>
    </>
  );
};

/** Later figures in a table; where they are edited, each with a button that takes it back. */
export const LaterTable: FC<{ lines: readonly LaterFigureLine[]; isEdited?: boolean }> = ({
  lines,
  isEdited = false,
}) => (
  <Table
    caption="Figures that change on a later day"
    rows={lines.map((line, index) => ({ ...line, index }))}
    empty="None."
    columns={[
      { heading: 'Figure', isRowHeading: true, cell: ({ place }) => place },
      { heading: 'From', cell: ({ appliesFrom }) => dayInWords(appliesFrom) },
      { heading: 'Is then', cell: ({ words }) => words },
      { heading: 'Published in', cell: ({ source }) => source ?? 'As the figure before it' },
      ...(isEdited
        ? [
            {
              heading: <span class="govuk-visually-hidden">Take it back</span>,
              cell: ({ index, place, appliesFrom }: LaterFigureLine & { index: number }) => (
                <button type="submit" class="portal-link-button" name={REMOVE} value={String(index)}>
                  Remove
                  <span class="govuk-visually-hidden">
                    {' '}
                    {place} from {dayInWords(appliesFrom)}
                  </span>
                </button>
              ),
            },
          ]
        : []),
    ]}
  />
);

interface NewLaterFigureProps {
  draft: Draft;
  figure: Figure;
  form: FormState;
  wasStale: boolean;
}

/** One figure of a later day, in a field of the kind that its setting is declared to be. */
export const NewLaterFigure: FC<NewLaterFigureProps> = ({ draft, figure, form, wasStale }) => {
  const { change, catalogue, settings } = draft;
  const known = laterFigureLines(declaredTree(catalogue), settings).filter(
    ({ path }) => path === figure.path,
  );
  return (
    <>
      <ErrorSummary form={form} />
      {wasStale && (
        <Inset>{STALE} What you typed stands in the form: send it once more to add it to them.</Inset>
      )}
      <p class="govuk-body-l">
        From {dayInWords(change.effectiveFrom)}, the first day of the change, it is{' '}
        <strong>{figure.words}</strong>.
      </p>
      {known.length > 0 && <LaterTable lines={known} />}
      <Form action={`/policy/changes/${change.id}/edit/${change.area}/laterFigures`}>
        <Hidden name="expectedVersion" value={change.version} />
        <Hidden name={`${SET}.path`} value={figure.path} />
        <DayField
          form={form}
          name={`${SET}.appliesFrom`}
          label="From which day does it change?"
          hint="A day after the first day of the change. A figure of the same day takes its place."
        />
        <SettingFields settings={[asTyped(figure)]} form={form} at={SET} />
        <TextField
          form={form}
          name={`${SET}.source`}
          label="Where is it published?"
          hint="The document and its address. Empty where the source of the figure before it has this one too."
        />
        <Button>Save the figure</Button>
      </Form>
    </>
  );
};
