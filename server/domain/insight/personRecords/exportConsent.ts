import { nameAsCompared } from '../../../common/names.ts';
import type { Refusal } from '../../../common/refusal.ts';

/** Why a person's record is not exported, or their consent to it not recorded. */
export const PERSON_RECORD_REFUSALS = {
  EXPORT_CONSENT_MISSING: 'The person has not agreed to their record going to that council.',
  EXPORT_CONSENT_WITHDRAWN: 'The consent has been withdrawn before.',
} as const;
export type PersonRecordRefusalCode = keyof typeof PERSON_RECORD_REFUSALS;

/** A consent, as far as it counts. */
interface Consent {
  receivingCouncil: string;
  withdrawnAt?: string | null;
}

/** The consent by which a record may go to a council; undefined where the person has given none that stands. */
export function consentFor<Given extends Consent>(
  consents: readonly Given[],
  receivingCouncil: string,
): Given | undefined {
  const name = nameAsCompared(receivingCouncil);
  return consents.find((each) => !each.withdrawnAt && nameAsCompared(each.receivingCouncil) === name);
}

/** What is said where there is none. */
export function consentMissing(receivingCouncil: string): Refusal<PersonRecordRefusalCode> {
  const message = `The person has not agreed to their record going to ${receivingCouncil}, or has withdrawn that. Ask them, and record it with recordExportConsent, by the same name of the council.`;
  return { code: 'EXPORT_CONSENT_MISSING', path: ['receivingCouncil'], message };
}
