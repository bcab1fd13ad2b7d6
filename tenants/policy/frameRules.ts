/** The rules of the national frame, area by area, each with its source. */
import type { DeploymentOption } from '../vocabulary.ts';
import { OUTCOMES_SOURCE, outcomesWithoutWeight, scalesWithoutWeight } from './careActOutcomes.ts';
import { CHARGING_RULES } from './chargingFrameRules.ts';
import type { DeploymentSettings } from './deployment.ts';
import { CARE_ACT, type FrameRule, GUIDANCE } from './frameRule.ts';
import type { MoneySettings } from './money.ts';
import type { PlanningSettings } from './planning.ts';
import type { AreaKey, PolicySettings } from './policy.ts';
import type { ResourceAllocationSettings } from './resourceAllocation.ts';
import type { ReviewsSettings } from './reviews.ts';
import type { RiskEnablementSettings } from './riskEnablement.ts';

const DIRECT_PAYMENT_REGULATIONS = 'Care and Support (Direct Payments) Regulations 2014';

const REVIEW_RULES: readonly FrameRule<ReviewsSettings>[] = [
  {
    code: 'DIRECT_PAYMENT_FIRST_REVIEW_TOO_LATE',
    consequence: 'REFUSE',
    path: ['directPaymentFirstReviewMonths'],
    message: 'A direct payment must be reviewed within six months of the first payment. Write 6 or less.',
    expected: '6 or less',
    source: `${DIRECT_PAYMENT_REGULATIONS}, regulation 7`,
    isMet: (reviews) => reviews.directPaymentFirstReviewMonths > 6,
  },
  {
    code: 'DIRECT_PAYMENT_REVIEWS_TOO_FAR_APART',
    consequence: 'REFUSE',
    path: ['directPaymentReviewMonths'],
    message:
      'After the first review, a direct payment must be reviewed at least every twelve months. Write 12 or less.',
    expected: '12 or less',
    source: `${DIRECT_PAYMENT_REGULATIONS}, regulation 7`,
    isMet: (reviews) => reviews.directPaymentReviewMonths > 12,
  },
  {
    code: 'FIRST_REVIEW_LATER_THAN_GUIDANCE',
    consequence: 'WARN_WITH_REASON',
    path: ['firstReviewWeeks'],
    message: 'Guidance expects the first review six to eight weeks after support starts; this is later.',
    expected: '8 or less',
    source: `${GUIDANCE}, chapter 13`,
    isMet: (reviews) => reviews.firstReviewWeeks > 8,
    reason: { path: ['laterFirstReviewReason'], read: (reviews) => reviews.laterFirstReviewReason },
  },
  {
    code: 'ROUTINE_REVIEW_LATER_THAN_GUIDANCE',
    consequence: 'WARN_WITH_REASON',
    path: ['routineReviewMonths'],
    message: 'Guidance expects a review at least every twelve months; this is less often.',
    expected: '12 or less',
    source: `${CARE_ACT}, section 27, with ${GUIDANCE}, chapter 13`,
    isMet: (reviews) => reviews.routineReviewMonths > 12,
    reason: { path: ['laterRoutineReviewReason'], read: (reviews) => reviews.laterRoutineReviewReason },
  },
];

const COUNCIL_HELD: readonly DeploymentOption[] = ['VIRTUAL_BUDGET', 'COMMISSIONED'];

const DEPLOYMENT_RULES: readonly FrameRule<DeploymentSettings>[] = [
  {
    code: 'DIRECT_PAYMENT_NOT_OFFERED',
    consequence: 'REFUSE',
    path: ['enabledOptions'],
    message:
      'An adult who can decide and asks for a direct payment must have one when the conditions are met, so it cannot be left out. Add DIRECT_PAYMENT.',
    expected: 'DIRECT_PAYMENT among the options',
    source: `${CARE_ACT}, section 31`,
    isMet: (deployment) => !deployment.enabledOptions.includes('DIRECT_PAYMENT'),
  },
  {
    code: 'SUITABLE_PERSON_NOT_OFFERED',
    consequence: 'REFUSE',
    path: ['enabledOptions'],
    message:
      'A direct payment must also be possible for an adult who lacks capacity to ask for it, through an authorised person. Add DIRECT_PAYMENT_SUITABLE_PERSON.',
    expected: 'DIRECT_PAYMENT_SUITABLE_PERSON among the options',
    source: `${CARE_ACT}, section 32`,
    isMet: (deployment) => !deployment.enabledOptions.includes('DIRECT_PAYMENT_SUITABLE_PERSON'),
  },
  {
    code: 'NO_COUNCIL_HELD_OPTION',
    consequence: 'REFUSE',
    path: ['enabledOptions'],
    message:
      'Nobody has to take the money themselves, and needs must be met all the same. Add VIRTUAL_BUDGET or COMMISSIONED.',
    expected: 'VIRTUAL_BUDGET or COMMISSIONED among the options',
    source: `${CARE_ACT}, sections 18 and 31`,
    isMet: (deployment) => !deployment.enabledOptions.some((option) => COUNCIL_HELD.includes(option)),
  },
];

