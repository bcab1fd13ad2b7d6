import { Migration } from '@mikro-orm/migrations';

/** Drafts of policy on which residents are asked, and what they answered. */
export class Migration20261207090100_policyConsultations extends Migration {
  override up(): void {
    this.addSql(consultations);
    this.addSql(answers);
  }
}

const consultations = `
create table policy_consultation (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  change_id uuid not null,
  edit_number integer not null,
  base_version_id uuid,
  title text not null check (trim(title) <> ''),
  summary text not null check (trim(summary) <> ''),
  asked jsonb not null check (jsonb_array_length(asked) between 1 and 10),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  opened_at timestamptz not null,
  opened_by text not null,
  closed_on date check (closed_on <= closes_on),
  closed_by text,
  closed_reason text check (trim(closed_reason) <> ''),
  what_changed text check (trim(what_changed) <> ''),
  responded_at timestamptz,
  responded_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, change_id) references policy_change (tenant_id, id),
  foreign key (tenant_id, change_id, edit_number) references policy_change_edit (tenant_id, change_id, number),
  foreign key (tenant_id, base_version_id) references policy_version (tenant_id, id),
  check (num_nulls(closed_on, closed_by, closed_reason) in (0, 3)),
  check (num_nulls(what_changed, responded_at, responded_by) in (0, 3))
);
-- What came of one is written before residents are asked again.
create unique index policy_consultation_unanswered on policy_consultation (tenant_id, change_id)
  where responded_at is null;
create index policy_consultation_of_change on policy_consultation (tenant_id, change_id, id);
call app.protect('policy_consultation');
create trigger responded_is_final before update on policy_consultation
  for each row when (old.responded_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'policy_consultation');
call app.grant_to_application('update (version, closed_on, closed_by, closed_reason, what_changed, responded_at, responded_by)', 'policy_consultation');
`;

// Whose answer it is stands nowhere: the key only tells one account from another within one consultation.
const answers = `
create table policy_consultation_answer (
  tenant_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  question_number integer not null check (question_number between 1 and 10),
  view text not null check (view in ('AGREE', 'DISAGREE', 'NEITHER')),
  words text check (trim(words) <> ''),
  respondent text not null check (respondent in ('PERSON', 'REPRESENTATIVE', 'SUPPORTER')),
  account_key text not null check (account_key ~ '^[0-9a-f]{64}$'),
  answered_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, consultation_id) references policy_consultation (tenant_id, id)
);
create index policy_consultation_answer_latest on policy_consultation_answer (tenant_id, consultation_id, question_number, account_key, id);
call app.protect('policy_consultation_answer');
call app.make_append_only('policy_consultation_answer');
call app.grant_to_application('select, insert', 'policy_consultation_answer');
`;
