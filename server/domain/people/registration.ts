import { type Refusal, someOf } from '../../common/refusal.ts';
import { TEXT_REFUSALS } from '../../common/textRules.ts';
import {
  CONTACT_REFUSALS,
  type ContactDetails,
  contactRefusals,
  tidyContactDetails,
} from './contactDetails.ts';
import { whyNotNhsNumber } from './nhsNumber.ts';
import type { BirthDatePrecision } from './peopleVocabulary.ts';

/** Why a person's or a supporter's details can't be kept, in order of precedence. */
export const PEOPLE_REFUSALS = {
  ...TEXT_REFUSALS,
  ...CONTACT_REFUSALS,
  NHS_NUMBER_NOT_VALID:
    'The NHS number does not have ten digits, its check digit is wrong, or it was never issued.',
  BIRTH_DATE_MISSING: 'There is no date of birth, and nothing says that it is not known.',
  BIRTH_DATE_NOT_EXPECTED: 'There is a date of birth, which is said not to be known.',
  BORN_IN_FUTURE: 'The date of birth lies in the future.',
  BORN_TOO_LONG_AGO: 'The date of birth makes the person older than anybody has been.',
  AUTHORITY_WITHOUT_DATE: 'A legal authority is given without the day it began.',
  AUTHORITY_ENDS_BEFORE_START: 'A legal authority ends before it begins.',
  CONSENT_WITHOUT_DATE: 'Consent is given without the day on which the person gave it.',
  DATE_IN_FUTURE: 'A day on which something happened lies in the future.',
  PERSON_ALREADY_REGISTERED: 'The council already has a record with this NHS number.',
  LANGUAGE_NOT_VALID: 'The preferred language is not written as languages are.',
  KEY_WORKER_IS_ASSIGNED:
    'Who works with the person was assigned, so that it changes with an assignment only.',
} as const;
export type RegistrationRefusalCode = keyof typeof PEOPLE_REFUSALS;

/** Why a person's details can't be kept. */
export const REGISTRATION_REFUSALS = someOf(
  PEOPLE_REFUSALS,
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  'EMAIL_NOT_VALID',
  'PHONE_NOT_VALID',
  'POSTCODE_NOT_VALID',
  'LANGUAGE_NOT_VALID',
  'NHS_NUMBER_NOT_VALID',
  'BIRTH_DATE_MISSING',
  'BIRTH_DATE_NOT_EXPECTED',
  'BORN_IN_FUTURE',
  'BORN_TOO_LONG_AGO',
  'PERSON_ALREADY_REGISTERED',
);

const LONGEST_TEXT = 200;
const MOST_ADDRESS_LINES = 10;
const OLDEST_AGE_YEARS = 130;

/** The fields of a registration that the rules look at. */
export interface RegistrationFacts extends ContactDetails {
  givenName: string;
  familyName: string;
  preferredName?: string | null;
  nhsNumber?: string | null;
  bornOn?: string | null;
  /** EXACT where it is left out. */
  birthDatePrecision?: BirthDatePrecision;
  addressLines?: readonly string[];
  preferredLanguage?: string | null;
  keyWorker?: string | null;
}

/** A person's details as they are kept: as contact details are, and a blank text that may be left out as none. */
export function tidyPersonDetails<Details extends ContactDetails>(details: Details): Details {
  const blank = MAY_BE_LEFT_OUT.filter((field) => (details as Texts)[field]?.trim() === '');
  return { ...tidyContactDetails(details), ...Object.fromEntries(blank.map((field) => [field, null])) };
}
type Texts = { [Field in (typeof MAY_BE_LEFT_OUT)[number]]?: string | null };
const MAY_BE_LEFT_OUT = ['preferredName', 'keyWorker'] as const;

/** The names of somebody as they are given: null for one that they do not have. */
interface GivenNames {
  givenName?: string | null;
  familyName?: string | null;
}

