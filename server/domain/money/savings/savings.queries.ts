import type { Work } from '../../../platform/commands/commandRunner.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { supporterShape } from '../../people/people.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';
import { Saving } from './savings.entity.ts';
import type { DatedSaving } from './savings.ts';

/** The most of a part that come with it. */
export const MOST_SAVINGS = 50;

/** SQL for what is held today of the part of a saving. Payments that the banks have not exchanged are not counted. */
const HELD = (
  saving: string,
) => `(select coalesce(sum(posting.amount_pence), 0)::bigint from ledger_account account
  join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
  join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
    and not (moved.starts_pending and not exists (select from ledger_settlement settled
      where settled.tenant_id = $1 and settled.transaction_id = moved.id))
  where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = ${saving}.part_id
    and account.kind in (${HELD_ACCOUNTS.map((kind) => `'${kind}'`).join(', ')}))`;

const FACTS = ['targetPence', 'startedOn', 'saveByOn', 'endedOn', 'partHeldPence'];

export const savingShape = shapeOf(Saving, {
  fields: {
    budget: one(() => budgetShape),
    part: one(() => budgetPartShape),
    agreedBySupporter: one(() => supporterShape),
    partHeldPence: expression(HELD),
    status: needs(...FACTS),
    savedPence: needs(...FACTS),
  },
});

extendShape(budgetPartShape, {
  savings: many(() => savingShape, {
    from: 'id',
    to: 'part_id',
    orderBy: ['id desc'],
    limit: MOST_SAVINGS,
  }),
});

/** What was saved for in a part, for what is worked out in a command. */
export async function savingsOfPart(work: Work, partId: string): Promise<DatedSaving[]> {
  const { tenantId, entityManager } = work;
  return entityManager.find(Saving, { tenantId, partId });
}
