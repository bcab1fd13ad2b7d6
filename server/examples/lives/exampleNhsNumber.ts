import { hasValidCheckDigit } from '../../domain/people/nhsNumber.ts';

/** The bodies of numbers that the example people told one by one do not have: theirs begin with 1000. */
const FIRST_BODY = 200_000;
const BODIES = 800_000;
/** Prime to the number of bodies, so that all come once before any comes again. */
const STRIDE = 7_919;
/** Of eleven bodies one has no check digit, so among the next few there is always one that has. */
const MOST_TRIES = 12;

/**
 * The number of one example person, in the range from 999 000 0000 that the NHS issues to nobody and keeps for tests. Two
 * places of one list never have the same.
 */
export function exampleNhsNumber(start: number, place: number): string {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const body = FIRST_BODY + ((start + (place * MOST_TRIES + tries) * STRIDE) % BODIES);
    const digit = Array.from({ length: 10 }, (_, last) => last).find((last) =>
      hasValidCheckDigit(`999${body}${last}`),
    );
    if (digit !== undefined) return `999${body}${digit}`;
  }
  throw new Error('None of a dozen numbers that follow one another has a check digit.');
}
