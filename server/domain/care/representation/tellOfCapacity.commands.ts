import type { Job } from '../../../platform/jobs/job.ts';
import { isUntold, tellOnce } from '../../clock/notifications/tellOnce.commands.ts';
import { CAPACITY_DECISION_RAN_OUT, CAPACITY_DECISION_RUNS_OUT } from './representationSteps.ts';

/** Decisions about people who live that nothing has taken the place of, and that name a last day. */
const STANDING = `select decision.person_id as "personId", decision.id as "subjectId" from capacity_decision decision
  join person on person.tenant_id = $1 and person.id = decision.person_id and person.died_on is null
  where decision.tenant_id = $1 and decision.valid_until is not null and not exists (
      select from capacity_decision later where later.tenant_id = $1 and later.supersedes_id = decision.id)
    and ${isUntold('decision')}`;

const OWED = [
  [
    CAPACITY_DECISION_RUNS_OUT,
    `${STANDING} and decision.valid_until >= $2::date and coalesce(decision.warn_on, decision.valid_until) <= $2::date
    order by decision.id`,
  ],
  [CAPACITY_DECISION_RAN_OUT, `${STANDING} and decision.valid_until < $2::date order by decision.id`],
] as const;

/** Tells once that a capacity decision runs out, while there is time to look again, and once that it has. */
export const tellOfCapacity: Job = {
  name: 'tell-of-capacity-decisions',
  does: 'Tells of capacity decisions that run out soon, and of those that have run out, on which nothing can rest any more.',
  async run(session) {
    for (const [kind, owed] of OWED) {
      await tellOnce(session, kind, { action: 'tellOfCapacityDecisions', owed });
    }
  },
};
