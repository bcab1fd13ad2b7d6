import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JOBS } from '../../../server/domain/areas.ts';
import { readLiveCouncils } from '../../../server/domain/tenancy/councils/liveCouncils.queries.ts';
import { folderStore } from '../../../server/platform/files/folderStore.ts';
import { createLog } from '../../../server/platform/http/log.ts';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import { JobQueue } from '../../../server/platform/jobs/jobQueue.ts';
import { JobRunner } from '../../../server/platform/jobs/jobRunner.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { watchRows } from '../../../server/testing/schemaWalkTables.ts';
import {
  assessed,
  type BudgetStep,
  change,
  registered,
  startedPlan,
} from '../../../server/testing/seeder.ts';

const PROOFS = `query($first: Int! = 20, $after: String) { recordProofs(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id day provedAt differingCount checks { check recordType checkedCount differingCount differingIds } } } }`;
const auditor: Asker = { role: 'AUDITOR', council: 'oldham' };
const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };
const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

let app: TestApp;
let queue: JobQueue;
let plan: BudgetStep;
let transactionId: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  queue = new JobQueue(app.database.applicationUrl);
  await app.onboard('oldham', 'devon');
  const personId = await registered(app, practitioner);
  const { allocation } = await assessed(app, practitioner, personId);
  plan = await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
  const paid = await change(app, finance, 'payInstalment', 'transaction { id }', { partId: plan.partIds[0] });
  transactionId = paid.transaction.id;
});
afterAll(async () => {
  await queue.close();
  await app.stop();
});

const uuid = (id: string) => parseGlobalId(id)?.uuid as string;
const proofs = async (variables: Record<string, unknown> = {}, asker: Asker = auditor) =>
  (await app.ask(asker, PROOFS, variables)).data.recordProofs;
const sweep = async (day: string) => {
  app.setToday(day);
  await app.jobs.askForSweep();
  await app.jobs.workOff();
};
/** Changes rows without the program, as an owner of the database might, and changes them back at the end. */
const past = async (table: string, sql: string, values: unknown[]) => {
  await queryAll(app.database, `alter table ${table} disable trigger user`);
  await queryAll(app.database, sql, values);
  await queryAll(app.database, `alter table ${table} enable trigger user`);
};

