import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTORS } from './factors.ts';
import { publishedResidentRatings, raterKeyOf, residentsCountedOn } from './residentRatings.ts';
import { publishingRefusals, ratingRefusals, residentRatingRefusals } from './selfCheckRecording.ts';
import { FEWEST_RATERS, factorSummary, publishedFactor, type Rating } from './selfCheckSummary.ts';
import { SELF_CHECK_RATING } from './selfCheckVocabulary.ts';

const rating = (
  account: string,
  level: Rating['rating'],
  ratedOn = '2026-06-01',
  role = 'DIRECTOR',
): Rating => ({
  account,
  rating: level,
  ratedOn,
  role,
});

describe('the factors', () => {
  it('each have a key of their own, a sentence, what shows it, and a source unless they are ours', () => {
    expect(new Set(FACTORS.map(({ key }) => key)).size).toBe(FACTORS.length);
    for (const { key, statement, evidenceToLookFor, basis, source } of FACTORS) {
      expect(key).toMatch(/^[A-Z][A-Z_]*$/);
      expect(
        [statement, evidenceToLookFor].every((text) => text.endsWith('.')),
        key,
      ).toBe(true);
      expect(source === null, key).toBe(basis === 'OURS');
    }
    expect(new Set(FACTORS.map(({ kind }) => kind)).size).toBe(2);
  });
});

describe('what the ratings of a factor come to', () => {
  const ratings = [
    rating('anna', 'BEGUN', '2026-01-10', 'PRACTITIONER'),
    rating('anna', 'PARTLY', '2026-06-01', 'PRACTITIONER'),
    rating('ben', 'PARTLY', '2026-03-01', 'PRACTITIONER'),
    rating('cara', 'FULLY', '2026-05-01', 'DIRECTOR'),
    rating('dev', 'LARGELY', '2026-05-01', 'COMMISSIONER'),
    rating('dev', 'PARTLY', '2026-06-02', 'COMMISSIONER'),
  ];

  it('is how they lie, who sees it otherwise, and what has changed', () => {
    // On 1 June: anna PARTLY (3), ben PARTLY (3), cara FULLY (5), dev LARGELY (4): between 3 and 4 is 3.5.
    expect(factorSummary(ratings, '2026-06-01')).toEqual({
      spread: { raters: 4, lowest: 'PARTLY', highest: 'FULLY', middleTenths: 35 },
      isDisputed: true,
      byRole: [
        {
          role: 'COMMISSIONER',
          spread: { raters: 1, lowest: 'LARGELY', highest: 'LARGELY', middleTenths: 40 },
        },
        { role: 'DIRECTOR', spread: { raters: 1, lowest: 'FULLY', highest: 'FULLY', middleTenths: 50 } },
        {
          role: 'PRACTITIONER',
          spread: { raters: 2, lowest: 'PARTLY', highest: 'PARTLY', middleTenths: 30 },
        },
      ],
      risen: 1,
      fallen: 0,
      unchanged: 0,
    });
    // A day later dev has fallen, and 3, 3, 3 and 5 have 3 in the middle.
    expect(factorSummary(ratings, '2026-06-02')).toMatchObject({
      spread: { middleTenths: 30 },
      risen: 1,
      fallen: 1,
    });
    expect(factorSummary(ratings, '2026-01-09')).toEqual({
      spread: null,
      isDisputed: false,
      byRole: [],
      risen: 0,
      fallen: 0,
      unchanged: 0,
    });
  });

  it('counts of each person the last by its day, and of one day the one recorded last', () => {
    const recorded = [rating('anna', 'FULLY', '2026-06-01'), rating('anna', 'BEGUN', '2026-05-01')];
    expect(factorSummary(recorded, '2026-06-01').spread?.lowest).toBe('FULLY');
    expect(factorSummary([...recorded, rating('anna', 'PARTLY')], '2026-06-01').spread).toEqual({
      raters: 1,
      lowest: 'PARTLY',
      highest: 'PARTLY',
      middleTenths: 30,
    });
  });

  it('lies between the lowest and the highest, whoever rates, and publishes nothing of fewer than three', () => {
    const one = fc.record({
      account: fc.constantFrom('anna', 'ben', 'cara', 'dev', 'eve'),
      rating: fc.constantFrom(...SELF_CHECK_RATING.values),
      ratedOn: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
      role: fc.constantFrom('DIRECTOR', 'PRACTITIONER'),
    });
    const step = (level: Rating['rating']) => (SELF_CHECK_RATING.values.indexOf(level) + 1) * 10;
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        fc.constantFrom('2026-01-15', '2026-03-01'),
        (given, asOf) => {
          const summary = factorSummary(given, asOf);
          const people = new Set(
            given.filter(({ ratedOn }) => ratedOn <= asOf).map(({ account }) => account),
          );
          expect(summary.spread?.raters ?? 0).toBe(people.size);
          expect(publishedFactor('X', summary).spread === null).toBe(people.size < FEWEST_RATERS);
          const { spread } = summary;
          if (spread === null) return;
          expect(spread.middleTenths).toBeGreaterThanOrEqual(step(spread.lowest));
          expect(spread.middleTenths).toBeLessThanOrEqual(step(spread.highest));
          expect(summary.isDisputed).toBe(step(spread.highest) - step(spread.lowest) >= 20);
          expect(summary.byRole.reduce((sum, each) => sum + each.spread.raters, 0)).toBe(people.size);
        },
      ),
    );
  });
});

