import { Migration } from '@mikro-orm/migrations';

/**
 * How much of its quota each account and address has used, for servers that count together. It stands apart from the
 * councils' tables, as it is no record of theirs: its keys are digests, and it may be lost at any time, so it is not
 * logged.
 */
export class Migration20261130006100_rateLimits extends Migration {
  override up(): void {
    this.addSql(`create unlogged table app.rate_limit_use (
      key bytea primary key check (length(key) = 32),
      points double precision not null,
      at timestamptz not null,
      is_allowed boolean not null
    )`);
    this.addSql(`call app.grant_to_application('select, insert, update, delete', 'app.rate_limit_use')`);
  }
}
