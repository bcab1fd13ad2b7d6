import { Migration } from '@mikro-orm/migrations';

/** Working Together for Change: what is gathered from reviews by agreement, themed by people, and reported back. */
export class Migration20261209110100_themes extends Migration {
  override up(): void {
    this.addSql(agreements);
    this.addSql(sessions);
    this.addSql(themes);
    this.addSql(statements);
    this.addSql(published);
  }
}

const agreements = `
create table gathering_agreement (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  review_id uuid not null,
  agreed_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (tenant_id, id),
  -- Once for each review: what was taken back is not gathered later and counted twice.
  unique (tenant_id, review_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, review_id) references review (tenant_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index gathering_agreement_of_person on gathering_agreement (tenant_id, person_id, id);
call app.protect('gathering_agreement', 'person_id');
create trigger withdrawn_is_final before update on gathering_agreement
  for each row when (old.withdrawn_at is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'gathering_agreement');
call app.grant_to_application('update (withdrawn_at, withdrawn_by)', 'gathering_agreement');
`;

const sessions = `
create table theming_session (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  title text not null check (trim(title) <> ''),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  locality text check (trim(locality) <> ''),
  opened_at timestamptz not null,
  opened_by text not null,
  report text check (trim(report) <> ''),
  reported_on date,
  reported_by text,
  primary key (tenant_id, id),
  check (num_nulls(report, reported_on, reported_by) in (0, 3))
);
call app.protect('theming_session');
create trigger reported_is_final before update on theming_session
  for each row when (old.reported_on is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'theming_session');
call app.grant_to_application('update (version, report, reported_on, reported_by)', 'theming_session');
`;

const themes = `
create table theme (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  session_id uuid not null,
  sort text not null check (sort in ('WORKING', 'NOT_WORKING', 'WISHED_FOR')),
  name text not null check (trim(name) <> ''),
  root_causes text,
  success_looks_like text,
  primary key (tenant_id, id),
  unique (tenant_id, id, session_id, sort),
  foreign key (tenant_id, session_id) references theming_session (tenant_id, id)
);
create unique index theme_name on theme (tenant_id, session_id, sort, lower(name));
call app.protect('theme');
call app.grant_to_application('select, insert', 'theme');
call app.grant_to_application('update (version, name, root_causes, success_looks_like)', 'theme');

create table theme_action (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  theme_id uuid not null,
  what text not null check (trim(what) <> ''),
  owner text not null check (trim(owner) <> ''),
  due_on date not null,
  recorded_on date not null,
  done_on date check (done_on >= recorded_on),
  outcome text check (trim(outcome) <> ''),
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references theme (tenant_id, id),
  check ((done_on is null) = (outcome is null))
);
create index theme_action_of_theme on theme_action (tenant_id, theme_id, due_on, id);
call app.protect('theme_action');
create trigger done_is_final before update on theme_action
  for each row when (old.done_on is not null) execute function app.refuse_change();
call app.grant_to_application('select, insert', 'theme_action');
call app.grant_to_application('update (version, done_on, outcome)', 'theme_action');
`;

// A statement knows whose it is, so that they can take it back; nothing that shows it tells.
const statements = `
create table gathered_statement (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  review_id uuid not null,
  session_id uuid not null,
  sort text not null check (sort in ('WORKING', 'NOT_WORKING', 'WISHED_FOR')),
  perspective text not null,
  place integer not null check (place between 1 and 2),
  -- Null once whoever said it took it back.
  words text,
  locality text not null,
  theme_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, review_id, perspective, sort, place),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, review_id) references review (tenant_id, id),
  foreign key (tenant_id, session_id) references theming_session (tenant_id, id),
  foreign key (tenant_id, theme_id, session_id, sort) references theme (tenant_id, id, session_id, sort),
  check (words is not null or theme_id is null)
);
create index gathered_statement_of_session on gathered_statement (tenant_id, session_id, words, id);
create index gathered_statement_of_theme on gathered_statement (tenant_id, theme_id);
create index gathered_statement_of_person on gathered_statement (tenant_id, person_id);
call app.protect('gathered_statement', 'person_id');
call app.grant_to_application('select, insert', 'gathered_statement');
call app.grant_to_application('update (theme_id, words)', 'gathered_statement');
`;

const published = `
create table published_theme (
  tenant_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  theme_id uuid not null,
  title text not null,
  from_on date not null,
  to_on date not null,
  published_on date not null,
  sort text not null,
  name text not null,
  -- Null where it is hidden.
  people integer check (people % 5 = 0),
  -- Null where they are not told.
  localities jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, theme_id),
  foreign key (tenant_id, session_id) references theming_session (tenant_id, id),
  foreign key (tenant_id, theme_id) references theme (tenant_id, id)
);
create index published_theme_of_session on published_theme (tenant_id, session_id, id);
-- For the council itself, and for the body of its region.
alter table published_theme enable row level security;
alter table published_theme force row level security;
create policy published on published_theme for select
  using (tenant_id = app.current_tenant() or app.reads_region_of(tenant_id));
create policy publishing on published_theme for insert with check (tenant_id = app.current_tenant());
call app.make_append_only('published_theme');
call app.grant_to_application('select, insert', 'published_theme');
`;
