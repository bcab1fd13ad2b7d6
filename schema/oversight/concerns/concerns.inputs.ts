import { Field, ID, InputType } from 'type-graphql';
import {
  CONCERN_KIND,
  CONCERN_OUTCOME,
  type ConcernKind,
  type ConcernOutcome,
} from '../../../server/domain/oversight/concerns/concernsVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

@InputType({ description: 'Raises a concern about a person.' })
export class RaiseConcernInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person whom it is about.' })
  personId!: string;

  @Field(enumOf(CONCERN_KIND), { description: 'What it is about.' })
  kind!: ConcernKind;

  @Field(() => String, { description: 'What worries you.' })
  words!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The supporter whose doings it is about, if any. It is then shown to nobody who supports or represents the person.',
  })
  aboutSupporterId?: string | null;
}

/** What the input of every change to a concern has. */
@InputType({ description: 'Names a concern that is changed.' })
abstract class ConcernChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'Which concern.' })
  concernId!: string;
}

@InputType({ description: 'Takes a concern on, or passes it to somebody.' })
export class TakeConcernInput extends ConcernChangeInput {
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'The account of whoever answers for it from now on; yours when left out.',
  })
  ownerAccount?: string | null;
}

@InputType({ description: 'Answers a concern, together with the person.' })
export class AnswerConcernInput extends ConcernChangeInput {
  @Field(() => String, { description: 'What was found.' })
  whatWasFound!: string;

  @Field(() => String, {
    description:
      'How the person was told, and what they said. Where they can’t be told, such as after a death, who was instead.',
  })
  howTold!: string;

  @Field(() => DateScalar, {
    description: 'The day on which they were told; not in the future, nor before it was raised.',
  })
  toldOn!: string;
}

@InputType({ description: 'Ends a concern.' })
export class EndConcernInput extends ConcernChangeInput {
  @Field(enumOf(CONCERN_OUTCOME), { description: 'What it came to.' })
  outcome!: ConcernOutcome;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  outcomeNote?: string | null;
}
