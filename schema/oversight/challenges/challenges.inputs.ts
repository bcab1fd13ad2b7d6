import { Field, ID, InputType } from 'type-graphql';
import {
  CHALLENGE_OUTCOME,
  type ChallengeOutcome,
} from '../../../server/domain/oversight/challenges/challengesVocabulary.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';

/** What is said whether a decision is challenged or something complained of. */
@InputType()
abstract class RaisingInput extends RepeatableInput {
  @Field(() => String, { description: 'What is wrong, in the person’s own words.' })
  grounds!: string;

  @Field(() => String, { description: 'What the person wants to happen.' })
  wanted!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it came by letter or by word, where staff record it later; today where it is left out.',
  })
  receivedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Where staff record it for somebody: the supporter who raised it. Left out where the person did.',
  })
  raisedBySupporterId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is taken although it comes too late; only from a role that the council’s policy lets do so.',
  })
  lateAllowedReason?: string | null;
}

@InputType({ description: 'Challenges a decision.' })
export class ChallengeDecisionInput extends RaisingInput {
  @Field(() => ID, {
    description:
      'What is challenged: an allocation, a plan that was signed off, sent back or ended, a budget, a review’s result, or any decision on the person’s timeline.',
  })
  subjectId!: string;

  @Field(enumOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description:
      'Where a way to have the money was refused: which. The subject is then the plan that it was asked for.',
  })
  refusedOption?: DeploymentOption | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person was told that the option is refused.',
  })
  toldOn?: string | null;
}

@InputType({ description: 'Complains about how something was done.' })
export class RaiseComplaintInput extends RaisingInput {
  @Field(() => ID, { description: 'The person who was affected.' })
  personId!: string;

  @Field(() => DateScalar, { description: 'The day on which it happened, or last happened.' })
  happenedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person came to know of it, where that was later.',
  })
  noticedOn?: string | null;
}

@InputType({ description: 'Tells the person that their challenge or complaint has arrived.' })
export class AcknowledgeChallengeInput extends ChangeInput {
  @Field(() => ID, { description: 'The challenge or complaint.' })
  challengeId!: string;
}

@InputType({ description: 'Answers a stage of a challenge or complaint, for good.' })
export class AnswerChallengeInput extends ChangeInput {
  @Field(() => ID, { description: 'The challenge or complaint.' })
  challengeId!: string;

  @Field(enumOf(CHALLENGE_OUTCOME), { description: 'What came of looking again.' })
  outcome!: ChallengeOutcome;

  @Field(() => String, { description: 'Why, as the person will read it.' })
  reasons!: string;

  @Field(() => String, { description: 'What happens now, and by when.' })
  whatHappensNow!: string;
}

@InputType({ description: 'Takes an answer to the next stage.' })
export class EscalateChallengeInput extends ChangeInput {
  @Field(() => ID, { description: 'The challenge or complaint.' })
  challengeId!: string;

  @Field(() => String, { description: 'Why the answer does not satisfy the person.' })
  grounds!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is taken although it comes too late; only from a role that the council’s policy lets do so.',
  })
  lateAllowedReason?: string | null;
}

@InputType({ description: 'Takes a challenge or complaint back.' })
export class WithdrawChallengeInput extends ChangeInput {
  @Field(() => ID, { description: 'The challenge or complaint.' })
  challengeId!: string;

  @Field(() => String, { description: 'Why, as the person says it.' })
  reason!: string;
}
