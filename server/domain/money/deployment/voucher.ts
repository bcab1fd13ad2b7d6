import { type Deployment, noRefusals } from './deployment.ts';
import { byPayCycle } from './payDay.ts';

export const VOUCHER: Deployment = {
  option: 'VOUCHER',
  payee: 'PERSON',
  paidThrough: 'VOUCHER',
  isPaidOnce: false,
  payOn: byPayCycle,
  // What it may buy, and where, is settled when it is given.
  evidence: 'NONE',
  isDirectPayment: false,
  isSelfDirected: false,
  isOneOff: true,
  hasSurplusLimitOfItsOwn: false,
  refusals: noRefusals,
};
