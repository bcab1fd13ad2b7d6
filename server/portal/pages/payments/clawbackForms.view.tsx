import { randomUUID } from 'node:crypto';
import type { FC } from 'hono/jsx';
import { Carried } from '../../components/changedMeanwhile.tsx';
import {
  DayField,
  Hidden,
  PoundsField,
  RadioField,
  TextAreaField,
  TextField,
} from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Details, Heading, Paragraph } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import type { Clawback } from './clawback.view.tsx';

/** Who records a reply as they heard it, and who decides; the API refuses everybody else. */
const HEARS_REPLIES = ['PRACTITIONER', 'TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
const DECIDES = HEARS_REPLIES.slice(1);

interface StepProps {
  clawback: Clawback;
  form: FormState;
}

/** Whether what somebody sent can be sent again as the case stands now. */
export function isOpenFor({ values }: FormState, { status, repliedOn }: Clawback): boolean {
  if (values.text('step') === 'repaid') return status === 'REPAYING';
  if (values.text('step') === 'replied')
    return !repliedOn && ['AWAITING_REPLY', 'TO_DECIDE'].includes(status);
  return status === 'TO_DECIDE';
}

/** What may be done with a case as it stands, by whoever reads it; otherwise for whom it waits. */
export const NextStep: FC<StepProps & { role: string }> = ({ role, ...step }) => {
  const { status, repliedOn } = step.clawback;
  const mayHear = HEARS_REPLIES.includes(role) && !repliedOn;
  if (status === 'AWAITING_REPLY') {
    return (
      <>
        <Paragraph>
          Nothing is decided before the person has replied, or before {dayInWords(step.clawback.replyByOn)} is
          over.
        </Paragraph>
        {mayHear && (
          <>
            <Heading>Record what the person says</Heading>
            <Reply form={step.form} />
          </>
        )}
      </>
    );
  }
  if (status === 'TO_DECIDE') {
    const isReply = step.form.values.text('step') === 'replied';
    return (
      <>
        {mayHear && (
          <Details summary="The person has said something after all" isOpen={isReply}>
            <Reply form={step.form} />
          </Details>
        )}
        {DECIDES.includes(role) ? (
          <Decide {...step} />
        ) : (
          <Paragraph>It waits for a manager who did not propose it.</Paragraph>
        )}
      </>
    );
  }
  if (status !== 'REPAYING') return null;
  return role === 'FINANCE_OFFICER' ? (
    <Repayment {...step} />
  ) : (
    <Paragraph>A finance officer records each repayment as it arrives.</Paragraph>
  );
};

const Reply: FC<Pick<StepProps, 'form'>> = ({ form }) => (
  <Form>
    <Hidden name="step" value="replied" />
    <Carried form={form} />
    <RadioField
      form={form}
      name="isAgreed"
      label="Do they agree?"
      isInline
      choices={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
    />
    <TextAreaField
      form={form}
      name="reply"
      label="What do they say?"
      hint="In their words. It is kept as it is given, once."
      rows={4}
    />
    <Button>Keep the reply</Button>
  </Form>
);

const Decide: FC<StepProps> = ({ clawback, form }) => (
  <>
    <Heading>Decide</Heading>
    <Paragraph>
      A manager decides who did not propose it. The person reads the reasons, and may challenge them.
    </Paragraph>
    <Form>
      <Hidden name="step" value="decided" />
      <Carried form={form} />
      <PoundsField
        form={form}
        name="amountPence"
        label="How much is to be repaid?"
        hint={`At most ${poundsInWords(clawback.proposedPence)}, as was proposed to the person. Write 0 to take nothing back.`}
      />
      <TextField
        form={form}
        name="repayments"
        label="In how many repayments?"
        hint={`Over at most ${clawback.repaymentWeeks} weeks. Leave it empty for one.`}
        inputmode="numeric"
        width={3}
      />
      <TextAreaField form={form} name="reasons" label="Why? The person will read this." rows={4} />
      <Button>Decide</Button>
    </Form>
  </>
);

const Repayment: FC<StepProps> = ({ clawback, form }) => (
  <>
    <Heading>Record what arrived</Heading>
    <Form>
      <Hidden name="step" value="repaid" />
      <Hidden name="idempotencyKey" value={form.values.filled('idempotencyKey') ?? randomUUID()} />
      <PoundsField
        form={form}
        name="amountPence"
        label="How much has arrived?"
        hint={`${poundsInWords((clawback.decidedPence ?? 0) - clawback.repaidPence)} is still to be repaid.`}
      />
      <DayField
        form={form}
        name="occurredOn"
        label="On which day did it arrive?"
        hint={`From ${dayInWords(clawback.decidedOn ?? '')}, when it was decided, until today.`}
      />
      <Button>Record the repayment</Button>
    </Form>
  </>
);
