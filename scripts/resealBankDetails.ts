/**
 * Seals all bank details anew by FAIRSHARE_BANK_KEY, after that key was changed: npm run -s reseal
 *
 * Uses the database that the server would, as its owner, and may run beside servers that have both keys. It can be
 * stopped and run again: what is sealed by the newer key already stays as it is. SECURITY.md says the whole way.
 */
import { Client } from 'pg';
import { resealedAccount } from '../server/domain/money/bankDetails/sealedAccounts.ts';
import { readConfig } from '../server/platform/config.ts';
import { openDatabase } from '../server/platform/database/open.ts';
import { type Vault, vaultWith } from '../server/platform/vault/vault.ts';

const DONE = 0;
const FAILED = 1;
const AT_A_TIME = 200;

interface Row {
  tenantId: string;
  id: string;
  sealedAccount: string;
}

/** What became of the accounts of all councils. */
interface Outcome {
  resealed: number;
  alreadyCurrent: number;
  /** Accounts that no key that is given opens. */
  unreadable: number;
}

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env);
    const { bankKey, olderBankKeys } = config;
    if (!bankKey) {
      throw new Error(
        'There is no FAIRSHARE_BANK_KEY to seal by. Set it to the newer key, and FAIRSHARE_BANK_KEYS_BEFORE to the older.',
      );
    }
    const opened = await openDatabase(config);
    const outcome = await resealAll(opened.urls.ownerUrl, vaultWith(bankKey, olderBankKeys)).finally(() =>
      opened.stop(),
    );
    console.log(inWords(outcome));
    process.exitCode = outcome.unreadable > 0 ? FAILED : DONE;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = FAILED;
  }
}

function inWords({ resealed, alreadyCurrent, unreadable }: Outcome): string {
  const done = `${resealed} sealed anew; ${alreadyCurrent} were already.`;
  if (unreadable > 0) {
    return `${done} ${unreadable} are opened by none of the keys: keep every older key, add the one that is missing to FAIRSHARE_BANK_KEYS_BEFORE, and run this again.`;
  }
  return `${done} No older key is needed any more: take FAIRSHARE_BANK_KEYS_BEFORE away once every server has the newer key.`;
}

async function resealAll(ownerUrl: string, vault: Vault): Promise<Outcome> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const outcome: Outcome = { resealed: 0, alreadyCurrent: 0, unreadable: 0 };
  try {
    const { rows } = await client.query<{ tenantId: string }>('select tenant_id as "tenantId" from council');
    for (const { tenantId } of rows) await resealCouncil(client, vault, tenantId, outcome);
    return outcome;
  } finally {
    await client.end();
  }
}

const FIND = `select tenant_id as "tenantId", id, sealed_account as "sealedAccount" from bank_details
  where tenant_id = $1 and id > $2 order by id limit ${AT_A_TIME} for update`;
const RESEAL = `update bank_details set sealed_account = sealed.account
  from unnest($2::uuid[], $3::text[]) as sealed (id, account)
  where bank_details.tenant_id = $1 and bank_details.id = sealed.id`;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Some hundred at a time, each lot in a transaction of its own, so that no command waits for long. */
async function resealCouncil(
  client: Client,
  vault: Vault,
  tenantId: string,
  outcome: Outcome,
): Promise<void> {
  let after = BEFORE_ALL;
  for (;;) {
    await client.query('begin');
    // The owner is held to row-level security too.
    await client.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
    const { rows } = await client.query<Row>(FIND, [tenantId, after]);
    const anew = rows.flatMap((row) => {
      const account = resealedAccount(vault, row);
      return account === null ? [] : [{ id: row.id, account }];
    });
    const values = [tenantId, anew.map(({ id }) => id), anew.map(({ account }) => account)];
    if (anew.length > 0) await client.query(RESEAL, values);
    await client.query('commit');
    const current = rows.filter(({ sealedAccount }) => vault.isCurrent(sealedAccount)).length;
    outcome.resealed += anew.length;
    outcome.alreadyCurrent += current;
    outcome.unreadable += rows.length - current - anew.length;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

await main();
