/** Whether a plan is whole: asked when it is shared with the person, and again when it is signed off. */
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import type { RiskMatrix } from '../../../../tenants/policy/riskEnablement.ts';
import { PLAN_SECTION, type PlanSection } from '../../../../tenants/vocabularyOfDecisions.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { PLAN_REFUSALS, type PlanRefusalCode } from './planRefusals.ts';
import { matrixRefusals, type ScoredRisk } from './planRisk.ts';
import {
  brokerageFeeRefusals,
  exclusionRefusals,
  type OfferedOptions,
  optionRefusals,
  relativeRefusals,
  type SpendingItem,
  wageRefusals,
} from './planSpending.ts';
import type { PlanHelper, PlanTerm } from './plansVocabulary.ts';
import { type TermSettings, termRefusals } from './planTerm.ts';
import { respiteRefusals } from './respite.ts';

/** The parts of a plan and its contents that the rules look at. */
export interface PlanToSubmit {
  term: PlanTerm;
  importantTo?: string | null;
  importantFor?: string | null;
  howBestToSupport?: string | null;
  goodDay?: string | null;
  badDay?: string | null;
  formerEmployment?: string | null;
  contingencyArrangements?: string | null;
  /** What happens when the carer falls ill. Not kept in facts of before it was looked at. */
  ifCarerFallsIll?: string | null;
  /** Whether somebody cares for the person, or the plan is a carer's own. Not kept in facts of before it was looked at. */
  reliesOnCarer?: boolean;
  contingencyPence?: number | null;
  /** Not kept in facts of before it was looked at. */
  panelRequestedReason?: string | null;
  helpedBy: readonly PlanHelper[];
  outcomes: readonly unknown[];
  supportItems: readonly SpendingItem[];
  risks: readonly ScoredRisk[];
}

/** Why a plan is not whole, in order of precedence. */
export const SUBMISSION_REFUSALS = someOf(
  PLAN_REFUSALS,
  'RISK_SCORE_OUT_OF_MATRIX',
  'NO_OUTCOMES',
  'PLAN_SECTION_MISSING',
  'CONTINGENCY_MISSING',
  'CARER_CONTINGENCY_MISSING',
  'CONTINGENCY_SUM_MISSING',
  'HELPERS_MISSING',
  'FORMER_EMPLOYMENT_MISSING',
  'STARTER_BUDGET_NOT_OFFERED',
  'DEPLOYMENT_OPTION_NOT_OFFERED',
  'CARD_NOT_FOR_WAGES',
  'SPENDING_NOT_ALLOWED',
  'RESPITE_OVER_LIMIT',
  'RELATIVE_NOT_ALLOWED',
  'RELATIVE_REASON_MISSING',
  'BROKERAGE_FEE_NOT_ALLOWED',
  'BROKERAGE_FEE_OVER_LIMIT',
);

/** The planning settings that say what a whole plan is. */
export type SubmissionSettings = Pick<
  PlanningSettings,
  | 'contingencyIsMandatory'
  | 'contingencySumIsMandatory'
  | 'mandatorySections'
  | 'formerEmploymentIsAsked'
  | 'spendingExclusions'
  | 'relativesInHousehold'
  | 'brokerageFee'
  | 'respite'
> &
  TermSettings;

/** Every reason why a plan is not whole under the council's policy, in order of precedence. */
export function submissionRefusals(
  plan: PlanToSubmit,
  planning: SubmissionSettings,
  matrix: Pick<RiskMatrix, 'size'>,
  deployment: OfferedOptions,
): Refusal<PlanRefusalCode>[] {
  return [
    ...matrixRefusals(plan.risks, matrix),
    ...outcomesRefusals(plan),
    ...sectionRefusals(plan, planning),
    ...contingencyRefusals(plan, planning),
    ...helperRefusals(plan),
    ...formerEmploymentRefusals(plan, planning),
    ...termRefusals(plan.term, planning),
    ...optionRefusals(plan.supportItems, deployment),
    ...wageRefusals(plan.supportItems, deployment),
    ...exclusionRefusals(plan.supportItems, planning),
    ...respiteRefusals(
      plan.supportItems,
      { term: plan.term, asksPanel: !isEmpty(plan.panelRequestedReason) },
      planning,
    ),
    ...relativeRefusals(plan.supportItems, planning),
    ...brokerageFeeRefusals(plan.supportItems, plan.term, planning),
  ];
}

