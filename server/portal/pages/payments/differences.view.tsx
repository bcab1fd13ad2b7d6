import type { FC } from 'hono/jsx';
import type { PortalPaymentRunQuery } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, TextLink } from '../../components/words.tsx';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import type { Wordings } from '../../words/wordings.ts';
import { DifferenceTag, differenceWords, isDifferenceKind, peopleInWords } from './paymentWords.tsx';

type Run = NonNullable<PortalPaymentRunQuery['paymentRun']>;
type Differences = NonNullable<Run['differences']>;
type EarlierRun = NonNullable<Differences['earlierRun']>;
type Line = NonNullable<Differences['lines']>['nodes'][number];
type Count = Differences['counts'][number];

interface DifferencesProps {
  run: Run;
  words: Wordings;
  /** The one kind that is listed; null where all are. */
  only: string | null;
}

/** What is different since the run before, and why: what is out of the ordinary shows here before anybody approves. */
export const DifferencesOfRun: FC<DifferencesProps> = ({ run, words, only }) => {
  const { differences } = run;
  if (!differences?.earlierRun) {
    return (
      <>
        <Heading id="differences">What is different</Heading>
        <Paragraph>No run was approved before it, so there is nothing to compare it with.</Paragraph>
      </>
    );
  }
  return (
    <>
      <Heading id="differences">What is different since run {differences.earlierRun.number}</Heading>
      {!differences.isOfSamePeople && (
        <Paragraph>
          No run before is about the same people, so this is compared with the last that was approved.
        </Paragraph>
      )}
      <HowMuchByKind run={run} differences={differences} earlier={differences.earlierRun} />
      <Who run={run} lines={differences.lines} words={words} only={only} />
      <Totals run={run} earlier={differences.earlierRun} />
    </>
  );
};

const HowMuchByKind: FC<{ run: Run; differences: Differences; earlier: EarlierRun }> = ({
  run,
  differences: { counts, differencePence },
  earlier,
}) => (
  <BarTable
    caption={`How the difference from run ${earlier.number} adds up`}
    sentence={`Run ${run.number} pays out ${differenceWords(differencePence)} ${differencePence === 0 ? 'as' : 'than'} run ${earlier.number}, which was paid on ${dayInWords(earlier.payOn)}. ${peopleByKind(counts)}`}
    labelHeading="Who"
    valueHeading="Difference"
    bars={counts
      .filter(({ personCount }) => personCount > 0)
      .map(({ kind, personCount, differencePence: value }) => ({
        label: <LabelOf run={run} kind={kind} personCount={personCount} />,
        words: differenceWords(value),
        value,
      }))}
    total={{ label: 'All together', words: differenceWords(differencePence) }}
  />
);

const LabelOf: FC<{ run: Run; kind: string | null | undefined; personCount: number }> = ({
  run,
  kind,
  personCount,
}) =>
  kind ? (
    <>
      <DifferenceTag status={kind} />{' '}
      <TextLink href={`/payments/${run.id}?only=${kind}#differences`}>{peopleInWords(personCount)}</TextLink>
    </>
  ) : (
    <>Paid the same: {peopleInWords(personCount)}</>
  );

function peopleByKind(counts: readonly Count[]): string {
  const countOf = (isWanted: (count: Count) => boolean) =>
    counts.filter(isWanted).reduce((sum, { personCount }) => sum + personCount, 0);
  const different = countOf(({ kind }) => Boolean(kind));
  const same = countOf(({ kind }) => !kind);
  return `It differs for ${peopleInWords(different)}, and is the same for ${peopleInWords(same)}.`;
}

const LINES_OF = 'Whom it pays otherwise, or keeps something back from';

const Who: FC<{ run: Run; lines: Differences['lines']; words: Wordings; only: string | null }> = ({
  run,
  lines,
  words,
  only,
}) => (
  <>
    {only && isDifferenceKind(only) && (
      <Paragraph>
        Only these are listed: {words('PaymentRunDifferenceKind', only)}{' '}
        <TextLink href={`/payments/${run.id}#differences`}>List everybody who differs</TextLink>
      </Paragraph>
    )}
    <Table
      caption={`${LINES_OF}: ${peopleInWords(lines?.totalCount ?? 0)}`}
      empty="Everybody is paid as in that run, and nothing is kept back."
      rows={lines?.nodes ?? []}
      columns={[
        {
          heading: 'Whom',
          isRowHeading: true,
          cell: ({ person }: Line) =>
            person ? <TextLink href={`/people/${person.id}`}>{person.fullName}</TextLink> : 'Nobody by name',
        },
        { heading: 'How', cell: ({ kind }: Line) => <DifferenceTag status={kind} /> },
        { heading: 'Before', isNumber: true, cell: ({ earlierPence }: Line) => poundsInWords(earlierPence) },
        { heading: 'Now', isNumber: true, cell: ({ nowPence }: Line) => poundsInWords(nowPence) },
        {
          heading: 'Difference',
          isNumber: true,
          cell: ({ differencePence }: Line) => differenceWords(differencePence),
        },
        { heading: 'Why', cell: ({ reason }: Line) => reason },
      ]}
    />
    {lines?.pageInfo.hasNextPage && (
      <Pagination
        of="differences"
        next={`/payments/${run.id}?${new URLSearchParams({ ...(only && { only }), differencesAfter: lines.pageInfo.endCursor ?? '' })}#differences`}
      />
    )}
  </>
);

type TotalField = 'paymentCount' | 'leftOutCount' | 'amountPence' | 'contributionTakenOffPence' | 'paidPence';
interface Total {
  what: string;
  field: TotalField;
}

const TOTALS: readonly Total[] = [
  { what: 'Payments', field: 'paymentCount' },
  { what: 'Parts left out', field: 'leftOutCount' },
  { what: 'Instalments that are due', field: 'amountPence' },
  { what: 'Contributions taken off', field: 'contributionTakenOffPence' },
  { what: 'Paid out', field: 'paidPence' },
];

const wordsOf = ({ field }: Total, value: number) =>
  field.endsWith('Pence') ? poundsInWords(value) : String(value);

const Totals: FC<{ run: Run; earlier: EarlierRun }> = ({ run, earlier }) => (
  <Table
    caption={`The totals beside run ${earlier.number}`}
    empty=""
    rows={TOTALS}
    columns={[
      { heading: 'What', isRowHeading: true, cell: ({ what }: Total) => what },
      {
        heading: <TextLink href={`/payments/${earlier.id}`}>Run {earlier.number}</TextLink>,
        isNumber: true,
        cell: (total: Total) => wordsOf(total, earlier[total.field]),
      },
      { heading: 'This run', isNumber: true, cell: (total: Total) => wordsOf(total, run[total.field]) },
      {
        heading: 'Difference',
        isNumber: true,
        cell: (total: Total) => {
          const difference = run[total.field] - earlier[total.field];
          if (difference === 0) return 'The same';
          return `${wordsOf(total, Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}`;
        },
      },
    ]}
  />
);
