import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { type ContactTarget, changeContact, contactForChange, endWay } from './contacts.commands.ts';
import { Contact, ReablementEpisode, type ReablementEpisodeRecord } from './frontDoor.entity.ts';
import { REABLEMENT_COMPLETED, REABLEMENT_END, REABLEMENT_END_REASON } from './frontDoorSteps.ts';
import type { ReablementResult } from './frontDoorVocabulary.ts';
import { dateSteps } from './moveOn.commands.ts';
import {
  alreadyAnsweredRefusals,
  alreadyOpenRefusals,
  type EpisodeToStart,
  endingRefusals,
  startingRefusals,
} from './reablement.ts';
import { reablementTerm } from './reablementTerm.decision.ts';

/**
 * Starts re-ablement, which comes before the assessment. Refuses NOT_FOUND, CONTACT_CLOSED, PERSON_HAS_DIED,
 * STALE_VERSION, REABLEMENT_ALREADY_OPEN, and all of `startingRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function startReablement(
  session: Session,
  command: Command,
  target: ContactTarget,
  given: EpisodeToStart,
) {
  return runCommand(session, command, async (work) => {
    const contact = await contactForChange(work, target);
    refuseAny(alreadyOpenRefusals(await openEpisodeOf(work, contact.personId)));
    const planning = await policyInForce(work, 'planning', work.today.toString());
    const { episodeWeeks } = planning.settings.reablement;
    refuseAny(startingRefusals(given, { contactedOn: contact.contactedOn, episodeWeeks }, work.today));
    const { startedOn, plannedEndOn, goals, longerReason } = given;
    const made = decide(reablementTerm, { startedOn, plannedEndOn }, { planning });
    const { isLonger, ...term } = made.outcome;
    const { personId } = contact;
    const { id } = work.entityManager.create(ReablementEpisode, {
      tenantId: work.tenantId,
      id: newId(),
      personId,
      contactId: contact.id,
      version: 1,
      startedOn,
      ...term,
      longerReason: isLonger ? longerReason : null,
      goals: [...goals],
      planningPolicyVersionId: planning.versionId,
      recordedBy: work.actorSubject,
    });
    recordDecision(work, made, { personId, subjectId: id });
    openStep(work, REABLEMENT_END, {
      personId,
      subjectId: id,
      dueOn: term.plannedEndOn,
      warnOn: term.warnOn,
      dueReason: REABLEMENT_END_REASON.on(startedOn),
    });
    const isOpen = { reablementStartedOn: startedOn, reablementEndsOn: term.plannedEndOn };
    Object.assign(contact, isOpen, { reablementEndedOn: null, version: contact.version + 1 });
    await dateSteps(work, contact);
    return { type: 'ReablementEpisode', id };
  });
}

/**
 * Records that the person does not want re-ablement, and why: the assessment goes on at once. Refuses what `changeContact`
 * refuses, REABLEMENT_ALREADY_ANSWERED, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function declineReablement(session: Session, command: Command, target: ContactTarget, reason: string) {
  return changeContact(session, command, target, async (work, contact) => {
    refuseAny(alreadyAnsweredRefusals(contact));
    refuseAny(textRefusals(['reason'], reason, true));
    Object.assign(contact, {
      reablementDeclinedOn: work.today.toString(),
      reablementDeclinedReason: reason,
    });
    await dateSteps(work, contact);
  });
}

/** What came of re-ablement. */
export interface EpisodeEnd {
  endedOn: string;
  result: ReablementResult;
  note: string | null;
}

/**
 * Records how re-ablement ended. Where nothing more is needed the contact is closed, unless an assessment has begun; else
 * the time until the assessment runs from that day. Refuses NOT_FOUND, REABLEMENT_ENDED, PERSON_HAS_DIED, STALE_VERSION,
 * and all of `endingRefusals`.
 */
export function completeReablement(
  session: Session,
  command: Command,
  target: { episodeId: string; expectedVersion: number },
  end: EpisodeEnd,
) {
  return runCommand(session, command, async (work) => {
    const path = ['episodeId'];
    const episode = await lockedRecord(work, ReablementEpisode, 'ReablementEpisode', target.episodeId, path);
    const { tenantId, entityManager } = work;
    const person = await entityManager.findOneOrFail(Person, { tenantId, id: episode.personId });
    refuseAny(endingRefusals(episode, end, work.today));
    refuseAny(deathRefusals(person.diedOn, path));
    refuseStale(episode, target.expectedVersion);
    const { endedOn, result, note } = end;
    Object.assign(episode, { endedOn, result, resultNote: note, version: episode.version + 1 });
    closeStep(work, REABLEMENT_END, { subjectId: episode.id });
    notify(work, REABLEMENT_COMPLETED, { personId: episode.personId, subjectId: episode.id });
    await goOn(work, episode, end);
    return { type: 'ReablementEpisode', id: episode.id };
  });
}

async function goOn(
  work: Work,
  { contactId }: ReablementEpisodeRecord,
  { endedOn, result }: EpisodeEnd,
): Promise<void> {
  const contact = await lockedRecord(work, Contact, 'Contact', toGlobalId('Contact', contactId), [
    'episodeId',
  ]);
  if (contact.closedOn) return;
  Object.assign(contact, { reablementEndedOn: endedOn, version: contact.version + 1 });
  if (result === 'NOTHING_NEEDED_AFTER' && !contact.assessedOn && !contact.amountKnownOn) {
    await endWay(work, contact, { closing: 'NOTHING_NEEDED_AFTER_REABLEMENT' });
  } else {
    await dateSteps(work, contact);
  }
}

async function openEpisodeOf(work: Work, personId: string): Promise<string | null> {
  const where = { tenantId: work.tenantId, personId, endedOn: null };
  const open = await work.entityManager.findOne(ReablementEpisode, where, { fields: ['id'] });
  return open ? toGlobalId('ReablementEpisode', open.id) : null;
}
