/**
 * How many transactions the ledger takes a second, by the product's own command, beside the same rows inserted by hand: the
 * same statements in the same order on as many connections, as pgbench would send them with prepared statements. Both are the
 * application's role, so row-level security and every guard of the ledger hold both.
 */
import { Client } from 'pg';
import { ENTITIES } from '../../server/domain/areas.ts';
import { recordTransaction } from '../../server/domain/money/ledger/recordTransaction.commands.ts';
import { runCommand } from '../../server/platform/commands/commandRunner.ts';
import { Database } from '../../server/platform/database/database.ts';
import { newId } from '../../server/platform/ids.ts';
import { Session } from '../../server/platform/session.ts';
import { type BenchCouncil, loadDataset } from './dataset.ts';
import { median, quantile } from './load.ts';
import { asSuperuser, type BenchDatabase, migrated, type Place } from './place.ts';
import type { ComparedRow } from './report.ts';

const CLIENTS = 16;
const PEOPLE = 100;
const WARMING_TURNS = 2;
const TURN_MS = 1_000;

interface Account {
  id: string;
  personId: string;
}
/** Money moves from the one to the other, a penny at a time. */
interface Pair {
  from: Account;
  to: Account;
  policyVersionId: string;
}
type Post = (client: number, pair: Pair) => Promise<void>;

/** Measures both rows: 50 accounts of 25 people, and 10 hot ones. */
export async function measurePostings(
  place: Place,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<ComparedRow[]> {
  const database = await migrated(await place.newDatabase('postings'));
  const [council] = (await loadDataset(database, { councils: 1, people: PEOPLE })) as [BenchCouncil];
  const pairs = await pairsOf(database, council);
  const product = await productSide(database, council);
  const hand = await handSide(database, council);
  const turns = rounds * seconds;
  try {
    const rows: ComparedRow[] = [];
    for (const [name, accounts] of [
      ['postings', 50],
      ['hotPostings', 10],
    ] as const) {
      rows.push(
        await compared(name, { product: product.post, hand: hand.post }, pairs.slice(0, accounts / 2), turns),
      );
    }
    await verify(database, council);
    return rows;
  } finally {
    await product.close();
    await hand.close();
  }
}

async function pairsOf(database: BenchDatabase, { tenantId }: BenchCouncil): Promise<Pair[]> {
  const client = await asSuperuser(database);
  const { rows } = await client.query(
    `select json_build_object('from', json_build_object('id', own.id, 'personId', own.person_id),
       'to', json_build_object('id', paid.id, 'personId', paid.person_id), 'policyVersionId', version.id) as pair
     from ledger_account own
     join ledger_account paid on paid.tenant_id = $1 and paid.owner_id = own.owner_id and paid.kind = 'PAID_TO_HOLDER'
     cross join (select id from policy_version where tenant_id = $1 and area = 'money' limit 1) version
     where own.tenant_id = $1 and own.kind = 'PART_ALLOCATION'
       and (select sum(amount_pence) from ledger_posting where tenant_id = $1 and account_id = own.id) > 0
     order by own.id limit 25`,
    [tenantId],
  );
  await client.end();
  return rows.map(({ pair }) => pair);
}

async function productSide(database: BenchDatabase, { tenantId, slug }: BenchCouncil) {
  const connected = await Database.connect({
    applicationUrl: database.applicationUrl,
    entities: ENTITIES,
    poolSize: CLIENTS,
  });
  const actor = {
    subject: 'bench',
    role: 'FINANCE_OFFICER' as const,
    councilSlug: slug,
    personId: null,
    supporterId: null,
  };
  const post: Post = async (_client, { from, to, policyVersionId }) => {
    const session = new Session(connected, {
      actor,
      council: { tenantId, slug, isLive: true },
      standing: null,
      now: Temporal.Now.instant(),
      requestId: newId(),
    });
    const { refusals } = await runCommand(session, { action: 'benchPosting', input: {} }, async (work) => {
      const id = recordTransaction(work, { kind: 'SPENT', policyVersionId }, [
        { account: from, amountPence: -1 },
        { account: to, amountPence: 1 },
      ]);
      return { type: 'LedgerTransaction', id };
    });
    if (refusals.length > 0) throw new Error(`No figures: ${JSON.stringify(refusals)}`);
  };
  return { post, close: () => connected.close() };
}

const BY_HAND = {
  transaction: `insert into ledger_transaction
      (tenant_id, id, kind, occurred_on, policy_version_id, recorded_at, recorded_by, seen_by)
    values ($1, $2, 'SPENT', current_date, $3, now(), 'bench', array[$4::uuid])`,
  postings: `insert into ledger_posting (tenant_id, transaction_id, line, account_id, person_id, amount_pence)
    values ($1, $2, 1, $3, $4, -1), ($1, $2, 2, $5, $6, 1)`,
  audit: `insert into audit_entry
      (tenant_id, id, occurred_at, actor_subject, actor_role, action, subject_type, subject_id, request_id)
    values ($1, $2, now(), 'bench', 'FINANCE_OFFICER', 'benchPosting', 'LedgerTransaction', $3, $4)`,
} as const;

async function handSide({ applicationUrl }: BenchDatabase, { tenantId }: BenchCouncil) {
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new Client({ connectionString: applicationUrl });
      await client.connect();
      return client;
    }),
  );
  const post: Post = async (place, { from, to, policyVersionId }) => {
    const client = clients[place] as Client;
    const send = (name: keyof typeof BY_HAND, values: unknown[]) =>
      client.query({ name, text: BY_HAND[name], values });
    const id = newId();
    await client.query('begin');
    await client.query(`set local app.tenant = '${tenantId}'`);
    await send('transaction', [tenantId, id, policyVersionId, from.personId]);
    await send('postings', [tenantId, id, from.id, from.personId, to.id, to.personId]);
    await send('audit', [tenantId, newId(), id, newId()]);
    await client.query('commit');
  };
  return { post, close: () => Promise.all(clients.map((client) => client.end())) };
}

