import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { settlementMutations } from './settlementMutations.ts';
import { SettlementResolver, settlementPaymentReader, settlementReader } from './settlements.ts';

/** What is owed either way once a plan is over. */
export const settlements: SchemaArea = {
  resolvers: [SettlementResolver],
  readers: [settlementReader, settlementPaymentReader],
  queries: { settlement: READS_RECORDS },
  mutations: settlementMutations,
};
