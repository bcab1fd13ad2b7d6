import type { PageSelection } from '../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../platform/reading/reader.ts';
import { globalIdOfType, many, one } from '../../platform/reading/shape.ts';
import { shapeOf } from '../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../platform/reading/slice.ts';
import type { Session } from '../../platform/session.ts';
import { personShape } from '../people/people.queries.ts';
import { policyVersionShape } from '../policy/policies/policyVersions.queries.ts';
import { Decision, DecisionPolicyVersion } from './decisions.entity.ts';
import { decisionKinds } from './knownKinds.ts';

export const decisionShape = shapeOf(Decision, {
  fields: {
    person: one(() => personShape),
    subjectId: globalIdOfType('subject_type', 'subject_id'),
    policies: many(() => decidingPolicyShape, { from: 'id', to: 'decision_id', orderBy: ['area'] }),
  },
});

export const decidingPolicyShape = shapeOf(DecisionPolicyVersion, {
  typeName: 'DecidingPolicy',
  fields: { policyVersion: one(() => policyVersionShape) },
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
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const values = [personId, readableKindsOfDecision(session)];
  const where = { sql: 'person_id = $1 and kind = any($2::text[])', values };
  // Ids are in the order in which they were made.
  return readPage(session, decisionShape, selection, {
    ...page,
    list: `decisions of ${personId}`,
    orderBy: [],
    descending: true,
    where,
  });
}
