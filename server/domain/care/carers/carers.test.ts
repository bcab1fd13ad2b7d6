import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARER_IMPACT } from '../../../../tenants/vocabulary.ts';
import { endingRefusals, linkRefusals, willingnessRefusals } from './careLinks.ts';
import {
  carerAnsweringRefusals,
  carerCompletingRefusals,
  missingCarerAnswers,
  NO_CARER_ANSWERS,
} from './carerAssessing.ts';
import {
  type CarerFacts,
  type CarerSettings,
  carerAmount,
  carerEligibility,
  carerImpact,
} from './carerEligibility.ts';
import {
  endedSupportRefusals,
  supportEndRefusals,
  supportRefusals,
  withdrawnRefusals,
} from './carerSupport.ts';
import { CARER_INABILITY, CARER_OUTCOME } from './carersVocabulary.ts';

const TODAY = Temporal.PlainDate.from('2026-06-01');
const SETTINGS: CarerSettings = {
  carersMayApply: true,
  carerTiers: [
    { impact: 'MODERATE', amountPence: 15_000, given: 'YEARLY' },
    { impact: 'SUBSTANTIAL', amountPence: 30_000, given: 'YEARLY' },
    { impact: 'CRITICAL', amountPence: 35_000, given: 'ONE_OFF' },
  ],
  carerImpactBands: [
    { impact: 'MODERATE', fromOutcomes: 2, fromHoursWeekly: 20 },
    { impact: 'SUBSTANTIAL', fromOutcomes: 4, fromHoursWeekly: 35 },
    { impact: 'CRITICAL', fromOutcomes: 6, fromHoursWeekly: 50 },
  ],
  limitPerPaymentPence: 35_000,
};
const unable = (count: number) =>
  CARER_OUTCOME.values
    .slice(0, count)
    .map((outcome) => ({ outcome, inability: CARER_INABILITY.values[0] as 'NOT_WITHOUT_ASSISTANCE' }));
const facts = (given: Partial<CarerFacts> = {}): CarerFacts => ({
  isCareNecessary: true,
  isHealthAtRisk: false,
  unachievedOutcomes: unable(1),
  hasSignificantImpactOnWellbeing: true,
  hoursWeekly: 10,
  ...given,
});
const anyFacts = fc.record({
  isCareNecessary: fc.boolean(),
  isHealthAtRisk: fc.boolean(),
  unachievedOutcomes: fc.nat(8).map(unable),
  hasSignificantImpactOnWellbeing: fc.boolean(),
  hoursWeekly: fc.nat(168),
});

describe('a carer’s needs are eligible by regulation 3', () => {
  it.each([
    ['with one outcome', {}, []],
    ['with health at risk and every outcome achieved', { unachievedOutcomes: [], isHealthAtRisk: true }, []],
    ['not without either', { unachievedOutcomes: [] }, ['HEALTH_OR_OUTCOME']],
    ['not where the care is not necessary', { isCareNecessary: false }, ['NECESSARY_CARE']],
    [
      'not without an impact on wellbeing',
      { hasSignificantImpactOnWellbeing: false },
      ['SIGNIFICANT_IMPACT'],
    ],
  ])('%s', (_how, given, conditionsNotMet) => {
    expect(carerEligibility(facts(given))).toEqual({
      isEligible: conditionsNotMet.length === 0,
      conditionsNotMet,
    });
  });

  it('is never lost by more that weighs on them', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        if (!carerEligibility(given).isEligible) return;
        expect(
          carerEligibility({ ...given, isHealthAtRisk: true, unachievedOutcomes: unable(8) }).isEligible,
        ).toBe(true);
      }),
    );
  });
});

describe('how far caring affects a carer', () => {
  it.each([
    [0, 0, 'LOW'],
    [1, 19, 'LOW'],
    [2, 0, 'MODERATE'],
    [0, 20, 'MODERATE'],
    [3, 34, 'MODERATE'],
    [4, 0, 'SUBSTANTIAL'],
    [0, 35, 'SUBSTANTIAL'],
    [6, 0, 'CRITICAL'],
    [0, 50, 'CRITICAL'],
  ])('with %s outcomes and %s hours is %s', (outcomes, hoursWeekly, impact) => {
    expect(carerImpact({ unachievedOutcomes: unable(outcomes), hoursWeekly }, SETTINGS)).toBe(impact);
  });

  it('never falls with more hours or outcomes', () => {
    const place = (outcomes: number, hoursWeekly: number) =>
      CARER_IMPACT.values.indexOf(
        carerImpact({ unachievedOutcomes: unable(outcomes), hoursWeekly }, SETTINGS),
      );
    fc.assert(
      fc.property(fc.nat(7), fc.nat(167), (outcomes, hours) => {
        expect(place(outcomes + 1, hours)).toBeGreaterThanOrEqual(place(outcomes, hours));
        expect(place(outcomes, hours + 1)).toBeGreaterThanOrEqual(place(outcomes, hours));
      }),
    );
  });
});

