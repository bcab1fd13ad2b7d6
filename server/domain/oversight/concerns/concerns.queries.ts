import { allOf, type Condition, isOneOf } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { column, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { Concern } from './concerns.entity.ts';
import type { ConcernKind, ConcernStatus } from './concernsVocabulary.ts';

/** The most concerns that come with a person. An older one is still read by its id. */
export const MOST_CONCERNS_OF_A_PERSON = 100;

export const concernShape = shapeOf(Concern, {
  fields: {
    person: one(() => personShape),
    aboutSupporter: one(() => supporterShape),
    policyVersion: one(() => policyVersionShape),
    raisedByAccount: column('raised_by'),
    raisedBy: needs('raisedByAccount'),
    status: needs('takenAt', 'answeredAt', 'endedAt'),
  },
});

/** Which concerns a session may read, by the column that says whether one is about somebody in the circle of support. */
export const READABLE_BY = {
  column: 'record_kind',
  valuesFor: (session: Session): string[] =>
    (['CONCERNS', 'CONFIDENTIAL_CONCERNS'] as const).filter((kind) => session.mayRead(kind)),
};

/** As `concernStatus` has it. */
const IS: Record<ConcernStatus, string> = {
  RAISED: 'taken_at is null and answered_at is null and ended_at is null',
  TAKEN: 'taken_at is not null and answered_at is null and ended_at is null',
  ANSWERED: 'answered_at is not null and ended_at is null',
  ENDED: 'ended_at is not null',
};

/** Which concerns are wanted; each narrows the list. */
export interface ConcernsWanted {
  statuses?: readonly ConcernStatus[] | null;
  kinds?: readonly ConcernKind[] | null;
  /** The account that answers for them. */
  ownerAccount?: string | null;
}

/** The council's concerns that the session may read, by due date, a page at a time; those that are open unless others are asked for. */
export function findConcerns(
  session: Session,
  selection: PageSelection,
  { statuses, kinds, ownerAccount }: ConcernsWanted,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const wanted = statuses ?? ['RAISED', 'TAKEN', 'ANSWERED'];
  const where = allOf([
    { sql: wanted.map((status) => `(${IS[status]})`).join(' or ') || 'false', values: [] },
    isReadable(session),
    ...(kinds ? [isOneOf('kind', kinds)] : []),
    ...(ownerAccount ? [{ sql: 'owner_account = $1', values: [ownerAccount] }] : []),
  ]);
  return readPage(session, concernShape, selection, {
    ...page,
    list: 'concerns',
    orderBy: ['due_on'],
    where,
  });
}

/** The concerns about one person that the session may read, the newest first. */
export async function readConcernsAbout(
  session: Session,
  personId: string,
  selection: Selection,
): Promise<Record<string, unknown>[]> {
  const where = allOf([{ sql: 'person_id = $1', values: [personId] }, isReadable(session)]);
  const page = {
    list: `concerns about ${personId}`,
    first: MOST_CONCERNS_OF_A_PERSON,
    orderBy: [],
    descending: true,
    where,
  };
  const wanted = { node: selection, rows: true, totalCount: false };
  return (await readPage<Record<string, unknown>>(session, concernShape, wanted, page)).nodes;
}

function isReadable(session: Session): Condition {
  return isOneOf(READABLE_BY.column, READABLE_BY.valuesFor(session));
}
