import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import type { RecordedDeath } from '../../people/deathFollowers.ts';
import { Person } from '../../people/people.entity.ts';
import { CareLink, type CareLinkRecord } from '../carers/carers.entity.ts';
import { CareAbsence } from './carerCover.entity.ts';
import { illnessRefusals, replacingRefusals, returningRefusals } from './carerCover.ts';
import { CARE_REPLACED, CARE_TO_REPLACE, CARER_CANNOT_CARE, COVER_REASON } from './carerCoverSteps.ts';
import type { AbsenceCause } from './carerCoverVocabulary.ts';

/**
 * Records that a carer is ill: for each person for whom they care, somebody finds who gives the care instead, today. Refuses
 * NOT_FOUND, PERSON_HAS_DIED and all of `illnessRefusals`.
 */
export function reportCarerIllness(
  session: Session,
  command: Command,
  { carerId, fromOn }: { carerId: string; fromOn: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const carer = await lockedRecord(work, Person, 'Person', carerId, ['carerId']);
    refuseAny(deathRefusals(carer.diedOn, ['carerId']));
    const links = await entityManager.find(CareLink, { tenantId, personId: carer.id, endedOn: null });
    const away = await entityManager.find(CareAbsence, { tenantId, carerId: carer.id, endedOn: null });
    const isNew = ({ id }: CareLinkRecord) => !away.some(({ careLinkId }) => careLinkId === id);
    const found = { caredFor: links.length, alreadyAway: links.length - links.filter(isNew).length };
    refuseAny(illnessRefusals(fromOn, found, work.today));
    for (const link of links.filter(isNew)) goesWithout(work, link, { cause: 'ILLNESS', fromOn });
    return { type: 'Person', id: carer.id };
  });
}

/** Somebody goes without the care of a carer from now on: what replaces it is due today, and both are told. */
function goesWithout(
  work: Work,
  link: Pick<CareLinkRecord, 'id' | 'personId' | 'caredForId'>,
  { cause, fromOn }: { cause: AbsenceCause; fromOn: string },
): void {
  const id = newId();
  work.entityManager.create(CareAbsence, {
    tenantId: work.tenantId,
    id,
    personId: link.caredForId,
    carerId: link.personId,
    careLinkId: link.id,
    version: 1,
    cause,
    fromOn,
    reportedAt: work.now.toString(),
    reportedBy: work.actorSubject,
  });
  const dueOn = work.today.toString();
  const about = { personId: link.caredForId, subjectId: id };
  openStep(work, CARE_TO_REPLACE, { ...about, dueOn, dueReason: COVER_REASON.on(fromOn) });
  notify(work, CARER_CANNOT_CARE, about);
  if (cause === 'ILLNESS') notify(work, CARER_CANNOT_CARE, { personId: link.personId, subjectId: id });
}

/**
 * Records who gives the care instead. Refuses NOT_FOUND, all of `replacingRefusals`, STALE_VERSION, TEXT_MISSING and
 * TEXT_TOO_LONG.
 */
export function recordReplacementCare(
  session: Session,
  command: Command,
  target: { careAbsenceId: string; expectedVersion: number },
  replacement: string,
) {
  return runCommand(session, command, async (work) => {
    const path = ['careAbsenceId'];
    const absence = await lockedRecord(work, CareAbsence, 'CareAbsence', target.careAbsenceId, path);
    refuseAny(replacingRefusals(absence));
    refuseStale(absence, target.expectedVersion);
    refuseAny(textRefusals(['replacement'], replacement, true));
    Object.assign(absence, {
      replacement,
      replacedOn: work.today.toString(),
      replacedBy: work.actorSubject,
      version: absence.version + 1,
    });
    const about = { personId: absence.personId, subjectId: absence.id };
    closeStep(work, CARE_TO_REPLACE, about);
    notify(work, CARE_REPLACED, about);
    return { type: 'CareAbsence', id: absence.id };
  });
}

/** Records that a carer is back, for everybody for whom they care. Refuses NOT_FOUND and all of `returningRefusals`. */
export function recordCarerReturn(
  session: Session,
  command: Command,
  { carerId, backOn }: { carerId: string; backOn: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const carer = await lockedRecord(work, Person, 'Person', carerId, ['carerId']);
    const away = await entityManager.find(CareAbsence, {
      tenantId,
      carerId: carer.id,
      cause: 'ILLNESS',
      endedOn: null,
    });
    const latestFrom =
      away
        .map(({ fromOn }) => fromOn)
        .toSorted()
        .at(-1) ?? null;
    refuseAny(returningRefusals(backOn, latestFrom, work.today));
    for (const absence of away) {
      Object.assign(absence, { endedOn: backOn, version: absence.version + 1 });
      closeStep(work, CARE_TO_REPLACE, { subjectId: absence.id });
    }
    return { type: 'Person', id: carer.id };
  });
}

/**
 * A carer who died leaves others without their care, and what they did is replaced the same day; whoever died needs it no
 * longer. Where the death is taken back, so is what followed from it.
 */
export async function followDeathInCover(work: Work, { personId, diedOn }: RecordedDeath): Promise<void> {
  const { tenantId, entityManager } = work;
  const ending = diedOn === null ? { carerId: personId, cause: 'DEATH' as const } : { personId };
  const over = await entityManager.find(CareAbsence, { tenantId, endedOn: null, ...ending });
  for (const absence of over) {
    const endedOn = diedOn !== null && diedOn > absence.fromOn ? diedOn : absence.fromOn;
    Object.assign(absence, { endedOn, version: absence.version + 1 });
    closeStep(work, CARE_TO_REPLACE, { subjectId: absence.id });
  }
  if (diedOn === null) return;
  const left = await work.query<Pick<CareLinkRecord, 'id' | 'personId' | 'caredForId'>>(LEFT_BY_DEATH, [
    tenantId,
    personId,
  ]);
  for (const link of left) goesWithout(work, link, { cause: 'DEATH', fromOn: diedOn });
}

/** The caring that ends with the carer's death, of people who live and are not known to go without it. */
const LEFT_BY_DEATH = `select link.id, link.person_id as "personId", link.cared_for_id as "caredForId"
  from care_link link join person on person.tenant_id = $1 and person.id = link.cared_for_id
  where link.tenant_id = $1 and link.person_id = $2 and (link.ended_on is null or link.ended_by_death)
    and person.died_on is null
    and not exists (select from care_absence absence
      where absence.tenant_id = $1 and absence.care_link_id = link.id and absence.ended_on is null)`;
