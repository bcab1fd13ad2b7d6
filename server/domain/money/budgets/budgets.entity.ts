import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  AccountType,
  CarerImpact,
  DeploymentOption,
  Evidence,
  SmallPaymentPurpose,
} from '../../../../tenants/vocabulary.ts';
import type { ContributionWay } from '../../../../tenants/vocabularyOfCharging.ts';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { Supporter } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { FinancialAssessment } from '../charging/charging.entity.ts';

/** The final budget of a plan: "personal budget" in law, stated as three amounts. */
export const Budget = defineEntity({
  name: 'Budget',
  tableName: 'budget',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    version: p.integer(),
    totalWeeklyPence: pence(),
    personContributionWeeklyPence: pence(),
    councilContributionWeeklyPence: pence(),
    startsOn: day(),
    endsOn: day(),
    reasons: p.text(),
    keepRecordsUntilOn: day().nullable(),
    agreedAt: instant(),
    agreedBy: p.text(),
    deploymentPolicyVersionId: p.uuid(),
    moneyPolicyVersionId: p.uuid(),
    smallPaymentsPolicyVersionId: p.uuid().nullable(),
    financialAssessmentId: p.uuid().nullable(),
    ...references({
      plan: SupportPlan,
      deploymentPolicyVersion: PolicyVersion,
      moneyPolicyVersion: PolicyVersion,
      smallPaymentsPolicyVersion: PolicyVersion,
      financialAssessment: FinancialAssessment,
    }),
  },
});
export type BudgetRecord = InferEntity<typeof Budget>;

/** One part of a budget: a weekly amount held in one way, for one purpose. */
export const BudgetPart = defineEntity({
  name: 'BudgetPart',
  tableName: 'budget_part',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    position: p.integer(),
    deploymentOption: p.text().$type<DeploymentOption>(),
    weeklyAmountPence: pence(),
    paidOncePence: pence().nullable(),
    carerImpact: p.text().$type<CarerImpact>().nullable(),
    purpose: p.text(),
    isContingency: p.boolean(),
    agreedUnspentLimitPence: pence().nullable(),
    unspentLimitPence: pence().nullable(),
    clawbackReplyDays: p.integer().nullable(),
    repaymentWeeks: p.integer().nullable(),
    accountType: p.text().$type<AccountType>().nullable(),
    cashIsAllowed: p.boolean().nullable(),
    weeklyCashLimitPence: pence().nullable(),
    savingUpIsAllowed: p.boolean().nullable(),
    managingFeeWeeklyPence: pence().nullable(),
    /** What each good and bad week costs, where the part is the average of them. */
    midPointWeeksPence: p.json().$type<readonly number[]>().nullable(),
    midPointBandBasisPoints: p.integer().nullable(),
    /** The most that may be drawn ahead of that average. */
    mostAheadPence: pence().nullable(),
    spentOn: p.text().$type<SmallPaymentPurpose>().nullable(),
    outletName: p.text().nullable(),
    /** Whether nothing is paid before the person has signed an agreement about it. */
    agreementIsNeeded: p.boolean(),
    agreementSignedOn: day().nullable(),
    /** What is asked for when it is looked at, where that is at the review. */
    evidenceAtReview: p.text().$type<Evidence>().nullable(),
    contributionWay: p.text().$type<ContributionWay>().nullable(),
    heldBySupporterId: p.uuid().nullable(),
    holderName: p.text().nullable(),
    trusteeNames: p.array<string>(),
    startsOn: day(),
    /** The day after the last. */
    endsOn: day(),
    /** The part whose money this one goes on with from its first day; null of those that the budget was agreed in. */
    followsPartId: p.uuid().nullable(),
    /** The part since which the same holder has had the money, where that is an earlier one. */
    heldSincePartId: p.uuid().nullable(),
    /** The days by whose cycles it is paid, where it took the place of another part or another took its. */
    cyclesStartOn: day().nullable(),
    cyclesEndOn: day().nullable(),
    /** What of the person's contribution went over to it; null where it is shared over the parts of the first day. */
    contributionWeeklyPence: pence().nullable(),
    /** The deployment policy of its first day, where its money came to be held in this way on that day. */
    deploymentPolicyVersionId: p.uuid().nullable(),
    ...references({ budget: Budget, heldBySupporter: Supporter, deploymentPolicyVersion: PolicyVersion }),
  },
});
export type BudgetPartRecord = InferEntity<typeof BudgetPart>;
