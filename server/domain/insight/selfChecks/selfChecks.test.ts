import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTORS } from './factors.ts';
import { publishingRefusals, ratingRefusals } from './selfCheckRecording.ts';
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
