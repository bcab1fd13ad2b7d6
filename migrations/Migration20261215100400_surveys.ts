import { Migration } from '@mikro-orm/migrations';

/** Results of surveys that people answer without being known: counts of answers, and never rows of people. */
export class Migration20261215100400_surveys extends Migration {
  override up(): void {
    this.addSql(imports);
  }
}

const imports = `
create table survey_import (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  survey text not null check (survey in ('ADULT_SOCIAL_CARE_SURVEY', 'SURVEY_OF_ADULT_CARERS', 'PERSONAL_BUDGETS')),
  year integer not null,
  number integer not null check (number > 0),
  reason text check (trim(reason) <> ''),
  row_count integer not null check (row_count > 0),
  counts jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (tenant_id, id),
  check ((number > 1) = (reason is not null))
);
create unique index survey_import_of_year on survey_import (tenant_id, survey, year, number);
call app.protect('survey_import');
call app.make_append_only('survey_import');
call app.grant_to_application('select, insert', 'survey_import');
`;
