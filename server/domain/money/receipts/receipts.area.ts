import { area } from '../../area.ts';
import { RECEIPT_REFUSALS } from './receipt.ts';
import { Receipt } from './receipts.entity.ts';
import { sweepReceipts } from './sweepReceipts.commands.ts';

/** Receipts of spending, kept as files beside the database. */
export const receipts = area({
  path: 'money/receipts',
  entities: [Receipt],
  idPrefixes: { Receipt: 'receipt' },
  jobs: [sweepReceipts],
  refusals: RECEIPT_REFUSALS,
});
