import type { Deployment, HoldingFacts, PartToHold } from './deployment.ts';
import type { DeploymentRefusal } from './deploymentRefusals.ts';
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
  refusals: (parts, facts) => [
    ...holderRefusals('INDIVIDUAL_SERVICE_FUND', parts),
    ...frameworkRefusals(parts, facts),
    ...priceRefusals(parts, facts),
  ],
};

/** A provider outside the council’s framework holds nobody’s money, where the council lists who is on it. */
function frameworkRefusals(parts: readonly PartToHold[], { deployment }: HoldingFacts): DeploymentRefusal[] {
  const allowed = deployment.individualServiceFund?.frameworkProviders ?? [];
  if (allowed.length === 0) return [];
  const known = new Set(allowed.map(tidied));
  return parts.flatMap(({ index, holderName }): DeploymentRefusal[] => {
    const name = tidied(holderName ?? '');
    if (name === '' || known.has(name)) return [];
    const message = `The provider that is named is not on the council’s framework, so it can’t hold an individual service fund. Choose one of ${allowed.join(', ')} with the person, or another way of holding the money.`;
    return [
      {
        code: 'PROVIDER_NOT_ON_FRAMEWORK',
        path: ['parts', index, 'holderName'],
        message,
        details: { allowed },
      },
    ];
  });
}

function tidied(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A fund is agreed at a published price, where the council publishes rates. */
function priceRefusals(parts: readonly PartToHold[], { fundPrices }: HoldingFacts): DeploymentRefusal[] {
  const [first] = parts;
  if (!first || !fundPrices?.areRatesPublished || fundPrices.itemsWithoutRate === 0) return [];
  const message = `A provider holds a fund at a published price, and ${fundPrices.itemsWithoutRate} of the supports that this one pays for name none of the council’s published rates. Give each its rateKey in the plan, or hold the money in another way.`;
  return [{ code: 'FUND_PRICE_NOT_PUBLISHED', path: ['parts', first.index, 'deploymentOption'], message }];
}
