import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import {
  type ChallengeTimes,
  TIMES_READS,
  type TimesFacts,
  challengeTimes as timesOf,
} from './challengeWindow.ts';
import { roleWords } from './roles.ts';

/** Who answers a stage of a challenge or complaint, and by when, by the policy in force when it arrived. */
export const challengeTimes = decisionKind({
  key: 'CHALLENGE_TIMES',
  description:
    'Who answers a stage of a challenge or complaint, and by when it is acknowledged and answered.',
  recordKind: 'CHALLENGES',
  subjectType: 'Challenge',
  file: 'server/domain/oversight/challenges/challengeWindow.ts',
  reads: TIMES_READS,
  rule: (facts: TimesFacts, { riskEnablement }): ChallengeTimes => timesOf(facts, riskEnablement),
  sentence: ({ role, acknowledgeDueOn, replyDueOn }) => {
    const acknowledged =
      acknowledgeDueOn === null ? '' : `Acknowledged by ${dayInWords(acknowledgeDueOn)}, and `;
    const answered = `answered by ${dayInWords(replyDueOn)} by ${roleWords(role)}, or somebody higher.`;
    return acknowledged === '' ? `A${answered.slice(1)}` : acknowledged + answered;
  },
});
