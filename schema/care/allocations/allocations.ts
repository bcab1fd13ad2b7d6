import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { allocationShape } from '../../../server/domain/care/allocations/allocations.queries.ts';
import { type Replay, replayAllocation } from '../../../server/domain/care/allocations/replay.queries.ts';
import {
  DECISION_REASON,
  type DecisionReason,
} from '../../../server/domain/policy/resourceAllocation/allocation.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, mayNotRead, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { showChallengesOf } from '../../oversight/challenges/challenges.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { AllocationStep } from './allocationTypes.ts';
import { NeedsProfile, shownProfile } from './needsProfile.ts';

@ObjectType('Allocation', {
  implements: Node,
  description:
    'An indicative budget with its whole working, as it was worked out on its day: never changed, and the same for ever. A person decides every final budget.',
})
export class Allocation extends Node {
  @Field(() => Person, { nullable: true, description: 'Whose it is.' })
  person?: Person | null;

  @Field(() => DateScalar, { description: 'The day it was worked out.' })
  allocatedOn!: string;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version of the policy that decided it.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => PenceScalar, { description: 'The indicative budget a week.' })
  weeklyAmountPence!: number;

  @Field(() => PenceScalar, { description: 'The indicative budget a year: 52 times the weekly amount.' })
  yearlyAmountPence!: number;

  @Field(() => PenceScalar, {
    description: 'What the whole working would give a week if family and friends did nothing unpaid.',
  })
  weeklyAmountBeforeUnpaidSupportPence!: number;

  @Field(() => Int, { description: 'All points that count.' })
  totalPoints!: number;

  @Field(() => Int, { description: 'All points as if family and friends did nothing unpaid.' })
  totalPointsBeforeUnpaidSupport!: number;

  @Field(() => String, { description: 'The scale that was used, by its key in the policy.' })
  scaleKey!: string;

  @Field(() => String, { description: 'The scale that was used, by its name for people.' })
  scaleLabel!: string;

  @Field(enumListOf(DECISION_REASON), {
    description:
      'Why somebody at the council has to decide about the amount; empty when nobody has to. It is never cut.',
  })
  decisionReasons!: DecisionReason[];

  @Field(() => [AllocationStep], { description: 'The working, line by line.' })
  steps!: AllocationStep[];

  @Field(() => NeedsProfile, { description: 'What was read about the person.' })
  profile!: NeedsProfile;
}

@ObjectType('AllocationReplay', {
  description: 'What came of working an allocation out again from what is stored with it.',
})
class AllocationReplay implements Replay {
  @Field(() => Boolean, {
    description: 'Whether the whole working came out the same: every figure, step and sentence.',
  })
  isSame!: boolean;

  @Field(() => PenceScalar, { description: 'The weekly amount that came of it.' })
  weeklyAmountPence!: number;
}

addField(Person, 'latestAllocation', () => Allocation, {
  description: 'The indicative budget of the latest completed assessment; null before the first.',
});

showChallengesOf(Allocation, allocationShape);

const allocationReader: TypeReader = {
  shape: allocationShape,
  kind: 'ASSESSMENTS',
  derivations: { profile: ({ needsProfile }) => shownProfile(needsProfile) },
};
/** How the types of this area are read. */
export const allocationReaders: TypeReader[] = [allocationReader];

@Resolver(() => Allocation)
export class AllocationsResolver {
  @Query(() => Allocation, {
    nullable: true,
    description: 'One allocation with its working; null when there is none that you may see.',
  })
  allocation(
    @Arg('id', () => ID, { description: 'The allocation’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, allocationReader, id, info);
  }

  @Query(() => AllocationReplay, {
    nullable: true,
    description:
      'Works an allocation out again from the needs and the policy version stored with it, and says whether the whole working is the same; null when there is none that you may see.',
  })
  replayAllocation(
    @Arg('id', () => ID, { description: 'The allocation’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
  ) {
    if (!session.mayRead('ASSESSMENTS')) throw mayNotRead('ASSESSMENTS');
    const uuid = fromGlobalId('Allocation', id);
    return uuid ? replayAllocation(session, uuid) : null;
  }
}
