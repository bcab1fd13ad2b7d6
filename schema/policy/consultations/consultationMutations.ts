import { Field, ID, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  type ConsultationFacts,
  LONGEST_TITLE,
  MOST_QUESTIONS,
  stateRefusals,
  underWayRefusals,
} from '../../../server/domain/policy/consultations/consultation.ts';
import { CONSULTATION_REFUSALS } from '../../../server/domain/policy/consultations/consultationRefusals.ts';
import {
  answerPolicyConsultation,
  closePolicyConsultation,
  openPolicyConsultation,
  respondToPolicyConsultation,
} from '../../../server/domain/policy/consultations/consultations.commands.ts';
import { policyConsultationShape } from '../../../server/domain/policy/consultations/consultations.queries.ts';
import {
  CONSULTATION_VIEW,
  type ConsultationView,
  RESPONDENT,
} from '../../../server/domain/policy/consultations/consultationVocabulary.ts';
import {
  stateRefusals as changeStateRefusals,
  POLICY_CHANGE_REFUSALS,
} from '../../../server/domain/policy/policyChanges/changeRefusals.ts';
import type { ChangeFacts } from '../../../server/domain/policy/policyChanges/changeStatus.ts';
import type { ConsultationHeld } from '../../../server/domain/policy/policyChanges/consulted.ts';
import { policyChangeShape } from '../../../server/domain/policy/policyChanges/policyChanges.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { type Permission, WRITES_POLICY } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { PolicyChange } from '../policyChanges/policyChangeTypes.ts';
import { PolicyConsultation } from './consultationTypes.ts';

/** Words of residents are read by those who write what comes of them, and by nobody else. */
export const READS_ANSWERS: Permission = ['POLICY_EDITOR'];

@InputType({ description: 'Publishes a draft of policy and asks residents about it.' })
class OpenPolicyConsultationInput extends ChangeInput {
  @Field(() => ID, {
    description: 'The change of policy, with expectedVersion as you have seen it: that is what is published.',
  })
  changeId!: string;

  @OneLine()
  @Field(() => String, {
    description: `What it is about, in a few words: at most ${LONGEST_TITLE} characters.`,
  })
  title!: string;

  @Field(() => String, { description: 'What would change for residents, and why, in plain words.' })
  summary!: string;

  @Field(() => [String], {
    description: `What is asked: one to ${MOST_QUESTIONS} sentences, with each of which somebody can agree or disagree.`,
  })
  questions!: string[];

  @Field(() => DateScalar, { description: 'The first day on which answers are taken.' })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'The last day on which answers are taken.' })
  closesOn!: string;
}

@InputType({ description: 'An answer to one question about a draft of policy.' })
class ConsultationAnswerInput {
  @Field(() => Int, { description: 'The number of the question, from 1.' })
  questionNumber!: number;

  @Field(enumOf(CONSULTATION_VIEW), { description: 'What you think of it.' })
  view!: ConsultationView;

  @Field(() => String, {
    nullable: true,
    description:
      'The same in your own words. Policy editors read them; say nothing that is nobody’s business.',
  })
  words?: string | null;
}

@InputType({ description: 'Answers questions about a draft of policy.' })
class AnswerPolicyConsultationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => [ConsultationAnswerInput], {
    description: 'One answer or more. An answer to a question that you have answered takes its place.',
  })
  answers!: ConsultationAnswerInput[];
}

@InputType({ description: 'Ends a consultation before its last day.' })
class ClosePolicyConsultationInput extends ChangeInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, { description: 'Why, which is published.' })
  reason!: string;
}

@InputType({ description: 'Writes down what changed because of the answers.' })
class RespondToPolicyConsultationInput extends ChangeInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, {
    description:
      'What changed because of the answers, or why nothing did. It is published and never changed.',
  })
  whatChanged!: string;
}

const answers = recordAnswer('policyConsultation', () => PolicyConsultation, policyConsultationShape);
const STATE = someOf(CONSULTATION_REFUSALS, 'CONSULTATION_NOT_IN_STATE');

