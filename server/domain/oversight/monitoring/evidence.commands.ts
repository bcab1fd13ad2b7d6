import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep } from '../../clock/openSteps/openSteps.commands.ts';
import { BudgetPart } from '../../money/budgets/budgets.entity.ts';
import {
  answersQuery,
  closedCheckRefusals,
  countedEvidence,
  itemsOfPeriod,
  partsToSendFor,
  type Submission,
  sourceOf,
  stillWanted,
  submissionRefusals,
} from './evidence.ts';
import {
  type CheckQuery,
  MonitoringCheck,
  type MonitoringCheckRecord,
  MonitoringEvidence,
} from './monitoring.entity.ts';
import { MONITORING_EVIDENCE_SENT, MONITORING_REPLY } from './monitoringSteps.ts';

/** The check that an input names, and the version of it that the caller read. */
export interface CheckTarget {
  checkId: string;
  expectedVersion: number;
}

/**
 * Keeps what somebody sends for a check: what it says and where the paper is, not the paper. What the rule does not ask
 * for is kept too, and stands for nothing that it does. A provider finds the checks of the funds that it holds only.
 * Refuses NOT_FOUND, STALE_VERSION, and all of `closedCheckRefusals` and `submissionRefusals`.
 */
export function submitMonitoringEvidence(
  session: Session,
  command: Command,
  target: CheckTarget,
  given: Submission,
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, now, today } = work;
    const check = await lockedRecord(work, MonitoringCheck, 'MonitoringCheck', target.checkId, ['checkId']);
    const parts = await entityManager.find(BudgetPart, { tenantId, budgetId: check.budgetId });
    const partIds = partsToSendFor(check, parts, session.actor);
    if (partIds.length === 0) throw notFound(['checkId']);
    // Checked first, as a closed check can't be changed whichever version the caller read.
    refuseAny(closedCheckRefusals(check, today));
    refuseStale(check, target.expectedVersion);
    const submission = withBarePartIds(given);
    const role = session.actor?.role ?? 'PERSON';
    const supportStartedOn = await supportStartOf(work, check);
    const isAsked = { partId: check.partId ?? null, hasOpenQuery: Boolean(check.replyByOn) };
    const facts = { role, partIds, ...isAsked, supportStartedOn };
    refuseAny(submissionRefusals(submission, facts, today));
    const source = sourceOf(role, submission.receivedFrom);
    for (const item of submission.items) {
      entityManager.create(MonitoringEvidence, {
        ...item,
        partId: item.partId ?? check.partId ?? (partIds.length === 1 ? partIds[0] : null),
        tenantId,
        id: newId(),
        personId: check.personId,
        checkId: check.id,
        source,
        submittedAt: now.toString(),
        submittedBy: work.actorSubject,
      });
    }
    notify(work, MONITORING_EVIDENCE_SENT, { personId: check.personId, subjectId: check.id });
    const received = itemsOfPeriod(submission.items, check).map(({ kind }) => kind);
    Object.assign(check, {
      version: check.version + 1,
      hasEvidence: check.hasEvidence || submission.items.length > 0,
      evidenceWanted: stillWanted(check.evidenceWanted, countedEvidence(received, facts)),
    });
    if (answersQuery(source, submission.reply)) answer(work, check, submission.reply);
    return { type: 'MonitoringCheck', id: check.id };
  });
}

/** The first check of a person is counted from the start of their support, whichever plans came after. */
async function supportStartOf(work: Work, { personId, countedFrom }: MonitoringCheckRecord): Promise<string> {
  const [first] = await work.entityManager.find(
    MonitoringCheck,
    { tenantId: work.tenantId, personId },
    { fields: ['countedFrom'], orderBy: { countedFrom: 'asc' }, limit: 1 },
  );
  return first?.countedFrom ?? countedFrom;
}

/** Whatever the person, or somebody for them, sends while a question is open is looked at as its answer. */
function answer(work: Work, check: MonitoringCheckRecord, reply: string | null): void {
  closeStep(work, MONITORING_REPLY, { subjectId: check.id });
  check.queries = answered(check.queries, reply, work.today.toString());
  check.replyByOn = null;
}

function answered(
  queries: readonly CheckQuery[],
  reply: string | null,
  repliedOn: string,
): readonly CheckQuery[] {
  return queries.map((query) => (query.repliedOn === null ? { ...query, repliedOn, reply } : query));
}

/** An id of another type is left as it is, and so is refused as no part of the check. */
function withBarePartIds(given: Submission): Submission {
  const items = given.items.map((item) => ({
    ...item,
    partId: item.partId && (fromGlobalId('BudgetPart', item.partId) ?? item.partId),
  }));
  return { ...given, items };
}
