/** Dates and amounts as UK banks write them. */

/** In which order a date has its day, month and year. */
export type DateKind = 'DAY_FIRST' | 'YEAR_FIRST' | 'MONTH_IN_WORDS' | 'MONTH_FIRST';

/** A date that was read; `day` is null where it can only be read with the month first, as no UK bank writes it. */
export interface ReadDate {
  kind: DateKind;
  day: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A moment after the date, which card programmes write, is left aside. */
const TIME = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Reads a date; null where it is none. */
export function readStatementDate(text: string): ReadDate | null {
  const date = text.replace(/^'/, '').trim().replace(TIME, '').replace(',', '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (iso) return dated('YEAR_FIRST', iso[1], iso[2], iso[3]);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d{2})$/.exec(date);
  if (words) {
    const month = MONTHS.indexOf((words[2] as string).toLowerCase()) + 1;
    return dated('MONTH_IN_WORDS', words[3], String(month), words[1]);
  }
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(date);
  if (!slashed) return null;
  const dayFirst = dated('DAY_FIRST', slashed[3], slashed[2], slashed[1]);
  if (dayFirst) return dayFirst;
  const monthFirst = dated('MONTH_FIRST', slashed[3], slashed[1], slashed[2]);
  return monthFirst && { kind: 'MONTH_FIRST', day: null };
}

function dated(kind: DateKind, year = '', month = '', day = ''): ReadDate | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  try {
    const fields = { year: fullYear, month: Number(month), day: Number(day) };
    return { kind, day: Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString() };
  } catch {
    return null;
  }
}

const OUT = ['DR', 'D', 'DEBIT', 'OD'];
const IN = ['CR', 'C', 'CREDIT'];
/** Pounds with or without thousands apart, and pence or none. */
const SUM = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;

/**
 * Reads a sum as pence: less than nothing where it is written as money out, by a sign, brackets or “DR”. Null where it is
 * no sum; an empty cell is nothing.
 */
export function readStatementAmount(text: string): number | null {
  const plain = text
    .replace(/^'/, '')
    .replace(/[\s£]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/^GBP|GBP$/i, '')
    .toUpperCase();
  if (plain === '' || plain === '-') return 0;
  const [, open, sign, figures, after, mark, close] =
    /^(\()?([+-])?([\d,.]+)([+-])?(CR|DR|OD|C|D)?(\))?$/.exec(plain) ?? [];
  const [, pounds, pence = ''] = SUM.exec(figures ?? '') ?? [];
  if (pounds === undefined || Boolean(open) !== Boolean(close)) return null;
  const signs = [open && '-', sign, after, mark && (OUT.includes(mark) ? '-' : '+')].filter(Boolean);
  if (new Set(signs).size > 1) return null;
  const amount = Number(pounds.replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0'));
  if (!Number.isSafeInteger(amount)) return null;
  return signs.includes('-') && amount !== 0 ? -amount : amount;
}

/** Whether a column that says so says that money went out or came in; null where it says neither. */
export function readDirection(text: string): 'OUT' | 'IN' | null {
  const word = text.trim().toUpperCase();
  if (OUT.includes(word)) return 'OUT';
  return IN.includes(word) ? 'IN' : null;
}
