import { canonicalJson } from '../../common/canonicalJson.ts';
import type { Work } from '../../platform/commands/commandRunner.ts';
import { insertAll } from '../../platform/commands/insertAll.ts';
import { newId } from '../../platform/ids.ts';
import type { MadeDecision } from './decisionKind.ts';
import { Decision, DecisionPolicyVersion } from './decisions.entity.ts';

/** Whose decision it is, and the bare UUID of the record that it is about. */
export interface DecisionSubject {
  personId: string;
  subjectId: string;
}

const ADD_DECISION = `with decided as (
    insert into decision
      (tenant_id, id, person_id, kind, subject_type, subject_id, decided_at, decided_on, facts, outcome, sentence)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  )
  insert into decision_policy_version (tenant_id, decision_id, person_id, area, policy_version_id, in_force_on)
  select $1, $2, $3, version.* from unnest($12::text[], $13::uuid[], $14::date[]) version`;

/**
 * Stores a decision for ever, dated today. The statement is sent with the command's other statements, and its answer is
 * not waited for.
 */
export function recordDecision(
  work: Pick<Work, 'send' | 'tenantId' | 'now' | 'today'>,
  { kind, facts, versions, outcome, sentence }: MadeDecision,
  subject: DecisionSubject,
): void {
  const today = work.today.toString();
  work.send(ADD_DECISION, [
    work.tenantId,
    newId(),
    subject.personId,
    kind.key,
    kind.subjectType,
    subject.subjectId,
    work.now.toString(),
    today,
    canonicalJson(facts),
    canonicalJson(outcome),
    sentence,
    versions.map(({ area }) => area),
    versions.map(({ versionId }) => versionId),
    versions.map(({ inForceOn }) => inForceOn ?? today),
  ]);
}

/** Stores very many decisions, hundreds in one statement. */
export async function recordDecisions(
  work: Work,
  decisions: readonly (DecisionSubject & { made: MadeDecision })[],
): Promise<void> {
  const { tenantId } = work;
  const today = work.today.toString();
  const withIds = decisions.map((each) => ({ ...each, id: newId() }));
  await insertAll(
    work,
    Decision,
    withIds.map(({ id, personId, subjectId, made: { kind, facts, outcome, sentence } }) => ({
      tenantId,
      id,
      personId,
      kind: kind.key,
      subjectType: kind.subjectType,
      subjectId,
      decidedAt: work.now.toString(),
      decidedOn: today,
      // Sorted, as the value is stored with its properties in the order that they have here.
      facts: JSON.parse(canonicalJson(facts)),
      outcome: JSON.parse(canonicalJson(outcome)),
      sentence,
    })),
  );
  await insertAll(
    work,
    DecisionPolicyVersion,
    withIds.flatMap(({ id, personId, made: { versions } }) =>
      versions.map(({ area, versionId, inForceOn }) => ({
        tenantId,
        decisionId: id,
        area,
        personId,
        policyVersionId: versionId,
        inForceOn: inForceOn ?? today,
      })),
    ),
  );
}
