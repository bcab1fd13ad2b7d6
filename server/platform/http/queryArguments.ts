import { tidyText } from '../../../tenants/writtenText.ts';
import { readDay, readMoment } from '../../common/writtenTime.ts';
import { RequestError } from '../errors.ts';

/** Reads the text of one argument; throws a sentence that says what would be right. */
type ReadArgument<Value> = (text: string) => Value;
type Values<Readers> = {
  [Name in keyof Readers]?: Readers[Name] extends ReadArgument<infer Value> ? Value : never;
};

/**
 * The arguments behind a question mark. Throws BAD_USER_INPUT for one that is not known, is given twice, or can't be
 * read; its message never repeats what was sent.
 */
export function readArguments<const Readers extends Record<string, ReadArgument<unknown>>>(
  query: URLSearchParams,
  readers: Readers,
): Values<Readers> {
  const names = [...query.keys()];
  const unknown = names.some((name) => !Object.hasOwn(readers, name));
  if (unknown) throw wrong(`An argument is not known here. These are: ${Object.keys(readers).join(', ')}.`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice)
    throw wrong(
      `${twice} is given twice, so it is not clear which counts. Separate several values by commas.`,
    );
  const values = names.map((name) => [name, readOne(name, query.get(name) ?? '', readers[name])]);
  return Object.fromEntries(values) as Values<Readers>;
}

function readOne(name: string, text: string, read: ReadArgument<unknown> | undefined): unknown {
  const tidy = tidyText(text, 'ONE_LINE');
  if (tidy.why !== null) throw wrong(`${name} ${tidy.why}.`);
  try {
    return read?.(tidy.text);
  } catch (error) {
    throw wrong(`${name} ${(error as Error).message}`);
  }
}

function wrong(message: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message);
}

/** Any text. */
export function text(value: string): string {
  return value;
}

/** Texts separated by commas. */
export function texts(value: string): string[] {
  return value.split(',').filter((each) => each !== '');
}

/** A day as YYYY-MM-DD. */
export function day(value: string): string {
  const read = readDay(value);
  if (read) return read;
  throw new Error('is not a day. Write it as YYYY-MM-DD, such as 2026-04-01.');
}

/** A moment. */
export function moment(value: string): string {
  const read = readMoment(value);
  if (read) return read;
  throw new Error('is not a moment. Write it as 2026-04-01T09:30:00Z.');
}

/** True or false. */
export function yesNo(value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error('is neither true nor false. Write one of them.');
}

/** A whole number between two. */
export function wholeNumber(least: number, most: number): ReadArgument<number> {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Error(`is no whole number from ${least} to ${most}. Write one of them.`);
  };
}

/** One of a set of words. */
export function oneOf<Word extends string>(words: readonly Word[]): ReadArgument<Word> {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Error(`is none of ${words.join(', ')}. Write one of them.`);
    return found;
  };
}

/** Several of a set of words, separated by commas. */
export function someOf<Word extends string>(words: readonly Word[]): ReadArgument<Word[]> {
  const one = oneOf(words);
  return (value) => texts(value).map(one);
}
