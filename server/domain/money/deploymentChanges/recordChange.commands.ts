/** How a change is kept: the part that ends, those that go on, what policy decides about them, and the transfer. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { OnDay } from '../../policy/policies/keptVersions.ts';
import { decideTerms, decideUnspentLimits } from '../budgets/budgetDecisions.ts';
import { budgetOptions, optionsFacts } from '../budgets/budgetOptions.decision.ts';
import { type GivenPart, termsKept } from '../budgets/budgetRecord.commands.ts';
import { BudgetPart, type BudgetPartRecord, type BudgetRecord } from '../budgets/budgets.entity.ts';
import { contributionWay } from '../budgets/contribution.ts';
import { onAccounts } from '../budgets/partLines.ts';
import { nameTrustees, trusteesOfPart } from '../budgets/trustees.commands.ts';
import { trusteesOn } from '../budgets/trustees.ts';
import { openAccounts } from '../ledger/accounts.commands.ts';
import { accountsOf, lowestBalanceFrom } from '../ledger/accounts.queries.ts';
import { ACCOUNTS_OF_PARTS } from '../ledger/ledgerVocabulary.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { instalments } from '../payments/instalments.decision.ts';
import { type PartToPay, partsToPay, weeklyShares } from '../payments/instalments.ts';
import { paymentsOf } from '../payments/paymentsOfPart.queries.ts';
import {
  type Divided,
  dividedOn,
  type PartWithShare,
  paidFrom,
  transferLines,
  transferOf,
} from './dividing.ts';
import { copiedTo } from './goingOn.ts';

/** A part whose money is to be held in another way, locked with all that belongs to it. */
export interface LockedPart {
  part: BudgetPartRecord;
  /** All parts of the budget, in their order. */
  parts: readonly BudgetPartRecord[];
  budget: BudgetRecord;
  plan: SupportPlanRecord;
}

/** The versions of policy that decide. */
export interface ChangingPolicies {
  /** By which the budget is paid. */
  money: OnDay<'money'>;
  /** In force on the day of the change. */
  deployment: OnDay<'deployment'>;
  /** By which the part is paid until then. */
  before: OnDay<'deployment'>;
  /** In force on that day; null where what the person puts in follows from no financial assessment. */
  charging: OnDay<'charging'> | null;
}

/** What is recorded of a change. */
export interface ChangeToRecord {
  changesOn: string;
  weeklyAmountPence: number | null;
  proposal: GivenPart;
  supporter: { id: string } | null;
}

/** Ends the part, begins those that go on, and moves what is set by. */
export async function recordChange(
  work: Work,
  locked: LockedPart,
  { changesOn, weeklyAmountPence, proposal, supporter }: ChangeToRecord,
  policies: ChangingPolicies,
) {
  const { part, parts, budget } = locked;
  const shares = weeklyShares(parts, budget.personContributionWeeklyPence);
  const contributionWeeklyPence = shares[parts.indexOf(part)] ?? 0;
  const whole: PartWithShare = { ...datesOf(part), contributionWeeklyPence };
  const divided = dividedOn(whole, changesOn, weeklyAmountPence);
  const payCycle = policies.money.settings.payCycle;
  const accounts = await accountsOf(work, { kind: 'PART', id: part.id });
  const setBy = accounts.find(({ kind }) => kind === 'PART_ALLOCATION') as (typeof accounts)[number];
  const standing = (await paymentsOf(work, part.id)).filter(({ isUndone }) => !isUndone);
  const left = {
    remainingPence: await lowestBalanceFrom(work, setBy, changesOn),
    paidBeyondPence: paidFrom(
      changesOn,
      standing.map(({ payment }) => payment),
    ),
  };
  const transfer = transferOf(divided, left, payCycle);
  const { begun, rest } = createParts(work, locked, { divided, proposal, supporter }, policies);
  const { cyclesStartOn, cyclesEndOn, endsOn } = divided.ended;
  Object.assign(part, { cyclesStartOn, cyclesEndOn, endsOn });
  // The new parts are saved before the ledger refers to them.
  await work.entityManager.flush();
  if (begun.deploymentOption === 'TRUST') nameTrustees(work, begun, proposal.trusteeNames);
  if (rest?.deploymentOption === 'TRUST') {
    const trustees = trusteesOn(await trusteesOfPart(work, part.id), changesOn);
    nameTrustees(
      work,
      rest,
      trustees.map(({ name }) => name),
    );
  }
  decideOnChange(work, { ...locked, begun, rest }, policies);
  const goingOn = rest ? [begun, rest] : [begun];
  const opened = goingOn.flatMap(({ id, personId }) =>
    openAccounts(work, { kind: 'PART', id, personId }, ACCOUNTS_OF_PARTS),
  );
  const lines = transferLines(transfer, { ended: part.id, begun: begun.id, rest: rest?.id ?? null });
  const header = {
    kind: 'TRANSFERRED' as const,
    policyVersionId: policies.deployment.versionId,
    occurredOn: changesOn,
  };
  const transactionId =
    lines.length === 0 ? null : recordTransaction(work, header, onAccounts(lines, [...accounts, ...opened]));
  // The transaction is saved before the change refers to it.
  await work.entityManager.flush();
  const transferredPence = transfer.begun.amountPence + (transfer.rest?.amountPence ?? 0);
  return { begun, rest, transactionId, transferredPence };
}

