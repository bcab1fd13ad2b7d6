import { describe, expect, it } from 'vitest';
import { MOST_SANDBOXES, MOST_SYNTHETIC_PEOPLE, sandboxNames, sandboxRefusals } from './sandboxes.ts';

const live = { status: 'LIVE' as const, sandboxesInUse: 0 };
const codes = (given: { label?: string | null; peopleCount?: number }, facts: object = {}) =>
  sandboxRefusals({ label: null, peopleCount: 100, ...given }, { ...live, ...facts }).map(({ code }) => code);

describe('a sandbox', () => {
  it('is of a council that is live, and of no sandbox', () => {
    expect(codes({})).toEqual([]);
    for (const status of ['ONBOARDING', 'SANDBOX', 'RETIRED']) {
      expect(codes({ label: 'No!' }, { status })).toEqual(['SANDBOX_OF_LIVE_COUNCIL_ONLY']);
    }
  });

  it.each(['april-prices', 'a', '2027', 'a'.repeat(20)])('may have the label %s', (label) => {
    expect(codes({ label })).toEqual([]);
  });

  it.each(['', 'April', 'a b', '-a', 'a-', 'a--b', 'a'.repeat(21), "'; drop"])(
    'may not have the label %j',
    (label) => {
      expect(codes({ label })).toEqual(['SANDBOX_LABEL_NOT_VALID']);
    },
  );

  it('has no more people, and a council no more sandboxes, than there is room for', () => {
    expect(codes({ peopleCount: 0 })).toEqual([]);
    expect(codes({ peopleCount: MOST_SYNTHETIC_PEOPLE })).toEqual([]);
    expect(codes({ peopleCount: -1 })).toEqual(['SYNTHETIC_PEOPLE_OUT_OF_RANGE']);
    expect(codes({ peopleCount: MOST_SYNTHETIC_PEOPLE + 1, label: 'No!' })).toEqual([
      'SANDBOX_LABEL_NOT_VALID',
      'SYNTHETIC_PEOPLE_OUT_OF_RANGE',
    ]);
    expect(codes({}, { sandboxesInUse: MOST_SANDBOXES - 1 })).toEqual([]);
    expect(codes({}, { sandboxesInUse: MOST_SANDBOXES })).toEqual(['SANDBOX_LIMIT_REACHED']);
  });

  it('says in both of its names that it is one', () => {
    const oldham = { slug: 'oldham', name: 'Oldham Council' };
    expect(sandboxNames(oldham, null)).toEqual({ slug: 'oldham-sandbox', name: 'Oldham Council (sandbox)' });
    expect(sandboxNames(oldham, 'april')).toEqual({
      slug: 'oldham-sandbox-april',
      name: 'Oldham Council (sandbox: april)',
    });
    const long = { slug: 'a'.repeat(60), name: 'Long' };
    expect(sandboxNames(long, 'b'.repeat(20)).slug).toHaveLength(63);
  });
});
