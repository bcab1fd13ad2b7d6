import type { FC } from 'hono/jsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, RadioField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Inset, TextLink } from '../../components/words.tsx';
import { type FormState, fieldId } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import type { Draft } from './edit.page.tsx';
import type { EditPart } from './editParts.ts';
import { LATER } from './laterFigures.ts';
import { type EntryBelow, ListFields } from './listFields.view.tsx';
import { MistakeAt } from './mistakeAt.view.tsx';
import { FirstDayAndNote } from './newChange.view.tsx';
import { SettingFields, YES_OR_NO } from './settingFields.view.tsx';
import { entriesOf, entryName, jsonAt } from './settingTree.ts';
import type { SideBySide } from './sideBySide.ts';
import { USED, WAS } from './typedSettings.ts';

/** Every part of a draft, each with a page of its own. */
export const PartsOfDraft: FC<{ draft: Draft; isSaved: boolean }> = ({ draft, isSaved }) => {
  const { change, parts } = draft;
  const at = `/policy/changes/${change.id}/edit/${change.area}`;
  return (
    <>
      {isSaved && <Done>The draft is saved.</Done>}
      <p class="govuk-body-l">
        Choose what to change. Each part is saved by itself, and what it does is seen on the page of the
        change.
      </p>
      <ul class="govuk-list govuk-list--spaced">
        <li>
          <TextLink href={`${at}/details`}>First day and note</TextLink>
        </li>
        <li>
          <TextLink href={`${at}/sources`}>Sources of figures</TextLink>
        </li>
        <li>
          <TextLink href={`${at}/${LATER}`}>Figures that change on a later day</TextLink>
        </li>
        {parts.map(({ path, label }) => (
          <li>
            <TextLink href={`${at}/${path}`}>{label}</TextLink>
          </li>
        ))}
      </ul>
      <ButtonLink href={`/policy/changes/${change.id}`}>See what it changes</ButtonLink>
    </>
  );
};

interface EditPartProps {
  draft: Draft;
  part: EditPart;
  form: FormState;
  /** What the names of fields begin with. */
  base: string;
  /** What was typed beside what somebody else saved meanwhile. */
  both: SideBySide | null;
}

/** One part of a draft as a form. Nothing of it is saved where there is a mistake. */
export const EditPartPage: FC<EditPartProps> = ({ draft, part, form, base, both }) => {
  const at = [base, ...part.steps].join('.');
  return (
    <>
      <ErrorSummary form={form} />
      {both && <BothSides both={both} />}
      {part.why && !part.list && <p class="govuk-body-l">{part.why}</p>}
      <Form>
        <Hidden name="expectedVersion" value={draft.change.version} />
        {part.list && <Button>Save this part</Button>}
        {part.list ? (
          <ListFields
            list={part.list}
            form={form}
            at={at}
            settings={part.settings}
            fields={SettingFields}
            below={(index) => belowEntry(draft, part, form, at, index)}
          />
        ) : (
          <NamedSettings part={part} form={form} at={at} />
        )}
        <Button>{both ? 'Save mine over it' : 'Save this part'}</Button>
      </Form>
    </>
  );
};

/** What is wrong with all of a part together leads to the part. */
const NamedSettings: FC<{ part: EditPart; form: FormState; at: string }> = ({ part, form, at }) => (
  <div id={fieldId(at)} tabindex={-1}>
    <MistakeAt form={form} name={at} />
    {part.isOptional && (
      <RadioField
        form={form}
        name={`${at}.${USED}`}
        label="Does the council have this?"
        hint="If not, what stands below is left out."
        choices={YES_OR_NO}
        isInline
      />
    )}
    <SettingFields settings={part.settings} form={form} at={at} />
  </div>
);

/** What an entry is called, and the pages of what is inside it. One that is not saved yet has none. */
function belowEntry(draft: Draft, part: EditPart, form: FormState, at: string, index: number): EntryBelow {
  const { change, settings, parts } = draft;
  const was = form.values.text(`${at}.${index}.${WAS}`);
  const entries = entriesOf(jsonAt(settings, part.steps));
  const isCopy = form.values.text(`${at}.${index - 1}.${WAS}`) === was && index > 0;
  const label = part.list ? entryName(part.list, entries[Number(was)], index) : '';
  if (was === '' || isCopy) return { name: was === '' ? 'A new one' : `A new one, like ${label}`, pages: [] };
  const start = [...part.steps, Number(was)].join('.');
  const below = parts.filter(({ path }) => path === start || path.startsWith(`${start}.`));
  const pages = below.map(({ path, label: words }) => ({
    path: `/policy/changes/${change.id}/edit/${change.area}/${path}`,
    label: words,
  }));
  return { name: label, pages };
}

const BothSides: FC<{ both: SideBySide }> = ({ both }) => (
  <>
    <Inset>
      Somebody else has saved this draft since you opened the page. Below is what you typed, beside what is
      there now. If you save, yours takes its place in this part alone.
    </Inset>
    <Table
      caption="Where the two differ"
      rows={both}
      empty="The two say the same in this part."
      columns={[
        { heading: 'Setting', isRowHeading: true, cell: ({ label }) => label },
        { heading: 'What you typed', cell: ({ yours }) => yours },
        { heading: 'What is there now', cell: ({ theirs }) => theirs },
      ]}
    />
  </>
);

/** The first day and the note of a draft. */
export const EditDetails: FC<{ draft: Draft; form: FormState; wasStale: boolean }> = ({
  draft,
  form,
  wasStale,
}) => (
  <>
    <ErrorSummary form={form} />
    {wasStale && (
      <Inset>
        Somebody else has saved this draft since you opened the page. There now: from{' '}
        {dayInWords(draft.change.effectiveFrom)}, “{draft.change.note}”. What you typed stands below; if you
        save, it takes its place.
      </Inset>
    )}
    <Form>
      <Hidden name="expectedVersion" value={draft.change.version} />
      <FirstDayAndNote form={form} />
      <Button>Save</Button>
    </Form>
  </>
);
