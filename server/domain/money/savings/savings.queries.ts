import type { Work } from '../../../platform/commands/commandRunner.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { supporterShape } from '../../people/people.queries.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { heldFrom } from '../ledger/held.queries.ts';
import { isOfKinds } from '../ledger/ledgerSql.ts';
import { HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';
import { lastedUntil } from '../payments/planLife.ts';
import { Saving } from './savings.entity.ts';
import { type PlacedSaving, savedPence, savingsIn } from './savings.ts';

/** The most of a part that come with it. */
export const MOST_SAVINGS = 50;

/**
 * SQL for what is held today of the parts of a saving, where it is and where it was before. Payments that the banks have not
 * exchanged are not counted.
 */
const HELD = (saving: string) => `(with recursive place as (
    select part.id, part.follows_part_id from budget_part part
    where part.tenant_id = $1 and part.id = ${saving}.part_id
    union all
    select before.id, before.follows_part_id from place
    join budget_part before on before.tenant_id = $1 and before.id = place.follows_part_id
    where place.id <> ${saving}.started_in_part_id)
  select coalesce(sum(greatest(0, (select coalesce(sum(posting.amount_pence), 0) from ledger_account account
    join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
    join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
      and not (moved.starts_pending and not exists (select from ledger_settlement settled
        where settled.tenant_id = $1 and settled.transaction_id = moved.id))
    where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = place.id
      and ${isOfKinds('account', HELD_ACCOUNTS)}))), 0)::bigint from place)`;

/** SQL for the first day on which the plan of a saving was over, by its end or a death; a newer plan ends no saving. */
export const PLAN_OVER_FROM = (saving: string) => `(select least(plan.ended_on, plan.person_died_on + 1)::text
  from budget saved_of join support_plan plan on plan.tenant_id = $1 and plan.id = saved_of.plan_id
  where saved_of.tenant_id = $1 and saved_of.id = ${saving}.budget_id)`;

const FACTS = ['targetPence', 'startedOn', 'saveByOn', 'endedOn', 'planOverFrom', 'partHeldPence'];

export const savingShape = shapeOf(Saving, {
  fields: {
    budget: one(() => budgetShape),
    part: one(() => budgetPartShape),
    startedInPart: one(() => budgetPartShape),
    agreedBySupporter: one(() => supporterShape),
    partHeldPence: expression(HELD),
    planOverFrom: expression(PLAN_OVER_FROM),
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

/** What was saved for in a budget, with the day on which its plan was over, for what is worked out in a command. */
export async function savingsOfBudget(work: Work, budgetId: string): Promise<PlacedSaving[]> {
  const { tenantId, entityManager } = work;
  const savings = await entityManager.find(Saving, { tenantId, budgetId });
  if (savings.length === 0) return [];
  const { planId } = await entityManager.findOneOrFail(Budget, { tenantId, id: budgetId });
  const plan = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: planId });
  const planOverFrom = lastedUntil({ ...plan, supersededOn: null });
  return savings.map((saving) => ({ ...datesOf(saving), planOverFrom }));
}

function datesOf({ partId, startedInPartId, targetPence, startedOn, saveByOn, endedOn }: PlacedSaving) {
  return { partId, startedInPartId, targetPence, startedOn, saveByOn, endedOn };
}

/** What of the money that is held of a part was saved on a day, with what had still to follow from the parts before it. */
export async function savedOfPart(
  work: Work,
  { id, budgetId }: { id: string; budgetId: string },
  heldPence: number,
  day: string,
): Promise<number> {
  const savings = await savingsOfBudget(work, budgetId);
  if (savings.length === 0) return 0;
  const parts = await work.entityManager.find(BudgetPart, { tenantId: work.tenantId, budgetId });
  const held = await heldFrom(
    work,
    parts.map((part) => part.id),
    day,
  );
  const heldOf = (partId: string) => {
    const { onDayPence = 0, lowestPence = 0 } = held.get(partId) ?? {};
    return Math.min(onDayPence, lowestPence);
  };
  return savedPence(savingsIn(id, savings, parts, heldOf), heldPence, day);
}
