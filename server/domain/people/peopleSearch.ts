import { RequestError } from '../../platform/errors.ts';
import type { Condition } from '../../platform/reading/reader.ts';
import { nhsNumberDigits, whyNotNhsNumber } from './nhsNumber.ts';

/** What people are looked for by. Each that is given narrows the list. */
export interface PeopleSearch {
  /** Words that each begin a word of a given, family or preferred name, in any order and case. */
  name?: string | null;
  /** A whole NHS number, spaced or not. */
  nhsNumber?: string | null;
  /** The account of the practitioner whose caseload is wanted. */
  keyWorker?: string | null;
}

/** Enough for every name of a person; each further word would be one more comparison for every person there is. */
export const MOST_NAME_WORDS = 6;
/**
 * All names of a person as one text in which every word, also "Jones" in "Smith-Jones" and "Neill" in "O'Neill", stands
 * behind a blank. The search walks through the council's people: row-level security lets no index on a name be used, as
 * neither `lower` nor `like` is known to PostgreSQL to keep to itself what it sees.
 */
const NAMES = wordsInSql("' ' || given_name || ' ' || family_name || coalesce(' ' || preferred_name, '')");

/**
 * The condition on people that a search makes; undefined where it asks for nothing, as a blank one does. Refuses an
 * NHS number that can't be one as BAD_USER_INPUT.
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

/** A text in small letters, with a blank for whatever divides the words of a name. */
function wordsInSql(text: string): string {
  return `translate(lower(${text}), '-''’', '   ')`;
}

function nameWords(name: string): string[] {
  return name
    .split(/\s+/)
    .filter((word) => /[^-'’]/.test(word))
    .slice(0, MOST_NAME_WORDS);
}

/** What the names are like that have a word which begins so. */
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
