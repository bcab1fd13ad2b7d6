import { dayInWords } from '../../../common/dayInWords.ts';

/** Why a step is due when it is, told from one stored day: in the program, and as the daily sweep reads it in SQL. */
export interface ReasonFromDay {
  /** The sentence with a day. */
  on(day: string): string;
  /** SQL that gives the same sentence with the day of a column. */
  inSql(column: string): string;
}

/** Declares such a reason by the words before the day and after it. No figure of policy goes in, as that may change. */
export function reasonFromDay(before: string, after: string): ReasonFromDay {
  return {
    on: (day) => `${before}${dayInWords(day)}${after}`,
    // Without the prefix TM, PostgreSQL writes months in English whatever its locale.
    inSql: (column) => `${literal(before)} || to_char(${column}, 'FMDD FMMonth YYYY') || ${literal(after)}`,
  };
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
