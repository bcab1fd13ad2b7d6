import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import {
  column,
  date,
  extendShape,
  globalId,
  instant,
  json,
  many,
  needs,
  one,
  shape,
} from '../../../platform/reading/shape.ts';
import type { Session } from '../../../platform/session.ts';
import { supportPlanShape } from '../../care/plans/plans.queries.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';

const IS_OPEN = 'completed_at is null and no_longer_needed_at is null';

export const reviewShape = shape({
  typeName: 'Review',
  table: 'review',
  fields: {
    id: globalId(),
    version: column('version'),
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    plan: one(() => supportPlanShape, { from: 'plan_id', to: 'id' }),
    kind: column('kind'),
    status: needs('dueOn', 'noticeOn', 'completedAt', 'noLongerNeededAt'),
    dueOn: date('due_on'),
    dueReason: column('due_reason'),
    noticeOn: date('notice_on'),
    requestedReason: column('requested_reason'),
    policyVersion: one(() => policyVersionShape, { from: 'policy_version_id', to: 'id' }),
    heldOn: date('held_on'),
    perspectives: json('perspectives'),
    progressByOutcome: json('outcome_progress'),
    outcomeProgress: needs('progressByOutcome'),
    whatMustChange: column('what_must_change'),
    survey: json('survey'),
    result: column('result'),
    completedAt: instant('completed_at'),
    completedBy: column('completed_by'),
    noLongerNeededAt: instant('no_longer_needed_at'),
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
  before: string | null,
  page: { first: number; after?: string | null },
): Promise<Page<Record<string, unknown>>> {
  const where =
    before === null
      ? { sql: IS_OPEN, values: [] }
      : { sql: `${IS_OPEN} and due_on < $1::date`, values: [before] };
  return readPage(session, reviewShape, selection, { ...page, orderBy: ['due_on'], where });
}
