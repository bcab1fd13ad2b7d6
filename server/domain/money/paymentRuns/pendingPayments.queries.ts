import { SUSPENSION_WAITS_UNTIL } from '../../oversight/challenges/openChallenges.queries.ts';
import type { Pending } from '../ledger/settlement.commands.ts';
import { isPending } from '../ledger/settlement.queries.ts';
import type { PendingPayment } from './settling.ts';

/** A payment of an approved run that is pending. */
export interface PendingItem extends Pending, PendingPayment {
  itemId: string;
  runId: string;
}

type Ask = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** Which of the council’s pending payments; all where nothing is said. */
export interface WhichPending {
  runId?: string;
  personId?: string;
  partId?: string;
}

const FIND_PENDING = `
  select item.id as "itemId", item.run_id as "runId", item.transaction_id as "transactionId", item.person_id as "personId",
    run.processing_on::text as "processingOn", written.run_id is not null as "isFileWritten",
    person.died_on::text as "personDiedOn", suspended.starts_on as "suspendedFrom",
    suspended.waits_until::text as "suspensionWaitsUntil"
  from payment_run run
  join payment_run_item item on item.tenant_id = $1 and item.run_id = run.id
  join ledger_transaction paid on paid.tenant_id = $1 and paid.id = item.transaction_id and ${isPending('paid')}
  join person on person.tenant_id = $1 and person.id = item.person_id
  left join payment_run_file written on written.tenant_id = $1 and written.run_id = run.id
  left join lateral (
    select suspension.starts_on::text, ${SUSPENSION_WAITS_UNTIL} as waits_until from payment_suspension suspension
    where suspension.tenant_id = $1 and suspension.part_id = item.part_id and suspension.lifted_on is null) suspended on true
  where run.tenant_id = $1 and ($2::uuid is null or run.id = $2::uuid)
    and ($3::uuid is null or item.part_id = any (
      select part.id from budget_part part where part.tenant_id = $1 and part.person_id = $3::uuid))
    and ($4::uuid is null or item.part_id = $4::uuid)
  order by item.run_id, item.position`;

/** The council's payments that are pending, with all that decides what becomes of each. */
export function pendingItems(
  ask: Ask,
  tenantId: string,
  { runId, personId, partId }: WhichPending,
): Promise<PendingItem[]> {
  return ask<PendingItem>(FIND_PENDING, [tenantId, runId ?? null, personId ?? null, partId ?? null]);
}
