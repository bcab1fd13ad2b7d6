import { Field, Int } from 'type-graphql';
import { answersInOrder, type CircumstancesSoFar } from '../../../server/domain/care/allocations/answers.ts';
import type {
  ClientGroup,
  NeedDomain,
  NeedLevel,
  NeedsProfile as NeedsProfileRecord,
  NightSupportLevel,
  UnpaidSupportLevel,
} from '../../../tenants/needs.ts';
import {
  CLIENT_GROUP,
  NEED_DOMAIN,
  NEED_LEVEL,
  NIGHT_SUPPORT_LEVEL,
  UNPAID_SUPPORT_LEVEL,
} from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';

@ObjectType('DomainAnswer', { description: 'The answer to one area of life.' })
export class DomainAnswer {
  @Field(enumOf(NEED_DOMAIN), { description: 'The area of life.' })
  domain!: NeedDomain;

  @Field(enumOf(NEED_LEVEL), { description: 'How much help is needed.' })
  level!: NeedLevel;

  @Field(enumOf(UNPAID_SUPPORT_LEVEL), { description: 'What family and friends already do, willingly.' })
  unpaidSupport!: UnpaidSupportLevel;
}

@ObjectType('Circumstances', {
  description: 'What is true of the person’s situation as a whole; each is null until somebody has said.',
})
export class Circumstances implements CircumstancesSoFar {
  @Field(() => Boolean, { nullable: true, description: 'Whether the person lives alone.' })
  livesAlone!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether two carers are needed at a time.' })
  needsTwoCarers!: boolean | null;

  @Field(enumOf(NIGHT_SUPPORT_LEVEL), {
    nullable: true,
    description: 'The support needed at night; null until somebody has said.',
  })
  nightSupport!: NightSupportLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person cannot safely be left alone.',
  })
  cannotBeLeftAlone!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person lives in a rural area.' })
  livesRurally!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an interpreter, British Sign Language or like support is needed.',
  })
  needsCommunicationSupport!: boolean | null;
}

@ObjectType('NeedsProfile', {
  description:
    'All that a resource allocation read about somebody: nothing in it says who they are, and none of it is null.',
})
export class NeedsProfile {
  @Field(enumOf(CLIENT_GROUP), { description: 'The main reason for support.' })
  clientGroup!: ClientGroup;

  @Field(() => Int, { description: 'Age in whole years on the day of the allocation.' })
  ageYears!: number;

  @Field(() => [DomainAnswer], { description: 'Every area of life, in the order of the shared list.' })
  domains!: DomainAnswer[];

  @Field(() => Circumstances, { description: 'What was true of the situation as a whole.' })
  circumstances!: Circumstances;
}

/** A profile as the API shows it. */
export function shownProfile(profile: NeedsProfileRecord): NeedsProfile {
  return { ...profile, domains: answersInOrder(profile.domains) };
}
