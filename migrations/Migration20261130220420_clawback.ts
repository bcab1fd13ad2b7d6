import { Migration } from '@mikro-orm/migrations';

/** Taking back what is unspent above the limits: proposed with notice, replied to, decided, and repaid. */
export class Migration20261130220420_clawback extends Migration {
  override up(): void {
    this.addSql(contingencyIsKept);
    this.addSql(clawbacks);
    this.addSql(repayments);
  }
}

const contingencyIsKept = `
create function app.clawback_not_of_contingency() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from budget_part part
    where part.tenant_id = new.tenant_id and part.id = new.part_id and part.is_contingency) then
    raise exception 'contingency money is never taken back'
      using errcode = 'check_violation', constraint = 'clawback_not_of_contingency';
  end if;
  return new;
end $$;
`;

const clawbacks = `
create table clawback (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  part_id uuid not null,
  version integer not null,
  -- The day on which the money was looked at, and on which it was talked over with the person.
  found_on date not null,
  discussed_on date not null,
  unspent_pence bigint not null check (unspent_pence >= 0),
  -- What of it is saved for a purpose that the plan names.
  named_savings jsonb not null default '[]',
  above_pence bigint not null check (above_pence > 0),
  proposed_pence bigint not null,
  reason text not null check (trim(reason) <> ''),
  notice_given_on date not null,
  reply_by_on date not null,
  repayment_weeks integer not null check (repayment_weeks > 0),
  policy_version_id uuid not null,
  proposed_at timestamptz not null,
  proposed_by text not null,
  replied_on date,
  reply text,
  reply_is_agreed boolean,
  replied_by text,
  decided_on date,
  decided_pence bigint,
  decision_reasons text,
  decided_by text,
  repay_by_on date,
  repayments jsonb not null default '[]',
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (proposed_pence > 0 and proposed_pence <= above_pence and above_pence <= unspent_pence),
  check (decided_pence >= 0 and decided_pence <= proposed_pence),
  check (found_on <= notice_given_on and discussed_on <= notice_given_on and notice_given_on <= reply_by_on),
  check (num_nulls(replied_on, reply, reply_is_agreed, replied_by) in (0, 4)),
  check (num_nulls(decided_on, decided_pence, decision_reasons, decided_by) in (0, 4)),
  -- Nothing is decided before the person has replied, or could have until the last day; and by nobody alone.
  check (decided_on is null or decided_on > reply_by_on or (replied_on is not null and decided_on >= replied_on)),
  check (decided_by <> proposed_by),
  check (coalesce(decided_pence > 0, false) = (repay_by_on is not null))
);
create index clawback_of_part on clawback (tenant_id, part_id, id);
create index clawback_undecided on clawback (tenant_id, reply_by_on, id) where decided_on is null;
call app.protect('clawback', 'person_id');
create trigger decided_is_final before update on clawback
  for each row when (old.decided_on is not null) execute function app.refuse_change();
create trigger contingency_is_kept before insert on clawback
  for each row execute function app.clawback_not_of_contingency();
call app.grant_to_application('select, insert, update', 'clawback');
`;

const repayments = `
create table clawback_repayment (
  tenant_id uuid not null,
  transaction_id uuid not null,
  person_id uuid not null,
  clawback_id uuid not null,
  amount_pence bigint not null check (amount_pence > 0),
  primary key (tenant_id, transaction_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, clawback_id, person_id) references clawback (tenant_id, id, person_id)
);
create index clawback_repayment_of_clawback on clawback_repayment (tenant_id, clawback_id);
call app.protect('clawback_repayment', 'person_id');
call app.make_append_only('clawback_repayment');
call app.grant_to_application('select, insert', 'clawback_repayment');
`;
