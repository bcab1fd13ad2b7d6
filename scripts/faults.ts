/**
 * Kills the program and PostgreSQL while money is paid, and proves that nothing is lost or doubled: npm run faults, or
 * npm run faults -- --help. Everything that it starts is on this machine only, and removed when it ends.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { workingDaysAfter } from '../server/common/workingDays.ts';
import { loadDevelopmentIssuer } from '../server/platform/auth/developmentIssuer.ts';
import { newId, toGlobalId } from '../server/platform/ids.ts';
import { developmentVault } from '../server/platform/vault/vault.ts';
import { Cleanup } from './bench/cleanup.ts';
import { type BenchCouncil, loadDataset } from './bench/dataset.ts';
import { ACCOUNT, makeReady } from './bench/paymentRun.ts';
import { asSuperuser, type BenchDatabase, makePlace, migrated } from './bench/place.ts';
import { FallibleServer } from './faults/fallibleServer.ts';

const USAGE = `Usage: npm run faults -- [options]

Pays instalments over HTTP while the program is killed (SIGKILL) and PostgreSQL crashes, at random moments, and approves a
run of payments that is killed over and over. What was not acknowledged is sent again with the same idempotency key. Then the
ledger is proved: every payment is there once, with its lines, its audit entry and its key. It needs an embedded PostgreSQL,
so DATABASE_URL is not to be set.

  --payments N   payments made one by one: 500 unless given
  --run N        payments of the run: 5000 unless given
  --kills N      how often each is killed: 5 unless given`;

const CLIENTS = 16;

const { values } = parseArgs({
  options: {
    payments: { type: 'string', default: '500' },
    run: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '5' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const size = { payments: Number(values.payments), run: Number(values.run), kills: Number(values.kills) };

if (values.help) console.log(USAGE);
else if (process.env.DATABASE_URL) {
  // It kills a process by its number, which on somebody else's server is another's, or nobody's.
  console.error(
    'DATABASE_URL is set, and this crashes the PostgreSQL that it uses. Unset it: it starts one of its own.',
  );
  process.exitCode = 1;
} else process.exitCode = await measured();

async function measured(): Promise<number> {
  const cleanup = new Cleanup();
  cleanup.onSignals();
  try {
    return await shown(cleanup);
  } finally {
    await cleanup.run();
  }
}

async function shown(cleanup: Cleanup): Promise<number> {
  const place = await makePlace(cleanup);
  const database = await migrated(await place.newDatabase('faults'));
  const people = size.payments + size.run;
  const [council] = (await loadDataset(database, { councils: 1, people })) as [BenchCouncil];
  const loading = await asSuperuser(database);
  await makeReady(loading, council, await developmentVault(place.folder));
  const { rows } = await loading.query(
    `select id from budget_part where tenant_id = $1 and deployment_option = 'DIRECT_PAYMENT' order by id`,
    [council.tenantId],
  );
  await loading.end();
  const parts = rows.map(({ id }) => id as string);
  console.log(`${parts.length} people are loaded, each with an instalment that is due.`);

  const issuer = await loadDevelopmentIssuer(place.folder);
  const token = (subject: string, role: 'FINANCE_OFFICER' | 'COUNCIL_ADMINISTRATOR' = 'FINANCE_OFFICER') =>
    issuer.mint({ role, councilSlug: council.slug, subject });
  const server = new FallibleServer(
    { FAIRSHARE_MODE: 'development', DATA_DIR: place.folder, BENCH_APPLICATION_URL: database.applicationUrl },
    cleanup,
  );
  await server.start();

  const half = Math.ceil(size.payments / 2);
  const officer = await token('finance-1');
  const alone = await payAll(server, officer, parts.slice(0, half), () => server.kill());
  const beside = await payAll(server, officer, parts.slice(half, size.payments), () =>
    crashPostgres(database),
  );
  console.log(
    `${size.payments} payments are acknowledged: the program was killed ${alone.faults} times and PostgreSQL ${beside.faults} times, and ${alone.repeats + beside.repeats} were sent again with their keys.`,
  );
  const client = await connected(database);
  const wrong = await provePayments(client, council, new Map([...alone.paid, ...beside.paid]));

  const approved = await approveRun(server, client, council, {
    administrator: await token('administrator', 'COUNCIL_ADMINISTRATOR'),
    first: officer,
    second: await token('finance-2'),
  });
  console.log(
    `A run of ${approved.payments} payments is approved, after ${approved.faults} kills in the middle of it, and was whole or not there after each.`,
  );
  wrong.push(...approved.wrong, ...(await proveRun(client, council, approved.payments)));
  await client.end();
  await server.stop();
  for (const sentence of wrong) console.error(sentence);
  console.log(
    `${size.payments} payments and a run of ${approved.payments}: ${alone.faults + beside.faults + approved.faults} faults, ${wrong.length} wrong.`,
  );
  return wrong.length === 0 ? 0 : 1;
}

/** Pays an instalment of each part, many at once, until every payment is acknowledged. */
async function payAll(
  server: FallibleServer,
  token: string,
  parts: readonly string[],
  fault: () => Promise<void>,
) {
  const paid = new Map<string, string>();
  const waiting = parts.map((part) => ({ part, idempotencyKey: newId() }));
  let repeats = 0;
  let faults = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { part, idempotencyKey } = next;
      const input = { partId: toGlobalId('BudgetPart', part), idempotencyKey };
      const answer = await server.send(token, 'payInstalment', 'transaction { id }', input);
      if (answer?.userErrors.length)
        throw new Error(`A payment was refused: ${JSON.stringify(answer.userErrors)}`);
      if (answer) paid.set(part, answer.transaction.id.slice(-36));
      else {
        repeats += 1;
        waiting.push(next);
      }
    }
  };
  const workers = Promise.all(Array.from({ length: CLIENTS }, worker)).then(() => true);
  // Each when another share of the payments is there, a moment by chance later.
  for (let kill = 1; kill <= size.kills; kill += 1) {
    const share = (parts.length * kill) / (size.kills + 1);
    while (paid.size < share && !(await Promise.race([workers, wait(5, false)])));
    await wait(Math.random() * 50);
    if (paid.size === parts.length) break;
    await fault();
    faults += 1;
  }
  await workers;
  return { paid, repeats, faults };
}

