import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  readMeasures,
  readSelfDirectedSupport,
  readTakeUp,
} from '../../../server/domain/insight/measures/measures.queries.ts';
import type { Measure as Measured } from '../../../server/domain/insight/measures/measures.ts';
import {
  MEASURE,
  MEASURE_DEFINITION,
  MEASURED_AGE,
  type MeasureDefinition,
  type MeasuredAge,
  type MeasureKey,
  MISSING_FIGURE,
  type MissingFigure,
} from '../../../server/domain/insight/measures/measuresVocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { shownKinds, TakeUp } from './takeUpTypes.ts';

const ON = {
  description:
    'The day. Roles that read no records about people have figures of the last days of quarters only.',
};
const REFUSED =
  'Refused with BAD_USER_INPUT for a day that has not come, and for other days than the last of a quarter to roles that read no records about people; for these, counts from one to four are hidden, with what they could be worked out from, and the others are to the nearest five.';

@ObjectType('Measure', {
  description: 'One figure of a council, with all that is needed to know what it says.',
})
class Measure implements Measured {
  @Field(enumOf(MEASURE), { description: 'What is measured.' })
  key!: MeasureKey;

  @Field(enumOf(MEASURE_DEFINITION), { description: 'Who is counted.' })
  definition!: MeasureDefinition;

  @Field(enumOf(MEASURED_AGE), { description: 'Of which age they are.' })
  age!: MeasuredAge;

  @Field(() => String, { description: 'What the figure says, in plain words.' })
  meaning!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The people who have what is measured; null where `missing` says why. Of carers always null: no budgets of carers in their own right are recorded yet, and nought would be invented.',
  })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The people of whom it is a share; null where `missing` says why, as of the numerator.',
  })
  denominator!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The share in percent with one decimal place, such as “52.0”; “0.0” where nobody of some has it. From the counts as they are shown here. Null where `missing` says why.',
  })
  percentage!: string | null;

  @Field(enumOf(MISSING_FIGURE), {
    nullable: true,
    description: 'Why there is no percentage; null where there is one.',
  })
  missing!: MissingFigure | null;

  @Field(() => String, { description: 'Where the measure comes from.' })
  source!: string;
}

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
    description: 'Parts 1A and 2A by definition and age, then parts 1B and 2B, which are about carers.',
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
    return readTakeUp(session, on).then(({ byKind, ...taken }) => ({
      ...taken,
      ...shownKinds(byKind),
      groups: taken.groups.map(({ byKind: ofGroup, ...group }) => ({ ...group, ...shownKinds(ofGroup) })),
    }));
  }
}
