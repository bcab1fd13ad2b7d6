import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { upratePolicy } from '../../../server/domain/policy/policyUprating/uprating.commands.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { UPRATING_ROUNDING, type UpratingRounding } from '../../../tenants/policy/uprating.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { PolicyChangePayload, policyChangeAnswer } from '../policyChanges/policyChanges.ts';

@InputType({
  description: 'Drafts a change in which amounts of money are raised, or lowered, by a percentage.',
})
class UpratePolicyInput {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => DateScalar, {
    description: 'The first day of the new amounts; what is in force on it is uprated.',
  })
  effectiveFrom!: string;

  @Field(() => Int, {
    description:
      'By how much, in basis points: 4% is 400. From −5000 (half off) to 5000 (half as much again).',
  })
  percentBasisPoints!: number;

  @Field(enumOf(UPRATING_ROUNDING), { description: 'What each new amount is rounded to.' })
  rounding!: UpratingRounding;

  @Field(() => [String], {
    nullable: true,
    description:
      'Which amounts: paths of the catalogue (scales[].priceTable.rows[].amountPence), or of one place in the policy, or what it is inside (scales.everybody). Left out or empty, every amount of the area.',
  })
  paths?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is changed, and why; left out, it says by how much what was uprated.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

@Resolver()
export class UpratingResolver {
  @Mutation(() => PolicyChangePayload, {
    description:
      'Drafts a change that is the policy in force on its first day with amounts of money uprated; its diff shows each. Sources of amounts that change are dropped, as those are no longer as published. Refuses TEXT_TOO_LONG, NO_VERSION_TO_START_FROM, UPRATING_NOT_VALID, SETTING_NOT_VALID where an amount would be one that no policy may have, UPRATING_CHANGES_NOTHING.',
  })
  async upratePolicy(
    @Arg('input', () => UpratePolicyInput, { description: 'Which amounts, by how much, from when.' })
    input: UpratePolicyInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { paths, note, idempotencyKey, ...uprating } = input;
    const command = { action: 'upratePolicy', input, idempotencyKey };
    const asked = { ...uprating, paths: paths ?? [], note: note ?? null };
    return policyChangeAnswer(session, await upratePolicy(session, command, asked), info);
  }
}
