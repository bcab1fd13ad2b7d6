import { Migration } from '@mikro-orm/migrations';

/**
 * Where and by which link a panel meets is seen by a person, and by whoever acts for them, of the meetings that have their
 * own case on the agenda, and of no other meeting of that panel.
 */
export class Migration20261130210400_ownMeetings extends Migration {
  override up(): void {
    this.addSql(`
create function app.has_own_case(tenant uuid, meeting uuid) returns boolean language sql stable
  as $$ select exists (select from public.panel_agenda_item item
    where item.tenant_id = tenant and item.meeting_id = meeting and item.person_id = app.current_person()) $$;
call app.grant_to_application('execute', 'function app.has_own_case(uuid, uuid)');
create policy own_case on panel_meeting as restrictive
  using ((coalesce(app.current_person(), '00000000-0000-0000-0000-000000000000'::uuid)
      = '00000000-0000-0000-0000-000000000000'::uuid
    or app.has_own_case(tenant_id, id))::integer <> 0);
`);
  }
}
