import type { Deployment } from './deployment.ts';
import { atTheStart } from './payDay.ts';
import { smallPaymentRefusals } from './smallPayments.ts';

export const SMALL_PAYMENT: Deployment = {
  option: 'SMALL_PAYMENT',
  payee: 'PERSON',
  paidThrough: 'BANK',
  isPaidOnce: true,
  payOn: atTheStart,
  // The payment is looked at only when the plan is reviewed.
  evidence: 'NONE',
  isDirectPayment: true,
  isSelfDirected: true,
  isOneOff: true,
  hasSurplusLimitOfItsOwn: false,
  refusals: (parts, { startsOn, smallPayments, term }) =>
    smallPaymentRefusals({ parts, startsOn }, smallPayments, term),
};
