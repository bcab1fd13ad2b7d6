import { Migration } from '@mikro-orm/migrations';

/**
 * A member of a panel sees the meetings and the members of the panels on which they have a seat, and of no other. And a case
 * in which somebody has declared an interest is hidden, while it is open, from what they read in any other role of theirs
 * too: each row of it carries their accounts, which PostgreSQL keeps, as it keeps the list of members who see it.
 */
export class Migration20261130034020_panelSight extends Migration {
  override up(): void {
    this.addSql(whoAsks);
    for (const table of ['panel_meeting', 'panel_member']) this.addSql(seenOnOwnPanel(table));
    this.addSql(hidden);
    for (const table of ['panel_referral', 'panel_agenda_item', 'panel_decision'])
      this.addSql(hiddenFrom(table));
  }
}

// Only what reads sets the account: a change of a plan also closes a case that whoever makes it does not see.
const whoAsks = `
create function app.current_panels() returns uuid[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('app.panels', true), ''), ',')::uuid[] $$;
create function app.current_account() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '') $$;
-- An account as transactions name it: any text is as short, and none has a quotation mark.
create function app.account_key(account text) returns text language sql immutable parallel safe
  as $$ select left(encode(sha256(convert_to(account, 'UTF8')), 'hex'), 32) $$;
call app.grant_to_application('execute', 'function app.current_panels()');
call app.grant_to_application('execute', 'function app.current_account()');
call app.grant_to_application('execute', 'function app.account_key(text)');
`;

const seenOnOwnPanel = (table: string) => `
drop policy seat on ${table};
create policy seat on ${table} as restrictive
  using ((app.current_person() is distinct from '00000000-0000-0000-0000-000000000000'::uuid
    or panel_id = any (app.current_panels()))::integer <> 0);
`;

const hidden = `
alter table panel_referral add column hidden_from text[] not null default '{}';
alter table panel_agenda_item add column hidden_from text[] not null default '{}';
alter table panel_decision add column hidden_from text[] not null default '{}';
call app.grant_to_application('update (hidden_from)', 'panel_decision');

create function app.panel_hidden_from() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.hidden_from := case when new.closed_at is null
    then array(select distinct app.account_key(interest ->> 'account') from jsonb_array_elements(new.interests) interest
      where interest ->> 'account' is not null)
    else '{}' end;
  return new;
end $$;
create trigger hidden_from before insert or update of interests, closed_at on panel_referral
  for each row execute function app.panel_hidden_from();

create function app.panel_hidden_as_referral() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update panel_agenda_item set hidden_from = new.hidden_from where tenant_id = new.tenant_id and referral_id = new.id;
  update panel_decision set hidden_from = new.hidden_from where tenant_id = new.tenant_id and referral_id = new.id;
  return null;
end $$;
create trigger hidden_with_referral after update on panel_referral for each row
  when (old.hidden_from is distinct from new.hidden_from) execute function app.panel_hidden_as_referral();

create or replace function app.panel_seen_as_referral() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select referral.seen_by, referral.hidden_from into new.seen_by, new.hidden_from from panel_referral referral
    where referral.tenant_id = new.tenant_id and referral.id = new.referral_id;
  new.seen_by := coalesce(new.seen_by, '{}');
  new.hidden_from := coalesce(new.hidden_from, '{}');
  return new;
end $$;
`;

const hiddenFrom = (table: string) => `
create policy interest on ${table} as restrictive
  using ((app.current_account() is null or app.current_account() <> all (hidden_from))::integer <> 0);
`;
