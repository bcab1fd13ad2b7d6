import type { SchemaArea } from '../../kit/area.ts';
import { ledgerMutations, ledgerReaders } from './ledger.ts';

/** Instalments: when each is due, and paying it once. */
export const payments: SchemaArea = {
  readers: [...ledgerReaders],
  mutations: ledgerMutations,
};
