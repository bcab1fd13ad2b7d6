import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../domain/areas.ts';
import { tenantIdOf } from '../../domain/onboarding/onboarding/onboarding.ts';
import { Person } from '../../domain/people/people.entity.ts';
import { onboardExample } from '../../examples/exampleCouncils.ts';
import { countRows, createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { AuditEntry } from '../commands/commandRecords.entity.ts';
import { newId } from '../ids.ts';
import { Database } from './database.ts';
import type { WriteTransaction } from './writeTransaction.ts';

const ADD_ENTRY = `insert into audit_entry
  (tenant_id, id, occurred_at, actor_subject, actor_role, action, subject_type, subject_id, request_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const RENAME = 'UPDATE person\n\tSET preferred_name = given_name\n\tWHERE tenant_id = $1 AND id = $2';

describe('a change', () => {
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
    await database.write(scope, async (entityManager) => save(entityManager, taken));
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const columnsOf = (id: string) => ({
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
  const save = async (entityManager: EntityManager, id: string) => {
    entityManager.create(AuditEntry, columnsOf(id));
    await entityManager.flush();
  };
  const entryOf = (id: string) => Object.values(columnsOf(id));
  const personOf = (id: string) => ({
    tenantId,
    id,
    version: 1,
    givenName: 'Test',
    familyName: 'Test',
    bornOn: '1940-01-01',
    addressLines: [],
    preferredLanguage: 'en',
    needsInterpreter: false,
    communicationNeeds: [],
    ethnicity: 'NOT_RECORDED' as const,
    clientGroup: 'OLDER_PEOPLE' as const,
    primarySupportReason: 'SOCIAL_SUPPORT' as const,
    livingSituation: 'ALONE' as const,
    registeredAt: Temporal.Now.instant().toString(),
  });
  const nothingIsKeptOf = async (
    change: (transaction: WriteTransaction) => Promise<unknown>,
    error: unknown,
  ) => {
    const before = await countRows(testDatabase, 'audit_entry');
    await expect(database.transaction(scope, change)).rejects.toThrow(error as Error);
    expect(await countRows(testDatabase, 'audit_entry')).toBe(before);
  };

  it('keeps what was saved', async () => {
    const before = await countRows(testDatabase, 'audit_entry');
    await database.write(scope, (entityManager) => save(entityManager, newId()));
    expect(await countRows(testDatabase, 'audit_entry')).toBe(before + 1);
  });

  it('fails when the ORM could not save a row, by the name of that error, and keeps none of its rows', () =>
    nothingIsKeptOf(async ({ entityManager }) => {
      await save(entityManager.fork({ keepTransactionContext: true }) as EntityManager, newId());
      await save(entityManager, taken);
    }, UniqueConstraintViolationException));

  it('fails at its commit when a row that was sent ahead could not be saved', () =>
    nothingIsKeptOf(async (transaction) => {
      transaction.send(ADD_ENTRY, entryOf(taken));
      transaction.send(ADD_ENTRY, entryOf(newId()));
    }, UniqueConstraintViolationException));

  it('fails at the next read with the error of the row that was sent ahead', () =>
    nothingIsKeptOf(async (transaction) => {
      transaction.send(ADD_ENTRY, entryOf(taken));
      await expect(transaction.query('select 1', [])).rejects.toMatchObject({ code: '23505' });
      throw new Error('seen');
    }, new Error('seen')));

  it('fails at the next statement of the ORM with that error, by the name that the ORM has for it', () =>
    nothingIsKeptOf(async (transaction) => {
      transaction.send(ADD_ENTRY, entryOf(taken));
      await expect(transaction.entityManager.count(AuditEntry, { tenantId })).rejects.toMatchObject({
        code: '23505',
      });
      throw new Error('seen');
    }, new Error('seen')));

  it('gives its caller the error it throws itself, whatever became of its rows', () =>
    nothingIsKeptOf(async (transaction) => {
      transaction.send(ADD_ENTRY, entryOf(taken));
      throw new Error('thought better of it');
    }, new Error('thought better of it')));

  it('keeps what was sent ahead', async () => {
    const id = newId();
    await database.transaction(scope, async (transaction) => transaction.send(ADD_ENTRY, entryOf(id)));
    expect(
      await database.write(scope, (entityManager) => entityManager.count(AuditEntry, { tenantId, id })),
    ).toBe(1);
  });

  it('is given the rows that a change returns, however its text is broken into lines', async () => {
    const [added, changed] = [newId(), newId()];
    const answers = await database.transaction(scope, async (transaction) => {
      await transaction.entityManager.insert(Person, personOf(changed));
      return [
        await transaction.query(`${ADD_ENTRY}\nreturning id`, entryOf(added)),
        await transaction.query(`${RENAME}\nreturning id`, [tenantId, changed]),
        await transaction.query(`${RENAME}\nreturning id`, [tenantId, newId()]),
      ];
    });
    expect(answers).toEqual([[{ id: added }], [{ id: changed }], []]);
  });

  it('is told by the ORM how many rows it affected', async () => {
    const id = newId();
    const affected = await database.write(scope, async (entityManager) => {
      const rename = (version: number) =>
        entityManager.nativeUpdate(Person, { tenantId, id, version }, { version: version + 1 });
      const before = await rename(1);
      await entityManager.insert(Person, personOf(id));
      return [before, await rename(1), await rename(1), await rename(2)];
    });
    expect(affected).toEqual([0, 1, 0, 1]);
  });

  it('sets the next transaction’s own scope on the same connection', async () => {
    const seen = await database.write({ tenantId: tenantIdOf('devon'), personId: null }, (entityManager) =>
      entityManager.count(AuditEntry, {}),
    );
    expect(seen).toBe(0);
  });
});
