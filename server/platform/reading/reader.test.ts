import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Page, readByKey, readMany, readOne, readPage } from './reader.ts';
import { selectionOf } from './selection.ts';
import { expression, shape } from './shape.ts';
import type { ReadRow } from './statement.ts';
import {
  ALDER,
  BIRCH,
  createToyDatabase,
  outcomeShape,
  personShape,
  planShape,
  type ToyDatabase,
  type ToySession,
  toyId,
} from './toyCouncils.testing.ts';

const PEOPLE = 120;
let database: ToyDatabase;
let session: ToySession;

beforeAll(async () => {
  database = await createToyDatabase(PEOPLE);
});
afterAll(() => database.drop());
beforeEach(() => {
  session = database.session(ALDER);
});
afterEach(() => session.end());

/** What SQL written by hand gives for the same question; pg reads bigint as text, so it is cast here. */
async function byHand<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const rows = await session.query<Row>({ name: '', text }, values);
  session.sent.length = 0;
  return rows;
}

describe('one row', () => {
  it('brings every kind of value as the schema shows it', async () => {
    const plan = await readOne(
      session,
      planShape,
      toyId('plan', 'a', 2),
      selectionOf(
        'id',
        'personId',
        'title',
        'startsOn',
        'sharedAt',
        'weeklyCostPence',
        'working',
        'yearlyCostPence',
      ),
    );
    expect(plan).toEqual({
      id: `plan_${toyId('plan', 'a', 2)}`,
      personId: `person_${toyId('person', 'a', 1)}`,
      title: 'Plan 2',
      startsOn: '2026-01-01',
      sharedAt: '2026-02-03T03:05:06.789Z',
      weeklyCostPence: 100_002,
      working: { steps: [2, 'nights'] },
      yearlyCostPence: 5_200_104,
    });
  });

  it('keeps null as null, for ids and instants too', async () => {
    const plan = await readOne(session, planShape, toyId('plan', 'a', 1), selectionOf('sharedAt'));
    expect(plan).toEqual({ sharedAt: null });
  });

  it('brings relations of relations in one statement, in their order', async () => {
    const person = await readOne(
      session,
      personShape,
      toyId('person', 'a', 1),
      selectionOf(
        'latestPlan.title',
        'plans.title',
        'plans.outcomes.title',
        'plans.outcomes.plan.person.familyName',
      ),
    );
    const outcome = (n: number) => ({
      title: `Outcome "${n}"`,
      plan: { person: { familyName: 'Family 000000' } },
    });
    expect(person).toEqual({
      latestPlan: { title: 'Plan 1' },
      plans: [
        { title: 'Plan 1', outcomes: [outcome(3), outcome(2), outcome(1)] },
        { title: 'Plan 2', outcomes: [outcome(6), outcome(5), outcome(4)] },
      ],
    });
    expect(session.sent).toHaveLength(1);
  });

  it('brings the first of several, only those its condition allows, and no more than the limit', async () => {
    const plan = await readOne(
      session,
      planShape,
      toyId('plan', 'a', 2),
      selectionOf('latestReview.dueOn', 'heldReviews.heldOn'),
    );
    // Reviews 4, 5 and 6 are of plan 2; review 4 was not held.
    expect(plan).toEqual({
      latestReview: { dueOn: '2026-01-07' },
      heldReviews: [{ heldOn: '2026-01-08' }, { heldOn: '2026-01-07' }],
    });
  });

  it('is null, or an empty list, where nothing is related', async () => {
    const plan = await readOne(
      session,
      planShape,
      toyId('plan', 'a', PEOPLE * 2),
      selectionOf('latestReview.id', 'heldReviews.id', 'outcomes.id'),
    );
    expect(plan).toMatchObject({ outcomes: { length: 3 }, heldReviews: { length: 2 } });
    const outcome = await readOne(session, outcomeShape, toyId('plan', 'a', 1), selectionOf('id'));
    expect(outcome).toBeNull();
  });
});

describe('a type of very many fields', () => {
  it('is brought whole', async () => {
    const numbers = Array.from({ length: 230 }, (_, n) => n);
    const fields = Object.fromEntries(
      numbers.map((n) => [`f${n}`, expression((table) => `length(${table}.title) + ${n}`)]),
    );
    const wide = shape({ typeName: 'SupportPlan', table: 'plan', fields });
    const row = await readOne(session, wide, toyId('plan', 'a', 1), selectionOf(...Object.keys(fields)));
    expect(row).toEqual(Object.fromEntries(numbers.map((n) => [`f${n}`, 'Plan 1'.length + n])));
  });
});

