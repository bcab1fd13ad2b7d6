import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { BalancesResolver } from './balances.ts';
import { StatementsOfBudgetsResolver } from './statements.ts';

/** What people are told of their money. */
export const statements: SchemaArea = {
  resolvers: [StatementsOfBudgetsResolver, BalancesResolver],
  queries: {
    budgetStatement: READS_RECORDS,
    budgetBalances: READS_RECORDS,
    servicesStatement: READS_RECORDS,
  },
};