function datesOf({ weeklyAmountPence, startsOn, endsOn, cyclesStartOn, cyclesEndOn }: BudgetPartRecord) {
  return {
    weeklyAmountPence,
    startsOn,
    endsOn,
    cyclesStartOn: cyclesStartOn ?? null,
    cyclesEndOn: cyclesEndOn ?? null,
  };
}

interface NewParts {
  divided: Divided;
  proposal: GivenPart;
  supporter: { id: string } | null;
}

function createParts(
  work: Work,
  { part, parts, budget }: LockedPart,
  { divided, proposal, supporter }: NewParts,
  policies: ChangingPolicies,
) {
  const { entityManager } = work;
  const position = Math.max(...parts.map((each) => each.position));
  const limits = decideUnspentLimits([proposal], policies);
  const terms = decideTerms([proposal], policies);
  const offered = decide(budgetOptions, optionsFacts([proposal]), { deployment: policies.deployment });
  for (const made of [offered, limits, terms]) {
    recordDecision(work, made, { personId: part.personId, subjectId: budget.id });
  }
  const [limit] = limits.outcome.limits;
  const [kept] = terms.outcome.terms;
  const { supporterId, ...held } = proposal;
  const settings = policies.charging && {
    charging: policies.charging.settings,
    money: policies.money.settings,
  };
  const begun = entityManager.create(BudgetPart, {
    ...held,
    ...(kept ? termsKept(kept) : {}),
    ...copiedTo('begun', part),
    ...divided.begun,
    ...{ id: newId(), position: position + 1 },
    agreementIsNeeded: false,
    trusteeNames: [...held.trusteeNames],
    contributionWay: settings && contributionWay(proposal.deploymentOption, settings),
    heldBySupporterId: supporter?.id ?? null,
    unspentLimitPence: limit?.limitPence ?? null,
    clawbackReplyDays: limit?.replyDays ?? null,
    repaymentWeeks: limit?.repaymentWeeks ?? null,
    followsPartId: part.id,
    deploymentPolicyVersionId: policies.deployment.versionId,
  });
  return { begun, rest: divided.rest && createRest(work, part, divided.rest, position + 2, policies) };
}

/** What goes on as before, by the same holder and on the same terms. */
function createRest(
  work: Work,
  part: BudgetPartRecord,
  rest: PartWithShare,
  position: number,
  policies: ChangingPolicies,
): BudgetPartRecord {
  const { deploymentOption, purpose, isContingency, agreedUnspentLimitPence, managingFeeWeeklyPence } = part;
  const asBefore = {
    deploymentOption,
    isContingency,
    agreedUnspentLimitPence: agreedUnspentLimitPence ?? null,
  };
  const { money, before } = policies;
  const [limit] = decideUnspentLimits(
    [{ ...asBefore, ...rest, purpose, holderName: null, carerImpact: null, trusteeNames: [] }],
    { money, deployment: before },
  ).outcome.limits;
  return work.entityManager.create(BudgetPart, {
    ...copiedTo('rest', part),
    ...rest,
    ...{ id: newId(), position },
    agreementIsNeeded: false,
    trusteeNames: [...part.trusteeNames],
    managingFeeWeeklyPence: managingFeeWeeklyPence
      ? Math.min(managingFeeWeeklyPence, rest.weeklyAmountPence)
      : (managingFeeWeeklyPence ?? null),
    unspentLimitPence: limit?.limitPence ?? null,
    followsPartId: part.id,
    heldSincePartId: part.heldSincePartId ?? part.id,
  });
}

/** Decides the instalments of the parts that change, each by the versions by which it is paid. */
function decideOnChange(
  work: Work,
  {
    part,
    parts,
    budget,
    begun,
    rest,
  }: LockedPart & { begun: BudgetPartRecord; rest: BudgetPartRecord | null },
  { money, deployment, before }: ChangingPolicies,
): void {
  const all = [...parts, begun, ...(rest ? [rest] : [])];
  const toPay = partsToPay(all, budget.personContributionWeeklyPence);
  const decideFor = (each: BudgetPartRecord, version: OnDay<'deployment'>) => {
    const facts = toPay[all.indexOf(each)] as PartToPay;
    const made = decide(instalments, facts, { money, deployment: version });
    recordDecision(work, made, { personId: each.personId, subjectId: each.id });
  };
  decideFor(part, before);
  decideFor(begun, deployment);
  if (rest) decideFor(rest, before);
}
