import { Migration } from '@mikro-orm/migrations';

/**
 * One name is enough; people are listed as people read names, and found by any word of a name, however it is written.
 */
export class Migration20261130002100_namesOfPeople extends Migration {
  override up(): void {
    this.addSql(oneName);
    this.addSql(sortedNames);
    this.addSql(foldedNames);
    this.addSql(words);
    this.addSql(keptInStep);
  }
}

// An empty text says that the person has no such name.
const oneName = `
alter table person add constraint person_has_a_name check (given_name <> '' or family_name <> '');
`;

// By the family name, or the only name, and then the given name. The tab between them sorts before every other character,
// so Smith comes before Smith Jones. A hyphen sorts as a space, and apostrophes do not count: O'Neill stands with ONeill.
const sortedNames = `
alter table person add column sort_name text collate "und-x-icu" not null generated always as (translate(
  coalesce(nullif(family_name, ''), given_name) || E'\\t' || case when family_name = '' then '' else given_name end,
  '-‐‑–''’‘ʼ', '    ')) stored;
drop index person_by_name;
drop index person_by_key_worker;
create index person_by_name on person (tenant_id, sort_name, id);
create index person_by_key_worker on person (tenant_id, key_worker, sort_name, id);
`;

// What makes two spellings of a name one: small letters without accents (those of Latin, Greek and Cyrillic, and the
// points of Hebrew and Arabic), ligatures and special letters as they are written without them, and neither joiners nor
// marks of direction. Collations are named, so that databases of any locale fold alike.
const foldedNames = `
create function app.folded_name(name text) returns text language sql immutable parallel safe as $$
  select regexp_replace(translate(replace(replace(replace(replace(
      normalize(lower(name collate "und-x-icu"), NFKD), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    'øłđðħıŧŋəƒɓɗƙɲƴʉɨς', 'olddhitnefbdknyuiσ'),
    '[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u0591-\\u05c7\\u064b-\\u065f\\u0670\\u200c-\\u200f\\u061c\\ufe00-\\ufe0f]', '', 'g')
$$;
-- What divides the words of a name: blanks, hyphens, apostrophes and the like.
create function app.name_dividers() returns text language sql immutable parallel safe as $$
  select '[\\s‐‑‒–—''’‘ʼʻ\`.,;:()"“”/-]+'
$$;
-- A word as it is looked for: O’Neill as oneill. No longer than an index takes.
create function app.name_word(word text) returns text language sql immutable parallel safe as $$
  select left(regexp_replace(app.folded_name(word), app.name_dividers(), '', 'g'), 100)
$$;
-- What a name is found by, each from the beginning of one of its words to the end: Smith-Jones by smithjones and jones. So
-- a word of a search begins one of them, whether it is written with what divides it or without.
create function app.name_words(name text) returns setof text language sql immutable parallel safe as $$
  select left(array_to_string(pieces[place:], ''), 100)
  from (select array_remove(regexp_split_to_array(app.folded_name(name), app.name_dividers()), '') as pieces) divided,
    generate_subscripts(pieces, 1) place
$$;
call app.grant_to_application('execute', 'function app.name_word(text)');
call app.grant_to_application('execute', 'function app.name_words(text)');
`;

// Under row-level security only leak-proof comparisons reach an index, so words are compared as bytes, in a range.
const words = `
create table person_name_word (
  tenant_id uuid not null,
  word text collate "C" not null,
  person_id uuid not null,
  primary key (tenant_id, word, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index person_name_word_of_person on person_name_word (tenant_id, person_id);
call app.protect('person_name_word', 'person_id');
call app.grant_to_application('select, insert, delete', 'person_name_word');
`;

const keptInStep = `
create function app.keep_name_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    delete from person_name_word where tenant_id = new.tenant_id and person_id = new.id;
  end if;
  insert into person_name_word (tenant_id, word, person_id)
  select distinct new.tenant_id, word, new.id
  from unnest(array[new.given_name, new.family_name, new.preferred_name]) name, app.name_words(name) word;
  return null;
end $$;
create trigger added_names after insert on person for each row execute function app.keep_name_words();
create trigger changed_names after update of given_name, family_name, preferred_name on person for each row
  when ((old.given_name, old.family_name, old.preferred_name) is distinct from (new.given_name, new.family_name, new.preferred_name))
  execute function app.keep_name_words();
-- The owner is held to row-level security too, so people who are already there are taken council by council.
do $$
declare
  tenant uuid;
begin
  for tenant in select tenant_id from council loop
    perform set_config('app.tenant', tenant::text, true);
    insert into person_name_word (tenant_id, word, person_id)
    select distinct p.tenant_id, word, p.id
    from person p, unnest(array[p.given_name, p.family_name, p.preferred_name]) name, app.name_words(name) word
    where p.tenant_id = tenant;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
`;
