/** Facts of every kind of decision, for tests that hold for all of them. */
import fc, { type Arbitrary } from 'fast-check';
import {
  ACCOUNT_TYPE,
  CARER_IMPACT,
  DEPLOYMENT_OPTION,
  RISK_LEVEL,
  SMALL_PAYMENT_PURPOSE,
  SUSPENSION_REASON,
} from '../../../tenants/vocabulary.ts';
import {
  CAPACITY_TO_MANAGE,
  FAST_TRACK_REASON,
  PANEL_ROLE,
  REVIEW_RESULT,
  SIGN_OFF_ROLE,
  SUPPORT_AROUND,
} from '../../../tenants/vocabularyOfDecisions.ts';
import { FUNDING_STREAM } from '../../../tenants/vocabularyOfFunding.ts';
import { CARER_INABILITY, CARER_OUTCOME } from '../care/carers/carersVocabulary.ts';
import { ENGAGEMENT, PAYROLL_BY, PENSION_CHOICE } from '../care/costs/employmentVocabulary.ts';
import { SUPPORT_FREQUENCY } from '../care/costs/supportPattern.ts';
import { EMPLOYER, EMPLOYMENT_CHECK_KIND } from '../care/employment/employedVocabulary.ts';
import { CARE_ACT_OUTCOME, INABILITY } from '../care/frontDoor/frontDoorVocabulary.ts';
import {
  PAID_FROM,
  PAID_RELATIVE,
  PLAN_HELPER,
  PLAN_TERM,
  SUPPORT_CATEGORY,
  SUPPORT_PROVIDER_KIND,
} from '../care/plans/plansVocabulary.ts';
import { anyMeans } from '../money/charging/means.arbitraries.ts';
import { anySettlement } from '../money/settlements/settlement.arbitraries.ts';
import { CONCERN_KIND } from '../oversight/concerns/concernsVocabulary.ts';
import { needsProfiles } from '../policy/resourceAllocation/allocations.arbitraries.ts';

const oneOf = <Value extends string>({ values }: { values: readonly Value[] }) => fc.constantFrom(...values);
const pence = (max: number) => fc.integer({ min: 1, max });
const day = (from: string) =>
  fc.nat(400).map((days) => Temporal.PlainDate.from(from).add({ days }).toString());
const term = fc.record({ startsOn: day('2026-04-01'), months: fc.integer({ min: 1, max: 12 }) });

