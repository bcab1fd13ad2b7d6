import { Arg, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { readFairness } from '../../../server/domain/insight/policyImpact/fairness.queries.ts';
import type {
  FairnessCell as Cell,
  Fairness as Found,
  FairnessRow as Row,
  ScaleCover,
} from '../../../server/domain/insight/policyImpact/fairness.ts';
import type { AgeBand, ClientGroup } from '../../../tenants/needs.ts';
import { AGE_BAND, CLIENT_GROUP } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';

@ObjectType('FairnessScale', { description: 'One of a policy’s scales, and for whom it is.' })
class FairnessScale implements ScaleCover {
  @Field(() => String, { description: 'Its short name in the policy.' })
  key!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(enumListOf(CLIENT_GROUP), { description: 'The client groups it is for.' })
  clientGroups!: readonly ClientGroup[];

  @Field(enumListOf(AGE_BAND), { description: 'The ages it is for.' })
  ageBands!: readonly AgeBand[];
}

@ObjectType('FairnessCell', { description: 'What one client group and age get for the needs of the row.' })
class FairnessCell implements Cell {
  @Field(enumOf(CLIENT_GROUP), { description: 'The client group.' })
  clientGroup!: ClientGroup;

  @Field(enumOf(AGE_BAND), { description: 'The age.' })
  ageBand!: AgeBand;

  @Field(() => PenceScalar, { description: 'The indicative weekly amount.' })
  weeklyAmountPence!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The amount as a share of the highest of the row, in basis points: 6200 is 62%. Null where nobody gets anything.',
  })
  shareOfHighestBasisPoints!: number | null;

  @Field(() => String, { description: 'The scale that was used, by its short name.' })
  scaleKey!: string;

  @Field(() => String, { description: 'The scale that was used, by its name for people.' })
  scaleLabel!: string;
}

@ObjectType('FairnessRow', { description: 'The same needs for every client group and age.' })
class FairnessRow implements Row {
  @Field(() => String, { description: 'Which needs, by a short name that stays the same for ever.' })
  key!: string;

  @Field(() => String, { description: 'Which needs, in words.' })
  label!: string;

  @Field(() => PenceScalar, { description: 'The lowest weekly amount of the row.' })
  lowestWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'The highest weekly amount of the row.' })
  highestWeeklyPence!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The lowest amount as a share of the highest, in basis points: 10000 is the same for all. Null where nobody gets anything.',
  })
  lowestShareBasisPoints!: number | null;

  @Field(() => [FairnessCell], {
    description: 'Every client group, and in each every age from the youngest.',
  })
  cells!: FairnessCell[];
}

@ObjectType('Fairness', {
  description:
    'What the same needs come to for every client group and age under one policy. The needs are standard ones and nobody’s own: each level throughout, and some as people have them.',
})
class Fairness implements Found {
  @Field(() => [FairnessScale], { description: 'The scales of the policy, in its order.' })
  scales!: FairnessScale[];

  @Field(() => [FairnessRow], { description: 'One row for each of the standard needs.' })
  rows!: FairnessRow[];
}

@Resolver()
export class FairnessResolver {
  @Heavy()
  @Query(() => Fairness, {
    nullable: true,
    description:
      'What the same needs come to for every client group and age under a version, or a change, of your council’s resource allocation; null when there is none of this id. Refuses with BAD_USER_INPUT unless exactly one id is given, of that area.',
  })
  fairnessWithinCouncil(
    @Ctx() { session }: RequestContext,
    @Arg('policyVersionId', () => ID, { nullable: true, description: 'A recorded version’s id.' })
    policyVersionId?: string | null,
    @Arg('changeId', () => ID, { nullable: true, description: 'A change’s id, whatever has become of it.' })
    changeId?: string | null,
  ) {
    return readFairness(session, { policyVersionId, changeId });
  }
}
