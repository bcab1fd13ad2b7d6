import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  AGE_BANDS,
  CLIENT_GROUPS,
  NEED_DOMAINS,
  NEED_LEVELS,
  NIGHT_SUPPORT_LEVELS,
  UNPAID_SUPPORT_LEVELS,
} from '../../../../tenants/needs.ts';
import { CIRCUMSTANCE_SETS, circumstancesAt } from './circumstances.ts';
import { NEEDS_ENCODING } from './encode.ts';

/** The order in which each encoding counts the shared words. A kept encoding is never edited. */
const WORDS_OF_ENCODING: Record<number, string> = {
  1: '81d00db4949976b1',
};

describe('the encoding of needs', () => {
  test('has a number of its own for the words that it stands on', () => {
    const sets = Array.from({ length: CIRCUMSTANCE_SETS }, (_, index) => circumstancesAt(index));
    const words = [
      CLIENT_GROUPS,
      AGE_BANDS,
      sets,
      NEED_DOMAINS,
      NEED_LEVELS,
      UNPAID_SUPPORT_LEVELS,
      NIGHT_SUPPORT_LEVELS,
    ];
    const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex');
    expect(
      hash.slice(0, 16),
      'The words have changed: raise NEEDS_ENCODING, and add a line for it here.',
    ).toBe(WORDS_OF_ENCODING[NEEDS_ENCODING]);
  });
});
