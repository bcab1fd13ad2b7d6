import { Migration } from '@mikro-orm/migrations';

/** What was explained to people of the ways of having their money, and what they declined. */
export class Migration20261203120100_optionsExplained extends Migration {
  override up(): void {
    this.addSql(explanations);
    this.addSql(refusals);
  }
}

const explanations = `
create table option_explained (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  choices text[] not null check (choices <> '{}'),
  explained_on date not null,
  explained_by text not null check (trim(explained_by) <> ''),
  forms text[] not null check (forms <> '{}'),
  form_in_words text,
  language text not null,
  supporter_id uuid,
  others_there text,
  understanding text not null check (understanding in ('UNDERSTOOD', 'PARTLY', 'NOT_YET')),
  understood_in_words text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, supporter_id, person_id) references supporter (tenant_id, id, person_id),
  check ('OTHER' <> all (forms) or form_in_words is not null),
  check (understanding = 'UNDERSTOOD' or understood_in_words is not null)
);
create index option_explained_of_person on option_explained (tenant_id, person_id, id);
call app.protect('option_explained', 'person_id');
call app.make_append_only('option_explained');
call app.grant_to_application('select, insert', 'option_explained');
`;

const refusals = `
create table option_refusal (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  declined text not null,
  declined_on date not null,
  reason text not null,
  reason_in_words text not null check (trim(reason_in_words) <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null,
  looked_at_on date check (looked_at_on >= declined_on),
  looked_at_by text,
  was_information_right boolean,
  what_was_wrong text check (trim(what_was_wrong) <> ''),
  told_again_id uuid,
  answered_on date check (answered_on >= looked_at_on),
  answered_by text,
  outcome text check (outcome in ('STILL_DECLINED', 'CHOSEN')),
  outcome_in_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, told_again_id, person_id) references option_explained (tenant_id, id, person_id),
  check (num_nulls(looked_at_on, looked_at_by, was_information_right) in (0, 3)),
  check ((was_information_right is false) = (what_was_wrong is not null)),
  check (num_nulls(told_again_id, answered_on, answered_by, outcome) in (0, 4)),
  check (answered_on is null or was_information_right is false),
  check (outcome_in_words is null or outcome is not null)
);
create index option_refusal_of_person on option_refusal (tenant_id, person_id, id);
-- What somebody declines is looked at before they are recorded as declining it once more.
create unique index option_refusal_open on option_refusal (tenant_id, person_id, declined)
  where answered_on is null and was_information_right is not true;
call app.protect('option_refusal', 'person_id');
create trigger settled_is_final before update on option_refusal
  for each row when (old.answered_on is not null or old.was_information_right) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'option_refusal');
call app.grant_to_application('update (version, looked_at_on, looked_at_by, was_information_right, what_was_wrong, told_again_id, answered_on, answered_by, outcome, outcome_in_words)', 'option_refusal');
`;
