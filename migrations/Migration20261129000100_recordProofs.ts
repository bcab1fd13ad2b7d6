import { Migration } from '@mikro-orm/migrations';

/** What the program found when it proved a council's records: one row for each council and day. */
export class Migration20261129000100_recordProofs extends Migration {
  override up(): void {
    this.addSql(recordProofs);
  }
}

const recordProofs = `
create table record_proof (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  day date not null,
  proved_at timestamptz not null,
  -- Over all checks.
  differing_count integer not null check (differing_count >= 0),
  -- What each check looked at, with the ids of the records that differ and nothing else of them.
  checks jsonb not null,
  primary key (tenant_id, id),
  -- However many servers there are, a council is proved once a day.
  unique (tenant_id, day)
);
call app.protect('record_proof');
call app.make_append_only('record_proof');
call app.grant_to_application('select, insert', 'record_proof');
`;
