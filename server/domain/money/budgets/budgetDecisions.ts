import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import type { SignOffFacts } from '../../care/plans/signOffFacts.ts';
import type { SIGN_OFF_READS } from '../../care/plans/signOffRung.decision.ts';
import { decide, type MadeDecision, type VersionsFor } from '../../decisions/decisionKind.ts';
import type { OnDay } from '../../policy/policies/keptVersions.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { holdingTerms } from '../deployment/holdingTerms.decision.ts';
import type { HoldingTerms } from '../deployment/holdingTerms.ts';
import { smallPayment } from '../deployment/smallPayment.decision.ts';
import { sumPaidOnce } from '../deployment/smallPayments.ts';
import { type SmallPaymentTerms, smallPaymentTerms } from '../deployment/smallPaymentTerms.decision.ts';
import { budgetOptions, optionsFacts } from './budgetOptions.decision.ts';
import type { AgreementFacts, BudgetProposal } from './budgetProposal.ts';
import { budgetTerm } from './budgetTerm.decision.ts';
import type { BudgetContribution } from './contribution.ts';
import { midPoint } from './midPoint.decision.ts';
import type { MidPoint } from './midPoint.ts';
import { recordsKept } from './recordsKept.decision.ts';
import { signOffCover } from './signOffCover.decision.ts';
import { unspentLimit } from './unspentLimit.decision.ts';
import type { UnspentLimit } from './unspentLimit.ts';

/** The versions of policy that a budget is agreed by. */
export interface BudgetPolicies {
  deployment: OnDay<'deployment'>;
  money: OnDay<'money'>;
  /** Null where no part is a small payment. */
  smallPayments: OnDay<'smallPayments'> | null;
  /** The version that the plan was signed off by, on that day. */
  planning: OnDay<'planning'>;
}

/** What the person puts in, decided by their financial assessment; null where they have none. */
export type DecidedContribution = MadeDecision<BudgetContribution> | null;

/** The facts on which a plan was signed off, with the versions of policy that decided it. */
export interface PlanSignedOff {
  plan: SignOffFacts;
  versions: VersionsFor<typeof SIGN_OFF_READS>;
}

type Plan = Pick<SupportPlanRecord, 'term' | 'signedOffAt' | 'signOffRung'>;

/** The day for which the plan's own versions were looked up at sign-off. */
export function signedOffOn({ signedOffAt }: Pick<Plan, 'signedOffAt'>): string | undefined {
  return signedOffAt ? dayInEnglandOf(signedOffAt) : undefined;
}

/** How much of each part's money may stay unspent. */
export function decideUnspentLimits(
  parts: BudgetProposal['parts'],
  { money, deployment }: Pick<BudgetPolicies, 'money' | 'deployment'>,
): MadeDecision<{ limits: UnspentLimit[] }> {
  const withMoney = parts.map(
    ({ deploymentOption, weeklyAmountPence, isContingency, agreedUnspentLimitPence }) => ({
      deploymentOption,
      weeklyAmountPence,
      isContingency,
      agreedUnspentLimitPence,
    }),
  );
  return decide(unspentLimit, { parts: withMoney }, { money, deployment });
}

/** On what terms each part is held. Where a voucher is used is no fact of a decision, which keeps nobody’s words. */
export function decideTerms(
  parts: BudgetProposal['parts'],
  { deployment }: Pick<BudgetPolicies, 'deployment'>,
) {
  const given = parts.map(
    ({ deploymentOption, weeklyAmountPence, accountType, spentOn, managingFeeWeeklyPence }) => ({
      deploymentOption,
      weeklyAmountPence,
      accountType: accountType ?? null,
      spentOn: deploymentOption === 'VOUCHER' ? (spentOn ?? null) : null,
      managingFeeWeeklyPence: managingFeeWeeklyPence ?? null,
    }),
  );
  return decide(holdingTerms, { parts: given }, { deployment });
}

/** The mid-point of each part that is the average of good and bad weeks; null where none is. */
function decideMidPoints(
  parts: BudgetProposal['parts'],
  { money }: Pick<BudgetPolicies, 'money'>,
): MadeDecision<{ midPoints: MidPoint[] }> | null {
  const given = parts.flatMap(({ midPointWeeksPence }, index) =>
    midPointWeeksPence ? [{ index, weeksPence: midPointWeeksPence }] : [],
  );
  return given.length === 0 ? null : decide(midPoint, { parts: given }, { money });
}

/** What policy decided when a budget was agreed. */
export interface DecidedBudget {
  /** Every decision, to be kept. */
  made: MadeDecision[];
  /** What is recorded of some of them with the budget and its parts. */
  endsOn: string;
  keepRecordsUntilOn: string | null;
  limits: readonly UnspentLimit[];
  /** Of the parts that are the average of good and bad weeks. */
  midPoints: readonly MidPoint[];
  /** By part. */
  terms: readonly HoldingTerms[];
  /** Of the small payment; null without one. */
  smallPaymentTerms: SmallPaymentTerms | null;
}

/** Everything that policy decides when a budget is agreed, decided once. */
export function decideBudget(
  given: BudgetProposal,
  plan: Plan,
  { plan: planFacts, versions }: PlanSignedOff,
  facts: Pick<AgreementFacts, 'contingencyWeeklyPence' | 'smallPayments' | 'term'>,
  policies: BudgetPolicies,
  putIn: DecidedContribution,
): DecidedBudget {
  const { totalWeeklyPence, startsOn, parts } = given;
  const { contingencyWeeklyPence, smallPayments, term: ofBudget } = facts;
  const rung = plan.signOffRung ?? 'PANEL';
  const { planning, smallPayments: limitsOfPayments } = policies;
  const paidOnce = parts.filter(({ deploymentOption }) => deploymentOf(deploymentOption).isPaidOnce);
  const term = decide(budgetTerm, { startsOn, term: plan.term }, { planning });
  const { endsOn } = term.outcome;
  const unspent = decideUnspentLimits(parts, policies);
  const records = decide(recordsKept, { endsOn }, { money: policies.money });
  const terms = decideTerms(parts, policies);
  const midPoints = decideMidPoints(parts, policies);
  const [onceTerms = null] = limitsOfPayments
    ? paidOnce.map(({ spentOn = null }) =>
        decide(smallPaymentTerms, { spentOn }, { smallPayments: limitsOfPayments }),
      )
    : [];
  const made = [
    term,
    decide(budgetOptions, optionsFacts(parts), { deployment: policies.deployment }),
    decide(signOffCover, { totalWeeklyPence, contingencyWeeklyPence, rung, plan: planFacts }, versions),
    ...(putIn ? [putIn] : []),
    unspent,
    records,
    terms,
    ...(midPoints ? [midPoints] : []),
    ...(onceTerms ? [onceTerms] : []),
    ...paidOnce.flatMap((part): MadeDecision[] => {
      if (!limitsOfPayments || !smallPayments) return [];
      const amountPence = sumPaidOnce(part, smallPayments, ofBudget);
      const { carerImpact } = part;
      const payment = { startsOn, amountPence, carerImpact, others: smallPayments.others };
      return [decide(smallPayment, payment, { smallPayments: limitsOfPayments })];
    }),
  ];
  const { keepRecordsUntilOn } = records.outcome;
  return {
    made,
    endsOn,
    keepRecordsUntilOn,
    limits: unspent.outcome.limits,
    midPoints: midPoints?.outcome.midPoints ?? [],
    terms: terms.outcome.terms,
    smallPaymentTerms: onceTerms?.outcome ?? null,
  };
}
