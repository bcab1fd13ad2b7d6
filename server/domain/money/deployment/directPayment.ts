import { type Deployment, noRefusals } from './deployment.ts';
import { byPayCycle } from './payDay.ts';

export const DIRECT_PAYMENT: Deployment = {
  option: 'DIRECT_PAYMENT',
  payee: 'PERSON',
  paidThrough: 'BANK',
  isPaidOnce: false,
  payOn: byPayCycle,
  evidence: 'BANK_STATEMENT',
  isDirectPayment: true,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: noRefusals,
};
