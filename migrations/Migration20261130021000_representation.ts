import { Migration } from '@mikro-orm/migrations';

/** Capacity and best-interests decisions, who acts for a person, and whether an advocate is owed. */
export class Migration20261130021000_representation extends Migration {
  override up(): void {
    this.addSql(decisionsSetting);
    this.addSql(capacityDecisions);
    this.addSql(bestInterestsDecisions);
    this.addSql(representations);
    this.addSql(involvements);
    this.addSql(decisionsOfAdvocates);
  }
}

// For an advocate's transaction: the capacity decisions that it may see, as a list. Nobody else's transaction sets it.
const decisionsSetting = `
create function app.current_decisions() returns uuid[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('app.decisions', true), ''), ',')::uuid[] $$;
call app.grant_to_application('execute', 'function app.current_decisions()');
alter table supporter add unique (tenant_id, id, person_id);
`;

const capacityDecisions = `
create table capacity_decision (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  subject text not null,
  subject_in_words text check (subject <> 'OTHER' or subject_in_words is not null),
  decided_on date not null,
  help_given text not null,
  result text not null check (result in ('HAS_CAPACITY', 'LACKS_CAPACITY')),
  impairment text,
  unable_to text[] not null default '{}',
  causal_link text,
  is_choice_thought_unwise boolean not null,
  assessed_by text not null,
  valid_until date,
  supersedes_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  -- Two at one moment can't take the place of the same one.
  unique (tenant_id, supersedes_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, supersedes_id, person_id) references capacity_decision (tenant_id, id, person_id),
  check (result = 'HAS_CAPACITY' or (impairment is not null and unable_to <> '{}' and causal_link is not null)),
  check (valid_until >= decided_on)
);
create index capacity_decision_of_person on capacity_decision (tenant_id, person_id, id);
call app.protect('capacity_decision', 'person_id');
call app.make_append_only('capacity_decision');
call app.grant_to_application('select, insert', 'capacity_decision');
`;

const bestInterestsDecisions = `
create table best_interests_decision (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  capacity_decision_id uuid not null,
  decided_on date not null,
  consulted jsonb not null,
  nobody_consulted_reason text,
  wishes_and_feelings text not null,
  beliefs_and_values text not null,
  least_restrictive_option text not null,
  decision text not null,
  decision_maker text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, capacity_decision_id, person_id) references capacity_decision (tenant_id, id, person_id),
  check (jsonb_array_length(consulted) > 0 or nobody_consulted_reason is not null)
);
create index best_interests_decision_of_capacity on best_interests_decision (tenant_id, capacity_decision_id, id);
call app.protect('best_interests_decision', 'person_id');
call app.make_append_only('best_interests_decision');
call app.grant_to_application('select, insert', 'best_interests_decision');
`;

const representations = `
create table representation (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  supporter_id uuid not null,
  version integer not null default 1,
  kind text not null check (kind in ('ATTORNEY', 'DEPUTY', 'SUITABLE_PERSON', 'NOMINEE', 'ADVOCATE')),
  scopes text[] not null default '{}',
  starts_on date not null,
  ends_on date,
  registered_on date,
  court_order text,
  document_seen_on date,
  capacity_decision_id uuid,
  best_interests_decision_id uuid,
  suitability_basis text,
  conditions_met text[] not null default '{}',
  is_family_or_friend boolean not null,
  dbs_checked_on date,
  signed_on date,
  is_independent boolean not null,
  ended_on date,
  ended_reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, supporter_id, person_id) references supporter (tenant_id, id, person_id),
  foreign key (tenant_id, capacity_decision_id, person_id) references capacity_decision (tenant_id, id, person_id),
  foreign key (tenant_id, best_interests_decision_id, person_id)
    references best_interests_decision (tenant_id, id, person_id),
  check (kind not in ('ATTORNEY', 'DEPUTY') or (scopes <> '{}' and document_seen_on is not null)),
  check (kind <> 'SUITABLE_PERSON' or (capacity_decision_id is not null and best_interests_decision_id is not null)),
  check (kind <> 'ADVOCATE' or (capacity_decision_id is not null and is_independent)),
  check (ends_on >= starts_on),
  check ((ended_on is null) = (ended_reason is null))
);
create index representation_of_supporter on representation (tenant_id, supporter_id, id);
create index representation_of_person on representation (tenant_id, person_id, id);
call app.protect('representation', 'person_id');
call app.grant_to_application('select, insert, update', 'representation');
`;

const involvements = `
create table involvement (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  supporter_id uuid,
  considered_on date not null,
  difficulties text[] not null default '{}',
  is_supporter_wanted boolean not null,
  is_supporter_paid boolean not null,
  is_supporter_able boolean not null,
  has_long_stay_arranged_by_nhs boolean not null,
  has_disagreement boolean not null,
  note text,
  must_offer_advocate boolean not null,
  reasons text[] not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, supporter_id, person_id) references supporter (tenant_id, id, person_id)
);
create index involvement_of_person on involvement (tenant_id, person_id, id);
call app.protect('involvement', 'person_id');
call app.make_append_only('involvement');
call app.grant_to_application('select, insert', 'involvement');
`;

// An advocate sees the one decision that they speak up in, what was decided on its strength, and who speaks up in it. Planned as nearly always true, which it is
// for everybody else (see app.protect).
const decisionsOfAdvocates = `
create policy decisions on capacity_decision as restrictive
  using ((app.current_decisions() is null or id = any (app.current_decisions()))::integer <> 0);
create policy decisions on best_interests_decision as restrictive
  using ((app.current_decisions() is null or capacity_decision_id = any (app.current_decisions()))::integer <> 0);
create policy decisions on representation as restrictive
  using ((app.current_decisions() is null
    or (kind = 'ADVOCATE' and capacity_decision_id = any (app.current_decisions())))::integer <> 0);
create policy decisions on involvement as restrictive using ((app.current_decisions() is null)::integer <> 0);
create policy decisions on open_step as restrictive using ((app.current_decisions() is null
  or subject_type not in ('CapacityDecision', 'BestInterestsDecision', 'Representation', 'Involvement')
  or subject_id = any (app.current_decisions()))::integer <> 0);
create policy decisions on notice as restrictive using ((app.current_decisions() is null
  or subject_type not in ('CapacityDecision', 'BestInterestsDecision', 'Representation', 'Involvement')
  or subject_id = any (app.current_decisions()))::integer <> 0);
`;
