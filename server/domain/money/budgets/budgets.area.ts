import { area } from '../../area.ts';
import { smallPayment } from '../deployment/smallPayment.decision.ts';
import { budgetOptions } from './budgetOptions.decision.ts';
import { BUDGET_REFUSALS } from './budgetRefusals.ts';
import { Budget, BudgetPart } from './budgets.entity.ts';
import { budgetTerm } from './budgetTerm.decision.ts';
import { recordsKept } from './recordsKept.decision.ts';
import { signOffCover } from './signOffCover.decision.ts';
import { unspentLimit } from './unspentLimit.decision.ts';

/** Final budgets and the parts that they are held in. */
export const budgets = area({
  path: 'money/budgets',
  entities: [Budget, BudgetPart],
  idPrefixes: { Budget: 'budget', BudgetPart: 'part' },
  decisions: [budgetTerm, budgetOptions, signOffCover, unspentLimit, recordsKept, smallPayment],
  refusals: BUDGET_REFUSALS,
});
