import { Migration } from '@mikro-orm/migrations';

/** When accounts were signed out everywhere: tokens that were issued by then are refused. */
export class Migration20261217100100_signOuts extends Migration {
  override up(): void {
    this.addSql(signOuts);
  }
}

// Accounts that belong to no council are kept under the nil UUID, which no council can have, so tenant_id refers to nothing.
const signOuts = `
create table account_sign_out (
  tenant_id uuid not null,
  id uuid not null,
  account text not null check (length(account) between 1 and 255),
  signed_out_at timestamptz not null,
  signed_out_by text not null,
  signed_out_by_role text not null,
  request_id text not null,
  repeat_key text check (repeat_key ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, id),
  unique (tenant_id, repeat_key)
);
create index account_sign_out_latest on account_sign_out (tenant_id, account, signed_out_at);
call app.protect('account_sign_out');
call app.make_append_only('account_sign_out');
call app.grant_to_application('select, insert', 'account_sign_out');
`;
