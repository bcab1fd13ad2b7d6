import { Arg, Ctx, Field, Query, Resolver } from 'type-graphql';
import {
  readMeasures,
  readSelfDirectedSupport,
  readTakeUp,
} from '../../../server/domain/insight/measures/measures.queries.ts';
import type { RequestContext } from '../../kit/context.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { Measure } from './measureTypes.ts';
import { shownTakeUp, TakeUp } from './takeUpTypes.ts';

const ON = {
  description:
    'The day. Roles that read no records about people have what your council has published, of the last days of quarters.',
};
const REFUSED =
  'Roles that read no records about people have the figures as your council published them: counts from one to four are hidden, with what they could be worked out from, and the others are to the nearest five. Refused with BAD_USER_INPUT for a day that has not come, and to these roles for a day of which nothing is published.';

@ObjectType('SelfDirectedSupport', {
  description:
    'Self-directed support (ASCOF measure 3D). Each person counts once, and a direct payment counts before a managed budget. By two definitions that give different percentages of the same people.',
})
class SelfDirectedSupport {
  @Field(() => DateScalar, { description: 'The day of the snapshot, and the last of the year.' })
  on!: string;

  @Field(() => DateScalar, { description: 'The first day of the year.' })
  yearFrom!: string;

  @Field(() => Boolean, {
    description: 'Whether the counts are exact; otherwise small ones are hidden and others rounded.',
  })
  isExact!: boolean;

  @Field(() => [Measure], {
    description:
      'Parts 1A and 2A by definition and age, then parts 1B and 2B, which are about carers, likewise.',
  })
  measures!: Measure[];
}

@Resolver()
export class MeasuresResolver {
  @Heavy()
  @Query(() => [Measure], {
    nullable: true,
    description: `Your council’s measures, each with its definition in plain words, its counts and its source. ${REFUSED}`,
  })
  measures(@Ctx() { session }: RequestContext, @Arg('on', () => DateScalar, { ...ON }) on: string) {
    return readMeasures(session, on);
  }

  @Heavy()
  @Query(() => SelfDirectedSupport, {
    nullable: true,
    description: `Self-directed support of your council’s people on a day and in the year that ends on it. ${REFUSED}`,
  })
  selfDirectedSupport(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { ...ON }) on: string,
  ) {
    return readSelfDirectedSupport(session, on);
  }

  @Heavy()
  @Query(() => TakeUp, {
    nullable: true,
    description: `Who of your council’s people has their money in which way on a day. ${REFUSED}`,
  })
  takeUp(@Ctx() { session }: RequestContext, @Arg('on', () => DateScalar, { ...ON }) on: string) {
    return readTakeUp(session, on).then(shownTakeUp);
  }
}
