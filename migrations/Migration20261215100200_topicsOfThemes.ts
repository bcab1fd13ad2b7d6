import { Migration } from '@mikro-orm/migrations';

/** What a theme is about, from one list for all councils, so that a region can lay like beside like. */
export class Migration20261215100200_topicsOfThemes extends Migration {
  override up(): void {
    this.addSql(`
alter table theme add column topic text;
create unique index theme_topic on theme (tenant_id, session_id, sort, topic) where topic is not null;
call app.grant_to_application('update (topic)', 'theme');
alter table published_theme add column topic text;
`);
  }
}
