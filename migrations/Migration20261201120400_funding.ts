import { Migration } from '@mikro-orm/migrations';

/** Where the money of a budget comes from: its streams, what each paid for, late grants, and what is told of them. */
export class Migration20261201120400_funding extends Migration {
  override up(): void {
    this.addSql(`call app.allow_kind('ledger_account', 'GRANT_CONTRIBUTION')`);
    this.addSql(`call app.allow_kind('ledger_transaction', 'RECHARGED')`);
    this.addSql(fundings);
    this.addSql(recharges);
    this.addSql(reports);
  }
}

// The shares come to the budget, also where something else than the program writes them.
const fundings = `
create table budget_funding (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  starts_on date not null,
  shares jsonb not null check (jsonb_array_length(shares) > 0),
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id)
);
create index budget_funding_of_budget on budget_funding (tenant_id, budget_id, id);
call app.protect('budget_funding', 'person_id');
call app.make_append_only('budget_funding');
create function app.funding_adds_up() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (select sum((share ->> 'weeklyPence')::bigint) from jsonb_array_elements(new.shares) share)
    <> (select total_weekly_pence from budget where tenant_id = new.tenant_id and id = new.budget_id) then
    raise exception 'the streams of a budget come to it exactly'
      using errcode = 'check_violation', constraint = 'funding_adds_up';
  end if;
  return new;
end $$;
create trigger funding_adds_up before insert on budget_funding
  for each row execute function app.funding_adds_up();
call app.grant_to_application('select, insert', 'budget_funding');
`;

const recharges = `
create table funding_recharge (
  tenant_id uuid not null,
  transaction_id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  stream text not null,
  from_on date not null,
  -- The day after the last.
  until_on date not null check (until_on > from_on),
  weekly_pence bigint not null check (weekly_pence > 0),
  amount_pence bigint not null check (amount_pence >= 0),
  primary key (tenant_id, transaction_id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id)
);
create index funding_recharge_of_budget on funding_recharge (tenant_id, budget_id);
call app.protect('funding_recharge', 'person_id');
call app.make_append_only('funding_recharge');
call app.grant_to_application('select, insert', 'funding_recharge');

create table spending_stream (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  spending_id uuid not null,
  stream text not null,
  matched_at timestamptz not null,
  matched_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, spending_id) references spending (tenant_id, id)
);
create index spending_stream_of_spending on spending_stream (tenant_id, spending_id, id);
call app.protect('spending_stream', 'person_id');
call app.make_append_only('spending_stream');
call app.grant_to_application('select, insert', 'spending_stream');
`;

const reports = `
create table funding_report (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  stream text not null,
  from_on date not null,
  -- The day after the last.
  until_on date not null check (until_on > from_on),
  allocated_pence bigint not null,
  spent_pence bigint not null,
  spent_on jsonb not null,
  unspent_pence bigint not null,
  reported_at timestamptz not null,
  reported_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, budget_id, stream, from_on),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  check (unspent_pence = allocated_pence - spent_pence)
);
call app.protect('funding_report', 'person_id');
call app.make_append_only('funding_report');
call app.grant_to_application('select, insert', 'funding_report');
`;
