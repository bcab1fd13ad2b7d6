import { RequestError } from '../errors.ts';
import { fromCursor } from './cursor.ts';

/** What a caller says of the page that they want, in Relay's words. */
export interface PageArguments {
  /** How many, from the beginning of the list or from `after` on. */
  first?: number | null;
  /** The cursor of the row that the page follows. */
  after?: string | null;
  /** How many, back from the end of the list or from `before`. */
  last?: number | null;
  /** The cursor of the row that the page goes before. */
  before?: string | null;
}

/** Which rows of a list: a number of them from one end, between two places. */
export interface Slice {
  size: number;
  /** Whether they are counted from the end. They are in the order of the list all the same. */
  isFromEnd: boolean;
  /** The ids of the rows beyond which it lies; null where it is bounded by none. */
  after: string | null;
  before: string | null;
}

export const MOST_ROWS_OF_A_PAGE = 100;
/** Where the caller does not say how many. */
export const USUAL_ROWS_OF_A_PAGE = 20;

/**
 * Reads which page is wanted: one direction, and how many. Refuses with BAD_USER_INPUT where the direction is not clear,
 * with PAGE_TOO_LARGE a number that no page has, and with CURSOR_NOT_VALID what is no cursor of this list in this order.
 */
export function sliceOf({ first, after, last, before }: PageArguments, list: string): Slice {
  if (first != null && last != null) {
    throw notClear(
      'first',
      '`first` counts from the beginning and `last` from the end, and both were given, so it is not clear which counts. Give one of them.',
    );
  }
  if (first == null && last == null && before != null) {
    throw notClear(
      'before',
      '`before` was given without `last`, so it is not clear how many entries before it are wanted. Give `last` with it.',
    );
  }
  const size = last ?? first ?? USUAL_ROWS_OF_A_PAGE;
  checkSize(size);
  return {
    size,
    isFromEnd: last != null,
    after: after == null ? null : fromCursor(after, list),
    before: before == null ? null : fromCursor(before, list),
  };
}

/**
 * The rows of a slice, and what lies around it.
 * @param found one row more than the slice has, where there is one, counted from the end that the slice is counted from;
 * in the order of the list.
 */
export function trimmed<Row>(
  found: readonly Row[],
  { size, isFromEnd, after, before }: Slice,
): { rows: Row[]; hasNextPage: boolean; hasPreviousPage: boolean } {
  const hasMore = found.length > size;
  const rows = hasMore ? found.slice(...(isFromEnd ? [1] : [0, size])) : [...found];
  return {
    rows,
    hasNextPage: (hasMore && !isFromEnd) || before !== null,
    hasPreviousPage: (hasMore && isFromEnd) || after !== null,
  };
}

function checkSize(size: number): void {
  if (Number.isInteger(size) && size >= 0 && size <= MOST_ROWS_OF_A_PAGE) return;
  throw new RequestError(
    'PAGE_TOO_LARGE',
    `A page holds from 0 to ${MOST_ROWS_OF_A_PAGE} entries, and ${size} were asked for. Ask for a number between those, and for the next page with the cursor of the last.`,
    { maximum: MOST_ROWS_OF_A_PAGE },
  );
}

function notClear(argument: string, message: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message, { inputPath: [argument] });
}
