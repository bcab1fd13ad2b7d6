import { Migration } from '@mikro-orm/migrations';

/** Reports of returned payments read from their files: what was recorded before, what was wrong, and which account was proposed. */
export class Migration20261201140100_returnReports extends Migration {
  override up(): void {
    this.addSql(lists);
    this.addSql(returned);
  }
}

const lists = `
alter table returned_payment_list
  add column repeated_count integer not null default 0 check (repeated_count >= 0),
  add column bad_lines jsonb not null default '[]';
`;

const returned = `
alter table returned_payment
  -- The account that the bank says is right, as it was proposed.
  add column proposed_details_id uuid,
  add foreign key (tenant_id, proposed_details_id) references bank_details (tenant_id, id);
`;
