import { Migration } from '@mikro-orm/migrations';

/** What a council buys in block, the time that providers deliver, and the market figures that it publishes for those of its roles that read no people. */
export class Migration20261212100100_commissioning extends Migration {
  override up(): void {
    this.addSql(contracts);
    this.addSql(time);
    this.addSql(published);
    this.addSql('create index spending_by_day on spending (tenant_id, occurred_on, id);');
  }
}

const contracts = `
create table block_contract (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  weekly_amount_pence bigint not null check (weekly_amount_pence > 0),
  capacity integer not null check (capacity > 0),
  capacity_unit text not null check (capacity_unit in ('HOURS_A_WEEK', 'PLACES')),
  other_names text[] not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  -- The last day where it ends before it was to; the day before the first where it never ran.
  ended_after date check (ended_after >= from_on - 1 and ended_after < until_on),
  ended_reason text check (trim(ended_reason) <> ''),
  ended_at timestamptz,
  ended_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id),
  check (num_nulls(ended_after, ended_reason, ended_at, ended_by) in (0, 4))
);
create index block_contract_of_service on block_contract (tenant_id, service_id, from_on);
call app.protect('block_contract');
create trigger ended_is_final before update on block_contract
  for each row when (old.ended_after is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'block_contract');
call app.grant_to_application('update (ended_after, ended_reason, ended_at, ended_by)', 'block_contract');
`;

// What is wrong is recorded again with the reason, and the last of a week stands.
const time = `
create table time_delivered (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  week_starts_on date not null check (extract(isodow from week_starts_on) = 1),
  number integer not null check (number >= 1),
  delivered_minutes integer not null check (delivered_minutes >= 0),
  paid_minutes integer not null check (paid_minutes >= 0),
  correction_reason text check (trim(correction_reason) <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, service_id, week_starts_on, number),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id),
  check ((number = 1) = (correction_reason is null))
);
create index time_delivered_in_week on time_delivered (tenant_id, week_starts_on, service_id, number);
call app.protect('time_delivered');
call app.make_append_only('time_delivered');
call app.grant_to_application('select, insert', 'time_delivered');
`;

const published = `
create table published_market (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  quarter_ends_on date not null,
  figures jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (tenant_id, id),
  -- Once for each quarter: two publications that differ by one person would show them.
  unique (tenant_id, quarter_ends_on),
  check (extract(month from quarter_ends_on) in (3, 6, 9, 12) and extract(day from quarter_ends_on + 1) = 1)
);
call app.protect('published_market');
call app.make_append_only('published_market');
call app.grant_to_application('select, insert', 'published_market');
`;
