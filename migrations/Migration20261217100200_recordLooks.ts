import { Migration } from '@mikro-orm/migrations';

/** Who has looked at whose record: the first look of each account, role and day. */
export class Migration20261217100200_recordLooks extends Migration {
  override up(): void {
    this.addSql(looks);
  }
}

// The supporter is whoever the token named, and the look stands whatever becomes of their record, so nothing refers to it.
const looks = `
create table record_look (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  account text not null,
  role text not null check (role ~ '^[A-Z][A-Z_]*$'),
  supporter_id uuid,
  looked_on date not null,
  first_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, looked_on, account, role),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index record_look_of_person on record_look (tenant_id, person_id, id);
call app.protect('record_look', 'person_id');
call app.make_append_only('record_look');
call app.grant_to_application('select, insert', 'record_look');
`;
