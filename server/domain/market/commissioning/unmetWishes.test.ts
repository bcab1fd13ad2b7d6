import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNMET_REASON, WANTED_SUPPORT } from './commissioningVocabulary.ts';
import {
  type GivenWish,
  type StandingWish,
  unmetAsPublished,
  unmetExactly,
  wishEndingRefusals,
  wishRefusals,
} from './unmetWishes.ts';

const wish: GivenWish = {
  category: 'BREAKS',
  wanted: 'A week by the sea with my sister',
  reason: 'TOO_DEAR',
  otherReason: null,
  moment: 'REVIEW',
  saidOn: '2026-03-02',
};
const codes = (changes: Partial<GivenWish>) =>
  wishRefusals({ ...wish, ...changes }, '2026-03-02').map(({ code }) => code);

const several = (count: number, standing: Partial<StandingWish>): StandingWish[] =>
  Array.from({ length: count }, () => ({
    category: 'BREAKS',
    reason: 'TOO_DEAR',
    postcodeDistrict: 'OL1',
    ...standing,
  }));
const lineOf = (lines: ReturnType<typeof unmetExactly>, category = 'BREAKS') =>
  lines.find((line) => line.category === category);

describe('an unmet wish', () => {
  it('is for support, said by today, with a reason in words only where none of the list fits', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ category: 'GAMBLING' })).toEqual(['WISH_NOT_FOR_SUPPORT']);
    expect(codes({ saidOn: '2026-03-03' })).toEqual(['DATE_IN_FUTURE']);
    expect(codes({ otherReason: 'The boat sank.' })).toEqual(['OTHER_REASON_NEEDLESS']);
    expect(codes({ reason: 'OTHER', wanted: ' ' })).toEqual(['TEXT_MISSING', 'TEXT_MISSING']);
    expect(codes({ reason: 'OTHER', otherReason: 'The boat sank.' })).toEqual([]);
  });

  it('ends once, from the day on which it was said until today', () => {
    const end = (on: string, endedOn: string | null = null) =>
      wishEndingRefusals({ saidOn: '2026-03-02', endedOn }, on, '2026-03-10').map(({ code }) => code);
    expect(end('2026-03-02')).toEqual([]);
    expect(end('2026-03-01')).toEqual(['WISH_ENDED_BEFORE_SAID']);
    expect(end('2026-03-11')).toEqual(['DATE_IN_FUTURE']);
    expect(end('2026-03-05', '2026-03-04')).toEqual(['WISH_ENDED']);
  });
});

describe('unmet wishes', () => {
  it('are published in the finest groups of reasons and places in which nobody is one of a few', () => {
    const wishes = [
      ...several(7, {}),
      ...several(3, { reason: 'TOO_FAR', postcodeDistrict: 'OL2' }),
      ...several(6, { reason: 'NOBODY_OFFERS_IT', postcodeDistrict: 'M35' }),
    ];
    expect(lineOf(unmetExactly(wishes))).toMatchObject({
      people: 16,
      byReason: [
        { key: 'NOBODY_OFFERS_IT', people: 6 },
        { key: 'TOO_FAR', people: 3 },
        { key: 'TOO_DEAR', people: 7 },
      ],
    });
    // Three in OL2 and three who live too far away are few, so the letters of the postcode and broader reasons are told.
    const published = lineOf(unmetAsPublished(wishes));
    expect(published?.people).toBe(15);
    expect(published?.byReason).toEqual([
      { key: 'NONE_TO_BE_HAD', people: 5 },
      { key: 'OUT_OF_REACH', people: 10 },
      { key: 'DOES_NOT_FIT', people: 0 },
      { key: 'OTHER', people: 0 },
    ]);
    expect(published?.byDistrict).toEqual([
      { key: 'M', people: 5 },
      { key: 'OL', people: 10 },
    ]);
    // With two more of no known place even the letters are told of few, so no place is.
    const more = lineOf(unmetAsPublished([...wishes, ...several(2, { postcodeDistrict: '' })]));
    expect(more).toMatchObject({ people: 20, byDistrict: null });
    expect(lineOf(unmetAsPublished(several(4, {})))).toMatchObject({
      people: null,
      byReason: null,
      byDistrict: null,
    });
  });

  it('show no count from one to four, and the same whichever few they are', () => {
    const standing = fc.record({
      category: fc.constantFrom(...WANTED_SUPPORT),
      reason: fc.constantFrom(...UNMET_REASON.values),
      postcodeDistrict: fc.constantFrom('OL1', 'OL2', 'M35', ''),
    });
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 60 }), standing, (wishes, few) => {
        const lines = unmetAsPublished(wishes);
        for (const { people, byReason, byDistrict } of lines) {
          const shown = [
            people,
            ...(byReason ?? []).map((each) => each.people),
            ...(byDistrict ?? []).map((each) => each.people),
          ];
          expect(shown.every((each) => each === null || each % 5 === 0)).toBe(true);
          if (people === null) expect([byReason, byDistrict]).toEqual([null, null]);
        }
        const others = wishes.filter(({ category }) => category !== few.category);
        expect(unmetAsPublished([...others, few])).toEqual(
          unmetAsPublished([...others, few, few, { ...few, reason: 'OTHER', postcodeDistrict: 'M1' }]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('leave at least three values for a part that is not told, whatever is told beside it', () => {
    // All that up to fourteen people in three reasons can be, two of which are one in broader groups; and a reader who has what is
    // told to the last one, and knows the rules.
    const REASONS = ['NOBODY_OFFERS_IT', 'NO_PLACE_FREE', 'TOO_DEAR'] as const;
    const seen = new Map<string, Set<number>[]>();
    const most = 14;
    for (let first = 0; first <= most; first += 1) {
      for (let second = 0; first + second <= most; second += 1) {
        for (let third = 0; first + second + third <= most; third += 1) {
          const counts = [first, second, third];
          const wishes = REASONS.flatMap((reason, place) => several(counts[place] as number, { reason }));
          const line = lineOf(unmetAsPublished(wishes));
          const keys = line?.byReason?.map(({ key }) => key);
          const parts = keys?.includes('TOO_DEAR') ? counts : keys ? [first + second, third] : null;
          const told = JSON.stringify([line?.people === null ? 'few' : first + second + third, parts]);
          const values = seen.get(told) ?? [new Set(), new Set(), new Set()];
          counts.forEach((count, place) => {
            values[place]?.add(count);
          });
          seen.set(told, values);
        }
      }
    }
    for (const [told, values] of seen) {
      for (const each of values) {
        const isSmall = [...each].some((count) => count > 0 && count < 5);
        if (isSmall) expect(each.size, told).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
