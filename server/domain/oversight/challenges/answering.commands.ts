import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, closeStepsOf, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import {
  acknowledgingRefusals,
  answeringRefusals,
  escalatingRefusals,
  whatNextSentence,
  withdrawingRefusals,
} from './answering.ts';
import { tellOfChallenge } from './challengeFollowers.ts';
import { hasNextStage } from './challengeStatus.ts';
import {
  CHALLENGE_ACKNOWLEDGED,
  CHALLENGE_ACKNOWLEDGEMENT,
  CHALLENGE_ANSWERED,
  CHALLENGE_ESCALATED,
  CHALLENGE_REPLY,
  CHALLENGE_WITHDRAWN,
} from './challengeSteps.ts';
import { Challenge, type ChallengeRecord } from './challenges.entity.ts';
import type { ChallengeOutcome } from './challengesVocabulary.ts';
import { challengeTimes } from './challengeTimes.decision.ts';
import { challengeWindow } from './challengeWindow.decision.ts';
import { UNANSWERED } from './raising.commands.ts';
import { lateRefusals, lateRoleOf } from './raising.ts';
import { endWhatIsUpheld } from './upheld.ts';

/** The challenge or complaint that an input names, and the version of it that the caller read. */
interface ChallengeTarget {
  challengeId: string;
  expectedVersion: number;
}

interface GivenAnswer {
  outcome: ChallengeOutcome;
  reasons: string;
  whatHappensNow: string;
}

/** Records that the person was told it arrived. Refuses NOT_FOUND, ACKNOWLEDGING_REFUSALS and STALE_VERSION. */
export function acknowledgeChallenge(session: Session, command: Command, target: ChallengeTarget) {
  return changeChallenge(session, command, target, acknowledgingRefusals, (work, challenge) => {
    challenge.acknowledgedAt = work.now.toString();
    challenge.acknowledgedBy = work.actorSubject;
    closeStep(work, CHALLENGE_ACKNOWLEDGEMENT, { subjectId: challenge.id });
    tell(work, CHALLENGE_ACKNOWLEDGED, challenge);
  });
}

/**
 * Answers a stage for good; what was decided ends where the person is right and an area says so. Refuses NOT_FOUND,
 * ANSWERING_REFUSALS, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG. Whoever answers is kept among those who have
 * decided, so that somebody else looks next.
 */
export function answerChallenge(
  session: Session,
  command: Command,
  target: ChallengeTarget,
  given: GivenAnswer,
) {
  const standsInTheWay = (challenge: ChallengeRecord) => answeringRefusals(challenge, session);
  return changeChallenge(session, command, target, standsInTheWay, async (work, challenge) => {
    refuseAny([
      ...textRefusals(['reasons'], given.reasons, true),
      ...textRefusals(['whatHappensNow'], given.whatHappensNow, true),
    ]);
    const answeredOn = work.today.toString();
    const next = await nextStageOf(work, challenge, given.outcome, answeredOn);
    const answer = { ...given, ...next, answeredOn, answeredBy: work.actorSubject };
    const whatNext = whatNextSentence(answer);
    const { nextRole: _, ...kept } = answer;
    Object.assign(challenge, {
      stages: challenge.stages.map((each) =>
        each.stage === challenge.stage ? { ...each, ...kept, whatNext } : each,
      ),
      answeredOn,
      outcome: given.outcome,
      nextStageUntilOn: next.nextStageUntilOn,
      decidedBy: [...challenge.decidedBy, work.actorSubject],
    });
    closeStepsOf(work, { subjectId: challenge.id });
    if (given.outcome === 'UPHELD') await endWhatIsUpheld(work, challenge);
    tell(work, CHALLENGE_ANSWERED, challenge);
  });
}

/** Until when the person may go on, and to whom: decided by the rules that held when the challenge arrived. */
async function nextStageOf(
  work: Work,
  challenge: ChallengeRecord,
  outcome: ChallengeOutcome,
  answeredOn: string,
) {
  const { stage, stageCount } = challenge;
  if (!hasNextStage(stage, stageCount, outcome)) return { nextStageUntilOn: null, nextRole: null };
  const riskEnablement = await ownPolicy(work, challenge);
  const facts = { counted: 'FROM_ANSWER' as const, from: answeredOn, receivedOn: answeredOn };
  const made = decide(challengeWindow, facts, { riskEnablement });
  recordDecision(work, made, { personId: challenge.personId, subjectId: challenge.id });
  const next = { kind: challenge.kind, stage: stage + 1, beganOn: answeredOn };
  const { role } = challengeTimes.rule(next, { riskEnablement: riskEnablement.settings });
  return { nextStageUntilOn: made.outcome.lastDayOn, nextRole: role };
}