/** The names as they are kept: one that the person does not have is an empty text. */
export function namesAsKept<Given extends GivenNames>({ givenName, familyName, ...rest }: Given) {
  return {
    ...rest,
    ...(givenName !== undefined && { givenName: givenName ?? '' }),
    ...(familyName !== undefined && { familyName: familyName ?? '' }),
  };
}

/** The optional texts, each no longer than fits on a screen or in a letter. */
const OTHER_TEXTS = [
  'preferredName',
  'email',
  'phone',
  'postcode',
  'preferredLanguage',
  'keyWorker',
] as const;

/**
 * Everything that is wrong with a person's details, each at its path.
 * @param sent the contact details that are new: those already on record must not stop another change.
 */
export function registrationRefusals(
  facts: RegistrationFacts,
  today: Temporal.PlainDate,
  sent: ContactDetails & Pick<RegistrationFacts, 'preferredLanguage'> = facts,
): Refusal<RegistrationRefusalCode>[] {
  return [
    ...nameRefusals(facts),
    ...OTHER_TEXTS.flatMap((field) => textRefusals(field, facts[field] ?? null, false)),
    ...addressRefusals(facts.addressLines ?? []),
    ...contactRefusals(sent),
    ...languageRefusals(sent.preferredLanguage ?? null),
    ...nhsNumberRefusals(facts.nhsNumber ?? null),
    ...birthDateRefusals(facts),
    ...birthRefusals(facts.bornOn ?? null, today),
  ];
}

/** One name is enough: many people have no more (W3C, Personal names around the world). */
function nameRefusals({ givenName, familyName }: RegistrationFacts): Refusal<RegistrationRefusalCode>[] {
  if (fullNameOf({ givenName, familyName }) === '') {
    const message =
      'Both givenName and familyName are empty, and one of them is needed: fill in the one that the person has.';
    return [{ code: 'TEXT_MISSING', path: ['familyName'], message }];
  }
  return [...textRefusals('givenName', givenName, false), ...textRefusals('familyName', familyName, false)];
}

