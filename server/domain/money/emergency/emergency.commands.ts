import type { SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { SIGN_OFF_ROLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { openReviewsOf } from '../../oversight/reviews/openReviews.commands.ts';
import { openRequestAmong } from '../../oversight/reviews/requesting.ts';
import { REVIEW_REQUESTED } from '../../oversight/reviews/reviewSteps.ts';
import { createReview, reviewsPolicy } from '../../oversight/reviews/scheduling.commands.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { Budget, BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { lowestBalanceFrom } from '../ledger/accounts.queries.ts';
import { heldOfPart } from '../ledger/held.queries.ts';
import type { TransactionKind } from '../ledger/ledgerVocabulary.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { liveRefusal, stoppedRefusal } from '../payments/paying.ts';
import { payingFactsOfPart } from '../payments/payments.commands.ts';
import { emergencyMoney } from './emergency.decision.ts';
import { EmergencyMoney, type EmergencyMoneyRecord } from './emergency.entity.ts';
import { spentBetween } from './emergency.queries.ts';
import { daysOfPartRefusals, lookingRefusals, runningRefusals, unspentPence } from './emergency.ts';
import {
  EMERGENCY_ADDED_NOTICE,
  EMERGENCY_LOOK,
  EMERGENCY_LOOKED_AT_NOTICE,
  LOOK_REASON,
} from './emergencySteps.ts';
import type { EmergencyOutcome } from './emergencyVocabulary.ts';

const isHeld = ({ deploymentOption }: BudgetPartRecord) => deploymentOf(deploymentOption).payee !== null;

/**
 * Adds money to a part of a live budget at once, until a stated day, on the authority of whoever asks. Refuses NOT_FOUND,
 * what stops any payment of the part, all of `daysOfPartRefusals`, all of `runningRefusals`, all of `emergencyTerms`, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function addEmergencyMoney(
  session: Session,
  command: Command,
  partId: string,
  given: { amountPence: number; lastDayOn: string; reason: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const { personId, budgetId } = part;
    const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: budgetId });
    const { facts } = await payingFactsOfPart(work, budget, part);
    const stopped = isHeld(part) ? stoppedRefusal(facts, today) : liveRefusal(facts);
    if (stopped) refuseAny([stopped]);
    refuseAny(daysOfPartRefusals(part, { today, lastDayOn: given.lastDayOn }));
    const running = await entityManager.findOne(EmergencyMoney, {
      tenantId,
      partId: part.id,
      lookedAtOn: null,
    });
    refuseAny(runningRefusals(running && toGlobalId('EmergencyMoney', running.id)));
    const money = await policyInForce(work, 'money', today.toString());
    const { amountPence, lastDayOn, reason } = given;
    const role = roleOf(session);
    const asked = { role, askedPence: amountPence, addedOn: today.toString(), lastDayOn };
    const made = decide(emergencyMoney, asked, { money });
    refuseAny([...made.outcome.refusals, ...textRefusals(['reason'], reason, true)]);
    const id = newId();
    recordDecision(work, made, { personId, subjectId: id });
    const transactionId = await post(work, part, {
      kind: 'EMERGENCY_ADDED',
      amountPence,
      policyVersionId: money.versionId,
    });
    const lookAtByOn = made.outcome.lookAtByOn as string;
    entityManager.create(EmergencyMoney, {
      tenantId,
      id,
      personId,
      budgetId,
      partId: part.id,
      version: 1,
      amountPence,
      addedOn: today.toString(),
      lastDayOn,
      reason,
      authorisedBy: work.actorSubject,
      authorisedAt: work.now.toString(),
      lookAtByOn,
      transactionId,
      policyVersionId: money.versionId,
    });
    const about = { personId, subjectId: id };
    const dueReason = LOOK_REASON.on(today.toString());
    openStep(work, EMERGENCY_LOOK, { ...about, dueOn: lookAtByOn, dueReason });
    notify(work, EMERGENCY_ADDED_NOTICE, about);
    return { type: 'EmergencyMoney', id };
  });
}

function roleOf({ actor }: Session): SignOffRole | null {
  return SIGN_OFF_ROLE.values.find((role) => role === actor?.role) ?? null;
}

/** Adds money to what is held of a part, or to what the council holds itself; less than nothing takes it back. */
async function post(
  work: Work,
  part: BudgetPartRecord,
  {
    kind,
    amountPence,
    policyVersionId,
  }: { kind: TransactionKind; amountPence: number; policyVersionId: string },
): Promise<string> {
  const owner = { kind: 'PART' as const, id: part.id, personId: part.personId };
  const accounts = await accountsFor(work, owner, [
    'COUNCIL_CONTRIBUTION',
    'PART_ALLOCATION',
    'PAID_TO_HOLDER',
    'HOLDER_USED',
    'REPAID_TO_COUNCIL',
  ]);
  const isBack = amountPence < 0;
  const to = !isHeld(part)
    ? accounts.PART_ALLOCATION
    : isBack
      ? accounts.HOLDER_USED
      : accounts.PAID_TO_HOLDER;
  const from = isHeld(part) && isBack ? accounts.REPAID_TO_COUNCIL : accounts.COUNCIL_CONTRIBUTION;
  return recordTransaction(work, { kind, policyVersionId }, [
    { account: to, amountPence },
    { account: from, amountPence: -amountPence },
  ]);
}

/** What of it is unspent now. */
async function unspentOf(work: Work, row: EmergencyMoneyRecord, part: BudgetPartRecord): Promise<number> {
  const today = work.today.toString();
  const until = row.lastDayOn < today ? row.lastDayOn : today;
  const owner = { kind: 'PART' as const, id: part.id, personId: part.personId };
  const therePence = isHeld(part)
    ? (await heldOfPart(work, part.id, today)).lowestPence
    : await lowestBalanceFrom(
        work,
        (await accountsFor(work, owner, ['PART_ALLOCATION'])).PART_ALLOCATION,
        today,
      );
  return unspentPence({
    amountPence: row.amountPence - (row.takenBackPence ?? 0),
    spentPence: await spentBetween(work, part.id, row.addedOn, until),
    therePence,
  });
}

/**
 * Decides about emergency money afterwards, by somebody else: it is kept, becomes a review, or some of what is unspent came
 * back. Refuses NOT_FOUND, STALE_VERSION, all of `lookingRefusals`, PLAN_NOT_LIVE, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function lookAtEmergencyMoney(
  session: Session,
  command: Command,
  target: { emergencyMoneyId: string; expectedVersion: number },
  given: { outcome: EmergencyOutcome; takenBackPence: number | null; reasons: string },
) {
  return runCommand(session, command, async (work) => {
    const path = ['emergencyMoneyId'];
    const row = await lockedRecord(work, EmergencyMoney, 'EmergencyMoney', target.emergencyMoneyId, path);
    refuseStale(row, target.expectedVersion);
    const partId = toGlobalId('BudgetPart', row.partId);
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, path);
    const facts = { ...row, unspentPence: row.endedAt ? 0 : await unspentOf(work, row, part) };
    refuseAny([
      ...lookingRefusals(given, facts, work.actorSubject),
      ...textRefusals(['reasons'], given.reasons, true),
    ]);
    if (given.outcome === 'BECAME_REVIEW') await askForReview(work, row, given.reasons);
    if (given.takenBackPence) {
      const kind = 'EMERGENCY_TAKEN_BACK' as const;
      const { policyVersionId } = row;
      await post(work, part, { kind, amountPence: -given.takenBackPence, policyVersionId });
    }
    Object.assign(row, {
      version: row.version + 1,
      lookedAtOn: work.today.toString(),
      lookedAtBy: work.actorSubject,
      outcome: given.outcome,
      outcomeReasons: given.reasons,
      takenBackPence: given.takenBackPence,
    });
    const about = { personId: row.personId, subjectId: row.id };
    closeStep(work, EMERGENCY_LOOK, about);
    notify(work, EMERGENCY_LOOKED_AT_NOTICE, about);
    return { type: 'EmergencyMoney', id: row.id };
  });
}

/** Asks for a review of the plan, unless one has been asked for already. */
async function askForReview(work: Work, row: EmergencyMoneyRecord, reason: string): Promise<void> {
  const { tenantId, entityManager } = work;
  const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: row.budgetId });
  const part = await entityManager.findOneOrFail(BudgetPart, { tenantId, id: row.partId });
  const { facts: paying } = await payingFactsOfPart(work, budget, part);
  const stopped = liveRefusal(paying, ['outcome']);
  if (stopped) refuseAny([stopped]);
  const plan = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: budget.planId });
  if (openRequestAmong(await openReviewsOf(work, plan.id))) return;
  const asked = { kind: 'REQUESTED' as const, requestedOn: work.today.toString() };
  const id = createReview(work, plan, asked, await reviewsPolicy(work), reason);
  notify(work, REVIEW_REQUESTED, { personId: plan.personId, subjectId: id });
}