describe('several rows', () => {
  it('come in the order asked for, with null for what is not there', async () => {
    const ids = [toyId('plan', 'a', 3), toyId('plan', 'a', 999_999), toyId('plan', 'a', 1)];
    const plans = await readMany(session, planShape, ids, selectionOf('title'));
    expect(plans.map((plan) => plan?.title)).toEqual(['Plan 3', undefined, 'Plan 1']);
    expect(session.sent).toHaveLength(1);
  });

  it('come by a foreign key', async () => {
    const key = { column: 'person_id', value: toyId('person', 'a', 2), orderBy: ['title desc'] };
    const plans = await readByKey(session, planShape, key, selectionOf('title'));
    expect(plans).toEqual([{ title: 'Plan 4' }, { title: 'Plan 3' }]);
  });
});

describe("another council's rows", () => {
  it('never show, though their ids are asked for', async () => {
    const theirs = toyId('plan', 'b', 1);
    expect(await readOne(session, planShape, theirs, selectionOf('title'))).toBeNull();
    expect(await readMany(session, planShape, [theirs], selectionOf('title'))).toEqual([null]);
    const key = { column: 'person_id', value: toyId('person', 'b', 1) };
    expect(await readByKey(session, planShape, key, selectionOf('title'))).toEqual([]);
  });

  it('stay hidden by row-level security, though a session claims the wrong tenant', async () => {
    const confused = { ...session, council: { tenantId: BIRCH } };
    expect(await readOne(confused, planShape, toyId('plan', 'b', 1), selectionOf('title'))).toBeNull();
    expect(await readOne(confused, planShape, toyId('plan', 'a', 1), selectionOf('title'))).toBeNull();
  });
});

