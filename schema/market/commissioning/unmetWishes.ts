import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { SUPPORT_CATEGORY, type SupportCategory } from '../../../server/domain/care/plans/plansVocabulary.ts';
import {
  readUnmetWishes,
  type UnmetWishesOfQuarter,
} from '../../../server/domain/market/commissioning/commissioning.queries.ts';
import { WISH_REFUSALS } from '../../../server/domain/market/commissioning/commissioningRefusals.ts';
import {
  UNMET_REASON,
  type UnmetReason,
  WISH_ENDING,
  WISH_MOMENT,
  type WishEnding,
  type WishMoment,
} from '../../../server/domain/market/commissioning/commissioningVocabulary.ts';
import {
  endUnmetWish,
  recordUnmetWish,
} from '../../../server/domain/market/commissioning/unmetWishes.commands.ts';
import {
  MOST_WISHES,
  unmetWishShape,
} from '../../../server/domain/market/commissioning/unmetWishes.queries.ts';
import type { UnmetWishes } from '../../../server/domain/market/commissioning/unmetWishes.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { ANSWERS_QUESTIONS } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { FiguresOfQuarter, QUARTER, THROWS } from './figuresOfQuarter.ts';

@ObjectType('UnmetWish', {
  implements: Node,
  description:
    'What a person wanted for their support and could not get. It is counted by its kind, its reason and where they live; their own words are for those who support them, and are never counted or published.',
})
class UnmetWish extends Node {
  @Field(() => Person, { nullable: true, description: 'Whose wish it is.' })
  person?: Person | null;

  @Field(enumOf(SUPPORT_CATEGORY), { description: 'What kind of support was wanted.' })
  category!: SupportCategory;

  @Field(() => String, {
    nullable: true,
    description: 'What was wanted, as the person says it; null once they took it back.',
  })
  wanted?: string | null;

  @Field(enumOf(UNMET_REASON), { description: 'Why they could not get it.' })
  reason!: UnmetReason;

  @Field(() => String, { nullable: true, description: 'The reason in words; null unless it is OTHER.' })
  otherReason?: string | null;

  @Field(enumOf(WISH_MOMENT), { description: 'When it was said.' })
  moment!: WishMoment;

  @Field(() => DateScalar, { description: 'The day on which it was said.' })
  saidOn!: string;

  @Field(() => String, {
    description:
      'The first half of the postcode where they lived when it was recorded; empty where that was not known.',
  })
  postcodeDistrict!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it ended; null while it stands.',
  })
  endedOn?: string | null;

  @Field(enumOf(WISH_ENDING), { nullable: true, description: 'How it ended; null while it stands.' })
  endedHow?: WishEnding | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When that was recorded; null while it stands.',
  })
  endedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that recorded that; null while it stands.',
  })
  endedBy?: string | null;
}

addField(Person, 'unmetWishes', () => [UnmetWish], {
  description: `What they wanted for their support and could not get, the last first; at most ${MOST_WISHES}. It goes with their plans: whoever may read these reads it.`,
});

/** Whoever reads somebody’s plans reads what they wanted and could not get. */
export const unmetWishReader: TypeReader = { shape: unmetWishShape, kind: 'PLANS' };

@ObjectType('PeopleWithKey', { description: 'How many people share a value.' })
class PeopleWithKey {
  @Field(() => String, {
    description:
      'The value: of reasons, one of UnmetReason or a broader group of them; of places, the first half of a postcode, its letters only, or NOT_KNOWN.',
  })
  key!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The people; as published to the nearest five.',
  })
  people!: number | null;
}

@ObjectType('UnmetWishesOfKind', {
  description: 'How many people want one kind of support that they can’t get.',
})
class UnmetWishesOfKind implements UnmetWishes {
  @Field(enumOf(SUPPORT_CATEGORY), { description: 'The kind of support.' })
  category!: SupportCategory;

  @Field(() => Int, {
    nullable: true,
    description:
      'The people, each once however many such wishes they have; as published to the nearest five, and null where they are from one to four.',
  })
  people!: number | null;

