import type { Deployment } from './deployment.ts';
import { holderRefusals } from './namedHolder.ts';
import { byPayCycle } from './payDay.ts';

export const MANAGED_ACCOUNT: Deployment = {
  option: 'MANAGED_ACCOUNT',
  payee: 'HOLDER',
  paidThrough: 'BANK',
  isPaidOnce: false,
  payOn: byPayCycle,
  evidence: 'PROVIDER_STATEMENT',
  isDirectPayment: true,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: (parts) => holderRefusals('MANAGED_ACCOUNT', parts),
};
