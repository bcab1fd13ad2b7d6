import { Migration } from '@mikro-orm/migrations';

/**
 * A council's life: it is prepared, goes live once, and may have sandboxes. PostgreSQL itself keeps people out of a
 * council that is not live, and what a sandbox says out of all that councils publish.
 */
export class Migration20261122000700_councilLife extends Migration {
  override up(): void {
    this.addSql(lives);
    this.addSql(files);
    this.addSql(peopleOfLiveCouncils);
    this.addSql(publishedByLiveCouncils);
  }
}

// A council only moves forward. Who it is may be mended until it is live; after that by whoever runs the database, as
// councils are renamed and change how they sign in, and never by the program, which row-level security holds.
const lives = `
alter table council
  add column live_at timestamptz,
  add column sandbox_of uuid references council (tenant_id),
  add column retired_at timestamptz,
  add constraint council_sandbox_is_ready check (sandbox_of is null or live_at is not null),
  add constraint council_only_sandboxes_retire check (retired_at is null or sandbox_of is not null),
  add constraint council_sandbox_of_another check (sandbox_of <> tenant_id);
create policy own_life on council for update
  using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
call app.grant_to_application('update (name, region_code, gss_codes, trusted_issuers, live_at, retired_at)', 'council');

create function app.refuse_going_back() returns trigger language plpgsql as $$
begin
  if (old.live_at is not null and new.live_at is distinct from old.live_at)
    or (old.retired_at is not null and new.retired_at is distinct from old.retired_at) then
    raise exception 'a council that is live stays live, and a sandbox that is retired stays retired' using errcode = 'restrict_violation';
  end if;
  if old.live_at is not null and row_security_active('council')
    and (new.name, new.region_code, new.gss_codes, new.trusted_issuers)
      is distinct from (old.name, old.region_code, old.gss_codes, old.trusted_issuers) then
    raise exception 'the program does not change who a council is that is live' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_forward before update on council for each row execute function app.refuse_going_back();
`;

// What is not whole yet is no policy, so it is kept as it was written. Every save stays.
const files = `
create table onboarding_file (
  tenant_id uuid not null references council (tenant_id),
  number integer not null check (number > 0),
  file text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (tenant_id, number)
);
call app.protect('onboarding_file');
call app.make_append_only('onboarding_file');
call app.grant_to_application('select, insert', 'onboarding_file');

-- The save that makes an area whole makes it a draft, of words that earlier saves may have brought: whoever wrote any of
-- the file until then wrote of the draft.
create or replace function app.writers_of_policy_change(tenant uuid, change uuid) returns setof text language sql stable as $$
  select edited_by from policy_change_edit e where e.tenant_id = tenant and e.change_id = change
  union
  select earlier.saved_by from policy_change_edit first
  join onboarding_file made on made.tenant_id = tenant and made.saved_at = first.edited_at
  join onboarding_file earlier on earlier.tenant_id = tenant and earlier.number <= made.number
  where first.tenant_id = tenant and first.change_id = change and first.number = 1
$$;
`;

const peopleOfLiveCouncils = `
create function app.refuse_person_of_no_live_council() returns trigger language plpgsql as $$
begin
  if not exists (
    select from council c where c.tenant_id = new.tenant_id and c.live_at is not null and c.retired_at is null) then
    raise exception 'people are registered only in councils that are live'
      using errcode = 'check_violation', constraint = 'person_of_live_council';
  end if;
  return new;
end $$;
create trigger of_live_council before insert on person
  for each row execute function app.refuse_person_of_no_live_council();
`;

const publishedByLiveCouncils = `
create function app.refuse_publishing_by_no_live_council() returns trigger language plpgsql as $$
begin
  if not exists (
    select from council c where c.tenant_id = new.tenant_id and c.live_at is not null and c.sandbox_of is null) then
    raise exception 'only councils that are live publish policy, and sandboxes never do'
      using errcode = 'check_violation', constraint = 'published_policy_of_live_council';
  end if;
  return new;
end $$;
create trigger of_live_council before insert on published_policy
  for each row execute function app.refuse_publishing_by_no_live_council();
`;
