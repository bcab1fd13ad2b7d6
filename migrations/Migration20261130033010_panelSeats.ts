import { Migration } from '@mikro-orm/migrations';

/**
 * Who meets, where, and by which link is seen by staff, by the person whose case it is, and by members while they have a
 * seat. Somebody whose term has ended asks as a member still, and sees nobody: PostgreSQL then knows no seat of theirs.
 */
export class Migration20261130033010_panelSeats extends Migration {
  override up(): void {
    for (const table of ['panel_meeting', 'panel_member']) this.addSql(seenWithSeat(table));
  }
}

const seenWithSeat = (table: string) => `
create policy seat on ${table} as restrictive
  using ((app.current_person() is distinct from '00000000-0000-0000-0000-000000000000'::uuid
    or app.current_members() is not null)::integer <> 0);
`;
