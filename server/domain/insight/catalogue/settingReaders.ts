import type { AreaKey } from '../../../../tenants/policy/policy.ts';

/** What reads a setting, and where. */
export interface SettingReader {
  /**
   * DECISION: something about a person or a plan turns on it. WORKING: a decision's working shows it. PREVIEW: only
   * the preview of a change works with it.
   */
  readonly kind: 'DECISION' | 'WORKING' | 'PREVIEW';
  /** To follow “It decides”, “It stands in the working of an allocation” or “The preview of a change shows”. */
  readonly what: string;
  /** The rule, from the root of the project: the setting's own name, or that of the group named here, is in it. */
  readonly file: string;
}

const ALLOCATIONS = 'server/domain/policy/resourceAllocation';
const PLANS = 'server/domain/care/plans';
const HOLDING = 'server/domain/money/deployment';
const BUDGETS = 'server/domain/money/budgets';
const FRAME = 'tenants/policy/frameRules.ts';

const decides = (what: string, file: string): SettingReader => ({ kind: 'DECISION', what, file });
const stands = (what: string, file: string): SettingReader => ({ kind: 'WORKING', what, file });
const previews = (what: string, file: string): SettingReader => ({ kind: 'PREVIEW', what, file });

const submission = (what: string) =>
  decides(`whether a plan may be shared and signed off: ${what}`, `${PLANS}/planSubmission.ts`);
const spending = (what: string) =>
  decides(`whether a plan may be shared and signed off: ${what}`, `${PLANS}/planSpending.ts`);
const dbsCheck = (what: string) =>
  decides(`whether a plan may be signed off: ${what}`, `${PLANS}/planSpending.ts`);
const term = decides('how long a plan runs, and what it costs over that time', `${PLANS}/planTerm.ts`);
const route = (what: string) => decides(`who signs a plan off: ${what}`, `${PLANS}/signOffRoute.ts`);
const smallPayment = decides(
  'whether a budget with a small payment may be agreed',
  `${HOLDING}/smallPayments.ts`,
);
const instalments = (what: string) => decides(what, 'server/domain/money/payments/instalments.ts');
const reviewDay = (what: string) => decides(what, 'server/domain/oversight/reviews/reviewSchedule.ts');
const reason = decides('whether a policy outside what guidance expects may be saved', FRAME);
const surplus = previews(
  'how much money would sit above the limits',
  'server/domain/insight/policyImpact/carryOver.ts',
);
const checks = (file: string) =>
  previews(
    'how many monitoring checks there would be a month',
    `server/domain/oversight/monitoring/${file}.ts`,
  );

const RESOURCE_ALLOCATION: Readonly<Record<string, SettingReader>> = {
  'scales[].key': stands('as the name of its scale', `${ALLOCATIONS}/compile.ts`),
  'scales[].label': stands('as the name of its scale', `${ALLOCATIONS}/compile.ts`),
  'scales[].clientGroups': decides('which scale an assessment is priced by', `${ALLOCATIONS}/scales.ts`),
  'scales[].ageBands': decides('which scale an assessment is priced by', `${ALLOCATIONS}/scales.ts`),
  'scales[].domains[].domain': decides('which areas of life add points', `${ALLOCATIONS}/points.ts`),
  'scales[].domains[].points': decides('how many points a need adds', `${ALLOCATIONS}/points.ts`),
  'scales[].domains[].unpaidSupportReductionBasisPoints': decides(
    'how many points come off for unpaid support',
    `${ALLOCATIONS}/points.ts`,
  ),
  'scales[].priceTable.period': decides('what the points are worth in a week', `${ALLOCATIONS}/price.ts`),
  'scales[].priceTable.method': decides('what the points are worth in a week', `${ALLOCATIONS}/price.ts`),
  'scales[].priceTable.rows[].fromPoints': decides(
    'what the points are worth in a week',
    `${ALLOCATIONS}/price.ts`,
  ),
  'scales[].priceTable.rows[].toPoints': stands(
    'beside the sum of its row, and the next row begins where it ends',
    `${ALLOCATIONS}/sentences.ts`,
  ),
  'scales[].priceTable.rows[].amountPence': decides(
    'what the points are worth in a week',
    `${ALLOCATIONS}/price.ts`,
  ),
  circumstanceAdjustments: decides(
    'the points or the weekly sum that somebody’s situation adds',
    `${ALLOCATIONS}/compile.ts`,
  ),
  ruralUpliftBasisPoints: decides(
    'the indicative amount of people who live rurally',
    `${ALLOCATIONS}/adjustments.ts`,
  ),
  contingencyTopSliceBasisPoints: decides('every indicative amount', `${ALLOCATIONS}/adjustments.ts`),
  minimumWeeklyPence: decides('the least indicative amount above nothing', `${ALLOCATIONS}/adjustments.ts`),
  maximumWeeklyPence: decides(
    'whether an allocation says that somebody must decide',
    `${ALLOCATIONS}/moneySteps.ts`,
  ),
  roundTo: decides('what every indicative amount is rounded to', `${ALLOCATIONS}/adjustments.ts`),
  toleranceBasisPoints: decides(
    'whether a plan leaves the first rung of sign-off, and how much budget a sign-off covers',
    `${PLANS}/signOffRoute.ts`,
  ),
  tablesArePublished: decides(
    'whether residents, and other councils in a comparison, see the points and prices',
    'server/domain/policy/policies/tableVisibility.ts',
  ),
};

