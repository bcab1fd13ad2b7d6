import type { PageSelection } from '../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../platform/reading/reader.ts';
import {
  column,
  date,
  globalId,
  globalIdOfType,
  instant,
  many,
  one,
  shape,
} from '../../platform/reading/shape.ts';
import type { Session } from '../../platform/session.ts';
import { personShape } from '../people/people.queries.ts';
import { policyVersionShape } from '../policy/policies/policyVersions.queries.ts';
import { decisionKinds } from './knownKinds.ts';

export const decisionShape = shape({
  typeName: 'Decision',
  table: 'decision',
  fields: {
    id: globalId(),
    kind: column('kind'),
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    subjectType: column('subject_type'),
    subjectId: globalIdOfType('subject_type', 'subject_id'),
    decidedOn: date('decided_on'),
    decidedAt: instant('decided_at'),
    sentence: column('sentence'),
    policies: many(() => decidingPolicyShape, { from: 'id', to: 'decision_id', orderBy: ['area'] }),
  },
});

export const decidingPolicyShape = shape({
  typeName: 'DecidingPolicy',
  table: 'decision_policy_version',
  fields: {
    area: column('area'),
    inForceOn: date('in_force_on'),
    policyVersion: one(() => policyVersionShape, { from: 'policy_version_id', to: 'id' }),
  },
});

/** The kinds of decision about a person that a session may read, by the record that each is about. */
export function readableKindsOfDecision(session: Session): string[] {
  return decisionKinds()
    .filter(({ recordKind }) => session.mayRead(recordKind))
    .map(({ key }) => key);
}

/** What was decided about a person, the latest first: only what the session may read. */
export function readDecisionsAbout(
  session: Session,
  personId: string,
  selection: PageSelection,
  page: { first: number; after?: string | null },
): Promise<Page<Record<string, unknown>>> {
  const values = [personId, readableKindsOfDecision(session)];
  const where = { sql: 'person_id = $1 and kind = any($2::text[])', values };
  // Ids are in the order in which they were made.
  return readPage(session, decisionShape, selection, { ...page, orderBy: [], descending: true, where });
}
