import { toGlobalId } from '../../../platform/ids.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { type CostOfSupport, costOfSupport } from '../plans/costOfSupport.ts';
import { supportPlanShape } from '../plans/plans.queries.ts';
import type { PlanTerm } from '../plans/plansVocabulary.ts';
import { termLength } from '../plans/planTerm.ts';
import { type AlternativeItem, PlanAlternative } from './planAlternatives.entity.ts';
import type { MoneyForPlan } from './planAlternatives.ts';

const ofAllocation = (columnName: string, ofCarer: string) =>
  expression(
    (alternative) => `(select coalesce(allocation.${columnName}, carer.${ofCarer}, 0) from support_plan plan
      left join allocation on allocation.tenant_id = $1 and allocation.id = plan.allocation_id
      left join carer_assessment carer on carer.tenant_id = $1 and carer.id = plan.carer_assessment_id
      where plan.tenant_id = $1 and plan.id = ${alternative}.plan_id)`,
  );

/** The agreed budget of the person's plan that runs: rows of a higher area, money/budgets. */
const RUNNING_BUDGET = expression(
  (alternative) => `(select budget.total_weekly_pence from budget, support_plan running
      where budget.tenant_id = $1 and running.tenant_id = $1 and running.person_id = ${alternative}.person_id
        and (running.carer_assessment_id is null) = (select plan.carer_assessment_id is null from support_plan plan
          where plan.tenant_id = $1 and plan.id = ${alternative}.plan_id)
        and budget.plan_id = running.id and running.status = 'LIVE' limit 1)`,
);

const COST = ['items', 'plan.term'];
const AGAINST_INDICATIVE = needs(...COST, 'indicativeWeeklyPence', 'indicativeYearlyPence');
const AGAINST_BUDGET = needs(...COST, 'budgetWeeklyPence');

export const planAlternativeShape = shapeOf(PlanAlternative, {
  fields: {
    plan: one(() => supportPlanShape),
    isChosen: needs('chosenAt'),
    supportItems: needs(...COST),
    cost: needs(...COST),
    indicativeWeeklyPence: ofAllocation('weekly_amount_pence', 'weekly_amount_pence'),
    indicativeYearlyPence: ofAllocation('yearly_amount_pence', 'amount_pence'),
    budgetWeeklyPence: RUNNING_BUDGET,
    aboveIndicativeWeeklyPence: AGAINST_INDICATIVE,
    aboveIndicativeYearlyPence: AGAINST_INDICATIVE,
    aboveBudgetWeeklyPence: AGAINST_BUDGET,
    aboveBudgetYearlyPence: AGAINST_BUDGET,
  },
});

extendShape(supportPlanShape, {
  alternatives: many(() => planAlternativeShape, { from: 'id', to: 'plan_id', orderBy: ['id'] }),
});

/** An alternative as it is read. */
export interface AlternativeRow extends MoneyForPlan {
  items: readonly AlternativeItem[];
  plan: { term: PlanTerm };
}

/** What an alternative costs, by the term that the plan has under today's policy. */
export async function readCostOf(
  session: Session,
  { items, plan }: Pick<AlternativeRow, 'items' | 'plan'>,
): Promise<CostOfSupport> {
  const settings = await readSettings(session, 'planning');
  const lines = items.map((item) => ({
    ...item,
    providerUnitPricePence: item.providerUnitPricePence ?? null,
  }));
  return costOfSupport(lines, termLength(plan.term, settings));
}

/** The items of an alternative with what each costs. */
export async function readItemsOf(session: Session, row: AlternativeRow) {
  const { lines } = await readCostOf(session, row);
  return row.items.map((item, index) => ({
    ...item,
    outcomeId: toGlobalId('Outcome', item.outcomeId),
    quoteId: item.quoteId ? toGlobalId('PlanQuote', item.quoteId) : null,
    weeklyCostPence: lines[index]?.weeklyCostPence ?? 0,
    yearlyCostPence: lines[index]?.yearlyCostPence ?? 0,
  }));
}
