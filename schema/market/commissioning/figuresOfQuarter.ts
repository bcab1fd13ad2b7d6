import { Field } from 'type-graphql';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';

@ObjectType('FiguresOfQuarter', { description: 'Figures of a quarter.' })
export abstract class FiguresOfQuarter {
  @Field(() => DateScalar, { description: 'The last day of the quarter.' })
  on!: string;

  @Field(() => DateScalar, { description: 'The first day that counts.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day that counts: that of the quarter, or today.' })
  lastOn!: string;

  @Field(() => Boolean, {
    description:
      'Whether the figures are to the last person and penny, as for whoever reads such records of people. Others have what the council published of the quarter: from one to four people hidden, others to the nearest five, and no totals.',
  })
  isExact!: boolean;
}

/** The argument of every such answer. */
export const QUARTER = { description: 'The last day of a quarter; of one that has begun.' };

/** When nobody has figures. */
export const THROWS =
  'Refused with BAD_USER_INPUT for another day, for a quarter that has not begun, and, for roles that do not read such records of people, where the council has published nothing of it.';
