import { RequestError } from '../../platform/errors.ts';
import type { Condition } from '../../platform/reading/condition.ts';
import { isPostcode, tidyPostcode } from './contactDetails.ts';
import { nhsNumberDigits, whyNotNhsNumber } from './nhsNumber.ts';

/** What to look for in a person. Each criterion given narrows the list. */
export interface PeopleSearch {
  /** Words that each begin a word of a given, family or preferred name, in any order, case and spelling. */
  name?: string | null;
  /** A whole NHS number, with or without spaces. */
  nhsNumber?: string | null;
  /** A whole postcode, however it is typed. */
  postcode?: string | null;
  /** The account of the practitioner whose caseload to list. */
  keyWorker?: string | null;
}

/** Enough for every name that a person has; each further word costs one more look into the index. */
export const MOST_NAME_WORDS = 6;

/**
 * The condition that a search puts on people; undefined where it asks for nothing, as a blank search does. A name of
 * nothing but marks, such as an apostrophe, finds nobody.
 * Refuses an NHS number and a postcode that can't be one as BAD_USER_INPUT.
 * @param tenantId the council whose people they are.
 */
export function searchCondition(search: PeopleSearch, tenantId: string): Condition | undefined {
  const parts: string[] = [];
  const values: unknown[] = [];
  const placeholder = (value: unknown) => `$${values.push(value)}`;
  const name = search.name?.trim();
  if (name) {
    const words = nameWords(name);
    // Nobody's name begins so. It is no blank, and to list everybody would say that they all were found.
    if (words.length === 0) return { sql: 'false', values: [] };
    parts.push(hasNames(placeholder(tenantId), words.map(placeholder)));
  }
  if (search.nhsNumber?.trim()) parts.push(`nhs_number = ${placeholder(searchedDigits(search.nhsNumber))}`);
  if (search.postcode?.trim())
    parts.push(`postcode = ${placeholder(searchedPostcode(search.postcode.trim()))}`);
  if (search.keyWorker) parts.push(`key_worker = ${placeholder(search.keyWorker)}`);
  return parts.length > 0 ? { sql: parts.join(' and '), values } : undefined;
}

/**
 * Whether each of these words begins one of a person's names. PostgreSQL folds a word as it folds the names that it keeps,
 * and looks in a range, as bytes: the one prefix search that finds its index under row-level security. The people are
 * gathered first, as otherwise everybody may be walked through for a name that nobody has.
 */
function hasNames(tenant: string, words: readonly string[]): string {
  const found = words.map((word) => {
    const folded = `nullif(app.name_word(${word}), '')`;
    const from = `(select ${folded})`;
    const to = `(select ${folded} || chr(${LAST_CHARACTER}))`;
    return `select w.person_id from person_name_word w where w.tenant_id = ${tenant} and w.word >= ${from} and w.word < ${to}`;
  });
  return `person.id = any(array(${found.join(' intersect ')}))`;
}

/** It is no character of any text, and every character stands before it. */
const LAST_CHARACTER = 0x10ffff;

/** What PostgreSQL takes out of a name to fold it: what divides words, accents, points, and what nobody sees. */
const FOLDS_TO_NOTHING =
  /^[\s\p{Dash}'’‘ʼʻ`.,;:\(\)"“”\/\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u0591-\u05c7\u064b-\u065f\u0670\p{DI}]*$/v;

/** The words that have more in them than that. */
function nameWords(name: string): string[] {
  return name
    .split(/\s+/)
    .filter((word) => !FOLDS_TO_NOTHING.test(word.normalize('NFKD')))
    .slice(0, MOST_NAME_WORDS);
}

function searchedDigits(nhsNumber: string): string | null {
  const why = whyNotNhsNumber(nhsNumber);
  if (why === null) return nhsNumberDigits(nhsNumber);
  throw new RequestError(
    'BAD_USER_INPUT',
    `This is not an NHS number: ${why}, so nobody was looked for. Look at the letter or record again, or search by name.`,
    { inputPath: ['search', 'nhsNumber'] },
  );
}

function searchedPostcode(postcode: string): string {
  if (isPostcode(postcode)) return tidyPostcode(postcode);
  throw new RequestError(
    'BAD_USER_INPUT',
    'This is not a whole UK postcode, which is written as OL1 1UL, so nobody was looked for. Correct it, or search by name.',
    { inputPath: ['search', 'postcode'] },
  );
}
