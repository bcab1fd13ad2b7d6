import { canonicalJson } from '../../common/canonicalJson.ts';
import type { Work } from '../../platform/commands/commandRunner.ts';
import { newId } from '../../platform/ids.ts';
import type { MadeDecision } from './decisionKind.ts';

const ADD_DECISION = `insert into decision
  (tenant_id, id, person_id, kind, subject_type, subject_id, decided_at, decided_on, facts, outcome, sentence)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const ADD_VERSIONS = `insert into decision_policy_version
  (tenant_id, decision_id, person_id, area, policy_version_id, in_force_on)
  select $1, $2, $3, version.* from unnest($4::text[], $5::uuid[], $6::date[]) version`;

/** Stores a decision for ever, as one of today. Neither statement is waited for. */
export async function recordDecision(
  work: Pick<Work, 'query' | 'tenantId' | 'now' | 'today'>,
  made: MadeDecision,
  subject: { personId: string; subjectId: string },
): Promise<void> {
  const { kind, facts, versions, outcome, sentence } = made;
  const id = newId();
  const today = work.today.toString();
  const key = [work.tenantId, id, subject.personId];
  await work.query(ADD_DECISION, [
    ...key,
    kind.key,
    kind.subjectType,
    subject.subjectId,
    work.now.toString(),
    today,
    canonicalJson(facts),
    canonicalJson(outcome),
    sentence,
  ]);
  await work.query(ADD_VERSIONS, [
    ...key,
    versions.map(({ area }) => area),
    versions.map(({ versionId }) => versionId),
    versions.map(({ inForceOn }) => inForceOn ?? today),
  ]);
}
