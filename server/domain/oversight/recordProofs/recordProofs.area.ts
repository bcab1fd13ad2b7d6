import { area } from '../../area.ts';
import { proveRecords } from './proveRecords.commands.ts';
import { RecordProof } from './recordProofs.entity.ts';

/** The daily proof that a council’s stored records still agree with one another. */
export const recordProofs = area({
  path: 'oversight/recordProofs',
  entities: [RecordProof],
  idPrefixes: { RecordProof: 'proof' },
  jobs: [proveRecords],
});
