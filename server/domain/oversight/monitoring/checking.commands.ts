import { LockMode } from '@mikro-orm/core';
import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { planStatus } from '../../care/plans/planStatus.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { overdueConditionsOf } from '../../care/plans/unmetConditions.queries.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStepsOf, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Budget } from '../../money/budgets/budgets.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { raiseByRule } from '../concerns/concerns.commands.ts';
import { type PartBalance, surplusOf } from './balances.ts';
import { type Checking, checkingRefusals } from './checking.ts';
import { asRegularCheck, dateChecks } from './dating.commands.ts';
import type { RegularDate } from './earlyCheck.ts';
import type { CheckTarget } from './evidence.commands.ts';
import { closedCheckRefusals } from './evidence.ts';
import { type MonitoredBudget, monitoredBudget } from './monitoredBudgets.commands.ts';
import {
  type CheckedBalance,
  MonitoringCheck,
  type MonitoringCheckRecord,
  MonitoringEvidence,
} from './monitoring.entity.ts';
import { monitoringBalance } from './monitoringBalance.decision.ts';
import {
  MONITORING_CHECK_COMPLETED,
  MONITORING_QUESTION_ASKED,
  MONITORING_REPLY,
  REPLY_REASON,
} from './monitoringSteps.ts';
import { type MonitoringCheckKind, REGULAR_KINDS } from './monitoringVocabulary.ts';
import { stepOfCheck } from './stepOfCheck.commands.ts';
import { surplusesInARow, tellOfSurplus } from './surplusFollowers.ts';

/**
 * Records what was found when the money was looked at, and starts what follows: a question leaves the check open, and all
 * else completes it for ever and dates the next. Refuses NOT_FOUND, STALE_VERSION, and all of `closedCheckRefusals` and
 * `checkingRefusals`.
 */
export function completeMonitoringCheck(
  session: Session,
  command: Command,
  target: CheckTarget,
  checking: Checking,
) {
  return runCommand(session, command, async (work) => {
    const { plan, check } = await checkForChange(work, target.checkId);
    // Checked first, as a closed check can't be changed whichever version the caller read.
    refuseAny(closedCheckRefusals(check, work.today));
    refuseStale(check, target.expectedVersion);
    const budget = await work.entityManager.findOneOrFail(Budget, {
      tenantId: work.tenantId,
      id: check.budgetId,
    });
    const monitored = await monitoredBudget(work, plan, budget);
    const made = await decideBalances(work, monitored, check);
    const { startedOn } = monitored;
    const { evidenceWanted, homeVisitOffered } = check;
    const { balances } = made.outcome;
    const overdueConditions = await overdueConditionsOf(work, check.personId);
    const facts = {
      startedOn,
      regular: regularDateOf(check),
      evidenceWanted,
      homeVisitOffered,
      balances,
      overdueConditions,
    };
    refuseAny(checkingRefusals(checking, facts, work.today));
    recordDecision(work, made, { personId: check.personId, subjectId: check.id });
    const found = balances.map(({ position, ...each }) => ({
      ...each,
      partId: monitored.parts[position]?.id as string,
    }));
    if (checking.outcome === 'QUERY') ask(work, check, checking, found);
    else
      await complete(work, {
        check,
        checking,
        balances: found,
        monitored,
        plan,
      });
    return { type: 'MonitoringCheck', id: check.id };
  });
}

/** When a regular check is due; null for one that is not, or has no day of its own. */
function regularDateOf({ kind, countedFrom, dueFrom, dueOn }: MonitoringCheckRecord): RegularDate | null {
  if (!dueOn || !REGULAR_KINDS.includes(kind)) return null;
  return { countedFrom, dueFrom: dueFrom ?? null, dueOn };
}

/**
 * A check with its plan, both locked, the plan first: the commands that review, end or replace a plan lock in the same
 * order, and otherwise could close its checks while this one dates the next.
 */
