import type { Deployment } from './deployment.ts';
import { holderRefusals } from './namedHolder.ts';
import { byPayCycle } from './payDay.ts';

export const POOL: Deployment = {
  option: 'POOL',
  payee: 'HOLDER',
  paidThrough: 'BANK',
  isPaidOnce: false,
  payOn: byPayCycle,
  evidence: 'RECORD_SHEET',
  isDirectPayment: true,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: (parts) => holderRefusals('POOL', parts),
};
