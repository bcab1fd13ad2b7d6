import { area } from '../../area.ts';
import { instalments } from './instalments.decision.ts';
import { LEDGER_REFUSALS } from './paying.ts';

/** Instalments: when each is due, and paying it once. */
export const payments = area({
  path: 'money/payments',
  decisions: [instalments],
  refusals: LEDGER_REFUSALS,
});
