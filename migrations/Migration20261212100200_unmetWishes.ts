import { Migration } from '@mikro-orm/migrations';

/** What people wanted and could not get, in their own words, with the kind and the reason by which it is counted. */
export class Migration20261212100200_unmetWishes extends Migration {
  override up(): void {
    this.addSql(wishes);
  }
}

const wishes = `
create table unmet_wish (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  category text not null,
  -- Null once the person took it back.
  wanted text check (trim(wanted) <> ''),
  reason text not null,
  other_reason text check (trim(other_reason) <> ''),
  moment text not null check (moment in ('PLANNING', 'REVIEW')),
  said_on date not null,
  -- Where the person then lived; empty where that was not known.
  postcode_district text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  ended_on date check (ended_on >= said_on),
  ended_how text check (ended_how in ('MET', 'NO_LONGER_WANTED', 'TAKEN_BACK')),
  ended_at timestamptz,
  ended_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (num_nulls(ended_on, ended_how, ended_at, ended_by) in (0, 4)),
  check (wanted is not null or ended_how = 'TAKEN_BACK'),
  check (other_reason is null or reason = 'OTHER')
);
create index unmet_wish_of_person on unmet_wish (tenant_id, person_id, id);
create index unmet_wish_by_day on unmet_wish (tenant_id, said_on, id);
call app.protect('unmet_wish', 'person_id');
create trigger ended_is_final before update on unmet_wish
  for each row when (old.ended_on is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'unmet_wish');
call app.grant_to_application('update (wanted, other_reason, ended_on, ended_how, ended_at, ended_by)', 'unmet_wish');
`;
