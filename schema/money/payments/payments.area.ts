import type { SchemaArea } from '../../kit/area.ts';
import { FundsResolver, fundReaders } from './funds.ts';
import { ledgerMutations, ledgerReaders } from './ledger.ts';

/** Instalments: when each is due, and paying it once. */
export const payments: SchemaArea = {
  resolvers: [FundsResolver],
  readers: [...ledgerReaders, ...fundReaders],
  queries: { ownFunds: ['PROVIDER'] },
  mutations: ledgerMutations,
};
