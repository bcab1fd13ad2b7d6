import { Migration } from '@mikro-orm/migrations';

/** Support plans, the budgets that pay for them, the ledger underneath, and reviews. */
export class Migration20261122000300_plans extends Migration {
  override up(): void {
    this.addSql(plans);
    this.addSql(planContents);
    this.addSql(budgets);
    this.addSql(partsAddUp);
    this.addSql(ledger);
    this.addSql(reviews);
  }
}

const plans = `
create table support_plan (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  number integer not null check (number > 0),
  supersedes_id uuid,
  allocation_id uuid not null,
  title text not null,
  term text not null default 'USUAL',
  important_to text,
  important_for text,
  how_best_to_support text,
  good_day text,
  bad_day text,
  former_employment text,
  contingency_arrangements text,
  contingency_pence bigint check (contingency_pence >= 0),
  helped_by text[] not null default '{}',
  helped_how text,
  person_disagrees boolean not null default false,
  safeguarding_enquiry_is_open boolean not null default false,
  panel_requested_reason text,
  weekly_cost_pence bigint not null default 0,
  drafted_at timestamptz not null,
  shared_at timestamptz,
  agreed_at timestamptz,
  agreed_by_supporter_id uuid,
  returned_at timestamptz,
  returned_reason text,
  signed_off_at timestamptz,
  signed_off_by text,
  sign_off_rung text,
  sign_off_reasons text[] not null default '{}',
  -- When the rung was last decided: what is true around a plan may change after it was agreed.
  sign_off_decided_at timestamptz,
  risk_policy_version_id uuid,
  planning_policy_version_id uuid,
  allocation_policy_version_id uuid,
  implemented_on date,
  term_ends_on date,
  ended_on date,
  ended_reason text,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  unique (tenant_id, person_id, number),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, supersedes_id, person_id) references support_plan (tenant_id, id, person_id),
  foreign key (tenant_id, allocation_id, person_id) references allocation (tenant_id, id, person_id),
  foreign key (tenant_id, agreed_by_supporter_id) references supporter (tenant_id, id),
  foreign key (tenant_id, risk_policy_version_id) references policy_version (tenant_id, id),
  foreign key (tenant_id, planning_policy_version_id) references policy_version (tenant_id, id),
  foreign key (tenant_id, allocation_policy_version_id) references policy_version (tenant_id, id),
  check ((signed_off_at is null) = (signed_off_by is null)),
  check (signed_off_at is null or agreed_at is not null),
  check (implemented_on is null or signed_off_at is not null)
);
-- Two plans of one person started at the same moment can't both go live: each sees no older one to take the place of.
create unique index support_plan_one_live on support_plan (tenant_id, person_id)
  where implemented_on is not null and ended_on is null and superseded_at is null;
-- Who has left support, which is what a caseload leaves out.
create index support_plan_ended on support_plan (tenant_id, person_id) where ended_on is not null;
call app.protect('support_plan', 'person_id');
call app.grant_to_application('select, insert, update', 'support_plan');
`;

const planContents = `
create table plan_outcome (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  description text not null,
  success_looks_like text not null,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id)
);
call app.protect('plan_outcome', 'person_id');
call app.grant_to_application('select, insert, update, delete', 'plan_outcome');

create table support_item (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  outcome_id uuid not null,
  position integer not null,
  category text not null,
  description text not null,
  provider_name text,
  provider_kind text not null,
  paid_relative text not null,
  relative_reason text,
  dbs_checked_on date,
  unit text not null,
  quantity_hundredths integer not null check (quantity_hundredths > 0),
  unit_price_pence bigint not null check (unit_price_pence >= 0),
  frequency text not null,
  weekly_cost_pence bigint not null check (weekly_cost_pence >= 0),
  paid_from text not null,
  deployment_option text,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id),
  foreign key (tenant_id, plan_id, outcome_id) references plan_outcome (tenant_id, plan_id, id),
  check ((paid_from = 'BUDGET') = (deployment_option is not null))
);
create index support_item_of_plan on support_item (tenant_id, plan_id, position);
-- Outcomes are read with their items; without it each of a plan's outcomes would read every item of the council.
create index support_item_of_outcome on support_item (tenant_id, outcome_id, position);
call app.protect('support_item', 'person_id');
call app.grant_to_application('select, insert, update, delete', 'support_item');

create table plan_risk (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  description text not null,
  what_helps text not null,
  likelihood integer not null check (likelihood > 0),
  impact integer not null check (impact > 0),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id)
);
create index plan_risk_of_plan on plan_risk (tenant_id, plan_id, position);
call app.protect('plan_risk', 'person_id');
call app.grant_to_application('select, insert, update, delete', 'plan_risk');
`;

