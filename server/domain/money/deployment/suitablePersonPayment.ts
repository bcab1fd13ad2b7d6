import type { Deployment, HoldingFacts, PartToHold } from './deployment.ts';
import type { DeploymentRefusal } from './deploymentRefusals.ts';
import { byPayCycle } from './payDay.ts';

export const DIRECT_PAYMENT_SUITABLE_PERSON: Deployment = {
  option: 'DIRECT_PAYMENT_SUITABLE_PERSON',
  payee: 'SUPPORTER',
  isPaidOnce: false,
  payOn: byPayCycle,
  evidence: 'BANK_STATEMENT',
  isDirectPayment: true,
  isSelfDirected: true,
  isOneOff: false,
  hasSurplusLimitOfItsOwn: false,
  refusals: suitablePersonRefusals,
};

/**
 * Care and Support (Direct Payments) Regulations 2014: where the person lacks capacity, an authorised person receives
 * the payments.
 */
function suitablePersonRefusals(
  parts: readonly PartToHold[],
  { hasSuitablePerson }: HoldingFacts,
): DeploymentRefusal[] {
  return parts
    .filter(({ index }) => !hasSuitablePerson[index])
    .map(({ index }) => ({
      code: 'SUITABLE_PERSON_MISSING',
      path: ['parts', index, 'supporterId'],
      message:
        'A direct payment to a suitable person needs a supporter with authority as suitable person, attorney or deputy, in force on the first day. Record that authority, and name them as supporterId.',
      details: { allowed: ['SUITABLE_PERSON', 'ATTORNEY', 'DEPUTY'] },
    }));
}
