/** What is in a budget at the end of any day, as it was known at any moment. */
import { RequestError } from '../../../platform/errors.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import { readOne } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { budgetShape } from '../budgets/budgets.queries.ts';
import { type AccountKind, CONTRIBUTION_ACCOUNTS, HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';

/** The balances of a part, or of all parts of a budget together. */
export interface Balances {
  allocatedPence: number;
  paidPence: number;
  contributionTakenOffPence: number;
  /** What is left by what had happened. */
  postedRemainingPence: number;
  /** What of that was reserved. */
  pendingPence: number;
  /** What was left to pay: the one less the other. */
  remainingPence: number;
  heldPence: number;
  spentPence: number;
  paidInPence: number;
  repaidPence: number;
}

export interface PartBalances extends Balances {
  /** Global id. */
  partId: string;
}

export interface BudgetBalances extends Balances {
  budgetId: string;
  on: string;
  knownAt: string;
  parts: PartBalances[];
}

/** One account of a part: what had moved on it by the day, and what was reserved of it. */
export interface AccountRow {
  partId: string;
  account: AccountKind;
  postedPence: number;
  pendingPence: number;
}

// A payment of a run is pending from its approval until it is settled, and has happened from its own day on.
const READ_BALANCES = {
  name: 'balances_of_budget',
  text: `select json_build_object('parts', array(
      select part.id from budget_part part where part.tenant_id = $1 and part.budget_id = $2 order by part.position),
    'rows', (select coalesce(json_agg(summed), '[]') from (
      select account.owner_id as "partId", account.kind as account,
        coalesce(sum(posting.amount_pence) filter (where moved.occurred_on <= $3::date and not waits.is_pending), 0)::bigint
          as "postedPence",
        coalesce(sum(posting.amount_pence) filter (where waits.is_pending), 0)::bigint as "pendingPence"
      from budget_part part
      join ledger_account account on account.tenant_id = $1 and account.owner_id = part.id and account.owner_kind = 'PART'
      join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
      join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
        and moved.recorded_at <= $4::timestamptz
      cross join lateral (select moved.starts_pending
        and (moved.recorded_at at time zone 'Europe/London')::date <= $3::date
        and not exists (select from ledger_settlement settled
          where settled.tenant_id = $1 and settled.transaction_id = moved.id and settled.settled_on <= $3::date
            and settled.recorded_at <= $4::timestamptz) as is_pending) waits
      where part.tenant_id = $1 and part.budget_id = $2
      group by 1, 2) summed))::text as json`,
};

/** Which balances. */
export interface BalancesRequest {
  /** Global id. */
  budgetId: string;
  /** At the end of this day; today where it is left out. */
  on?: string | null;
  /** As it was known at this moment; now where it is left out. */
  knownAt?: string | null;
}

/** The balances of a budget; null where there is none that whoever asks may see. Throws BAD_USER_INPUT for a moment to come. */
export async function readBalances(
  session: Session,
  { budgetId, ...asked }: BalancesRequest,
): Promise<BudgetBalances | null> {
  const uuid = fromGlobalId('Budget', budgetId);
  if (!uuid || !(await readOne(session, budgetShape, uuid, selectionOf('id')))) return null;
  const on = asked.on ?? session.today.toString();
  const knownAt = asked.knownAt ?? session.now.toString();
  if (knownAt > session.now.toString()) throw momentToCome();
  const [found] = await session.query<{ json: string }>(READ_BALANCES, [
    session.council.tenantId,
    uuid,
    on,
    knownAt,
  ]);
  const { parts, rows } = JSON.parse(found?.json ?? '{"parts":[],"rows":[]}') as {
    parts: string[];
    rows: AccountRow[];
  };
  const ofPart = Map.groupBy(rows, ({ partId }) => partId);
  return {
    budgetId,
    on,
    knownAt,
    ...balancesOf(rows),
    parts: parts.map((id) => ({ partId: toGlobalId('BudgetPart', id), ...balancesOf(ofPart.get(id) ?? []) })),
  };
}

/** The balances that accounts come to. */
export function balancesOf(rows: readonly AccountRow[]): Balances {
  const on = (...kinds: readonly AccountKind[]) =>
    rows
      .filter(({ account }) => kinds.includes(account))
      .reduce((sum, { postedPence }) => sum + postedPence, 0);
  const postedRemainingPence = on('PART_ALLOCATION');
  const pendingPence = -rows
    .filter(({ account }) => account === 'PART_ALLOCATION')
    .reduce((sum, row) => sum + row.pendingPence, 0);
  return {
    allocatedPence: -on(...CONTRIBUTION_ACCOUNTS),
    paidPence: on('PAID_TO_HOLDER'),
    contributionTakenOffPence: on('CONTRIBUTION_TAKEN_OFF'),
    postedRemainingPence,
    pendingPence,
    remainingPence: postedRemainingPence - pendingPence,
    heldPence: on(...HELD_ACCOUNTS),
    spentPence: on('SPENT'),
    paidInPence: on('PERSON_PAID_IN'),
    repaidPence: on('REPAID_TO_COUNCIL'),
  };
}

function momentToCome(): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    'knownAt is still to come, and nobody knows yet what will be known then. Leave it out for what is known now.',
  );
}
