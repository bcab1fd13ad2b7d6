import { area } from '../../area.ts';
import { LedgerProof } from './ledgerProofs.entity.ts';
import { MONEY_DIFFERS, proveLedger } from './proveLedger.commands.ts';

/** The daily proof of a council’s money, from the lines of its ledger alone. */
export const ledgerProofs = area({
  path: 'oversight/ledgerProofs',
  entities: [LedgerProof],
  idPrefixes: { LedgerProof: 'ledgerproof' },
  notices: [MONEY_DIFFERS],
  jobs: [proveLedger],
});
