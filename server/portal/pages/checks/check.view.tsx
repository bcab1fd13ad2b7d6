import type { FC } from 'hono/jsx';
import type { PortalCheckQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, RadioField, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, Points, SummaryList } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { CheckTag, OUTCOMES } from './checkWords.tsx';

type CheckOf = NonNullable<PortalCheckQuery['monitoringCheck']>;

interface CheckProps extends ShownForm {
  check: CheckOf;
  wordings: PortalCheckQuery['enumWordings'];
  done: string | null;
}

/** One check: why there is one, what came for it, what was left, what was asked, and what was found. */
export const Check: FC<CheckProps> = ({ check, wordings, form, both, done }) => {
  const words = wordingsOf(wordings);
  const completing = check.availableActions?.find(({ action }) => action === 'COMPLETE_MONITORING_CHECK');
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={completing?.allowed === true} />
      <p class="govuk-body">
        <CheckTag status={check.status} isOverdue={check.isOverdue} />
      </p>
      <Paragraph>{check.reason}</Paragraph>
      <Facts check={check} words={words} />
      <WhatCame check={check} words={words} />
      <Questions check={check} />
      {completing?.allowed && <Complete form={form} />}
      {completing && !completing.allowed && <Paragraph>{completing.reason}</Paragraph>}
    </>
  );
};

const Facts: FC<{ check: CheckOf; words: Wordings }> = ({ check, words }) => (
  <SummaryList
    facts={[
      { key: 'By', value: check.dueOn && dayInWords(check.dueOn) },
      { key: 'Rule', value: check.ruleLabel },
      {
        key: 'Still to come',
        value: check.evidenceWanted.length > 0 && (
          <Points items={check.evidenceWanted.map((each) => words('Evidence', each))} />
        ),
      },
      { key: 'Done on', value: check.checkedOn && dayInWords(check.checkedOn) },
      { key: 'By whom', value: check.completedBy },
      { key: 'What was found', value: words('MonitoringOutcome', check.outcome) },
      {
        key: 'Above what may stay',
        value: typeof check.surplusPence === 'number' && poundsInWords(check.surplusPence),
      },
      { key: 'Talked over on', value: check.discussionOn && dayInWords(check.discussionOn) },
      { key: 'Help', value: check.helpGiven },
      { key: 'How it went is asked on', value: check.followUpOn && dayInWords(check.followUpOn) },
      { key: 'Concern', value: check.concern },
      { key: 'Note', value: check.note },
    ].filter(({ value }) => value !== false)}
  />
);

const WhatCame: FC<{ check: CheckOf; words: Wordings }> = ({ check, words }) => {
  const purposeOf = (partId: string) =>
    check.budget?.parts?.find(({ id }) => id === partId)?.purpose ?? 'One part of the budget';
  return (
    <>
      <Heading>What came for it</Heading>
      <Table
        caption="What was sent"
        empty="Nothing has been sent yet."
        rows={check.evidenceSent}
        columns={[
          { heading: 'What', isRowHeading: true, cell: ({ kind }) => words('Evidence', kind) },
          {
            heading: 'For which days',
            cell: ({ coversFrom, coversTo }) => `${dayInWords(coversFrom)} to ${dayInWords(coversTo)}`,
          },
          {
            heading: 'Left at the end',
            isNumber: true,
            cell: ({ balancePence }) => (typeof balancePence === 'number' ? poundsInWords(balancePence) : ''),
          },
          {
            heading: 'Where the paper is, and notes',
            cell: ({ documentReference, note }) => [documentReference, note].filter(Boolean).join('. '),
          },
        ]}
      />
      {check.balances.length > 0 && (
        <Table
          caption="What was left, beside what the council’s rules expect"
          empty=""
          rows={check.balances}
          columns={[
            { heading: 'For what', isRowHeading: true, cell: ({ partId }) => purposeOf(partId) },
            { heading: 'Left', isNumber: true, cell: ({ balancePence }) => poundsInWords(balancePence) },
            {
              heading: 'At least',
              isNumber: true,
              cell: ({ lowestPence }) => (typeof lowestPence === 'number' ? poundsInWords(lowestPence) : ''),
            },
            {
              heading: 'At most',
              isNumber: true,
              cell: ({ unspentLimitPence }) =>
                typeof unspentLimitPence === 'number' ? poundsInWords(unspentLimitPence) : '',
            },
            { heading: 'Above that', isNumber: true, cell: ({ abovePence }) => poundsInWords(abovePence) },
            { heading: 'So', cell: ({ finding }) => words('BalanceFinding', finding) },
          ]}
        />
      )}
    </>
  );
};

const Questions: FC<{ check: CheckOf }> = ({ check: { queries } }) =>
  queries.length === 0 ? null : (
    <Table
      caption="What was asked"
      empty=""
      rows={queries}
      columns={[
        { heading: 'Question', isRowHeading: true, cell: ({ question }) => question },
        { heading: 'Asked on', cell: ({ askedOn }) => dayInWords(askedOn) },
        { heading: 'Answer by', cell: ({ replyByOn }) => dayInWords(replyByOn) },
        {
          heading: 'Answer',
          cell: ({ reply, repliedOn }) => reply ?? (repliedOn ? 'Papers were sent' : 'Not yet'),
        },
      ]}
    />
  );

const Complete: FC<{ form: FormState }> = ({ form }) => (
  <>
    <Heading>What did you find?</Heading>
    <Form>
      <Carried form={form} />
      <DayField form={form} name="checkedOn" label="On which day did you look at it?" />
      <RadioField form={form} name="outcome" label="What did you find?" choices={OUTCOMES} />
      <TextAreaField
        form={form}
        name="note"
        label="Anything to say about it"
        hint="Needed where all is in order although a balance is not as expected, or the check is early."
        rows={3}
      />
      <Heading size="s">Where there is a question</Heading>
      <TextAreaField form={form} name="question" label="The question, as the person will read it" rows={3} />
      <DayField form={form} name="replyByOn" label="Answer by" />
      <Heading size="s">Where help was given</Heading>
      <TextAreaField form={form} name="helpGiven" label="Which help" rows={3} />
      <DayField form={form} name="followUpOn" label="When somebody asks how it went" />
      <Heading size="s">Where more is unspent than may stay</Heading>
      <DayField form={form} name="discussionOn" label="When it is talked over with the person" />
      <Heading size="s">Where there is a concern</Heading>
      <TextAreaField form={form} name="concern" label="What the concern is" rows={3} />
      <Button>Record it</Button>
    </Form>
  </>
);
