import type { Refusal } from '../../../common/refusal.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';
import { safeguardRefusals, signOffDemands, type TalkedThrough } from '../talkingRisks/safeguards.ts';
import type { SafeguardRefusalCode } from '../talkingRisks/talkingRisksRefusals.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import { dbsRefusals, insuranceRefusals } from './planSpending.ts';
import { type PlanToSubmit, submissionRefusals } from './planSubmission.ts';
import { planToSafeguard } from './planToSafeguard.ts';

const both = (what: string) => `whether a plan may be shared and signed off: ${what}`;
const atSignOff = (what: string) => `whether a plan may be signed off: ${what}`;
const FEE_OVER_TERM = both('what a broker’s fee comes to over its term');
const FEE = both('a broker’s fee is within what is allowed');

const SUBMISSION_READS = {
  planning: {
    planTermMonths: FEE_OVER_TERM,
    fastChangingPlanTermMonths: FEE_OVER_TERM,
    starterBudgetWeeks: both('a starter budget is offered'),
    contingencyIsMandatory: both('it must have contingency arrangements, for the illness of a carer too'),
    contingencySumIsMandatory: both('it must set money aside'),
    mandatorySections: both('it must have these sections'),
    formerEmploymentIsAsked: both('it must say what work the person did'),
    spendingExclusions: both('no money goes on what is excluded'),
    relativesInHousehold: both('relatives in the household are paid only as the council allows'),
    respite: {
      nightsPerYear: both('its breaks are within the nights of a year'),
      yearlyPence: both('its breaks are within the sum of a year'),
    },
    brokerageFee: { isAllowed: FEE, limitPence: FEE },
    dbsCheckIsRequired: atSignOff('personal assistants have a check'),
    dbsCheckValidMonths: atSignOff('the check is recent enough'),
    employersInsurance: atSignOff('whoever takes on a personal assistant is insured'),
  },
  deployment: {
    enabledOptions: both('every item is paid in a way that is offered'),
    prepaidCard: { isOfferedToEmployers: both('a personal assistant may be paid from a card') },
  },
  riskEnablement: {
    riskMatrix: {
      size: both('its risks are scored as the council scores them'),
      levels: atSignOff('how risky it is, and so what has to be talked through'),
    },
    safeguards: {
      supportedDecisionFromRiskLevel: atSignOff('from this risk on there is a supported decision record'),
      keepingSafePlanFromRiskLevel: atSignOff('from this risk on there is a keeping safe plan'),
      riskMatrixBeforeDirectPayment: atSignOff('its risks are scored where a direct payment pays for it'),
    },
  },
} as const satisfies SettingsRead;

/** A plan as the rules look at it, without its texts: of each text, only whether it is written. */
export interface SubmissionFacts extends PlanToSubmit {
  /** The day of sign-off; null when the plan is being shared with the person. */
  signedOffOn: string | null;
  /**
   * What was talked through with the person by then; null when the plan is being shared. Not kept in facts of before it
   * was looked at.
   */
  talkedThrough?: TalkedThrough | null;
}

/** The facts of a plan with its contents. */
export function submissionFacts(
  plan: PlanToSubmit,
  signedOffOn: string | null,
  talkedThrough: TalkedThrough | null,
): SubmissionFacts {
  return {
    term: plan.term,
    importantTo: ifWritten(plan.importantTo),
    importantFor: ifWritten(plan.importantFor),
    howBestToSupport: ifWritten(plan.howBestToSupport),
    goodDay: ifWritten(plan.goodDay),
    badDay: ifWritten(plan.badDay),
    formerEmployment: ifWritten(plan.formerEmployment),
    contingencyArrangements: ifWritten(plan.contingencyArrangements),
    ifCarerFallsIll: ifWritten(plan.ifCarerFallsIll),
    reliesOnCarer: plan.reliesOnCarer ?? false,
    contingencyPence: plan.contingencyPence ?? null,
    panelRequestedReason: ifWritten(plan.panelRequestedReason),
    helpedBy: plan.helpedBy,
    outcomes: plan.outcomes.map(() => WRITTEN),
    supportItems: plan.supportItems.map((item) => ({
      category: item.category,
      unit: item.unit,
      providerKind: item.providerKind,
      paidRelative: item.paidRelative,
      relativeReason: ifWritten(item.relativeReason),
      dbsCheckedOn: item.dbsCheckedOn ?? null,
      insuredUntil: item.insuredUntil ?? null,
      deploymentOption: item.deploymentOption ?? null,
      engagement: item.engagement ?? null,
      quantityHundredths: item.quantityHundredths,
      unitPricePence: item.unitPricePence,
      frequency: item.frequency,
      weeksInYear: item.weeksInYear ?? null,
      onCostsYearlyPence: item.onCostsYearlyPence ?? 0,
      paidFrom: item.paidFrom,
    })),
    risks: plan.risks.map(({ likelihood, impact }) => ({ likelihood, impact })),
    signedOffOn,
    talkedThrough,
  };
}

type SubmissionRefusalCode = PlanRefusalCode | SafeguardRefusalCode;

/** What is still to be talked through and written down before the plan may be signed off. */
function talkedThroughRefusals(
  { risks, supportItems, talkedThrough }: SubmissionFacts,
  { riskMatrix, safeguards }: SettingsFor<typeof SUBMISSION_READS>['riskEnablement'],
  day: Temporal.PlainDate,
): Refusal<SafeguardRefusalCode>[] {
  if (!talkedThrough) return [];
  const plan = planToSafeguard({ risks, supportItems }, riskMatrix);
  return safeguardRefusals(signOffDemands(plan, safeguards), plan, talkedThrough, day);
}

const WRITTEN = 'WRITTEN';

function ifWritten(text: string | null | undefined): typeof WRITTEN | null {
  return (text ?? '').trim() === '' ? null : WRITTEN;
}

/** Whether a plan holds all that the council requires: asked when it is shared, and again when it is signed off. */
export const planSubmission = decisionKind({
  key: 'PLAN_SUBMISSION',
  description: 'Whether a plan may be shared with the person, or signed off.',
  recordKind: 'PLANS',
  subjectType: 'SupportPlan',
  file: 'server/domain/care/plans/planSubmission.ts',
  reads: SUBMISSION_READS,
  rule: (plan: SubmissionFacts, settings): { refusals: Refusal<SubmissionRefusalCode>[] } => {
    const { planning, riskEnablement, deployment } = settings;
    const refusals = submissionRefusals(plan, planning, riskEnablement.riskMatrix, deployment);
    if (refusals.length > 0 || plan.signedOffOn === null) return { refusals };
    const signedOffOn = Temporal.PlainDate.from(plan.signedOffOn);
    return {
      refusals: [
        ...dbsRefusals(plan.supportItems, planning, signedOffOn),
        ...insuranceRefusals(plan.supportItems, planning, signedOffOn),
        ...talkedThroughRefusals(plan, riskEnablement, signedOffOn),
      ],
    };
  },
  sentence: ({ refusals }) =>
    refusals.length === 0
      ? 'The plan holds all that the council requires.'
      : refusals.map(({ message }) => message).join(' '),
});