async function compared(
  name: 'postings' | 'hotPostings',
  sides: { product: Post; hand: Post },
  pairs: readonly Pair[],
  turns: number,
): Promise<ComparedRow> {
  const product: Turn[] = [];
  const hand: Turn[] = [];
  for (let turn = 0; turn < WARMING_TURNS + turns; turn += 1) {
    product.push(await oneTurn(sides.product, pairs));
    hand.push(await oneTurn(sides.hand, pairs));
  }
  const rateOf = (all: readonly Turn[]) => median(all.slice(WARMING_TURNS).map(({ perSecond }) => perSecond));
  const latencies = product
    .slice(WARMING_TURNS)
    .flatMap((turn) => turn.latencies)
    .sort((a, b) => a - b);
  const rounded = (share: number) => Math.round(quantile(latencies, share) * 100) / 100;
  const [rps, limitRps] = [rateOf(product), rateOf(hand)];
  return {
    name,
    rps: Math.round(rps),
    limitRps: Math.round(limitRps),
    ratio: Math.round((rps / limitRps) * 1000) / 1000,
    p50: rounded(0.5),
    p99: rounded(0.99),
    clients: CLIENTS,
    accounts: pairs.length * 2,
  };
}

interface Turn {
  perSecond: number;
  latencies: number[];
}

/** All clients post one after another for a second, each to whichever account is next. */
async function oneTurn(post: Post, pairs: readonly Pair[]): Promise<Turn> {
  const latencies: number[] = [];
  const startedAt = performance.now();
  let next = 0;
  const client = async (place: number) => {
    for (;;) {
      const sentAt = performance.now();
      if (sentAt - startedAt >= TURN_MS) return;
      await post(place, pairs[next++ % pairs.length] as Pair);
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, place) => client(place)));
  return { perSecond: (latencies.length * 1000) / (performance.now() - startedAt), latencies };
}

/** Every transaction is there with its lines and its audit entry, whichever side wrote it. */
async function verify(database: BenchDatabase, { tenantId }: BenchCouncil): Promise<void> {
  const client = await asSuperuser(database);
  const { rows } = await client.query(
    `select count(*)::int as posted,
       (select count(*)::int from audit_entry where tenant_id = $1 and action = 'benchPosting') as audited
     from ledger_transaction moved where tenant_id = $1 and kind = 'SPENT' and 2 = (
       select count(*) from ledger_posting posting where posting.tenant_id = $1 and posting.transaction_id = moved.id)`,
    [tenantId],
  );
  await client.end();
  const [{ posted, audited }] = rows;
  if (posted !== audited || posted === 0)
    throw new Error(`No figures: ${posted} are posted, ${audited} audited.`);
}