const ENDED = `select money.id from emergency_money money
  where money.tenant_id = $1 and money.last_day_on < $2::date and money.ended_at is null order by money.id`;

/** Emergency money ends on its day: what the council held of it and nobody spent is its own again. */
export const endEmergencyMoney: Job = {
  name: 'end-emergency-money',
  does: 'Ends emergency money whose last day has gone by, and takes back what the council held of it unspent.',
  async run(session) {
    const values = [session.council.tenantId, session.today.toString()];
    const ended = await session.query<{ id: string }>({ name: '', text: ENDED }, values);
    for (const { id } of ended) {
      await runCommand(session, { action: 'endEmergencyMoney', input: { id } }, (work) => endOne(work, id));
    }
  },
};

async function endOne(work: Work, id: string): Promise<{ type: 'EmergencyMoney'; id: string }> {
  const row = await lockedRecord(work, EmergencyMoney, 'EmergencyMoney', toGlobalId('EmergencyMoney', id), [
    'id',
  ]);
  if (row.endedAt) return { type: 'EmergencyMoney', id };
  const part = await lockedRecord(work, BudgetPart, 'BudgetPart', toGlobalId('BudgetPart', row.partId), [
    'id',
  ]);
  const endedPence = isHeld(part) ? 0 : await unspentOf(work, row, part);
  if (endedPence > 0) {
    const { policyVersionId } = row;
    await post(work, part, { kind: 'EMERGENCY_ENDED', amountPence: -endedPence, policyVersionId });
  }
  Object.assign(row, { version: row.version + 1, endedAt: work.now.toString(), endedPence });
  return { type: 'EmergencyMoney', id };
}
