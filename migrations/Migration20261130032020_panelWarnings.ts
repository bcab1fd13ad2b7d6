import { Migration } from '@mikro-orm/migrations';

/**
 * Days from which what waits for a panel is warned of, the day by which a decision between meetings is confirmed, and why a
 * plan was signed off while a condition of the panel's was not met.
 */
export class Migration20261130032020_panelWarnings extends Migration {
  override up(): void {
    this.addSql(`
      alter table panel_referral add column warn_on date;
      alter table panel_condition add column warn_on date;
      alter table panel_decision add column confirm_by date, add column confirm_warn_on date;
      create index panel_decision_to_confirm on panel_decision (tenant_id, confirm_by)
        where meeting_id is null and ratified_by_meeting_id is null;
      alter table support_plan add column unmet_conditions_reason text;
      call app.grant_to_application('update (warn_on)', 'panel_referral');`);
  }
}