function outcomesRefusals(plan: Pick<PlanToSubmit, 'outcomes'>): Refusal<PlanRefusalCode>[] {
  if (plan.outcomes.length > 0) return [];
  const message =
    'The plan has no outcomes, so nobody could say whether it works. Add at least one, with what success looks like.';
  return [{ code: 'NO_OUTCOMES', path: ['outcomes'], message }];
}

/** Where each section stands in a plan. Outcomes, contingency and helpers have rules of their own. */
const FIELDS_OF_SECTION: Record<
  Exclude<PlanSection, 'OUTCOMES' | 'CONTINGENCY' | 'WHO_HELPED'>,
  readonly (keyof PlanToSubmit)[]
> = {
  IMPORTANT_TO: ['importantTo'],
  IMPORTANT_FOR: ['importantFor'],
  HOW_BEST_TO_SUPPORT: ['howBestToSupport'],
  GOOD_DAY_BAD_DAY: ['goodDay', 'badDay'],
  SUPPORT_ITEMS: ['supportItems'],
  RISKS: ['risks'],
};

function sectionRefusals(
  plan: PlanToSubmit,
  { mandatorySections }: Pick<PlanningSettings, 'mandatorySections'>,
): Refusal<PlanRefusalCode>[] {
  return Object.entries(FIELDS_OF_SECTION)
    .filter(([section]) => mandatorySections.includes(section as PlanSection))
    .flatMap(([section, fields]) =>
      fields
        .filter((field) => isEmpty(plan[field]))
        .map((field) => sectionRefusal(section as PlanSection, field)),
    );
}

function sectionRefusal(section: PlanSection, field: string): Refusal<PlanRefusalCode> {
  const about = PLAN_SECTION.descriptions[section].replace(/\.$/, '');
  const message = `The council requires this section of a plan: ${about.charAt(0).toLowerCase()}${about.slice(1)}. It is empty: fill in ${field}.`;
  return { code: 'PLAN_SECTION_MISSING', path: [field], message, details: { missing: [section] } };
}

function contingencyRefusals(
  plan: Pick<
    PlanToSubmit,
    'contingencyArrangements' | 'contingencyPence' | 'ifCarerFallsIll' | 'reliesOnCarer'
  >,
  planning: Pick<PlanningSettings, 'contingencyIsMandatory' | 'contingencySumIsMandatory'>,
): Refusal<PlanRefusalCode>[] {
  const refusals: Refusal<PlanRefusalCode>[] = [];
  if (planning.contingencyIsMandatory && isEmpty(plan.contingencyArrangements)) {
    const message =
      'The council requires contingency arrangements, and the plan has none. Write what happens in sickness, holidays and crisis.';
    refusals.push({ code: 'CONTINGENCY_MISSING', path: ['contingencyArrangements'], message });
  }
  if (planning.contingencyIsMandatory && plan.reliesOnCarer && isEmpty(plan.ifCarerFallsIll)) {
    const message =
      'The council requires contingency arrangements, and the plan rests on a carer and does not say what happens when the carer falls ill. Write it in ifCarerFallsIll: who comes, and whom to call.';
    refusals.push({ code: 'CARER_CONTINGENCY_MISSING', path: ['ifCarerFallsIll'], message });
  }
  if (planning.contingencySumIsMandatory && !plan.contingencyPence) {
    const message =
      'The council requires money to be set aside for contingencies, and the plan sets none aside. Fill in contingencyPence.';
    refusals.push({ code: 'CONTINGENCY_SUM_MISSING', path: ['contingencyPence'], message });
  }
  return refusals;
}

function helperRefusals(plan: Pick<PlanToSubmit, 'helpedBy'>): Refusal<PlanRefusalCode>[] {
  if (plan.helpedBy.length > 0) return [];
  const message =
    'The plan does not say who helped to write it. Fill in helpedBy, with SELF where the person wrote it alone.';
  return [{ code: 'HELPERS_MISSING', path: ['helpedBy'], message }];
}

function formerEmploymentRefusals(
  plan: Pick<PlanToSubmit, 'formerEmployment'>,
  planning: Pick<PlanningSettings, 'formerEmploymentIsAsked'>,
): Refusal<PlanRefusalCode>[] {
  if (!planning.formerEmploymentIsAsked || !isEmpty(plan.formerEmployment)) return [];
  const message =
    'The council asks what work the person did, since a benevolent fund of that trade may help. Ask, and write the answer in formerEmployment; where the person would rather not say, write that.';
  return [{ code: 'FORMER_EMPLOYMENT_MISSING', path: ['formerEmployment'], message }];
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value !== 'string' || value.trim() === '';
}
