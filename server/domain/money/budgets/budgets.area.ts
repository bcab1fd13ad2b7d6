import { area } from '../../area.ts';
import { BUDGET_REFUSALS } from './budgetRefusals.ts';
import { Budget, BudgetPart } from './budgets.entity.ts';

/** Final budgets and the parts that they are held in. */
export const budgets = area({
  path: 'money/budgets',
  entities: [Budget, BudgetPart],
  idPrefixes: { Budget: 'budget', BudgetPart: 'part' },
  refusals: BUDGET_REFUSALS,
});
