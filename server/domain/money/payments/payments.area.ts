import { area } from '../../area.ts';
import { instalments } from './instalments.decision.ts';
import { LEDGER_REFUSALS } from './paying.ts';
import { InstalmentPayment } from './payments.entity.ts';
import { PaymentSuspension } from './suspensions.entity.ts';

/** Instalments: when each is due, and paying it once. */
export const payments = area({
  path: 'money/payments',
  entities: [InstalmentPayment, PaymentSuspension],
  idPrefixes: { PaymentSuspension: 'suspension' },
  decisions: [instalments],
  refusals: LEDGER_REFUSALS,
});
