import { Field, Int } from 'type-graphql';
import {
  optionRefusalStatus,
  type RefusalFacts,
} from '../../../server/domain/care/optionsExplained/declining.ts';
import {
  MOST_OF_OPTIONS,
  optionExplainedShape,
  optionRefusalShape,
} from '../../../server/domain/care/optionsExplained/optionsExplained.queries.ts';
import {
  OPTION_REFUSAL_STATUS,
  type OptionRefusalStatus,
  PUT_RIGHT_OUTCOME,
  type PutRightOutcome,
} from '../../../server/domain/care/optionsExplained/optionsVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { withExplanationWriting, withRefusalWriting } from './optionsWriting.ts';

@ObjectType('OptionExplained', {
  implements: Node,
  description:
    'What was explained to a person of the ways of having their money: in which form and language, and what they understood. It never changes; where it is explained again, another is recorded.',
})
export class OptionExplained extends withExplanationWriting(Node) {
  @Field(() => Person, { nullable: true, description: 'To whom.' })
  person?: Person | null;

  @Field(() => Supporter, {
    nullable: true,
    description: 'Somebody of their circle of support who was there; null where nobody of it is named.',
  })
  supporter?: Supporter | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('OptionRefusal', {
  implements: Node,
  description:
    'That a person declined a personal budget, or a way of having it: why, whether what they had been told was right, and what came of putting it right. Nobody has to have a personal budget; but nobody is to go without one for wrong information.',
})
export class OptionRefusal extends withRefusalWriting(Node) {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Who declined.' })
  person?: Person | null;

  @Field(enumOf(OPTION_REFUSAL_STATUS), { description: 'Where it stands.' })
  status!: OptionRefusalStatus;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the information that it rested on was right; null until somebody has looked.',
  })
  wasInformationRight?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which somebody looked; null until then.',
  })
  lookedAtOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that recorded what was found.' })
  lookedAtBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was wrong with the information; null unless something was.',
  })
  whatWasWrong?: string | null;

  @Field(() => OptionExplained, {
    nullable: true,
    description: 'How and when the person was told again, rightly; null until they answered.',
  })
  toldAgain?: OptionExplained | null;

  @Field(enumOf(PUT_RIGHT_OUTCOME), {
    nullable: true,
    description: 'What they decided then; null until they answered.',
  })
  outcome?: PutRightOutcome | null;

  @Field(() => String, { nullable: true, description: 'The same in words, as far as more was said.' })
  outcomeInWords?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which they answered; null until then.',
  })
  answeredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that recorded the answer.' })
  answeredBy?: string | null;
}

addField(Person, 'optionsExplained', () => [OptionExplained], {
  description: `What was explained to them of the ways of having their money, the newest record first; at most the last ${MOST_OF_OPTIONS}.`,
});
addField(Person, 'optionRefusals', () => [OptionRefusal], {
  description: `What they declined of the ways of having their money, the newest record first; at most the last ${MOST_OF_OPTIONS}.`,
});

/** How the types of this area are read. */
export const optionsExplainedReaders: TypeReader[] = [
  { shape: optionExplainedShape, kind: 'PLANS' },
  {
    shape: optionRefusalShape,
    kind: 'PLANS',
    derivations: { status: (refusal: RefusalFacts) => optionRefusalStatus(refusal) },
  },
];
