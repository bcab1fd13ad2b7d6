import { Migration } from '@mikro-orm/migrations';

/** The documents that a council's portals send, release by release, and whether it allows any others. */
export class Migration20261130008100_portalReleases extends Migration {
  override up(): void {
    this.addSql(`
create table portal_release (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  portal text not null,
  release text not null,
  documents jsonb not null,
  registered_at timestamptz not null,
  registered_by text not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, portal, release)
);
call app.protect('portal_release');
call app.grant_to_application('select, insert, update (withdrawn_at)', 'portal_release');

alter table council add column only_registered_documents boolean not null default false;
call app.grant_to_application('update (only_registered_documents)', 'council');
`);
  }
}
