import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { ratesOn } from '../../care/plans/itemPricing.ts';
import type { FundPrices } from '../deployment/deployment.ts';

/** What a provider's fund pays for, held against the rates that the council publishes for a day. */
export function fundPrices(
  items: readonly { deploymentOption?: DeploymentOption | null; rateKey?: string | null }[],
  { rates }: Pick<PlanningSettings, 'rates'>,
  on: string,
  paidFrom: DeploymentOption = 'INDIVIDUAL_SERVICE_FUND',
): FundPrices {
  const paid = items.filter(({ deploymentOption }) => deploymentOption === paidFrom);
  return {
    areRatesPublished: ratesOn(rates, on).length > 0,
    itemsWithoutRate: paid.filter(({ rateKey }) => !rateKey).length,
  };
}
