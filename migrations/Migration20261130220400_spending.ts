import { Migration } from '@mikro-orm/migrations';

/** What happens to money once it is with whoever holds it: what it bought, what came back, and what the person added. */
export class Migration20261130220400_spending extends Migration {
  override up(): void {
    this.addSql(
      `call app.allow_kind('ledger_account', 'HOLDER_USED', 'SPENT', 'REPAID_TO_COUNCIL', 'PERSON_PAID_IN', 'PERSON_OWN_MONEY')`,
    );
    this.addSql(`call app.allow_kind('ledger_transaction', 'SPENT', 'REFUNDED', 'PAID_IN', 'REPAID')`);
    this.addSql(spending);
  }
}

// The ledger has the money, and this what it was for. Neither is ever changed; a mistake is reversed in the ledger.
const spending = `
create table spending (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  transaction_id uuid not null,
  kind text not null check (kind in ('SPENT', 'REFUNDED', 'PAID_IN')),
  occurred_on date not null,
  amount_pence bigint not null check (amount_pence > 0),
  payee text not null check (trim(payee) <> ''),
  purpose text,
  support_item_id uuid,
  outcome_id uuid,
  -- Where the receipt is kept, in the council's own archive or with the person.
  receipt_reference text,
  source text not null check (source in ('PERSON', 'REPRESENTATIVE', 'PROVIDER', 'COUNCIL', 'STATEMENT')),
  reported_at timestamptz not null,
  reported_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, transaction_id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, support_item_id) references support_item (tenant_id, id),
  foreign key (tenant_id, outcome_id) references plan_outcome (tenant_id, id)
);
create index spending_of_part on spending (tenant_id, part_id, occurred_on, id);
call app.protect('spending', 'person_id');
call app.make_append_only('spending');
call app.grant_to_application('select, insert', 'spending');
`;
