import type { RequiredEntityData } from '@mikro-orm/core';
import { Refused } from '../../common/refusal.ts';
import { type Command, runCommand, type Work } from '../../platform/commands/commandRunner.ts';
import type { AsGiven } from '../../platform/commands/emptiable.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../platform/ids.ts';
import type { Session } from '../../platform/session.ts';
import { registeringRefusals } from '../tenancy/councils/councilLife.ts';
import { tidyContactDetails } from './contactDetails.ts';
import { dateRefusals } from './death.ts';
import { takenWithAuthority } from './formerRepresentative.ts';
import { nhsNumberDigits } from './nhsNumber.ts';
import { Person, type PersonRecord, Supporter, type SupporterRecord } from './people.entity.ts';
import type { Consent } from './peopleVocabulary.ts';
import {
  changedBirthDate,
  keyWorkerRefusals,
  registrationRefusals,
  tidyPersonDetails,
} from './registration.ts';
import { supporterRefusals } from './supporters.ts';

/** A person's details as given; schema/people/people.ts says how they appear in the API. */
export type PersonDetails = Omit<
  PersonRecord,
  'tenantId' | 'id' | 'version' | 'registeredAt' | 'diedOn' | 'deathCorrectedReason' | 'teamId' | 'assignedOn'
>;
/** A supporter's details as given. */
export type SupporterDetails = Omit<
  SupporterRecord,
  'tenantId' | 'id' | 'personId' | 'version' | 'personDiedOn'
>;

/**
 * Registers a person. Refuses COUNCIL_IN_ONBOARDING where the council is not live, details that can't be
 * right, and an NHS number that the council already has.
 */
export function registerPerson(session: Session, command: Command, details: AsGiven<PersonDetails>) {
  return runCommand(session, command, async (work) => {
    const known = withDigits(tidyPersonDetails(details));
    refuseAny(registeringRefusals(session.council));
    refuseAny(registrationRefusals(known, work.today));
    await refuseDuplicate(work, known.nhsNumber, null);
    const id = newId();
    const row: RequiredEntityData<PersonRecord> = {
      ...known,
      tenantId: work.tenantId,
      id,
      version: 1,
      registeredAt: work.now.toString(),
    };
    work.entityManager.create(Person, row);
    return { type: 'Person', id };
  });
}

/**
 * Changes the details given and leaves the rest. Refuses a stale version, and everything that registering
 * refuses.
 */
export function updatePerson(
  session: Session,
  command: Command,
  target: { personId: string; expectedVersion: number },
  changes: Partial<PersonDetails>,
) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', target.personId, ['personId']);
    refuseStale(person, target.expectedVersion);
    const sent = tidyPersonDetails(changes);
    const changed = withDigits({ ...detailsOf(person), ...sent, ...changedBirthDate(person, sent) });
    refuseAny(registrationRefusals(changed, work.today, sent));
    refuseAny(dateRefusals({ ...person, bornOn: changed.bornOn }, work.today, ['bornOn']));
    refuseAny(keyWorkerRefusals(person, changed.keyWorker));
    await refuseDuplicate(work, changed.nhsNumber, person.id);
    Object.assign(person, changed, { version: person.version + 1 });
    return { type: 'Person', id: person.id };
  });
}

/** Adds somebody to a person's circle of support, with what the person agrees that they may see. */
export function addSupporter(
  session: Session,
  command: Command,
  personId: string,
  details: AsGiven<SupporterDetails>,
) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    const known = tidyContactDetails(details);
    refuseAny(supporterRefusals(known, work.today));
    const id = newId();
    work.entityManager.create(Supporter, {
      ...known,
      tenantId: work.tenantId,
      id,
      personId: person.id,
      version: 1,
    });
    return { type: 'Supporter', id };
  });
}

/**
 * Changes a supporter's details, authority or consents. An authority that is taken off them takes the consents with it,
 * unless these are sent anew. Refuses a stale version.
 */
export function updateSupporter(
  session: Session,
  command: Command,
  target: { supporterId: string; expectedVersion: number },
  changes: Partial<SupporterDetails>,
) {
  return runCommand(session, command, async (work) => {
    const supporter = await lockedRecord(work, Supporter, 'Supporter', target.supporterId, ['supporterId']);
    refuseStale(supporter, target.expectedVersion);
    const sent = tidyContactDetails(changes);
    refuseAny(supporterRefusals({ ...supporter, ...sent }, work.today, sent));
    const taken = takenWithAuthority(supporter, sent);
    Object.assign(supporter, taken, sent, { version: supporter.version + 1 });
    return { type: 'Supporter', id: supporter.id };
  });
}

/**
 * Says anew what somebody in their circle of support may see, on the word of the person themselves: from today on, and by what
 * is sent alone. What somebody sees by an authority in law stays as it is. Refuses a stale version.
 */
export function changeConsents(
  session: Session,
  command: Command,
  target: { supporterId: string; expectedVersion: number },
  consents: readonly Consent[],
) {
  return runCommand(session, command, async (work) => {
    const supporter = await lockedRecord(work, Supporter, 'Supporter', target.supporterId, ['supporterId']);
    refuseStale(supporter, target.expectedVersion);
    const consentRecordedOn = consents.length > 0 ? work.today.toString() : null;
    Object.assign(supporter, { consents: [...consents], consentRecordedOn, version: supporter.version + 1 });
    return { type: 'Supporter', id: supporter.id };
  });
}

function detailsOf(person: PersonRecord): PersonDetails {
  const {
    tenantId,
    id,
    version,
    registeredAt,
    diedOn,
    deathCorrectedReason,
    teamId,
    assignedOn,
    ...details
  } = person;
  return details;
}

function withDigits<Details extends { nhsNumber?: string | null }>(details: Details): Details {
  const { nhsNumber } = details;
  return { ...details, nhsNumber: nhsNumber ? (nhsNumberDigits(nhsNumber) ?? nhsNumber) : null };
}

async function refuseDuplicate(work: Work, nhsNumber: string | null | undefined, ownId: string | null) {
  if (!nhsNumber) return;
  const known = await work.entityManager.findOne(
    Person,
    { tenantId: work.tenantId, nhsNumber },
    { fields: ['id'] },
  );
  if (!known || known.id === ownId) return;
  throw new Refused([
    {
      code: 'PERSON_ALREADY_REGISTERED',
      path: ['nhsNumber'],
      message:
        'Your council already has a record with this NHS number, and a person has one record. Practitioners and managers of your council may open it: use it, or correct the number.',
      details: { conflictingId: toGlobalId('Person', known.id) },
    },
  ]);
}
