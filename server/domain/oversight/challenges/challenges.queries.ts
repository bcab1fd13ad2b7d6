import type { SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { allOf, isOneOf } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { extendShape, globalIdOfType, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { Challenge } from './challenges.entity.ts';
import type { ChallengeKind } from './challengesVocabulary.ts';

export const challengeShape = shapeOf(Challenge, {
  fields: {
    person: one(() => personShape),
    raisedBySupporter: one(() => supporterShape),
    subjectId: globalIdOfType('subject_type', 'subject_id'),
    policyVersion: one(() => policyVersionShape),
    waitingEndsOn: needs('waits', 'answeredOn', 'nextStageUntilOn', 'withdrawnAt'),
    status: needs('acknowledgedAt', 'replyDueOn', 'answeredOn', 'nextStageUntilOn', 'withdrawnAt'),
  },
});

// Ids are in the order in which they were made.
const LATEST_FIRST = ['id desc'];

extendShape(personShape, {
  challenges: many(() => challengeShape, { from: 'id', to: 'person_id', orderBy: LATEST_FIRST }),
});

/** The challenges of a record, for the area whose record it is. */
export const challengesOfRecord = () =>
  many(() => challengeShape, { from: 'id', to: 'subject_id', orderBy: LATEST_FIRST });

/** Which are wanted; each narrows the list. */
export interface ChallengesWanted {
  kind?: ChallengeKind | null;
  /** Only those that wait for this role. */
  role?: SignOffRole | null;
  dueBefore?: string | null;
}

/** The challenges and complaints of the council that wait for an answer, the first due first, a page at a time. */
export function findChallenges(
  session: Session,
  selection: PageSelection,
  { kind, role, dueBefore }: ChallengesWanted,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = allOf([
    { sql: 'answered_on is null and withdrawn_at is null', values: [] },
    kind ? isOneOf('kind', [kind]) : undefined,
    role ? isOneOf('stage_role', [role]) : undefined,
    dueBefore ? { sql: 'reply_due_on < $1::date', values: [dueBefore] } : undefined,
  ]);
  return readPage(session, challengeShape, selection, {
    ...page,
    list: 'challenges',
    orderBy: ['reply_due_on'],
    where,
  });
}
