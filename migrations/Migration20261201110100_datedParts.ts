import { Migration } from '@mikro-orm/migrations';

/**
 * A part of a budget may end on a day and another go on with its money in another way. What was set by goes over in the
 * ledger, what is held unspent goes over by a step of its own, and nothing is paid of a part for days that are not its.
 */
export class Migration20261201110100_datedParts extends Migration {
  override up(): void {
    this.addSql(`call app.allow_kind('ledger_transaction', 'TRANSFERRED', 'HELD_MONEY_MOVED')`);
    this.addSql(datedParts);
    this.addSql(paidForDaysOfPart);
    this.addSql(changes);
    this.addSql(moves);
  }
}

const datedParts = `
alter table budget_part
  -- The part whose money this one goes on with, and the part since which the same holder has had it.
  add column follows_part_id uuid,
  add column held_since_part_id uuid,
  -- The days by whose cycles it is paid, where these are not its own.
  add column cycles_start_on date,
  add column cycles_end_on date,
  -- What of the person's contribution went over to it.
  add column contribution_weekly_pence bigint check (contribution_weekly_pence between 0 and weekly_amount_pence),
  -- The deployment policy of its first day, where its money came to be held in this way on that day.
  add column deployment_policy_version_id uuid,
  add foreign key (tenant_id, budget_id, follows_part_id) references budget_part (tenant_id, budget_id, id),
  add foreign key (tenant_id, budget_id, held_since_part_id) references budget_part (tenant_id, budget_id, id),
  add foreign key (tenant_id, deployment_policy_version_id) references policy_version (tenant_id, id),
  add check ((cycles_start_on is null) = (cycles_end_on is null)),
  add check (cycles_start_on <= starts_on and cycles_end_on >= ends_on),
  add check (follows_part_id is null or contribution_weekly_pence is not null);
`;

const paidForDaysOfPart = `
create function app.paid_for_days_of_part() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  held budget_part;
begin
  select * into held from budget_part where tenant_id = new.tenant_id and id = new.part_id;
  if new.covers_from < held.starts_on or new.covers_until > held.ends_on then
    raise exception 'an instalment is for days on which the money of its part is held in another way'
      using errcode = 'check_violation', constraint = 'instalment_for_days_of_part';
  end if;
  return new;
end $$;
create trigger paid_for_days_of_part before insert on instalment_payment
  for each row execute function app.paid_for_days_of_part();
`;

const changes = `
create table deployment_change (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  budget_id uuid not null,
  -- The part that ends, the one that goes on with its money, and that of what is held as before where only some moves.
  from_part_id uuid not null,
  to_part_id uuid not null,
  rest_part_id uuid,
  changed_on date not null,
  reason text not null check (trim(reason) <> ''),
  -- The day on which the person agreed, or who did for them.
  agreed_on date not null,
  agreed_by_supporter_id uuid,
  -- What was set by for the days from then on and went over; nothing where all of it had been paid or spent.
  transaction_id uuid,
  transferred_pence bigint not null check (transferred_pence >= 0),
  -- What had been paid for days from then on, after the contribution; it is repaid, as those days are paid for anew.
  paid_beyond_pence bigint not null check (paid_beyond_pence >= 0),
  -- By when what is held unspent is to have gone over; null where nobody held money.
  move_by_on date,
  settled_on date,
  settled_reason text,
  settled_by text,
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  unique (tenant_id, from_part_id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, from_part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, budget_id, to_part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, budget_id, rest_part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, agreed_by_supporter_id, person_id) references supporter (tenant_id, id, person_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (num_nulls(settled_on, settled_reason, settled_by) in (0, 3))
);
create index deployment_change_of_budget on deployment_change (tenant_id, budget_id, changed_on, id);
call app.protect('deployment_change', 'person_id');
call app.grant_to_application('select, insert', 'deployment_change');
call app.grant_to_application('update (version, settled_on, settled_reason, settled_by)', 'deployment_change');
`;

const moves = `
create table held_money_move (
  tenant_id uuid not null,
  transaction_id uuid not null,
  person_id uuid not null,
  change_id uuid not null,
  goes_to text not null,
  amount_pence bigint not null check (amount_pence > 0),
  -- What of it repays the council for days that it had paid for.
  repaid_pence bigint not null check (repaid_pence between 0 and amount_pence),
  primary key (tenant_id, transaction_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, change_id, person_id) references deployment_change (tenant_id, id, person_id)
);
create index held_money_move_of_change on held_money_move (tenant_id, change_id);
call app.protect('held_money_move', 'person_id');
call app.make_append_only('held_money_move');
call app.grant_to_application('select, insert', 'held_money_move');
`;
