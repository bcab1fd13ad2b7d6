import { Migration } from '@mikro-orm/migrations';

/** An item of a plan may say which service of the directory it buys from, and the price that it was agreed at. */
export class Migration20261213100200_itemsOfServices extends Migration {
  override up(): void {
    this.addSql(itemsOfServices);
  }
}

// The price is kept as it was: the directory's own may change with the next file.
const itemsOfServices = `
alter table support_item add column service_id uuid,
  add column service_price_unit text,
  add column service_price_pence bigint check (service_price_pence >= 0),
  add column service_priced_on date,
  add foreign key (tenant_id, service_id) references directory_service (tenant_id, id),
  add check (num_nulls(service_price_unit, service_price_pence, service_priced_on) in (0, 3)),
  add check (service_id is not null or service_price_unit is null);
create index support_item_of_service on support_item (tenant_id, service_id) where service_id is not null;
`;
