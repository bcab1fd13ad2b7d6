import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../domain/areas.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { newId } from '../ids.ts';
import { Database } from './database.ts';
import type { TransactionScope } from './transactionScope.ts';

const NOBODY: TransactionScope = { tenantId: null, personId: null };
const PREPARED = { name: '', text: 'select name, statement from pg_prepared_statements' };
const MANY = Array.from({ length: 700 }, (_, number) => number);

const statement = (number: number) => ({
  name: `many_${number}`,
  text: `select $1::int + ${number} as answer`,
});

interface Prepared {
  name: string;
  statement: string;
}

describe('the statements that a connection has prepared', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const { applicationUrl } = testDatabase;
    database = await Database.connect({ applicationUrl, entities: ENTITIES, poolSize: 1 });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const onLane = <Row>(each: { name: string; text: string }, values: unknown[], scope = NOBODY) =>
    database.read(scope).queryAndEnd<Row>({ ...each, isShort: true }, values);
  const inTransaction = async <Row>(each: { name: string; text: string }, values: unknown[]) => {
    // By its turn it is on the one connection that the last one had.
    const read = database.read(NOBODY, { council: 'one', isHeavy: false });
    const rows = await read.query<Row>(each, values);
    await read.end();
    return rows;
  };

  it.each([
    ['reads that go out one behind another', onLane],
    ['reads in a transaction', inTransaction],
  ])('are five hundred at most, those used last, by %s', async (_, ask) => {
    for (const number of MANY) expect(await ask(statement(number), [1])).toEqual([{ answer: number + 1 }]);
    const names = (await ask<Prepared>(PREPARED, [])).map(({ name }) => name);
    expect(names.length).toBeLessThanOrEqual(500);
    expect(names).toEqual(expect.arrayContaining(['many_699', 'many_300']));
    expect(names).not.toContain('many_0');
    expect(await ask(statement(0), [1])).toEqual([{ answer: 1 }]);
    expect((await ask<Prepared>(PREPARED, [])).map(({ name }) => name)).toContain('many_0');
  });

  it.each([
    ['reads that go out one behind another', onLane],
    ['reads in a transaction', inTransaction],
  ])('are a mebibyte of text at most, and never a very long one, by %s', async (_, ask) => {
    const long = (name: string, characters: number) => {
      const text = "select $1::int as answer, ''";
      return { name, text: text.replace("''", `'${'x'.repeat(characters - text.length)}'`) };
    };
    const names = Array.from({ length: 50 }, (_each, number) => `long_${number}_${ask.name}`);
    for (const name of names) expect(await ask(long(name, 30_000), [7])).toMatchObject([{ answer: 7 }]);
    for (let time = 0; time < 2; time += 1) {
      expect(await ask(long('too_long', 33_000), [8])).toMatchObject([{ answer: 8 }]);
    }
    const prepared = await ask<Prepared>(PREPARED, []);
    const characters = prepared.reduce((sum, { statement: text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(2 ** 20);
    const held = prepared.map(({ name }) => name);
    expect(held).toEqual(expect.arrayContaining(names.slice(-30)));
    expect(held).not.toContain(names[0]);
    expect(held).not.toContain('too_long');
  });

  it('keep what is used all the time', async () => {
    const used = { name: 'used_often', text: 'select $1::int as answer' };
    for (const number of MANY) {
      await onLane(used, [number]);
      await onLane({ ...statement(number), name: `others_${number}` }, [1]);
    }
    const names = (await onLane<Prepared>(PREPARED, [])).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['used_often', 'begin read only', 'commit']));
  });

  it('hold the scope of who asks again, and of no more people than there is room for', async () => {
    const people = MANY.map(() => ({ tenantId: newId(), personId: newId() }));
    const scopeOf = { name: 'scope_of', text: "select current_setting('app.person') as person" };
    for (const scope of people) {
      for (let time = 0; time < 2; time += 1) {
        expect(await onLane(scopeOf, [], scope)).toEqual([{ person: scope.personId }]);
      }
    }
    const names = (await onLane<Prepared>(PREPARED, [])).map(({ name }) => name);
    expect(names.length).toBeLessThanOrEqual(500);
    expect(names).toContain(`set local app.person = '${people.at(-1)?.personId}'`);
    expect(names).not.toContain(`set local app.person = '${people[0]?.personId}'`);
  });

  it('are planned for a change when it is sent again, and five hundred at most', async () => {
    const texts = () =>
      database.transaction(NOBODY, async (transaction) => {
        const rows = await transaction.query<Prepared>(PREPARED.text, []);
        return rows.map((row) => row.statement);
      });
    const change = (number: number) =>
      database.transaction(NOBODY, (transaction) => transaction.query(statement(number).text, [1]));
    for (const number of MANY) await change(number);
    expect(await texts()).toEqual([]);
    for (const number of MANY.slice(-300)) {
      expect(await change(number)).toEqual([{ answer: number + 1 }]);
    }
    expect(await texts()).toHaveLength(300);
    for (const number of MANY.slice(0, 400)) {
      await change(number);
      expect(await change(number)).toEqual([{ answer: number + 1 }]);
    }
    expect(await texts()).toHaveLength(500);
    expect(await change(600)).toEqual([{ answer: 601 }]);
  });
});
