import { Migration } from '@mikro-orm/migrations';

/** Concerns: raised by anybody or by a rule, owned, answered with the person, and ended. */
export class Migration20261130024020_concerns extends Migration {
  override up(): void {
    this.addSql(concerns);
  }
}

// The person is looked for only when the transaction ends, as a concern is added past what the ORM saves. What was said when
// it was raised stays as it is: the application may only write what was done about it.
const concerns = `
create unique index supporter_with_person on supporter (tenant_id, id, person_id);
create table concern (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  kind text not null,
  words text not null,
  raised_as text not null,
  raised_by text not null,
  raised_on date not null,
  raised_at timestamptz not null,
  -- The sign that a rule found, and what tells it apart; null where somebody raised it.
  rule text,
  rule_fact text,
  about_supporter_id uuid,
  -- Whoever supports or represents the person never sees a concern about one of them.
  record_kind text not null generated always as
    (case when about_supporter_id is null then 'CONCERNS' else 'CONFIDENTIAL_CONCERNS' end) stored,
  due_on date not null,
  warn_on date not null,
  policy_version_id uuid not null,
  owner_account text,
  taken_at timestamptz,
  what_was_found text,
  how_told text,
  told_on date,
  answered_at timestamptz,
  answered_by text,
  outcome text,
  outcome_note text,
  ended_at timestamptz,
  ended_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) deferrable initially deferred,
  foreign key (tenant_id, about_supporter_id, person_id) references supporter (tenant_id, id, person_id),
  foreign key (tenant_id, policy_version_id) references policy_version (tenant_id, id),
  check ((rule is null) = (rule_fact is null)),
  check ((taken_at is null) = (owner_account is null)),
  check (num_nulls(what_was_found, how_told, told_on, answered_at, answered_by) in (0, 5)),
  check (num_nulls(outcome, ended_at, ended_by) in (0, 3)),
  check (answered_at is null or taken_at is not null),
  check (ended_at is null or answered_at is not null)
);
create unique index concern_of_rule on concern (tenant_id, person_id, rule, rule_fact) where rule is not null;
create index concern_by_due on concern (tenant_id, due_on, id) where ended_at is null;
create index concern_of_person on concern (tenant_id, person_id, id);
call app.protect('concern', 'person_id');
call app.grant_to_application('select, insert, update (version, owner_account, taken_at, what_was_found, how_told, told_on,
  answered_at, answered_by, outcome, outcome_note, ended_at, ended_by)', 'concern');
`;
