/** What tests of figures about support begin with. */
import { expect } from 'vitest';
import type { Asker, TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';

const SPEND = `query($from: Date!, $to: Date!) { spendPerPerson(from: $from, to: $to) { withheld ledgerPence differencePence
  options { deploymentOption people paidToHoldersPence boughtByCouncilPence givenBackPence netPence netPerPersonPence } } }`;

/** Asks for what was paid from a day to another, and proves that the ledger has it to the penny. */
export async function spendIn(app: TestApp, asker: Asker, period: { from: string; to: string }) {
  const { data, errors } = await app.ask(asker, SPEND, period);
  expect(errors).toBeUndefined();
  const { spendPerPerson } = data;
  const [ledger] = await queryAll<{ pence: number }>(app.database, LEFT_COUNCIL, [
    asker.council,
    period.from,
    period.to,
  ]);
  expect(spendPerPerson).toMatchObject({ ledgerPence: ledger?.pence, differencePence: 0 });
  const [all] = spendPerPerson.options;
  expect(all.netPence).toBe(ledger?.pence);
  return spendPerPerson;
}

/**
 * What left a council, told from its own side of the ledger, payment by payment: what was set by and came back to it, with the other sign.
 * A contribution that is taken off leaves nothing.
 */
const LEFT_COUNCIL = `select coalesce(-sum(posting.amount_pence), 0)::int as pence
  from council
  join ledger_transaction moved on moved.tenant_id = council.tenant_id and moved.occurred_on >= $2 and moved.occurred_on <= $3
  join ledger_posting posting on posting.tenant_id = moved.tenant_id and posting.transaction_id = moved.id
  join ledger_account account on account.tenant_id = moved.tenant_id and account.id = posting.account_id
  where council.slug = $1 and account.kind in ('PART_ALLOCATION', 'COUNCIL_CONTRIBUTION', 'PERSON_CONTRIBUTION', 'GRANT_CONTRIBUTION',
    'CONTRIBUTION_TAKEN_OFF', 'REPAID_TO_COUNCIL')
    and (moved.starts_pending = false or moved.id in (select transaction_id from ledger_settlement))`;
