import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { paymentRunShape } from '../../../server/domain/money/paymentRuns/paymentRuns.queries.ts';
import {
  LEFT_OUT_REASON,
  type LeftOutReason,
  PAYMENT_RUN_DIFFERENCE,
  type PaymentRunDifferenceKind,
} from '../../../server/domain/money/paymentRuns/paymentRunsVocabulary.ts';
import {
  type ComparedRun,
  readRunDifferences,
} from '../../../server/domain/money/paymentRuns/runDifferences.queries.ts';
import { personShape } from '../../../server/domain/people/people.queries.ts';
import { loaderFor } from '../../../server/platform/reading/loaders.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { pageOfList, rowIdOf } from '../../../server/platform/reading/reader.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PaymentRun } from './paymentRuns.ts';

@ObjectType('PaymentRunDifference', {
  description:
    'One person whom a run pays otherwise than the run that it is compared with, or keeps something back from.',
})
class PaymentRunDifference {
  @Field(enumOf(PAYMENT_RUN_DIFFERENCE), { description: 'How they differ.' })
  kind!: PaymentRunDifferenceKind;

  @Field(() => PenceScalar, {
    description: 'What this run pays out to them, after contributions; nothing where it does not pay them.',
  })
  nowPence!: number;

  @Field(() => PenceScalar, { description: 'What the earlier run paid out to them, after contributions.' })
  earlierPence!: number;

  @Field(() => PenceScalar, { description: 'How much more this run pays; below nothing where it is less.' })
  differencePence!: number;

  @Field(enumListOf(LEFT_OUT_REASON), {
    description:
      'Why something that is due to them is kept back here, once for each reason; empty where nothing is.',
  })
  heldFor!: LeftOutReason[];

  @Field(() => String, { description: 'Why they differ, in sentences.' })
  reason!: string;

  /** Not in the schema: the bare id of the person, by which cursors are made. */
  id!: string;
}

@ObjectType('PaymentRunDifferenceCount', {
  description: 'How many people a run pays in one way beside the earlier run, and what that comes to.',
})
class PaymentRunDifferenceCount {
  @Field(enumOf(PAYMENT_RUN_DIFFERENCE), {
    nullable: true,
    description: 'How they differ; null of those who are paid the same.',
  })
  kind?: PaymentRunDifferenceKind | null;

  @Field(() => Int, { description: 'How many people.' })
  personCount!: number;

  @Field(() => PenceScalar, { description: 'What this run pays out to them together.' })
  nowPence!: number;

  @Field(() => PenceScalar, { description: 'What the earlier run paid out to them together.' })
  earlierPence!: number;

  @Field(() => PenceScalar, { description: 'How much more this run pays; below nothing where it is less.' })
  differencePence!: number;
}

const PaymentRunDifferenceConnection = connectionType('PaymentRunDifference', () => PaymentRunDifference);

@ObjectType('PaymentRunDifferences', {
  description:
    'What is different about a run since an earlier one, person by person: everybody whom either pays, or keeps something back from, is counted once.',
})
class PaymentRunDifferences {
  @Field(() => Boolean, {
    description:
      'Whether the earlier run is about the same people: at least half of the larger of the two are in both, as in runs of the same day of the pay cycle. Where no run before is so, it is the last that was approved.',
  })
  isOfSamePeople!: boolean;

  @Field(() => [PaymentRunDifferenceCount], {
    description:
      'How many there are of every kind, in the order of the kinds, and last those who are paid the same. Their differences together are `differencePence`.',
  })
  counts!: PaymentRunDifferenceCount[];

  @Field(() => PenceScalar, {
    description: 'How much more this run pays out than the earlier one; below nothing where it is less.',
  })
  differencePence!: number;

  /** Not in the schema: what the lines are taken from. */
  compared!: ComparedRun;
}

@Resolver(() => PaymentRun)
export class RunDifferencesResolver {
  @Heavy()
  @FieldResolver(() => PaymentRunDifferences, {
    nullable: true,
    description:
      'Who is new, has ended, is paid another amount or is kept back since the last run that was approved before it and is about the same people, by the days on which they were to be in the accounts. The amounts are those of the runs as they were proposed; whether somebody’s support goes on is told as it is recorded now. Null where no run was approved before it.',
  })
  async differences(
    @Root() run: PaymentRun,
    @Ctx() { session }: RequestContext,
  ): Promise<PaymentRunDifferences | null> {
    const compared = await readRunDifferences(session, rowIdOf(run));
    if (!compared) return null;
    const { isOfSamePeople, counts, same, total } = compared;
    const { differencePence } = total;
    return { isOfSamePeople, counts: [...counts, { kind: null, ...same }], differencePence, compared };
  }
}

@Resolver(() => PaymentRunDifferences)
export class RunDifferenceLinesResolver {
  @FieldResolver(() => PaymentRun, { nullable: true, description: 'The earlier run.' })
  earlierRun(
    @Root() { compared }: PaymentRunDifferences,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaderFor(session, paymentRunShape, lookAhead(info)).load(compared.earlierRunId);
  }

  @FieldResolver(() => PaymentRunDifferenceConnection, {
    nullable: true,
    description:
      'Everybody who differs, by kind and the largest difference first, a page at a time. Those who are paid the same are counted and not listed.',
  })
  lines(
    @Root() { compared }: PaymentRunDifferences,
    @Args(() => PageOf) page: PageOf,
    @Arg('kinds', enumListOf(PAYMENT_RUN_DIFFERENCE), {
      nullable: true,
      description: 'Only those who differ so; all when left out.',
    })
    kinds?: PaymentRunDifferenceKind[] | null,
  ) {
    const wanted = compared.lines.filter(({ kind }) => kinds?.includes(kind) ?? true);
    const list = `differences of ${compared.runId} ${kinds?.join() ?? ''}`;
    return pageOfList(
      wanted.map((line) => ({ ...line, id: line.personId })),
      { ...page, list },
    );
  }
}

@Resolver(() => PaymentRunDifference)
export class RunDifferencePersonResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The person whose support it is.' })
  person(
    @Root() { id }: PaymentRunDifference,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaderFor(session, personShape, lookAhead(info)).load(id);
  }
}
