import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../domain/areas.ts';
import { tenantIdOf } from '../../domain/onboarding/onboarding/onboarding.ts';
import { onboardExample } from '../../examples/exampleCouncils.ts';
import { countRows, createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { AuditEntry } from '../commands/commandRecords.entity.ts';
import { newId } from '../ids.ts';
import { Database } from './database.ts';

describe('a change whose rows are saved without waiting for each answer', () => {
  const tenantId = tenantIdOf('oldham');
  const scope = { tenantId, personId: null };
  const taken = newId();
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await Database.connect({
      applicationUrl: testDatabase.applicationUrl,
      entities: ENTITIES,
      poolSize: 1,
    });
    await onboardExample(database, 'oldham', Temporal.Now.instant());
    await database.change(scope, async (entityManager) => save(entityManager, taken));
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const save = async (entityManager: EntityManager, id: string) => {
    entityManager.create(AuditEntry, {
      tenantId,
      id,
      occurredAt: Temporal.Now.instant().toString(),
      actorSubject: 'somebody',
      actorRole: 'PRACTITIONER',
      action: 'test',
      subjectType: 'Person',
      subjectId: id,
      requestId: 'test',
    });
    await entityManager.flush();
  };
  const nothingIsKeptOf = async (
    change: (entityManager: EntityManager) => Promise<unknown>,
    error: unknown,
  ) => {
    const before = await countRows(testDatabase, 'audit_entry');
    await expect(database.change(scope, change)).rejects.toThrow(error as Error);
    expect(await countRows(testDatabase, 'audit_entry')).toBe(before);
  };

  it('keeps what was saved', async () => {
    const before = await countRows(testDatabase, 'audit_entry');
    await database.change(scope, (entityManager) => save(entityManager, newId()));
    expect(await countRows(testDatabase, 'audit_entry')).toBe(before + 1);
  });

  it('fails at its commit when a row could not be saved, by the name of that error, and keeps none of its rows', () =>
    nothingIsKeptOf(async (entityManager) => {
      await save(entityManager, taken);
      await save(entityManager.fork({ keepTransactionContext: true }) as EntityManager, newId());
    }, UniqueConstraintViolationException));

  it('fails at the next read with the error of the row that could not be saved', () =>
    nothingIsKeptOf(async (entityManager) => {
      await save(entityManager, taken);
      await expect(entityManager.count(AuditEntry, { tenantId })).rejects.toThrow(
        UniqueConstraintViolationException,
      );
      throw new Error('seen');
    }, new Error('seen')));

  it('gives its caller the error it throws itself, whatever became of its rows', () =>
    nothingIsKeptOf(async (entityManager) => {
      await save(entityManager, taken);
      throw new Error('thought better of it');
    }, new Error('thought better of it')));

  it('sets the next transaction’s own scope on the same connection', async () => {
    const seen = await database.change({ tenantId: tenantIdOf('devon'), personId: null }, (entityManager) =>
      entityManager.count(AuditEntry, {}),
    );
    expect(seen).toBe(0);
  });
});
