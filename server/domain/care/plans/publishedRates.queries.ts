import { type Rate, rateKeyOf } from '../../../../tenants/policy/rates.ts';
import type { Session } from '../../../platform/session.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { readPolicyInForce } from '../../policy/policies/policies.queries.ts';
import { countedBy, ratesOn } from './itemPricing.ts';
import type { SupportUnit } from './plansVocabulary.ts';

/** A published rate with what a plan's item needs in order to name it. */
export interface PublishedRate extends Rate {
  key: string;
  countedIn: SupportUnit;
}

/**
 * The rates that the session's council publishes for a day, in the order in which it wrote them. Throws
 * POLICY_NOT_IN_FORCE where no planning policy is in force then.
 */
export async function readPublishedRates(session: Session, on: string): Promise<PublishedRate[]> {
  const when = { asOf: on, knownAt: session.now.toString() };
  const inForce = await readPolicyInForce(session, ['planning'], when);
  const { settings } = inForce.get('planning') as InForce<'planning'>;
  return ratesOn(settings.rates, on).map((rate) => ({
    ...rate,
    key: rateKeyOf(rate),
    countedIn: countedBy(rate.unit),
  }));
}