const PLANNING_RULES: readonly FrameRule<PlanningSettings>[] = [
  {
    code: 'ILLEGAL_SPENDING_NOT_EXCLUDED',
    consequence: 'REFUSE',
    path: ['spendingExclusions'],
    message: 'A council may not fund what is illegal. Add ILLEGAL_THINGS.',
    expected: 'ILLEGAL_THINGS among the exclusions',
    source: 'The general law',
    isMet: (planning) => !planning.spendingExclusions.includes('ILLEGAL_THINGS'),
  },
  {
    code: 'NHS_CARE_NOT_EXCLUDED',
    consequence: 'REFUSE',
    path: ['spendingExclusions'],
    message: 'A council may not fund what the NHS must. Add NHS_CARE.',
    expected: 'NHS_CARE among the exclusions',
    source: `${CARE_ACT}, section 22`,
    isMet: (planning) => !planning.spendingExclusions.includes('NHS_CARE'),
  },
  {
    code: 'FEWER_EXCLUSIONS',
    consequence: 'WARN_WITH_REASON',
    path: ['spendingExclusions'],
    message: 'Gambling and debt are among the four national exclusions; this policy leaves one out.',
    expected: 'GAMBLING and DEBT among the exclusions',
    source: 'The list of exclusions that this platform keeps for all councils',
    isMet: ({ spendingExclusions: excluded }) => !excluded.includes('GAMBLING') || !excluded.includes('DEBT'),
    reason: { path: ['fewerExclusionsReason'], read: (planning) => planning.fewerExclusionsReason },
  },
  {
    code: 'RELATIVES_PAID_AS_A_MATTER_OF_COURSE',
    consequence: 'WARN_WITH_REASON',
    path: ['relativesInHousehold'],
    message:
      'A close relative in the same household may be paid for care where the council considers it necessary; this policy pays them as a matter of course.',
    expected: 'EXCEPTIONAL',
    source: DIRECT_PAYMENT_REGULATIONS,
    isMet: (planning) => planning.relativesInHousehold === 'ALLOWED',
    reason: { path: ['relativesAllowedReason'], read: (planning) => planning.relativesAllowedReason },
  },
  {
    code: 'RELATIVES_NEVER_PAID',
    consequence: 'WARN',
    path: ['relativesInHousehold'],
    message:
      'The regulations let a close relative in the same household be paid where it is necessary; this policy never does, which leaves no room for the exception. EXCEPTIONAL would.',
    expected: 'EXCEPTIONAL',
    source: DIRECT_PAYMENT_REGULATIONS,
    isMet: (planning) => planning.relativesInHousehold === 'NOT_ALLOWED',
  },
];

/** True when no plan can be signed off without the panel, whatever its cost and risk. */
export function everyPlanGoesToPanel(risk: Pick<RiskEnablementSettings, 'signOffLadder' | 'panel'>): boolean {
  if (risk.panel.kind === 'NONE') return false;
  const { riskScoreAtLeast, weeklyCostAtLeastPence } = risk.panel.triggers;
  const noRungReaches = risk.signOffLadder.rungs.every((rung) => rung.upToAmountPence === 0);
  return noRungReaches || riskScoreAtLeast === 1 || weeklyCostAtLeastPence === 0;
}

