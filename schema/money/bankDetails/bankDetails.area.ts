import type { SchemaArea } from '../../kit/area.ts';
import { BankDetailsResolver, bankDetailsReader } from './bankDetails.ts';
import { bankDetailsMutations } from './bankDetailsMutations.ts';

/** Where money is paid: sealed accounts, changed by two officers, of which the person is told. */
export const bankDetails: SchemaArea = {
  resolvers: [BankDetailsResolver],
  readers: [bankDetailsReader],
  queries: { proposedBankDetails: ['FINANCE_OFFICER', 'AUDITOR'] },
  mutations: bankDetailsMutations,
};
