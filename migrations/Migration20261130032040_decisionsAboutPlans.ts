import { Migration } from '@mikro-orm/migrations';

/**
 * The plan that a supported decision record is about, and when the risks of a plan last became others. Plans belong to a
 * higher area, so the record holds the plan's id alone, which the command that writes it has looked for; no plan is removed.
 */
export class Migration20261130032040_decisionsAboutPlans extends Migration {
  override up(): void {
    this.addSql(`
      alter table support_plan add column risks_changed_at timestamptz;
      alter table supported_decision add column plan_id uuid;
      create index supported_decision_of_plan on supported_decision (tenant_id, plan_id) where plan_id is not null;`);
  }
}
