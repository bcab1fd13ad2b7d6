import { dayInWords } from '../../../common/dayInWords.ts';

/** Why a step is due when it is, told from stored days: in the program, and as the daily sweep reads it in SQL. */
export interface ReasonFromDays {
  /** The sentence with its days, in order. */
  on(...days: string[]): string;
  /** SQL that gives the same sentence with the days of columns. */
  inSql(...columns: string[]): string;
}

/**
 * Declares such a reason by the words before, between and after its days. No figure of policy goes in, as that may change.
 */
export function reasonFromDays(...words: string[]): ReasonFromDays {
  return {
    on: (...days) =>
      words
        .map((text, index) => text + (index < days.length ? dayInWords(days[index] as string) : ''))
        .join(''),
    inSql: (...columns) =>
      words
        .flatMap((text, index) => [literal(text), ...columns.slice(index, index + 1).map(dayInSql)])
        .join(' || '),
  };
}

/** Without the prefix TM, PostgreSQL writes months in English whatever its locale. */
function dayInSql(column: string): string {
  return `to_char(${column}, 'FMDD FMMonth YYYY')`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
