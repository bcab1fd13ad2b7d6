import { Migration } from '@mikro-orm/migrations';

/** That somebody goes without the care of their carer, and who gives it instead. */
export class Migration20261206100300_carerCover extends Migration {
  override up(): void {
    // Whoever is cared for and the carer see it; it says nothing of the illness.
    this.addSql(`
create table care_absence (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  carer_id uuid not null,
  care_link_id uuid not null,
  version integer not null,
  cause text not null check (cause in ('ILLNESS', 'DEATH')),
  from_on date not null,
  reported_at timestamptz not null,
  reported_by text not null,
  replacement text check (trim(replacement) <> ''),
  replaced_on date,
  replaced_by text,
  ended_on date check (ended_on >= from_on),
  primary key (tenant_id, id),
  foreign key (tenant_id, care_link_id, carer_id) references care_link (tenant_id, id, person_id),
  foreign key (tenant_id, care_link_id, person_id) references care_link (tenant_id, id, cared_for_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, carer_id) references person (tenant_id, id),
  check (num_nulls(replacement, replaced_on, replaced_by) in (0, 3))
);
create index care_absence_of_link on care_absence (tenant_id, care_link_id, id);
create index care_absence_of_person on care_absence (tenant_id, person_id, id);
create index care_absence_of_carer on care_absence (tenant_id, carer_id, id);
create unique index care_absence_open on care_absence (tenant_id, care_link_id) where ended_on is null;
call app.protect('care_absence');
create policy person on care_absence as restrictive
  using ((app.current_person() is null or app.current_person() in (person_id, carer_id))::integer <> 0);
call app.grant_to_application('select, insert', 'care_absence');
call app.grant_to_application('update (version, replacement, replaced_on, replaced_by, ended_on)', 'care_absence');
`);
  }
}
