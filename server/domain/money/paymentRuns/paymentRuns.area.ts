import { area } from '../../area.ts';
import { BacsOriginator, PaymentRun, PaymentRunItem, PaymentRunOmission } from './paymentRuns.entity.ts';
import { PAYMENT_RUN_REFUSALS } from './runRules.ts';

/** Runs of payments: collected, approved by a second officer, paid whole, and written as a file for the bank. */
export const paymentRuns = area({
  path: 'money/paymentRuns',
  entities: [BacsOriginator, PaymentRun, PaymentRunItem, PaymentRunOmission],
  idPrefixes: {
    BacsOriginator: 'originator',
    PaymentRun: 'run',
    PaymentRunItem: 'runitem',
    PaymentRunOmission: 'runomission',
  },
  refusals: PAYMENT_RUN_REFUSALS,
});
