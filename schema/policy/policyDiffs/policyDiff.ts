import { Arg, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { policyChangeShape } from '../../../server/domain/policy/policyChanges/policyChanges.queries.ts';
import {
  readDiffOfChange,
  readPolicyDiff,
} from '../../../server/domain/policy/policyDiffs/policyDiff.queries.ts';
import {
  DIFFERENCE_KIND,
  type PolicyDifference as PolicyDifferenceFound,
  type PolicyDiff as PolicyDiffFound,
} from '../../../server/domain/policy/policyDiffs/policyDiff.ts';
import { extendShape, needs } from '../../../server/platform/reading/shape.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Unit } from '../../../tenants/policy/settingNode.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { SETTING_UNIT } from '../policies/settingUnit.ts';
import { PolicyChange } from '../policyChanges/policyChangeTypes.ts';

@ObjectType('PolicyDifference', { description: 'One setting in which two versions of a policy differ.' })
export class PolicyDifference implements PolicyDifferenceFound {
  @Field(enumOf(DIFFERENCE_KIND), { description: 'In which way they differ.' })
  kind!: PolicyDifferenceFound['kind'];

  @Field(() => String, {
    description:
      'The setting, as a dotted path in its area, with the short name of a list’s entry; a price row goes by its first points.',
  })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => [String], { description: 'What it is inside, from the outermost.' })
  within!: readonly string[];

  @Field(enumOf(SETTING_UNIT), {
    nullable: true,
    description: 'What its values are counted in; null for a whole entry or group of several settings.',
  })
  unit!: Unit | null;

  @Field(() => String, {
    nullable: true,
    description: 'The earlier value in its unit; JSON of a whole entry or group; null for none.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'The later value, likewise.' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The earlier value for people: “£500”; of a whole entry, all that it holds. Null where there was nothing.',
  })
  beforeInWords!: string | null;

  @Field(() => String, { nullable: true, description: 'The later value for people, likewise.' })
  afterInWords!: string | null;

  @Field(() => String, {
    description: 'The same for people: “Small payments: limit per payment: £500 → £550”.',
  })
  sentence!: string;
}

@ObjectType('PolicyDiff', { description: 'What differs between two versions of one area of a policy.' })
export class PolicyDiff implements PolicyDiffFound {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => [PolicyDifference], {
    description: 'Setting by setting, in the order of their declaration; empty where nothing differs.',
  })
  differences!: readonly PolicyDifference[];

  @Field(() => String, {
    description: 'All of it as text, a line for each setting, for a committee’s papers.',
  })
  text!: string;
}

extendShape(policyChangeShape, { diff: needs('id') });

@Resolver(() => PolicyChange)
export class PolicyDiffResolver {
  @FieldResolver(() => PolicyDiff, {
    nullable: true,
    description:
      'What it changes: against the version in force on its first day, as known now; once it has become a version, against the one it was written to replace. Null where your council has no such version as you name.',
  })
  diff(
    @Root() change: { id: string },
    @Ctx() { session }: RequestContext,
    @Arg('againstVersion', () => ID, {
      nullable: true,
      description: 'A version of the same area to compare it with instead.',
    })
    againstVersion?: string | null,
  ) {
    return readDiffOfChange(session, change.id, againstVersion ?? null);
  }

  @Query(() => PolicyDiff, {
    nullable: true,
    description:
      'What differs between two versions, or changes, of one area of your council’s policy; null where your council has no such version or change.',
  })
  policyDiff(
    @Arg('from', () => ID, { description: 'The earlier: a PolicyVersion or a PolicyChange.' }) from: string,
    @Arg('to', () => ID, { description: 'The later: a PolicyVersion or a PolicyChange.' }) to: string,
    @Ctx() { session }: RequestContext,
  ) {
    return readPolicyDiff(session, { from, to });
  }
}
