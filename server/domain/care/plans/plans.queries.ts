import {
  column,
  date,
  expression,
  extendShape,
  globalId,
  instant,
  many,
  needs,
  one,
  pence,
  shape,
} from '../../../platform/reading/shape.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { allocationShape } from '../allocations/allocations.queries.ts';

/** The indicative budget stays readable to whoever may see plans, so it is brought without its working. */
const ofAllocation = (columnName: string) =>
  expression(
    (plan) =>
      `(select allocation.${columnName} from allocation where allocation.tenant_id = $1 and allocation.id = ${plan}.allocation_id)`,
  );
const policyVersionBy = (from: string) => one(() => policyVersionShape, { from, to: 'id' });
const inOrder = { from: 'id', to: 'plan_id', orderBy: ['position'] };

export const supportPlanShape = shape({
  typeName: 'SupportPlan',
  table: 'support_plan',
  fields: {
    id: globalId(),
    version: column('version'),
    number: column('number'),
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    supersedes: one(() => supportPlanShape, { from: 'supersedes_id', to: 'id' }),
    allocation: one(() => allocationShape, { from: 'allocation_id', to: 'id' }),
    title: column('title'),
    term: column('term'),
    importantTo: column('important_to'),
    importantFor: column('important_for'),
    howBestToSupport: column('how_best_to_support'),
    goodDay: column('good_day'),
    badDay: column('bad_day'),
    formerEmployment: column('former_employment'),
    contingencyArrangements: column('contingency_arrangements'),
    contingencyPence: pence('contingency_pence'),
    helpedBy: column('helped_by'),
    helpedHow: column('helped_how'),
    personDisagrees: column('person_disagrees'),
    safeguardingEnquiryIsOpen: column('safeguarding_enquiry_is_open'),
    panelRequestedReason: column('panel_requested_reason'),
    outcomes: many(() => outcomeShape, inOrder),
    supportItems: many(() => supportItemShape, inOrder),
    risks: many(() => planRiskShape, inOrder),
    weeklyCostPence: pence('weekly_cost_pence'),
    indicativeWeeklyPence: ofAllocation('weekly_amount_pence'),
    allocationDecisionReasons: ofAllocation('decision_reasons'),
    draftedAt: instant('drafted_at'),
    sharedAt: instant('shared_at'),
    agreedAt: instant('agreed_at'),
    agreedBySupporter: one(() => supporterShape, { from: 'agreed_by_supporter_id', to: 'id' }),
    returnedAt: instant('returned_at'),
    returnedReason: column('returned_reason'),
    signedOffAt: instant('signed_off_at'),
    signedOffBy: column('signed_off_by'),
    signOffRung: column('sign_off_rung'),
    riskPolicyVersionId: column('risk_policy_version_id'),
    riskPolicyVersion: policyVersionBy('risk_policy_version_id'),
    planningPolicyVersionId: column('planning_policy_version_id'),
    planningPolicyVersion: policyVersionBy('planning_policy_version_id'),
    allocationPolicyVersionId: column('allocation_policy_version_id'),
    allocationPolicyVersion: policyVersionBy('allocation_policy_version_id'),
    implementedOn: date('implemented_on'),
    termEndsOn: date('term_ends_on'),
    endedOn: date('ended_on'),
    endedReason: column('ended_reason'),
    supersededAt: instant('superseded_at'),
    status: needs(
      'sharedAt',
      'agreedAt',
      'returnedAt',
      'signOffRung',
      'signedOffAt',
      'implementedOn',
      'endedOn',
      'supersededAt',
    ),
    signOffRoute: needs(
      'contingencyPence',
      'term',
      'indicativeWeeklyPence',
      'allocationDecisionReasons',
      'personDisagrees',
      'safeguardingEnquiryIsOpen',
      'panelRequestedReason',
      'supportItems.quantityHundredths',
      'supportItems.unitPricePence',
      'supportItems.frequency',
      'supportItems.paidFrom',
      'supportItems.paidRelative',
      'risks.likelihood',
      'risks.impact',
      'riskPolicyVersionId',
      'planningPolicyVersionId',
      'allocationPolicyVersionId',
    ),
  },
});

export const outcomeShape = shape({
  typeName: 'Outcome',
  table: 'plan_outcome',
  fields: {
    id: globalId(),
    description: column('description'),
    successLooksLike: column('success_looks_like'),
    supportItems: many(() => supportItemShape, { from: 'id', to: 'outcome_id', orderBy: ['position'] }),
    weeklyCostPence: needs('supportItems.weeklyCostPence'),
  },
});

export const supportItemShape = shape({
  typeName: 'SupportItem',
  table: 'support_item',
  fields: {
    id: globalId(),
    outcome: one(() => outcomeShape, { from: 'outcome_id', to: 'id' }),
    category: column('category'),
    description: column('description'),
    providerName: column('provider_name'),
    providerKind: column('provider_kind'),
    paidRelative: column('paid_relative'),
    relativeReason: column('relative_reason'),
    dbsCheckedOn: date('dbs_checked_on'),
    unit: column('unit'),
    quantityHundredths: column('quantity_hundredths'),
    unitPricePence: pence('unit_price_pence'),
    frequency: column('frequency'),
    weeklyCostPence: pence('weekly_cost_pence'),
    paidFrom: column('paid_from'),
    deploymentOption: column('deployment_option'),
  },
});

export const planRiskShape = shape({
  typeName: 'PlanRisk',
  table: 'plan_risk',
  fields: {
    id: globalId(),
    plan: one(() => supportPlanShape, { from: 'plan_id', to: 'id' }),
    description: column('description'),
    whatHelps: column('what_helps'),
    likelihood: column('likelihood'),
    impact: column('impact'),
    score: needs('likelihood', 'impact'),
    level: needs('likelihood', 'impact', 'plan.riskPolicyVersionId'),
  },
});

extendShape(personShape, {
  supportPlans: many(() => supportPlanShape, { from: 'id', to: 'person_id', orderBy: ['number desc'] }),
  currentPlan: one(() => supportPlanShape, {
    from: 'id',
    to: 'person_id',
    where: 'ended_on is null and superseded_at is null',
    orderBy: ['implemented_on desc nulls last', 'number desc'],
  }),
});
