import { area } from '../../area.ts';
import { proveRecords } from './proveRecords.commands.ts';
import { RecordProof } from './recordProofs.entity.ts';

/** The daily proof that what is stored is still what it is made of. */
export const recordProofs = area({
  path: 'oversight/recordProofs',
  entities: [RecordProof],
  idPrefixes: { RecordProof: 'proof' },
  jobs: [proveRecords],
});