const budgets = `
create table budget (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  version integer not null default 1,
  total_weekly_pence bigint not null check (total_weekly_pence > 0),
  person_contribution_weekly_pence bigint not null check (person_contribution_weekly_pence >= 0),
  council_contribution_weekly_pence bigint not null check (council_contribution_weekly_pence >= 0),
  starts_on date not null,
  ends_on date not null,
  reasons text not null,
  agreed_at timestamptz not null,
  agreed_by text not null,
  deployment_policy_version_id uuid not null,
  money_policy_version_id uuid not null,
  small_payments_policy_version_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  unique (tenant_id, plan_id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id),
  foreign key (tenant_id, deployment_policy_version_id) references policy_version (tenant_id, id),
  foreign key (tenant_id, money_policy_version_id) references policy_version (tenant_id, id),
  foreign key (tenant_id, small_payments_policy_version_id) references policy_version (tenant_id, id),
  check (total_weekly_pence = person_contribution_weekly_pence + council_contribution_weekly_pence),
  check (ends_on > starts_on)
);
create index budget_of_person on budget (tenant_id, person_id, id);
call app.protect('budget', 'person_id');
call app.grant_to_application('select, insert, update', 'budget');

create table budget_part (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  position integer not null,
  deployment_option text not null,
  weekly_amount_pence bigint not null check (weekly_amount_pence > 0),
  paid_once_pence bigint check (paid_once_pence > 0),
  purpose text not null,
  is_contingency boolean not null default false,
  held_by_supporter_id uuid,
  holder_name text,
  trustee_names text[] not null default '{}',
  starts_on date not null,
  ends_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, budget_id, id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, held_by_supporter_id) references supporter (tenant_id, id),
  check ((deployment_option = 'SMALL_PAYMENT') = (paid_once_pence is not null)),
  check (ends_on > starts_on)
);
create index budget_part_of_budget on budget_part (tenant_id, budget_id, position);
call app.protect('budget_part', 'person_id');
call app.grant_to_application('select, insert, update', 'budget_part');
`;

// The sum of a budget's parts equals its total on every date of its life. It can only be wrong on a date on
// which a part starts, or on the first day, so those are the days looked at when the transaction ends.
const partsAddUp = `
create function app.budget_parts_add_up() returns trigger language plpgsql as $$
declare
  looked_at uuid := case when tg_table_name = 'budget' then new.id else (to_jsonb(new) ->> 'budget_id')::uuid end;
  wrong_on date;
begin
  select day into wrong_on
  from budget b
  cross join lateral (
    select b.starts_on as day
    union select p.starts_on from budget_part p where p.tenant_id = b.tenant_id and p.budget_id = b.id
    union select p.ends_on from budget_part p where p.tenant_id = b.tenant_id and p.budget_id = b.id and p.ends_on < b.ends_on
  ) days
  where b.tenant_id = new.tenant_id and b.id = looked_at
    and b.total_weekly_pence is distinct from (
      select sum(p.weekly_amount_pence) from budget_part p
      where p.tenant_id = b.tenant_id and p.budget_id = b.id and p.starts_on <= day and p.ends_on > day)
  limit 1;
  if found then
    raise exception 'the parts of a budget do not add up to its total on %', wrong_on using errcode = 'check_violation', constraint = 'budget_parts_add_up';
  end if;
  return null;
end $$;
create constraint trigger parts_add_up after insert or update on budget
  deferrable initially deferred for each row execute function app.budget_parts_add_up();
create constraint trigger parts_add_up after insert or update on budget_part
  deferrable initially deferred for each row execute function app.budget_parts_add_up();
`;

