import { createHash } from 'node:crypto';
import { BoundedMap } from '../boundedMap.ts';
import { RequestError } from '../errors.ts';

const CURSOR = /^[A-Za-z0-9_-]{28}$/;
const UUID = /^(.{8})(.{4})(.{4})(.{4})(.{12})/;
const TAG_DIGITS = 10;
/** More than there are lists and orders; those of one person are hashed again where there are too many. */
const MOST_TAGS_KEPT = 1_000;

const tags = new BoundedMap<string, string>(MOST_TAGS_KEPT);

/**
 * A place in a list, as the API shows it: the id of the row there, and a hash of which list in which order it is.
 * Lists are sorted by names and dates of birth, and cursors end up in URLs and logs, so the sort key itself never
 * stands in one: the statement that reads the next page looks it up by the id.
 * @param list the name of the list with its order: `people NAME_ASC`.
 */
export function toCursor(uuid: string, list: string): string {
  return Buffer.from(`${uuid.replaceAll('-', '')}${tagOf(list)}`, 'hex').toString('base64url');
}

/**
 * The id of the row that a cursor points at. Refuses with CURSOR_NOT_VALID what is no cursor of ours, and what another
 * list gave, or the same in another order: a place there is none here.
 */
export function fromCursor(cursor: string, list: string): string {
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  const uuid = hex.slice(0, -TAG_DIGITS).replace(UUID, '$1-$2-$3-$4-$5');
  if (!CURSOR.test(cursor) || toCursor(uuid, list) !== cursor) throw cursorNotValid();
  return uuid;
}

/** For a cursor that cannot be read, or whose row is not (or no longer) there for this council. */
export function cursorNotValid(): RequestError {
  return new RequestError(
    'CURSOR_NOT_VALID',
    'This cursor points at no place in the list: it was changed on its way, another list or another order gave it, or the entry it pointed at has gone. Ask for the first page again, without a cursor.',
  );
}

function tagOf(list: string): string {
  const known = tags.get(list);
  if (known !== undefined) return known;
  const tag = createHash('sha256').update(list).digest('hex').slice(0, TAG_DIGITS);
  tags.set(list, tag);
  return tag;
}
