/** The columns of the statements that UK banks and card programmes give out, by the names that they use for them. */

/** What is read from a row. */
export const STATEMENT_COLUMN = [
  'date',
  'description',
  'amount',
  'moneyOut',
  'moneyIn',
  'direction',
] as const;
export type StatementColumn = (typeof STATEMENT_COLUMN)[number];

/**
 * Barclays, HSBC, First Direct, Lloyds, Halifax, NatWest, Santander, Nationwide, TSB, Metro, the Co-operative Bank, Monzo,
 * Starling and prepaid cards. A name is compared without case, blanks, marks and what stands in brackets.
 */
const NAMES: Readonly<Record<StatementColumn, readonly string[]>> = {
  date: [
    'date',
    'transactiondate',
    'dateoftransaction',
    'posteddate',
    'postingdate',
    'bookingdate',
    'valuedate',
  ],
  description: [
    'description',
    'transactiondescription',
    'details',
    'transactiondetails',
    'narrative',
    'memo',
    'name',
    'counterparty',
    'merchant',
    'merchantname',
    'payee',
    'reference',
  ],
  amount: ['amount', 'value', 'transactionamount', 'netamount'],
  moneyOut: [
    'moneyout',
    'paidout',
    'debit',
    'debitamount',
    'debits',
    'withdrawal',
    'withdrawals',
    'out',
    'payments',
  ],
  moneyIn: [
    'moneyin',
    'paidin',
    'credit',
    'creditamount',
    'credits',
    'deposit',
    'deposits',
    'in',
    'receipts',
  ],
  direction: ['debitcredit', 'creditdebit', 'drcr', 'crdr', 'debitorcredit', 'creditordebit'],
};

/** Where each column stands in a row, counted from 0. A description may be in several. */
export interface ColumnPlaces {
  date: number;
  descriptions: readonly number[];
  amount: number | null;
  moneyOut: number | null;
  moneyIn: number | null;
  direction: number | null;
}

/** What is looked for and missing, in plain words. */
export type MissingColumn = 'a date' | 'a description' | 'an amount, or money out and money in';

function columnNamed(heading: string): StatementColumn | null {
  const name = heading
    .replace(/\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return STATEMENT_COLUMN.find((column) => NAMES[column].includes(name)) ?? null;
}

/** The columns of a row of headings, and which of those that are needed are missing. */
export function columnsOf(row: readonly string[]): { places: ColumnPlaces; missing: MissingColumn[] } {
  const named = row.map(columnNamed);
  const placeOf = (column: StatementColumn) => {
    const place = named.indexOf(column);
    return place < 0 ? null : place;
  };
  const date = placeOf('date');
  const descriptions = named.flatMap((column, place) => (column === 'description' ? [place] : []));
  const amount = placeOf('amount');
  const [moneyOut, moneyIn] = amount === null ? [placeOf('moneyOut'), placeOf('moneyIn')] : [null, null];
  const hasAmount = amount !== null || (moneyOut !== null && moneyIn !== null);
  return {
    places: { date: date ?? 0, descriptions, amount, moneyOut, moneyIn, direction: placeOf('direction') },
    missing: [
      ...(date === null ? (['a date'] as const) : []),
      ...(descriptions.length === 0 ? (['a description'] as const) : []),
      ...(hasAmount ? [] : (['an amount, or money out and money in'] as const)),
    ],
  };
}

/** A heading of any kind, by which the row of headings is told from what a bank writes above it. */
export function headingsIn(row: readonly string[]): number {
  return row.filter((cell) => columnNamed(cell) !== null).length;
}
