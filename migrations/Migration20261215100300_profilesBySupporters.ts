import { Migration } from '@mikro-orm/migrations';

/** Whoever supports somebody may write with person-centred tools, where the person agrees to it. */
export class Migration20261215100300_profilesBySupporters extends Migration {
  override up(): void {
    this.addSql(`
alter table profile_entry drop constraint profile_entry_written_as_check;
alter table profile_entry add constraint profile_entry_written_as_check
  check (written_as in ('PERSON', 'REPRESENTATIVE', 'BROKER', 'SUPPORTER', 'STAFF'));
-- They write what they may read, and whether it goes to health services is for others to say.
alter table profile_entry add constraint written_by_helpers_for_the_circle
  check (written_as not in ('BROKER', 'SUPPORTER') or (audience = 'CIRCLE' and not may_go_to_health));
`);
  }
}
