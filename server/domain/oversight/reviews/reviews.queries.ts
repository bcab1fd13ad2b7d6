import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { expression, extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { allocationShape } from '../../care/allocations/allocations.queries.ts';
import { carerAssessmentShape } from '../../care/carers/carers.queries.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { advocacySql } from '../../care/representation/advocacy.queries.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { ProposedBudgetStep, ReviewFollowUp } from './followUps.entity.ts';
import { Review } from './reviews.entity.ts';

const IS_OPEN = 'completed_at is null and no_longer_needed_at is null';
/** No review is due of somebody who has died. */
const hasDied = (tenant: string) =>
  `exists (select from person whose where whose.tenant_id = ${tenant} and whose.id = person_id and whose.died_on is not null)`;

export const reviewShape = shapeOf(Review, {
  fields: {
    person: one(() => personShape),
    plan: one(() => supportPlanShape),
    personDiedOn: diedOnOfPerson(),
    status: needs('dueOn', 'noticeOn', 'completedAt', 'noLongerNeededAt', 'personDiedOn'),
    policyVersion: one(() => policyVersionShape),
    progressByOutcome: json('outcome_progress'),
    outcomeProgress: needs('progressByOutcome'),
    advocacy: expression((review) => advocacySql('$1', `${review}.person_id`)),
    peopleInvited: json('invited'),
    invited: needs('peopleInvited'),
    peoplePresent: json('present'),
    present: needs('peoplePresent'),
    outcomesOfCarers: json('carer_outcomes'),
    carerOutcomes: needs('outcomesOfCarers'),
    noticeDaysGiven: needs('toldOn', 'scheduledOn'),
    isGoodReview: needs('result', 'whatMustChange'),
    followUp: one(() => followUpShape, { from: 'id', to: 'review_id', orderBy: [] }),
    budgetSteps: many(() => budgetStepShape, { from: 'id', to: 'review_id', orderBy: ['position'] }),
    comparison: needs(
      'plan.allocation.weeklyAmountPence',
      'plan.allocation.totalPoints',
      'plan.allocation.steps',
      'followUp.allocation.weeklyAmountPence',
      'followUp.allocation.totalPoints',
      'followUp.allocation.steps',
    ),
  },
});

export const followUpShape = shapeOf(ReviewFollowUp, {
  fields: {
    review: one(() => reviewShape),
    personDiedOn: diedOnOfPerson(),
    status: needs('dueOn', 'settledOn', 'personDiedOn'),
    draftedPlan: one(() => supportPlanShape),
    allocation: one(() => allocationShape),
    carerAssessment: one(() => carerAssessmentShape),
  },
});

export const budgetStepShape = shapeOf(ProposedBudgetStep, {
  fields: {
    review: one(() => reviewShape),
    personDiedOn: diedOnOfPerson(),
    status: needs('settledAs', 'personDiedOn'),
    direction: needs('weeklyPence', 'previousWeeklyPence'),
    followedByPlan: one(() => supportPlanShape),
  },
});

const latestFirst = { from: 'id', to: 'plan_id', orderBy: ['due_on desc', 'id desc'] };

extendShape(supportPlanShape, {
  reviews: many(() => reviewShape, latestFirst),
  latestReview: one(() => reviewShape, latestFirst),
  startedByReview: one(() => reviewShape, {
    from: (plan) =>
      `(select review_id from review_follow_up f where f.tenant_id = $1 and f.drafted_plan_id = ${plan}.id limit 1)`,
    to: 'id',
    orderBy: [],
  }),
  // Ids are in the order in which they were made: one after that which the plan was made from.
  hasAssessmentBegun: expression(
    (plan) => `exists (select from assessment where assessment.tenant_id = $1
      and assessment.person_id = ${plan}.person_id and assessment.id > (select allocation.assessment_id
        from allocation where allocation.tenant_id = $1 and allocation.id = ${plan}.allocation_id))`,
  ),
  starterBudget: needs(
    'term',
    'implementedOn',
    'termEndsOn',
    'starterWarnOn',
    'endedOn',
    'supersededAt',
    'personDiedOn',
    'hasAssessmentBegun',
  ),
});
extendShape(personShape, {
  nextReview: one(() => reviewShape, {
    from: 'id',
    to: 'person_id',
    where: `${IS_OPEN} and not ${hasDied('$1')}`,
    orderBy: ['due_on', 'id'],
  }),
});

/** The council's reviews that are still to be held, by due date, a page at a time. */
export function findReviewsDue(
  session: Session,
  selection: PageSelection,
  dueBefore: string | null,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const isDue = `${IS_OPEN} and not ${hasDied('review.tenant_id')}`;
  const where =
    dueBefore === null
      ? { sql: isDue, values: [] }
      : { sql: `${isDue} and due_on < $1::date`, values: [dueBefore] };
  return readPage(session, reviewShape, selection, {
    ...page,
    list: 'reviewsDue',
    orderBy: ['due_on'],
    where,
  });
}
