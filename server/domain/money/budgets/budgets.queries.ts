import { column, expression, extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { financialAssessmentShape } from '../charging/charging.queries.ts';
import { Budget, BudgetPart } from './budgets.entity.ts';

export const budgetShape = shapeOf(Budget, {
  fields: {
    person: one(() => personShape),
    plan: one(() => supportPlanShape),
    deploymentPolicyVersion: one(() => policyVersionShape),
    moneyPolicyVersion: one(() => policyVersionShape),
    smallPaymentsPolicyVersion: one(() => policyVersionShape),
    financialAssessment: one(() => financialAssessmentShape),
    contributionIsAssessed: expression((row) => `${row}.financial_assessment_id is not null`),
    deploymentPolicyVersionId: column('deployment_policy_version_id'),
    moneyPolicyVersionId: column('money_policy_version_id'),
    parts: many(() => budgetPartShape, { from: 'id', to: 'budget_id', orderBy: ['position'] }),
  },
});

export const budgetPartShape = shapeOf(BudgetPart, {
  fields: {
    budget: one(() => budgetShape),
    supporter: one(() => supporterShape, { from: 'held_by_supporter_id', to: 'id' }),
  },
});

extendShape(supportPlanShape, { budget: one(() => budgetShape, { from: 'id', to: 'plan_id', orderBy: [] }) });
extendShape(personShape, {
  // Ids are in the order in which they were made.
  budgets: many(() => budgetShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
