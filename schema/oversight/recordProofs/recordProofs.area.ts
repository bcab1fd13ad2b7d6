import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORD_PROOFS, RecordProofsResolver, recordProofReader } from './recordProofs.ts';

/** The daily proof that a council's stored records still agree with one another. */
export const recordProofs: SchemaArea = {
  resolvers: [RecordProofsResolver],
  readers: [recordProofReader],
  queries: {
    recordProofs: READS_RECORD_PROOFS,
  },
};
