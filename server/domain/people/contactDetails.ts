import { z } from 'zod';
import type { Refusal } from '../../common/refusal.ts';

/** Why contact details can't be kept, in order of precedence. */
export const CONTACT_REFUSALS = {
  EMAIL_NOT_VALID: 'The email address is not written as email addresses are.',
  PHONE_NOT_VALID: 'The telephone number does not have 7 to 15 digits, or holds something that none has.',
  POSTCODE_NOT_VALID: 'The postcode is not written as UK postcodes are.',
} as const;
export type ContactRefusalCode = keyof typeof CONTACT_REFUSALS;

/** The ways to reach somebody; any may be left out. */
export interface ContactDetails {
  email?: string | null;
  phone?: string | null;
  postcode?: string | null;
}

const EMAIL = z.email();
/** "ext 12", "ext. 12", "extension 12" or "x12" after a number. */
const EXTENSION = /(?:ext\.?|extension|x)\s*[0-9]{1,6}$/i;
/** What is dialled before a number to reach it by text relay, and is kept with it (Relay UK). */
const TEXT_RELAY = /^\(?1800[12]\)?[\s\p{Pd}]*(?=[0-9(+])/u;
/** Typesetters’ hyphens, such as the one at which no line is broken, come with numbers that are pasted. */
const PHONE = /^\(?\+?[0-9\s()\p{Pd}]+$/u;
const FEWEST_DIGITS = 7;
/** The most digits that any number has, with its country code (ITU-T E.164). */
const MOST_DIGITS = 15;
/**
 * Checked by shape and not by letter, so that the national pseudo-postcodes pass: ZZ99 3VZ, for no fixed
 * abode, has letters that no place has. GIR 0AA is the one postcode of another shape.
 */
const POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?|GIR)\s*([0-9][A-Z]{2})$/i;

/**
 * The details as they are kept: spaces around them removed, a postcode in capitals with one space, and a
 * blank text as none. A detail that is not given stays so, and one that can't be read stays as written.
 */
export function tidyContactDetails<Details extends ContactDetails>(details: Details): Details {
  const tidied = { ...details };
  if (details.email != null) tidied.email = details.email.trim() || null;
  if (details.phone != null) tidied.phone = details.phone.trim() || null;
  if (details.postcode != null) tidied.postcode = tidyPostcode(details.postcode.trim()) || null;
  return tidied;
}

/** Whether a text is written as UK postcodes are. */
export function isPostcode(text: string): boolean {
  return POSTCODE.test(text);
}

/** A postcode in capitals with one space; a text that is none stays as it is. */
export function tidyPostcode(text: string): string {
  const parts = POSTCODE.exec(text);
  return parts ? `${parts[1]} ${parts[2]}`.toUpperCase() : text;
}

/**
 * What is wrong with somebody's contact details, each at its path. The messages never repeat what was
 * written.
 */
export function contactRefusals({ email, phone, postcode }: ContactDetails): Refusal<ContactRefusalCode>[] {
  const refusals: Refusal<ContactRefusalCode>[] = [];
  if (email && !EMAIL.safeParse(email).success) {
    const message =
      'This is not an email address: one is written as name@example.org. Correct it, or leave it out for now.';
    refusals.push({ code: 'EMAIL_NOT_VALID', path: ['email'], message });
  }
  if (phone && !isPhone(phone)) {
    const message = `This is not a telephone number: one has ${FEWEST_DIGITS} to ${MOST_DIGITS} digits, and besides them only a + in front, spaces, brackets, hyphens, and an extension behind, as "ext 12". Correct it, or leave it out for now.`;
    refusals.push({ code: 'PHONE_NOT_VALID', path: ['phone'], message });
  }
  if (postcode && !isPostcode(postcode)) {
    const message =
      'This is not a UK postcode: one is written as OL1 1UL. Correct it, write ZZ99 3VZ for somebody of no fixed abode, or leave it out for now.';
    refusals.push({ code: 'POSTCODE_NOT_VALID', path: ['postcode'], message });
  }
  return refusals;
}

function isPhone(text: string): boolean {
  const number = text.replace(EXTENSION, '').replace(TEXT_RELAY, '');
  const digits = number.replaceAll(/[^0-9]/g, '').length;
  return PHONE.test(number) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}
