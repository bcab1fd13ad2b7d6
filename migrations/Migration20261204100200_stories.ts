import { Migration } from '@mikro-orm/migrations';

/**
 * Stories that people agree to share, and what others read of them. What others read leads to nobody, so it is no person's
 * row; what is withdrawn is deleted.
 */
export class Migration20261204100200_stories extends Migration {
  override up(): void {
    this.addSql(`
create table story (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version integer not null,
  title text not null check (trim(title) <> ''),
  words text not null check (trim(words) <> ''),
  language text not null,
  deployment_options text[] not null,
  domains text[] not null,
  client_group text,
  age_band text,
  audience text not null check (audience in ('STAFF', 'RESIDENTS', 'EVERYBODY')),
  told_by text not null check (told_by in ('OWN', 'CHOSEN', 'NONE')),
  chosen_name text,
  consent_on date not null,
  consent_supporter_id uuid,
  recorded_as text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  looked_at_on date,
  looked_at_by text,
  names_are_agreed boolean,
  sent_back_reason text check (trim(sent_back_reason) <> ''),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, consent_supporter_id, person_id) references supporter (tenant_id, id, person_id),
  check (told_by <> 'CHOSEN' or chosen_name is not null),
  check (cardinality(deployment_options) + cardinality(domains) > 0),
  check ((looked_at_on is null) = (looked_at_by is null)),
  check (looked_at_on is not null or num_nonnulls(names_are_agreed, sent_back_reason) = 0),
  -- Whoever wrote it down does not share it as well.
  check (looked_at_by <> recorded_by or sent_back_reason is not null)
);
create index story_of_person on story (tenant_id, person_id, id);
create index story_to_look_at on story (tenant_id, id) where looked_at_on is null;
call app.protect('story', 'person_id');
call app.grant_to_application('select, insert, delete', 'story');
call app.grant_to_application('update (version, looked_at_on, looked_at_by, names_are_agreed, sent_back_reason)', 'story');

create table shared_story (
  tenant_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  title text not null,
  words text not null,
  language text not null,
  deployment_options text[] not null,
  domains text[] not null,
  client_group text,
  age_band text,
  audience text not null check (audience in ('STAFF', 'RESIDENTS', 'EVERYBODY')),
  name_shown text,
  shared_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, story_id),
  foreign key (tenant_id, story_id) references story (tenant_id, id)
);
create index shared_story_by_day on shared_story (tenant_id, shared_on, id);
call app.protect('shared_story');
call app.grant_to_application('select, insert, delete', 'shared_story');
`);
  }
}
