import type { Job } from '../../../platform/jobs/job.ts';
import { isUntold, tellOnce } from '../../clock/notifications/tellOnce.commands.ts';
import { REVIEW_COMES_UP, STARTER_BUDGET_UNASSESSED } from './reviewSteps.ts';

const REVIEWS_TO_TELL_OF = `select review.person_id as "personId", review.id as "subjectId" from review
  join person on person.tenant_id = $1 and person.id = review.person_id and person.died_on is null
  where review.tenant_id = $1 and review.completed_at is null and review.no_longer_needed_at is null
    and review.notice_on <= $2::date and ${isUntold('review')}
  order by review.id`;

const STARTERS_TO_WARN_OF = `select plan.person_id as "personId", plan.id as "subjectId" from support_plan plan
  where plan.tenant_id = $1 and plan.status = 'LIVE' and plan.term = 'STARTER'
    and plan.starter_warn_on <= $2::date and ${isUntold('plan')}
    and not exists (select from assessment where assessment.tenant_id = $1
      and assessment.person_id = plan.person_id and assessment.id > (select allocation.assessment_id
        from allocation where allocation.tenant_id = $1 and allocation.id = plan.allocation_id))
  order by plan.id`;

/**
 * Tells each person once that their review comes up, from the day of its notice on, and warns once of a starter budget
 * that comes to its end while no assessment has begun.
 */
export const tellOfReviews: Job = {
  name: 'tell-of-reviews',
  does: 'Tells people of reviews that come up, and warns of starter budgets that end without an assessment.',
  async run(session) {
    for (const [kind, owed] of OWED) await tellOnce(session, kind, { action: 'tellOfReviews', owed });
  },
};

const OWED = [
  [REVIEW_COMES_UP, REVIEWS_TO_TELL_OF],
  [STARTER_BUDGET_UNASSESSED, STARTERS_TO_WARN_OF],
] as const;
