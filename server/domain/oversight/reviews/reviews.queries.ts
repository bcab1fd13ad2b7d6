import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
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
