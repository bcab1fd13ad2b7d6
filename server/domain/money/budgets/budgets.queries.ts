import { column, expression, extendShape, globalId, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { financialAssessmentShape, MOST_FINANCIAL_ASSESSMENTS } from '../charging/charging.queries.ts';
import { Budget, BudgetPart } from './budgets.entity.ts';
import { PartTrustee } from './trustees.entity.ts';

/**
 * The financial assessments recorded since a budget was agreed that hold on some of its days. Ids are in the order in which
 * they were made.
 */
const laterAssessmentsOf = (budget: string) => `any (select later.id from financial_assessment later
    where later.tenant_id = $1 and later.person_id = ${budget}.person_id and later.id > ${budget}.id
      and later.starts_on < ${budget}.ends_on and not exists (
        select from financial_assessment newer where newer.tenant_id = $1 and newer.person_id = later.person_id
          and newer.id > later.id and newer.starts_on <= greatest(later.starts_on, ${budget}.starts_on)
          and newer.starts_on >= later.starts_on))`;

export const budgetShape = shapeOf(Budget, {
  fields: {
    person: one(() => personShape),
    plan: one(() => supportPlanShape),
    deploymentPolicyVersion: one(() => policyVersionShape),
    moneyPolicyVersion: one(() => policyVersionShape),
    smallPaymentsPolicyVersion: one(() => policyVersionShape),
    financialAssessment: one(() => financialAssessmentShape),
    laterFinancialAssessments: many(() => financialAssessmentShape, {
      from: laterAssessmentsOf,
      to: 'id',
      orderBy: ['starts_on', 'id'],
      limit: MOST_FINANCIAL_ASSESSMENTS,
    }),
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
    follows: one(() => budgetPartShape, { from: 'follows_part_id', to: 'id' }),
    followsPartId: globalId('follows_part_id', 'BudgetPart'),
    deploymentPolicyVersion: one(() => policyVersionShape),
    deploymentPolicyVersionId: column('deployment_policy_version_id'),
    trustees: many(() => partTrusteeShape, { from: 'id', to: 'part_id', orderBy: ['joined_on', 'id'] }),
  },
});

export const partTrusteeShape = shapeOf(PartTrustee, { fields: { part: one(() => budgetPartShape) } });

extendShape(supportPlanShape, { budget: one(() => budgetShape, { from: 'id', to: 'plan_id', orderBy: [] }) });
extendShape(personShape, {
  // Ids are in the order in which they were made.
  budgets: many(() => budgetShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
