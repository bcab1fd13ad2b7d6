import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { Review } from './reviews.entity.ts';

const IS_OPEN = 'completed_at is null and no_longer_needed_at is null';

export const reviewShape = shapeOf(Review, {
  fields: {
    person: one(() => personShape),
    plan: one(() => supportPlanShape),
    status: needs('dueOn', 'noticeOn', 'completedAt', 'noLongerNeededAt'),
    policyVersion: one(() => policyVersionShape),
    progressByOutcome: json('outcome_progress'),
    outcomeProgress: needs('progressByOutcome'),
  },
});

const latestFirst = { from: 'id', to: 'plan_id', orderBy: ['due_on desc', 'id desc'] };

extendShape(supportPlanShape, {
  reviews: many(() => reviewShape, latestFirst),
  latestReview: one(() => reviewShape, latestFirst),
});
extendShape(personShape, {
  nextReview: one(() => reviewShape, {
    from: 'id',
    to: 'person_id',
    where: IS_OPEN,
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
  const where =
    dueBefore === null
      ? { sql: IS_OPEN, values: [] }
      : { sql: `${IS_OPEN} and due_on < $1::date`, values: [dueBefore] };
  return readPage(session, reviewShape, selection, {
    ...page,
    list: 'reviewsDue',
    orderBy: ['due_on'],
    where,
  });
}
