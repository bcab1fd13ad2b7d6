import type { FC } from 'hono/jsx';
import type { PortalClawbackQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, SummaryList, TextLink, Warning } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { isOpenFor, NextStep } from './clawbackForms.view.tsx';
import { ClawbackTag } from './paymentWords.tsx';

export type Clawback = NonNullable<PortalClawbackQuery['clawback']>;

interface ClawbackCaseProps extends ShownForm {
  clawback: Clawback;
  wordings: PortalClawbackQuery['enumWordings'];
  role: string;
  done: string | null;
}

/** One case as it went: what was found, what the person was told and said, what was decided, and what came back. */
export const ClawbackCase: FC<ClawbackCaseProps> = (props) => {
  const { clawback, wordings, form, both, role, done } = props;
  const words = wordingsOf(wordings);
  const person = clawback.budget?.person;
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={isOpenFor(form, clawback)} />
      <p class="govuk-body">
        <ClawbackTag status={clawback.status} /> {words('ClawbackStatus', clawback.status)}
      </p>
      {person && (
        <Paragraph>
          <TextLink href={`/people/${person.id}`}>The person’s record</TextLink>
        </Paragraph>
      )}
      <WhatWasFound clawback={clawback} option={words('DeploymentOption', clawback.part?.deploymentOption)} />
      <WhatWasSaid clawback={clawback} />
      {clawback.decidedOn && <Decision clawback={clawback} />}
      <NextStep clawback={clawback} form={form} role={role} />
    </>
  );
};

const WhatWasFound: FC<{ clawback: Clawback; option: string }> = ({ clawback, option }) => {
  const { unspentPence, abovePence, proposedPence, savedUpPence, namedSavings, policyVersion } = clawback;
  const savedPence = namedSavings.reduce((sum, { amountPence }) => sum + amountPence, savedUpPence);
  return (
    <>
      <Heading>What was found</Heading>
      <BarTable
        caption={`What was unspent on ${dayInWords(clawback.foundOn)}`}
        sentence={`${poundsInWords(unspentPence)} was unspent. By the council’s rules ${poundsInWords(unspentPence - abovePence)} of it may stay, and ${poundsInWords(abovePence)} is above that.`}
        labelHeading="What"
        valueHeading="Amount"
        bars={[
          ['May stay', unspentPence - abovePence] as const,
          ['Above what may stay', abovePence] as const,
        ].map(([label, value]) => ({ label, value, words: poundsInWords(value) }))}
        total={{ label: 'Unspent', words: poundsInWords(unspentPence) }}
      />
      <SummaryList
        facts={[
          { key: 'Proposed to be taken back', value: poundsInWords(proposedPence) },
          {
            key: 'Saved for a purpose',
            value:
              savedPence > 0 &&
              `${poundsInWords(savedPence)}, which stays where the council’s rules leave savings out`,
          },
          { key: 'For what the money is', value: clawback.part?.purpose },
          { key: 'How it is held', value: option },
          {
            key: 'By which rules',
            value:
              policyVersion &&
              `Money policy, version ${policyVersion.number}, from ${dayInWords(policyVersion.effectiveFrom)}`,
          },
          { key: 'Proposed', value: `on ${dayInWords(clawback.noticeGivenOn)} by ${clawback.proposedBy}` },
        ].filter(({ value }) => value !== false)}
      />
    </>
  );
};

const WhatWasSaid: FC<{ clawback: Clawback }> = ({ clawback }) => (
  <>
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
  </>
);

const Decision: FC<{ clawback: Clawback }> = ({ clawback }) => {
  const { decidedOn, decidedPence, repaidPence, repayByOn } = clawback;
  return (
    <>
      <Heading>What was decided</Heading>
      <SummaryList
        facts={[
          { key: 'On', value: decidedOn && dayInWords(decidedOn) },
          { key: 'By', value: clawback.decidedBy },
          { key: 'To be repaid', value: poundsInWords(decidedPence ?? 0) },
          { key: 'Why', value: clawback.decisionReasons },
        ]}
      />
      {decidedPence && repayByOn ? (
        <>
          <BarTable
            caption="What has been repaid"
            sentence={`${poundsInWords(repaidPence)} of ${poundsInWords(decidedPence)} is repaid. ${repaidPence < decidedPence ? `All of it is to be by ${dayInWords(repayByOn)}.` : 'That is all of it.'}`}
            labelHeading="What"
            valueHeading="Amount"
            bars={[
              ['Repaid', repaidPence] as const,
              ['Still to be repaid', decidedPence - repaidPence] as const,
            ].map(([label, value]) => ({ label, value, words: poundsInWords(value) }))}
            total={{ label: 'Decided', words: poundsInWords(decidedPence) }}
          />
          <Table
            caption="When it is to be repaid"
            empty=""
            rows={clawback.repayments}
            columns={[
              { heading: 'By', isRowHeading: true, cell: ({ dueOn }) => dayInWords(dueOn) },
              { heading: 'Amount', isNumber: true, cell: ({ amountPence }) => poundsInWords(amountPence) },
            ]}
          />
        </>
      ) : (
        <Warning>Nothing is to be repaid. The person keeps all of it.</Warning>
      )}
    </>
  );
};
