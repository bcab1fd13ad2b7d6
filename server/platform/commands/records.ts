import { type EntityName, LockMode } from '@mikro-orm/core';
import { type Refusal, Refused } from '../../common/refusal.ts';
import { fromGlobalId, type NodeTypeName } from '../ids.ts';
import type { Work } from './commandRunner.ts';

/** Why a record can't be changed, whichever command asks. */
export const RECORD_REFUSALS = {
  NOT_FOUND: 'There is no such record that you may change.',
  STALE_VERSION: 'The record has changed since you read it.',
} as const;

/** A row of a tenant table, as the ORM holds it. */
interface TenantRow {
  tenantId: string;
  id: string;
}

/**
 * Loads the record that an input names and locks it until the transaction ends. Refuses with
 * NOT_FOUND in the same words whether it never existed, is another council's, or is another person's.
 */
export async function lockedRecord<Row extends TenantRow>(
  work: Work,
  entity: EntityName<Row>,
  type: NodeTypeName,
  globalId: string,
  path: readonly (string | number)[],
): Promise<Row> {
  const id = fromGlobalId(type, globalId);
  const found = id
    ? await work.entityManager.findOne(entity, { tenantId: work.tenantId, id } as never, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
      })
    : null;
  if (found) return found as Row;
  throw notFound(path);
}

/** What to throw where an input names a record that isn't there, or that is not the caller's to use. */
export function notFound(path: readonly (string | number)[]): Refused {
  return new Refused([unknownRecord(path)]);
}

/** The refusal itself, which says the same whether there is no such record or it is not the caller's to change. */
export function unknownRecord(path: readonly (string | number)[]): Refusal<'NOT_FOUND'> {
  const message =
    'There is no such record that you may change. Look at the id again, or ask who keeps the record.';
  return { code: 'NOT_FOUND', path, message };
}

/** Refuses a change made to an older version than the one that is kept, and says which that is. */
export function refuseStale(
  row: { version: number },
  expectedVersion: number,
  path: readonly string[] = ['expectedVersion'],
): void {
  if (row.version === expectedVersion) return;
  throw new Refused([
    {
      code: 'STALE_VERSION',
      path,
      message: `This record has changed since you read it: it is at version ${row.version}, and you sent ${expectedVersion}. Read it again, look at what changed, and repeat.`,
      details: { currentVersion: row.version },
    },
  ]);
}

/** Refuses when there is anything to refuse. */
export function refuseAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}
