import { area } from '../../area.ts';
import { LedgerAccount, LedgerPosting, LedgerSettlement, LedgerTransaction } from './ledger.entity.ts';

/** The ledger: accounts with an owner, and balanced transactions that nobody edits. */
export const ledger = area({
  path: 'money/ledger',
  entities: [LedgerAccount, LedgerPosting, LedgerTransaction, LedgerSettlement],
  idPrefixes: { LedgerTransaction: 'transaction' },
});
