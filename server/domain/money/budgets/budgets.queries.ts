import {
  column,
  date,
  extendShape,
  globalId,
  instant,
  many,
  one,
  pence,
  shape,
} from '../../../platform/reading/shape.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';

const policyVersionBy = (from: string) => one(() => policyVersionShape, { from, to: 'id' });

export const budgetShape = shape({
  typeName: 'Budget',
  table: 'budget',
  fields: {
    id: globalId(),
    version: column('version'),
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    plan: one(() => supportPlanShape, { from: 'plan_id', to: 'id' }),
    totalWeeklyPence: pence('total_weekly_pence'),
    personContributionWeeklyPence: pence('person_contribution_weekly_pence'),
    councilContributionWeeklyPence: pence('council_contribution_weekly_pence'),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    reasons: column('reasons'),
    agreedAt: instant('agreed_at'),
    agreedBy: column('agreed_by'),
    deploymentPolicyVersion: policyVersionBy('deployment_policy_version_id'),
    moneyPolicyVersion: policyVersionBy('money_policy_version_id'),
    smallPaymentsPolicyVersion: policyVersionBy('small_payments_policy_version_id'),
    parts: many(() => budgetPartShape, { from: 'id', to: 'budget_id', orderBy: ['position'] }),
  },
});

export const budgetPartShape = shape({
  typeName: 'BudgetPart',
  table: 'budget_part',
  fields: {
    id: globalId(),
    budget: one(() => budgetShape, { from: 'budget_id', to: 'id' }),
    deploymentOption: column('deployment_option'),
    weeklyAmountPence: pence('weekly_amount_pence'),
    paidOncePence: pence('paid_once_pence'),
    purpose: column('purpose'),
    isContingency: column('is_contingency'),
    supporter: one(() => supporterShape, { from: 'held_by_supporter_id', to: 'id' }),
    holderName: column('holder_name'),
    trusteeNames: column('trustee_names'),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
  },
});

extendShape(supportPlanShape, { budget: one(() => budgetShape, { from: 'id', to: 'plan_id', orderBy: [] }) });
extendShape(personShape, {
  // Ids are in the order in which they were made.
  budgets: many(() => budgetShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
