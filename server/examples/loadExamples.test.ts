import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/app.ts';
import { countRows, queryAll } from '../testing/database.ts';
import { EXAMPLE_PEOPLE } from './examplePeople.ts';
import { loadExamples } from './loadExamples.ts';

const TABLES = [
  'person',
  'supporter',
  'assessment',
  'allocation',
  'support_plan',
  'budget',
  'contact',
  'directory_service',
];

/** The first query on the page for portal teams, and the answer that is quoted under it. */
async function firstQuery() {
  const page = await readFile(join(import.meta.dirname, '../../schema/README.md'), 'utf8');
  const section = page.slice(page.indexOf('## A first query'), page.indexOf('## Signing in'));
  const sent = /-d '(.*)'$/m.exec(section)?.[1] ?? '';
  const answered = /^```json\n(.*)\n```$/m.exec(section)?.[1] ?? '';
  return { query: JSON.parse(sent).query as string, answer: JSON.parse(answered) };
}

describe('loading the examples', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp('2026-11-22');
  });
  afterEach(() => app.stop());

  const load = () =>
    loadExamples({
      database: app.connection,
      url: app.url,
      developmentIssuer: app.issuer,
      config: { tokenAudience: 'fairshare' },
      now: Temporal.Instant.from('2026-11-22T09:00:00Z'),
    });
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(TABLES.map(async (table) => [table, await countRows(app.database, table)] as const)),
    );
  const plansWith = async (fact: string) => {
    const sql = `select count(*)::int as count from support_plan where ${fact} is not null and ended_on is null`;
    return (await queryAll<{ count: number }>(app.database, sql))[0]?.count;
  };
  const livePlans = EXAMPLE_PEOPLE.filter(({ goesAsFarAs }) => goesAsFarAs === 'LIVE_PLAN').length;

  const assessedPeople = EXAMPLE_PEOPLE.filter(({ goesAsFarAs }) => goesAsFarAs !== 'CONTACT').length;

  it('brings everybody in once, however often it is done', async () => {
    const person = await load();
    const loaded = await counts();
    expect(loaded.person).toBe(EXAMPLE_PEOPLE.length);
    expect(await plansWith('implemented_on')).toBe(livePlans);
    const listed = await fetch(`${app.url}/openreferral/oldham/services`);
    expect(await listed.json()).toMatchObject({ total_items: loaded.directory_service, empty: false });
    expect(await load()).toEqual(person);
    expect(await counts()).toEqual(loaded);
    const { query, answer } = await firstQuery();
    const { data } = await app.ask({ role: 'PRACTITIONER', council: 'oldham' }, query);
    // Ids are made when somebody is entered.
    answer.data.people.nodes[0].id = data.people.nodes[0].id;
    expect({ data }).toEqual(answer);
  });

  it.each(['supporter', 'assessment', 'allocation', 'plan_outcome', 'plan_risk', 'budget'])(
    'goes on where it was interrupted, as when the first %s could not be written',
    async (table) => {
      await queryAll(
        app.database,
        `create function stop_here() returns trigger language plpgsql as $$ begin raise exception 'stopped'; end $$`,
      );
      await queryAll(
        app.database,
        `create trigger stop_here before insert on ${table} for each row execute function stop_here()`,
      );
      await expect(load()).rejects.toThrow();
      await expect(load()).rejects.toThrow();
      await queryAll(app.database, 'drop function stop_here cascade');
      const person = await load();
      expect(person.supporterId).toMatch(/^supporter_/);
      expect(await countRows(app.database, 'person')).toBe(EXAMPLE_PEOPLE.length);
      expect(await countRows(app.database, 'allocation')).toBe(assessedPeople);
      expect(await countRows(app.database, 'contact')).toBe(EXAMPLE_PEOPLE.length - assessedPeople);
      expect(await plansWith('implemented_on')).toBe(livePlans);
    },
  );
});
