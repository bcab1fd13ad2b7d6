import { Migration } from '@mikro-orm/migrations';

/** How residents see their council with what it has published of itself, and what is published of that. */
export class Migration20261216100100_residentRatings extends Migration {
  override up(): void {
    this.addSql(ratings);
    this.addSql('alter table published_self_check add column residents jsonb');
  }
}

// The key tells accounts apart and names none, so that who rates how is nobody's to read.
const ratings = `
create table resident_rating (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  factor text not null check (factor ~ '^[A-Z][A-Z_]*$'),
  rating text not null check (rating in ('NOT_BEGUN', 'BEGUN', 'PARTLY', 'LARGELY', 'FULLY')),
  rater_key text not null check (rater_key ~ '^[0-9a-f]{64}$'),
  rated_on date not null,
  primary key (tenant_id, id)
);
create index resident_rating_latest on resident_rating (tenant_id, factor, rater_key, id);
call app.protect('resident_rating');
call app.make_append_only('resident_rating');
call app.grant_to_application('select, insert', 'resident_rating');
`;
