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
import { OnwardReferral } from './frontDoor.entity.ts';
import { ONWARD_REFERRAL_ANSWER, ONWARD_REFERRAL_IS_ANSWERED } from './frontDoorSteps.ts';
import type { OnwardAnswer, OnwardService } from './frontDoorVocabulary.ts';
import { onwardAnswer } from './onwardAnswer.decision.ts';
import { answeringRefusals, type OnwardReferralToMake, referringRefusals } from './onwardReferrals.ts';

/**
 * Records that somebody is referred on, and by when an answer is expected. Refuses NOT_FOUND, PERSON_HAS_DIED, and all of
 * `referringRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function referOnward(
  session: Session,
  command: Command,
  given: OnwardReferralToMake & { personId: string; service: OnwardService },
) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', given.personId, ['personId']);
    const { service, referredOn, reason, answerExpectedBy: promisedOn } = given;
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    const openId = await openReferralTo(work, person.id, service);
    refuseAny(referringRefusals(given, openId, work.today, person.bornOn));
    const planning = await policyInForce(work, 'planning', work.today.toString());
    const made = decide(onwardAnswer, { referredOn, promisedOn }, { planning });
    const { expectedBy: dueOn, warnOn, dueReason } = made.outcome;
    const subject = { personId: person.id, subjectId: newId() };
    work.entityManager.create(OnwardReferral, {
      tenantId: work.tenantId,
      id: subject.subjectId,
      personId: person.id,
      version: 1,
      service,
      reason,
      referredOn,
      answerExpectedBy: dueOn,
      warnOn,
      dueReason,
      recordedBy: work.actorSubject,
    });
    recordDecision(work, made, subject);
    openStep(work, ONWARD_REFERRAL_ANSWER, { ...subject, dueOn, warnOn, dueReason });
    return { type: 'OnwardReferral', id: subject.subjectId };
  });
}

/**
 * Records the answer to an onward referral. Refuses NOT_FOUND, STALE_VERSION, and all of `answeringRefusals`. An answer is
 * kept even of somebody who has died meanwhile, as it says what was done.
 */
export function answerOnwardReferral(
  session: Session,
  command: Command,
  target: { onwardReferralId: string; expectedVersion: number },
  given: { answeredOn: string; answer: OnwardAnswer; note: string | null },
) {
  return runCommand(session, command, async (work) => {
    const path = ['onwardReferralId'];
    const referral = await lockedRecord(
      work,
      OnwardReferral,
      'OnwardReferral',
      target.onwardReferralId,
      path,
    );
    refuseAny(answeringRefusals(referral, given, work.today));
    refuseStale(referral, target.expectedVersion);
    const { answeredOn, answer, note } = given;
    Object.assign(referral, { answeredOn, answer, answerNote: note, version: referral.version + 1 });
    closeStep(work, ONWARD_REFERRAL_ANSWER, { subjectId: referral.id });
    const { personId, id: subjectId } = referral;
    notify(work, ONWARD_REFERRAL_IS_ANSWERED, { personId, subjectId });
    return { type: 'OnwardReferral', id: referral.id };
  });
}

async function openReferralTo(work: Work, personId: string, service: OnwardService): Promise<string | null> {
  const where = { tenantId: work.tenantId, personId, service, answeredOn: null };
  const open = await work.entityManager.findOne(OnwardReferral, where, { fields: ['id'] });
  return open ? toGlobalId('OnwardReferral', open.id) : null;
}