  @Field(() => [PeopleWithKey], {
    nullable: true,
    description:
      'The same people by the reason of their latest such wish. As published in the finest groups in which nobody is one of a few; null where there are none.',
  })
  byReason!: PeopleWithKey[] | null;

  @Field(() => [PeopleWithKey], {
    nullable: true,
    description: 'The same people by where they lived, by the same rule.',
  })
  byDistrict!: PeopleWithKey[] | null;
}

@ObjectType('UnmetWishesOfQuarter', {
  description: 'What people want for their support and can’t get, as it stands at the end of a quarter.',
})
class UnmetWishesOfQuarterType extends FiguresOfQuarter implements UnmetWishesOfQuarter {
  @Field(() => [UnmetWishesOfKind], {
    description:
      'Every kind of support, also where nobody lacks it. One person may lack several, so the people don’t add up.',
  })
  lines!: UnmetWishesOfKind[];
}

@Resolver()
export class UnmetWishesResolver {
  @Query(() => UnmetWishesOfQuarterType, {
    nullable: true,
    description: `What people want and can’t get, by kind of support, reason and place. Exact for whoever reads people’s plans. ${THROWS}`,
  })
  unmetWishes(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, QUARTER) on: string,
  ): Promise<UnmetWishesOfQuarter> {
    return readUnmetWishes(session, on);
  }
}

@InputType({ description: 'Records what a person wanted and could not get.' })
class RecordUnmetWishInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose wish it is.' })
  personId!: string;

  @Field(enumOf(SUPPORT_CATEGORY), { description: 'What kind of support was wanted.' })
  category!: SupportCategory;

  @Field(() => String, { description: 'What was wanted, as the person says it.' })
  wanted!: string;

  @Field(enumOf(UNMET_REASON), { description: 'Why they could not get it.' })
  reason!: UnmetReason;

  @Field(() => String, {
    nullable: true,
    description:
      'The reason in words: needed with OTHER, and left out otherwise. It is never counted or published.',
  })
  otherReason?: string | null;

  @Field(enumOf(WISH_MOMENT), { description: 'When it was said.' })
  moment!: WishMoment;

  @Field(() => DateScalar, { description: 'The day on which it was said.' })
  saidOn!: string;
}

@InputType({ description: 'Ends an unmet wish.' })
class EndUnmetWishInput extends RepeatableInput {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => DateScalar, { description: 'The day on which it ended; not before it was said.' })
  endedOn!: string;

  @Field(enumOf(WISH_ENDING), { description: 'How.' })
  how!: WishEnding;
}

const wishAnswer = recordAnswer('unmetWish', () => UnmetWish, unmetWishShape);
const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');

/** Recording wishes, and ending them. */
export const unmetWishMutations = [
  mutation({
    name: 'recordUnmetWish',
    what: 'Records what a person wanted for their support and could not get, at planning or review: the person, whoever decides about care for them, or staff whom they told. It changes nothing for them, and is counted so that those who buy for the council know.',
    input: RecordUnmetWishInput,
    inputIs: 'Whose, what and why.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(WISH_REFUSALS, 'WISH_NOT_FOR_SUPPORT'),
      ...FUTURE,
      ...someOf(WISH_REFUSALS, 'OTHER_REASON_NEEDLESS'),
      ...TEXT_REFUSALS,
    },
    answers: wishAnswer,
    run: ({ session, command, input: { idempotencyKey, otherReason = null, ...given } }) =>
      recordUnmetWish(session, command, { ...given, otherReason }),
  }),
  mutation({
    name: 'endUnmetWish',
    what: 'Ends an unmet wish: it is met, or no longer wanted, or the person takes it back, and then their words are gone and it counts on no day any more.',
    input: EndUnmetWishInput,
    inputIs: 'Which, when and how.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: {
      ...NOT_FOUND,
      ...someOf(WISH_REFUSALS, 'WISH_ENDED'),
      ...FUTURE,
      ...someOf(WISH_REFUSALS, 'WISH_ENDED_BEFORE_SAID'),
    },
    answers: wishAnswer,
    run: ({ session, command, input: { wishId, endedOn, how } }) =>
      endUnmetWish(session, command, { wishId, endedOn, how }),
  }),
];
