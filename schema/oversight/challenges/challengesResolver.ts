import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  acknowledgeChallenge,
  answerChallenge,
  escalateChallenge,
  withdrawChallenge,
} from '../../../server/domain/oversight/challenges/answering.commands.ts';
import {
  ACKNOWLEDGING_REFUSALS,
  ANSWERING_REFUSALS,
  acknowledgingRefusals,
  answeringRefusals,
  type ChallengeToAnswer,
  ESCALATING_REFUSALS,
  escalatingRefusals,
  WITHDRAWING_REFUSALS,
  withdrawingRefusals,
} from '../../../server/domain/oversight/challenges/answering.ts';
import {
  challengeShape,
  findChallenges,
} from '../../../server/domain/oversight/challenges/challenges.queries.ts';
import {
  CHALLENGE_KIND,
  type ChallengeKind,
} from '../../../server/domain/oversight/challenges/challengesVocabulary.ts';
import {
  challengeDecision,
  raiseComplaint,
} from '../../../server/domain/oversight/challenges/raising.commands.ts';
import {
  CHALLENGING_REFUSALS,
  COMPLAINING_REFUSALS,
  LATE_REFUSALS,
} from '../../../server/domain/oversight/challenges/raising.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../tenants/vocabularyOfDecisions.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { mutation } from '../../kit/mutation.ts';
import { ANSWERS_QUESTIONS, OF_ONE_PERSON, type Permission, PRACTICE } from '../../kit/permissions.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar } from '../../kit/scalars.ts';
import {
  AcknowledgeChallengeInput,
  AnswerChallengeInput,
  ChallengeDecisionInput,
  EscalateChallengeInput,
  RaiseComplaintInput,
  WithdrawChallengeInput,
} from './challenges.inputs.ts';
import { Challenge, challengeReader, onChallenge } from './challenges.ts';

/**
 * Whoever may see the person's challenges may make one for them: a representative with authority, and anybody in the
 * circle of support, an advocate among them, with consent. It decides nothing.
 */
const CHALLENGES: Permission = [...PRACTICE, ...OF_ONE_PERSON];

const ChallengeConnection = connectionType('Challenge', () => Challenge);
const challengeAnswer = recordAnswer('challenge', () => Challenge, challengeShape);
/** What the rules about a challenge or complaint look at. */
const FACTS = ['status', 'stage', 'stageCount', 'stageRole', 'outcome', 'decidedBy'];

@Resolver(() => Challenge)
export class ChallengesResolver {
  @Query(() => Challenge, {
    nullable: true,
    description: 'One challenge or complaint; null when there is none that you may see.',
  })
  challenge(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, challengeReader, id, info);
  }

  @Query(() => ChallengeConnection, {
    nullable: true,
    description:
      'The challenges and complaints of your council that wait for an answer, the first due first, a page at a time; also those of people who have died.',
  })
  challenges(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('kind', enumOf(CHALLENGE_KIND), {
      nullable: true,
      description: 'Only challenges, or only complaints.',
    })
    kind?: ChallengeKind | null,
    @Arg('role', enumOf(SIGN_OFF_ROLE), {
      nullable: true,
      description: 'Only those whose stage this role answers.',
    })
    role?: SignOffRole | null,
    @Arg('dueBefore', () => DateScalar, {
      nullable: true,
      description: 'Only those whose answer is due before this day: with today, those that are overdue.',
    })
    dueBefore?: string | null,
  ) {
    return findChallenges(session, lookAheadPage(info), { kind, role, dueBefore }, page);
  }
}

/** What is said, as the rules take it. */
function saidIn(input: ChallengeDecisionInput | RaiseComplaintInput) {
  const { grounds, wanted, receivedOn, raisedBySupporterId, lateAllowedReason } = input;
  return {
    grounds,
    wanted,
    receivedOn: receivedOn ?? null,
    raisedBySupporterId: raisedBySupporterId ?? null,
    lateAllowedReason: lateAllowedReason ?? null,
  };
}

