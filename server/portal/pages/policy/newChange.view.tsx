import type { FC } from 'hono/jsx';
import type { PortalNewPolicyChangeQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, RadioField, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Points, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { choicesOf } from './policyWords.ts';

type Wordings = NonNullable<PortalNewPolicyChangeQuery['enumWordings']>;

interface NewChangeProps {
  form: FormState;
  wordings: Wordings;
}

/** Where a change is begun. */
export const BEGIN = '/policy/changes/new';

/** A draft that begins as the policy in force on its first day. */
export const NewChange: FC<NewChangeProps> = ({ form, wordings }) => (
  <>
    <ErrorSummary form={form} />
    <p class="govuk-body-l">
      A draft begins as what is in force on its first day. You then change what is to be other, and submit it
      for somebody else to approve.
    </p>
    <p class="govuk-body">Or begin with something else:</p>
    <Points
      items={[
        <TextLink href={`${BEGIN}/from-council`}>What another council has published</TextLink>,
        <TextLink href={`${BEGIN}/from-file`}>A file</TextLink>,
        <TextLink href="/policy/changes/uprate">All amounts of an area, raised by a percentage</TextLink>,
      ]}
    />
    <Form>
      <RadioField
        form={form}
        name="area"
        label="Which area of policy?"
        choices={choicesOf(wordings, 'PolicyArea')}
      />
      <FirstDayAndNote form={form} />
      <Button>Begin the draft</Button>
    </Form>
  </>
);

/** A draft in which every amount of an area is raised, or lowered, by a percentage. */
export const Uprating: FC<NewChangeProps> = ({ form, wordings }) => (
  <>
    <ErrorSummary form={form} />
    <p class="govuk-body-l">
      Every amount of money in the area is raised, or lowered, and rounded. Sources of amounts that change are
      dropped, as the new ones are not published anywhere yet.
    </p>
    <Form>
      <RadioField
        form={form}
        name="area"
        label="Which area of policy?"
        choices={choicesOf(wordings, 'PolicyArea')}
      />
      <TextField
        form={form}
        name="percentBasisPoints"
        label="By how many percent?"
        hint="Such as 4 or 2.75. With a minus in front, amounts are lowered."
        suffix="%"
        width={5}
        inputmode="decimal"
      />
      <RadioField
        form={form}
        name="rounding"
        label="What is each new amount rounded to?"
        choices={choicesOf(wordings, 'UpratingRounding')}
      />
      <FirstDayAndNote form={form} />
      <Button>Begin the draft</Button>
    </Form>
  </>
);

export const FIRST_DAY_HINT =
  'The first day that it decides about. A day that has passed makes it a correction, which needs a note and leaves past decisions as they are.';
export const NOTE_LABEL = 'What is changed, and why?';
export const NOTE_HINT = 'Whoever approves it reads this, and so does everybody who looks at the version.';

/** What every change has, whatever its area. */
export const FirstDayAndNote: FC<{ form: FormState }> = ({ form }) => (
  <>
    <DayField form={form} name="effectiveFrom" label="From which day?" hint={FIRST_DAY_HINT} />
    <TextAreaField form={form} name="note" label={NOTE_LABEL} hint={NOTE_HINT} />
  </>
);
