import { Migration } from '@mikro-orm/migrations';

/**
 * Where money is paid. The account itself is sealed by a key that the database does not have; shown are its last four digits.
 * Two officers look at it, and PostgreSQL refuses an approval by whoever proposed it.
 */
export class Migration20261130220300_bankDetails extends Migration {
  override up(): void {
    this.addSql(bankDetails);
    this.addSql(settled);
  }
}

const bankDetails = `
create table bank_details (
  tenant_id uuid not null,
  id uuid not null,
  -- Whose money is paid there.
  person_id uuid not null,
  version integer not null,
  payee text not null check (payee in ('PERSON', 'SUPPORTER', 'HOLDER')),
  supporter_id uuid,
  part_id uuid,
  sealed_account text not null,
  account_ending text not null check (account_ending ~ '^[0-9]{4}$'),
  -- What was seen: a statement, a letter of the bank.
  evidence text not null check (evidence <> ''),
  proposed_at timestamptz not null,
  proposed_by text not null,
  approved_at timestamptz,
  approved_by text check (approved_by <> proposed_by),
  usable_from_on date,
  refused_at timestamptz,
  refused_by text,
  refused_reason text,
  replaced_on date,
  held_on date,
  held_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, supporter_id, person_id) references supporter (tenant_id, id, person_id),
  foreign key (tenant_id, part_id, person_id) references budget_part (tenant_id, id, person_id),
  check ((payee = 'SUPPORTER') = (supporter_id is not null)),
  check ((payee = 'HOLDER') = (part_id is not null)),
  check (num_nulls(approved_at, approved_by, usable_from_on) in (0, 3)),
  check (num_nulls(refused_at, refused_by, refused_reason) in (0, 3)),
  check (approved_at is null or refused_at is null),
  check (approved_at is not null or num_nonnulls(replaced_on, held_on) = 0),
  check (num_nulls(held_on, held_reason) in (0, 2))
);
create unique index bank_details_proposed on bank_details (tenant_id, person_id, coalesce(supporter_id, part_id, person_id))
  where approved_at is null and refused_at is null;
create index bank_details_waiting on bank_details (tenant_id, id) where approved_at is null and refused_at is null;
create index bank_details_of_person on bank_details (tenant_id, person_id, id);
call app.protect('bank_details', 'person_id');
call app.grant_to_application('select, insert', 'bank_details');
call app.grant_to_application('update (version, approved_at, approved_by, usable_from_on, refused_at, refused_by,
  refused_reason, replaced_on, held_on, held_reason)', 'bank_details');
`;

const settled = `
create function app.settled_is_final() returns trigger language plpgsql as $$
begin
  if old.refused_at is not null or (old.approved_at is not null
      and (new.approved_at, new.approved_by, new.usable_from_on) is distinct from
        (old.approved_at, old.approved_by, old.usable_from_on)) then
    raise exception 'bank details that are settled stay so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger settled_is_final before update on bank_details for each row execute function app.settled_is_final();
`;
