import type { FC } from 'hono/jsx';
import type { PortalPeopleQuery } from '../../../../schema/operations/generated.ts';
import { Table } from '../../components/table.tsx';
import { Details, Heading, Paragraph, Tag, TextLink } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords } from '../../words/sentences.ts';
import { stepState } from './peopleWords.ts';

type Step = NonNullable<PortalPeopleQuery['workDue']>['nodes'][number];
type Count = NonNullable<PortalPeopleQuery['workDueCounts']>[number];

/** What is due, the first due first, each with its day and the reason for it. */
export const WorkDue: FC<{
  steps: readonly Step[] | null;
  counts: readonly Count[] | null;
  isMine: boolean;
}> = ({ steps, counts, isMine }) => {
  if (!steps) return null;
  return (
    <>
      <Heading>{isMine ? 'What is due for the people I work with' : 'What is due'}</Heading>
      {counts && <Paragraph>{countsInWords(counts)}</Paragraph>}
      <Table
        caption="What is due first"
        isCaptionHidden
        empty="Nothing waits."
        rows={steps}
        columns={[
          { heading: 'By', cell: ({ dueOn }: Step) => dayInWords(dueOn) },
          { heading: 'What', cell: (step: Step) => <What step={step} /> },
          {
            heading: 'For whom',
            isRowHeading: true,
            cell: ({ person }: Step) =>
              person ? (
                <TextLink href={`/people/${person.id}`}>{person.fullName}</TextLink>
              ) : (
                'Nobody by name'
              ),
          },
          { heading: 'How near', cell: ({ status }: Step) => <StepTag status={status} /> },
        ]}
      />
      {counts && counts.length > 0 && <CountsByKind counts={counts} />}
    </>
  );
};

export const StepTag: FC<{ status: string }> = ({ status }) => {
  const { words, colour } = stepState(status);
  return <Tag colour={colour}>{words}</Tag>;
};

const What: FC<{ step: Step }> = ({ step: { kind, dueReason } }) => (
  <>
    {codeInWords(kind)}
    {dueReason && <div class="govuk-hint govuk-!-margin-bottom-0">{dueReason}</div>}
  </>
);

const CountsByKind: FC<{ counts: readonly Count[] }> = ({ counts }) => (
  <Details summary="How much there is of each">
    <Table
      caption="What is due, by kind"
      empty="Nothing waits."
      rows={counts}
      columns={[
        { heading: 'What', isRowHeading: true, cell: ({ kind }: Count) => codeInWords(kind) },
        { heading: 'Overdue', isNumber: true, cell: ({ overdue }: Count) => overdue },
        { heading: 'Today', isNumber: true, cell: ({ dueToday }: Count) => dueToday },
        { heading: 'This week', isNumber: true, cell: ({ dueThisWeek }: Count) => dueThisWeek },
        { heading: 'Later', isNumber: true, cell: ({ later }: Count) => later },
      ]}
    />
  </Details>
);

function countsInWords(counts: readonly Count[]): string {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
  const [overdue, today] = [sum((each) => each.overdue), sum((each) => each.dueToday)];
  const [week, later] = [sum((each) => each.dueThisWeek), sum((each) => each.later)];
  return `${overdue} overdue, ${today} due today, ${week} more this week, ${later} later.`;
}
