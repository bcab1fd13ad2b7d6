import { Migration } from '@mikro-orm/migrations';

/** What people state of themselves for the national return, which tells more apart than support needs. */
export class Migration20261209100100_statisticalFacts extends Migration {
  override up(): void {
    this.addSql(facts);
  }
}

const facts = `
create table statistical_facts (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  stated_on date not null,
  gender text,
  gp_practice_code text check (gp_practice_code ~ '^[A-HJ-NP-Y][0-9]{5}$'),
  accommodation_status text,
  employment_status text,
  has_unpaid_carer text,
  has_autism text,
  visual_impairment text,
  hearing_impairment text,
  social_support_reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (num_nonnulls(gender, gp_practice_code, accommodation_status, employment_status, has_unpaid_carer, has_autism,
    visual_impairment, hearing_impairment, social_support_reason) > 0)
);
create index statistical_facts_of_person on statistical_facts (tenant_id, person_id, stated_on, id);
call app.protect('statistical_facts', 'person_id');
call app.make_append_only('statistical_facts');
call app.grant_to_application('select, insert', 'statistical_facts');
`;
