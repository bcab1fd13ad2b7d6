/** What is written of carers: each field declared once, for the types that show it and the inputs. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  CARER_INABILITY,
  CARER_OUTCOME,
  type CarerInability,
  type CarerOutcomeName,
  KIND_OF_CARE,
  type KindOfCare,
} from '../../../server/domain/care/carers/carersVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { DateScalar } from '../../kit/scalars.ts';

/** What a link between a carer and whoever they care for says. */
export function withCareLinkWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class CareLinkWriting extends base {
    @Field(() => String, { description: 'Who the carer is to the person cared for: “husband”.' })
    relationship!: string;

    @Field(() => Boolean, { description: 'Whether the two live together.' })
    livesTogether!: boolean;

    @Field(() => DateScalar, { description: 'The day from which the carer cares for them.' })
    startsOn!: string;
  }
  return CareLinkWriting;
}

/** What a carer said of one kind of care. */
export function withWillingness<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class Willing extends base {
    @Field(enumOf(KIND_OF_CARE), { description: 'What kind of care; each at most once.' })
    kind!: KindOfCare;

    @Field(() => Boolean, { description: 'Whether the carer is willing to give it.' })
    isWilling!: boolean;

    @Field(() => Boolean, { description: 'Whether they are able to.' })
    isAble!: boolean;

    @Field(() => Boolean, { description: 'Whether they are willing to go on.' })
    isWillingToContinue!: boolean;

    @Field(() => Boolean, { description: 'Whether they will be able to go on.' })
    isAbleToContinue!: boolean;
  }
  return Willing;
}

/** An outcome that a carer is unable to achieve. */
export function withUnachievedByCarer<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class Unachieved extends base {
    @Field(enumOf(CARER_OUTCOME), { description: 'Which outcome; each at most once.' })
    outcome!: CarerOutcomeName;

    @Field(enumOf(CARER_INABILITY), { description: 'In which way they count as unable.' })
    inability!: CarerInability;
  }
  return Unachieved;
}

/** The answers of a carer's assessment; each is null until somebody has said. */
export function withCarerAnswers<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class CarerAnswering extends base {
    @Field(() => Int, {
      nullable: true,
      description: 'Hours of caring in a week, from 0 to 168, for everybody cared for together.',
    })
    hoursWeekly?: number | null;

    @Field(() => Boolean, {
      nullable: true,
      description: 'Whether the care is necessary: whoever is cared for could not do it themself.',
    })
    isCareNecessary?: boolean | null;

    @Field(() => Boolean, {
      nullable: true,
      description: 'Whether the carer’s physical or mental health is, or is at risk of, deteriorating.',
    })
    isHealthAtRisk?: boolean | null;

    @Field(() => Boolean, {
      nullable: true,
      description:
        'Whether there is, or is likely to be, a significant impact on the carer’s wellbeing as a consequence.',
    })
    hasSignificantImpactOnWellbeing?: boolean | null;

    @Field(() => String, {
      nullable: true,
      description: 'What the carer wants in day-to-day life.',
    })
    dayToDayWishes?: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'Whether they work, learn or volunteer, or want to.',
    })
    workAndLearning?: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'Which breaks from caring they have, and would want.',
    })
    breaks?: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'What happens now when they fall ill, and in an emergency.',
    })
    emergencies?: string | null;
  }
  return CarerAnswering;
}
