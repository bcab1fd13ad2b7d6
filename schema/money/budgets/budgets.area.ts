import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { BudgetsResolver, budgetMutations, budgetReaders } from './budgets.ts';

/** Final budgets and the parts that they are held in. */
export const budgets: SchemaArea = {
  resolvers: [BudgetsResolver],
  readers: [...budgetReaders],
  queries: {
    budget: READS_RECORDS,
  },
  mutations: budgetMutations,
};
