import { area } from '../../area.ts';
import { LedgerPosting, LedgerTransaction } from './ledger.entity.ts';

/** The ledger: balanced transactions that nobody edits. */
export const ledger = area({
  path: 'money/ledger',
  entities: [LedgerPosting, LedgerTransaction],
  idPrefixes: { LedgerTransaction: 'transaction' },
});