const ledger = `
create table ledger_transaction (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  part_id uuid,
  kind text not null,
  occurred_on date not null,
  instalment_starts_on date,
  reverses_id uuid,
  reason text,
  policy_version_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  unique (tenant_id, reverses_id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, reverses_id, person_id) references ledger_transaction (tenant_id, id, person_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check ((kind = 'REVERSAL') = (reverses_id is not null)),
  check ((kind = 'INSTALMENT_PAID') = (instalment_starts_on is not null))
);
create index ledger_transaction_of_budget on ledger_transaction (tenant_id, budget_id, id);
call app.protect('ledger_transaction', 'person_id');
call app.make_append_only('ledger_transaction');
call app.grant_to_application('select, insert', 'ledger_transaction');

create table ledger_posting (
  tenant_id uuid not null,
  transaction_id uuid not null,
  line integer not null check (line > 0),
  person_id uuid not null,
  account text not null,
  part_id uuid,
  amount_pence bigint not null check (amount_pence <> 0),
  primary key (tenant_id, transaction_id, line),
  foreign key (tenant_id, transaction_id, person_id) references ledger_transaction (tenant_id, id, person_id),
  foreign key (tenant_id, part_id) references budget_part (tenant_id, id)
);
create index ledger_posting_of_part on ledger_posting (tenant_id, part_id);
call app.protect('ledger_posting', 'person_id');
call app.make_append_only('ledger_posting');
call app.grant_to_application('select, insert', 'ledger_posting');

create function app.ledger_balances() returns trigger language plpgsql as $$
declare
  looked_at uuid := case when tg_table_name = 'ledger_transaction' then (to_jsonb(new) ->> 'id')::uuid
                         else (to_jsonb(new) ->> 'transaction_id')::uuid end;
begin
  if (select coalesce(sum(amount_pence), 1) from ledger_posting
      where tenant_id = new.tenant_id and transaction_id = looked_at) <> 0 then
    raise exception 'the postings of a ledger transaction do not add up to nothing'
      using errcode = 'check_violation', constraint = 'ledger_balances';
  end if;
  return null;
end $$;
create constraint trigger balances after insert on ledger_transaction
  deferrable initially deferred for each row execute function app.ledger_balances();
create constraint trigger balances after insert on ledger_posting
  deferrable initially deferred for each row execute function app.ledger_balances();
`;

const reviews = `
create table review (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  version integer not null default 1,
  kind text not null,
  due_on date not null,
  due_reason text not null,
  notice_on date not null,
  -- When the date was set.
  dated_at timestamptz not null,
  requested_reason text,
  policy_version_id uuid not null,
  completion_policy_version_id uuid,
  held_on date,
  perspectives jsonb not null default '[]',
  outcome_progress jsonb not null default '[]',
  what_must_change text,
  survey jsonb not null default '[]',
  result text,
  completed_at timestamptz,
  completed_by text,
  no_longer_needed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  foreign key (tenant_id, completion_policy_version_id) references policy_version (tenant_id, id),
  check (notice_on <= due_on),
  check ((kind = 'REQUESTED') = (requested_reason is not null)),
  check (completed_at is null or no_longer_needed_at is null),
  check ((completed_at is null) = (completed_by is null)),
  check ((completed_at is null) = (result is null)),
  check ((completed_at is null) = (held_on is null))
);
create index review_of_person on review (tenant_id, person_id, due_on);
create index review_of_plan on review (tenant_id, plan_id, due_on);
create index review_open on review (tenant_id, due_on, id) where completed_at is null and no_longer_needed_at is null;
call app.protect('review', 'person_id');
create trigger completed_is_final before update on review
  for each row when (old.completed_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'review');
`;