const onConsultation = (allowed: Parameters<typeof stateRefusals>[1]) =>
  actionsOn(PolicyConsultation, policyConsultationShape)<ConsultationFacts>(
    ['opensOn', 'closesOn', 'closedOn', 'respondedAt', 'isDraftWithdrawn'],
    (row, { today }) => stateRefusals(row, allowed, today.toString()),
  );

const onDraft = actionsOn(PolicyChange, policyChangeShape)<
  ChangeFacts & { consultationsHeld: readonly ConsultationHeld[] }
>(['status', 'consultationsHeld'], (change, { today }) => [
  ...changeStateRefusals(change, ['DRAFT', 'SUBMITTED'], today.toString()),
  ...underWayRefusals(change.consultationsHeld),
]);

/** Asking residents about a draft, and saying what came of it. */
export const consultationMutations = [
  mutation({
    name: 'openPolicyConsultation',
    what: 'Publishes a draft of policy as it is saved now, and asks residents about it between two days. The change can’t be approved before these are over and it is written down what changed because of the answers.',
    input: OpenPolicyConsultationInput,
    inputIs: 'Which draft, what is asked, and when.',
    permission: WRITES_POLICY,
    actsOn: onDraft,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(POLICY_CHANGE_REFUSALS, 'POLICY_CHANGE_NOT_IN_STATE'),
      ...someOf(CONSULTATION_REFUSALS, 'CONSULTATION_UNDER_WAY'),
      ...TEXT_REFUSALS,
      ...someOf(
        CONSULTATION_REFUSALS,
        'NOTHING_ASKED',
        'CONSULTATION_DAYS_NOT_RIGHT',
        'CONSULTATION_TOO_SHORT',
      ),
    },
    answers,
    run({ session, command, input }) {
      const { changeId, expectedVersion, title, summary, questions, opensOn, closesOn } = input;
      const given = { title, summary, questions, opensOn, closesOn };
      return openPolicyConsultation(session, command, { changeId, expectedVersion }, given);
    },
  }),
  mutation({
    name: 'answerPolicyConsultation',
    what: 'Answers questions about a draft of policy, while answers are taken. Who answered is not kept with the answer, and only counts are published.',
    input: AnswerPolicyConsultationInput,
    inputIs: 'Which consultation, and what you think.',
    permission: RESPONDENT.values,
    actsOn: onConsultation(['OPEN']),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...STATE,
      ...someOf(CONSULTATION_REFUSALS, 'NOTHING_ANSWERED', 'QUESTION_NOT_ASKED', 'QUESTION_ANSWERED_TWICE'),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers,
    run({ session, command, input }) {
      const given = input.answers.map((each) => ({ ...each, words: each.words ?? null }));
      return answerPolicyConsultation(session, command, input.consultationId, given);
    },
  }),
  mutation({
    name: 'closePolicyConsultation',
    what: 'Takes no more answers from now on, before the last day. Where residents have to be asked for so many days, it counts for those before today.',
    input: ClosePolicyConsultationInput,
    inputIs: 'Which consultation, and why.',
    permission: WRITES_POLICY,
    actsOn: onConsultation(['UPCOMING', 'OPEN']),
    refuses: { ...RECORD_REFUSALS, ...STATE, ...TEXT_REFUSALS },
    answers,
    run: ({ session, command, input }) => closePolicyConsultation(session, command, input, input.reason),
  }),
  mutation({
    name: 'respondToPolicyConsultation',
    what: 'Writes down what changed because of the answers, once no more are taken. It is published with them, and never changed.',
    input: RespondToPolicyConsultationInput,
    inputIs: 'Which consultation, and what came of it.',
    permission: WRITES_POLICY,
    actsOn: onConsultation(['CLOSED']),
    refuses: { ...RECORD_REFUSALS, ...STATE, ...TEXT_REFUSALS },
    answers,
    run: ({ session, command, input }) =>
      respondToPolicyConsultation(session, command, input, input.whatChanged),
  }),
];
