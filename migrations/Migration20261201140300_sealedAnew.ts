import { Migration } from '@mikro-orm/migrations';

/**
 * When the key of bank details is changed, the owner of the database seals each account anew, also of details that are
 * settled: nothing else of these ever changes, and the application itself still can't write over a sealed account.
 */
export class Migration20261201140300_sealedAnew extends Migration {
  override up(): void {
    this.addSql(settled);
  }
}

const settled = `
create or replace function app.settled_is_final() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if to_jsonb(new) - 'sealed_account' = to_jsonb(old) - 'sealed_account' then
    return new;
  end if;
  if old.refused_at is not null or (old.approved_at is not null
      and (new.approved_at, new.approved_by, new.usable_from_on) is distinct from
        (old.approved_at, old.approved_by, old.usable_from_on)) then
    raise exception 'bank details that are settled stay so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
`;
