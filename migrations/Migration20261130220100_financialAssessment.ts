import { Migration } from '@mikro-orm/migrations';

/** What people put in towards their support, worked out from their means, and how each part of a budget has it. */
export class Migration20261130220100_financialAssessment extends Migration {
  override up(): void {
    this.addSql(financialAssessments);
    this.addSql(budgetsAsAssessed);
  }
}

// A newer one takes the place of an older from its own first day on, so nothing of a row is ever written again.
const financialAssessments = `
create table financial_assessment (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  basis text not null,
  means json not null,
  support_weekly_pence bigint not null check (support_weekly_pence > 0),
  not_charged_weekly_pence bigint not null check (not_charged_weekly_pence >= 0),
  contribution_weekly_pence bigint not null check (contribution_weekly_pence >= 0),
  -- Null where the person pays the full cost.
  most_weekly_pence bigint check (most_weekly_pence >= 0),
  capital_counted_pence bigint not null,
  tariff_income_weekly_pence bigint not null,
  income_counted_weekly_pence bigint not null,
  left_to_person_weekly_pence bigint not null,
  top_up_weekly_pence bigint not null check (top_up_weekly_pence >= 0),
  pays_every text not null,
  change_told_within_length integer,
  change_told_within_unit text,
  look_again_on date not null,
  warn_on date not null,
  steps json not null,
  policy_version_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check ((change_told_within_length is null) = (change_told_within_unit is null)),
  check (warn_on between starts_on and look_again_on)
);
create index financial_assessment_of_person on financial_assessment (tenant_id, person_id, starts_on desc, id desc);
call app.make_append_only('financial_assessment');
call app.protect('financial_assessment', 'person_id');
call app.grant_to_application('select, insert', 'financial_assessment');
`;

// Budgets of before have neither, and their contribution is the sum that was typed in.
const budgetsAsAssessed = `
alter table budget add column financial_assessment_id uuid;
alter table budget add foreign key (tenant_id, financial_assessment_id, person_id)
  references financial_assessment (tenant_id, id, person_id);
alter table budget_part add column contribution_way text;
`;