const PLANNING: Readonly<Record<string, SettingReader>> = {
  planTermMonths: term,
  fastChangingPlanTermMonths: term,
  starterBudgetWeeks: term,
  contingencyIsMandatory: submission('it must have contingency arrangements'),
  contingencySumIsMandatory: submission('it must set money aside'),
  mandatorySections: submission('it must have these sections'),
  formerEmploymentIsAsked: submission('it must say what work the person did'),
  spendingExclusions: spending('no money goes on what is excluded'),
  fewerExclusionsReason: reason,
  relativesInHousehold: spending('relatives in the household are paid only as the council allows'),
  relativesAllowedReason: reason,
  brokerageFee: spending('a broker’s fee is within what is allowed'),
  dbsCheckIsRequired: dbsCheck('personal assistants have a check'),
  dbsCheckValidMonths: dbsCheck('the check is recent enough'),
};

const DEPLOYMENT: Readonly<Record<string, SettingReader>> = {
  enabledOptions: decides('whether a part of a budget may be held in this way', `${BUDGETS}/partRefusals.ts`),
  'trust.minimumTrustees': decides(
    'whether a trust has enough trustees to hold a part',
    `${HOLDING}/trust.ts`,
  ),
  'individualServiceFund.paidInAdvanceWeeks': decides(
    'on which day a provider is paid',
    `${HOLDING}/individualServiceFund.ts`,
  ),
  'individualServiceFund.surplusLimitWeeks': surplus,
};

const SMALL_PAYMENTS: Readonly<Record<string, SettingReader>> = {
  limitPerPaymentPence: smallPayment,
  limitPerYearPence: smallPayment,
  limitYear: smallPayment,
  secondPaymentInYearAllowed: smallPayment,
};

const MONEY: Readonly<Record<string, SettingReader>> = {
  payCycle: instalments('how many instalments there are, and how much each is'),
  isPaidInAdvance: decides('on which day an instalment is paid', `${HOLDING}/payDay.ts`),
  paymentBasis: instalments('whether the person’s contribution comes off an instalment'),
  carryOverOfMonthBasisPoints: surplus,
  maximumUnspentWeeks: surplus,
  isNamedSavingExempt: surplus,
};

