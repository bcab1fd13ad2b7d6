import { Field, Int } from 'type-graphql';
import type { PeopleByKind } from '../../../server/domain/insight/measures/countedPeople.ts';
import {
  TAKE_UP_DIMENSION,
  type TakeUpDimension,
} from '../../../server/domain/insight/measures/measuresVocabulary.ts';
import type { OptionTaken, TakeUp as Taken } from '../../../server/domain/insight/measures/takeUp.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('OptionTakeUp', { description: 'The people who have one deployment option on a day.' })
class OptionTakeUp implements OptionTaken {
  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'The option.' })
  deploymentOption!: DeploymentOption;

  @Field(() => Int, {
    nullable: true,
    description:
      'The people who have it for the whole of their budget or a part, so that somebody with two options is counted in both; null where it is hidden.',
  })
  people!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Their share, in percent with one decimal place, of everybody with long-term support; null where a count is hidden, where there is nobody, and of options that are given once.',
  })
  percentage!: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the parts held in this way come to in a week, with a share of what is paid once; null for roles that read no records about people.',
  })
  weeklyAmountPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The same for each of the people, on average; to the nearest £5 for roles that read no records about people. Null where there is nobody, and where the count is hidden.',
  })
  averageWeeklyPence!: number | null;
}

@ObjectType('PeopleWithSupport', { description: 'People with long-term support, by its kind.' })
abstract class PeopleWithSupport {
  @Field(() => Int, {
    nullable: true,
    description: 'The people with long-term support in the community; null where it is hidden.',
  })
  people!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Those with a direct payment, for the whole of it or a part; null where it is hidden.',
  })
  peopleWithDirectPayment!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Those with a personal budget that is managed for them, and no direct payment; null where it is hidden.',
  })
  peopleWithManagedBudget!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Those with services that the council arranges only; null where it is hidden.',
  })
  peopleWithArrangedSupport!: number | null;
}

@ObjectType('TakeUpGroup', { description: 'The people of one group, by how they have their support.' })
class TakeUpGroup extends PeopleWithSupport {
  @Field(enumOf(TAKE_UP_DIMENSION), { description: 'By what people are grouped.' })
  dimension!: TakeUpDimension;

  @Field(() => String, {
    description:
      'Which group: a value of MeasuredAge, ClientGroup, Ethnicity, DementiaRecord or LivingSituation, by the dimension. Published figures put groups together where one would be too small: AGE_65_AND_OVER_OR_NOT_KNOWN, OTHER_THAN_OLDER_PEOPLE, WHITE, MIXED, ASIAN, BLACK, OTHER, NOT_STATED, OTHER_THAN_WHITE_OR_NOT_STATED, NOT_DIAGNOSED_OR_NOT_RECORDED, NOT_ALONE.',
  })
  key!: string;

  @Field(() => [OptionTakeUp], {
    nullable: true,
    description:
      'Every option, with the people of the group who have it; null for roles that read no records about people.',
  })
  options!: OptionTakeUp[] | null;
}

@ObjectType('TakeUp', {
  description:
    'Who has their money in which way on a day: adults in the community with a part of a budget that holds on the day, under a plan that is live.',
})
export class TakeUp extends PeopleWithSupport {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => Boolean, {
    description: 'Whether the counts are exact; otherwise small ones are hidden and others rounded.',
  })
  isExact!: boolean;

  @Field(() => [OptionTakeUp], { description: 'Every option.' })
  options!: OptionTakeUp[];

  @Field(() => [TakeUpGroup], {
    description:
      'The groups that anybody with long-term support is of, by dimension. A dimension of which nothing can be published has none.',
  })
  groups!: TakeUpGroup[];
}

/** Take-up with the people of each kind as fields of their own. */
export function shownTakeUp<Day>({ byKind, groups, ...taken }: Day & Taken) {
  return {
    ...taken,
    ...shownKinds(byKind),
    groups: groups.map(({ byKind: ofGroup, ...group }) => ({ ...group, ...shownKinds(ofGroup) })),
  };
}

function shownKinds({ DIRECT_PAYMENT, COUNCIL_MANAGED_BUDGET, COUNCIL_ARRANGED }: PeopleByKind['byKind']) {
  return {
    peopleWithDirectPayment: DIRECT_PAYMENT,
    peopleWithManagedBudget: COUNCIL_MANAGED_BUDGET,
    peopleWithArrangedSupport: COUNCIL_ARRANGED,
  };
}
