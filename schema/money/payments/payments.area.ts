import type { SchemaArea } from '../../kit/area.ts';
import { LedgerResolver, ledgerReaders } from './ledger.ts';

/** Instalments: when each is due, and paying it once. */
export const payments: SchemaArea = {
  resolvers: [LedgerResolver],
  readers: [...ledgerReaders],
  mutations: {
    payInstalment: ['FINANCE_OFFICER'],
    reverseTransaction: ['FINANCE_OFFICER'],
  },
};
