import { Field, InputType, Int } from 'type-graphql';
import {
  ALLOCATION_STEP_KIND,
  type AllocationStep as AllocationStepRecord,
} from '../../../server/domain/policy/resourceAllocation/allocation.ts';
import type {
  ClientGroup,
  NeedDomain,
  NeedLevel,
  NightSupportLevel,
  UnpaidSupportLevel,
} from '../../../tenants/needs.ts';
import {
  CIRCUMSTANCE,
  CLIENT_GROUP,
  NEED_DOMAIN,
  NEED_LEVEL,
  NIGHT_SUPPORT_LEVEL,
  UNPAID_SUPPORT_LEVEL,
} from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';

@ObjectType('AllocationStep', {
  description:
    'One line of an allocation’s working. The points over the DOMAIN and CIRCUMSTANCE_POINTS steps add up to its total points, and the weekly amounts over all steps to its weekly amount.',
})
export class AllocationStep implements Omit<AllocationStepRecord, 'kind' | 'circumstance'> {
  @Field(enumOf(ALLOCATION_STEP_KIND), { description: 'What the step works out.' })
  kind!: string;

  @Field(() => String, { description: 'Plain English for the person, with the figures in it.' })
  sentence!: string;

  @Field(enumOf(NEED_DOMAIN), { nullable: true, description: 'The area of life, on a DOMAIN step only.' })
  domain!: NeedDomain | null;

  @Field(enumOf(CIRCUMSTANCE), {
    nullable: true,
    description: 'The circumstance, on CIRCUMSTANCE_POINTS, WEEKLY_SUM and RURAL_UPLIFT steps only.',
  })
  circumstance!: string | null;

  @Field(enumOf(NEED_LEVEL), {
    nullable: true,
    description: 'How much help is needed, on a DOMAIN step only.',
  })
  level!: NeedLevel | null;

  @Field(enumOf(UNPAID_SUPPORT_LEVEL), {
    nullable: true,
    description: 'What family and friends already do, on a DOMAIN step only.',
  })
  unpaidSupport!: UnpaidSupportLevel | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points as if nobody helped unpaid; null on steps about money.',
  })
  pointsBeforeUnpaidSupport!: number | null;

  @Field(() => Int, { nullable: true, description: 'Points that count; null on steps about money.' })
  points!: number | null;

  @Field(() => PenceScalar, {
    description:
      'What the step adds to the weekly amount; negative where it takes off, 0 where it is about points.',
  })
  weeklyAmountPence!: number;

  @Field(() => String, {
    description:
      'The setting that the step used: a dotted path in the resource allocation settings, with places in lists counted from 0.',
  })
  settingPath!: string;
}

@InputType({ description: 'The answer to one area of life of an assessment.' })
export class DomainNeedInput {
  @Field(enumOf(NEED_DOMAIN), { description: 'The area of life. Each is answered once.' })
  domain!: NeedDomain;

  @Field(enumOf(NEED_LEVEL), { description: 'How much help is needed.' })
  level!: NeedLevel;

  @Field(enumOf(UNPAID_SUPPORT_LEVEL), {
    nullable: true,
    description: 'What family and friends already do, willingly; NONE when left out.',
  })
  unpaidSupport?: UnpaidSupportLevel | null;
}

@InputType({ description: 'What is true of a situation as a whole. What is left out does not hold.' })
export class CircumstancesInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether the person lives alone.' })
  livesAlone?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether two carers are needed at a time.' })
  needsTwoCarers?: boolean | null;

  @Field(enumOf(NIGHT_SUPPORT_LEVEL), {
    nullable: true,
    description: 'The support needed at night; NONE when left out.',
  })
  nightSupport?: NightSupportLevel | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody must always be there.' })
  cannotBeLeftAlone?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person lives in a rural area.' })
  livesRurally?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an interpreter, British Sign Language or like support is needed.',
  })
  needsCommunicationSupport?: boolean | null;
}

@InputType({
  description:
    'Everything that a resource allocation reads about somebody, and nothing that says who they are: for trying a policy out, or comparing several.',
})
export class NeedsProfileInput {
  @Field(enumOf(CLIENT_GROUP), { description: 'The main reason for support.' })
  clientGroup!: ClientGroup;

  @Field(() => Int, { description: 'Age in whole years, from 18 to 130.' })
  ageYears!: number;

  @Field(() => [DomainNeedInput], {
    description: 'The areas of life in which help is needed. One that is left out counts as NONE.',
  })
  domains!: DomainNeedInput[];

  @Field(() => CircumstancesInput, {
    nullable: true,
    description: 'What is true of the situation as a whole; nothing when left out.',
  })
  circumstances?: CircumstancesInput | null;
}
