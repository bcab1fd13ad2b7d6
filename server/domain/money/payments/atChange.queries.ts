/** SQL for what of held money went over when the way of holding it changed; each takes a row of `budget_part` in the council `$1`. */
import { stands } from '../ledger/ledgerSql.ts';

const movedAtChange = (what: string, side: 'from_part_id' | 'to_part_id') => (part: string) =>
  `(select coalesce(sum(${what}), 0)::bigint from deployment_change change
    join held_money_move moved on moved.tenant_id = $1 and moved.change_id = change.id
    where change.tenant_id = $1 and change.${side} = ${part}.id and ${stands('moved.transaction_id')})`;

/** What came back to the council of what had been paid of a part for days from its change on, and stands. */
export const REPAID_AT_CHANGE = movedAtChange('moved.repaid_pence', 'from_part_id');

/** What was held of the part before and came to this one, and stands. */
export const MOVED_IN_AT_CHANGE = movedAtChange('moved.amount_pence - moved.repaid_pence', 'to_part_id');
