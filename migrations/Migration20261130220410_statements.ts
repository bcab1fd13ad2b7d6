import { Migration } from '@mikro-orm/migrations';

/** Statements of banks and feeds of cards, whose lines are proposed and then posted or left out. */
export class Migration20261130220410_statements extends Migration {
  override up(): void {
    this.addSql(imports);
    this.addSql(lines);
  }
}

const imports = `
create table statement_import (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  version integer not null,
  -- How many lines the file had, and how many of those were kept from files before.
  line_count integer not null,
  repeated_count integer not null,
  -- What could not be read of it, by the numbers of the lines.
  bad_lines jsonb not null default '[]',
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id)
);
create index statement_import_of_part on statement_import (tenant_id, part_id, id);
call app.protect('statement_import', 'person_id');
call app.grant_to_application('select, insert, update', 'statement_import');
`;

const lines = `
create table statement_line (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  import_id uuid not null,
  -- Its line in the file.
  line integer not null,
  occurred_on date not null,
  -- Less than nothing went out.
  amount_pence bigint not null check (amount_pence <> 0),
  description text not null check (trim(description) <> ''),
  -- The description as it is compared, and its number among the lines of one file that are the same.
  words text not null,
  occurrence integer not null check (occurrence > 0),
  meaning text not null,
  suggested_item_id uuid,
  status text not null check (status in ('PROPOSED', 'POSTED', 'LEFT_OUT')),
  spending_id uuid,
  settled_at timestamptz,
  settled_by text,
  primary key (tenant_id, id),
  -- Two files at one moment can’t both bring the same line.
  unique (tenant_id, part_id, occurred_on, amount_pence, words, occurrence),
  foreign key (tenant_id, import_id, person_id) references statement_import (tenant_id, id, person_id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id),
  foreign key (tenant_id, suggested_item_id) references support_item (tenant_id, id),
  foreign key (tenant_id, spending_id) references spending (tenant_id, id),
  check ((status = 'POSTED') = (spending_id is not null)),
  check ((status = 'PROPOSED') = (settled_at is null)),
  check ((settled_at is null) = (settled_by is null))
);
create index statement_line_of_import on statement_line (tenant_id, import_id, line);
call app.protect('statement_line', 'person_id');
create trigger settled_is_final before update on statement_line
  for each row when (old.status <> 'PROPOSED') execute function app.refuse_change();
call app.grant_to_application('select, insert, update', 'statement_line');
`;
