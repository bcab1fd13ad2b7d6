import { Field, Int } from 'type-graphql';
import { FACTOR } from '../../../server/domain/insight/selfChecks/factors.ts';
import type {
  PublishedResidentRatings,
  ResidentRatingsOfFactor,
} from '../../../server/domain/insight/selfChecks/residentRatings.ts';
import type {
  PublishedFactor,
  RatingSpread,
} from '../../../server/domain/insight/selfChecks/selfCheckSummary.ts';
import {
  FACTOR_BASIS,
  type FactorBasis,
  SELF_CHECK_KIND,
  SELF_CHECK_RATING,
  type SelfCheckKind,
  type SelfCheckRatingLevel,
} from '../../../server/domain/insight/selfChecks/selfCheckVocabulary.ts';
import type { Role } from '../../../server/platform/actor.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { ROLE } from '../../kit/roles.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';

@ObjectType('SelfCheckRating', {
  implements: Node,
  description:
    'How far one person sees their council with one factor on one day, and what shows it. It never changes.',
})
export class SelfCheckRating extends Node {
  @Field(enumOf(FACTOR), { description: 'Which factor.' })
  factor!: string;

  @Field(enumOf(SELF_CHECK_RATING), { description: 'How far.' })
  rating!: SelfCheckRatingLevel;

  @Field(() => String, { description: 'What shows it.' })
  evidence!: string;

  @Field(() => DateScalar, { description: 'The day of which it speaks.' })
  ratedOn!: string;

  @Field(enumOf(ROLE), { description: 'As whom they rated.' })
  role!: Role;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that rated.' })
  recordedBy!: string;
}

@ObjectType('SelfCheckSpread', {
  description: 'How several people’s ratings lie; of each person the last counts.',
})
export class SelfCheckSpread implements RatingSpread {
  @Field(() => Int, { description: 'How many people.' })
  raters!: number;

  @Field(enumOf(SELF_CHECK_RATING), { description: 'The lowest.' })
  lowest!: SelfCheckRatingLevel;

  @Field(enumOf(SELF_CHECK_RATING), { description: 'The highest.' })
  highest!: SelfCheckRatingLevel;

  @Field(() => Int, {
    description:
      'The one in the middle, in tenths of a step: 10 for NOT_BEGUN to 50 for FULLY, and halfway where two are in the middle.',
  })
  middleTenths!: number;
}

@ObjectType('SelfCheckOfRole', { description: 'How those of one role rate a factor.' })
class SelfCheckOfRole {
  @Field(enumOf(ROLE), { description: 'The role.' })
  role!: Role;

  @Field(() => SelfCheckSpread, { description: 'How their ratings lie.' })
  spread!: SelfCheckSpread;
}

@ObjectType('SelfCheckFactor', {
  description: 'A factor that councils check themselves against, and where they are with it.',
})
class SelfCheckFactor {
  @Field(enumOf(FACTOR), { description: 'Which factor.' })
  key!: string;

  @Field(() => String, { description: 'What would be so where it is fully met, in plain words.' })
  statement!: string;

  @Field(() => String, { description: 'What could show that it is so.' })
  evidenceToLookFor!: string;

  @Field(enumOf(FACTOR_BASIS), { description: 'Where the factor comes from.' })
  basis!: FactorBasis;

  @Field(() => String, {
    nullable: true,
    description: 'Its source; null exactly where it is the platform’s own.',
  })
  source!: string | null;

  @Field(() => SelfCheckSpread, {
    nullable: true,
    description: 'How the ratings lie; null where nobody has rated it.',
  })
  spread!: SelfCheckSpread | null;

  @Field(() => Boolean, {
    description: 'Whether two people see it two steps apart or more, so that they should talk.',
  })
  isDisputed!: boolean;

  @Field(() => [SelfCheckOfRole], {
    description: 'The same for each role, so that differences between them show.',
  })
  byRole!: SelfCheckOfRole[];

  @Field(() => Int, { description: 'How many rate it higher than they themselves did the time before.' })
  risen!: number;

  @Field(() => Int, { description: 'How many rate it lower than they themselves did the time before.' })
  fallen!: number;

  @Field(() => Int, { description: 'How many rate it as they themselves did the time before.' })
  unchanged!: number;

  @Field(() => [SelfCheckRating], { description: 'Every rating by that day, those recorded last first.' })
  ratings!: SelfCheckRating[];
}

@ObjectType('SelfCheck', {
  description: 'Where a council sees itself with what makes personal budgets work, on a day.',
})
export class SelfCheck {
  @Field(enumOf(SELF_CHECK_KIND), { description: 'Against what.' })
  kind!: SelfCheckKind;

  @Field(() => DateScalar, { description: 'The day: ratings of later days do not count.' })
  asOf!: string;

