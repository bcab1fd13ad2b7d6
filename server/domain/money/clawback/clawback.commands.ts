import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportItem } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { openChallengeOf } from '../../oversight/challenges/openChallenges.queries.ts';
import { openChallengeRefusals } from '../../oversight/challenges/waiting.ts';
import { Person } from '../../people/people.entity.ts';
import { Budget, BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { wholeMonths } from '../budgets/surplus.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { heldOfPart } from '../ledger/held.queries.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { paidBy } from '../payments/payments.commands.ts';
import { savedOfPart } from '../savings/savings.queries.ts';
import { accountingRefusals } from '../spending/spending.ts';
import { clawbackTerms } from './clawback.decision.ts';
import { Clawback, type ClawbackRecord, ClawbackRepayment } from './clawback.entity.ts';
import { lowestByWeek, openClawbackOf, repaidOf } from './clawback.queries.ts';
import {
  type DecidedClawback,
  decidableRefusals,
  decidedRefusals,
  type ProposedClawback,
  partRefusals,
  repaymentPlan,
  repaymentRefusals,
  replyRefusals,
  sayingRefusals,
  surplusRefusals,
} from './clawback.ts';
import {
  CLAWBACK_DECIDED_NOTICE,
  CLAWBACK_DECISION,
  CLAWBACK_PROPOSED_NOTICE,
  CLAWBACK_REPAID,
  CLAWBACK_REPAID_NOTICE,
  CLAWBACK_REPLIED_NOTICE,
  CLAWBACK_REPLY,
  DAYS_TO_DECIDE,
  DECISION_REASON,
  REPAYMENT_REASON,
  REPLY_REASON,
} from './clawbackSteps.ts';

/** The proposal that an input names, and the version of it that the caller read. */
export interface ClawbackTarget {
  clawbackId: string;
  expectedVersion: number;
}

/**
 * Proposes to take back what is unspent of a part above the limits, by the rules that the budget was agreed by. Nothing is
 * taken by it. Refuses NOT_FOUND, all of `partRefusals`, CHALLENGE_OPEN, all of `sayingRefusals`, TEXT_MISSING,
 * TEXT_TOO_LONG and all of `surplusRefusals`.
 */
export function proposeClawback(
  session: Session,
  command: Command,
  partId: string,
  given: ProposedClawback & { reason: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const { personId, budgetId } = part;
    const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: budgetId });
    const namedSavings = given.namedSavings.map((saving) => ({
      ...saving,
      supportItemId: fromGlobalId('SupportItem', saving.supportItemId) ?? saving.supportItemId,
    }));
    const proposed = { ...given, namedSavings };
    const facts = await partFacts(work, part, budget.planId);
    refuseAny(partRefusals(facts));
    await refuseWhileChallenged(work, personId, ['partId']);
    refuseAny([...sayingRefusals(proposed, facts, today), ...textRefusals(['reason'], given.reason, true)]);
    const versions = await paidBy(work, budget, part);
    const { onDayPence, lowestPence } = await heldOfPart(work, part.id, given.foundOn);
    // What was used since is no longer there to be taken.
    const unspentPence = Math.max(0, Math.min(onDayPence, lowestPence));
    // What was saved up in a managed account on that day needs not be said again, and is left out as it stood then.
    const savedUpPence = await savedOfPart(work, part, unspentPence, given.foundOn);
    const made = decide(
      clawbackTerms,
      {
        deploymentOption: part.deploymentOption,
        weeklyAmountPence: part.weeklyAmountPence,
        isContingency: part.isContingency,
        agreedUnspentLimitPence: part.agreedUnspentLimitPence ?? null,
        unspentPence,
        namedSavingPence: namedSavings.reduce((sum, { amountPence }) => sum + amountPence, savedUpPence),
        monthsGoneBy: wholeMonths(part.startsOn, given.foundOn),
        proposedOn: today.toString(),
        lowestByWeekPence: await lowestByWeek(work, part, given.foundOn),
      },
      versions,
    );
    const { abovePence, replyByOn, repaymentWeeks } = made.outcome;
    refuseAny(surplusRefusals(given.amountPence, abovePence));
    const id = newId();
    recordDecision(work, made, { personId, subjectId: id });
    entityManager.create(Clawback, {
      tenantId,
      id,
      personId,
      budgetId,
      partId: part.id,
      version: 1,
      foundOn: given.foundOn,
      discussedOn: given.discussedOn,
      unspentPence,
      namedSavings,
      savedUpPence,
      abovePence,
      proposedPence: given.amountPence ?? abovePence,
      reason: given.reason,
      noticeGivenOn: today.toString(),
      replyByOn,
      repaymentWeeks,
      policyVersionId: versions.money.versionId,
      proposedAt: work.now.toString(),
      proposedBy: work.actorSubject,
      repayments: [],
    });
    openSteps(work, { personId, subjectId: id, replyByOn });
    return { type: 'Clawback', id };
  });
}

