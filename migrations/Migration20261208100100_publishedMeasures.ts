import { Migration } from '@mikro-orm/migrations';

/**
 * What councils publish of their people, counted for the ends of quarters. Beside the council itself only the body of its
 * region reads it: PostgreSQL looks at the region that a transaction says it is for.
 */
export class Migration20261208100100_publishedMeasures extends Migration {
  override up(): void {
    this.addSql(regions);
    this.addSql(published);
  }
}

// E92000001 is England: whoever reads for all nine regions.
const regions = `
create function app.reads_region_of(council_id uuid) returns boolean language sql stable parallel safe as $$
  select coalesce((select nullif(current_setting('app.region', true), '') in (c.region_code, 'E92000001')
    from council c where c.tenant_id = council_id and c.live_at is not null and c.sandbox_of is null), false)
$$;
call app.grant_to_application('execute', 'function app.reads_region_of(uuid)');
`;

const published = `
create table published_measure (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  counted_on date not null,
  number integer not null check (number >= 1),
  reason text check (trim(reason) <> ''),
  figures jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, counted_on, number),
  check (extract(month from counted_on) in (3, 6, 9, 12) and extract(day from counted_on + 1) = 1),
  -- What replaces figures says why; the first of a day replaces none.
  check ((number = 1) = (reason is null))
);
alter table published_measure enable row level security;
alter table published_measure force row level security;
create policy published on published_measure for select
  using (tenant_id = app.current_tenant() or app.reads_region_of(tenant_id));
create policy publishing on published_measure for insert with check (tenant_id = app.current_tenant());
call app.make_append_only('published_measure');
call app.grant_to_application('select, insert', 'published_measure');
`;
