import { type Deployment, noRefusals } from './deployment.ts';
import { byPayCycle } from './payDay.ts';

export const PREPAID_CARD: Deployment = {
  option: 'PREPAID_CARD',
  payee: 'PERSON',
  paidThrough: 'CARD',
  isPaidOnce: false,
  payOn: byPayCycle,
  // The card tells the council what was spent, so nobody is asked for statements.
  evidence: 'CARD_FEED',
  isDirectPayment: true,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: noRefusals,
};