function openSteps(
  work: Work,
  { personId, subjectId, replyByOn }: { personId: string; subjectId: string; replyByOn: string },
) {
  const proposedOn = work.today.toString();
  const about = { personId, subjectId };
  openStep(work, CLAWBACK_REPLY, { ...about, dueOn: replyByOn, dueReason: REPLY_REASON.on(proposedOn) });
  const decideBy = Temporal.PlainDate.from(replyByOn).add({ days: DAYS_TO_DECIDE }).toString();
  openStep(work, CLAWBACK_DECISION, { ...about, dueOn: decideBy, dueReason: DECISION_REASON.on(proposedOn) });
  notify(work, CLAWBACK_PROPOSED_NOTICE, about);
}

async function partFacts(work: Work, part: BudgetPartRecord, planId: string) {
  const { tenantId, entityManager } = work;
  const { diedOn } = await entityManager.findOneOrFail(Person, { tenantId, id: part.personId });
  const items = await entityManager.find(SupportItem, { tenantId, planId }, { fields: ['id'] });
  const open = await openClawbackOf(work, part.id);
  return {
    deploymentOption: part.deploymentOption,
    weeklyAmountPence: part.weeklyAmountPence,
    isContingency: part.isContingency,
    agreedUnspentLimitPence: part.agreedUnspentLimitPence ?? null,
    startsOn: part.startsOn,
    personDiedOn: diedOn ?? null,
    openClawbackId: open && toGlobalId('Clawback', open),
    itemIds: items.map(({ id }) => id),
  };
}

/** While the person challenges a decision about taking money back, none is. */
async function refuseWhileChallenged(work: Work, personId: string, path: string[]): Promise<void> {
  const challengeId = await openChallengeOf(work, personId, 'COLLECTING_MONEY');
  refuseAny(openChallengeRefusals(challengeId, 'COLLECTING_MONEY', path));
}

function lockedClawback(
  work: Work,
  { clawbackId }: Pick<ClawbackTarget, 'clawbackId'>,
): Promise<ClawbackRecord> {
  return lockedRecord(work, Clawback, 'Clawback', clawbackId, ['clawbackId']);
}

