import { Field } from 'type-graphql';
import type { ComparedRow, ComparedValue } from '../server/domain/comparison/policyRows.ts';
import { POLICY_AREA } from '../server/domain/policies/policyArea.ts';
import type { AreaKey } from '../tenants/policy/policy.ts';
import type { Unit } from '../tenants/policy/settingNode.ts';
import { enumOf } from './enums.ts';
import { ObjectType } from './objectType.ts';
import { SETTING_UNIT } from './policyCatalogue.ts';
import { SETTING_BASIS } from './policyFindings.ts';

@ObjectType('PolicyComparisonValue', { description: 'What one council has decided for one setting.' })
class PolicyComparisonValue implements ComparedValue {
  @Field(() => String, { description: 'The council’s short name.' })
  councilSlug!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value in the row’s unit; null for none, and where the council has no such entry.',
  })
  value!: string | null;

  @Field(enumOf(SETTING_BASIS), {
    nullable: true,
    description: 'Whether the figure was published as the council’s real policy; null where there is none.',
  })
  basis!: 'SOURCED' | 'ILLUSTRATIVE' | null;

  @Field(() => String, { nullable: true, description: 'The published source; null when it is illustrative.' })
  source!: string | null;

  @Field(() => Boolean, { description: 'Whether the council does not publish this part of its policy.' })
  withheld!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the council has published a policy for this area that is in force on the day.',
  })
  isInForce!: boolean;
}

@ObjectType('PolicyComparisonRow', { description: 'One setting under every council compared.' })
export class PolicyComparisonRow implements ComparedRow {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => String, {
    description: 'The setting, as a dotted path in its area, with the short name of a list’s entry.',
  })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => [String], { description: 'The names of what it is inside, from the outermost: headings.' })
  within!: readonly string[];

  @Field(enumOf(SETTING_UNIT), { description: 'What all values of the row are counted in.' })
  unit!: Unit;

  @Field(() => Boolean, { description: 'Whether two councils that show their value decided differently.' })
  differs!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The least number shown, in the unit; null where it is no number.',
  })
  lowest!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The greatest number shown, in the unit; null where it is no number.',
  })
  highest!: string | null;

  @Field(() => [PolicyComparisonValue], { description: 'One for each council, in the order of their names.' })
  values!: readonly PolicyComparisonValue[];
}
