import { Migration } from '@mikro-orm/migrations';

/** Parts of a budget that are the average of good and bad weeks, and money that is drawn ahead of it. */
export class Migration20261201120200_midPoints extends Migration {
  override up(): void {
    this.addSql(`call app.allow_kind('ledger_transaction', 'DRAWN_AHEAD')`);
    this.addSql(`
alter table budget_part
  add column mid_point_weeks_pence jsonb,
  add column mid_point_band_basis_points integer check (mid_point_band_basis_points between 0 and 10000),
  add column most_ahead_pence bigint check (most_ahead_pence >= 0),
  add check (num_nulls(mid_point_weeks_pence, mid_point_band_basis_points, most_ahead_pence) in (0, 3));
`);
    this.addSql(neverAfterDeath);
  }
}

// Whatever writes to the ledger, nothing is paid beside the instalments of somebody who has died. Each kind of money that is
// added in such a way has its own name in the trigger.
const neverAfterDeath = `
create function app.not_after_death() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from person where tenant_id = new.tenant_id and id = any (new.seen_by) and died_on is not null) then
    raise exception 'nothing is paid of the budget of somebody who has died'
      using errcode = 'check_violation', constraint = 'nothing_added_after_death';
  end if;
  return new;
end $$;
create trigger drawn_ahead_by_the_living before insert on ledger_transaction
  for each row when (new.kind = 'DRAWN_AHEAD') execute function app.not_after_death();
`;
