import { runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import type { NoticeKind } from '../../clock/notifications/noticeKind.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { Budget } from '../../money/budgets/budgets.entity.ts';
import { readVersionsInForce } from '../../policy/policies/policies.queries.ts';
import { heldAnew } from './budgetChecks.commands.ts';
import { dateChecks } from './dating.commands.ts';
import { monitoredBudget } from './monitoredBudgets.commands.ts';
import { MonitoringCheck } from './monitoring.entity.ts';
import { MONITORING_HELP_OFFERED, MONITORING_REMINDER } from './monitoringSteps.ts';
import { BUDGETS_TO_DATE, CHECKS_TO_OFFER_HELP, CHECKS_TO_REMIND_OF } from './sweepChecks.queries.ts';

/**
 * Keeps every live budget's checks: dates those that have none yet, moves those whose version of the policy is no longer
 * in force, reminds whoever has sent nothing, and says when it is time to offer help.
 */
export const sweepChecks: Job = {
  name: 'sweep-monitoring-checks',
  does: 'Dates the checks of every live budget by the policy in force, reminds whoever has sent nothing, and says when help is to be offered.',
  async run(session) {
    const versionId = await versionInForce(session);
    // Without a policy in force nothing can be dated, and nothing is ever decided by a default.
    if (versionId) await datedAgain(session, versionId);
    await tell(session, REMINDING);
    await tell(session, OFFERING_HELP);
  },
};

/** What is told once of a check. */
interface Telling {
  action: string;
  /** Finds the checks of which it is time. */
  due: { name: string; text: string };
  keptAs: 'remindedAt' | 'helpOfferedAt';
  notice: NoticeKind;
}

const REMINDING: Telling = {
  action: 'remindOfMonitoringCheck',
  due: CHECKS_TO_REMIND_OF,
  keptAs: 'remindedAt',
  notice: MONITORING_REMINDER,
};
const OFFERING_HELP: Telling = {
  action: 'offerHelpWithMonitoringCheck',
  due: CHECKS_TO_OFFER_HELP,
  keptAs: 'helpOfferedAt',
  notice: MONITORING_HELP_OFFERED,
};

async function versionInForce(session: Session): Promise<string | null> {
  const when = { asOf: session.today.toString(), knownAt: session.now.toString() };
  const inForce = await readVersionsInForce(session, ['monitoring'], when);
  return inForce.get('monitoring')?.id ?? null;
}

async function datedAgain(session: Session, versionId: string): Promise<void> {
  const values = [session.council.tenantId, session.today.toString(), versionId];
  const budgets = await session.query<{ id: string }>(BUDGETS_TO_DATE, values);
  for (const { id } of budgets) {
    await runCommand(session, { action: 'dateMonitoringChecks', input: {} }, async (work) => {
      await dateChecksOf(work, id);
      return { type: 'Budget', id };
    });
  }
}

async function dateChecksOf(work: Work, budgetId: string): Promise<void> {
  const { tenantId, entityManager } = work;
  const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: budgetId });
  const plan = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: budget.planId });
  const monitored = await monitoredBudget(work, plan, budget);
  await dateChecks(work, monitored, await heldAnew(work, monitored));
}

/** Tells once of every check of which it is time, and keeps when. */
async function tell(session: Session, { action, due, keptAs, notice }: Telling): Promise<void> {
  const values = [session.council.tenantId, session.today.toString()];
  const checks = await session.query<{ id: string }>(due, values);
  for (const { id } of checks) {
    await runCommand(session, { action, input: {} }, async (work) => {
      const check = await work.entityManager.findOneOrFail(MonitoringCheck, { tenantId: work.tenantId, id });
      check[keptAs] = work.now.toString();
      notify(work, notice, { personId: check.personId, subjectId: id });
      return { type: 'MonitoringCheck', id };
    });
  }
}
