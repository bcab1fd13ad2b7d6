import { type Deployment, noRefusals } from './deployment.ts';
import { byPayCycle } from './payDay.ts';

export const COMMISSIONED: Deployment = {
  option: 'COMMISSIONED',
  payee: null,
  paidThrough: null,
  isPaidOnce: false,
  payOn: byPayCycle,
  evidence: 'NONE',
  isDirectPayment: false,
  isSelfDirected: false,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: noRefusals,
};
