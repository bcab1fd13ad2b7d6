/**
 * Settings for tests: every area filled in as a council would write it, leaving out what has a default. All
 * the figures are illustrative and belong to no council.
 */
import { isRecord } from '../isRecord.ts';
import { AGE_BAND, CLIENT_GROUP } from '../vocabulary.ts';
import type { AreaKey } from './policy.ts';
import type { PlainValue, SettingPath } from './settingNode.ts';

/** The least weight that a domain can have: one point, for a critical need. */
const leastWeight = <Domain extends string>(domain: Domain) => ({
  domain,
  points: { LOW: 0, MODERATE: 0, SUBSTANTIAL: 0, CRITICAL: 1 },
  unpaidSupportReductionBasisPoints: { SOME: 0, MOST: 0, ALL: 0 },
});

const resourceAllocation = {
  scales: [
    {
      key: 'everybody',
      label: 'One scale for everybody',
      clientGroups: CLIENT_GROUP.values,
      ageBands: AGE_BAND.values,
      domains: [
        {
          domain: 'NUTRITION',
          points: { LOW: 2, MODERATE: 6, SUBSTANTIAL: 12, CRITICAL: 20 },
          unpaidSupportReductionBasisPoints: { SOME: 2_000, MOST: 5_000, ALL: 8_000 },
        },
        {
          domain: 'NIGHTS',
          points: { LOW: 1, MODERATE: 5, SUBSTANTIAL: 10, CRITICAL: 18 },
          unpaidSupportReductionBasisPoints: { SOME: 1_000, MOST: 4_000, ALL: 9_000 },
        },
        leastWeight('PERSONAL_HYGIENE'),
        leastWeight('TOILET_NEEDS'),
        leastWeight('CLOTHING'),
        leastWeight('SAFE_USE_OF_HOME'),
        leastWeight('HABITABLE_HOME'),
        leastWeight('RELATIONSHIPS'),
        leastWeight('WORK_AND_LEARNING'),
        leastWeight('LOCAL_FACILITIES'),
        leastWeight('CARING_FOR_CHILD'),
      ],
      priceTable: {
        period: 'WEEK',
        method: 'BANDS',
        rows: [
          { fromPoints: 0, toPoints: 4, amountPence: 0 },
          { fromPoints: 5, toPoints: 19, amountPence: 8_000 },
          { fromPoints: 20, toPoints: null, amountPence: 24_000 },
        ],
      },
    },
  ],
  circumstanceAdjustments: [
    {
      circumstance: 'NEEDS_TWO_CARERS',
      effect: 'MULTIPLIER',
      multiplierBasisPoints: 18_000,
      domains: ['NUTRITION'],
    },
    { circumstance: 'SLEEPING_NIGHT_SUPPORT', effect: 'WEEKLY_SUM', weeklyAmountPence: 20_000 },
    { circumstance: 'WAKING_NIGHT_SUPPORT', effect: 'WEEKLY_SUM', weeklyAmountPence: 60_000 },
  ],
  maximumWeeklyPence: 150_000,
  roundTo: 'POUND',
  toleranceBasisPoints: 1_000,
} as const;

const planning = {
  planTermMonths: 12,
  contingencyIsMandatory: true,
  mandatorySections: ['IMPORTANT_TO', 'OUTCOMES', 'SUPPORT_ITEMS', 'CONTINGENCY', 'WHO_HELPED'],
  starterBudgetWeeks: 6,
  relativesInHousehold: 'EXCEPTIONAL',
  brokerageFee: { isAllowed: true, limitPence: 30_000 },
  dbsCheckIsRequired: true,
} as const;

const deployment = {
  enabledOptions: [
    'DIRECT_PAYMENT',
    'DIRECT_PAYMENT_SUITABLE_PERSON',
    'PREPAID_CARD',
    'VIRTUAL_BUDGET',
    'COMMISSIONED',
    'POOL',
    'SMALL_PAYMENT',
  ],
  directPayment: { accountType: 'DEDICATED' },
  directPaymentSuitablePerson: { accountType: 'DEDICATED' },
  prepaidCard: { cashWithdrawalAllowed: true, weeklyCashLimitPence: 2_000 },
  pool: { minimumAccountHolders: 3, minimumApprovers: 2 },
} as const;

const smallPayments = {
  limitPerPaymentPence: 40_000,
  limitPerYearPence: 60_000,
  secondPaymentInYearAllowed: true,
  purposes: ['GARDENING', 'BREAK_FROM_CARING'],
  carersMayApply: true,
} as const;

const money = {
  payCycle: 'FOUR_WEEKLY',
  isPaidInAdvance: true,
  paymentBasis: 'NET',
  maximumUnspentWeeks: 6,
  isNamedSavingExempt: true,
  repaymentWeeks: 4,
} as const;

