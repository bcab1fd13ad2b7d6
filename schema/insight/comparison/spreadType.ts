import { Field, Int } from 'type-graphql';
import type { SpreadInWords } from '../../../server/domain/insight/comparison/spread.ts';
import { ObjectType } from '../../kit/objectType.ts';

/** How numbers of councils spread. The types of what is compared inherit it; it is not a type of the schema itself. */
@ObjectType('Spread', { description: 'How the numbers of councils spread, as exact decimals.' })
export abstract class Spread implements SpreadInWords {
  @Field(() => Int, { description: 'How many councils show a number.' })
  count!: number;

  @Field(() => String, { description: 'The least.' })
  minimum!: string;

  @Field(() => String, { description: 'A quarter of the way from the least to the greatest.' })
  lowerQuartile!: string;

  @Field(() => String, { description: 'Half of the way.' })
  median!: string;

  @Field(() => String, { description: 'Three quarters of the way.' })
  upperQuartile!: string;

  @Field(() => String, { description: 'The greatest.' })
  maximum!: string;
}
