import { Migration } from '@mikro-orm/migrations';

/**
 * A step of a case in which somebody has declared an interest is hidden from them as the case is: it carries their accounts
 * itself, so that a list of work is read along its index without a look at the case behind each step.
 */
export class Migration20261130235900_stepsHiddenFrom extends Migration {
  override up(): void {
    this.addSql(`
alter table open_step add column hidden_from text[] not null default '{}';

create function app.step_hidden_as_referral() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select coalesce(referral.hidden_from, '{}') into new.hidden_from from panel_referral referral
    where referral.tenant_id = new.tenant_id and referral.id = new.subject_id;
  new.hidden_from := coalesce(new.hidden_from, '{}');
  return new;
end $$;
create trigger hidden_as_referral before insert on open_step for each row
  when (new.subject_type = 'PanelReferral') execute function app.step_hidden_as_referral();

create or replace function app.panel_hidden_as_referral() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update panel_agenda_item set hidden_from = new.hidden_from where tenant_id = new.tenant_id and referral_id = new.id;
  update panel_decision set hidden_from = new.hidden_from where tenant_id = new.tenant_id and referral_id = new.id;
  update open_step set hidden_from = new.hidden_from
    where tenant_id = new.tenant_id and subject_type = 'PanelReferral' and subject_id = new.id;
  return null;
end $$;

alter table open_step no force row level security;
alter table panel_referral no force row level security;
update open_step step set hidden_from = referral.hidden_from
from panel_referral referral
where referral.tenant_id = step.tenant_id and referral.id = step.subject_id and step.subject_type = 'PanelReferral'
  and referral.hidden_from <> '{}';
alter table panel_referral force row level security;
alter table open_step force row level security;

create policy interest on open_step as restrictive
  using ((hidden_from = '{}' or app.current_account() is null or app.current_account() <> all (hidden_from))::integer <> 0);
`);
  }
}
