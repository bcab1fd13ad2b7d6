/** What is kept of a change for ever: every save of it, and every decision about it. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { PolicyChangeDecision, PolicyChangeEdit, type PolicyChangeRecord } from './policyChanges.entity.ts';
import type { ChangeDecisionKind } from './policyChangesVocabulary.ts';

/** Keeps a change in its present form, as its next save. */
export async function recordEdit(work: Work, change: PolicyChangeRecord): Promise<void> {
  const { tenantId, id: changeId, settings, sources, effectiveFrom, note } = change;
  const number = (await work.entityManager.count(PolicyChangeEdit, { tenantId, changeId })) + 1;
  // PostgreSQL accepts a save only for an open change, and the ORM inserts rows before it updates any, so whatever opens
  // the change must be saved first.
  await work.entityManager.flush();
  work.entityManager.create(PolicyChangeEdit, {
    tenantId,
    changeId,
    number,
    settings,
    sources,
    effectiveFrom,
    note,
    editedAt: work.now.toString(),
    editedBy: work.actorSubject,
  });
}

/** Keeps a decision about a change. */
export async function recordDecision(
  work: Work,
  change: PolicyChangeRecord,
  kind: ChangeDecisionKind,
  reason: string | null = null,
): Promise<void> {
  const { tenantId, id: changeId } = change;
  const number = (await work.entityManager.count(PolicyChangeDecision, { tenantId, changeId })) + 1;
  work.entityManager.create(PolicyChangeDecision, {
    tenantId,
    changeId,
    number,
    kind,
    decidedAt: work.now.toString(),
    decidedBy: work.actorSubject,
    reason,
    policyVersionId: change.policyVersionId ?? null,
  });
}

/** The accounts that have saved a change, in the order of their saves; the last of them is its author. */
export async function editorsOf(work: Work, change: PolicyChangeRecord): Promise<string[]> {
  const edits = await work.entityManager.find(
    PolicyChangeEdit,
    { tenantId: work.tenantId, changeId: change.id },
    { fields: ['number', 'editedBy'], orderBy: { number: 'asc' } },
  );
  return edits.map(({ editedBy }) => editedBy);
}

/**
 * Everybody who may have written part of a change: all who saved it and, where it came from a council file
 * during preparation, all who saved that file until then. PostgreSQL refuses an approval by any of them.
 */
export async function writersOf(work: Work, { id }: PolicyChangeRecord): Promise<string[]> {
  const statement = 'select writer from app.writers_of_policy_change($1, $2) writer';
  const found = await work.query<{ writer: string }>(statement, [work.tenantId, id]);
  return found.map(({ writer }) => writer);
}
