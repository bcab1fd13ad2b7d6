/** A budget's statement of five years, over HTTP, beside one hand-written statement that adds up the same. */
import { loadDevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { toGlobalId } from '../../server/platform/ids.ts';
import { startServer } from './children.ts';
import type { Cleanup } from './cleanup.ts';
import { type BenchCouncil, loadDataset } from './dataset.ts';
import { STATEMENT } from './documents.ts';
import { measureReads, type Pace } from './measure.ts';
import { asSuperuser, migrated, type Place } from './place.ts';
import type { Questions } from './questions.ts';
import type { ComparedRow } from './report.ts';
import { verifySame } from './verify.ts';

const PEOPLE = 200;
/** Each with something spent every week and an instalment every four, for five years: 650 lines on the accounts of a part. */
const YEARS_OF_MONEY = [
  `create temporary table money as
   select part.tenant_id, part.id as part_id, part.person_id, week, gen_random_uuid() as paid_id, gen_random_uuid() as spent_id
   from budget_part part cross join generate_series(1, 260) as week where part.position = 1 and part.tenant_id = $1`,
  `insert into ledger_account (tenant_id, id, kind, owner_kind, owner_id, person_id)
   select distinct on (part_id, kind) tenant_id, gen_random_uuid(), kind, 'PART', part_id, person_id
   from money cross join unnest(array['HOLDER_USED', 'SPENT']) as kind where $1::uuid is not null`,
  `insert into ledger_transaction (tenant_id, id, seen_by, kind, occurred_on, recorded_at, recorded_by)
   select tenant_id, spent_id, array[person_id], 'SPENT', current_date - 7 * week, now() - week * interval '1 week', 'bench' from money
   union all select tenant_id, paid_id, array[person_id], 'INSTALMENT_PAID', current_date - 7 * week,
     now() - week * interval '1 week', 'bench' from money where week % 4 = 0 and $1::uuid is not null`,
  `insert into ledger_posting (tenant_id, transaction_id, line, account_id, person_id, amount_pence)
   select money.tenant_id, case when account.kind in ('SPENT', 'HOLDER_USED') then spent_id else paid_id end,
     case when account.kind in ('SPENT', 'PAID_TO_HOLDER') then 2 else 1 end, account.id, money.person_id,
     case account.kind when 'SPENT' then 900 when 'HOLDER_USED' then -900 when 'PAID_TO_HOLDER' then 4000 else -4000 end
   from money join ledger_account account on account.tenant_id = $1 and account.owner_id = money.part_id
     and account.kind in ('SPENT', 'HOLDER_USED', 'PAID_TO_HOLDER', 'PART_ALLOCATION')
   where account.kind in ('SPENT', 'HOLDER_USED') or week % 4 = 0`,
];

/** Measures the row on a database of its own. */
export async function measureStatement(place: Place, pace: Pace, cleanup: Cleanup): Promise<ComparedRow> {
  const database = await migrated(await place.newDatabase('statement'));
  const [council] = (await loadDataset(database, { councils: 1, people: PEOPLE })) as [BenchCouncil];
  const client = await asSuperuser(database);
  for (const table of ['ledger_transaction', 'ledger_posting', 'ledger_account']) {
    await client.query(`alter table ${table} disable trigger user`);
  }
  for (const text of YEARS_OF_MONEY) await client.query(text, [council.tenantId]);
  for (const table of ['ledger_transaction', 'ledger_posting', 'ledger_account']) {
    await client.query(`alter table ${table} enable trigger user`);
  }
  await client.query('vacuum (analyze)');
  const { rows } = await client.query(
    `select id, (current_date - 5 * 365)::text as from, current_date::text as to from budget where tenant_id = $1 order by id`,
    [council.tenantId],
  );
  await client.end();
  const issuer = await loadDevelopmentIssuer(place.folder);
  const token = await issuer.mint({ role: 'FINANCE_OFFICER', councilSlug: council.slug, subject: 'bench' });
  const questions = questionsOf(council, rows, token);
  const environment = { FAIRSHARE_MODE: 'development', DATA_DIR: place.folder };
  const product = await startServer(
    'productServer.ts',
    { ...environment, BENCH_APPLICATION_URL: database.applicationUrl },
    cleanup,
  );
  const limit = await startServer('limitServer.ts', { BENCH_SUPERUSER_URL: database.superuserUrl }, cleanup);
  try {
    const urls = { product: product.url, limit: limit.url };
    await verifySame('statement5Years', questions, urls);
    return await measureReads('statement5Years', questions, urls, pace);
  } finally {
    await product.stop();
    await limit.stop();
  }
}

function questionsOf(
  { tenantId }: BenchCouncil,
  rows: readonly { id: string; from: string; to: string }[],
  token: string,
): Questions {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return {
    product: rows.map(({ id, from, to }) => {
      const variables = { budgetId: toGlobalId('Budget', id), from, to };
      return {
        method: 'POST',
        path: '/graphql',
        headers,
        body: JSON.stringify({ query: STATEMENT, variables }),
      };
    }),
    limit: rows.map(({ id, from, to }) => ({
      method: 'GET',
      path: `/statement/${tenantId}/${id}/${from}/${to}`,
    })),
  };
}
