import { Migration } from '@mikro-orm/migrations';

/** Until when whoever takes on a personal assistant is insured as an employer, as far as the council has seen proof. */
export class Migration20261130005200_insuranceOfItems extends Migration {
  override up(): void {
    this.addSql('alter table support_item add column insured_until date');
  }
}
