import { Migration } from '@mikro-orm/migrations';

/**
 * From which account a council pays is proposed by one and approved by another, as where it pays to is: who could change
 * it alone could have a whole run debited elsewhere. What was recorded before stays in use.
 */
export class Migration20261201140400_originatorOfTwo extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(settled);
  }
}

const columns = `
drop trigger append_only on bacs_originator;
alter table bacs_originator
  add column version integer not null default 1,
  add column approved_at timestamptz,
  add column approved_by text,
  add column refused_at timestamptz,
  add column refused_by text,
  add column refused_reason text;
-- The owner is held to row-level security too, so those that are there are taken council by council.
do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    update bacs_originator set approved_at = recorded_at, approved_by = 'system:recorded-by-one'
    where tenant_id = tenant;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table bacs_originator
  add check (approved_by <> recorded_by),
  add check (num_nulls(approved_at, approved_by) in (0, 2)),
  add check (num_nulls(refused_at, refused_by, refused_reason) in (0, 3)),
  add check (approved_at is null or refused_at is null);
create unique index bacs_originator_proposed on bacs_originator (tenant_id) where approved_at is null and refused_at is null;
`;

const settled = `
create function app.settled_originator_is_final() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  raise exception 'from which account a council pays stays as it was settled' using errcode = 'restrict_violation';
end $$;
create trigger settled_is_final before update on bacs_originator for each row
  when (old.approved_at is not null or old.refused_at is not null) execute function app.settled_originator_is_final();
create trigger never_deleted before delete on bacs_originator for each row
  execute function app.settled_originator_is_final();
call app.grant_to_application('update (version, approved_at, approved_by, refused_at, refused_by, refused_reason)',
  'bacs_originator');
`;
