import type { Client } from 'pg';
import { workingDaysAfter } from '../../server/common/workingDays.ts';
import { sealAccount } from '../../server/domain/money/bankDetails/sealedAccounts.ts';
import { connectedApi } from '../../server/examples/api.ts';
import { loadDevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { newId } from '../../server/platform/ids.ts';
import { developmentVault, type Vault } from '../../server/platform/vault/vault.ts';
import { startServer } from './children.ts';
import type { Cleanup } from './cleanup.ts';
import { type BenchCouncil, loadDataset } from './dataset.ts';
import { asSuperuser, migrated, type Place } from './place.ts';
import type { PlainRow } from './report.ts';

const PEOPLE = 5_000;
/** Accounts of nobody: their sort code is in no table of the banks. */
export const ACCOUNT = { accountName: 'Bench Payee', sortCode: '000000' };

const ONE_INSTALMENT_EACH = [
  'alter table support_plan disable trigger user',
  'update support_plan set implemented_on = current_date - 1 where tenant_id = $1 and implemented_on is not null',
  'alter table support_plan enable trigger user',
];
const ADD_ACCOUNTS = `insert into bank_details (tenant_id, id, person_id, version, payee, sealed_account, account_ending,
    evidence, proposed_at, proposed_by, approved_at, approved_by, usable_from_on)
  select $1, id, person_id, 2, 'PERSON', sealed, '0000', 'Invented.', now(), 'finance-1', now(), 'finance-2', current_date
  from unnest($2::uuid[], $3::uuid[], $4::text[]) as given (id, person_id, sealed)`;

/**
 * Measures a run of one payment for each of 5,000 people, over HTTP: proposed by one officer, approved by another, and its
 * file written. It makes sure that the ledger then has each once, and that the file comes to the same.
 */
export async function measurePaymentRun(place: Place, cleanup: Cleanup): Promise<PlainRow> {
  const database = await migrated(await place.newDatabase('run'));
  const [council] = (await loadDataset(database, { councils: 1, people: PEOPLE })) as [BenchCouncil];
  const client = await asSuperuser(database);
  try {
    await makeReady(client, council, await developmentVault(place.folder));
    const environment = {
      FAIRSHARE_MODE: 'development',
      DATA_DIR: place.folder,
      BENCH_APPLICATION_URL: database.applicationUrl,
    };
    const server = await startServer('productServer.ts', environment, cleanup);
    const row = await timed(server.url, council, place);
    await verifyPaid(client, council, row.payments as number);
    await server.stop();
    return row;
  } finally {
    await client.end();
  }
}

export async function makeReady(client: Client, { tenantId }: BenchCouncil, vault: Vault): Promise<void> {
  for (const text of ONE_INSTALMENT_EACH) await client.query(text, text.includes('$1') ? [tenantId] : []);
  const { rows } = await client.query('select id from person where tenant_id = $1', [tenantId]);
  const sealed = rows.map(({ id: personId }, index) => {
    const id = newId();
    const accountNumber = String(index).padStart(8, '0');
    return { id, personId, sealed: sealAccount(vault, { tenantId, id }, { ...ACCOUNT, accountNumber }) };
  });
  const columns = (['id', 'personId', 'sealed'] as const).map((name) => sealed.map((each) => each[name]));
  await client.query(ADD_ACCOUNTS, [tenantId, ...columns]);
  await client.query('vacuum (analyze)');
}

async function timed(url: string, { slug }: BenchCouncil, place: Place): Promise<PlainRow> {
  const api = connectedApi(url, await loadDevelopmentIssuer(place.folder));
  const officer = (subject: string) => ({ role: 'FINANCE_OFFICER' as const, council: slug, subject });
  const send = async (asker: Parameters<typeof api.ask>[0], name: string, answer: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const source = `mutation($input: ${type}) { ${name}(input: $input) { ${answer} userErrors { message } } }`;
    const startedAt = performance.now();
    const { data, errors } = await api.ask(asker, source, { input });
    if (errors || data[name].userErrors.length > 0) {
      throw new Error(`No figures: ${JSON.stringify(errors ?? data[name].userErrors.slice(0, 3))}`);
    }
    return { ...data[name], seconds: secondsSince(startedAt) };
  };
  const administrator = { role: 'COUNCIL_ADMINISTRATOR' as const, council: slug };
  const originator = { ...ACCOUNT, accountName: 'Bench Council', accountNumber: '99999999' };
  const { originator: own } = await send(administrator, 'setBacsOriginator', 'originator { id version }', {
    ...originator,
    serviceUserNumber: '123456',
  });
  const { sortCode, accountNumber } = originator;
  await send(officer('finance-2'), 'approveBacsOriginator', 'originator { id }', {
    originatorId: own.id,
    expectedVersion: own.version,
    sortCode,
    accountNumber,
  });
  const payOn = workingDaysAfter(Temporal.Now.plainDateISO(), 3).toString();
  const run = 'paymentRun { id version paymentCount paidPence }';
  const proposed = await send(officer('finance-1'), 'proposePaymentRun', run, { payOn });
  const { id: runId, version: expectedVersion, paymentCount: payments } = proposed.paymentRun;
  const approved = await send(officer('finance-2'), 'approvePaymentRun', run, { runId, expectedVersion });
  const startedAt = performance.now();
  const file = await fetch(`${url}/downloads/payment-runs/${runId}.txt`, {
    headers: { authorization: `Bearer ${await api.token(officer('finance-1'))}` },
  });
  const records = (await file.text())
    .split('\r\n')
    .filter((line) => line.startsWith(ACCOUNT.sortCode)).length;
  const fileSeconds = secondsSince(startedAt);
  // One more record debits the council's own account.
  if (records !== payments + 1)
    throw new Error(`No figures: the file has ${records} records of ${payments}.`);
  return {
    name: 'paymentRun5000',
    payments,
    seconds: round(proposed.seconds + approved.seconds + fileSeconds),
    proposeSeconds: round(proposed.seconds),
    approveSeconds: round(approved.seconds),
    fileSeconds: round(fileSeconds),
  };
}

async function verifyPaid(client: Client, { tenantId }: BenchCouncil, payments: number): Promise<void> {
  const { rows } = await client.query(
    `select count(*)::int as paid, count(distinct part_id)::int as parts from payment_run_item
     where tenant_id = $1 and transaction_id is not null`,
    [tenantId],
  );
  const [{ paid, parts }] = rows;
  if (paid !== payments || parts !== PEOPLE) {
    throw new Error(`No figures: ${paid} payments of ${parts} parts are in the ledger, of ${payments}.`);
  }
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