describe('the sum that a carer’s plan is made from', () => {
  it('is that of their tier, once or in each year', () => {
    // £300 / 52 = £5.769…, half up £5.77.
    expect(carerAmount('SUBSTANTIAL', SETTINGS)).toEqual({
      amountPence: 30_000,
      weeklyAmountPence: 577,
      given: 'YEARLY',
    });
    // £350 / 52 = £6.730…, half up £6.73.
    expect(carerAmount('CRITICAL', SETTINGS)).toEqual({
      amountPence: 35_000,
      weeklyAmountPence: 673,
      given: 'ONE_OFF',
    });
  });

  it('is the limit for everybody where there are no tiers', () => {
    expect(carerAmount('LOW', { ...SETTINGS, carerTiers: [] })).toEqual({
      amountPence: 35_000,
      weeklyAmountPence: 673,
      given: 'YEARLY',
    });
  });

  it('is none where no tier is for them, or carers have no payments', () => {
    const none = { amountPence: null, weeklyAmountPence: null, given: null };
    expect(carerAmount('LOW', SETTINGS)).toEqual(none);
    expect(carerAmount('CRITICAL', { ...SETTINGS, carersMayApply: false })).toEqual(none);
  });
});

describe('caring and a carer’s answers', () => {
  const link = { carerId: 'a', caredForId: 'b', startsOn: '2026-06-01' };
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

  it('are between two people, once, and from no day to come', () => {
    const none = { openId: null, today: TODAY };
    expect(linkRefusals(link, none)).toEqual([]);
    expect(codes(linkRefusals({ ...link, caredForId: 'a' }, none))).toEqual(['CARES_FOR_THEMSELF']);
    expect(codes(linkRefusals(link, { ...none, openId: 'carelink_1' }))).toEqual(['CARE_LINK_ALREADY_OPEN']);
    expect(codes(linkRefusals({ ...link, startsOn: '2026-06-02' }, none))).toEqual(['DATE_IN_FUTURE']);
    expect(codes(endingRefusals(link, '2026-05-31', TODAY))).toEqual(['CARE_ENDS_BEFORE_START']);
    expect(
      codes(willingnessRefusals({ lastAskedOn: null }, { askedOn: '2026-06-02', kinds: [] }, TODAY)),
    ).toEqual(['DATE_IN_FUTURE']);
  });

  it('name all that is missing, and are never taken from words that say nothing', () => {
    expect(missingCarerAnswers(NO_CARER_ANSWERS)).toHaveLength(9);
    const answered = {
      ...NO_CARER_ANSWERS,
      hoursWeekly: 0,
      isCareNecessary: false,
      unachievedOutcomes: [],
      breaks: ' ',
    };
    expect(missingCarerAnswers(answered)).toEqual([
      'isHealthAtRisk',
      'hasSignificantImpactOnWellbeing',
      'dayToDayWishes',
      'workAndLearning',
      'breaks',
      'emergencies',
    ]);
  });

  it('hold to the hours of a week and name each outcome once', () => {
    const staff = { isPracticeStaff: true };
    const open = { respondent: 'SELF' as const };
    const given = (answers: object) => codes(carerAnsweringRefusals(open, answers, staff));
    expect(given({ hoursWeekly: 168 })).toEqual([]);
    expect(given({ hoursWeekly: 169 })).toEqual(['CARING_HOURS_NOT_VALID']);
    expect(given({ hoursWeekly: -1 })).toEqual(['CARING_HOURS_NOT_VALID']);
    expect(given({ unachievedOutcomes: [...unable(1), ...unable(1)] })).toEqual([
      'ELIGIBILITY_OUTCOME_NAMED_TWICE',
    ]);
  });

  it('are completed for an adult who cares for somebody and was asked', () => {
    const open = { answers: NO_CARER_ANSWERS };
    const completing = (caredFor: number, notAsked: number, age = 40) =>
      codes(carerCompletingRefusals(open, { caredFor, notAsked, isAdvocateOwed: false }, age));
    expect(completing(0, 0)).toEqual(['CARED_FOR_MISSING']);
    expect(completing(2, 1)).toEqual(['WILLINGNESS_NOT_ASKED']);
    expect(completing(2, 0)).toEqual(['ASSESSMENT_INCOMPLETE']);
    expect(completing(2, 0, 17)).toEqual(['PERSON_UNDER_18']);
  });
});

describe('what support a carer was given', () => {
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
  const after = { completedOn: '2026-05-01', openId: null };

  it.each([
    ['2026-05-01', after, []],
    ['2026-06-01', after, []],
    ['2026-06-02', after, ['DATE_IN_FUTURE']],
    ['2026-04-30', after, ['CARER_SUPPORT_BEFORE_ASSESSMENT']],
    ['2026-06-02', { ...after, completedOn: null }, ['CARER_NOT_ASSESSED']],
    ['2026-05-01', { ...after, openId: 'carersupport_1' }, ['CARER_SUPPORT_ALREADY_OPEN']],
  ])('from %s with %o is refused by %o', (startsOn, known, expected) => {
    expect(codes(supportRefusals({ startsOn }, known, TODAY))).toEqual(expected);
  });

  it('ends once, on a day between its first and today, and never after it was withdrawn', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => TODAY.add({ days }).toString());
    fc.assert(
      fc.property(day, day, (startsOn, endedOn) => {
        const isRight = endedOn >= startsOn && endedOn <= TODAY.toString();
        expect(supportEndRefusals({ startsOn }, endedOn, TODAY).length === 0).toBe(isRight);
      }),
    );
    const support = { startsOn: '2026-05-01' };
    expect(codes(endedSupportRefusals(support))).toEqual([]);
    expect(codes(endedSupportRefusals({ ...support, endedOn: '2026-05-02' }))).toEqual([
      'CARER_SUPPORT_ENDED',
    ]);
    expect(codes(withdrawnRefusals({ ...support, withdrawnAt: '2026-05-02T10:00:00Z' }))).toEqual([
      'CARER_SUPPORT_WITHDRAWN',
    ]);
  });
});
