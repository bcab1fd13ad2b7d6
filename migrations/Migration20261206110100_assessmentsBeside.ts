import { Migration } from '@mikro-orm/migrations';

/** Two assessments of one person may stand side by side, and are settled into a third, from which the amount comes. */
export class Migration20261206110100_assessmentsBeside extends Migration {
  override up(): void {
    this.addSql(`
alter table assessment
  -- The assessment beside which this one was begun.
  add column beside_id uuid,
  -- The assessment into which it was settled with the other.
  add column settled_in_id uuid,
  -- What was settled, of an assessment that two were settled into.
  add column settled_differences jsonb,
  add column set_aside_on date,
  add column set_aside_reason text check (trim(set_aside_reason) <> ''),
  add foreign key (tenant_id, beside_id, person_id) references assessment (tenant_id, id, person_id),
  add foreign key (tenant_id, settled_in_id, person_id) references assessment (tenant_id, id, person_id),
  add check (num_nulls(set_aside_on, set_aside_reason) in (0, 2)),
  add check (num_nonnulls(completed_on, settled_in_id, set_aside_on) <= 1),
  add check (settled_differences is null or completed_on is not null);
drop index assessment_one_open;
create unique index assessment_one_open on assessment (tenant_id, person_id, (respondent = 'PROFESSIONAL'))
  where completed_at is null and settled_in_id is null and set_aside_on is null;
create index assessment_settled_in on assessment (tenant_id, settled_in_id) where settled_in_id is not null;
create trigger settled_is_final before update on assessment
  for each row when (old.settled_in_id is not null or old.set_aside_on is not null) execute function app.refuse_change();
`);
  }
}
