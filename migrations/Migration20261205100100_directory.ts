import { Migration } from '@mikro-orm/migrations';

/** The directory of a council: organisations, their services with places and prices, and what they are found by. */
export class Migration20261205100100_directory extends Migration {
  override up(): void {
    this.addSql(imports);
    this.addSql(organisations);
    this.addSql(services);
    this.addSql(placesAndPrices);
    this.addSql(terms);
    this.addSql(keptInStep);
  }
}

const imports = `
create table directory_import (
  tenant_id uuid not null,
  id uuid not null,
  imported_at timestamptz not null,
  imported_by text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  organisation_count integer not null check (organisation_count >= 0),
  service_count integer not null check (service_count >= 0),
  added_count integer not null check (added_count >= 0),
  changed_count integer not null check (changed_count >= 0),
  unchanged_count integer not null check (unchanged_count >= 0),
  ended_count integer not null check (ended_count >= 0),
  primary key (tenant_id, id)
);
call app.protect('directory_import');
call app.make_append_only('directory_import');
call app.grant_to_application('select, insert', 'directory_import');
`;

const organisations = `
create table directory_organisation (
  tenant_id uuid not null,
  id uuid not null,
  name text not null check (trim(name) <> ''),
  description text not null,
  website text,
  email text,
  identifiers jsonb not null,
  open_referral jsonb not null,
  fingerprint text not null,
  import_id uuid not null,
  ended_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, import_id) references directory_import (tenant_id, id)
);
call app.protect('directory_organisation');
call app.grant_to_application('select, insert, update', 'directory_organisation');
`;

// A service comes from a file, or is listed by the council's own staff. A personal assistant is listed only once they have
// agreed, and is shown to the public only where they agreed to that too.
const services = `
create table directory_service (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  organisation_id uuid,
  import_id uuid,
  kind text not null,
  name text not null check (trim(name) <> ''),
  provided_by text not null check (trim(provided_by) <> ''),
  description text not null,
  status text not null check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
  supports text[] not null,
  need_domains text[] not null,
  languages text[] not null,
  accessibility text[] not null,
  areas_served text[] not null,
  is_open_to_new_people boolean not null,
  has_place boolean not null,
  website text,
  email text,
  phone text,
  minimum_age integer check (minimum_age >= 0),
  maximum_age integer check (maximum_age >= 0),
  assured_on date,
  cqc_location_number text,
  frameworks jsonb not null,
  dbs_checked_on date,
  agreed_to_listing_on date,
  is_public boolean not null,
  open_referral jsonb not null,
  fingerprint text not null,
  last_modified_at timestamptz not null,
  listed_on date not null,
  listed_by text not null,
  ended_on date,
  ended_reason text check (trim(ended_reason) <> ''),
  sort_name text collate "und-x-icu" not null generated always as (lower(name collate "und-x-icu")) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references directory_organisation (tenant_id, id),
  foreign key (tenant_id, import_id) references directory_import (tenant_id, id),
  check ((organisation_id is null) = (import_id is null)),
  check (kind <> 'PERSONAL_ASSISTANT' or agreed_to_listing_on is not null),
  check (kind <> 'PERSONAL_ASSISTANT' or import_id is null)
);
create index directory_service_by_name on directory_service (tenant_id, sort_name, id) where ended_on is null;
create index directory_service_public on directory_service (tenant_id, id) where ended_on is null and is_public;
create index directory_service_of_organisation on directory_service (tenant_id, organisation_id, id);
call app.protect('directory_service');
call app.grant_to_application('select, insert, update', 'directory_service');
`;

// Places are millionths of a degree, whole numbers, whose plain comparisons reach an index under row-level security.
const placesAndPrices = `
create table directory_place (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  name text,
  address_lines text[] not null,
  postcode text,
  latitude_microdegrees integer not null check (latitude_microdegrees between -90000000 and 90000000),
  longitude_microdegrees integer not null check (longitude_microdegrees between -180000000 and 180000000),
  primary key (tenant_id, id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create index directory_place_of_service on directory_place (tenant_id, service_id, latitude_microdegrees, longitude_microdegrees);
create index directory_place_by_position
  on directory_place (tenant_id, latitude_microdegrees, longitude_microdegrees, service_id);
call app.protect('directory_place');
call app.grant_to_application('select, insert, update, delete', 'directory_place');

create table directory_price (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  name text,
  unit text not null,
  amount_pence bigint not null check (amount_pence >= 0),
  valid_from date,
  valid_until date,
  withdrawn_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id),
  check (valid_until >= valid_from)
);
create index directory_price_of_service on directory_price (tenant_id, service_id, unit, amount_pence);
create index directory_price_by_amount on directory_price (tenant_id, unit, amount_pence, service_id) where withdrawn_on is null;
call app.protect('directory_price');
call app.grant_to_application('select, insert, update', 'directory_price');
`;

// Under row-level security only leak-proof comparisons reach an index, so what a service is found by is kept as bytes: small
// letters are words of its texts, capitals are what it is (NEED:NUTRITION, LANGUAGE:gu, OPEN, NO_PLACE).
const terms = `
create table directory_term (
  tenant_id uuid not null,
  term text collate "C" not null,
  service_id uuid not null,
  primary key (tenant_id, term, service_id)
);
create index directory_term_of_service on directory_term (tenant_id, service_id, term);
call app.protect('directory_term');
call app.grant_to_application('select, insert, delete', 'directory_term');
create function app.folded_words(written text) returns setof text language sql immutable parallel safe as $$
  select distinct left(word, 40) from regexp_split_to_table(app.folded_name(written), app.name_dividers()) word
  where length(word) > 1
$$;
call app.grant_to_application('execute', 'function app.folded_words(text)');
call app.grant_to_application('execute', 'function app.folded_name(text)');
call app.grant_to_application('execute', 'function app.name_dividers()');
`;

// A statement changes thousands of services at once, so their terms follow in one statement too.
const keptInStep = `
create function app.keep_directory_terms() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    delete from directory_term t using changed where t.tenant_id = changed.tenant_id and t.service_id = changed.id;
  end if;
  insert into directory_term (tenant_id, term, service_id)
  select s.tenant_id, word, s.id from changed s,
    app.folded_words(concat_ws(' ', s.name, s.provided_by, s.description, array_to_string(s.areas_served, ' '),
      array_to_string(s.accessibility, ' '))) word
  where s.ended_on is null
  union
  select s.tenant_id, term, s.id from changed s, unnest(
    array['KIND:' || s.kind] || case when s.is_open_to_new_people and s.status = 'ACTIVE' then array['OPEN'] else '{}' end
    || case when s.has_place then '{}' else array['NO_PLACE'] end
    || array(select 'SUPPORT:' || each from unnest(s.supports) each)
    || array(select 'NEED:' || each from unnest(s.need_domains) each)
    || array(select 'LANGUAGE:' || each from unnest(s.languages) each)
    || array(select left('TERM:' || (each->'taxonomy_term'->>'id'), 60)
      from jsonb_array_elements(s.open_referral->'attributes') each where each ? 'taxonomy_term')) term
  where s.ended_on is null;
  return null;
end $$;
create trigger added_terms after insert on directory_service
  referencing new table as changed for each statement execute function app.keep_directory_terms();
create trigger changed_terms after update on directory_service
  referencing new table as changed for each statement execute function app.keep_directory_terms();
`;
