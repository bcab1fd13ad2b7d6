import type { FC } from 'hono/jsx';
import type { PortalPaymentRunQuery } from '../../../../schema/operations/generated.ts';
import { Table } from '../../components/table.tsx';
import { Heading, TextLink } from '../../components/words.tsx';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';

/** An approved run, as another is compared with it. */
export type RunBefore = NonNullable<PortalPaymentRunQuery['paymentRuns']>['nodes'][number];
type Totals = Pick<
  RunBefore,
  'paymentCount' | 'leftOutCount' | 'amountPence' | 'contributionTakenOffPence' | 'paidPence'
>;

interface Row {
  what: string;
  earlier: number;
  now: number;
  words: (value: number) => string;
}

/** A run beside the last that was approved before it: what is out of the ordinary shows in the differences. */
export const BesideLast: FC<{ run: Totals; before: RunBefore }> = ({ run, before }) => (
  <>
    <Heading>Beside the run before</Heading>
    <Table
      caption={`Beside run ${before.number}, which was paid on ${dayInWords(before.payOn)}`}
      empty=""
      rows={rowsOf(run, before)}
      columns={[
        { heading: 'What', isRowHeading: true, cell: ({ what }: Row) => what },
        {
          heading: <TextLink href={`/payments/${before.id}`}>Run {before.number}</TextLink>,
          isNumber: true,
          cell: ({ earlier, words }: Row) => words(earlier),
        },
        { heading: 'This run', isNumber: true, cell: ({ now, words }: Row) => words(now) },
        { heading: 'Difference', isNumber: true, cell: (row: Row) => differenceInWords(row) },
      ]}
    />
  </>
);

function rowsOf(run: Totals, before: Totals): Row[] {
  const row = (what: string, field: keyof Totals, words: (value: number) => string): Row => ({
    what,
    earlier: before[field],
    now: run[field],
    words,
  });
  return [
    row('Payments', 'paymentCount', String),
    row('Parts left out', 'leftOutCount', String),
    row('Instalments that are due', 'amountPence', poundsInWords),
    row('Contributions taken off', 'contributionTakenOffPence', poundsInWords),
    row('Paid out', 'paidPence', poundsInWords),
  ];
}

function differenceInWords({ earlier, now, words }: Row): string {
  if (earlier === now) return 'The same';
  return `${words(Math.abs(now - earlier))} ${now > earlier ? 'more' : 'less'}`;
}
