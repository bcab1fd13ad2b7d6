import { runCommand } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { withdrawPaymentRun } from './approveRun.commands.ts';
import { originatorNow } from './originator.commands.ts';
import { PaymentRun } from './paymentRuns.entity.ts';
import { keepRun, takeTurn } from './proposeRun.commands.ts';
import { type PayDay, payDaysToPropose } from './runCalendar.ts';
import { originatorRefusals } from './runRules.ts';

const NAME = 'propose-payment-runs';

/**
 * Proposes a run for each pay day once, as the calendar has it, at a council that has said from which account it pays. A
 * finance officer approves it as any other, or withdraws it; nothing is paid by it before.
 */
export const proposeRunsByCalendar: Job = {
  name: NAME,
  does: 'Proposes runs of payments five working days before each pay day, for finance officers to approve.',
  async run(session, { log }) {
    await withdrawMissed(session);
    for (const payDay of payDaysToPropose(session.today)) {
      const { subjectId } = await proposeFor(session, payDay);
      if (subjectId) log.info({ council: session.council.slug, payOn: payDay.payOn }, 'payment run proposed');
    }
  },
};

function proposeFor(session: Session, { payOn, days }: PayDay) {
  return runCommand(session, { action: 'proposePaymentRun', input: { payOn } }, async (work) => {
    refuseAny(originatorRefusals(await originatorNow(work), ['payOn']));
    // Two servers may run the job at one moment: the second finds what the first proposed.
    await takeTurn(work);
    const { tenantId, entityManager, actorSubject: proposedBy } = work;
    if ((await entityManager.count(PaymentRun, { tenantId, payOn, proposedBy })) > 0) {
      const message = 'The run of this pay day has been proposed already, and is proposed once.';
      refuseAny([{ code: 'NOTHING_DUE', path: ['payOn'], message }]);
    }
    return { type: 'PaymentRun', id: await keepRun(work, payOn, days, new Set()) };
  });
}

const FIND_MISSED = {
  name: 'payment_runs_missed',
  text: `select id, version from payment_run where tenant_id = $1 and approved_at is null and withdrawn_at is null
    and processing_on <= $2::date and proposed_by = $3 order by id`,
};

/** Takes back what nobody approved in time: the banks can’t meet it any more, and all of it is in the next run. */
async function withdrawMissed(session: Session): Promise<void> {
  const { tenantId } = session.council;
  const values = [tenantId, session.today.toString(), session.actor?.subject];
  const missed = await session.query<{ id: string; version: number }>(FIND_MISSED, values);
  for (const { id, version } of missed) {
    const target = { runId: toGlobalId('PaymentRun', id), expectedVersion: version };
    await withdrawPaymentRun(session, { action: 'withdrawPaymentRun', input: target }, target);
  }
}