  @Field(() => [SelfCheckFactor], {
    description: 'Every factor, rated or not, in the order in which a person meets what it is about.',
  })
  factors!: SelfCheckFactor[];
}

@ObjectType('PublishedSelfCheckFactor', { description: 'What a council has published of one factor.' })
export class PublishedSelfCheckFactor implements PublishedFactor {
  @Field(enumOf(FACTOR), { description: 'Which factor.' })
  key!: string;

  @Field(() => SelfCheckSpread, {
    nullable: true,
    description: 'How the ratings lay; null where fewer than three people had rated it.',
  })
  spread!: SelfCheckSpread | null;
}

const HIDDEN_COUNT = 'to the nearest five; null where it is hidden, so that nobody can be found in it';

@ObjectType('ResidentRatingCount', { description: 'How many residents rate a factor so.' })
class ResidentRatingCount {
  @Field(enumOf(SELF_CHECK_RATING), { description: 'How far they see the council.' })
  rating!: SelfCheckRatingLevel;

  @Field(() => Int, { nullable: true, description: `How many, ${HIDDEN_COUNT}.` })
  people!: number | null;
}

@ObjectType('ResidentRatingsOfFactor', { description: 'How residents rate one factor.' })
class ResidentRatingsOfFactorType implements ResidentRatingsOfFactor {
  @Field(enumOf(FACTOR), { description: 'Which factor.' })
  key!: string;

  @Field(() => Int, { nullable: true, description: `How many have rated it, ${HIDDEN_COUNT}.` })
  people!: number | null;

  @Field(() => [ResidentRatingCount], {
    description: 'How many rate it how, in rising order; told together or not at all.',
  })
  byRating!: ResidentRatingCount[];
}

@ObjectType('ResidentRatings', {
  description:
    'How residents see the council with the same factors, apart from how its own people do. It was counted once, when the council published, and never changes.',
})
export class ResidentRatings implements PublishedResidentRatings {
  @Field(() => DateScalar, { description: 'The last day whose ratings count: the end of a quarter.' })
  countedOn!: string;

  @Field(() => [ResidentRatingsOfFactorType], { description: 'Each factor, rated or not.' })
  factors!: ResidentRatingsOfFactorType[];
}

@ObjectType('FactorToRate', {
  description: 'A factor of which your council has published how it sees itself, for residents to rate.',
})
export class FactorToRate {
  @Field(enumOf(FACTOR), { description: 'Which factor.' })
  key!: string;

  @Field(enumOf(SELF_CHECK_KIND), { description: 'What it belongs to.' })
  kind!: SelfCheckKind;

  @Field(() => String, { description: 'What would be so where it is fully met, in plain words.' })
  statement!: string;

  @Field(enumOf(SELF_CHECK_RATING), {
    nullable: true,
    description:
      'How your own account has rated it last; null where it has not. Nobody else sees that it was you.',
  })
  ownRating!: SelfCheckRatingLevel | null;
}

@ObjectType('PublishedSelfCheck', {
  implements: Node,
  description:
    'What a council has published of its self-check: how the ratings lay, without evidence and without who rated. It never changes; the last of each kind counts.',
})
export class PublishedSelfCheck extends Node {
  @Field(enumOf(SELF_CHECK_KIND), { description: 'Against what.' })
  kind!: SelfCheckKind;

  @Field(() => DateScalar, { description: 'The day of which it speaks.' })
  asOf!: string;

  @Field(() => [PublishedSelfCheckFactor], { description: 'Each factor; empty where it was withdrawn.' })
  factors!: PublishedSelfCheckFactor[];

  @Field(() => ResidentRatings, {
    nullable: true,
    description: 'How residents see it; null where it was withdrawn, or published before they were asked.',
  })
  residents!: ResidentRatings | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the council says to it; null where it says nothing.',
  })
  note?: string | null;

  @Field(() => Boolean, { description: 'Whether it takes back what was published before.' })
  isWithdrawn!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: string;

  @Field(() => String, { description: 'The account that published it.' })
  publishedBy!: string;
}

@ObjectType('SelfCheckOfCouncil', { description: 'What one council has published last of its self-check.' })
export class SelfCheckOfCouncil {
  @Field(() => String, { description: 'The council’s short name.' })
  councilSlug!: string;

  @Field(() => String, { description: 'The council’s name.' })
  councilName!: string;

  @Field(() => String, { description: 'Its region.' })
  regionName!: string;

  @Field(() => DateScalar, { description: 'The day of which it speaks.' })
  asOf!: string;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the council says to it; null where it says nothing.',
  })
  note!: string | null;

  @Field(() => [PublishedSelfCheckFactor], { description: 'Each factor.' })
  factors!: PublishedSelfCheckFactor[];

  @Field(() => ResidentRatings, {
    nullable: true,
    description: 'How residents see it; null in what was published before they were asked.',
  })
  residents!: ResidentRatings | null;
}