async function checkForChange(work: Work, checkId: string) {
  const { tenantId, entityManager } = work;
  const path = ['checkId'];
  const id = fromGlobalId('MonitoringCheck', checkId);
  const found = id
    ? await entityManager.findOne(
        MonitoringCheck,
        { tenantId, id },
        { fields: ['budgetId'], disableIdentityMap: true },
      )
    : null;
  if (!found) throw notFound(path);
  const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: found.budgetId });
  const plan = await entityManager.findOneOrFail(
    SupportPlan,
    { tenantId, id: budget.planId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return { plan, check: await lockedRecord(work, MonitoringCheck, 'MonitoringCheck', checkId, path) };
}

/** Compares the latest balance that was sent of each part with what the council's rules expect. */
async function decideBalances(work: Work, { parts }: MonitoredBudget, check: MonitoringCheckRecord) {
  const sent = await work.entityManager.find(
    MonitoringEvidence,
    { tenantId: work.tenantId, checkId: check.id, balancePence: { $ne: null } },
    // Of those sent at once, the one that covers the later days counts.
    { orderBy: { submittedAt: 'asc', coversTo: 'asc', id: 'asc' } },
  );
  const balances = parts.flatMap((part, position): PartBalance[] => {
    const latest = sent.findLast(({ partId }) => partId === part.id);
    if (latest?.balancePence == null) return [];
    const { weeklyAmountPence, unspentLimitPence } = part;
    const { balancePence } = latest;
    return [{ position, weeklyAmountPence, balancePence, unspentLimitPence: unspentLimitPence ?? null }];
  });
  const monitoring = await policyInForce(work, 'monitoring', work.today.toString());
  return decide(monitoringBalance, { balances }, { monitoring });
}

/** Keeps a question with the check, which stays open until it is answered. */
function ask(
  work: Work,
  check: MonitoringCheckRecord,
  { question, replyByOn, note }: Checking,
  balances: readonly CheckedBalance[],
): void {
  const asked = {
    askedOn: work.today.toString(),
    question: question ?? '',
    replyByOn: replyByOn ?? '',
    repliedOn: null,
    reply: null,
  };
  const about = { personId: check.personId, subjectId: check.id };
  const dueReason = REPLY_REASON.on(asked.askedOn);
  if (replyByOn) openStep(work, MONITORING_REPLY, { ...about, dueOn: replyByOn, dueReason });
  notify(work, MONITORING_QUESTION_ASKED, about);
  Object.assign(check, {
    version: check.version + 1,
    outcome: 'QUERY',
    note,
    replyByOn,
    balances,
    queries: [...check.queries, asked],
  });
}

interface Completed {
  check: MonitoringCheckRecord;
  checking: Checking;
  balances: readonly CheckedBalance[];
  monitored: MonitoredBudget;
  plan: SupportPlanRecord;
}

async function complete(
  work: Work,
  { check, checking, balances, monitored, plan }: Completed,
): Promise<void> {
  const { homeVisit, question, replyByOn, ...found } = checking;
  const surplusPence = checking.outcome === 'SURPLUS' ? surplusOf(balances) : null;
  Object.assign(check, {
    ...found,
    version: check.version + 1,
    surplusPence,
    balances,
    replyByOn: null,
    homeVisitedOn: homeVisit?.visitedOn ?? null,
    homeVisitResult: homeVisit?.result ?? null,
    completedAt: work.now.toString(),
    completedBy: work.actorSubject,
  });
  closeStepsOf(work, { subjectId: check.id });
  notify(work, MONITORING_CHECK_COMPLETED, { personId: check.personId, subjectId: check.id });
  // A part has one regular check that is still to be done, so this one is completed in the database before the next is made.
  await work.entityManager.flush();
  await raiseConcernOf(work, check, checking);
  if (planStatus(plan) !== 'LIVE') return;
  const { followUpOn, discussionOn, checkedOn } = checking;
  const help = `Help was given when the money was looked at on ${dayInWords(checkedOn)}, and this asks how it went.`;
  if (followUpOn) createFollowUp(work, check, { kind: 'HELP_FOLLOW_UP', dueOn: followUpOn, reason: help });
  const surplus = `${poundsInWords(surplusPence ?? 0)} more stayed unspent than may when the money was looked at on ${dayInWords(checkedOn)}. It is talked over with the person before anything is decided.`;
  if (discussionOn) {
    createFollowUp(work, check, { kind: 'SURPLUS_DISCUSSION', dueOn: discussionOn, reason: surplus });
  }
  if (!REGULAR_KINDS.includes(check.kind)) return;
  if (surplusPence !== null) {
    const inARow = surplusesInARow(await outcomesOf(work, check));
    await tellOfSurplus(work, plan, { checkedOn, surplusPence, surplusesInARow: inARow });
  }
  await dateChecks(work, monitored, {
    before: [asRegularCheck(check)],
    hadGoodReview: check.hadGoodReview,
    movedBecause: `The money was looked at on ${dayInWords(checkedOn)}, so the rule that applies was looked at again.`,
  });
}

/** What the regular looks at the same money found, the newest first: enough of them for any rule. */
async function outcomesOf({ entityManager, tenantId }: Work, { budgetId, partId }: MonitoringCheckRecord) {
  const checks = await entityManager.find(
    MonitoringCheck,
    { tenantId, budgetId, partId, kind: { $in: [...REGULAR_KINDS] }, completedAt: { $ne: null } },
    { orderBy: { completedAt: 'desc', id: 'desc' }, limit: 12 },
  );
  return checks.map(({ outcome }) => outcome);
}

/** A concern has an owner, an answer and an end of its own. It is raised once for each check. */
async function raiseConcernOf(
  work: Work,
  { id: fact, personId }: MonitoringCheckRecord,
  { outcome, concern: sentence }: Checking,
): Promise<void> {
  if (outcome !== 'CONCERN' || !sentence) return;
  await raiseByRule(work, { rule: 'MONITORING_CHECK', kind: 'MONEY', personId, fact, sentence });
}

/** A look that follows from what was found, beside the regular ones. It asks for no paper. */
function createFollowUp(
  work: Work,
  check: MonitoringCheckRecord,
  { kind, dueOn, reason }: { kind: MonitoringCheckKind; dueOn: string; reason: string },
): void {
  const { tenantId, personId, budgetId, partId, ruleKey, ruleLabel, hadGoodReview, policyVersionId } = check;
  const id = newId();
  stepOfCheck(work, { id, personId, dueOn, reason });
  work.entityManager.create(MonitoringCheck, {
    tenantId,
    id,
    personId,
    budgetId,
    partId,
    version: 1,
    kind,
    ruleKey,
    ruleLabel,
    reason,
    frequency: check.frequency,
    everyWeeks: check.everyWeeks,
    everyMonths: check.everyMonths,
    evidence: ['NONE'],
    evidenceWanted: [],
    hasEvidence: false,
    homeVisitOffered: check.homeVisitOffered,
    countedFrom: check.checkedOn as string,
    dueOn,
    hadGoodReview,
    policyVersionId,
    datedAt: work.now.toString(),
    queries: [],
    balances: [],
  });
}
