import { type Deployment, noRefusals } from './deployment.ts';
import { byPayCycle } from './payDay.ts';

export const VIRTUAL_BUDGET: Deployment = {
  option: 'VIRTUAL_BUDGET',
  payee: null,
  paidThrough: null,
  isPaidOnce: false,
  payOn: byPayCycle,
  evidence: 'NONE',
  isDirectPayment: false,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: noRefusals,
};
