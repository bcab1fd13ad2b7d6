import { Migration } from '@mikro-orm/migrations';

/** The day on which a person died. What stops from then on follows from it wherever it is asked. */
export class Migration20261130002300_datesOfDeath extends Migration {
  override up(): void {
    this.addSql(`
alter table person add column died_on date;
alter table person add column death_corrected_reason text;
alter table person add constraint person_died_after_birth check (died_on >= born_on);
`);
  }
}
