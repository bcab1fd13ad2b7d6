import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  SUPPORT_KIND,
  type SupportKind,
} from '../../../server/domain/insight/measures/measuresVocabulary.ts';
import { readMoves } from '../../../server/domain/insight/supportFigures/moves.queries.ts';
import type {
  KindMove as KindMoved,
  Moves,
  OptionsMove as OptionsMoved,
} from '../../../server/domain/insight/supportFigures/moves.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { FiguresOfPeriod, REFUSED_DAYS } from './figureFields.ts';

@ObjectType('OptionsMove', {
  description: 'The people who had some options on the first day, and some on the last.',
})
class OptionsMove implements OptionsMoved {
  @Field(enumListOf(DEPLOYMENT_OPTION), {
    description:
      'All their options on the first day, as a budget may be held in several; none where they had no support.',
  })
  from!: DeploymentOption[];

  @Field(enumListOf(DEPLOYMENT_OPTION), {
    description: 'All their options on the last day; none where they had no support any more.',
  })
  to!: DeploymentOption[];

  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  @Field(() => Int, { description: 'How many of them had died by the last day.' })
  died!: number;
}

@ObjectType('SupportKindMove', {
  description: 'The people who had one kind of support on the first day, and one on the last.',
})
class SupportKindMove implements KindMoved {
  @Field(enumOf(SUPPORT_KIND), {
    nullable: true,
    description: 'The kind on the first day; null for no support.',
  })
  from!: SupportKind | null;

  @Field(enumOf(SUPPORT_KIND), {
    nullable: true,
    description: 'The kind on the last day; null for no support.',
  })
  to!: SupportKind | null;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;
}

@ObjectType('MovesTotals', { description: 'All moves between two days. Everybody counts once.' })
class MovesTotals implements Moves {
  @Field(() => Int, { description: 'The people with support on the first day.' })
  peopleBefore!: number;

  @Field(() => Int, { description: 'The people with support on the last day.' })
  peopleAfter!: number;

  @Field(() => Int, { description: 'Those with support on the last day and none on the first.' })
  started!: number;

  @Field(() => Int, { description: 'Those with support on the first day and none on the last.' })
  ended!: number;

  @Field(() => Int, { description: 'How many of those whose support ended had died by the last day.' })
  died!: number;

  @Field(() => Int, { description: 'Those with support on both days, held in other options on the last.' })
  changed!: number;

  @Field(() => Int, { description: 'Those with support on both days in the same options.' })
  same!: number;
}

@ObjectType('MovesBetweenOptions', {
  description:
    'Who moved between ways of having their support from one day to another: adults with long-term support in the community, as in `takeUp`. What happened between the two days and was undone by the second does not show.',
})
class MovesBetweenOptions extends FiguresOfPeriod {
  @Field(() => MovesTotals, {
    nullable: true,
    description: 'Everybody; null where `withheld` says why.',
  })
  totals!: Moves | null;

  @Field(() => [OptionsMove], {
    nullable: true,
    description: 'From which options to which, those who stayed among them; null where `withheld` says why.',
  })
  byOptions!: OptionsMove[] | null;

  @Field(() => [SupportKindMove], {
    nullable: true,
    description:
      'The same by kind of support, from each to each, as each person counts once: a direct payment before a managed budget. Null where `withheld` says why.',
  })
  byKind!: SupportKindMove[] | null;
}

@Resolver()
export class MovesResolver {
  @Heavy()
  @Query(() => MovesBetweenOptions, {
    nullable: true,
    description: `Who of your council’s people moved between options from one day to another, started or ended. ${REFUSED_DAYS}`,
  })
  movesBetweenOptions(
    @Ctx() { session }: RequestContext,
    @Arg('from', () => DateScalar, { description: 'The first day, as people had their support at its end.' })
    from: string,
    @Arg('to', () => DateScalar, { description: 'The last day.' }) to: string,
  ) {
    return readMoves(session, { from, to });
  }
}
