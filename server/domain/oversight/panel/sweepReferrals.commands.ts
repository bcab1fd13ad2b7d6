import { LockMode } from '@mikro-orm/core';
import { runCommand } from '../../../platform/commands/commandRunner.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { fitReferralToPlan } from './referrals.commands.ts';

/**
 * Plans that wait for a panel and are with none, and plans that are with a panel and wait for none. What the panel has
 * decided since the person agreed stands.
 */
const FIND_MISSED = {
  name: 'find_plans_missed_by_panels',
  text: `select plan.id from support_plan plan
    where plan.tenant_id = $1 and plan.status in ('AGREED', 'AWAITING_PANEL')
      and (plan.status = 'AWAITING_PANEL' or 'PANEL_ADVISES' = any (plan.sign_off_reasons))
      and not exists (select from panel_referral referral where referral.tenant_id = $1 and referral.plan_id = plan.id
        and (referral.closed_at is null or referral.closed_reason = 'DECIDED' and referral.referred_at >= plan.agreed_at))
  union
  select plan.id from panel_referral referral
    join support_plan plan on plan.tenant_id = $1 and plan.id = referral.plan_id
    where referral.tenant_id = $1 and referral.closed_at is null and plan.status not in ('AGREED', 'AWAITING_PANEL')`,
};

/** Finds what the changes of plans have missed, such as plans that were agreed before there were panels. */
export const sweepReferrals: Job = {
  name: 'sweep-panel-referrals',
  does: 'Refers every plan that waits for a panel and is with none, and closes the referrals of plans that wait no longer.',
  async run(session, { log }) {
    const missed = await session.query<{ id: string }>(FIND_MISSED, [session.council.tenantId]);
    await session.end();
    for (const { id } of missed) await putRight(session, id);
    if (missed.length > 0)
      log.warn({ council: session.council.slug, count: missed.length }, 'plans fitted to panels');
  },
};

function putRight(session: Session, planId: string) {
  return runCommand(session, { action: 'fitReferralToPlan', input: {} }, async (work) => {
    const where = { tenantId: work.tenantId, id: planId };
    const plan = await work.entityManager.findOneOrFail(SupportPlan, where, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    await fitReferralToPlan(work, plan);
    return { type: 'SupportPlan', id: planId };
  });
}
