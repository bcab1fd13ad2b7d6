import { Migration } from '@mikro-orm/migrations';

/** A line of a statement may be taken to count towards an outcome, as one with the same words did before. */
export class Migration20261201140600_suggestedOutcomes extends Migration {
  override up(): void {
    this.addSql(`alter table statement_line
      add column suggested_outcome_id uuid,
      add foreign key (tenant_id, suggested_outcome_id) references plan_outcome (tenant_id, id)`);
  }
}
