import { RequestError } from '../errors.ts';

const CURSOR = /^[A-Za-z0-9_-]{22}$/;

/**
 * A place in a list, as the API shows it: the id of the row there, and nothing else. Lists are sorted by names
 * and dates of birth, and cursors end up in URLs and logs, so the sort key itself never stands in one: the
 * statement that reads the next page looks it up by the id.
 */
export function toCursor(uuid: string): string {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
}

/** The id of the row that a cursor points at. Refuses what is no cursor of ours with CURSOR_NOT_VALID. */
export function fromCursor(cursor: string): string {
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!CURSOR.test(cursor) || toCursor(uuid) !== cursor) throw cursorNotValid();
  return uuid;
}

/** For a cursor that cannot be read, or whose row is not (or no longer) there for this council. */
export function cursorNotValid(): RequestError {
  return new RequestError(
    'CURSOR_NOT_VALID',
    'This cursor points at no place in the list: it was changed on its way, or the entry it pointed at has gone. Ask for the first page again, without a cursor.',
  );
}
