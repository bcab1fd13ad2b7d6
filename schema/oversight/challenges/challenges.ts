import { type ClassType, Field, ID, Int } from 'type-graphql';
import type { ChallengeFacts } from '../../../server/domain/oversight/challenges/challengeStatus.ts';
import { challengeStatus } from '../../../server/domain/oversight/challenges/challengeStatus.ts';
import {
  challengeShape,
  challengesOfRecord,
} from '../../../server/domain/oversight/challenges/challenges.queries.ts';
import {
  CHALLENGE_KIND,
  CHALLENGE_OUTCOME,
  CHALLENGE_STATUS,
  type ChallengeKind,
  type ChallengeOutcome,
  type ChallengeStatus,
  WAITING,
  type Waiting,
} from '../../../server/domain/oversight/challenges/challengesVocabulary.ts';
import { type WaitingFacts, waitingEndsOn } from '../../../server/domain/oversight/challenges/waiting.ts';
import { extendShape, type Shape } from '../../../server/platform/reading/shape.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../tenants/vocabularyOfDecisions.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';

@ObjectType('ChallengeStage', {
  description: 'One stage of a challenge or complaint: who looks, by when, and the answer once there is one.',
})
export class ChallengeStage {
  @Field(() => Int, { description: 'Which stage, counted from 1.' })
  stage!: number;

  @Field(enumOf(SIGN_OFF_ROLE), { description: 'Who answers: this role, or a higher one.' })
  role!: SignOffRole;

  @Field(() => DateScalar, { description: 'The day on which it began.' })
  beganOn!: string;

  @Field(() => DateScalar, { description: 'The last day on which the answer is in time.' })
  replyDueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the answer before did not satisfy the person; null for the first stage.',
  })
  grounds?: string | null;

  @Field(enumOf(CHALLENGE_OUTCOME), {
    nullable: true,
    description: 'What came of it; null until it is answered.',
  })
  outcome?: ChallengeOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why; null until it is answered.' })
  reasons?: string | null;

  @Field(() => String, { nullable: true, description: 'What happens now; null until it is answered.' })
  whatHappensNow?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the person can do if they are not satisfied: the next stage and until when, or the Local Government and Social Care Ombudsman. Null until it is answered.',
  })
  whatNext?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the answer.' })
  answeredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that answered.' })
  answeredBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which the next stage may be asked for; null where there is none.',
  })
  nextStageUntilOn?: string | null;
}

@ObjectType('Challenge', {
  implements: Node,
  description:
    'A decision that is challenged, or a complaint about how something was done, from its arrival to the council’s last answer.',
})
export class Challenge extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(enumOf(CHALLENGE_KIND), { description: 'What the council is asked to look at.' })
  kind!: ChallengeKind;

  @Field(enumOf(CHALLENGE_STATUS), { description: 'Where it stands today.' })
  status!: ChallengeStatus;

  @Field(() => Person, { nullable: true, description: 'Whose it is.' })
  person?: Person | null;

  @Field(() => String, {
    nullable: true,
    description: 'The type of record whose decision is challenged, such as Allocation; null for a complaint.',
  })
  subjectType?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The record whose decision is challenged: ask `node` for it. Null for a complaint.',
  })
  subjectId?: string | null;

  @Field(enumOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description: 'The way to have the money that was refused, where that is what is challenged.',
  })
  refusedOption?: DeploymentOption | null;

  @Field(() => DateScalar, { description: 'The day of the decision, or of what is complained of.' })
  decidedOn!: string;

  @Field(() => String, { description: 'What is wrong, in the person’s own words.' })
  grounds!: string;

  @Field(() => String, { description: 'What the person wants to happen.' })
  wanted!: string;

  @Field(() => Supporter, {
    nullable: true,
    description: 'Whoever raised it for the person; null where the person did.',
  })
  raisedBySupporter?: Supporter | null;

  @Field(() => DateScalar, { description: 'The day on which it arrived.' })
  receivedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateScalar, { description: 'The last day on which it could be raised in time.' })
  windowEndsOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it, or its latest stage, was taken too late; null where it was in time.',
  })
  lateAllowedReason?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that allowed it to be late.' })
  lateAllowedBy?: string | null;

  @Field(enumListOf(WAITING), { description: 'What the council does not do while it is open.' })
  waits!: Waiting[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which that goes on, or is over where the person was right; null while no answer has come, and where nothing waits.',
  })
  waitingEndsOn?: string | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The risk enablement policy that was in force when it arrived, by which its stages go.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, { description: 'The day by which the person is told that it arrived.' })
  acknowledgeDueOn!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person was told that it arrived.' })
  acknowledgedAt?: string | null;

  @Field(() => Int, { description: 'Which stage it is in, counted from 1.' })
  stage!: number;

  @Field(() => Int, { description: 'How many stages the council has.' })
  stageCount!: number;

  @Field(enumOf(SIGN_OFF_ROLE), { description: 'Who answers this stage: this role, or a higher one.' })
  stageRole!: SignOffRole;

  @Field(() => DateScalar, { description: 'The last day on which the answer of this stage is in time.' })
  replyDueOn!: string;

  @Field(() => String, { description: 'Why it is due then, in a sentence for the person.' })
  replyDueReason!: string;

  @Field(enumOf(CHALLENGE_OUTCOME), {
    nullable: true,
    description: 'What came of this stage; null until it is answered.',
  })
  outcome?: ChallengeOutcome | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which the person may ask for the next stage; null where there is none.',
  })
  nextStageUntilOn?: string | null;

  @Field(() => [ChallengeStage], { description: 'Its stages so far, the first first.' })
  stages!: ChallengeStage[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  withdrawnReason?: string | null;
}

addField(Person, 'challenges', () => [Challenge], {
  description: 'The decisions that the person challenges, and their complaints, the latest first.',
});

/** Lets a mutation say that it acts on a challenge or complaint, and what stands in its way. */
export const onChallenge = actionsOn(Challenge, challengeShape);

/** Shows on a type the challenges of its records: asked for by the area whose type it is. */
export function showChallengesOf(type: ClassType, shape: Shape): void {
  extendShape(shape, { challenges: challengesOfRecord() });
  addField(type, 'challenges', () => [Challenge], {
    description: 'Challenges of what was decided about it, the latest first.',
  });
}

/** How a challenge or complaint is read. */
export const challengeReader: TypeReader = {
  shape: challengeShape,
  kind: 'CHALLENGES',
  derivations: {
    status: (challenge: ChallengeFacts, session) => challengeStatus(challenge, session.today),
    waitingEndsOn: (challenge: WaitingFacts) => waitingEndsOn(challenge),
  },
};
