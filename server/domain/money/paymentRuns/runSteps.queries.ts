/** What of a run of payments waits for somebody. */
import type { Session } from '../../../platform/session.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { type ExpectedStep, stepKind } from '../../clock/openSteps/stepKind.ts';
import { approveBy } from './runRules.ts';

const APPROVAL_REASON = reasonFromDays(
  'The money is to be in the accounts on ',
  ', and this is the last working day on which the banks can still be told.',
);

const WAITING_RUNS = {
  name: 'payment_runs_waiting',
  text: `select id, pay_on::text as "payOn" from payment_run
    where tenant_id = $1 and approved_at is null and withdrawn_at is null order by id`,
};

/** The step of a run that waits for its approval. It is of nobody alone, as a run pays many. */
export function approvalStep({ id, payOn }: { id: string; payOn: string }): ExpectedStep {
  return {
    personId: null,
    subjectId: id,
    dueOn: approveBy(payOn),
    warnOn: null,
    dueReason: APPROVAL_REASON.on(payOn),
  };
}

async function waitingRuns(session: Session): Promise<ExpectedStep[]> {
  const runs = await session.query<{ id: string; payOn: string }>(WAITING_RUNS, [session.council.tenantId]);
  return runs.map(approvalStep);
}

/** A second finance officer approves a run. How many payments it has, and what they come to, is with the run. */
export const PAYMENT_RUN_APPROVAL = stepKind({
  key: 'PAYMENT_RUN_APPROVAL',
  subjectType: 'PaymentRun',
  recordKind: 'MONEY_MOVEMENTS',
  readBy: ['FINANCE_OFFICER', 'AUDITOR'],
  description:
    'A finance officer other than whoever proposed a run of payments approves it, or takes it back.',
  derivedFrom: waitingRuns,
});