/**
 * Keeps what the person says to a proposal, by themself or by whoever manages their money, or as staff heard it. Refuses
 * NOT_FOUND, all of `replyRefusals`, STALE_VERSION, MONEY_NOT_MANAGED_BY_YOU, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function replyToClawback(
  session: Session,
  command: Command,
  target: ClawbackTarget,
  said: { reply: string; isAgreed: boolean },
) {
  return runCommand(session, command, async (work) => {
    const clawback = await lockedClawback(work, target);
    refuseAny(replyRefusals(clawback));
    refuseStale(clawback, target.expectedVersion);
    const { actor, standing } = session;
    refuseAny(accountingRefusals(actor?.role ?? 'PERSON', standing?.acts ?? [], ['clawbackId']));
    refuseAny(textRefusals(['reply'], said.reply, true));
    Object.assign(clawback, {
      version: clawback.version + 1,
      repliedOn: work.today.toString(),
      reply: said.reply,
      replyIsAgreed: said.isAgreed,
      repliedBy: work.actorSubject,
    });
    const about = { personId: clawback.personId, subjectId: clawback.id };
    closeStep(work, CLAWBACK_REPLY, about);
    notify(work, CLAWBACK_REPLIED_NOTICE, about);
    return { type: 'Clawback', id: clawback.id };
  });
}

/**
 * Decides whether and how much is repaid, after the person's reply or the last day for it. Refuses NOT_FOUND, all of
 * `decidableRefusals`, STALE_VERSION, CHALLENGE_OPEN, all of `decidedRefusals`, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function decideClawback(
  session: Session,
  command: Command,
  target: ClawbackTarget,
  given: DecidedClawback & { reasons: string },
) {
  return runCommand(session, command, async (work) => {
    const clawback = await lockedClawback(work, target);
    const { personId, partId, proposedPence, repaymentWeeks } = clawback;
    refuseAny(decidableRefusals(clawback, work.actorSubject, work.today));
    refuseStale(clawback, target.expectedVersion);
    await refuseWhileChallenged(work, personId, ['clawbackId']);
    const today = work.today.toString();
    const { lowestPence: heldPence } = await heldOfPart(work, partId, today);
    refuseAny([
      ...decidedRefusals(given, { proposedPence, heldPence, repaymentWeeks }),
      ...textRefusals(['reasons'], given.reasons, true),
    ]);
    const repayments = repaymentPlan(given, today, repaymentWeeks);
    const repayByOn = repayments.at(-1)?.dueOn ?? null;
    Object.assign(clawback, {
      version: clawback.version + 1,
      decidedOn: today,
      decidedPence: given.amountPence,
      decisionReasons: given.reasons,
      decidedBy: work.actorSubject,
      repayByOn,
      repayments,
    });
    const about = { personId, subjectId: clawback.id };
    closeStep(work, CLAWBACK_REPLY, about);
    closeStep(work, CLAWBACK_DECISION, about);
    if (repayByOn) {
      openStep(work, CLAWBACK_REPAID, { ...about, dueOn: repayByOn, dueReason: REPAYMENT_REASON.on(today) });
    }
    notify(work, CLAWBACK_DECIDED_NOTICE, about);
    return { type: 'Clawback', id: clawback.id };
  });
}

/**
 * Posts what arrived of a repayment, dated on its day. Refuses NOT_FOUND, CHALLENGE_OPEN, and all of `repaymentRefusals`.
 */
export function recordRepayment(
  session: Session,
  command: Command,
  clawbackId: string,
  given: { amountPence: number; occurredOn: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const clawback = await lockedClawback(work, { clawbackId });
    const { personId, partId, policyVersionId } = clawback;
    await refuseWhileChallenged(work, personId, ['clawbackId']);
    // Nobody else spends from the part meanwhile.
    await lockedRecord(work, BudgetPart, 'BudgetPart', toGlobalId('BudgetPart', partId), ['clawbackId']);
    const { lowestPence: lowestHeldPence } = await heldOfPart(work, partId, given.occurredOn);
    const repaidPence = await repaidOf(work, clawback.id);
    refuseAny(repaymentRefusals(given, { ...clawback, repaidPence, lowestHeldPence }, work.today));
    const owner = { kind: 'PART' as const, id: partId, personId };
    const accounts = await accountsFor(work, owner, ['HOLDER_USED', 'REPAID_TO_COUNCIL']);
    const { amountPence, occurredOn } = given;
    const transactionId = recordTransaction(work, { kind: 'REPAID', occurredOn, policyVersionId }, [
      { account: accounts.HOLDER_USED, amountPence: -amountPence },
      { account: accounts.REPAID_TO_COUNCIL, amountPence },
    ]);
    const { id } = clawback;
    entityManager.create(ClawbackRepayment, {
      tenantId,
      transactionId,
      personId,
      clawbackId: id,
      amountPence,
    });
    const about = { personId, subjectId: id };
    if (repaidPence + amountPence >= (clawback.decidedPence ?? 0)) closeStep(work, CLAWBACK_REPAID, about);
    notify(work, CLAWBACK_REPAID_NOTICE, about);
    return { type: 'Clawback', id };
  });
}
