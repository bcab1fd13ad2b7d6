import { Migration } from '@mikro-orm/migrations';

/** The days from which an acknowledgement and an answer are warned of, by the policy in force when the challenge arrived. */
export class Migration20261130034010_challengeWarnings extends Migration {
  override up(): void {
    this.addSql('alter table challenge add column acknowledge_warn_on date, add column reply_warn_on date;');
  }
}
