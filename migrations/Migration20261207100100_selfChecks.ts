import { Migration } from '@mikro-orm/migrations';

/** Where councils see themselves with what makes personal budgets work, and what they publish of it. */
export class Migration20261207100100_selfChecks extends Migration {
  override up(): void {
    this.addSql(ratings);
    this.addSql(published);
  }
}

const ratings = `
create table self_check_rating (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  factor text not null check (factor ~ '^[A-Z][A-Z_]*$'),
  rating text not null check (rating in ('NOT_BEGUN', 'BEGUN', 'PARTLY', 'LARGELY', 'FULLY')),
  evidence text not null check (trim(evidence) <> ''),
  rated_on date not null,
  role text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id)
);
create index self_check_rating_of_factor on self_check_rating (tenant_id, factor, id);
call app.protect('self_check_rating');
call app.make_append_only('self_check_rating');
call app.grant_to_application('select, insert', 'self_check_rating');
`;

// What is published is read by everybody, whichever council they work for, and written by its own council alone.
const published = `
create table published_self_check (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  kind text not null check (kind in ('SUCCESS_FACTORS', 'POSITIVE_RISK')),
  as_of date not null,
  factors jsonb not null,
  note text check (trim(note) <> ''),
  published_at timestamptz not null,
  published_by text not null,
  is_withdrawn boolean not null,
  primary key (tenant_id, id),
  check (is_withdrawn = (factors = '[]'))
);
create index published_self_check_latest on published_self_check (tenant_id, kind, id desc);
alter table published_self_check enable row level security;
alter table published_self_check force row level security;
create policy published on published_self_check for select using (true);
create policy publishing on published_self_check for insert with check (tenant_id = app.current_tenant());
call app.make_append_only('published_self_check');
call app.grant_to_application('select, insert', 'published_self_check');
`;
