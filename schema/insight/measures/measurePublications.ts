import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { allMeasures } from '../../../server/domain/insight/measures/measures.ts';
import {
  publishedMeasureShape,
  readPublications,
} from '../../../server/domain/insight/measures/publications.queries.ts';
import type { PublishedFigures } from '../../../server/domain/insight/measures/publishedCounts.ts';
import {
  measuredAsPublished,
  takeUpAsPublished,
} from '../../../server/domain/insight/measures/publishedFigures.ts';
import { PUBLISHING_REFUSALS } from '../../../server/domain/insight/measures/publishing.ts';
import { publishMeasures } from '../../../server/domain/insight/measures/publishMeasures.commands.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { type Permission, READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Measure } from './measureTypes.ts';
import { shownTakeUp, TakeUp } from './takeUpTypes.ts';

/** Who answers for what a council publishes of its people. */
const PUBLISHES_MEASURES: Permission = ['HEAD_OF_SERVICE', 'DIRECTOR'];

@ObjectType('PublishedMeasure', {
  implements: Node,
  description:
    'The figures that your council published of the last day of a quarter, for its own roles that read no people and for the body of its region. They never change; a later publication of the same day replaces them, and shows nothing that these hide.',
})
class PublishedMeasure extends Node {
  @Field(() => DateScalar, { description: 'The day: the last of a quarter.' })
  countedOn!: string;

  @Field(() => Int, {
    description: 'Which publication of the day it is, counted from 1. The last one stands.',
  })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it replaced the one before; null for the first of a day.',
  })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: string;

  @Field(() => String, { description: 'The account that published it.' })
  publishedBy!: string;

  @Field(() => [Measure], { description: 'The measures, as published.' })
  measures!: Measure[];

  @Field(() => TakeUp, { description: 'Who has their money in which way, as published.' })
  takeUp!: TakeUp;
}

interface PublishedRow {
  countedOn: string;
  figures: PublishedFigures;
}

/** How publications are read: by whoever may read the figures in them. */
export const publishedMeasureReader: TypeReader = {
  shape: publishedMeasureShape,
  kind: null,
  readBy: READS_POLICY_CHANGES,
  derivations: {
    measures: ({ figures }: PublishedRow) => allMeasures(measuredAsPublished(figures)),
    takeUp: ({ countedOn, figures }: PublishedRow) =>
      shownTakeUp({ on: countedOn, isExact: false, ...takeUpAsPublished(figures) }),
  },
};

const PublishedMeasureConnection = connectionType('PublishedMeasure', () => PublishedMeasure);

@Resolver()
export class MeasurePublicationsResolver {
  @Query(() => PublishedMeasureConnection, {
    nullable: true,
    description:
      'What your council has published of its people, also what was replaced since, the latest first.',
  })
  measurePublications(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return readPublications(session, lookAheadPage(info), page);
  }
}

@InputType({ description: 'Publishes the figures of the end of a quarter.' })
class PublishMeasuresInput extends RepeatableInput {
  @Field(() => DateScalar, { description: 'The last day of a quarter that is over.' })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why what is published of the day is replaced: needed then, and left out where nothing is. It is published with the figures, so it names nobody.',
  })
  reason?: string | null;
}

/** Publishing figures, and replacing them. */
export const measureMutations = [
  mutation({
    name: 'publishMeasures',
    what: 'Counts your council’s people at the end of a quarter and publishes the figures, with small numbers hidden. Of the latest quarter that is published they may be replaced, with a reason: what was hidden stays hidden.',
    input: PublishMeasuresInput,
    inputIs: 'Of which day, and why again.',
    permission: PUBLISHES_MEASURES,
    refuses: {
      ...someOf(
        PUBLISHING_REFUSALS,
        'NOT_QUARTER_END',
        'QUARTER_NOT_OVER',
        'LATER_QUARTER_PUBLISHED',
        'CORRECTION_REASON_MISSING',
        'CORRECTION_REASON_NEEDLESS',
      ),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: recordAnswer('publishedMeasure', () => PublishedMeasure, publishedMeasureShape),
    run: ({ session, command, input }) =>
      publishMeasures(session, command, { on: input.on, reason: input.reason ?? null }),
  }),
];
