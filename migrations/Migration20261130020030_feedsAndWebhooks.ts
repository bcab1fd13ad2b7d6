import { Migration } from '@mikro-orm/migrations';

/**
 * Who has read which notice, and the deliveries of notices to councils' own systems. A delivery is written with its
 * notice, in the same transaction, and what is to be sent when stands in its row.
 */
export class Migration20261130020030_feedsAndWebhooks extends Migration {
  override up(): void {
    this.addSql(reads);
    this.addSql(webhooks);
  }
}

const reads = `
create table notice_read (
  tenant_id uuid not null,
  notice_id uuid not null,
  reader text not null,
  person_id uuid not null,
  read_at timestamptz not null,
  primary key (tenant_id, notice_id, reader),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id)
);
call app.protect('notice_read', 'person_id');
call app.make_append_only('notice_read');
call app.grant_to_application('select, insert', 'notice_read');
`;

// A delivery names no person, so that whoever looks after the council's systems may see whether it arrived.
const webhooks = `
create table webhook (
  tenant_id uuid not null references council (tenant_id),
  id uuid not null,
  version integer not null,
  url text not null,
  secret text not null,
  -- Which notices it is told of; empty for all.
  codes text[] not null,
  registered_at timestamptz not null,
  registered_by text not null,
  ended_at timestamptz,
  primary key (tenant_id, id)
);
call app.protect('webhook');
call app.grant_to_application('select, insert, update', 'webhook');

create table webhook_delivery (
  tenant_id uuid not null,
  id uuid not null,
  version integer not null,
  webhook_id uuid not null,
  notice_id uuid not null,
  code text not null,
  attempts integer not null,
  -- The truth of what is to be sent when; null once nothing more is.
  next_attempt_at timestamptz,
  delivered_at timestamptz,
  given_up_at timestamptz,
  last_status integer,
  last_fault text,
  primary key (tenant_id, id),
  unique (tenant_id, webhook_id, notice_id),
  foreign key (tenant_id, webhook_id) references webhook (tenant_id, id),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id),
  check (next_attempt_at is null or (delivered_at is null and given_up_at is null))
);
create index webhook_delivery_due on webhook_delivery (tenant_id, next_attempt_at) where next_attempt_at is not null;
create index webhook_delivery_by_notice on webhook_delivery (tenant_id, notice_id, id);
create index webhook_delivery_given_up on webhook_delivery (tenant_id, notice_id, id) where given_up_at is not null;
call app.protect('webhook_delivery');
call app.grant_to_application('select, insert, update', 'webhook_delivery');

create function app.add_deliveries() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into webhook_delivery (tenant_id, id, version, webhook_id, notice_id, code, attempts, next_attempt_at)
  select new.tenant_id, gen_random_uuid(), 1, w.id, new.id, new.code, 0, new.occurred_at
  from webhook w
  where w.tenant_id = new.tenant_id and w.ended_at is null and (w.codes = '{}' or new.code = any (w.codes));
  return null;
end $$;
create trigger added_notice after insert on notice for each row execute function app.add_deliveries();
`;
