import { type Refusal, someOf } from '../../common/refusal.ts';
import { type ContactDetails, contactRefusals } from './contactDetails.ts';
import { holdsOn, mayActFor, type RecordedAuthority, relationsOf } from './mayActFor.ts';
import type { SupporterAuthority } from './peopleVocabulary.ts';
import { PEOPLE_REFUSALS, type RegistrationRefusalCode, textRefusals } from './registration.ts';

/** Why a supporter's details can't be kept. */
export const SUPPORTER_REFUSALS = someOf(
  PEOPLE_REFUSALS,
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  'EMAIL_NOT_VALID',
  'PHONE_NOT_VALID',
  'AUTHORITY_WITHOUT_DATE',
  'AUTHORITY_ENDS_BEFORE_START',
  'CONSENT_WITHOUT_DATE',
  'DATE_IN_FUTURE',
);

/** What the rules look at about somebody in the circle of support. */
export interface SupporterFacts extends Omit<ContactDetails, 'postcode'> {
  name: string;
  relationship: string;
  authority: SupporterAuthority;
  authorityFrom?: string | null;
  authorityTo?: string | null;
  consents: readonly string[];
  consentRecordedOn?: string | null;
  /** The day on which the person died; null while they live. */
  personDiedOn?: string | null;
}

/**
 * Everything that is wrong with a supporter's details, each at its path.
 * @param sent the contact details that are new: those already on record must not stop the person from
 * withdrawing a consent.
 */
export function supporterRefusals(
  facts: SupporterFacts,
  today: Temporal.PlainDate,
  sent: ContactDetails = facts,
): Refusal<RegistrationRefusalCode>[] {
  return [
    ...textRefusals('name', facts.name, true),
    ...textRefusals('relationship', facts.relationship, true),
    ...textRefusals('email', facts.email ?? null, false),
    ...textRefusals('phone', facts.phone ?? null, false),
    ...contactRefusals(sent),
    ...authorityRefusals(facts),
    ...consentRefusals(facts, today),
  ];
}

/** Whether an authority as it is recorded with a supporter lets them decide about care and support on a day. */
export function mayDecideOn(facts: RecordedAuthority, day: Temporal.PlainDate): boolean {
  return mayActFor(relationsOf(facts), 'AGREE_PLAN', day);
}

/**
 * Whether a supporter manages the person's money on a day but decides nothing else: a nominee whose authority
 * is in force.
 */
export function mayManageMoneyOn(facts: RecordedAuthority, day: Temporal.PlainDate): boolean {
  return mayActFor(relationsOf(facts), 'MANAGE_MONEY', day) && !mayDecideOn(facts, day);
}

/**
 * Whether an authority as it is recorded with a supporter is in force on a day; its last day counts. None outlasts the
 * person. A personal representative is not among the authorities.
 */
export function hasAuthorityOn(facts: RecordedAuthority, day: Temporal.PlainDate): boolean {
  const { authorities, personDiedOn } = relationsOf(facts);
  return !personDiedOn && authorities.some((relation) => holdsOn(relation, day));
}

function authorityRefusals(facts: SupporterFacts): Refusal<RegistrationRefusalCode>[] {
  if (facts.authority !== 'NONE' && !facts.authorityFrom) {
    const message =
      'A legal authority is given without the day it began. Add authorityFrom from the document.';
    return [{ code: 'AUTHORITY_WITHOUT_DATE', path: ['authorityFrom'], message }];
  }
  const { authorityFrom, authorityTo } = facts;
  if (authorityFrom && authorityTo && Temporal.PlainDate.compare(authorityTo, authorityFrom) < 0) {
    const message = 'The authority ends before it begins. Look at both dates again.';
    return [{ code: 'AUTHORITY_ENDS_BEFORE_START', path: ['authorityTo'], message }];
  }
  return [];
}

function consentRefusals(
  facts: SupporterFacts,
  today: Temporal.PlainDate,
): Refusal<RegistrationRefusalCode>[] {
  if (facts.consents.length > 0 && !facts.consentRecordedOn) {
    const message = 'Consent is given without the day on which the person gave it. Add consentRecordedOn.';
    return [{ code: 'CONSENT_WITHOUT_DATE', path: ['consentRecordedOn'], message }];
  }
  if (facts.consentRecordedOn && Temporal.PlainDate.compare(facts.consentRecordedOn, today) > 0) {
    const message = 'The day on which consent was given lies in the future. Look at the date again.';
    return [{ code: 'DATE_IN_FUTURE', path: ['consentRecordedOn'], message }];
  }
  return [];
}
