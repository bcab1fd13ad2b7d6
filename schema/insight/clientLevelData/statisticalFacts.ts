import { ObjectType as BareObjectType, Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { FRONT_DOOR_REFUSALS } from '../../../server/domain/care/frontDoor/frontDoorRefusals.ts';
import {
  ACCOMMODATION_STATUS,
  type AccommodationStatus,
  HEARING_IMPAIRMENT,
  type HearingImpairment,
  SOCIAL_SUPPORT_REASON,
  type SocialSupportReason,
  STATED_ANSWER,
  STATED_GENDER,
  type StatedAnswer,
  type StatedGender,
  VISUAL_IMPAIRMENT,
  type VisualImpairment,
  WORK_STATUS,
  type WorkStatus,
} from '../../../server/domain/insight/clientLevelData/factsVocabulary.ts';
import { recordStatisticalFacts } from '../../../server/domain/insight/clientLevelData/statisticalFacts.commands.ts';
import {
  MOST_FACTS_OF_PERSON,
  statisticalFactsShape,
} from '../../../server/domain/insight/clientLevelData/statisticalFacts.queries.ts';
import { STATISTICAL_FACTS_REFUSALS } from '../../../server/domain/insight/clientLevelData/statisticalFacts.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import type { Extended } from '../../kit/mixin.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { Person } from '../../people/personType.ts';

const NOT_ASKED = 'null where nobody asked that day';

/** What is stated: each field declared once, for the type that shows it and the input. */
function withStatedFacts<Base extends Extended>(base: Base) {
  @BareObjectType({ simpleResolvers: true })
  @InputType()
  abstract class Stated extends base {
    @Field(() => DateScalar, { description: 'The day on which it was stated.' })
    statedOn!: string;

    @Field(enumOf(STATED_GENDER), { nullable: true, description: `The gender; ${NOT_ASKED}.` })
    gender?: StatedGender | null;

    @OneLine()
    @Field(() => String, {
      nullable: true,
      description: `The general practice, by its code in the NHS organisation register, such as “A81001”; ${NOT_ASKED}.`,
    })
    gpPracticeCode?: string | null;

    @Field(enumOf(ACCOMMODATION_STATUS), { nullable: true, description: `Where they live; ${NOT_ASKED}.` })
    accommodationStatus?: AccommodationStatus | null;

    @Field(enumOf(WORK_STATUS), { nullable: true, description: `Whether they work; ${NOT_ASKED}.` })
    employmentStatus?: WorkStatus | null;

    @Field(enumOf(STATED_ANSWER), {
      nullable: true,
      description: `Whether family or friends care for them unpaid; ${NOT_ASKED}.`,
    })
    hasUnpaidCarer?: StatedAnswer | null;

    @Field(enumOf(STATED_ANSWER), {
      nullable: true,
      description: `Whether an autism spectrum disorder is diagnosed; ${NOT_ASKED}.`,
    })
    hasAutism?: StatedAnswer | null;

    @Field(enumOf(VISUAL_IMPAIRMENT), { nullable: true, description: `How well they see; ${NOT_ASKED}.` })
    visualImpairment?: VisualImpairment | null;

    @Field(enumOf(HEARING_IMPAIRMENT), { nullable: true, description: `How well they hear; ${NOT_ASKED}.` })
    hearingImpairment?: HearingImpairment | null;

    @Field(enumOf(SOCIAL_SUPPORT_REASON), {
      nullable: true,
      description: `What social support is for, where that is their primary support reason; ${NOT_ASKED}.`,
    })
    socialSupportReason?: SocialSupportReason | null;
  }
  return Stated;
}

@ObjectType('StatisticalFacts', {
  implements: Node,
  description:
    'What a person stated of themself for the national return on one day. It is there for counting and for nothing else: the person, practice staff and auditors see it, and nobody who supports or represents the person. It never changes; of each fact the last one stated counts.',
})
class StatisticalFacts extends withStatedFacts(Node) {
  @Field(() => Person, { nullable: true, description: 'Of whom.' })
  person?: Person | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

addField(Person, 'statisticalFacts', () => [StatisticalFacts], {
  description: `What they stated of themself for the national return, the last first; at most ${MOST_FACTS_OF_PERSON}.`,
});

/** How the facts are read. */
export const statisticalFactsReader: TypeReader = { shape: statisticalFactsShape, kind: 'STATISTICAL_FACTS' };

@InputType({
  description:
    'Records what a person states of themself for the national return; what nobody asked is left out.',
})
class RecordStatisticalFactsInput extends withStatedFacts(RepeatableInput) {
  @Field(() => ID, { description: 'Of whom.' })
  personId!: string;
}

/** Recording what somebody states of themself. */
export const statisticalFactsMutations = [
  mutation({
    name: 'recordStatisticalFacts',
    what: 'Records what a person states of themself for the national return: the person, or staff whom they told. Nobody has to say any of it, and nothing is decided by it. A later record adds to the earlier ones, and counts before them.',
    input: RecordStatisticalFactsInput,
    inputIs: 'What was stated, and when.',
    permission: [...PRACTICE, 'PERSON'],
    recordKind: 'STATISTICAL_FACTS',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(FRONT_DOOR_REFUSALS, 'DAY_BEFORE_BIRTH', 'DAY_TOO_LONG_AGO'),
      ...STATISTICAL_FACTS_REFUSALS,
    },
    answers: recordAnswer('statisticalFacts', () => StatisticalFacts, statisticalFactsShape),
    run: ({ session, command, input: { personId, statedOn, ...given } }) =>
      recordStatisticalFacts(session, command, {
        personId,
        statedOn,
        facts: {
          gender: given.gender ?? null,
          gpPracticeCode: given.gpPracticeCode ?? null,
          accommodationStatus: given.accommodationStatus ?? null,
          employmentStatus: given.employmentStatus ?? null,
          hasUnpaidCarer: given.hasUnpaidCarer ?? null,
          hasAutism: given.hasAutism ?? null,
          visualImpairment: given.visualImpairment ?? null,
          hearingImpairment: given.hearingImpairment ?? null,
          socialSupportReason: given.socialSupportReason ?? null,
        },
      }),
  }),
];
