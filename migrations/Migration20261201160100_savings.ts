import { Migration } from '@mikro-orm/migrations';

/** Saving up in a managed account towards a named purpose. */
export class Migration20261201160100_savings extends Migration {
  override up(): void {
    this.addSql(savings);
    this.addSql(
      'alter table clawback add column saved_up_pence bigint not null default 0 check (saved_up_pence >= 0)',
    );
  }
}

const savings = `
create table saving (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  budget_id uuid not null,
  part_id uuid not null,
  version integer not null,
  purpose text not null check (trim(purpose) <> ''),
  target_pence bigint not null check (target_pence > 0),
  hours_hundredths integer check (hours_hundredths > 0),
  hour_price_pence bigint check (hour_price_pence > 0),
  started_on date not null,
  save_by_on date not null check (save_by_on >= started_on),
  agreed_on date not null check (agreed_on <= started_on),
  agreed_by_supporter_id uuid,
  started_at timestamptz not null,
  started_by text not null,
  ended_on date check (ended_on >= started_on),
  ended_at timestamptz,
  ended_by text,
  ended_reason text check (trim(ended_reason) <> ''),
  primary key (tenant_id, id),
  foreign key (tenant_id, budget_id, person_id) references budget (tenant_id, id, person_id),
  foreign key (tenant_id, budget_id, part_id) references budget_part (tenant_id, budget_id, id),
  foreign key (tenant_id, agreed_by_supporter_id, person_id) references supporter (tenant_id, id, person_id),
  check (num_nulls(hours_hundredths, hour_price_pence) in (0, 2)),
  check (num_nulls(ended_on, ended_at, ended_by, ended_reason) in (0, 4))
);
create index saving_of_part on saving (tenant_id, part_id, id);
-- The same pound is not saved twice.
create unique index saving_running on saving (tenant_id, part_id) where ended_on is null;
call app.protect('saving', 'person_id');
create trigger ended_is_final before update on saving
  for each row when (old.ended_on is not null) execute function app.refuse_change();
create function app.saving_of_the_living() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from person where tenant_id = new.tenant_id and id = new.person_id and died_on is not null) then
    raise exception 'nothing is saved for somebody who has died'
      using errcode = 'check_violation', constraint = 'saving_of_the_living';
  end if;
  return new;
end $$;
create trigger saving_of_the_living before insert on saving
  for each row execute function app.saving_of_the_living();
call app.grant_to_application('select, insert, update', 'saving');
`;
