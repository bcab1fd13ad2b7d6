import { Migration } from '@mikro-orm/migrations';

/** Brokers and support services: what they charge, how many people they take, of whom they are independent, and what they share. */
export class Migration20261213100100_brokers extends Migration {
  override up(): void {
    this.addSql(individuals);
    this.addSql(brokerage);
  }
}

// Somebody by themself is listed only once they have agreed, whatever they do, and never from a file.
const individuals = `
alter table directory_service add column is_individual boolean not null default false,
  add check (not is_individual or agreed_to_listing_on is not null),
  add check (not is_individual or import_id is null);
`;

const brokerage = `
create table directory_brokerage (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  fee_basis text not null check (fee_basis in ('PER_HOUR', 'PER_PLAN', 'PER_MONTH', 'FREE')),
  fee_pence bigint not null check (fee_pence >= 0),
  most_people integer check (most_people >= 1),
  people_now integer check (people_now >= 0),
  people_counted_on date,
  is_independent_of_council boolean not null,
  is_independent_of_providers boolean not null,
  tied_to text[] not null,
  peer_experiences text[] not null,
  peer_words text check (trim(peer_words) <> ''),
  agreed_to_peer_on date,
  recorded_on date not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, service_id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id),
  check ((fee_basis = 'FREE') = (fee_pence = 0)),
  check ((people_now is null) = (people_counted_on is null)),
  -- What somebody has lived through is theirs to tell.
  check (agreed_to_peer_on is not null or (peer_experiences = '{}' and peer_words is null))
);
call app.protect('directory_brokerage');
call app.grant_to_application('select, insert, update, delete', 'directory_brokerage');
`;
