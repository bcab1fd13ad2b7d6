import type { FastTrackReason } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { codeInWords } from '../../../common/words.ts';
import { deathRefusals } from '../../people/death.ts';
import { type FrontDoorRefusal, futureRefusals, longAgoRefusals } from './frontDoorRefusals.ts';
import { CONTACT_CLOSING, type ContactClosing, type ContactStatus } from './frontDoorVocabulary.ts';

/** The dated facts that the status of a contact follows from. */
export interface ContactFacts {
  reablementStartedOn?: string | null;
  reablementEndedOn?: string | null;
  assessedOn?: string | null;
  amountKnownOn?: string | null;
  planAgreedOn?: string | null;
  closedOn?: string | null;
  closing?: ContactClosing | null;
  personDiedOn?: string | null;
}

/** Where somebody is on the way from a contact to support: the furthest thing that has happened, asked in this order. */
export function contactStatus(facts: ContactFacts): ContactStatus {
  if (facts.closedOn) return 'CLOSED';
  if (facts.personDiedOn) return 'STOPPED';
  if (facts.planAgreedOn) return 'WAITING_FOR_SUPPORT';
  if (facts.amountKnownOn) return 'PLANNING';
  if (facts.assessedOn) return 'BEING_ASSESSED';
  if (facts.reablementStartedOn && !facts.reablementEndedOn) return 'IN_REABLEMENT';
  return 'WAITING_FOR_ASSESSMENT';
}

/** Why nothing can be done with a contact any more. */
export function openRefusals(
  contact: ContactFacts,
  path: readonly string[] = ['contactId'],
): FrontDoorRefusal[] {
  if (contact.closedOn) {
    const how = contact.closing ? ` ${CONTACT_CLOSING.descriptions[contact.closing]}` : '';
    const message = `The contact was closed on ${dayInWords(contact.closedOn)}.${how} Record a new contact where the person needs something.`;
    return [{ code: 'CONTACT_CLOSED', path, message }];
  }
  return deathRefusals(contact.personDiedOn, path);
}

/** A contact as it is to be recorded, and what is known of the person. */
export interface ContactToRecord {
  contactedOn: string;
  bornOn?: string | null;
  diedOn: string | null | undefined;
  /** The global id of the contact that is open. */
  openId: string | null;
  /** Whether the person sends it themself. */
  isOwn?: boolean;
}

/** The time limits run from the day of a contact, so whoever asks for themself does not choose it. */
function dayRefusals(
  { contactedOn, bornOn, isOwn }: Pick<ContactToRecord, 'contactedOn' | 'bornOn' | 'isOwn'>,
  today: Temporal.PlainDate,
): FrontDoorRefusal[] {
  const path = ['contactedOn'];
  if (isOwn && contactedOn !== today.toString()) {
    const message = `What you send arrives today, ${dayInWords(today.toString())}. Give that day; where you asked the council before, tell them, and staff record the day.`;
    return [{ code: 'CONTACT_DAY_ONLY_FROM_STAFF', path, message, details: { allowed: [today.toString()] } }];
  }
  return longAgoRefusals(contactedOn, bornOn, today, path);
}

/** A contact whose eligibility was decided and written to the person did happen. */
export function closingRefusals(
  { eligibilityDecidedOn }: { eligibilityDecidedOn?: string | null },
  closing: ContactClosing,
): FrontDoorRefusal[] {
  if (closing !== 'RECORDED_BY_MISTAKE' || !eligibilityDecidedOn) return [];
  const message = `Eligibility was decided on ${dayInWords(eligibilityDecidedOn)} for this contact, and the person was told, so it was not recorded by mistake. Choose why it ends.`;
  return [{ code: 'CONTACT_WAS_DECIDED', path: ['closing'], message }];
}

/** Why a contact can't be recorded. */
export function recordingRefusals(
  { contactedOn, diedOn, openId, bornOn, isOwn }: ContactToRecord,
  today: Temporal.PlainDate,
): FrontDoorRefusal[] {
  const died = deathRefusals(diedOn, ['personId']);
  if (died.length > 0) return died;
  const future = futureRefusals(contactedOn, today, ['contactedOn']);
  if (future.length > 0) return future;
  const day = dayRefusals({ contactedOn, bornOn, isOwn }, today);
  if (day.length > 0 || openId === null) return day;
  const message =
    'The person has a contact that is still open, and its time limits run. Write there what is new with updateContact, which can also put it on the fast track.';
  const details = { conflictingId: openId };
  return [{ code: 'CONTACT_ALREADY_OPEN', path: ['personId'], message, details }];
}

/** Why a contact can't be put on the fast track for a reason. */
export function fastTrackRefusals(
  reason: FastTrackReason | null,
  present: FastTrackReason | null | undefined,
  offered: readonly FastTrackReason[],
): FrontDoorRefusal[] {
  if (reason === null) return [];
  const path = ['fastTrackReason'];
  if (present) {
    const message = `The contact is on the fast track already, for ${codeInWords(present)}. Nothing has to be done.`;
    return [{ code: 'ALREADY_ON_FAST_TRACK', path, message }];
  }
  if (offered.includes(reason)) return [];
  const known =
    offered.length === 0 ? 'has no fast track' : `has one for ${offered.map(codeInWords).join(', ')}`;
  const message = `The council’s policy ${known}, and not for ${codeInWords(reason)}. Leave the reason out, and say in whatIsWanted why it is urgent.`;
  return [
    {
      code: 'FAST_TRACK_NOT_OFFERED',
      path,
      message,
      details: { allowed: offered, settingPath: 'planning.timeLimits.fastTrack.reasons' },
    },
  ];
}

/** What the areas in which somebody goes on the way to support report: days, and null for what no longer holds. */
export interface Reached {
  assessedOn?: string;
  amountKnownOn?: string;
  planAgreedOn?: string | null;
  supportStartedOn?: string;
}

type ReachedFacts = Pick<
  ContactFacts,
  'assessedOn' | 'amountKnownOn' | 'planAgreedOn' | 'closedOn' | 'closing'
>;

/**
 * A contact's facts after something was reached. The first assessment and the first amount count; an agreed plan may go
 * back for changes; and once support has started the contact is closed.
 */
export function movedOn(
  contact: ReachedFacts,
  reached: Reached,
  today: string,
): ReachedFacts & { supportStartedOn?: string } {
  const { assessedOn, amountKnownOn, planAgreedOn, supportStartedOn } = reached;
  const moved = {
    assessedOn: contact.assessedOn ?? assessedOn ?? null,
    amountKnownOn: contact.amountKnownOn ?? amountKnownOn ?? null,
    planAgreedOn: planAgreedOn === undefined ? (contact.planAgreedOn ?? null) : planAgreedOn,
  };
  if (supportStartedOn === undefined) return moved;
  return { ...moved, supportStartedOn, closedOn: today, closing: 'SUPPORT_STARTED' };
}