describe('a page', () => {
  const order = { list: 'people', orderBy: ['family_name'] };
  const names = { node: selectionOf('givenName', 'familyName'), rows: true, totalCount: false };

  async function walk(first: number, descending = false): Promise<unknown[]> {
    const found: unknown[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page<ReadRow> = await readPage(session, personShape, names, {
        ...order,
        first,
        after,
        descending,
      });
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  }

  it.each([false, true])(
    'follows the one before without a gap or a repeat, descending %s',
    async (descending) => {
      const direction = descending ? 'desc' : 'asc';
      const expected = await byHand(
        `select 'person_' || id as id, given_name as "givenName", family_name as "familyName" from person
       order by family_name ${direction}, id ${direction}`,
      );
      expect(expected).toHaveLength(PEOPLE);
      expect(await walk(7, descending)).toEqual(expected);
      expect(await walk(60, descending)).toEqual(expected);
    },
  );

  it.each([false, true])(
    'is walked from the end as from the beginning, and says what lies on both sides, descending %s',
    async (descending) => {
      const forwards = await walk(60, descending);
      const found: unknown[] = [];
      let before: string | null = null;
      for (;;) {
        const page: Page<ReadRow> = await readPage(session, personShape, names, {
          ...order,
          last: 7,
          before,
          descending,
        });
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        found.unshift(...page.nodes);
        if (!page.pageInfo.hasPreviousPage) break;
        before = page.pageInfo.startCursor;
      }
      expect(found).toEqual(forwards);
    },
  );

  it('may lie between two places', async () => {
    const { edges } = await readPage(session, personShape, names, { ...order, first: 9 });
    const between = { ...order, after: edges[1]?.cursor, before: edges[6]?.cursor };
    const inside = edges.slice(2, 6).map(({ node }) => node);
    const whole = await readPage(session, personShape, names, { ...between, first: 9 });
    expect(whole.nodes).toEqual(inside);
    const start = await readPage(session, personShape, names, { ...between, first: 2 });
    const end = await readPage(session, personShape, names, { ...between, last: 2 });
    expect([...start.nodes, ...end.nodes]).toEqual(inside);
    for (const { pageInfo } of [start, end]) {
      expect(pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    }
  });

  it('is of twenty where nothing is said, and may be of none', async () => {
    expect((await readPage(session, personShape, names, order)).nodes).toHaveLength(20);
    const none = await readPage(session, personShape, names, { ...order, last: 0 });
    expect(none).toMatchObject({ nodes: [], pageInfo: { hasPreviousPage: true, startCursor: null } });
  });

  it.each([
    [{ first: 1, last: 1 }, 'BAD_USER_INPUT', /both were given/],
    [{ before: 'x' }, 'BAD_USER_INPUT', /without `last`/],
    [{ last: -1 }, 'PAGE_TOO_LARGE', /-1 were asked for/],
    [{ last: 101 }, 'PAGE_TOO_LARGE', /101 were asked for/],
    [{ first: -1 }, 'PAGE_TOO_LARGE', /-1 were asked for/],
    [{ last: 1, before: 'x' }, 'CURSOR_NOT_VALID', /no place/],
  ])('refuses %j', async (page, code, message) => {
    const reading = readPage(session, personShape, names, { ...order, ...page });
    await expect(reading).rejects.toMatchObject({
      extensions: { code },
      message: expect.stringMatching(message),
    });
    expect(session.sent).toEqual([]);
  });

  it('refuses the cursor of another list, and of another order', async () => {
    const { pageInfo } = await readPage(session, personShape, names, { ...order, first: 2 });
    for (const list of ['plans', 'people NEWEST']) {
      for (const page of [{ after: pageInfo.endCursor }, { last: 2, before: pageInfo.endCursor }]) {
        const reading = readPage(session, personShape, names, { ...order, ...page, list });
        await expect(reading).rejects.toMatchObject({ extensions: { code: 'CURSOR_NOT_VALID' } });
      }
    }
  });

  it.each([1, 10, 50])('of %i rows takes one statement, relations and all', async (first) => {
    const node = selectionOf(
      'familyName',
      'plans.title',
      'plans.outcomes.title',
      'latestPlan.latestReview.dueOn',
    );
    const page = await readPage(session, personShape, { ...names, node }, { ...order, first });
    expect(page.nodes).toHaveLength(first);
    expect(page.nodes[0]).toMatchObject({ plans: [{ outcomes: { length: 3 } }, {}] });
    expect(session.sent).toHaveLength(1);
  });

  it('says where it stands', async () => {
    const one = await readPage(session, personShape, names, { ...order, first: 2 });
    expect(one.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: one.edges[0]?.cursor,
      endCursor: one.edges[1]?.cursor,
    });
    const next = { ...order, first: PEOPLE, after: one.pageInfo.endCursor };
    await expect(readPage(session, personShape, names, next)).rejects.toMatchObject({
      extensions: { code: 'PAGE_TOO_LARGE' },
    });
    const last = await readPage(session, personShape, names, {
      ...next,
      first: 100,
      where: below('Family 000005'),
    });
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  const below = (name: string) => ({ sql: 'family_name < $1', values: [name] });

  it('counts all that match, only when asked, in a statement of its own', async () => {
    const request = { ...order, first: 2, where: below('Family 000005') };
    const page = await readPage(session, personShape, { ...names, totalCount: true }, request);
    const [counted] = await byHand<{ n: number }>(
      "select count(*)::int as n from person where family_name < 'Family 000005'",
    );
    expect(page.totalCount).toBe(counted?.n);
    expect(page.nodes).toHaveLength(2);
    session.sent.length = 0;
    const only = await readPage(session, personShape, { ...names, rows: false, totalCount: true }, request);
    expect(only.totalCount).toBe(counted?.n);
    expect(session.sent).toHaveLength(1);
  });

  it.each(['', 'not a cursor', 'AAAA', '!'.repeat(22)])('refuses the cursor "%s"', async (after) => {
    await expect(readPage(session, personShape, names, { ...order, first: 2, after })).rejects.toMatchObject({
      extensions: { code: 'CURSOR_NOT_VALID' },
    });
    expect(session.sent).toEqual([]);
  });

  it("refuses another council's cursor", async () => {
    const theirs = database.session(BIRCH);
    const { pageInfo } = await readPage(theirs, personShape, names, { ...order, first: 2 });
    await theirs.end();
    const request = { ...order, first: 2, after: pageInfo.endCursor };
    await expect(readPage(session, personShape, names, request)).rejects.toMatchObject({
      extensions: { code: 'CURSOR_NOT_VALID' },
    });
  });

  it('sorts by the SQL of a value too', async () => {
    const orderBy = [(table: string) => `coalesce(${table}.shared_at, 'infinity')`];
    const plans = { node: selectionOf('title'), rows: true, totalCount: false };
    const one = await readPage(session, planShape, plans, { list: 'plans', first: 100, orderBy });
    const two = await readPage(session, planShape, plans, {
      list: 'plans',
      first: 100,
      orderBy,
      after: one.pageInfo.endCursor,
    });
    const expected = await byHand<{ title: string }>(
      "select title from plan order by coalesce(shared_at, 'infinity'), id limit 200",
    );
    expect([...one.nodes, ...two.nodes].map((plan) => plan.title)).toEqual(expected.map((row) => row.title));
  });
});
