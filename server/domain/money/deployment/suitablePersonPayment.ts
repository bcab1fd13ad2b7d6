import type { Deployment, HoldingFacts, PartToHold } from './deployment.ts';
import type { DeploymentRefusal } from './deploymentRefusals.ts';
import { byPayCycle } from './payDay.ts';

export const DIRECT_PAYMENT_SUITABLE_PERSON: Deployment = {
  option: 'DIRECT_PAYMENT_SUITABLE_PERSON',
  payee: 'SUPPORTER',
  paidThrough: 'BANK',
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
function suitablePersonRefusals(parts: readonly PartToHold[], facts: HoldingFacts): DeploymentRefusal[] {
  return parts.flatMap(({ index }): DeploymentRefusal[] => {
    const path = ['parts', index, 'supporterId'];
    if (!facts.hasSuitablePerson[index]) {
      const message =
        'A direct payment to a suitable person needs a supporter with authority as suitable person, or as attorney or deputy for health and welfare, in force on the first day. Record that authority, and name them as supporterId.';
      const details = { allowed: ['SUITABLE_PERSON', 'ATTORNEY', 'DEPUTY'] };
      return [{ code: 'SUITABLE_PERSON_MISSING', path, message, details }];
    }
    if (facts.hasBestInterestsRecord[index]) return [];
    const message =
      'No best-interests record that rests on a capacity decision in force says that this supporter has the direct payment, so the money can’t be theirs to hold. Record both, and appoint the supporter as suitable person with appointRepresentative (Care Act 2014, s.32).';
    return [{ code: 'BEST_INTERESTS_RECORD_MISSING', path, message }];
  });
}
