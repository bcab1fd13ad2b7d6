import type { SchemaArea } from '../../kit/area.ts';
import { DECIDES_BUDGETS, READS_RECORDS } from '../../kit/permissions.ts';
import { BudgetsResolver, budgetReaders } from './budgets.ts';

/** Final budgets and the parts that they are held in. */
export const budgets: SchemaArea = {
  resolvers: [BudgetsResolver],
  readers: [...budgetReaders],
  queries: {
    budget: READS_RECORDS,
  },
  mutations: {
    agreeBudget: DECIDES_BUDGETS,
  },
};
