/** What waits for a challenge asks here, in the command that would do it and where it is shown whether it can be done. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { Session } from '../../../platform/session.ts';
import type { Waiting } from './challengesVocabulary.ts';

/** As challengeStatus has it, in SQL: not taken back, and not answered for good. `$1` is the council and `$4` today. */
const OPEN = `withdrawn_at is null and (answered_on is null or next_stage_until_on >= $4::date)`;

const FIND_OPEN = `select id from challenge
  where tenant_id = $1 and person_id = $2 and $3 = any(waits) and ${OPEN} order by id limit 1`;

/** The bare UUID of an open challenge of a person’s for which something waits; null where nothing does. */
export async function openChallengeOf(
  work: Pick<Work, 'query' | 'tenantId' | 'today'>,
  personId: string,
  waiting: Waiting,
): Promise<string | null> {
  const values = [work.tenantId, personId, waiting, work.today.toString()];
  const [found] = await work.query<{ id: string }>(FIND_OPEN, values);
  return found?.id ?? null;
}

/** The same, where a record is read. */
export async function readOpenChallengeOf(
  session: Session,
  personId: string,
  waiting: Waiting,
): Promise<string | null> {
  const statement = { name: 'open_challenge', text: FIND_OPEN };
  const values = [session.council.tenantId, personId, waiting, session.today.toString()];
  const [found] = await session.query<{ id: string }>(statement, values);
  return found?.id ?? null;
}

/**
 * SQL for the last day on which a suspension of payments, the row `suspension` of the council `$1`, waits for a challenge;
 * null where it waits for none. Only what arrived before the suspension starts keeps it from starting: payments that have
 * stopped stay stopped until somebody lifts the suspension.
 */
export const SUSPENSION_WAITS_UNTIL = `(select max(case when challenge.answered_on is null then date '9999-12-31'
    else challenge.next_stage_until_on end)::text
  from challenge where challenge.tenant_id = $1 and challenge.person_id = suspension.person_id
    and 'SUSPENDING_PAYMENTS' = any(challenge.waits) and challenge.withdrawn_at is null
    and challenge.received_on < suspension.starts_on)`;
