import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';

/** Why the agreement about a small payment can't be recorded, in order of precedence. */
export const PAYMENT_AGREEMENT_REFUSALS = {
  AGREEMENT_NOT_NEEDED: 'This part is paid without an agreement of its own.',
  AGREEMENT_ALREADY_SIGNED: 'The agreement has been signed.',
  AGREEMENT_SIGNED_IN_FUTURE: 'The person would have signed on a day that is still to come.',
} as const;
type AgreementRefusal = Refusal<keyof typeof PAYMENT_AGREEMENT_REFUSALS>;

/** A part of a budget, as far as its agreement goes. */
export interface PartToSign {
  agreementIsNeeded: boolean;
  agreementSignedOn?: string | null | undefined;
}

/** Why it can't be recorded that the person signed on a day; empty where it can. */
export function paymentAgreementRefusals(
  part: PartToSign,
  signedOn: string,
  today: string,
): AgreementRefusal[] {
  if (!part.agreementIsNeeded) {
    const message =
      'The council’s policy asks for no agreement about this part, so it is paid without one. Nothing needs to be signed.';
    return [{ code: 'AGREEMENT_NOT_NEEDED', path: ['partId'], message }];
  }
  if (part.agreementSignedOn) {
    const message = `The person signed the agreement about this part on ${dayInWords(part.agreementSignedOn)}. Nothing more is to be signed.`;
    return [{ code: 'AGREEMENT_ALREADY_SIGNED', path: ['partId'], message }];
  }
  if (signedOn <= today) return [];
  const message = 'The day on which the person signed lies in the future. Record it when they have.';
  return [{ code: 'AGREEMENT_SIGNED_IN_FUTURE', path: ['signedOn'], message }];
}