/** Raising, acknowledging, answering, taking further, and taking back. */
export const challengeMutations = [
  mutation({
    name: 'challengeDecision',
    what: 'Asks the council to look at a decision again: the person, anybody around them who may see their challenges, or staff on their behalf. While it is open, what would take support from the person waits (`waits`).',
    input: ChallengeDecisionInput,
    inputIs: 'Which decision, why, and what the person wants.',
    permission: CHALLENGES,
    recordKind: 'CHALLENGES',
    refuses: { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...CHALLENGING_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: challengeAnswer,
    run({ session, command, input }) {
      const { subjectId, refusedOption, toldOn } = input;
      const about = { subjectId, refusedOption: refusedOption ?? null, toldOn: toldOn ?? null };
      return challengeDecision(session, command, { ...saidIn(input), ...about });
    },
  }),
  mutation({
    name: 'raiseComplaint',
    what: 'Complains about how something was done, within twelve months of it or of the day on which it was noticed. A decision is challenged instead.',
    input: RaiseComplaintInput,
    inputIs: 'What happened, when, and what the person wants.',
    permission: CHALLENGES,
    recordKind: 'CHALLENGES',
    refuses: { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...COMPLAINING_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: challengeAnswer,
    run({ session, command, input }) {
      const { personId, happenedOn, noticedOn } = input;
      const about = { personId, happenedOn, noticedOn: noticedOn ?? null };
      return raiseComplaint(session, command, { ...saidIn(input), ...about });
    },
  }),
  mutation({
    name: 'acknowledgeChallenge',
    what: 'Records that the person has been told that their challenge or complaint arrived, and who answers it by when.',
    input: AcknowledgeChallengeInput,
    inputIs: 'Which one.',
    permission: PRACTICE,
    actsOn: onChallenge(FACTS, (challenge: ChallengeToAnswer) => acknowledgingRefusals(challenge)),
    refuses: { ...RECORD_REFUSALS, ...ACKNOWLEDGING_REFUSALS },
    answers: challengeAnswer,
    run: ({ session, command, input }) => acknowledgeChallenge(session, command, input),
  }),
  mutation({
    name: 'answerChallenge',
    what: 'Answers a stage of a challenge or complaint, for good: by the stage’s role or a higher one, and by nobody who made the decision or answered before. The answer says what the person can do next.',
    input: AnswerChallengeInput,
    inputIs: 'What came of looking again, why, and what happens now.',
    permission: PRACTICE,
    actsOn: onChallenge(FACTS, (challenge: ChallengeToAnswer, session) =>
      answeringRefusals(challenge, session),
    ),
    refuses: { ...RECORD_REFUSALS, ...ANSWERING_REFUSALS, ...TEXT_REFUSALS },
    answers: challengeAnswer,
    run: ({ session, command, input: { outcome, reasons, whatHappensNow, ...target } }) =>
      answerChallenge(session, command, target, { outcome, reasons, whatHappensNow }),
  }),
  mutation({
    name: 'escalateChallenge',
    what: 'Asks for the next stage after an answer that does not satisfy the person, within the council’s window.',
    input: EscalateChallengeInput,
    inputIs: 'Which one, and why the answer does not satisfy the person.',
    permission: CHALLENGES,
    recordKind: 'CHALLENGES',
    actsOn: onChallenge(FACTS, (challenge: ChallengeToAnswer) => escalatingRefusals(challenge)),
    refuses: { ...RECORD_REFUSALS, ...ESCALATING_REFUSALS, ...TEXT_REFUSALS, ...LATE_REFUSALS },
    answers: challengeAnswer,
    run: ({ session, command, input: { grounds, lateAllowedReason, ...target } }) =>
      escalateChallenge(session, command, target, { grounds, lateAllowedReason: lateAllowedReason ?? null }),
  }),
  mutation({
    name: 'withdrawChallenge',
    what: 'Takes a challenge or complaint back, for good: the person, whoever decides for them, or staff whom the person has told. What waited no longer waits.',
    input: WithdrawChallengeInput,
    inputIs: 'Which one, and why.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'CHALLENGES',
    actsOn: onChallenge(FACTS, (challenge: ChallengeToAnswer, session) =>
      withdrawingRefusals(challenge, session),
    ),
    refuses: { ...RECORD_REFUSALS, ...WITHDRAWING_REFUSALS, ...TEXT_REFUSALS },
    answers: challengeAnswer,
    run: ({ session, command, input: { reason, ...target } }) =>
      withdrawChallenge(session, command, target, reason),
  }),
];
