import type { FC } from 'hono/jsx';
import type {
  PortalCopyPolicyQuery,
  PortalTryPolicyChangeMutation,
} from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, Hidden, RadioField, SelectField, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, SummaryList, Warning } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { DAY_PARTS } from '../../forms/typedDay.ts';
import { dayInWords } from '../../words/sentences.ts';
import { Differences } from './differences.view.tsx';
import { FIRST_DAY_HINT, NOTE_HINT, NOTE_LABEL } from './newChange.view.tsx';
import { choicesOf, meaningOf } from './policyWords.ts';

type Wordings = NonNullable<PortalCopyPolicyQuery['enumWordings']>;
type Councils = NonNullable<PortalCopyPolicyQuery['councils']>;
export type TriedChange = NonNullable<
  NonNullable<PortalTryPolicyChangeMutation['draftPolicyChange']>['policyChange']
>;

/** Which council’s policy, which area of it, and from when. */
export const CopyPolicy: FC<{ form: FormState; councils: Councils; wordings: Wordings }> = ({
  form,
  councils,
  wordings,
}) => (
  <>
    <ErrorSummary form={form} />
    <p class="govuk-body-l">
      You first see what would be other than in your own policy. Nothing is drafted before you say so.
    </p>
    <Form>
      <SelectField
        form={form}
        name="startFrom.publishedBy"
        label="Which council’s policy?"
        hint="What it has published and is in force on the first day."
        choices={[
          { value: '', label: 'Choose one' },
          ...councils.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <RadioField
        form={form}
        name="area"
        label="Which area of it?"
        choices={choicesOf(wordings, 'PolicyArea')}
      />
      <DayField form={form} name="effectiveFrom" label="From which day?" hint={FIRST_DAY_HINT} />
      <Button>See what would come</Button>
    </Form>
  </>
);

interface WhatWouldComeProps {
  form: FormState;
  tried: TriedChange;
  councilName: string;
  wordings: Wordings;
  action: string;
  /** Where something else is chosen. */
  changePath: string;
}

/** What a draft would change that began as another council’s policy. Nothing of it is there yet. */
export const WhatWouldCome: FC<WhatWouldComeProps> = ({
  form,
  tried,
  councilName,
  wordings,
  action,
  changePath,
}) => {
  const change = (words: string) => ({ href: changePath, words });
  return (
    <>
      <ErrorSummary form={form} />
      <SummaryList
        facts={[
          { key: 'Begins as the policy of', value: councilName, change: change('the council') },
          { key: 'Area', value: meaningOf(wordings, 'PolicyArea', tried.area), change: change('the area') },
          { key: 'From', value: dayInWords(tried.effectiveFrom), change: change('the first day') },
          {
            key: 'Takes the place of',
            value: tried.baseVersion
              ? `Your version ${tried.baseVersion.number}, from ${dayInWords(tried.baseVersion.effectiveFrom)}`
              : 'Nothing: you have no version of this area then',
          },
        ]}
      />
      {tried.isBackDated && (
        <Warning>The first day has passed, so this would be a correction. It needs a note.</Warning>
      )}
      {tried.warnings.map(({ message, source }) => (
        <Warning>
          {message} ({source})
        </Warning>
      ))}
      <Heading>What would be other than now</Heading>
      <Differences
        diff={tried.diff}
        caption="Setting by setting"
        was="Your policy"
        willBe={councilName}
        nothing="Nothing: both councils have decided the same."
        most={MOST_DIFFERENCES}
      />
      <p class="govuk-body">
        Figures come without their sources, as those are {councilName}’s own: until you say where yours are
        published, they are shown as illustrative.
      </p>
      <Form action={action}>
        {CARRIED.map((name) => (
          <Hidden name={name} value={form.values.text(name)} />
        ))}
        <TextAreaField form={form} name="note" label={NOTE_LABEL} hint={NOTE_HINT} />
        <Button>Begin the draft</Button>
      </Form>
    </>
  );
};

/** More are seen on the page of the draft. */
const MOST_DIFFERENCES = 100;
/** What was chosen, by the names of its fields. */
export const CARRIED = ['startFrom.publishedBy', 'area', ...DAY_PARTS.map((part) => `effectiveFrom.${part}`)];
