import type { FC } from 'hono/jsx';
import type { PortalClawbackQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, PoundsField, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, SummaryList, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { ClawbackTag } from './paymentWords.tsx';

type Clawback = NonNullable<PortalClawbackQuery['clawback']>;

interface ClawbackCaseProps {
  clawback: Clawback;
  wordings: PortalClawbackQuery['enumWordings'];
  form: FormState;
  done: string | null;
}

/** One case as it went: what was found, what the person was told and said, what was decided, and what came back. */
export const ClawbackCase: FC<ClawbackCaseProps> = ({ clawback, wordings, form, done }) => {
  const words = wordingsOf(wordings);
  const person = clawback.budget?.person;
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <p class="govuk-body">
        <ClawbackTag status={clawback.status} /> {words('ClawbackStatus', clawback.status)}
      </p>
      {person && (
        <Paragraph>
          <TextLink href={`/people/${person.id}`}>The person’s record</TextLink>
        </Paragraph>
      )}
      <WhatWasFound clawback={clawback} option={words('DeploymentOption', clawback.part?.deploymentOption)} />
      <Heading>What the person was told</Heading>
      <SummaryList
        facts={[
          { key: 'Talked over on', value: dayInWords(clawback.discussedOn) },
          { key: 'Told on', value: dayInWords(clawback.noticeGivenOn) },
          { key: 'Why', value: clawback.reason },
          { key: 'May reply until', value: dayInWords(clawback.replyByOn) },
        ]}
      />
      <Heading>What the person said</Heading>
      {clawback.reply ? (
        <SummaryList
          facts={[
            { key: 'On', value: clawback.repliedOn && dayInWords(clawback.repliedOn) },
            { key: 'Agrees', value: clawback.replyIsAgreed ? 'Yes' : 'No' },
            { key: 'In their words', value: clawback.reply },
          ]}
        />
      ) : (
        <Paragraph>Nothing yet.</Paragraph>
      )}
      {clawback.decidedOn ? <Decision clawback={clawback} /> : <Decide clawback={clawback} form={form} />}
    </>
  );
};

const WhatWasFound: FC<{ clawback: Clawback; option: string }> = ({ clawback, option }) => (
  <>
    <Heading>What was found</Heading>
    <BarTable
      caption={`What was unspent on ${dayInWords(clawback.foundOn)}`}
      sentence={`${poundsInWords(clawback.unspentPence)} was unspent, of which ${poundsInWords(clawback.abovePence)} is above what may stay. It is proposed to take back ${poundsInWords(clawback.proposedPence)}.`}
      labelHeading="What"
      valueHeading="Amount"
      bars={[
        ['Unspent', clawback.unspentPence] as const,
        ['Saved up for a purpose of the plan', clawback.savedUpPence] as const,
        ['Above what may stay', clawback.abovePence] as const,
        ['Proposed to be taken back', clawback.proposedPence] as const,
      ].map(([label, value]) => ({ label, value, words: poundsInWords(value) }))}
    />
    <SummaryList
      facts={[
        { key: 'For what the money is', value: clawback.part?.purpose },
        { key: 'How it is held', value: option },
        { key: 'Proposed by', value: clawback.proposedBy },
      ]}
    />
  </>
);

const Decision: FC<{ clawback: Clawback }> = ({ clawback }) => (
  <>
    <Heading>What was decided</Heading>
    <SummaryList
      facts={[
        { key: 'On', value: clawback.decidedOn && dayInWords(clawback.decidedOn) },
        { key: 'By', value: clawback.decidedBy },
        { key: 'To be repaid', value: poundsInWords(clawback.decidedPence ?? 0) },
        { key: 'Why', value: clawback.decisionReasons },
        { key: 'Repaid so far', value: poundsInWords(clawback.repaidPence) },
        { key: 'All of it by', value: clawback.repayByOn && dayInWords(clawback.repayByOn) },
      ]}
    />
    <Table
      caption="How it is repaid"
      empty="Nothing is to be repaid."
      rows={clawback.repayments}
      columns={[
        { heading: 'By', isRowHeading: true, cell: ({ dueOn }) => dayInWords(dueOn) },
        { heading: 'Amount', isNumber: true, cell: ({ amountPence }) => poundsInWords(amountPence) },
      ]}
    />
  </>
);

const Decide: FC<{ clawback: Clawback; form: FormState }> = ({ clawback, form }) => (
  <>
    <Heading>Decide</Heading>
    <Paragraph>
      A manager decides who did not propose it, once the person has replied or their time to reply is over.
      The person reads the reasons, and may challenge them.
    </Paragraph>
    <Form>
      <Hidden name="expectedVersion" value={clawback.version} />
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
