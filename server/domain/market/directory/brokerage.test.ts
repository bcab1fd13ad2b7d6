import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerageRefusals, type GivenBrokerage, hasRoom } from './brokerage.ts';
import { BROKER_FEE } from './directoryVocabulary.ts';

const TODAY = '2026-06-01';
const GIVEN: GivenBrokerage = {
  feeBasis: 'PER_HOUR',
  feePence: 3_000,
  mostPeople: 10,
  peopleNow: 4,
  peopleCountedOn: TODAY,
  isIndependentOfCouncil: true,
  isIndependentOfProviders: true,
  tiedTo: [],
  peerExperiences: [],
  peerWords: null,
  agreedToPeerOn: null,
};
const codes = (change: Partial<GivenBrokerage>, kind: 'BROKER' | 'AGENCY' = 'BROKER') =>
  brokerageRefusals(kind, { ...GIVEN, ...change }, TODAY).map(({ code }) => code);

describe('how a broker works', () => {
  it.each([
    ['as it is', {}, []],
    ['a fee of less than nothing', { feePence: -1 }, ['FEE_NOT_CLEAR']],
    ['free at a price', { feeBasis: 'FREE' }, ['FEE_NOT_CLEAR']],
    ['nobody at most', { mostPeople: 0 }, ['WORKLOAD_NOT_CLEAR']],
    ['fewer than nobody', { peopleNow: -1 }, ['WORKLOAD_NOT_CLEAR']],
    ['a day without a number', { peopleNow: null }, ['WORKLOAD_NOT_CLEAR']],
    ['more people than they take', { peopleNow: 11 }, []],
    ['independent of one that is named', { tiedTo: ['Home care of Exe'] }, ['INDEPENDENCE_NOT_CLEAR']],
    ['dependent on nobody', { isIndependentOfCouncil: false }, ['INDEPENDENCE_NOT_CLEAR']],
    ['words without agreement', { peerWords: 'I have been there.' }, ['PEER_AGREEMENT_MISSING']],
    ['an agreement of tomorrow', { agreedToPeerOn: '2026-06-02' }, ['DATE_IN_FUTURE']],
    ['a blank name', { isIndependentOfCouncil: false, tiedTo: [' '] }, ['TEXT_MISSING']],
  ] as [string, Partial<GivenBrokerage>, string[]][])('%s', (_, given, expected) =>
    expect(codes(given)).toEqual(expected),
  );

  it('is not of an agency', () => expect(codes({}, 'AGENCY')).toEqual(['NO_BROKER']));

  it('costs nothing exactly where it is free', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BROKER_FEE.values),
        fc.integer({ min: -5, max: 5 }),
        (feeBasis, feePence) => {
          const isClear = feeBasis === 'FREE' ? feePence === 0 : feePence > 0;
          expect(codes({ feeBasis, feePence })).toEqual(isClear ? [] : ['FEE_NOT_CLEAR']);
        },
      ),
    );
  });

  it('has room for one more only below the most, and never where no new people are taken', () => {
    const counts = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null });
    fc.assert(
      fc.property(counts, counts, (mostPeople, peopleNow) => {
        const facts = { mostPeople, peopleNow };
        expect(hasRoom({ ...facts, takesNewPeople: false })).toBe(false);
        const isBelow = mostPeople === null || (peopleNow !== null && peopleNow + 1 <= mostPeople);
        expect(hasRoom({ ...facts, takesNewPeople: true })).toBe(isBelow);
      }),
    );
  });
});
