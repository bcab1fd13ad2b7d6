import { Migration } from '@mikro-orm/migrations';

/**
 * Points and prices that change on a later day are withheld with the tables that they belong to.
 */
export class Migration20261130012000_withheldLaterFigures extends Migration {
  override up(): void {
    this.addSql(`
create function app.open_later_figures(settings jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(figure order by position), '[]')
  from jsonb_array_elements(coalesce(settings -> 'laterFigures', '[]')) with ordinality each (figure, position)
  where not starts_with(figure ->> 'path', 'scales.')
$$;

create or replace function app.copy_published_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  version policy_version;
begin
  select * into version from policy_version v
    where v.tenant_id = new.tenant_id and v.id = new.policy_version_id;
  if version.id is null then
    raise exception 'only a version of the council’s own policy is published' using errcode = 'foreign_key_violation';
  end if;
  perform app.lock_policy_area(version.tenant_id, version.area);
  if exists (select from policy_version_withdrawal w
    where w.tenant_id = version.tenant_id and w.policy_version_id = version.id) then
    raise exception 'a version of policy that was withdrawn is not published'
      using errcode = 'check_violation', constraint = 'published_policy_stands';
  end if;
  new.area := version.area;
  new.number := version.number;
  new.effective_from := version.effective_from;
  new.is_emergency := version.is_emergency;
  new.settings := version.settings;
  new.sources := version.sources;
  if app.withholds_tables(version) then
    new.settings := version.settings - 'scales' - 'laterFigures';
    if version.settings ? 'laterFigures' then
      new.settings := new.settings || jsonb_build_object('laterFigures', app.open_later_figures(version.settings));
    end if;
    -- Where a figure comes from would betray which there are.
    new.sources := (select coalesce(jsonb_agg(source), '[]') from jsonb_array_elements(version.sources) source
      where source ->> 'path' <> 'scales' and not starts_with(source ->> 'path', 'scales.'));
  end if;
  return new;
end $$;

create or replace function app.keep_withheld_tables() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into withheld_tables (tenant_id, policy_version_id, settings)
  select tenant_id, id, jsonb_build_object('scales', settings -> 'scales')
      || case when app.open_later_figures(settings) = coalesce(settings -> 'laterFigures', '[]') then '{}'
        else jsonb_build_object('laterFigures', settings -> 'laterFigures') end
    from policy_version v
    where v.tenant_id = new.tenant_id and v.id = new.policy_version_id and app.withholds_tables(v);
  return null;
end $$;
`);
  }
}
