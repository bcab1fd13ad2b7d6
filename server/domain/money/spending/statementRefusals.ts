/** Why a statement is not taken, or a line of it, in order of precedence. */
export const STATEMENT_REFUSALS = {
  STATEMENT_EMPTY: 'The file of a statement has nothing in it.',
  STATEMENT_NOT_UTF8: 'The file of a statement is not text in UTF-8.',
  STATEMENT_NOT_CSV: 'The file of a statement can’t be read as CSV.',
  STATEMENT_COLUMN_MISSING: 'A statement has no column for the date, the description or the amount.',
  STATEMENT_TOO_LONG: 'A statement has more lines than are read at once.',
  STATEMENT_DATES_OF_TWO_KINDS: 'The dates of a statement are written in two ways, so none of them is sure.',
  DATE_NOT_READABLE: 'A line of a statement has no date that can be read.',
  AMOUNT_NOT_READABLE: 'A line of a statement has no amount that can be read.',
  LINE_WITHOUT_AMOUNT: 'A line of a statement moves no money.',
  LINE_IN_FUTURE: 'A line of a statement is dated on a day that is still to come.',
  LINE_BEFORE_PART: 'A line of a statement is dated before the part of the budget began.',
  LINE_WITHOUT_DESCRIPTION: 'A line of a statement does not say who was paid.',
  LINE_NOT_OF_IMPORT: 'The line is none of this import.',
  LINE_ALREADY_SETTLED: 'The line was posted or left out before.',
  LINE_GIVEN_TWICE: 'A line is given twice.',
  LINE_GOES_OTHER_WAY: 'Money that went out is said to have come in, or the other way round.',
  NOTHING_TO_SETTLE: 'No line is given, and the others are to stay as they are.',
} as const;
export type StatementRefusalCode = keyof typeof STATEMENT_REFUSALS;
