import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import {
  type ChallengeWindow,
  WINDOW_READS,
  type WindowFacts,
  challengeWindow as windowOf,
} from './challengeWindow.ts';

/** Until when a decision may be challenged, by the policy in force when it was made; and then each answer. */
export const challengeWindow = decisionKind({
  key: 'CHALLENGE_WINDOW',
  description: 'Until when a decision may be challenged, an answer taken further, or a complaint made.',
  recordKind: 'CHALLENGES',
  subjectType: 'Challenge',
  file: 'server/domain/oversight/challenges/challengeWindow.ts',
  reads: WINDOW_READS,
  rule: (facts: WindowFacts, { riskEnablement }): ChallengeWindow =>
    windowOf(facts, riskEnablement.challenge),
  sentence: ({ lastDayOn, isInTime }) =>
    isInTime
      ? `There was time until ${dayInWords(lastDayOn)}.`
      : `There was time until ${dayInWords(lastDayOn)}, and a late one was allowed.`,
});
