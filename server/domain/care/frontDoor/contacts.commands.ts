/** A first contact: recording it, what is new about it, and its end. */
import type { FastTrackReason } from '../../../../tenants/vocabularyOfDecisions.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { Person } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { closingRefusals, fastTrackRefusals, openRefusals, recordingRefusals } from './contacting.ts';
import { Contact, type ContactRecord } from './frontDoor.entity.ts';
import { CONTACT_RECORDED } from './frontDoorSteps.ts';
import type { ClosingReason, ContactRoute, Referrer } from './frontDoorVocabulary.ts';
import { dateSteps, limitsOf } from './moveOn.commands.ts';

/** A contact as it was made. */
export interface GivenContact {
  personId: string;
  contactedOn: string;
  route: ContactRoute;
  referredBy: Referrer;
  whatIsWanted: string;
  fastTrackReason: FastTrackReason | null;
}

export interface ContactTarget {
  contactId: string;
  expectedVersion: number;
}

/**
 * Records a contact, and dates what happens next by the time limits in force today. Refuses NOT_FOUND, TEXT_MISSING,
 * TEXT_TOO_LONG, and all of `recordingRefusals` and `fastTrackRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function recordContact(session: Session, command: Command, given: GivenContact) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', given.personId, ['personId']);
    const { contactedOn, route, referredBy, whatIsWanted, fastTrackReason } = given;
    const openId = await openContactOf(work, person.id);
    const { bornOn, diedOn } = person;
    const isOwn = session.actor?.role === 'PERSON';
    refuseAny(recordingRefusals({ contactedOn, bornOn, diedOn, openId, isOwn }, work.today));
    refuseAny(textRefusals(['whatIsWanted'], whatIsWanted, true));
    const planning = await policyInForce(work, 'planning', work.today.toString());
    refuseAny(fastTrackRefusals(fastTrackReason, null, planning.settings.timeLimits.fastTrack.reasons));
    const contact = work.entityManager.create(Contact, {
      tenantId: work.tenantId,
      id: newId(),
      personId: person.id,
      version: 1,
      contactedOn,
      route,
      referredBy,
      whatIsWanted,
      fastTrackReason,
      fastTrackedOn: fastTrackReason === null ? null : contactedOn,
      planningPolicyVersionId: planning.versionId,
      steps: [],
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
      ...(await reachedAlready(work, person.id, contactedOn)),
    });
    await dateSteps(work, contact);
    notify(work, CONTACT_RECORDED, { personId: person.id, subjectId: contact.id });
    return { type: 'Contact', id: contact.id };
  });
}

/**
 * Adds what has become known since: other words for what is wanted, or a reason for the fast track. Refuses what
 * `changeContact` refuses, TEXT_MISSING, TEXT_TOO_LONG, and all of `fastTrackRefusals`.
 */
export function updateContact(
  session: Session,
  command: Command,
  target: ContactTarget,
  changes: { whatIsWanted?: string; fastTrackReason: FastTrackReason | null },
) {
  return changeContact(session, command, target, async (work, contact) => {
    const { whatIsWanted, fastTrackReason } = changes;
    const { settings } = await limitsOf(work, contact);
    const { reasons } = settings.timeLimits.fastTrack;
    refuseAny([
      ...(whatIsWanted === undefined ? [] : textRefusals(['whatIsWanted'], whatIsWanted, true)),
      ...fastTrackRefusals(fastTrackReason, contact.fastTrackReason, reasons),
    ]);
    if (whatIsWanted !== undefined) contact.whatIsWanted = whatIsWanted;
    if (fastTrackReason === null) return;
    Object.assign(contact, { fastTrackReason, fastTrackedOn: work.today.toString() });
    await dateSteps(work, contact);
  });
}

/**
 * Closes a contact that leads to no decision, such as where the person wanted advice and has it, and with it all that is
 * open of it. Refuses what `changeContact` refuses, CONTACT_WAS_DECIDED, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function closeContact(
  session: Session,
  command: Command,
  target: ContactTarget,
  closing: ClosingReason,
  reason: string,
) {
  return changeContact(session, command, target, async (work, contact) => {
    refuseAny(closingRefusals(contact, closing));
    refuseAny(textRefusals(['reason'], reason, true));
    await endWay(work, contact, { closing, closedReason: reason });
  });
}

/** Closes a contact, and with it every step that is open of it. */
export async function endWay(
  work: Work,
  contact: ContactRecord,
  ended: Pick<ContactRecord, 'closing'> & { closedReason?: string },
): Promise<void> {
  Object.assign(contact, ended, { closedOn: work.today.toString() });
  await dateSteps(work, contact);
}

/**
 * Runs a command on an open contact, and raises its version by one. Refuses NOT_FOUND, CONTACT_CLOSED, PERSON_HAS_DIED and
 * STALE_VERSION.
 */
export function changeContact(
  session: Session,
  command: Command,
  target: ContactTarget,
  edit: (work: Work, contact: ContactRecord) => Promise<void>,
) {
  return runCommand(session, command, async (work) => {
    const contact = await contactForChange(work, target);
    await edit(work, contact);
    contact.version += 1;
    return { type: 'Contact', id: contact.id };
  });
}

/** An open contact, locked. Refuses NOT_FOUND, CONTACT_CLOSED, PERSON_HAS_DIED and STALE_VERSION. */
export async function contactForChange(work: Work, target: ContactTarget): Promise<ContactRecord> {
  const contact = await lockedRecord(work, Contact, 'Contact', target.contactId, ['contactId']);
  // Asked first, as a closed contact can't be changed whichever version the caller read.
  refuseAny(openRefusals(contact));
  refuseStale(contact, target.expectedVersion);
  return contact;
}

async function openContactOf(work: Work, personId: string): Promise<string | null> {
  const where = { tenantId: work.tenantId, personId, closedOn: null };
  const open = await work.entityManager.findOne(Contact, where, { fields: ['id'] });
  return open ? toGlobalId('Contact', open.id) : null;
}

/** Assessments stand above this area, so only their rows are asked. */
const REACHED_ALREADY = `select
    (select min(greatest(started_on, $3::date)) from assessment
      where tenant_id = $1 and person_id = $2 and (completed_on is null and settled_in_id is null and set_aside_on is null or started_on >= $3::date))::text as "assessedOn",
    (select min(allocated_on) from allocation
      where tenant_id = $1 and person_id = $2 and allocated_on >= $3::date)::text as "amountKnownOn"`;

/** A contact may be recorded after the assessment that came of it began, or while one is in progress. */
async function reachedAlready(work: Work, personId: string, contactedOn: string) {
  const [reached] = await work.query<{ assessedOn: string | null; amountKnownOn: string | null }>(
    REACHED_ALREADY,
    [work.tenantId, personId, contactedOn],
  );
  return reached;
}