/** A backend that is killed takes all of PostgreSQL with it: it ends every connection, and recovers from its log. */
async function crashPostgres(database: BenchDatabase): Promise<void> {
  const client = await connected(database);
  const { rows } = await client.query(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() limit 1',
  );
  const [backend] = rows;
  if (backend) process.kill(backend.pid, 'SIGKILL');
  await client.end().catch(() => {});
}

/** A connection, once PostgreSQL has recovered. */
async function connected(database: BenchDatabase): Promise<Client> {
  for (;;) {
    try {
      return await asSuperuser(database);
    } catch {
      await wait(50);
    }
  }
}

/** What is not as it was acknowledged, in sentences. */
async function provePayments(
  client: Client,
  { tenantId }: BenchCouncil,
  paid: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { rows } = await client.query(
    `select payment.part_id as part, payment.transaction_id as id,
       (select count(*)::int from ledger_posting where tenant_id = $1 and transaction_id = payment.transaction_id) as lines,
       (select sum(amount_pence)::int from ledger_posting where tenant_id = $1 and transaction_id = payment.transaction_id) as sum,
       (select count(*)::int from audit_entry where tenant_id = $1 and subject_id = payment.transaction_id) as audited,
       (select count(*)::int from idempotency_record where tenant_id = $1 and subject_id = payment.transaction_id) as keys
     from instalment_payment payment
     join ledger_transaction moved on moved.tenant_id = $1 and moved.id = payment.transaction_id and moved.recorded_by = 'finance-1'
     where payment.tenant_id = $1`,
    [tenantId],
  );
  const wrong = rows
    .filter(
      (row) =>
        paid.get(row.part) !== row.id ||
        row.lines < 2 ||
        row.sum !== 0 ||
        row.audited !== 1 ||
        row.keys !== 1,
    )
    .map((row) => `Payment ${row.id} is not what was acknowledged, or not whole: ${JSON.stringify(row)}`);
  if (rows.length !== paid.size)
    wrong.push(`${rows.length} payments are in the ledger, and ${paid.size} were acknowledged.`);
  return wrong;
}

