import { Migration } from '@mikro-orm/migrations';

/** A date of birth may be an estimate, or not be known; those that are there were given as they are. */
export class Migration20261130002200_birthDatesThatAreNotKnown extends Migration {
  override up(): void {
    this.addSql(`
alter table person alter column born_on drop not null;
alter table person add column birth_date_precision text not null default 'EXACT';
alter table person add constraint person_birth_date_as_precise_as_said
  check (birth_date_precision in ('EXACT', 'ESTIMATED', 'UNKNOWN') and (born_on is null) = (birth_date_precision = 'UNKNOWN'));
`);
  }
}
