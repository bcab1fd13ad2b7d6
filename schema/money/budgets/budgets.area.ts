import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { BudgetListResolver } from './budgetList.ts';
import { BudgetsResolver, budgetMutations, budgetReaders } from './budgets.ts';
import { trusteeMutations } from './trusteeMutations.ts';

/** Final budgets and the parts that they are held in. */
export const budgets: SchemaArea = {
  resolvers: [BudgetsResolver, BudgetListResolver],
  readers: [...budgetReaders],
  queries: {
    budget: READS_RECORDS,
    budgets: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'],
    budgetCounts: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'],
  },
  mutations: [...budgetMutations, ...trusteeMutations],
};