/**
 * Takes an answer to the next stage. Refuses NOT_FOUND, ESCALATING_REFUSALS, STALE_VERSION, TEXT_MISSING, TEXT_TOO_LONG
 * and LATE_REFUSALS.
 */
export function escalateChallenge(
  session: Session,
  command: Command,
  target: ChallengeTarget,
  given: { grounds: string; lateAllowedReason: string | null },
) {
  return changeChallenge(session, command, target, escalatingRefusals, async (work, challenge) => {
    const { grounds, lateAllowedReason } = given;
    refuseAny([
      ...textRefusals(['grounds'], grounds, true),
      ...textRefusals(['lateAllowedReason'], lateAllowedReason, lateAllowedReason !== null),
    ]);
    const riskEnablement = await ownPolicy(work, challenge);
    const beganOn = work.today.toString();
    const next = { kind: challenge.kind, stage: challenge.stage + 1, beganOn };
    const times = decide(challengeTimes, next, { riskEnablement });
    const { role, replyDueOn, replyWarnOn, replyDueReason } = times.outcome;
    const lastDayOn = challenge.nextStageUntilOn as string;
    const { lateAllowedByRole } = riskEnablement.settings.challenge;
    const window = {
      lastDayOn,
      isInTime: beganOn <= lastDayOn,
      lateAllowedByRole: lateRoleOf(challenge.kind, lateAllowedByRole, role),
    };
    const may = 'The next stage could be asked for';
    refuseAny(lateRefusals({ window, may, lateAllowedReason, path: ['challengeId'] }, session));
    recordDecision(work, times, { personId: challenge.personId, subjectId: challenge.id });
    const stage = { ...UNANSWERED, stage: next.stage, role, beganOn, replyDueOn, grounds };
    Object.assign(challenge, {
      stages: [...challenge.stages, stage],
      stage: next.stage,
      stageRole: role,
      replyDueOn,
      replyWarnOn,
      replyDueReason,
      answeredOn: null,
      outcome: null,
      nextStageUntilOn: null,
      // Whoever asks for the next stage knows that the challenge has arrived.
      acknowledgedAt: challenge.acknowledgedAt ?? work.now.toString(),
      acknowledgedBy: challenge.acknowledgedBy ?? work.actorSubject,
      ...(lateAllowedReason !== null && { lateAllowedReason, lateAllowedBy: work.actorSubject }),
    });
    const { personId, id: subjectId } = challenge;
    const reply = { dueOn: replyDueOn, warnOn: replyWarnOn, dueReason: replyDueReason };
    openStep(work, CHALLENGE_REPLY, { personId, subjectId, ...reply });
    tell(work, CHALLENGE_ESCALATED, challenge);
  });
}

/** Takes it back, for good. Refuses NOT_FOUND, WITHDRAWING_REFUSALS, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG. */
export function withdrawChallenge(
  session: Session,
  command: Command,
  target: ChallengeTarget,
  reason: string,
) {
  const standsInTheWay = (challenge: ChallengeRecord) => withdrawingRefusals(challenge, session);
  return changeChallenge(session, command, target, standsInTheWay, (work, challenge) => {
    refuseAny(textRefusals(['reason'], reason, true));
    challenge.withdrawnAt = work.now.toString();
    challenge.withdrawnReason = reason;
    closeStepsOf(work, { subjectId: challenge.id });
    tell(work, CHALLENGE_WITHDRAWN, challenge);
  });
}

/** Runs a command on one challenge or complaint, locked, and raises its version by one. */
function changeChallenge(
  session: Session,
  command: Command,
  target: ChallengeTarget,
  standsInTheWay: (challenge: ChallengeRecord) => readonly Refusal[],
  edit: (work: Work, challenge: ChallengeRecord) => Promise<void> | void,
) {
  return runCommand(session, command, async (work) => {
    const path = ['challengeId'];
    const challenge = await lockedRecord(work, Challenge, 'Challenge', target.challengeId, path);
    // Asked first, as what is over can't be changed whichever version the caller read.
    refuseAny(standsInTheWay(challenge));
    refuseStale(challenge, target.expectedVersion);
    await edit(work, challenge);
    challenge.version += 1;
    await tellOfChallenge(work, challenge);
    return { type: 'Challenge', id: challenge.id };
  });
}

function ownPolicy(work: Work, { policyVersionId, receivedOn }: ChallengeRecord) {
  return policyVersion(work, 'riskEnablement', policyVersionId, receivedOn);
}

function tell(work: Work, notice: Parameters<typeof notify>[1], { personId, id }: ChallengeRecord): void {
  notify(work, notice, { personId, subjectId: id });
}
