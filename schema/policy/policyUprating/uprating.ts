import { Field, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { POLICY_CHANGE_REFUSALS } from '../../../server/domain/policy/policyChanges/changeRefusals.ts';
import { upratePolicy } from '../../../server/domain/policy/policyUprating/uprating.commands.ts';
import { UPRATING_REFUSALS } from '../../../server/domain/policy/policyUprating/upratingRefusals.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { UPRATING_ROUNDING, type UpratingRounding } from '../../../tenants/policy/uprating.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { WRITES_POLICY } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { policyChangeAnswer } from '../policyChanges/policyChanges.ts';

@InputType({
  description: 'Drafts a change in which amounts of money are raised, or lowered, by a percentage.',
})
class UpratePolicyInput extends RepeatableInput {
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
}

/** Raising figures by a percentage. */
export const upratingMutations = [
  mutation({
    name: 'upratePolicy',
    what: 'Drafts a change that is the policy in force on its first day with amounts of money uprated; its diff shows each. Sources of amounts that change are dropped, as those are no longer as published. SETTING_NOT_VALID is about an amount that no policy may have.',
    input: UpratePolicyInput,
    inputIs: 'Which amounts, by how much, from when.',
    permission: WRITES_POLICY,
    refuses: {
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
      ...someOf(POLICY_CHANGE_REFUSALS, 'NO_VERSION_TO_START_FROM', 'SETTING_NOT_VALID'),
      ...UPRATING_REFUSALS,
    },
    answers: policyChangeAnswer,
    run({ session, command, input }) {
      const { paths, note, idempotencyKey, ...uprating } = input;
      return upratePolicy(session, command, { ...uprating, paths: paths ?? [], note: note ?? null });
    },
  }),
];
