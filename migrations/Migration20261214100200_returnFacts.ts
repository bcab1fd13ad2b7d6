import { Migration } from '@mikro-orm/migrations';

/** What the national return asks of assessments and services: how an assessment was held, and at which location support is given. */
export class Migration20261214100200_returnFacts extends Migration {
  override up(): void {
    this.addSql(methods);
    this.addSql(locations);
  }
}

// Assessments that were completed before have none, and nobody knows any more.
const methods = `
alter table assessment add column method text check (method in ('FACE_TO_FACE', 'VIDEO', 'TELEPHONE', 'OTHER'));
alter table assessment add check (method is null or completed_on is not null);
alter table carer_assessment add column method text check (method in ('FACE_TO_FACE', 'VIDEO', 'TELEPHONE', 'OTHER'));
alter table carer_assessment add check (method is null or completed_on is not null);
`;

const locations = `
create table part_location (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  starts_on date not null,
  cqc_location_number text not null check (cqc_location_number ~ '^1-[0-9]{6,12}$'),
  service_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create index part_location_of_part on part_location (tenant_id, part_id, starts_on, id);
create index part_location_of_person on part_location (tenant_id, person_id, id);
create index part_location_of_service on part_location (tenant_id, service_id, id) where service_id is not null;
call app.protect('part_location', 'person_id');
call app.make_append_only('part_location');
call app.grant_to_application('select, insert', 'part_location');
`;
