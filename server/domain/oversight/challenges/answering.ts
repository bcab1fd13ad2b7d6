/** What stands in the way of each step of a challenge or complaint, whatever is sent with it. */
import type { SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import type { Asker } from '../../../platform/session.ts';
import { CHALLENGE_REFUSALS, type ChallengeRefusalCode } from './challengeRefusals.ts';
import { type ChallengeFacts, hasNextStage, isOpen } from './challengeStatus.ts';
import type { ChallengeOutcome } from './challengesVocabulary.ts';
import { isAtLeast, rolesFrom, roleWords } from './roles.ts';

type ChallengeRefusal = Refusal<ChallengeRefusalCode>;
const PATH = ['challengeId'];

/** What the rules look at of a challenge or complaint. */
export interface ChallengeToAnswer extends ChallengeFacts {
  stage: number;
  stageCount: number;
  stageRole: SignOffRole;
  outcome: ChallengeOutcome | null | undefined;
  /** The accounts that made the decision, or answered an earlier stage. */
  decidedBy: readonly string[];
}

export const ACKNOWLEDGING_REFUSALS = someOf(
  CHALLENGE_REFUSALS,
  'CHALLENGE_WITHDRAWN',
  'CHALLENGE_ALREADY_ANSWERED',
  'CHALLENGE_ALREADY_ACKNOWLEDGED',
);
export const ANSWERING_REFUSALS = someOf(
  CHALLENGE_REFUSALS,
  'CHALLENGE_WITHDRAWN',
  'CHALLENGE_ALREADY_ANSWERED',
  'CHALLENGE_ROLE_NOT_SUFFICIENT',
  'CHALLENGE_ANSWERED_BY_DECIDER',
);
export const ESCALATING_REFUSALS = someOf(
  CHALLENGE_REFUSALS,
  'CHALLENGE_WITHDRAWN',
  'CHALLENGE_NOT_ANSWERED',
  'CHALLENGE_UPHELD',
  'NO_NEXT_STAGE',
);
export const WITHDRAWING_REFUSALS = someOf(
  CHALLENGE_REFUSALS,
  'CHALLENGE_WITHDRAWN',
  'CHALLENGE_CLOSED',
  'NO_AUTHORITY_TO_WITHDRAW',
);

/** What the council says with its last answer. */
export const OMBUDSMAN_SENTENCE =
  'This is the council’s final answer. If you are still not satisfied, you can ask the Local Government and Social Care Ombudsman to look into it, free of charge and normally within 12 months: www.lgo.org.uk, or 0300 061 0614.';

/** Why it can't be acknowledged. */
export function acknowledgingRefusals(challenge: ChallengeToAnswer): readonly ChallengeRefusal[] {
  const over = answeredRefusals(challenge);
  if (over.length > 0 || !challenge.acknowledgedAt) return over;
  return [
    refusal('CHALLENGE_ALREADY_ACKNOWLEDGED', 'The person has been told that it arrived. Answer it next.'),
  ];
}

/**
 * Why whoever asks can't answer the stage: it is for a higher role, or for somebody who has not decided the matter. Each
 * stage is a fresh look, so whoever answered an earlier one does not answer the next.
 */
export function answeringRefusals(
  challenge: ChallengeToAnswer,
  { actor }: Pick<Asker, 'actor'>,
): readonly ChallengeRefusal[] {
  const over = answeredRefusals(challenge);
  if (over.length > 0) return over;
  const { stageRole, decidedBy } = challenge;
  if (!isAtLeast(actor?.role, stageRole)) {
    const message = `This stage is answered by ${roleWords(stageRole)}, or somebody higher. Pass it to one of them.`;
    const allowed = rolesFrom(stageRole);
    return [{ ...refusal('CHALLENGE_ROLE_NOT_SUFFICIENT', message), details: { allowed } }];
  }
  if (!decidedBy.some((account) => account === actor?.subject)) return [];
  const message =
    'You made the decision that is challenged, or answered it before, and whoever looks again is somebody else. Pass it to a colleague of the same role, or somebody higher.';
  return [refusal('CHALLENGE_ANSWERED_BY_DECIDER', message)];
}

/** Why it can't go to the next stage, whichever day it is: its window is asked of by itself. */
export function escalatingRefusals(challenge: ChallengeToAnswer): readonly ChallengeRefusal[] {
  const { withdrawnAt, answeredOn, outcome, stage, stageCount, replyDueOn } = challenge;
  if (withdrawnAt) return [withdrawn()];
  if (!answeredOn || !outcome) {
    const message = `This stage has not been answered yet; the answer is due on ${dayInWords(replyDueOn)}. If that day has passed, the Local Government and Social Care Ombudsman may look into the delay.`;
    return [refusal('CHALLENGE_NOT_ANSWERED', message)];
  }
  if (hasNextStage(stage, stageCount, outcome)) return [];
  if (outcome === 'UPHELD') {
    const message =
      'The answer is that the person is right, so there is nothing for a higher role to look at again.';
    return [refusal('CHALLENGE_UPHELD', message)];
  }
  return [refusal('NO_NEXT_STAGE', OMBUDSMAN_SENTENCE)];
}

/** Why it can't be taken back: it is over, or whoever asks represents the person without authority. */
export function withdrawingRefusals(challenge: ChallengeToAnswer, asker: Asker): readonly ChallengeRefusal[] {
  if (challenge.withdrawnAt) return [withdrawn()];
  if (!isOpen(challenge, asker.today)) {
    return [
      refusal(
        'CHALLENGE_CLOSED',
        'It has been answered for good, and stays on the record. There is nothing left to take back.',
      ),
    ];
  }
  if (asker.actor?.role !== 'REPRESENTATIVE' || asker.standing?.mayDecide) return [];
  const message =
    'You have no authority in force to decide for the person, so you can’t take their challenge back. They do so themself, or tell staff.';
  return [refusal('NO_AUTHORITY_TO_WITHDRAW', message)];
}

function answeredRefusals({ withdrawnAt, answeredOn }: ChallengeToAnswer): ChallengeRefusal[] {
  if (withdrawnAt) return [withdrawn()];
  if (!answeredOn) return [];
  return [
    refusal(
      'CHALLENGE_ALREADY_ANSWERED',
      `This stage was answered on ${dayInWords(answeredOn)}, and an answer never changes.`,
    ),
  ];
}

const withdrawn = () =>
  refusal('CHALLENGE_WITHDRAWN', 'It was taken back, so nothing more is done about it.');

function refusal(code: ChallengeRefusalCode, message: string): ChallengeRefusal {
  return { code, path: PATH, message };
}

/** What the person can do after an answer, as the answer says it. */
export function whatNextSentence(answer: {
  outcome: ChallengeOutcome;
  nextStageUntilOn: string | null;
  nextRole: SignOffRole | null;
}): string {
  const { outcome, nextStageUntilOn, nextRole } = answer;
  if (nextStageUntilOn !== null && nextRole !== null) {
    return `If you are not satisfied, you can ask for ${roleWords(nextRole)} to look at it again until ${dayInWords(nextStageUntilOn)}.`;
  }
  return outcome === 'UPHELD'
    ? 'If what follows from this is not done, tell the council; you can also ask the Local Government and Social Care Ombudsman: www.lgo.org.uk, or 0300 061 0614.'
    : OMBUDSMAN_SENTENCE;
}
