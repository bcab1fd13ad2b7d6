import { nameAsCompared } from '../../../common/names.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { futureRefusals } from '../frontDoor/frontDoorRefusals.ts';
import type { PersonCentredRefusal } from './personCentredRefusals.ts';

/** A consent, as far as it counts. */
interface Consent {
  healthService: string;
  withdrawnAt?: string | null;
}

/** Why a consent can't be recorded. */
export function consentRefusals(
  { healthService, agreedOn }: { healthService: string; agreedOn: string },
  today: Temporal.PlainDate,
): PersonCentredRefusal[] {
  return [
    ...textRefusals(['healthService'], healthService, true),
    ...futureRefusals(agreedOn, today, ['agreedOn']),
  ];
}

/** The consent by which a plan may go to a health service; undefined where the person has given none that stands. */
export function consentFor<Given extends Consent>(
  consents: readonly Given[],
  healthService: string,
): Given | undefined {
  const name = nameAsCompared(healthService);
  return consents.find((each) => !each.withdrawnAt && nameAsCompared(each.healthService) === name);
}

/** What is said where there is none. */
export function consentMissing(healthService: string): PersonCentredRefusal {
  const message = `The person has not agreed to their personalised care and support plan being given to ${healthService}, or has withdrawn that. Ask them, and record it with recordHealthConsent, by the same name of the service.`;
  return { code: 'HEALTH_CONSENT_MISSING', path: ['healthService'], message };
}

/** What is said of a consent that was withdrawn before. */
export function consentWithdrawn(): PersonCentredRefusal {
  const message =
    'This consent has been withdrawn before, so nothing is given by it. There is nothing to do.';
  return { code: 'HEALTH_CONSENT_WITHDRAWN', path: ['consentId'], message };
}

/** What is said where the person has written nothing that may go. */
export function nothingForHealth(): PersonCentredRefusal {
  const message =
    'No current entry of the person’s may go to health services. Ask them what may, and write it with mayGoToHealth.';
  return { code: 'NOTHING_FOR_HEALTH', path: ['personId'], message };
}
