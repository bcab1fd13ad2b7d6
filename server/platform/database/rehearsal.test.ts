import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../domain/areas.ts';
import { tenantIdOf } from '../../domain/onboarding/onboarding/onboarding.ts';
import { onboardExample } from '../../examples/exampleCouncils.ts';
import { countRows, createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { AuditEntry } from '../commands/commandRecords.entity.ts';
import { newId } from '../ids.ts';
import { Database } from './database.ts';
import { scopeStatementsAnew } from './transactionScope.ts';
import type { WriteTransaction } from './writeTransaction.ts';

const oldham = { tenantId: tenantIdOf('oldham'), personId: null };
const devon = { tenantId: tenantIdOf('devon'), personId: null };
const ADD_ENTRY = `insert into audit_entry
  (tenant_id, id, occurred_at, actor_subject, actor_role, action, subject_type, subject_id, request_id)
  values ($1, $2, now(), 'somebody', 'PRACTITIONER', 'test', 'Person', $2, 'test')`;
const COUNT = { name: '', text: 'select count(*)::int as count from audit_entry where action = $1' };
const SCOPE = {
  name: '',
  text: `select current_setting('app.tenant') as tenant, current_setting('app.person') as person,
    current_setting('app.purpose') as purpose, current_setting('transaction_read_only') as "readOnly"`,
};

describe('a rehearsal', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const { applicationUrl } = testDatabase;
    // Only one connection, so that the next test can't run if it is not given back.
    database = await Database.connect({ applicationUrl, entities: ENTITIES, poolSize: 1 });
    await onboardExample(database, 'oldham', Temporal.Now.instant());
    await onboardExample(database, 'devon', Temporal.Now.instant());
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const addEntry = async (transaction: WriteTransaction) => {
    transaction.send(ADD_ENTRY, [oldham.tenantId, newId()]);
    return 'added';
  };
  const rehearse = () => database.rehearse(oldham, addEntry);
  const kept = () => countRows(testDatabase, 'audit_entry');

  it('is read as if it were committed, by statements and by the ORM, and leaves nothing', async () => {
    const before = await kept();
    const { result, rehearsal } = await rehearse();
    expect(result).toBe('added');
    expect(await rehearsal.query(oldham, COUNT, ['test'])).toEqual([{ count: 1 }]);
    const byOrm = await rehearsal.read(oldham, (entityManager) =>
      entityManager.count(AuditEntry, { tenantId: oldham.tenantId, action: 'test' }),
    );
    expect(byOrm).toBe(1);
    expect(await kept()).toBe(before);
    await rehearsal.end();
    expect(await kept()).toBe(before);
  });

  it('is read in the scope of each reader, several at once, and changed by none', async () => {
    const { rehearsal } = await rehearse();
    const person = { ...devon, personId: newId() };
    const pricing = { tenantId: null, personId: null, purpose: 'pricing' as const };
    const scopes = await Promise.all(
      [person, pricing, devon].map((scope) => rehearsal.query(scope, SCOPE, [])),
    );
    expect(scopes).toEqual([
      [{ tenant: devon.tenantId, person: person.personId, purpose: '', readOnly: 'on' }],
      [{ tenant: '', person: '', purpose: 'pricing', readOnly: 'on' }],
      [{ tenant: devon.tenantId, person: '', purpose: '', readOnly: 'on' }],
    ]);
    expect(await rehearsal.query(devon, COUNT, ['test'])).toEqual([{ count: 0 }]);
    expect(await rehearsal.query(oldham, COUNT, ['test'])).toEqual([{ count: 1 }]);
    const write = { name: '', text: ADD_ENTRY };
    await expect(rehearsal.query(oldham, write, [oldham.tenantId, newId()])).rejects.toThrow('read-only');
    await rehearsal.end();
  });

  it('gives its connection back once, and answers nobody afterwards', async () => {
    const { rehearsal } = await rehearse();
    const [begun, mayGoOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const underWay = rehearsal.read(oldham, async (entityManager) => {
      begun.resolve();
      await mayGoOn.promise;
      return entityManager.count(AuditEntry, { tenantId: oldham.tenantId, action: 'test' });
    });
    const waiting = rehearsal.query(oldham, COUNT, ['test']).catch((error: Error) => error.message);
    await begun.promise;
    const ended = [rehearsal.end(), rehearsal.end()];
    mayGoOn.resolve();
    expect(await underWay).toBe(1);
    await Promise.all(ended);
    expect(await waiting).toContain('over');
    await expect(rehearsal.query(oldham, COUNT, ['test'])).rejects.toThrow('over');
    const { rehearsal: next } = await rehearse();
    await next.end();
  });

  it('fails as the change would, and gives its connection back', async () => {
    const before = await kept();
    const twice = async (transaction: WriteTransaction) => {
      const id = newId();
      transaction.send(ADD_ENTRY, [oldham.tenantId, id]);
      transaction.send(ADD_ENTRY, [oldham.tenantId, id]);
    };
    const failure = (promise: Promise<unknown>) =>
      promise.then(
        () => null,
        (error: Error) => error.name,
      );
    const rehearsed = await failure(database.rehearse(oldham, twice));
    expect(rehearsed).toBe('UniqueConstraintViolationException');
    expect(rehearsed).toBe(await failure(database.transaction(oldham, twice)));
    expect(await kept()).toBe(before);
  });

  it('prepares what the ORM sends more than once, with the values apart, as it does every other statement', async () => {
    const { rehearsal } = await rehearse();
    const prepared = `select count(*)::int as count from pg_prepared_statements
      where statement like 'select "a0".* from "audit_entry"%"action" = $%'`;
    await rehearsal.read(oldham, async (entityManager) => {
      for (const action of ['test', 'another', 'a third']) {
        await entityManager.find(AuditEntry, { tenantId: oldham.tenantId, action });
      }
    });
    const found = await rehearsal.query(oldham, { name: '', text: prepared }, []);
    await rehearsal.end();
    expect(found).toEqual([{ count: 1 }]);
  });

  it('leaves room for commands that share a transaction: all are kept, with what each read before the next', async () => {
    const before = await kept();
    const seen = await database.inOneTransaction(oldham, async (shared) => {
      const count = () => shared.read(oldham).query<{ count: number }>(COUNT, ['test']);
      const counts = [await count()];
      for (let command = 0; command < 2; command += 1) {
        await shared.transaction(oldham, addEntry);
        counts.push(await count());
      }
      expect(await kept()).toBe(before);
      return counts.map(([row]) => row?.count);
    });
    expect(seen).toEqual([0, 1, 2]);
    expect(await kept()).toBe(before + 2);
  });

  it('undoes all such commands when one fails, and finds at each what a commit would find', async () => {
    const before = await kept();
    const again = newId();
    const addTwice = database.inOneTransaction(oldham, async (shared) => {
      await shared.transaction(oldham, addEntry);
      for (let command = 0; command < 2; command += 1) {
        await shared.transaction(oldham, async (transaction) => {
          transaction.send(ADD_ENTRY, [oldham.tenantId, again]);
        });
      }
    });
    await expect(addTwice).rejects.toThrow('unique');
    expect(await kept()).toBe(before);
  });

  it('gives each command and each read among them its own scope, also a read in the middle of a command', async () => {
    await database.inOneTransaction(oldham, async (shared) => {
      const person = { ...devon, personId: newId() };
      const [ofPerson, ofCouncil, ofAll] = await Promise.all([
        shared.read(person).query(SCOPE, []),
        shared.read(devon).query(SCOPE, []),
        shared.read(person).queryOfWholeCouncil(SCOPE, []),
      ]);
      expect(ofPerson).toMatchObject([{ tenant: devon.tenantId, person: person.personId }]);
      expect(ofCouncil).toMatchObject([{ tenant: devon.tenantId, person: '' }]);
      expect(ofAll).toMatchObject([{ tenant: devon.tenantId, person: '' }]);
      await shared.transaction(oldham, async (transaction) => {
        expect(await shared.read(devon).query(COUNT, ['test'])).toEqual([{ count: 0 }]);
        await addEntry(transaction);
        await expect(shared.transaction(oldham, addEntry)).rejects.toThrow('after another');
      });
      expect(() => shared.rehearse()).toThrow('tried');
    });
  });
});

it('takes back whatever a scope before it had set', () => {
  expect(scopeStatementsAnew({ tenantId: null, personId: null })).toEqual([
    "set local app.person = ''",
    "set local app.decisions = ''",
    "set local app.member = ''",
    "set local app.panels = ''",
    "set local app.account = ''",
    "set local app.region = ''",
    "set local app.purpose = ''",
    "set local app.tenant = ''",
  ]);
});