const charging = {
  secondCarerIsCharged: true,
  savingsCreditDisregard: { singlePence: 700, couplePence: 1_050 },
  disabilityRelatedExpenditure: { flatPence: 2_000, itemLimits: [{ expense: 'LAUNDRY', limitPence: 400 }] },
  minimumIncome: {
    singleFrom18Pence: 9_200,
    singleFrom25Pence: 11_600,
    singleOfPensionAgePence: 24_000,
    loneParentPence: 11_600,
    coupleFrom18Pence: 9_100,
    coupleOfPensionAgePence: 18_300,
    childPence: 10_600,
    disabilityPremium: { singlePence: 5_100, couplePence: 3_600 },
    enhancedDisabilityPremium: { singlePence: 2_500, couplePence: 1_800 },
    carerPremiumPence: 5_500,
    personalExpensesPence: 3_200,
  },
  shareOfDisposableIncomeBasisPoints: 10_000,
  minimumChargePence: 100,
  lightTouchReasons: ['ACCEPTS_FULL_COST', 'CLEARLY_PAYS_NOTHING'],
  topUpIsAllowed: true,
  contributionIsPaidToProviderFor: ['INDIVIDUAL_SERVICE_FUND'],
  contributionRhythms: ['FOUR_WEEKLY', 'MONTHLY'],
} as const;

const riskEnablement = {
  riskMatrix: {
    levels: [
      { level: 'LOW', fromScore: 1 },
      { level: 'MODERATE', fromScore: 5 },
      { level: 'HIGH', fromScore: 12 },
      { level: 'VERY_HIGH', fromScore: 20 },
    ],
  },
  signOffLadder: {
    costPeriod: 'WEEK',
    rungs: [
      { role: 'TEAM_MANAGER', upToAmountPence: 60_000, upToRiskLevel: 'MODERATE' },
      { role: 'SERVICE_MANAGER', upToAmountPence: 120_000, upToRiskLevel: 'HIGH' },
    ],
  },
  panel: {
    triggers: {
      riskScoreAtLeast: 15,
      whenSafeguardingEnquiryIsOpen: true,
      whenRelativeInSameHousehold: false,
      whenCostBeyondTolerance: false,
    },
    members: [
      { role: 'HEALTH_SENIOR', holdsBudget: false },
      { role: 'SOCIAL_CARE_SENIOR', holdsBudget: true },
      { role: 'EXPERT_BY_EXPERIENCE', seats: 2, holdsBudget: false },
    ],
    quorum: 3,
    decisionWorkingDays: 10,
    membersToMeetOnDisagreement: 2,
  },
  challenge: {
    windowUnit: 'WORKING_DAYS',
    windowLength: 20,
    acknowledgeWorkingDays: 3,
    stages: [
      { role: 'SERVICE_MANAGER', replyWorkingDays: 15 },
      { role: 'HEAD_OF_SERVICE', replyWorkingDays: 15 },
    ],
  },
  safeguards: {
    keepingSafePlanFromRiskLevel: 'MODERATE',
    keepingSafePlanBeforeDirectPayment: false,
    riskMatrixBeforeDirectPayment: true,
    supportedDecisionFromRiskLevel: 'MODERATE',
  },
} as const;

const monthly = {
  frequency: 'MONTHS',
  everyMonths: 1,
  evidence: ['CARD_FEED'],
  reminderDays: 7,
  escalationDays: 28,
  homeVisitOffered: true,
} as const;
const monitoring = {
  firstCheckWeeks: 12,
  rules: [
    { key: 'cards', label: 'Prepaid cards', when: { deploymentOptions: ['PREPAID_CARD'] }, check: monthly },
    {
      key: 'lightTouch',
      label: 'Small, low-risk budgets after a good review',
      when: { riskLevels: ['LOW'], weeklyBelowPence: 20_000, afterGoodReview: true },
      check: {
        frequency: 'AT_REVIEW_ONLY',
        evidence: ['NONE'],
        reminderDays: 14,
        escalationDays: 42,
        homeVisitOffered: true,
      },
    },
  ],
  otherwise: {
    check: {
      frequency: 'WEEKS',
      everyWeeks: 13,
      evidence: ['BANK_STATEMENT'],
      reminderDays: 14,
      escalationDays: 42,
      homeVisitOffered: true,
    },
  },
  suspensionNoticeDays: 28,
} as const;

const reviews = {
  firstReviewWeeks: 8,
  routineReviewMonths: 12,
  directPaymentFirstReviewMonths: 6,
  directPaymentReviewMonths: 12,
  requestedReviewWorkingDays: 10,
  noticeDays: 14,
  outcomeSurveyIsUsed: true,
} as const;

/** Every area, as written. */
export const EXAMPLE_INPUTS = {
  resourceAllocation,
  planning,
  deployment,
  smallPayments,
  money,
  charging,
  riskEnablement,
  monitoring,
  reviews,
} as const satisfies Record<AreaKey, PlainValue>;

/** A copy of `value` with the value at a path replaced; undefined removes it. */
export function changed(value: unknown, path: SettingPath, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? changed(item, rest, replacement) : item));
  }
  const record = isRecord(value) ? value : {};
  const entries = { ...record, [step]: changed(record[step], rest, replacement) };
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry !== undefined));
}
