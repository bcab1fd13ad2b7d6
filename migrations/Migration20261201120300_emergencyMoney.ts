import { Migration } from '@mikro-orm/migrations';

/** Money that is added at once in an emergency, for a stated time, and looked at afterwards by somebody else. */
export class Migration20261201120300_emergencyMoney extends Migration {
  override up(): void {
    this.addSql(
      `call app.allow_kind('ledger_transaction', 'EMERGENCY_ADDED', 'EMERGENCY_TAKEN_BACK', 'EMERGENCY_ENDED')`,
    );
    this.addSql(emergencies);
    this.addSql(`
create trigger emergency_of_the_living before insert on ledger_transaction
  for each row when (new.kind = 'EMERGENCY_ADDED') execute function app.not_after_death();
`);
  }
}

const emergencies = `
create table emergency_money (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  part_id uuid not null,
  version integer not null,
  amount_pence bigint not null check (amount_pence > 0),
  added_on date not null,
  last_day_on date not null check (last_day_on >= added_on),
  reason text not null check (trim(reason) <> ''),
  authorised_by text not null,
  authorised_at timestamptz not null,
  look_at_by_on date not null check (look_at_by_on >= added_on),
  transaction_id uuid not null,
  policy_version_id uuid not null,
  looked_at_on date,
  looked_at_by text,
  outcome text check (outcome in ('KEPT', 'BECAME_REVIEW', 'TAKEN_BACK')),
  outcome_reasons text,
  taken_back_pence bigint check (taken_back_pence > 0 and taken_back_pence <= amount_pence),
  ended_at timestamptz,
  ended_pence bigint check (ended_pence >= 0),
  primary key (tenant_id, id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, transaction_id) references ledger_transaction (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check (num_nulls(looked_at_on, looked_at_by, outcome, outcome_reasons) in (0, 4)),
  check (coalesce(outcome = 'TAKEN_BACK', false) = (taken_back_pence is not null)),
  check (num_nulls(ended_at, ended_pence) in (0, 2)),
  -- Nobody adds money alone.
  check (looked_at_by <> authorised_by)
);
create index emergency_money_of_part on emergency_money (tenant_id, part_id, id);
create unique index emergency_money_waiting on emergency_money (tenant_id, part_id) where looked_at_on is null;
create index emergency_money_to_end on emergency_money (tenant_id, last_day_on) where ended_at is null;
call app.protect('emergency_money', 'person_id');
create trigger looked_at_and_ended_is_final before update on emergency_money
  for each row when (old.looked_at_on is not null and old.ended_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'emergency_money');
`;
