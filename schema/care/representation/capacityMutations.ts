import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  recordBestInterestsDecision,
  recordCapacityDecision,
} from '../../../server/domain/care/representation/capacity.commands.ts';
import {
  bestInterestsDecisionShape,
  capacityDecisionShape,
} from '../../../server/domain/care/representation/representation.queries.ts';
import { REPRESENTATION_REFUSALS } from '../../../server/domain/care/representation/representationRefusals.ts';
import {
  CAPACITY_RESULT,
  type CapacityResult,
  DECIDING_ABILITY,
  DECISION_SUBJECT,
  type DecidingAbility,
  type DecisionSubject,
} from '../../../server/domain/care/representation/representationVocabulary.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { withBestInterestsWriting } from './bestInterestsWriting.ts';
import { BestInterestsDecision, CapacityDecision } from './capacity.ts';

@InputType({ description: 'One decision about capacity, on one day.' })
class RecordCapacityDecisionInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose decision.' })
  personId!: string;

  @Field(enumOf(DECISION_SUBJECT), { description: 'Which one decision: never everything.' })
  subject!: DecisionSubject;

  @Field(() => String, {
    nullable: true,
    description:
      'The same in words. Needed for OTHER, where it names one decision (“to move to Fern House”) and never a part of life such as money or care, and tells one SHARE_INFORMATION from another.',
  })
  subjectInWords?: string | null;

  @Field(() => DateScalar, {
    description:
      'The day on which it was looked at; not in the future, nor before 1 October 2007 or the person’s 16th birthday.',
  })
  decidedOn!: string;

  @Field(() => String, { description: 'What was done to help the person make the decision.' })
  helpGiven!: string;

  @Field(enumOf(CAPACITY_RESULT), { description: 'What was found.' })
  result!: CapacityResult;

  @Field(() => String, {
    nullable: true,
    description: 'For LACKS_CAPACITY: the impairment of, or disturbance in, mind or brain.',
  })
  impairment?: string | null;

  @Field(enumListOf(DECIDING_ABILITY), {
    defaultValue: [],
    description: 'For LACKS_CAPACITY: what the person could not do, at least one, each once.',
  })
  unableTo!: DecidingAbility[];

  @Field(() => String, {
    nullable: true,
    description: 'For LACKS_CAPACITY: how the impairment is the reason why they could not.',
  })
  causalLink?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether somebody thinks the choice unwise. It is kept, and never a ground.',
  })
  isChoiceThoughtUnwise!: boolean;

  @Field(() => String, { description: 'Who looked at it.' })
  assessedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it may be relied on, where the person may regain capacity.',
  })
  validUntil?: string | null;
}

@InputType({ description: 'Somebody who was asked.' })
class ConsultedInput {
  @OneLine()
  @Field(() => String, { description: 'Who, in words: "Sheila, her sister".' })
  who!: string;

  @Field(() => String, { description: 'What they said.' })
  view!: string;
}

@InputType({ description: 'One decision in somebody’s best interests.' })
class RecordBestInterestsDecisionInput extends withBestInterestsWriting(RepeatableInput) {
  @Field(() => ID, { description: 'The capacity decision that it rests on: LACKS_CAPACITY, and in force.' })
  capacityDecisionId!: string;

  @Field(() => DateScalar, { description: 'The day on which it was made; not in the future.' })
  decidedOn!: string;

  @Field(() => [ConsultedInput], { description: 'Who was asked, and what they said.' })
  consulted!: ConsultedInput[];

  @Field(() => String, { nullable: true, description: 'Where nobody was asked: why it was not practicable.' })
  nobodyConsultedReason?: string | null;
}

const capacityAnswer = recordAnswer('capacityDecision', () => CapacityDecision, capacityDecisionShape);
const bestInterestsAnswer = recordAnswer(
  'bestInterestsDecision',
  () => BestInterestsDecision,
  bestInterestsDecisionShape,
);

/** Recording what was found about capacity, and what was decided in somebody's best interests. */
export const capacityMutations = [
  mutation({
    name: 'recordCapacityDecision',
    what: 'Records, for ever, whether the person could make one decision on one day, and takes the place of the last about the same. Somebody found to have capacity about a direct payment has no suitable person for it from that day on.',
    input: RecordCapacityDecisionInput,
    inputIs: 'Which decision, what was done to help, and what was found.',
    permission: PRACTICE,
    recordKind: 'CAPACITY',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...someOf(REPRESENTATION_REFUSALS, 'SUBJECT_TOO_WIDE', 'SUBJECT_NOT_NAMED'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...TEXT_REFUSALS,
      ...someOf(
        REPRESENTATION_REFUSALS,
        'CAPACITY_DECIDED_LATER',
        'VALID_UNTIL_TOO_EARLY',
        'BEFORE_ACT_APPLIED',
        'CHOICE_GIVEN_TWICE',
        'HELP_TO_DECIDE_MISSING',
        'UNWISE_IS_NOT_INCAPABLE',
        'FUNCTIONAL_TEST_MISSING',
        'IMPAIRMENT_MISSING',
        'CAUSAL_LINK_MISSING',
        'INABILITY_NOT_EXPECTED',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: capacityAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, personId, subjectInWords, impairment, causalLink, validUntil, ...found } =
        input;
      return recordCapacityDecision(session, command, personId, {
        ...found,
        subjectInWords: subjectInWords ?? null,
        impairment: impairment ?? null,
        causalLink: causalLink ?? null,
        validUntil: validUntil ?? null,
      });
    },
  }),
  mutation({
    name: 'recordBestInterestsDecision',
    what: 'Records, for ever, what was decided in the best interests of somebody who lacks capacity for that decision.',
    input: RecordBestInterestsDecisionInput,
    inputIs: 'On which capacity decision it rests, who was asked, and what was decided.',
    permission: PRACTICE,
    recordKind: 'CAPACITY',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...someOf(REPRESENTATION_REFUSALS, 'PERSON_HAS_CAPACITY', 'CAPACITY_DECISION_NOT_IN_FORCE'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(REPRESENTATION_REFUSALS, 'BEST_INTERESTS_BEFORE_CAPACITY', 'NOBODY_CONSULTED'),
      ...TEXT_REFUSALS,
    },
    answers: bestInterestsAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, capacityDecisionId, consulted, nobodyConsultedReason, ...found } = input;
      return recordBestInterestsDecision(session, command, capacityDecisionId, {
        ...found,
        consulted: consulted.map(({ who, view }) => ({ who, view })),
        nobodyConsultedReason: nobodyConsultedReason ?? null,
      });
    },
  }),
];
