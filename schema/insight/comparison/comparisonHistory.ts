import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { AmountChange as AmountChangeRecord } from '../../../server/domain/insight/comparison/allocationHistory.ts';
import {
  allocationHistory,
  policyHistory,
} from '../../../server/domain/insight/comparison/comparisons.queries.ts';
import type { SettingChange as SettingChangeRecord } from '../../../server/domain/insight/comparison/policyHistory.ts';
import {
  STANDARD_PROFILE,
  type StandardProfileKey,
} from '../../../server/domain/insight/comparison/standardProfiles.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { COMPARED_UNIT, type ComparedUnit } from '../../../server/domain/policy/publishing/comparableRows.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Unit } from '../../../tenants/policy/settingNode.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { SETTING_UNIT } from '../../policy/policies/settingUnit.ts';
import { Council } from '../../tenancy/councils/councils.ts';
import { COUNCILS, FROM, KNOWN_AT, TO } from './comparisonArguments.ts';
import { DecidedSetting } from './comparisonTypes.ts';

@ObjectType('SettingChange', { description: 'What a setting of a council was from a day on.' })
class SettingChange extends DecidedSetting implements SettingChangeRecord {
  @Field(() => DateScalar, {
    description: 'The first day of it; or the first day asked about, where it was so before.',
  })
  from!: string;

  @Field(() => Boolean, { description: 'Whether the council did not publish this part of its policy.' })
  withheld!: boolean;

  @Field(() => Int, { description: 'The version of the area that made it so.' })
  policyNumber!: number;

  @Field(() => Boolean, {
    description: 'Whether that version was put in force in an emergency, without a second pair of eyes.',
  })
  isEmergency!: boolean;

  @Field(() => DateTimeScalar, { description: 'When that version was published.' })
  publishedAt!: string;
}

@ObjectType('CouncilSettingHistory', { description: 'How one setting of one council changed.' })
class CouncilSettingHistory {
  @Field(() => Council, { description: 'Whose policy.' })
  council!: Council;

  @Field(() => [SettingChange], {
    description:
      'What it was at first and each day on which it became something else; empty before there was a policy.',
  })
  changes!: readonly SettingChange[];
}

@ObjectType('PolicyHistory', { description: 'How one setting changed, council by council.' })
class PolicyHistory {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => String, { description: 'The setting, as a dotted path in its area.' })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => [String], { description: 'The names of what it is inside, from the outermost: headings.' })
  within!: readonly string[];

  @Field(enumOf(SETTING_UNIT), { description: 'What the setting is written in.' })
  unit!: Unit;

  @Field(enumOf(COMPARED_UNIT), {
    nullable: true,
    description: 'What every number is counted in so that they can be compared; null where it is no number.',
  })
  comparedIn!: ComparedUnit | null;

  @Field(() => [CouncilSettingHistory], { description: 'One for each council, in the order of their names.' })
  councils!: readonly CouncilSettingHistory[];
}

@ObjectType('AmountChange', { description: 'What a council gave for the same needs from a day on.' })
class AmountChange implements AmountChangeRecord {
  @Field(() => DateScalar, {
    description: 'The first day of it; or the first day asked about, where it was so before.',
  })
  from!: string;

  @Field(() => PenceScalar, { description: 'The indicative amount for a week.' })
  weeklyAmountPence!: number;

  @Field(() => PenceScalar, { description: 'The same for a year of 52 weeks.' })
  yearlyAmountPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'How much more a week than before; negative where it is less, null where there was nothing before.',
  })
  weeklyChangePence!: number | null;

  @Field(() => Int, { description: 'The version of resource allocation that made it so.' })
  policyNumber!: number;

  @Field(() => Boolean, {
    description: 'Whether that version was put in force in an emergency, without a second pair of eyes.',
  })
  isEmergency!: boolean;

  @Field(() => DateTimeScalar, { description: 'When that version was published.' })
  publishedAt!: string;
}

@ObjectType('CouncilAllocationHistory', {
  description: 'How what one council gives for a standard profile changed.',
})
class CouncilAllocationHistory {
  @Field(() => Council, { description: 'Whose policy.' })
  council!: Council;

  @Field(() => [AmountChange], {
    description:
      'What it was at first and each day on which it became another; empty before there was a policy.',
  })
  changes!: readonly AmountChange[];
}

@Resolver()
export class ComparisonHistoryResolver {
  @Heavy()
  @Query(() => PolicyHistory, {
    nullable: true,
    description:
      'How a setting changed by date under each council’s published policy. Fails with COUNCIL_NOT_FOUND for an unknown council, and BAD_USER_INPUT where no council shows such a setting or the days end before they begin.',
  })
  policyHistory(
    @Ctx() { session }: RequestContext,
    @Arg('area', enumOf(POLICY_AREA), { description: 'The area of policy.' }) area: AreaKey,
    @Arg('path', () => String, {
      description: 'The setting, as a dotted path in its area, as comparePolicies gives it.',
    })
    path: string,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
    @Arg('from', () => DateScalar, { ...FROM }) from?: string | null,
    @Arg('to', () => DateScalar, { ...TO }) to?: string | null,
    @Arg('knownAt', () => DateTimeScalar, { ...KNOWN_AT }) knownAt?: string | null,
  ) {
    return policyHistory(session, { area, path, councils, from, to, knownAt });
  }

  @Heavy()
  @Query(() => [CouncilAllocationHistory], {
    nullable: true,
    description:
      'How what each council’s published policy gives for a standard profile changed by date. Fails with COUNCIL_NOT_FOUND for an unknown council, and BAD_USER_INPUT where the days end before they begin.',
  })
  allocationHistory(
    @Ctx() { session }: RequestContext,
    @Arg('profile', enumOf(STANDARD_PROFILE), { description: 'The standard profile.' })
    profile: StandardProfileKey,
    @Arg('councils', () => [String], { ...COUNCILS }) councils?: string[] | null,
    @Arg('from', () => DateScalar, { ...FROM }) from?: string | null,
    @Arg('to', () => DateScalar, { ...TO }) to?: string | null,
    @Arg('knownAt', () => DateTimeScalar, { ...KNOWN_AT }) knownAt?: string | null,
  ) {
    return allocationHistory(session, { profile, councils, from, to, knownAt });
  }
}
