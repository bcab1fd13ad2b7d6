import { area } from '../../area.ts';
import { LEDGER_REFUSALS } from './paying.ts';

/** Instalments: when each is due, and paying it once. */
export const payments = area({
  path: 'money/payments',
  refusals: LEDGER_REFUSALS,
});