const RISK_ENABLEMENT: Readonly<Record<string, SettingReader>> = {
  'riskMatrix.size': decides('which scores a risk may be given', `${PLANS}/planRisk.ts`),
  'riskMatrix.levels': decides('how risky a plan is, and so who signs it off', `${PLANS}/planRisk.ts`),
  'signOffLadder.costPeriod': route('for which period its cost is taken'),
  'signOffLadder.rungs[].role': route('the first rung that it fits'),
  'signOffLadder.rungs[].upToAmountPence': route('the first rung that its cost fits'),
  'signOffLadder.rungs[].upToRiskLevel': route('the first rung that its risk fits'),
  'panel.triggers.riskScoreAtLeast': route('whether it goes to the panel'),
  'panel.triggers.weeklyCostAtLeastPence': route('whether it goes to the panel'),
  'panel.triggers.whenPersonAndCouncilDisagree': route('whether it goes to the panel'),
  'panel.triggers.whenSafeguardingEnquiryIsOpen': route('whether it goes to the panel'),
  'panel.triggers.whenRelativeInSameHousehold': route('whether it goes to the panel'),
  'panel.triggers.whenCostBeyondTolerance': route('whether it goes to the panel'),
  'panel.triggers.whenPractitionerAsks': route('whether it goes to the panel'),
  'panel.everyPlanToPanelReason': reason,
};

const MONITORING: Readonly<Record<string, SettingReader>> = {
  'rules[].key': checks('monitoringSchedule'),
  'rules[].when': checks('monitoringSchedule'),
  'rules[].check.frequency': checks('checksPerMonth'),
  'rules[].check.everyWeeks': checks('checksPerMonth'),
  'rules[].check.everyMonths': checks('checksPerMonth'),
  'rules[].check.evidence': previews(
    'how many people would be asked for other evidence',
    'server/domain/insight/policyImpact/monitoringImpact.ts',
  ),
  'otherwise.check.frequency': checks('checksPerMonth'),
  'otherwise.check.everyWeeks': checks('checksPerMonth'),
  'otherwise.check.everyMonths': checks('checksPerMonth'),
  'otherwise.check.evidence': previews(
    'how many people would be asked for other evidence',
    'server/domain/insight/policyImpact/monitoringImpact.ts',
  ),
};

const REVIEWS: Readonly<Record<string, SettingReader>> = {
  firstReviewWeeks: reviewDay('when the first review is due'),
  laterFirstReviewReason: reason,
  routineReviewMonths: reviewDay('when the next review is due'),
  laterRoutineReviewReason: reason,
  directPaymentFirstReviewMonths: reviewDay('when the first review of a direct payment is due'),
  directPaymentReviewMonths: reviewDay('when the next review of a direct payment is due'),
  requestedReviewWorkingDays: reviewDay('when a review that was asked for is due'),
  noticeDays: reviewDay('when the person is told of a review'),
  outcomeSurveyIsUsed: decides(
    'whether a review is completed with the survey',
    'server/domain/oversight/reviews/completion.ts',
  ),
};

/**
 * What reads each setting, by its path in the catalogue or that of the group around it. What is not here is recorded
 * and compared, and nothing reads it yet: its test looks for it in the rules, so that this list can't fall behind.
 */
export const SETTING_READERS: { readonly [Key in AreaKey]: Readonly<Record<string, SettingReader>> } = {
  resourceAllocation: RESOURCE_ALLOCATION,
  planning: PLANNING,
  deployment: DEPLOYMENT,
  smallPayments: SMALL_PAYMENTS,
  money: MONEY,
  riskEnablement: RISK_ENABLEMENT,
  monitoring: MONITORING,
  reviews: REVIEWS,
};

/** What reads the setting at a path of the catalogue; null for what is only recorded and compared. */
export function readerOf(area: AreaKey, path: string): SettingReader | null {
  const above = Object.keys(SETTING_READERS[area])
    .filter((named) => path === named || path.startsWith(`${named}.`) || path.startsWith(`${named}[]`))
    .toSorted((a, b) => b.length - a.length)[0];
  return above === undefined ? null : (SETTING_READERS[area][above] ?? null);
}

/** The same as a sentence. */
export function readingSentence(reader: SettingReader | null): string {
  if (!reader) return 'Recorded and compared; no decision reads it yet.';
  if (reader.kind === 'DECISION') return `It decides ${reader.what}.`;
  if (reader.kind === 'WORKING') return `It stands in the working of an allocation, ${reader.what}.`;
  return `Recorded and compared; no decision reads it yet. The preview of a change shows ${reader.what}.`;
}
