import { RequestError } from '../../platform/errors.ts';
import type { Condition } from '../../platform/reading/reader.ts';
import { nhsNumberDigits, whyNotNhsNumber } from './nhsNumber.ts';

/** What to look for in a person. Each criterion given narrows the list. */
export interface PeopleSearch {
  /** Words that each begin a word of a given, family or preferred name, in any order and in either case. */
  name?: string | null;
  /** A whole NHS number, with or without spaces. */
  nhsNumber?: string | null;
  /** The account of the practitioner whose caseload to list. */
  keyWorker?: string | null;
}

/** Enough for every name that a person has; each further word costs one more comparison for every person. */
export const MOST_NAME_WORDS = 6;
/**
 * All names of a person as one text in which every word has a space before it, including "Jones" in
 * "Smith-Jones" and "Neill" in "O'Neill". The search reads through all the council's people: under row-level
 * security no index on a name can be used, as PostgreSQL does not treat `lower` or `like` as leak-proof.
 */
const NAMES = wordsInSql("' ' || given_name || ' ' || family_name || coalesce(' ' || preferred_name, '')");

/**
 * The condition that a search puts on people; undefined where it asks for nothing, as a blank search does.
 * Refuses an NHS number that can't be one as BAD_USER_INPUT.
 */
export function searchCondition(search: PeopleSearch): Condition | undefined {
  const parts: string[] = [];
  const values: unknown[] = [];
  const placeholder = (value: unknown) => `$${values.push(value)}`;
  for (const word of nameWords(search.name ?? '')) {
    parts.push(`${NAMES} like ${wordsInSql(`${placeholder(patternOf(word))}::text`)}`);
  }
  if (search.nhsNumber?.trim()) parts.push(`nhs_number = ${placeholder(searchedDigits(search.nhsNumber))}`);
  if (search.keyWorker) parts.push(`key_worker = ${placeholder(search.keyWorker)}`);
  return parts.length > 0 ? { sql: parts.join(' and '), values } : undefined;
}

/** A text in lower case, with a space in place of anything that divides the words of a name. */
function wordsInSql(text: string): string {
  return `translate(lower(${text}), '-''’', '   ')`;
}

function nameWords(name: string): string[] {
  return name
    .split(/\s+/)
    .filter((word) => /[^-'’]/.test(word))
    .slice(0, MOST_NAME_WORDS);
}

/** The `like` pattern of names in which some word begins with this one. */
function patternOf(word: string): string {
  return `% ${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

function searchedDigits(nhsNumber: string): string | null {
  const why = whyNotNhsNumber(nhsNumber);
  if (why === null) return nhsNumberDigits(nhsNumber);
  throw new RequestError(
    'BAD_USER_INPUT',
    `search.nhsNumber is not an NHS number: ${why}, so nobody was looked for. Look at the letter or record again, or search by name.`,
    { inputPath: ['search', 'nhsNumber'] },
  );
}
