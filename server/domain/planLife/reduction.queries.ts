/** Whether starting a plan would leave the person with a lower budget while they challenge a decision. */
import type { Work } from '../../platform/commands/commandRunner.ts';
import type { Session } from '../../platform/session.ts';
import { openChallengeOf, readOpenChallengeOf } from '../oversight/challenges/openChallenges.queries.ts';

/** The person of the plan `$2`, where its budget is lower than that of their plan that is live. */
const FIND_LOWERED = `select plan.person_id as "personId"
  from support_plan plan join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
  join support_plan live on live.tenant_id = $1 and live.person_id = plan.person_id and live.id <> plan.id
    and live.implemented_on is not null and live.ended_on is null and live.superseded_at is null
    and (live.carer_assessment_id is null) = (plan.carer_assessment_id is null)
  join budget running on running.tenant_id = $1 and running.plan_id = live.id
  where plan.tenant_id = $1 and plan.id = $2 and budget.total_weekly_pence < running.total_weekly_pence
  limit 1`;

/** The bare UUID of the challenge for which the start of a plan waits; null where it waits for none. */
export async function reductionWaitsFor(work: Work, planId: string): Promise<string | null> {
  const [lowered] = await work.query<{ personId: string }>(FIND_LOWERED, [work.tenantId, planId]);
  return lowered ? openChallengeOf(work, lowered.personId, 'REDUCING_BUDGET') : null;
}

/** The same, where a plan is read. */
export async function readReductionWaitsFor(session: Session, planId: string): Promise<string | null> {
  const statement = { name: 'lowered_budget', text: FIND_LOWERED };
  const [lowered] = await session.query<{ personId: string }>(statement, [session.council.tenantId, planId]);
  return lowered ? readOpenChallengeOf(session, lowered.personId, 'REDUCING_BUDGET') : null;
}
