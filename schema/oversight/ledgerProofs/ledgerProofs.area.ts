import type { SchemaArea } from '../../kit/area.ts';
import { LedgerProofsResolver, ledgerProofReader, READS_LEDGER_PROOFS } from './ledgerProofs.ts';

/** The daily proof of a council’s money. */
export const ledgerProofs: SchemaArea = {
  resolvers: [LedgerProofsResolver],
  readers: [ledgerProofReader],
  queries: { ledgerProofs: READS_LEDGER_PROOFS },
};
