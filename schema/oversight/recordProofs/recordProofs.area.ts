import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORD_PROOFS, RecordProofsResolver, recordProofReader } from './recordProofs.ts';

/** The daily proof that what is stored is still what it is made of. */
export const recordProofs: SchemaArea = {
  resolvers: [RecordProofsResolver],
  readers: [recordProofReader],
  queries: {
    recordProofs: READS_RECORD_PROOFS,
  },
};
