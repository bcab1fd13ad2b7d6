import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { readTargets } from '../../../server/domain/insight/supportFigures/targets.queries.ts';
import type { Target as Targeted } from '../../../server/domain/insight/supportFigures/targets.ts';
import {
  TARGET,
  TARGET_UNIT,
  type TargetKey,
  type TargetUnit,
} from '../../../server/domain/insight/supportFigures/timesVocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { FiguresForReader, REFUSED_DAYS } from './figureFields.ts';

@ObjectType('Target', {
  description: 'What a council has set itself, what was reached, and how far the one is from the other.',
})
class Target implements Targeted {
  @Field(enumOf(TARGET), { description: 'What it is a target for.' })
  key!: TargetKey;

  @Field(enumOf(TARGET_UNIT), { description: 'In what the target, the figure and the difference are.' })
  unit!: TargetUnit;

  @Field(() => Boolean, {
    description: 'Whether the figure is to be no less than the target; otherwise no more.',
  })
  isAtLeast!: boolean;

  @Field(() => String, { description: 'The setting of the policy in which it stands, with its area.' })
  settingPath!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The target in force on the day; null where the council has set none.',
  })
  target!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What was reached; a share to the nearest basis point, a half up. Null where there is nobody to count, and where `withheld` says why.',
  })
  figure!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a share, those who count towards it; null of other figures and where it is withheld.',
  })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Those of whom the figure is; null where it is withheld.',
  })
  denominator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The figure less the target; null where either is missing.',
  })
  differenceFromTarget!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the figure is at the target or beyond it, before any rounding; null where either is missing.',
  })
  isOnTrack!: boolean | null;
}

@ObjectType('Targets', { description: 'What a council has set itself, and what was reached.' })
class Targets extends FiguresForReader {
  @Field(() => DateScalar, {
    description: 'The day on which the targets are in force, and until which figures count.',
  })
  on!: string;

  @Field(() => DateScalar, { description: 'The first of the twelve months of figures that are of a year.' })
  yearFrom!: string;

  @Field(() => [Target], {
    description: 'Every target that a council may set, those that are not set among them.',
  })
  targets!: Targeted[];
}

@Resolver()
export class TargetsResolver {
  @Heavy()
  @Query(() => Targets, {
    nullable: true,
    description: `What your council’s policy sets it as targets, what was reached, and whether it is on track. Of the figures: ${REFUSED_DAYS} POLICY_NOT_IN_FORCE for a day before the council’s policy.`,
  })
  targets(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
  ) {
    return readTargets(session, on);
  }
}
