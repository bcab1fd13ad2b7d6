import type { Deployment } from './deployment.ts';
import { holderRefusals } from './namedHolder.ts';
import { byPayCycle, type PayDay } from './payDay.ts';

/** Pays the provider as many weeks in advance as the council sets for these funds; 0 weeks means in arrears. */
const weeksAhead: PayDay = (period, rules) => {
  const fund = rules.deployment.individualServiceFund;
  if (!fund) return byPayCycle(period, rules);
  if (fund.paidInAdvanceWeeks === 0) return period.endsOn;
  return Temporal.PlainDate.from(period.startsOn).subtract({ weeks: fund.paidInAdvanceWeeks }).toString();
};

export const INDIVIDUAL_SERVICE_FUND: Deployment = {
  option: 'INDIVIDUAL_SERVICE_FUND',
  payee: 'PROVIDER',
  paidThrough: 'BANK',
  isPaidOnce: false,
  payOn: weeksAhead,
  evidence: 'PROVIDER_STATEMENT',
  isDirectPayment: false,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: true,
  refusals: (parts) => holderRefusals('INDIVIDUAL_SERVICE_FUND', parts),
};
