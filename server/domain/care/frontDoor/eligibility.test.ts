import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decidableRefusals,
  type EligibilityDecided,
  eligibilityByRule,
  eligibilityRefusals,
  offersTo,
  writtenRecord,
} from './eligibility.ts';
import { CARE_ACT_OUTCOME, type CareActOutcome, INABILITY } from './frontDoorVocabulary.ts';

const unable = (outcome: CareActOutcome) => ({ outcome, inability: 'NOT_WITHOUT_ASSISTANCE' as const });
const met = {
  needsAriseFromImpairment: true,
  unachievedOutcomes: [unable('NUTRITION'), unable('CLOTHING')],
  hasSignificantImpactOnWellbeing: true,
};
const decided = (changes: Partial<EligibilityDecided> = {}): EligibilityDecided => ({
  ...met,
  isEligible: true,
  reasons: 'Mornings can’t be managed alone.',
  differingReason: null,
  ...changes,
});
const codes = (changes: Partial<EligibilityDecided>) =>
  eligibilityRefusals(decided(changes)).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the criteria of the Care Act', () => {
  it('ask for all three conditions, and name each that is not met', () => {
    expect(eligibilityByRule(met)).toEqual({ isEligible: true, conditionsNotMet: [] });
    expect(eligibilityByRule({ ...met, needsAriseFromImpairment: false }).conditionsNotMet).toEqual([
      'NEEDS_FROM_IMPAIRMENT',
    ]);
    expect(eligibilityByRule({ ...met, unachievedOutcomes: [unable('NUTRITION')] }).conditionsNotMet).toEqual(
      ['TWO_OUTCOMES'],
    );
    expect(eligibilityByRule({ ...met, hasSignificantImpactOnWellbeing: false }).conditionsNotMet).toEqual([
      'SIGNIFICANT_IMPACT',
    ]);
    const nothing = {
      needsAriseFromImpairment: false,
      unachievedOutcomes: [],
      hasSignificantImpactOnWellbeing: false,
    };
    expect(eligibilityByRule(nothing)).toEqual({
      isEligible: false,
      conditionsNotMet: ['NEEDS_FROM_IMPAIRMENT', 'TWO_OUTCOMES', 'SIGNIFICANT_IMPACT'],
    });
  });

  it('make nobody less eligible for a further outcome, in whichever way it is not achieved', () => {
    const outcome = fc.record({
      outcome: fc.constantFrom(...CARE_ACT_OUTCOME.values),
      inability: fc.constantFrom(...INABILITY.values),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 10 }), outcome, (unachievedOutcomes, further) => {
        const before = eligibilityByRule({ ...met, unachievedOutcomes }).isEligible;
        const after = eligibilityByRule({
          ...met,
          unachievedOutcomes: [...unachievedOutcomes, further],
        }).isEligible;
        expect(before && !after).toBe(false);
      }),
    );
  });

  it('count an outcome once', () => {
    const twice = { ...met, unachievedOutcomes: [unable('NUTRITION'), unable('NUTRITION')] };
    expect(eligibilityByRule(twice).isEligible).toBe(false);
  });
});

describe('a decision', () => {
  it('follows the criteria, or says why not', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ isEligible: false })).toEqual(['DIFFERING_REASON_MISSING differingReason']);
    expect(codes({ isEligible: false, differingReason: '  ' })).toEqual([
      'DIFFERING_REASON_MISSING differingReason',
    ]);
    expect(
      codes({ isEligible: false, differingReason: 'Met fully by equipment that has come since.' }),
    ).toEqual([]);
  });

  it('has reasons, and names each outcome once', () => {
    expect(codes({ reasons: ' ' })).toEqual(['TEXT_MISSING reasons']);
    const named = [unable('NUTRITION'), unable('CLOTHING'), unable('NUTRITION')];
    expect(codes({ unachievedOutcomes: named })).toEqual([
      'ELIGIBILITY_OUTCOME_NAMED_TWICE unachievedOutcomes.2.outcome',
    ]);
  });

  it('rests on an assessment, and is made once', () => {
    expect(decidableRefusals({})).toMatchObject([{ code: 'NOT_ASSESSED' }]);
    expect(decidableRefusals({ assessedOn: '2026-11-02' })).toEqual([]);
    expect(decidableRefusals({ assessedOn: '2026-11-02', eligibilityDecidedOn: '2026-11-03' })).toMatchObject(
      [{ code: 'ELIGIBILITY_ALREADY_DECIDED' }],
    );
  });

  it('offers information to everybody who is not eligible, whatever the council’s list says', () => {
    expect(offersTo(false, [])).toEqual(['INFORMATION']);
    expect(offersTo(false, ['SMALL_PAYMENT', 'INFORMATION'])).toEqual(['INFORMATION', 'SMALL_PAYMENT']);
    expect(offersTo(true, ['SMALL_PAYMENT'])).toEqual([]);
  });

  it('is owed in writing', () => {
    const kept = {
      ...decided({ isEligible: false, hasSignificantImpactOnWellbeing: false }),
      decidedOn: '2026-11-02',
    };
    expect(writtenRecord({ ...kept, offers: ['INFORMATION', 'DIRECTORY'] }).split('\n')).toEqual([
      'On 2 November 2026 the council decided that your needs are not eligible for care and support.',
      'Managing and maintaining nutrition: you cannot achieve it without assistance.',
      'Being appropriately clothed: you cannot achieve it without assistance.',
      'The council found no significant impact on your wellbeing.',
      'Your needs arise from an impairment or illness.',
      'The reasons in the words of whoever decided: Mornings can’t be managed alone.',
      'The council offers you information and advice on what can help you, and what can keep your needs from growing and help with finding what there is near you, in the council’s directory.',
      'If you think that this is wrong, you can ask the council to look at it again.',
    ]);
  });
});
