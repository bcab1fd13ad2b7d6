import { Migration } from '@mikro-orm/migrations';

/** What the program found when it proved a council's money: one row for each council and day. */
export class Migration20261201130020_ledgerProofs extends Migration {
  override up(): void {
    this.addSql(ledgerProofs);
  }
}

const ledgerProofs = `
create table ledger_proof (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  day date not null,
  proved_at timestamptz not null,
  account_count integer not null check (account_count >= 0),
  -- All accounts of the council together: nothing, as every transaction adds up to nothing.
  balance_pence bigint not null,
  -- Over all checks.
  differing_count integer not null check (differing_count >= 0),
  -- What each check looked at, with the ids of the records that differ and nothing else of them.
  checks jsonb not null,
  primary key (tenant_id, id),
  -- However many servers there are, a council is proved once a day.
  unique (tenant_id, day)
);
call app.protect('ledger_proof');
call app.make_append_only('ledger_proof');
call app.grant_to_application('select, insert', 'ledger_proof');
`;