it('is recorded of a day that has come, with evidence, and published where several have rated', () => {
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
  expect(codes(ratingRefusals({ ratedOn: '2026-06-02', evidence: '' }, '2026-06-01'))).toEqual([
    'RATED_IN_FUTURE',
    'TEXT_MISSING',
  ]);
  expect(ratingRefusals({ ratedOn: '2026-06-01', evidence: 'Two reports.' }, '2026-06-01')).toEqual([]);
  const nothing = [{ key: 'X', spread: null }];
  expect(
    codes(
      publishingRefusals(nothing, { asOf: '2026-06-02', note: null }, { fewest: 3, today: '2026-06-01' }),
    ),
  ).toEqual(['RATED_IN_FUTURE', 'TOO_FEW_RATERS']);
});

describe('what residents say', () => {
  const published = (...people: number[]) =>
    publishedResidentRatings(
      ['X'],
      people.map((count, place) => ({
        factor: 'X',
        rating: SELF_CHECK_RATING.values[place] ?? 'FULLY',
        people: count,
      })),
    ).map((factor) => [factor.people, factor.byRating.map((each) => each.people)]);

  it.each([
    ['2026-06-23', '2026-06-23', '2026-03-31'],
    ['2026-06-30', '2026-06-30', '2026-03-31'],
    ['2026-06-30', '2026-07-01', '2026-06-30'],
    ['2026-05-01', '2026-07-01', '2026-03-31'],
    ['2027-01-01', '2027-01-01', '2026-12-31'],
  ])('of %s, published on %s, is counted to the end of a quarter that is over: %s', (asOf, today, day) => {
    expect(residentsCountedOn(asOf, today)).toBe(day);
  });

  it('is told of a factor whole or not at all, to the nearest five', () => {
    expect(published(6, 8)).toEqual([[15, [5, 10, 0, 0, 0]]]);
    expect(published(6, 4)).toEqual([[10, [null, null, null, null, null]]]);
    expect(published(3)).toEqual([[null, [null, null, null, null, null]]]);
    expect(published()).toEqual([[0, [0, 0, 0, 0, 0]]]);
  });

  it('gives away at two ends of quarters no count from one to four, whoever came or thought again between them', () => {
    // Those who held one view at both ends, the other at both, changed to either, or came to either.
    const seen = new Map<string, Set<number>[]>();
    const worlds: { key: string; counts: number[] }[] = [];
    const most = 12;
    const each = [0, 0, 0, 0, 0, 0];
    const go = (place: number, left: number): void => {
      if (place === each.length) {
        const [low, high, fell, rose, newLow, newHigh] = each as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const first = [low + rose, high + fell] as const;
        const second = [low + fell + newLow, high + rose + newHigh] as const;
        const counts = [...first, ...second];
        const key = JSON.stringify([published(...first), published(...second)]);
        const known = seen.get(key) ?? counts.map(() => new Set<number>());
        for (const [at, count] of counts.entries()) known[at]?.add(count);
        seen.set(key, known);
        worlds.push({ key, counts });
        return;
      }
      for (let count = 0; count <= left; count += 1) {
        each[place] = count;
        go(place + 1, left - count);
      }
    };
    go(0, most);
    const givenAway = worlds.filter(({ key, counts }) =>
      counts.some((count, at) => count > 0 && count < 5 && (seen.get(key)?.[at]?.size ?? 0) < 3),
    );
    expect(givenAway.slice(0, 3)).toEqual([]);
  });

  it('is kept under a key that is another for every factor and council', () => {
    const keys = [
      raterKeyOf('a', 'X', 'anna'),
      raterKeyOf('a', 'Y', 'anna'),
      raterKeyOf('b', 'X', 'anna'),
      raterKeyOf('a', 'X', 'ben'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(keys.join()).not.toContain('anna');
  });

  it('is of a factor that the council has published', () => {
    const spread = { raters: 3, lowest: 'BEGUN', highest: 'BEGUN', middleTenths: 20 } as const;
    expect(residentRatingRefusals('X', [{ key: 'X', spread }])).toEqual([]);
    for (const factors of [[], [{ key: 'X', spread: null }], [{ key: 'Y', spread }]]) {
      expect(residentRatingRefusals('X', factors)).toMatchObject([{ code: 'FACTOR_NOT_PUBLISHED' }]);
    }
  });
});
