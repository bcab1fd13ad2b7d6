import { Client, Pool } from 'pg';
import { createTestDatabase } from '../../testing/database.ts';
import { outliveConnections } from '../database/outliveConnections.ts';
import { ReadLanes } from '../database/readLanes.ts';
import { ReadTransaction, type ReadWays } from '../database/readTransaction.ts';
import { NO_TURN, ReadTurns } from '../database/readTurns.ts';
import { knowIdPrefixes } from '../ids.ts';
import type { ReadSession } from './reader.ts';
import {
  column,
  date,
  expression,
  globalId,
  instant,
  json,
  many,
  needs,
  one,
  pence,
  shape,
} from './shape.ts';
import type { Statement } from './statement.ts';

/** Two invented councils on a real PostgreSQL, to try reading on: tables, shapes, and sessions that count. */

knowIdPrefixes({ Person: 'person', SupportPlan: 'plan', Outcome: 'outcome', Review: 'review' });

export const ALDER = '00000000-0000-7000-8000-00000000000a';
export const BIRCH = '00000000-0000-7000-8000-00000000000b';
const COUNCILS = { a: ALDER, b: BIRCH };
type CouncilLetter = keyof typeof COUNCILS;

/** The id of the n-th row of a kind in a council. */
export function toyId(kind: 'person' | 'plan' | 'outcome' | 'review', council: CouncilLetter, n: number) {
  const group = { person: 1, plan: 2, outcome: 3, review: 4 }[kind];
  return `${council}0000000-0000-7000-800${group}-${n.toString(16).padStart(12, '0')}`;
}

export const personShape = shape({
  typeName: 'Person',
  table: 'person',
  fields: {
    id: globalId(),
    givenName: column('given_name'),
    familyName: column('family_name'),
    bornOn: date('born_on'),
    plans: many(() => planShape, { from: 'id', to: 'person_id', orderBy: ['starts_on desc', 'id'] }),
    latestPlan: one(() => planShape, { from: 'id', to: 'person_id', orderBy: ['starts_on desc', 'id'] }),
    fullName: needs('givenName', 'familyName'),
  },
});

export const planShape = shape({
  typeName: 'SupportPlan',
  table: 'plan',
  fields: {
    id: globalId(),
    personId: globalId('person_id', 'Person'),
    title: column('title'),
    startsOn: date('starts_on'),
    sharedAt: instant('shared_at'),
    weeklyCostPence: pence('weekly_cost_pence'),
    working: json('working'),
    yearlyCostPence: expression((table) => `${table}.weekly_cost_pence * 52`),
    status: needs('sharedAt', 'latestReview.heldOn'),
    standing: needs('status', 'startsOn'),
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    outcomes: many(() => outcomeShape, { from: 'id', to: 'plan_id', orderBy: ['position', 'id'] }),
    latestReview: one(() => reviewShape, { from: 'id', to: 'plan_id', orderBy: ['due_on desc', 'id desc'] }),
    heldReviews: many(() => reviewShape, {
      from: 'id',
      to: 'plan_id',
      where: 'held_on is not null',
      orderBy: ['due_on desc', 'id'],
      limit: 2,
    }),
  },
});

export const outcomeShape = shape({
  typeName: 'Outcome',
  table: 'outcome',
  fields: {
    id: globalId(),
    title: column('title'),
    plan: one(() => planShape, { from: 'plan_id', to: 'id' }),
  },
});

export const reviewShape = shape({
  typeName: 'Review',
  table: 'review',
  fields: { id: globalId(), dueOn: date('due_on'), heldOn: date('held_on') },
});

const TABLES = `
  create schema app;
  create function app.current_tenant() returns uuid language sql stable
    as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;
  create table person (tenant_id uuid, id uuid, given_name text not null, family_name text not null,
    born_on date, primary key (tenant_id, id));
  create table plan (tenant_id uuid, id uuid, person_id uuid not null, title text, starts_on date,
    shared_at timestamptz, weekly_cost_pence bigint, working jsonb, primary key (tenant_id, id));
  create table outcome (tenant_id uuid, id uuid, plan_id uuid not null, position int, title text,
    primary key (tenant_id, id));
  create table review (tenant_id uuid, id uuid, plan_id uuid not null, due_on date, held_on date,
    primary key (tenant_id, id));
  create index on person (tenant_id, family_name, id);
  create index on plan (tenant_id, person_id);
  create index on outcome (tenant_id, plan_id);
  create index on review (tenant_id, plan_id);
  grant usage on schema app to fairshare_app;`;

const WITH_SECURITY = ['person', 'plan', 'outcome', 'review']
  .map(
    (table) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy own_council on ${table} using (tenant_id = app.current_tenant());
  grant select on ${table} to fairshare_app;`,
  )
  .join('');

function rowsOf(letter: CouncilLetter, people: number): string {
  const tenant = `'${COUNCILS[letter]}'::uuid`;
  const id = (kind: Parameters<typeof toyId>[0], n: string) =>
    `('${toyId(kind, letter, 0).slice(0, -12)}' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  return `
  insert into person select ${tenant}, ${id('person', 'n')}, 'Given ' || n, 'Family ' || lpad((n / 3)::text, 6, '0'),
    date '1930-01-01' + n from generate_series(1, ${people}) n;
  insert into plan select ${tenant}, ${id('plan', 'n')}, ${id('person', '(n + 1) / 2')}, 'Plan ' || n,
    date '2026-01-01' + n % 2, case when n % 2 = 0 then timestamptz '2026-02-03 04:05:06.789+01' end,
    100000 + n, jsonb_build_object('steps', jsonb_build_array(n, 'nights'))
    from generate_series(1, ${people * 2}) n;
  insert into outcome select ${tenant}, ${id('outcome', 'n')}, ${id('plan', '(n + 2) / 3')}, -n, 'Outcome "' || n || '"'
    from generate_series(1, ${people * 6}) n;
  insert into review select ${tenant}, ${id('review', 'n')}, ${id('plan', '(n + 2) / 3')}, date '2026-01-01' + n,
    case when n % 4 > 0 then date '2026-01-02' + n end from generate_series(1, ${people * 6}) n;`;
}

/** A session for one council that keeps every statement it sent. */
export interface ToySession extends ReadSession {
  sent: Statement[];
  end(): Promise<void>;
}

export interface ToyDatabase {
  session(tenantId: string): ToySession;
  drop(): Promise<void>;
}

/** A database of its own with both councils in it, each with that many people. */
export async function createToyDatabase(people: number): Promise<ToyDatabase> {
  const database = await createTestDatabase('template1');
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  // The rows come before the policies, which hold their owner too.
  await owner.query(TABLES + rowsOf('a', people) + rowsOf('b', people) + WITH_SECURITY);
  await owner.query('analyze');
  await owner.end();
  const connectionString = database.applicationUrl;
  const pool = new Pool({ connectionString, max: 2, pipeline: true });
  // Its database is dropped while a connection may still be closing.
  outliveConnections(pool);
  const turns = new ReadTurns(1);
  const lanes = new ReadLanes(pool, connectionString, 1, turns);
  return {
    session: (tenantId) => toySession({ pool, lanes, turns }, tenantId),
    drop: async () => {
      await lanes.close();
      await pool.end();
      await database.drop();
    },
  };
}

function toySession(ways: ReadWays, tenantId: string): ToySession {
  const reads = new ReadTransaction(ways, { tenantId, personId: null }, NO_TURN);
  const sent: Statement[] = [];
  return {
    council: { tenantId },
    sent,
    query: (statement, values) => {
      sent.push(statement);
      return reads.query(statement, values);
    },
    end: () => reads.end(),
  };
}
