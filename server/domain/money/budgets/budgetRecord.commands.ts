/** How an agreed budget is kept: itself, its parts, and its money in the ledger. */
import type { ContributionWay } from '../../../../tenants/vocabularyOfCharging.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { HoldingTerms } from '../deployment/holdingTerms.ts';
import type { SmallPaymentTerms } from '../deployment/smallPaymentTerms.decision.ts';
import { amountOfTerm, type Term } from '../deployment/termPeriods.ts';
import { openAccounts } from '../ledger/accounts.commands.ts';
import { ACCOUNTS_OF_PARTS } from '../ledger/ledgerVocabulary.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import type { BudgetPolicies, DecidedBudget } from './budgetDecisions.ts';
import type { BudgetProposal, PartProposal } from './budgetProposal.ts';
import { Budget, BudgetPart } from './budgets.entity.ts';
import { contributionShares } from './contributionShares.ts';
import type { MidPoint } from './midPoint.ts';
import { allocationLines, onAccounts } from './partLines.ts';
import { nameTrustees } from './trustees.commands.ts';
import type { UnspentLimit } from './unspentLimit.ts';

/** A part as it is given. */
export interface GivenPart extends PartProposal {
  /** Global id of the supporter who receives the money for the person. */
  supporterId: string | null;
}

/** A budget as it is given. */
export interface GivenBudget extends BudgetProposal {
  parts: readonly GivenPart[];
}

/** The reasons that are kept where the budget is the indicative amount and nobody wrote any. */
const SAME_AS_INDICATIVE = 'The budget is the indicative amount.';

/** Whether a part is one sum for its whole term. */
export function isPaidOnce({ deploymentOption }: PartProposal): boolean {
  return deploymentOf(deploymentOption).isPaidOnce;
}

/** Keeps the budget with the versions of policy that it is agreed by. */
export function recordBudget(
  work: Work,
  plan: { id: string; personId: string },
  given: GivenBudget,
  rules: Pick<BudgetPolicies, 'deployment' | 'money' | 'smallPayments'>,
  decided: Pick<DecidedBudget, 'endsOn' | 'keepRecordsUntilOn'> & { financialAssessmentId: string | null },
) {
  const { endsOn, keepRecordsUntilOn, financialAssessmentId } = decided;
  const { parts, reasons, ...amounts } = given;
  return work.entityManager.create(Budget, {
    ...amounts,
    tenantId: work.tenantId,
    id: newId(),
    personId: plan.personId,
    planId: plan.id,
    version: 1,
    endsOn,
    keepRecordsUntilOn,
    reasons: reasons.trim() === '' ? SAME_AS_INDICATIVE : reasons,
    agreedAt: work.now.toString(),
    agreedBy: work.actorSubject,
    deploymentPolicyVersionId: rules.deployment.versionId,
    moneyPolicyVersionId: rules.money.versionId,
    smallPaymentsPolicyVersionId: rules.smallPayments?.versionId ?? null,
    financialAssessmentId,
  });
}

/** The terms that stand on the part; what a voucher may be for, and where, stands in the decision. */
export function termsKept({
  accountType,
  cashIsAllowed,
  weeklyCashLimitPence,
  savingUpIsAllowed,
}: HoldingTerms) {
  return { accountType, cashIsAllowed, weeklyCashLimitPence, savingUpIsAllowed };
}

/** Keeps the parts with what was decided about each, and gives back their ids in their order. */
export async function recordParts(
  work: Work,
  budget: { id: string; personId: string; startsOn: string; endsOn: string },
  given: GivenBudget,
  decided: {
    supporters: readonly ({ id: string } | null)[];
    /** By part: its one sum where it is paid once. */
    sums: readonly (number | null)[];
    limits: readonly UnspentLimit[];
    midPoints: readonly MidPoint[];
    terms: readonly HoldingTerms[];
    smallPaymentTerms: SmallPaymentTerms | null;
    /** By part: how the contribution reaches it; empty where none was worked out. */
    ways: readonly ContributionWay[];
  },
): Promise<string[]> {
  const partIds = given.parts.map(({ supporterId, ...part }, index) => {
    const id = newId();
    const limit = decided.limits.find((each) => each.index === index);
    const midPoint = decided.midPoints.find((each) => each.index === index);
    const once = isPaidOnce(part) ? decided.smallPaymentTerms : null;
    work.entityManager.create(BudgetPart, {
      ...part,
      ...termsKept(decided.terms[index] as HoldingTerms),
      agreementIsNeeded: once?.agreementIsNeeded ?? false,
      evidenceAtReview: once?.evidenceAtReview ?? null,
      trusteeNames: [...part.trusteeNames],
      tenantId: work.tenantId,
      id,
      personId: budget.personId,
      budgetId: budget.id,
      position: index + 1,
      paidOncePence: decided.sums[index] ?? null,
      contributionWay: decided.ways[index] ?? null,
      heldBySupporterId: decided.supporters[index]?.id ?? null,
      unspentLimitPence: limit?.limitPence ?? null,
      midPointBandBasisPoints: midPoint?.bandBasisPoints ?? null,
      mostAheadPence: midPoint?.mostAheadPence ?? null,
      clawbackReplyDays: limit?.replyDays ?? null,
      repaymentWeeks: limit?.repaymentWeeks ?? null,
      startsOn: budget.startsOn,
      endsOn: budget.endsOn,
    });
    return id;
  });
  // The parts are saved before the ledger refers to them: the ledger is a lower area and can't declare the reference,
  // so the ORM does not know the order.
  await work.entityManager.flush();
  for (const [index, { deploymentOption, trusteeNames }] of given.parts.entries()) {
    if (deploymentOption !== 'TRUST') continue;
    const { personId, startsOn } = budget;
    nameTrustees(work, { id: partIds[index] as string, personId, startsOn }, trusteeNames);
  }
  return partIds;
}

/**
 * Opens the accounts of each part, and allocates the money of the whole term to them. The person's contribution is
 * shared among the parts.
 */
export async function recordAllocation(
  work: Work,
  budget: { personId: string; moneyPolicyVersionId: string },
  given: GivenBudget,
  { partIds, sums, term }: { partIds: readonly string[]; sums: readonly (number | null)[]; term: Term },
): Promise<void> {
  const ofTerm = (pence: number) => amountOfTerm(pence, term);
  const weekly = given.parts.map(({ weeklyAmountPence }) => weeklyAmountPence);
  const shares = contributionShares(weekly, given.personContributionWeeklyPence);
  const lines = allocationLines(
    partIds.map((partId, index) => {
      const amountPence = sums[index] ?? ofTerm(weekly[index] ?? 0);
      // A sum that is paid once may be some pence less than its rounded weekly share over the term.
      return {
        partId,
        amountPence,
        personContributionPence: Math.min(ofTerm(shares[index] ?? 0), amountPence),
      };
    }),
  );
  const accounts = partIds.flatMap((id) =>
    openAccounts(work, { kind: 'PART', id, personId: budget.personId }, ACCOUNTS_OF_PARTS),
  );
  const header = {
    kind: 'ALLOCATION' as const,
    policyVersionId: budget.moneyPolicyVersionId,
    // It is there from the first day of the budget where that has gone by, so that what was bought since is covered.
    occurredOn: earlierOf(term.startsOn, work.today.toString()),
  };
  recordTransaction(work, header, onAccounts(lines, accounts));
}

function earlierOf(day: string, other: string): string {
  return day < other ? day : other;
}
