import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { FRONT_DOOR_REFUSALS } from '../../../server/domain/care/frontDoor/frontDoorRefusals.ts';
import {
  lookAtRefusal,
  putRefusalRight,
  recordOptionExplained,
  recordRefusal,
} from '../../../server/domain/care/optionsExplained/optionsExplained.commands.ts';
import {
  optionExplainedShape,
  optionRefusalShape,
} from '../../../server/domain/care/optionsExplained/optionsExplained.queries.ts';
import { OPTIONS_REFUSALS } from '../../../server/domain/care/optionsExplained/optionsRefusals.ts';
import {
  PUT_RIGHT_OUTCOME,
  type PutRightOutcome,
} from '../../../server/domain/care/optionsExplained/optionsVocabulary.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OptionExplained, OptionRefusal } from './optionsExplained.ts';
import { withExplanationWriting, withRefusalWriting } from './optionsWriting.ts';

@InputType({ description: 'Records what was explained to a person of the ways of having their money.' })
class RecordOptionExplainedInput extends withExplanationWriting(RepeatableInput) {
  @Field(() => ID, { description: 'To whom.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Somebody of their circle of support who was there; left out where nobody of it was.',
  })
  supporterId?: string | null;
}

@InputType({ description: 'Records that a person declined a personal budget, or a way of having it.' })
class RecordRefusalInput extends withRefusalWriting(RepeatableInput) {
  @Field(() => ID, { description: 'Who declined.' })
  personId!: string;
}

@InputType({ description: 'Records whether the information was right by which somebody declined.' })
class LookAtRefusalInput extends ChangeInput {
  @Field(() => ID, { description: 'The refusal.' })
  refusalId!: string;

  @Field(() => Boolean, { description: 'Whether what the person had been told was right.' })
  wasInformationRight!: boolean;

  @Field(() => DateScalar, {
    description: 'The day on which it was looked at; not before the person declined.',
  })
  lookedAtOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was wrong with it; needed where it was wrong, and left out where it was right.',
  })
  whatWasWrong?: string | null;
}

@InputType({ description: 'Records what somebody answered who was told again, rightly.' })
class PutRefusalRightInput extends ChangeInput {
  @Field(() => ID, { description: 'The refusal.' })
  refusalId!: string;

  @Field(() => ID, {
    description:
      'The explanation by which they were told again, from the day on that the information was found wrong.',
  })
  toldAgainId!: string;

  @Field(enumOf(PUT_RIGHT_OUTCOME), { description: 'What they decided.' })
  outcome!: PutRightOutcome;

  @Field(() => DateScalar, {
    description: 'The day on which they decided; not before they were told again.',
  })
  answeredOn!: string;

  @Field(() => String, { nullable: true, description: 'What they said to it.' })
  outcomeInWords?: string | null;
}

const OF_A_DAY = {
  ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
  ...someOf(FRONT_DOOR_REFUSALS, 'DAY_BEFORE_BIRTH', 'DAY_TOO_LONG_AGO'),
};
const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const STALE = someOf(RECORD_REFUSALS, 'STALE_VERSION');
const explainedAnswer = recordAnswer('optionExplained', () => OptionExplained, optionExplainedShape);
const refusalAnswer = recordAnswer('optionRefusal', () => OptionRefusal, optionRefusalShape);

/** Recording what was explained and declined, and putting right what was wrong. */
export const optionsMutations = [
  mutation({
    name: 'recordOptionExplained',
    what: 'Records that a personal budget as such, or ways of having its money, were explained to a person: when, by whom, in which form and language, who was there, and what was understood. It never changes; where it is explained again, another is recorded.',
    input: RecordOptionExplainedInput,
    inputIs: 'What was explained, and how.',
    permission: PRACTICE,
    recordKind: 'PLANS',
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...OF_A_DAY,
      ...someOf(
        OPTIONS_REFUSALS,
        'NOTHING_EXPLAINED',
        'EXPLANATION_FORM_MISSING',
        'EXPLANATION_LANGUAGE_NOT_VALID',
      ),
      ...TEXT_REFUSALS,
      ...someOf(OPTIONS_REFUSALS, 'CHOICE_NOT_OFFERED'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: explainedAnswer,
    run: ({ session, command, input: { idempotencyKey, ...input } }) =>
      recordOptionExplained(session, command, {
        ...input,
        formInWords: input.formInWords ?? null,
        supporterId: input.supporterId ?? null,
        othersThere: input.othersThere ?? null,
        understoodInWords: input.understoodInWords ?? null,
      }),
  }),
  mutation({
    name: 'recordRefusal',
    what: 'Records that a person declined a personal budget, or a way of having it, and why: the person themself, whoever decides about care for them, or staff. What was declined was explained to them by that day. One who declines is asked nothing more by it, and loses nothing.',
    input: RecordRefusalInput,
    inputIs: 'What was declined, and why.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...OF_A_DAY,
      ...someOf(OPTIONS_REFUSALS, 'CHOICE_NOT_OFFERED', 'CHOICE_NOT_EXPLAINED', 'REFUSAL_STILL_OPEN'),
      ...TEXT_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: refusalAnswer,
    run: ({ session, command, input: { idempotencyKey, ...input } }) =>
      recordRefusal(session, command, input),
  }),
  mutation({
    name: 'lookAtRefusal',
    what: 'Records whether the information was right by which somebody declined, and what was wrong with it. Once recorded it never changes.',
    input: LookAtRefusalInput,
    inputIs: 'Which refusal, and what was found.',
    permission: PRACTICE,
    recordKind: 'PLANS',
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(OPTIONS_REFUSALS, 'REFUSAL_LOOKED_AT'),
      ...STALE,
      ...OF_A_DAY,
      ...someOf(OPTIONS_REFUSALS, 'LOOKED_AT_BEFORE_DECLINED'),
      ...TEXT_REFUSALS,
      ...someOf(OPTIONS_REFUSALS, 'WHAT_WAS_WRONG_NOT_NEEDED'),
    },
    answers: refusalAnswer,
    run: ({ session, command, input: { wasInformationRight, lookedAtOn, whatWasWrong, ...target } }) =>
      lookAtRefusal(session, command, target, {
        wasInformationRight,
        lookedAtOn,
        whatWasWrong: whatWasWrong ?? null,
      }),
  }),
  mutation({
    name: 'putRefusalRight',
    what: 'Records what a person answered who had declined by wrong information and was told again: that they choose it now, or still decline. Explain it to them first, and record that with recordOptionExplained. The person themself, whoever decides about care for them, or staff may give the answer, which never changes.',
    input: PutRefusalRightInput,
    inputIs: 'Which refusal, how they were told again, and what they decided.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'PLANS',
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(OPTIONS_REFUSALS, 'REFUSAL_PUT_RIGHT', 'REFUSAL_NOT_LOOKED_AT', 'INFORMATION_WAS_RIGHT'),
      ...STALE,
      ...someOf(OPTIONS_REFUSALS, 'TOLD_AGAIN_OF_OTHERS', 'TOLD_AGAIN_TOO_EARLY'),
      ...OF_A_DAY,
      ...someOf(OPTIONS_REFUSALS, 'ANSWERED_BEFORE_TOLD'),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
      ...someOf(OPTIONS_REFUSALS, 'CHOICE_NOT_OFFERED'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: refusalAnswer,
    run: ({ session, command, input: { toldAgainId, outcome, answeredOn, outcomeInWords, ...target } }) =>
      putRefusalRight(session, command, target, {
        toldAgainId,
        outcome,
        answeredOn,
        outcomeInWords: outcomeInWords ?? null,
      }),
  }),
];