async function approveRun(
  server: FallibleServer,
  client: Client,
  { tenantId }: BenchCouncil,
  tokens: { administrator: string; first: string; second: string },
) {
  const again = async (token: string, name: string, returning: string, input: object) => {
    for (;;) {
      const answer = await server.send(token, name, returning, input);
      if (answer?.userErrors.length)
        throw new Error(`${name}: ${JSON.stringify(answer.userErrors.slice(0, 3))}`);
      if (answer) return answer;
    }
  };
  const own = { ...ACCOUNT, accountName: 'Council', accountNumber: '99999999' };
  const { originator } = await again(tokens.administrator, 'setBacsOriginator', 'originator { id version }', {
    ...own,
    serviceUserNumber: '123456',
    idempotencyKey: newId(),
  });
  const { sortCode, accountNumber } = own;
  await again(tokens.second, 'approveBacsOriginator', 'originator { id }', {
    originatorId: originator.id,
    expectedVersion: originator.version,
    sortCode,
    accountNumber,
    idempotencyKey: newId(),
  });
  const payOn = workingDaysAfter(Temporal.Now.plainDateISO(), 3).toString();
  const RUN = 'paymentRun { id version paymentCount }';
  const startedAt = performance.now();
  const { paymentRun } = await again(tokens.first, 'proposePaymentRun', RUN, {
    payOn,
    idempotencyKey: newId(),
  });
  const { id: runId, version: expectedVersion, paymentCount: payments } = paymentRun;
  // Approving takes longer than proposing did, so a moment within that is in the middle of it.
  const tookMs = performance.now() - startedAt;
  const input = { runId, expectedVersion, idempotencyKey: newId() };
  const wrong: string[] = [];
  let faults = 0;
  for (; faults < size.kills; faults += 1) {
    const answer = server.send(tokens.second, 'approvePaymentRun', RUN, input);
    await wait(Math.random() * tookMs);
    await server.kill();
    await answer;
    const { rows } = await client.query(
      'select count(*)::int as paid from payment_run_item where tenant_id = $1 and transaction_id is not null',
      [tenantId],
    );
    const [{ paid }] = rows;
    if (paid !== 0 && paid !== payments)
      wrong.push(`After a kill ${paid} of ${payments} payments were there.`);
  }
  await again(tokens.second, 'approvePaymentRun', RUN, input);
  return { payments, faults, wrong };
}

/** The run is in the ledger, every part of it once. */
async function proveRun(client: Client, { tenantId }: BenchCouncil, payments: number): Promise<string[]> {
  const { rows } = await client.query(
    `select count(*)::int as paid, count(distinct item.part_id)::int as parts,
       count(*) filter (where 0 = (select sum(amount_pence) from ledger_posting
         where tenant_id = $1 and transaction_id = item.transaction_id))::int as whole,
       (select count(*)::int from audit_entry where tenant_id = $1 and action = 'approvePaymentRun') as audited
     from payment_run_item item where item.tenant_id = $1 and item.transaction_id is not null`,
    [tenantId],
  );
  const [{ paid, parts, whole, audited }] = rows;
  const isRight = paid === payments && parts === payments && whole === payments && audited === 1;
  return isRight ? [] : [`The run of ${payments} is not there once: ${JSON.stringify(rows[0])}`];
}