const item = fc.record({
  quantityHundredths: fc.integer({ min: 1, max: 1_000 }),
  unitPricePence: fc.nat(20_000),
  frequency: oneOf(SUPPORT_FREQUENCY),
  paidFrom: oneOf(PAID_FROM),
  paidRelative: oneOf(PAID_RELATIVE),
});
const risks = fc.array(
  fc.record({ likelihood: fc.integer({ min: 1, max: 6 }), impact: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: 3 },
);
const signOff = fc.record({
  term: oneOf(PLAN_TERM),
  contingencyPence: fc.nat(100_000),
  supportItems: fc.array(item, { maxLength: 4 }),
  risks,
  indicativeWeeklyPence: fc.nat(200_000),
  allocationNeedsDecision: fc.boolean(),
  personDisagrees: fc.boolean(),
  safeguardingEnquiryIsOpen: fc.boolean(),
  practitionerAsks: fc.boolean(),
  personAsks: fc.boolean(),
  // Decisions of before it was looked at are kept without it.
  helpersPaidByProviders: fc.option(fc.nat(2), { nil: undefined }),
});

const ifWritten = fc.constantFrom('WRITTEN', null);
const talkedThrough = fc.record({
  supportedDecisionReviewOn: fc.option(day('2026-01-01')),
  otherDecisionReviewOn: fc.option(day('2026-01-01')),
  keepingSafePlanReviewOn: fc.option(day('2026-01-01')),
  hasPaymentSupport: fc.boolean(),
});
const submission = fc.record({
  term: oneOf(PLAN_TERM),
  importantTo: ifWritten,
  importantFor: ifWritten,
  howBestToSupport: ifWritten,
  goodDay: ifWritten,
  badDay: ifWritten,
  formerEmployment: ifWritten,
  contingencyArrangements: ifWritten,
  // Decisions of before it was looked at are kept without them.
  ifCarerFallsIll: fc.option(ifWritten, { nil: undefined }),
  reliesOnCarer: fc.option(fc.boolean(), { nil: undefined }),
  contingencyPence: fc.option(fc.nat(100_000)),
  panelRequestedReason: ifWritten,
  helpedBy: fc.subarray([...PLAN_HELPER.values]),
  outcomes: fc.array(fc.constant('WRITTEN'), { maxLength: 2 }),
  supportItems: fc.array(
    fc
      .record({
        category: fc.oneof(oneOf(SUPPORT_CATEGORY), fc.constant('BREAKS')),
        unit: fc.constantFrom('NIGHT', 'WEEK', 'HOUR'),
        providerKind: oneOf(SUPPORT_PROVIDER_KIND),
        relativeReason: ifWritten,
        dbsCheckedOn: fc.option(day('2023-01-01')),
        insuredUntil: fc.option(day('2026-04-01')),
        deploymentOption: fc.option(oneOf(DEPLOYMENT_OPTION)),
      })
      .chain((own) => item.map((priced) => ({ ...own, ...priced }))),
    { maxLength: 3 },
  ),
  risks,
  signedOffOn: fc.option(day('2026-04-01')),
  // Decisions of before it was looked at are kept without it.
  talkedThrough: fc.option(talkedThrough, { nil: undefined }),
});
/**
 * A plan that is whole, except that its assistant may not have been checked. Most other plans are refused before the
 * check is looked at.
 */
const wholePlan = fc
  .tuple(fc.option(day('2025-01-01')), fc.option(day('2026-04-01')), talkedThrough, risks)
  .map(([dbsCheckedOn, insuredUntil, talked, scored]) => ({
    ...Object.fromEntries(
      ['importantTo', 'importantFor', 'howBestToSupport', 'goodDay', 'badDay', 'formerEmployment'].map(
        (name) => [name, 'WRITTEN'],
      ),
    ),
    term: 'USUAL',
    contingencyArrangements: 'WRITTEN',
    contingencyPence: 10_000,
    helpedBy: ['SELF'],
    outcomes: ['WRITTEN'],
    supportItems: [
      {
        category: 'HELP_AT_HOME',
        providerKind: 'PERSONAL_ASSISTANT',
        paidRelative: 'NOT_A_RELATIVE',
        relativeReason: null,
        dbsCheckedOn,
        insuredUntil,
        deploymentOption: 'DIRECT_PAYMENT',
        quantityHundredths: 100,
        unitPricePence: 1_500,
        frequency: 'WEEKLY',
        paidFrom: 'BUDGET',
      },
    ],
    risks: scored.length > 0 ? scored : [{ likelihood: 1, impact: 1 }],
    signedOffOn: '2026-06-01',
    talkedThrough: talked,
  }));

/** Rates that example councils publish, one that none does, and none at all. */
const RATE_KEYS = [
  'CARE_AT_HOME-AGENCY-HOUR-ANY_TIME',
  'CARE_AT_HOME-AGENCY-HALF_HOUR-ANY_TIME',
  'CARE_AT_HOME-ANYBODY-HOUR-ANY_TIME',
  'WAKING_NIGHT-ANYBODY-NIGHT-ANY_TIME',
  'TRANSPORT-ANYBODY-JOURNEY-ANY_TIME',
  null,
];
const itemToPrice = fc.record({
  rateKey: fc.constantFrom(...RATE_KEYS),
  unit: fc.constantFrom('HOUR', 'VISIT', 'NIGHT'),
  unitPricePence: fc.option(fc.nat(4_000)),
  providerUnitPricePence: fc.option(fc.nat(5_000)),
  hasReason: fc.boolean(),
});

const monitoredPart = fc.record({
  deploymentOption: oneOf(DEPLOYMENT_OPTION),
  weeklyAmountPence: pence(200_000),
  riskLevel: oneOf(RISK_LEVEL),
  weeksSinceStart: fc.nat(120),
  hadGoodReview: fc.boolean(),
});
const checkTiming = fc.oneof(
  fc.record({
    kind: fc.constant('FIRST'),
    startedOn: day('2026-04-01'),
    notBefore: day('2026-04-01'),
    whereGoneBy: fc.constantFrom('AT_ONCE', 'NEXT_IN_TURN'),
  }),
  fc.record({
    kind: fc.constant('ROUTINE'),
    lastDueOn: day('2026-04-01'),
    dayOfMonth: fc.option(fc.integer({ min: 1, max: 31 })),
    notBefore: day('2026-04-01'),
  }),
);

const payment = fc.record({ startsOn: day('2026-04-01'), amountPence: pence(60_000) });

const CONTACTED_ON = '2026-04-01';
const perhaps = fc.option(day(CONTACTED_ON), { freq: 2 });
/** As far as an assessment, an amount or an agreed plan, so that every step is open in some of them. */
const wayFacts = fc.nat(3).chain((reached) =>
  fc
    .record({
      fastTrack: fc.option(
        fc.record({ fastTrackReason: oneOf(FAST_TRACK_REASON), fastTrackedOn: day(CONTACTED_ON) }),
        { freq: 2 },
      ),
      reablementDeclinedOn: perhaps,
      reablementEndsOn: perhaps,
      assessedOn: reached > 0 ? day(CONTACTED_ON) : fc.constant(null),
      eligibilityDecidedOn: perhaps,
      amountKnownOn: reached > 1 ? day(CONTACTED_ON) : fc.constant(null),
      planAgreedOn: reached > 2 ? day(CONTACTED_ON) : fc.constant(null),
      closedOn: fc.constantFrom(null, null, null, '2027-06-01'),
    })
    .map(({ fastTrack, ...facts }) => ({
      contactedOn: CONTACTED_ON,
      ...(fastTrack ?? { fastTrackReason: null, fastTrackedOn: null }),
      ...facts,
    })),
);

/** By the key of the kind. */
export const DECISION_FACTS: Readonly<Record<string, Arbitrary<unknown>>> = {
  FRONT_DOOR_STEPS: wayFacts,
  ELIGIBILITY: fc.record({
    needsAriseFromImpairment: fc.boolean(),
    unachievedOutcomes: fc.array(
      fc.record({ outcome: oneOf(CARE_ACT_OUTCOME), inability: oneOf(INABILITY) }),
      { maxLength: 4 },
    ),
    hasSignificantImpactOnWellbeing: fc.boolean(),
    isDecidedEligible: fc.boolean(),
  }),
  CARER_ASSESSMENT: fc.record({
    isCareNecessary: fc.boolean(),
    isHealthAtRisk: fc.boolean(),
    unachievedOutcomes: fc.array(
      fc.record({ outcome: oneOf(CARER_OUTCOME), inability: oneOf(CARER_INABILITY) }),
      { maxLength: 8 },
    ),
    hasSignificantImpactOnWellbeing: fc.boolean(),
    hoursWeekly: fc.nat(168),
    isDecidedEligible: fc.boolean(),
  }),
  REABLEMENT_TERM: fc.record({ startedOn: day('2026-04-01'), plannedEndOn: fc.option(day('2027-06-01')) }),
  ONWARD_ANSWER: fc.record({ referredOn: day('2026-04-01'), promisedOn: fc.option(day('2027-06-01')) }),
  ALLOCATION: needsProfiles(),
  ITEM_PRICING: fc.record({
    pricedOn: day('2026-04-01'),
    items: fc.array(itemToPrice, { maxLength: 3 }),
  }),
  PLAN_SUBMISSION: fc.oneof(submission, wholePlan),
  SIGN_OFF_RUNG: signOff,
  PAYMENT_SUPPORT: fc.record({
    capacityToManage: oneOf(CAPACITY_TO_MANAGE),
    supportAround: oneOf(SUPPORT_AROUND),
  }),
  DIRECT_PAYMENT_SAFEGUARDS: fc.record({
    startedOn: day('2026-04-01'),
    options: fc.subarray([...DEPLOYMENT_OPTION.values]),
    hasScoredRisks: fc.boolean(),
    talkedThrough,
  }),
  SIGN_OFF_COVER: fc.record({
    totalWeeklyPence: pence(300_000),
    contingencyWeeklyPence: fc.nat(2_000),
    rung: fc.constantFrom(...SIGN_OFF_ROLE.values, 'PANEL'),
    plan: signOff,
  }),
  FINANCIAL_ASSESSMENT: anyMeans(),
  CONTRIBUTION: fc.record({
    mostWeeklyPence: fc.option(fc.oneof(fc.nat(500), fc.nat(60_000))),
    notChargedWeeklyPence: fc.oneof(fc.constant(0), fc.nat(20_000)),
    totalWeeklyPence: pence(100_000),
    options: fc.subarray([...DEPLOYMENT_OPTION.values], { minLength: 1 }),
  }),
  BUDGET_TERM: fc.record({ startsOn: day('2026-04-01'), term: oneOf(PLAN_TERM) }),
  BUDGET_OPTIONS: fc.record({
    options: fc.subarray([...DEPLOYMENT_OPTION.values]),
    trustees: fc.array(fc.nat(5), { maxLength: 2 }),
  }),
  HOLDING_TERMS: fc.record({
    parts: fc.array(
      fc.record({
        deploymentOption: oneOf(DEPLOYMENT_OPTION),
        weeklyAmountPence: pence(100_000),
        accountType: fc.option(oneOf(ACCOUNT_TYPE)),
        spentOn: fc.option(oneOf(SMALL_PAYMENT_PURPOSE)),
        managingFeeWeeklyPence: fc.option(fc.nat(5_000)),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  SMALL_PAYMENT_TERMS: fc.record({ spentOn: fc.option(oneOf(SMALL_PAYMENT_PURPOSE)) }),
  PANEL_DECISION_DUE: fc.record({
    from: day('2026-04-01'),
    pauses: fc.array(fc.record({ askedOn: day('2026-04-01'), until: day('2026-04-01') }), { maxLength: 3 }),
  }),
  PANEL_SITTING: fc.record({
    purpose: fc.constantFrom('DECISION', 'ADVICE'),
    isUrgent: fc.boolean(),
    decidedOn: day('2026-04-01'),
    sat: fc.array(fc.record({ role: oneOf(PANEL_ROLE), holdsBudget: fc.boolean() }), { maxLength: 6 }),
  }),
  RECORDS_KEPT: fc.record({ endsOn: day('2026-04-01') }),
  ENDING_TERMS: fc.record({
    endedOn: day('2026-04-01'),
    endedBy: fc.constantFrom('PERSON', 'COUNCIL', null),
    noticeGivenOn: fc.option(day('2026-04-01')),
    isWithoutNotice: fc.boolean(),
    hasBudget: fc.boolean(),
  }),
  UNSPENT_LIMIT: fc.record({
    parts: fc.array(
      fc.record({
        deploymentOption: oneOf(DEPLOYMENT_OPTION),
        weeklyAmountPence: pence(100_000),
        isContingency: fc.boolean(),
        agreedUnspentLimitPence: fc.option(pence(500_000)),
      }),
      { maxLength: 4 },
    ),
  }),
  SMALL_PAYMENT: fc
    .tuple(payment, fc.option(oneOf(CARER_IMPACT)))
    .chain(([own, carerImpact]) =>
      fc.array(payment, { maxLength: 3 }).map((others) => ({ ...own, carerImpact, others })),
    ),
  INSTALMENTS: fc
    .record({
      deploymentOption: oneOf(DEPLOYMENT_OPTION),
      weeklyAmountPence: pence(100_000),
      contributionWeeklyPence: fc.nat(5_000),
      sum: pence(50_000),
      term,
    })
    .map(({ term: { startsOn, months }, sum, ...part }) => ({
      ...part,
      paidOncePence: part.deploymentOption === 'SMALL_PAYMENT' ? sum : null,
      startsOn,
      endsOn: Temporal.PlainDate.from(startsOn).add({ months }).toString(),
    })),
  REVIEW_DATE: fc.oneof(
    fc.record(
      {
        kind: fc.constant('FIRST'),
        implementedOn: day('2026-04-01'),
        paysDirectly: fc.boolean(),
        starterEndsOn: day('2027-06-01'),
        isExplained: fc.boolean(),
      },
      { requiredKeys: ['kind', 'implementedOn', 'paysDirectly'] },
    ),
    fc.record(
      {
        kind: fc.constant('ROUTINE'),
        heldOn: day('2026-04-01'),
        paysDirectly: fc.boolean(),
        isExplained: fc.boolean(),
      },
      { requiredKeys: ['kind', 'heldOn', 'paysDirectly'] },
    ),
    // A reason for later reviews is shown only where they are later, which few settings are.
    fc.record({
      kind: fc.constant('ROUTINE'),
      heldOn: day('2026-04-01'),
      paysDirectly: fc.constant(false),
      isExplained: fc.constant(true),
    }),
    fc.oneof(
      fc.record({ kind: fc.constant('REQUESTED'), requestedOn: day('2026-04-01') }),
      fc.record({
        kind: fc.constant('DIRECT_PAYMENT_BEGINS'),
        beginsOn: day('2026-04-01'),
        reviewKind: fc.constantFrom('FIRST', 'ROUTINE'),
      }),
    ),
  ),
  CONCERN_DUE: fc.record({
    raisedOn: day('2026-12-01'),
    kind: oneOf(CONCERN_KIND),
    answeredOn: fc.option(day('2027-06-01')),
  }),
  CHALLENGE_WINDOW: fc.record({
    counted: fc.constantFrom('FROM_DECISION', 'FROM_ANSWER', 'FROM_MATTER'),
    from: day('2026-04-01'),
    receivedOn: day('2026-06-01'),
  }),
  CHALLENGE_TIMES: fc.record({
    kind: fc.constantFrom('CHALLENGE', 'COMPLAINT'),
    stage: fc.constant(1),
    beganOn: day('2026-04-01'),
  }),
  REVIEW_APPOINTMENT: fc
    .tuple(day('2026-04-01'), fc.nat(60), fc.boolean())
    .map(([toldOn, days, personAgrees]) => ({
      toldOn,
      heldOn: Temporal.PlainDate.from(toldOn).add({ days }).toString(),
      personAgrees,
    })),
  EMPLOYMENT_COST: fc.record({
    on: day('2026-04-06'),
    engagement: oneOf(ENGAGEMENT),
    ageYears: fc.option(fc.integer({ min: 16, max: 75 })),
    isBelowPensionAge: fc.boolean(),
    hoursHundredths: fc.integer({ min: 100, max: 4_000 }),
    hourlyRatePence: fc.integer({ min: 1_271, max: 2_500 }),
    frequency: oneOf(SUPPORT_FREQUENCY),
    weeksInYear: fc.integer({ min: 1, max: 52 }),
    hoursAreIrregular: fc.boolean(),
    bankHolidayHoursHundredths: fc.nat(3_000),
    bankHolidayRatePence: fc.constantFrom(null, 3_000),
    coverRatePence: fc.option(fc.integer({ min: 1_271, max: 2_500 })),
    pension: oneOf(PENSION_CHOICE),
    isCareAndSupportOnly: fc.boolean(),
    claimsEmploymentAllowance: fc.boolean(),
    allowanceUsedPence: fc.nat(1_050_000),
    insuranceYearlyPence: fc.option(fc.nat(20_000)),
    payrollBy: oneOf(PAYROLL_BY),
    payrollYearlyPence: fc.option(fc.nat(30_000)),
  }),
  EMPLOYMENT_START: fc.record({
    on: fc.constant('2026-06-01'),
    startsOn: day('2026-04-01'),
    employer: oneOf(EMPLOYER),
    engagement: oneOf(ENGAGEMENT),
    isRelativeInHousehold: fc.boolean(),
    hasRelativeReason: fc.boolean(),
    onlyCardPays: fc.boolean(),
    checks: fc.array(
      fc.record({
        kind: oneOf(EMPLOYMENT_CHECK_KIND),
        checkedOn: fc.constant('2026-01-01'),
        renewBy: fc.option(day('2026-04-01')),
      }),
      { maxLength: 4 },
    ),
  }),
  EMPLOYMENT_CHECK: fc.record({
    kind: fc.oneof(oneOf(EMPLOYMENT_CHECK_KIND), fc.constant('DBS')),
    checkedOn: day('2024-01-01'),
    endsOn: fc.option(day('2026-01-01')),
  }),
  DBS_RENEWAL: fc.record({ checkedOn: day('2024-01-01') }),
  REVIEW_FOLLOW_UP: fc.record({ result: oneOf(REVIEW_RESULT), heldOn: day('2026-04-01') }),
  REVIEW_TOP_TWOS: fc.record({ hasTopTwos: fc.boolean() }),
  REVIEW_SURVEY: fc.record({ hasAnswers: fc.boolean() }),
  MONITORING_CHECK: monitoredPart,
  MONITORING_DATE: fc.record({
    parts: fc.array(monitoredPart, { minLength: 1, maxLength: 3 }),
    position: fc.constant(0),
    isTogether: fc.option(fc.boolean()),
    timing: checkTiming,
  }),
  CLAWBACK_TERMS: fc.record({
    deploymentOption: oneOf(DEPLOYMENT_OPTION),
    weeklyAmountPence: pence(100_000),
    isContingency: fc.boolean(),
    agreedUnspentLimitPence: fc.option(pence(500_000)),
    unspentPence: fc.nat(3_000_000),
    lowestByWeekPence: fc
      .array(fc.nat(300_000), { maxLength: 104 })
      .map((weeks) => weeks.toSorted((a, b) => b - a)),
    namedSavingPence: fc.nat(500_000),
    monthsGoneBy: fc.nat(24),
    proposedOn: day('2026-04-01'),
  }),
  MID_POINT: fc.record({
    parts: fc.array(
      fc.record({
        index: fc.nat(3),
        weeksPence: fc.array(fc.nat(200_000), { minLength: 2, maxLength: 52 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  EMERGENCY_MONEY: fc
    .tuple(
      fc.option(oneOf(SIGN_OFF_ROLE)),
      fc.oneof(fc.nat(100), fc.nat(3_000_000)),
      day('2026-04-01'),
      fc.nat(95),
    )
    .map(([role, askedPence, addedOn, days]) => ({
      role,
      askedPence,
      addedOn,
      lastDayOn: Temporal.PlainDate.from(addedOn).add({ days }).toString(),
    })),
  FUNDING_STREAMS: fc.record({
    totalWeeklyPence: pence(100_000),
    startsOn: day('2026-04-01'),
    age: fc.option(fc.nat(110)),
    shares: fc.array(
      fc.record({
        stream: oneOf(FUNDING_STREAM),
        weeklyPence: fc.nat(100_000),
        appliedOn: fc.option(day('2026-03-01')),
        grantedOn: fc.option(day('2026-03-01')),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  DRAW_AHEAD: fc.record({
    askedPence: pence(100_000),
    drawnPence: fc.integer({ min: -50_000, max: 100_000 }),
    mostAheadPence: fc.nat(500_000),
    canBeMadeGoodPence: fc.nat(500_000),
  }),
  SETTLEMENT: anySettlement,
  MONITORING_BALANCE: fc.record({
    balances: fc.array(
      fc.record({
        position: fc.nat(3),
        weeklyAmountPence: pence(100_000),
        balancePence: fc.integer({ min: -50_000, max: 900_000 }),
        unspentLimitPence: fc.option(pence(500_000)),
      }),
      { maxLength: 3 },
    ),
  }),
  SUSPENSION_NOTICE: fc.record({
    reason: oneOf(SUSPENSION_REASON),
    decidedOn: day('2026-04-01'),
    startsOn: day('2026-04-01'),
  }),
};