describe('the proof of a council’s records', () => {
  it('is made by the daily sweep, and says what was looked at', async () => {
    await sweep('2026-06-02');
    const { totalCount, nodes } = await proofs();
    expect(totalCount).toBe(1);
    const nothing = { differingCount: 0, differingIds: [] };
    expect(nodes[0]).toMatchObject({
      day: '2026-06-02',
      provedAt: '2026-06-02T08:00:00.000Z',
      differingCount: 0,
      checks: [
        { check: 'TRANSACTIONS_BALANCE', recordType: 'LedgerTransaction', checkedCount: 2, ...nothing },
        { check: 'BUDGET_PARTS_ADD_UP', recordType: 'Budget', checkedCount: 1, ...nothing },
        { check: 'PLAN_COSTS_ADD_UP', recordType: 'SupportPlan', checkedCount: 1, ...nothing },
      ],
    });
    const elsewhere = await proofs({}, { role: 'AUDITOR', council: 'devon' });
    expect(
      elsewhere.nodes[0].checks.map(({ checkedCount }: { checkedCount: number }) => checkedCount),
    ).toEqual([0, 0, 0]);
  });

  it('is made once a day, and audited', async () => {
    await queryAll(app.database, 'delete from jobs.job');
    await sweep('2026-06-02');
    expect((await proofs()).totalCount).toBe(1);
    const { data } = await app.ask(
      auditor,
      'query($id: ID!) { auditEntries(subjectId: $id) { nodes { action actorRole actorSubject subjectType } } }',
      { id: (await proofs()).nodes[0].id },
    );
    expect(data.auditEntries.nodes).toEqual([
      {
        action: 'proveRecords',
        actorRole: 'SYSTEM',
        actorSubject: 'system:prove-records',
        subjectType: 'RecordProof',
      },
    ]);
  });

  it('is read a page at a time, the latest first, by whoever answers for the records and nobody else', async () => {
    await sweep('2026-06-03');
    const days = ({ nodes }: { nodes: { day: string }[] }) => nodes.map(({ day }) => day);
    expect(days(await proofs({}, { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' }))).toEqual([
      '2026-06-03',
      '2026-06-02',
    ]);
    const first = await proofs({ first: 1 });
    expect([days(first), first.pageInfo.hasNextPage]).toEqual([['2026-06-03'], true]);
    const [{ id }] = first.nodes;
    expect(days(await proofs({ after: first.pageInfo.endCursor }))).toEqual(['2026-06-02']);
    const byId = 'query($id: ID!) { node(id: $id) { id ... on RecordProof { day } } }';
    expect((await app.ask(auditor, byId, { id })).data.node).toMatchObject({ day: '2026-06-03' });
    for (const role of ['PRACTITIONER', 'DIRECTOR', 'FINANCE_OFFICER'] as const) {
      const { errors } = await app.ask({ role, council: 'oldham' }, PROOFS);
      expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
      expect((await app.ask({ role, council: 'oldham' }, byId, { id })).data.node, role).toBeNull();
    }
    expect((await app.ask({ role: 'AUDITOR', council: 'devon' }, byId, { id })).data.node).toBeNull();
  });

  it('is never altered', async () => {
    for (const sql of ['update record_proof set differing_count = 1', 'delete from record_proof']) {
      await expect(queryAll(app.database, sql)).rejects.toThrow('never changed or deleted');
    }
  });
});

describe('what was changed past the program', () => {
  let day = 3;
  let log: string[];
  beforeEach(() => {
    day += 1;
    log = [];
  });

  /** Proves oldham's records on a day of the test's own, and gives back the ids that differ, by check. */
  const differing = async () => {
    const today = `2026-06-${String(day).padStart(2, '0')}`;
    const runner = new JobRunner({
      database: app.connection,
      queue,
      jobs: JOBS,
      councils: () => readLiveCouncils(app.connection),
      sweepAt: '05:00',
      files: folderStore(join(app.dataDir, 'files')),
      now: () => Temporal.Instant.from(`${today}T08:00:00Z`),
      log: createLog({ mode: 'production', destination: { write: (line: string) => void log.push(line) } }),
    });
    await runner.askForSweep();
    await runner.workOff();
    const [latest] = (await proofs({ first: 1 })).nodes;
    expect(latest.day).toBe(today);
    const found = latest.checks.filter(
      ({ differingCount }: { differingCount: number }) => differingCount > 0,
    );
    return Object.fromEntries(
      found.map(({ check, differingIds }: { check: string; differingIds: string[] }) => [
        check,
        differingIds,
      ]),
    );
  };

  /** The same of the latest proof of the money, as a finance officer reads it. */
  const moneyDiffering = async () => {
    const source = `query { ledgerProofs(first: 1) { nodes { day balancePence accountCount
      checks { check recordType checkedCount differingCount differingIds } } } }`;
    const [latest] = (await app.ask(finance, source)).data.ledgerProofs.nodes;
    const found = latest.checks.filter(
      ({ differingCount }: { differingCount: number }) => differingCount > 0,
    );
    expect(latest).toMatchObject({ balancePence: found.length > 0 ? 1 : 0, accountCount: 5 });
    const forbidden = await app.ask(practitioner, source);
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    return Object.fromEntries(
      found.map(({ check, differingIds }: { check: string; differingIds: string[] }) => [
        check,
        differingIds,
      ]),
    );
  };

  it('is found where a transaction does not balance', async () => {
    const line = `update ledger_posting set amount_pence = amount_pence + $2
      where transaction_id = $1 and line = 1`;
    await past('ledger_posting', line, [uuid(transactionId), 1]);
    const notices = await countRows(app.database, 'notice');
    expect(await differing()).toEqual({ TRANSACTIONS_BALANCE: [transactionId] });
    // The proof of the money names it too, and whoever reads that person’s money is told.
    expect(await moneyDiffering()).toEqual({
      TRANSACTIONS_ADD_UP: [transactionId],
      PAYMENTS_AS_DUE: [transactionId],
    });
    expect(await countRows(app.database, 'notice')).toBe(notices + 1);
    await past('ledger_posting', line, [uuid(transactionId), -1]);
    day += 1;
    expect(await differing()).toEqual({});
    expect(await moneyDiffering()).toEqual({});
  });

  it('is found where the parts of a budget do not come to its total', async () => {
    const total = `update budget_part set weekly_amount_pence = weekly_amount_pence + $2 where id = $1`;
    await past('budget_part', total, [uuid(plan.partIds[0] as string), 100]);
    expect(await differing()).toEqual({ BUDGET_PARTS_ADD_UP: [plan.budgetId] });
    await past('budget_part', total, [uuid(plan.partIds[0] as string), -100]);
  });

  it('is found where one part ends before the budget does', async () => {
    const end = `update budget_part set ends_on = ends_on + $2::int where id = $1`;
    await past('budget_part', end, [uuid(plan.partIds[0] as string), -7]);
    expect(await differing()).toEqual({ BUDGET_PARTS_ADD_UP: [plan.budgetId] });
    await past('budget_part', end, [uuid(plan.partIds[0] as string), 7]);
  });

  it('is found where a plan costs something else than its items, and is logged by its ids', async () => {
    const cost = `update support_plan set weekly_cost_pence = weekly_cost_pence + $2 where id = $1`;
    await past('support_plan', cost, [uuid(plan.planId), 1]);
    expect(await differing()).toEqual({ PLAN_COSTS_ADD_UP: [plan.planId] });
    const lines = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    expect(lines).toEqual([
      expect.objectContaining({
        msg: 'records differ',
        council: 'oldham',
        check: 'PLAN_COSTS_ADD_UP',
        differingCount: 1,
        differingIds: [plan.planId],
      }),
    ]);
    await past('support_plan', cost, [uuid(plan.planId), -1]);
  });

  it('is found where the lines of a transaction are gone', async () => {
    await past('ledger_posting', 'delete from ledger_posting where transaction_id = $1', [
      uuid(transactionId),
    ]);
    expect(await differing()).toEqual({ TRANSACTIONS_BALANCE: [transactionId] });
  });
});

describe('every job', () => {
  it('finds nothing left to do when it runs again on the same day', async () => {
    await sweep('2026-07-01');
    const watch = await watchRows(app.database);
    const before = await watch.fingerprint();
    await queryAll(app.database, 'delete from jobs.job');
    await app.jobs.askForSweep();
    expect(await app.jobs.workOff()).toBe(2 * JOBS.length);
    expect(await watch.fingerprint()).toEqual(before);
    await watch.end();
  });

  it('has a name and says what it does', () => {
    for (const { name, does } of JOBS) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(does).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
  });
});
