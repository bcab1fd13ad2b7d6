import { Migration } from '@mikro-orm/migrations';

/**
 * Before anybody agrees, the ways of meeting the same needs are put side by side: what providers quote, and named variants
 * of a draft's support items, of which one is chosen and the others are kept.
 */
export class Migration20261201100200_quotesAndAlternatives extends Migration {
  override up(): void {
    this.addSql(quotes);
    this.addSql(alternatives);
  }
}

const quotes = `
create table plan_quote (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  provider_name text not null check (trim(provider_name) <> ''),
  what_for text not null check (trim(what_for) <> ''),
  unit text not null,
  unit_price_pence bigint not null check (unit_price_pence >= 0),
  quoted_on date not null,
  -- Its last day; null where the provider named none.
  valid_until date check (valid_until >= quoted_on),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id)
);
create index plan_quote_of_plan on plan_quote (tenant_id, plan_id, id);
call app.protect('plan_quote', 'person_id');
call app.make_append_only('plan_quote');
call app.grant_to_application('select, insert', 'plan_quote');

alter table support_item add column quote_id uuid;
alter table support_item add column quote_reason text;
alter table support_item add foreign key (tenant_id, quote_id, person_id)
  references plan_quote (tenant_id, id, person_id);
create index support_item_of_quote on support_item (tenant_id, quote_id) where quote_id is not null;
`;

const alternatives = `
create table plan_alternative (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  name text not null check (trim(name) <> ''),
  note text,
  items jsonb not null check (jsonb_typeof(items) = 'array'),
  written_at timestamptz not null,
  written_by text not null,
  chosen_at timestamptz,
  chosen_by text,
  chosen_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, person_id) references support_plan (tenant_id, id, person_id),
  check ((chosen_at is null) = (chosen_by is null)),
  check (chosen_reason is null or chosen_at is not null)
);
create index plan_alternative_of_plan on plan_alternative (tenant_id, plan_id, id);
create unique index one_alternative_chosen on plan_alternative (tenant_id, plan_id) where chosen_at is not null;
call app.protect('plan_alternative', 'person_id');
call app.grant_to_application('select, insert', 'plan_alternative');
call app.grant_to_application(
  'update (name, note, items, written_at, written_by, chosen_at, chosen_by, chosen_reason)', 'plan_alternative');
`;
