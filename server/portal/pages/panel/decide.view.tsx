import type { FC } from 'hono/jsx';
import { Carried } from '../../components/changedMeanwhile.tsx';
import {
  DayField,
  Hidden,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Details, Heading, Paragraph } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { DECISIONS, meetingInWords } from './panelWords.tsx';
import type { ReferralOf } from './referral.view.tsx';

const MOST_CONDITIONS = 20;

/** The rows of conditions that a form has, one more where one was asked for. */
export function conditionNumbers(values: FormValues): number[] {
  const asked = (Number(values.text('lines')) || 1) + (values.text('rows') === 'more' ? 1 : 0);
  const count = Math.min(Math.max(asked, 1), MOST_CONDITIONS);
  return Array.from({ length: count }, (_, index) => index);
}

/** An interest of one’s own, after which one does not decide, and sees the case no longer. */
export const InterestForm: FC<{ form: FormState }> = ({ form }) => (
  <Details
    summary="I have an interest in this case"
    isOpen={form.mistakes.some(({ field }) => field === 'reason')}
  >
    <Paragraph>
      Such as knowing the person, or a provider in the plan. You then see the case no longer while it is with
      the panel, and others decide.
    </Paragraph>
    <Form>
      <Hidden name="step" value="interest" />
      <TextAreaField form={form} name="reason" label="What is your interest?" rows={3} />
      <Button kind="secondary">Declare it</Button>
    </Form>
  </Details>
);

/** What the panel decided, and why, for the person to read. */
export const DecisionForm: FC<{ referral: ReferralOf; form: FormState }> = ({ referral, form }) => {
  const lines = conditionNumbers(form.values);
  return (
    <>
      <Heading id="decide">Record what the panel decided</Heading>
      <Form>
        <Hidden name="step" value="decide" />
        <Carried form={form} />
        <Hidden name="lines" value={lines.length} />
        <SelectField
          form={form}
          name="meetingId"
          label="At which meeting?"
          choices={[
            ...referral.agendaItems.flatMap(({ meeting }) =>
              meeting ? [{ value: meeting.id, label: meetingInWords(meeting) }] : [],
            ),
            { value: '', label: 'Between meetings, as it could not wait' },
          ]}
        />
        <RadioField form={form} name="decision" label="What did it decide?" choices={DECISIONS} />
        <TextAreaField form={form} name="reasons" label="Why? The person will read this." rows={4} />
        <Heading size="s">Conditions, where it approved with some</Heading>
        {lines.map((index) => (
          <Condition form={form} index={index} />
        ))}
        <Button kind="secondary" name="rows" value="more">
          Add a condition
        </Button>
        <Heading size="s">Information, where it needs more first</Heading>
        <TextField form={form} name="information.what" label="What does it need to know?" />
        <TextField form={form} name="information.fromWhom" label="From whom?" />
        <DayField form={form} name="information.byOn" label="By which day?" />
        <Button>Record the decision</Button>
      </Form>
    </>
  );
};

const Condition: FC<{ form: FormState; index: number }> = ({ form, index }) => {
  const number = index + 1;
  return (
    <section class="portal-entry" aria-label={`Condition ${number}`}>
      <TextField
        form={form}
        name={`conditions.${index}.words`}
        label={`Condition ${number}: what is to be done`}
      />
      <TextField
        form={form}
        name={`conditions.${index}.responsible`}
        label={`Condition ${number}: who sees to it`}
      />
      <DayField form={form} name={`conditions.${index}.dueOn`} label={`Condition ${number}: by which day`} />
    </section>
  );
};