/** The names of a person as they are written one after another; either may be empty. */
export function fullNameOf({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return `${givenName.trim()} ${familyName.trim()}`.trim();
}

/** What is wrong with one text: blank where it is required, or too long for a screen or a letter. */
export function textRefusals(
  field: string,
  value: string | null,
  isRequired: boolean,
): Refusal<RegistrationRefusalCode>[] {
  if (isRequired && (value ?? '').trim() === '') {
    return [{ code: 'TEXT_MISSING', path: [field], message: `${field} is empty. It is needed: fill it in.` }];
  }
  if (value !== null && value.length > LONGEST_TEXT) {
    const message = `${field} is ${value.length} characters long, and at most ${LONGEST_TEXT} are kept. Shorten it.`;
    return [{ code: 'TEXT_TOO_LONG', path: [field], message }];
  }
  return [];
}

function addressRefusals(lines: readonly string[]): Refusal<RegistrationRefusalCode>[] {
  if (lines.length <= MOST_ADDRESS_LINES && lines.every((line) => line.length <= LONGEST_TEXT)) return [];
  const message = `The address has ${lines.length} lines, and at most ${MOST_ADDRESS_LINES} are kept, each of at most ${LONGEST_TEXT} characters. Shorten it.`;
  return [{ code: 'TEXT_TOO_LONG', path: ['addressLines'], message }];
}

/** A language of two or three letters, with what may stand behind it: letters and reminders are written by it (BCP 47). */
function languageRefusals(tag: string | null): Refusal<RegistrationRefusalCode>[] {
  if (tag === null || isLanguage(tag)) return [];
  const message =
    'This is not a language: one is written as "en", "cy" for Welsh, "pa-Guru", or "bfi" for British Sign Language. Correct it, or leave it out for English.';
  return [{ code: 'LANGUAGE_NOT_VALID', path: ['preferredLanguage'], message }];
}

/** Whether a text is written as languages are (BCP 47). */
export function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function nhsNumberRefusals(nhsNumber: string | null): Refusal<RegistrationRefusalCode>[] {
  if (nhsNumber === null) return [];
  const why = whyNotNhsNumber(nhsNumber);
  if (why === null) return [];
  const message = `This is not an NHS number: ${why}. Look at the letter or record again, or leave it out for now.`;
  return [{ code: 'NHS_NUMBER_NOT_VALID', path: ['nhsNumber'], message }];
}

/** A date that is left out by mistake must not pass for one that is not known. */
function birthDateRefusals({
  bornOn,
  birthDatePrecision = 'EXACT',
}: RegistrationFacts): Refusal<RegistrationRefusalCode>[] {
  if (birthDatePrecision !== 'UNKNOWN' && !bornOn) {
    const message =
      'bornOn is empty. Give the date of birth, an estimate with birthDatePrecision ESTIMATED, or UNKNOWN where nobody knows it.';
    return [{ code: 'BIRTH_DATE_MISSING', path: ['bornOn'], message }];
  }
  if (birthDatePrecision === 'UNKNOWN' && bornOn) {
    const message =
      'There is a date of birth, and birthDatePrecision says that it is not known. Leave the date out, or say ESTIMATED where it is an estimate.';
    return [{ code: 'BIRTH_DATE_NOT_EXPECTED', path: ['bornOn'], message }];
  }
  return [];
}

function birthRefusals(bornOn: string | null, today: Temporal.PlainDate): Refusal<RegistrationRefusalCode>[] {
  if (bornOn === null) return [];
  const ageYears = ageInYears(bornOn, today);
  if (Temporal.PlainDate.compare(bornOn, today) > 0) {
    const message = 'The date of birth lies in the future. Look at the year again.';
    return [{ code: 'BORN_IN_FUTURE', path: ['bornOn'], message }];
  }
  if (ageYears > OLDEST_AGE_YEARS) {
    const message = `The date of birth makes the person older than ${OLDEST_AGE_YEARS}. Look at the year again.`;
    return [{ code: 'BORN_TOO_LONG_AGO', path: ['bornOn'], message }];
  }
  return [];
}

/**
 * What a change of details says about the date of birth: UNKNOWN takes it away, and a date that is given where there was
 * none is exact unless it is said to be an estimate.
 */
export function changedBirthDate(
  { birthDatePrecision }: { birthDatePrecision: BirthDatePrecision },
  sent: { bornOn?: string | null; birthDatePrecision?: BirthDatePrecision },
): { bornOn?: null; birthDatePrecision?: BirthDatePrecision } {
  if (sent.birthDatePrecision === 'UNKNOWN' && !sent.bornOn) return { bornOn: null };
  const becomesKnown = birthDatePrecision === 'UNKNOWN' && sent.bornOn && !sent.birthDatePrecision;
  return becomesKnown ? { birthDatePrecision: 'EXACT' } : {};
}

/** Age in whole years on a day; null of somebody whose date of birth is not known. */
export function ageOf({ bornOn }: { bornOn?: string | null }, today: Temporal.PlainDate): number | null {
  return bornOn ? ageInYears(bornOn, today) : null;
}

/** Age in whole years on a day. Somebody born on 29 February has a birthday on 1 March in other years. */
export function ageInYears(bornOn: string, today: Temporal.PlainDate): number {
  const born = Temporal.PlainDate.from(bornOn);
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day);
  return today.year - born.year - (hadBirthday ? 0 : 1);
}

/** Refuses another key worker than the one who was assigned: an assignment has a name, a team and a first day. */
export function keyWorkerRefusals(
  person: { keyWorker?: string | null; assignedOn?: string | null },
  keyWorker: string | null | undefined,
): Refusal<'KEY_WORKER_IS_ASSIGNED'>[] {
  if (!person.assignedOn || (keyWorker ?? null) === (person.keyWorker ?? null)) return [];
  const message =
    'Who works with this person was said by assignWorker, with a name and a first day, so it is not changed here. Assign the new worker with assignWorker.';
  return [{ code: 'KEY_WORKER_IS_ASSIGNED', path: ['keyWorker'], message }];
}