const RISK_RULES: readonly FrameRule<RiskEnablementSettings>[] = [
  {
    code: 'EVERY_PLAN_GOES_TO_PANEL',
    consequence: 'WARN_WITH_REASON',
    path: ['panel', 'triggers'],
    message:
      'Every plan would go to the panel. Guidance asks councils to weigh the delay and paperwork that panels bring; small and low-risk plans should be signed off by a first-line manager.',
    expected:
      'a ladder with a rung that small and low-risk plans fit, and triggers above the least score and cost',
    source: `${GUIDANCE}, chapter 10`,
    isMet: everyPlanGoesToPanel,
    reason: { path: ['panel', 'everyPlanToPanelReason'], read: (risk) => risk.panel.everyPlanToPanelReason },
  },
  {
    code: 'PERSON_MAY_NOT_ATTEND_PANEL',
    consequence: 'WARN',
    path: ['panel', 'personMayAttend'],
    message:
      'The person may not attend the panel. A council must involve the person in their plan, so another way of hearing them is needed.',
    expected: 'true',
    source: `${CARE_ACT}, section 25`,
    isMet: ({ panel }) => panel.kind !== 'NONE' && !panel.personMayAttend,
  },
];

const ALLOCATION_RULES: readonly FrameRule<ResourceAllocationSettings>[] = [
  {
    code: 'TABLES_NOT_PUBLISHED',
    consequence: 'WARN',
    path: ['tablesArePublished'],
    message:
      'Residents may not see the points and prices. Guidance asks for the way a budget is worked out to be transparent; each person still sees their own working.',
    expected: 'true',
    source: `${GUIDANCE}, chapter 11`,
    isMet: (allocation) => !allocation.tablesArePublished,
  },
  {
    code: 'CARE_ACT_OUTCOME_WITHOUT_WEIGHT',
    consequence: 'WARN',
    path: ['scales'],
    message:
      'A scale gives no points for an outcome of the Care Act, so needs in that part of life add nothing to the indicative budget, though they must be met all the same.',
    expected: 'points for each of the ten outcomes, in every scale',
    source: OUTCOMES_SOURCE,
    isMet: ({ scales }) => scales.some((scale) => outcomesWithoutWeight(scale).length > 0),
    found: ({ scales }) => scalesWithoutWeight(scales),
  },
];

/**
 * The shortest time to reply that draws no warning: the shortest window in which councils let a decision be
 * challenged.
 */
const EXPECTED_REPLY_DAYS = 14;

/** Each time to reply that is too short, the council's own and those of its accounts, as a sentence. */
function shortReplies({ clawbackReplyDays, accountRules }: MoneySettings): string[] {
  const ofAccounts = accountRules.map((rule) => [
    `for ${rule.deploymentOption.toLowerCase().replaceAll('_', ' ')}`,
    rule.clawbackReplyDays,
  ]);
  return [['in general', clawbackReplyDays], ...ofAccounts].flatMap(([where, days]) =>
    typeof days === 'number' && days < EXPECTED_REPLY_DAYS
      ? [`It is ${days} ${days === 1 ? 'day' : 'days'} ${where}.`]
      : [],
  );
}

const MONEY_RULES: readonly FrameRule<MoneySettings>[] = [
  {
    code: 'CLAWBACK_REPLY_TOO_SHORT',
    consequence: 'WARN',
    path: ['clawbackReplyDays'],
    message:
      'Somebody who is asked for money back has very little time to reply. The ombudsman has found fault with councils that took money back without notice, or before the person could say what it was for. Give at least as long as people have to challenge a decision.',
    expected: `${EXPECTED_REPLY_DAYS} or more`,
    source:
      'Local Government and Social Care Ombudsman, decisions on direct payments taken back without notice or hearing',
    isMet: (money) => shortReplies(money).length > 0,
    found: (money) => shortReplies(money).join(' '),
  },
];

/** The rules of each area. Where an area has none, the bounds of its settings are enough. */
export const FRAME_RULES: { readonly [Key in AreaKey]: readonly FrameRule<PolicySettings[Key]>[] } = {
  resourceAllocation: ALLOCATION_RULES,
  planning: PLANNING_RULES,
  deployment: DEPLOYMENT_RULES,
  smallPayments: [],
  money: MONEY_RULES,
  charging: CHARGING_RULES,
  riskEnablement: RISK_RULES,
  monitoring: [],
  reviews: REVIEW_RULES,
};
