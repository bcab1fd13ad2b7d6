import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { ASSESSMENT_REFUSALS } from '../../../server/domain/care/assessments/assessing.ts';
import { SETTLING_REFUSALS } from '../../../server/domain/care/assessments/settlingCodes.ts';
import {
  endCareLink,
  recordCareLink,
  recordCareWillingness,
} from '../../../server/domain/care/carers/careLinks.commands.ts';
import { CARER_ANSWERS } from '../../../server/domain/care/carers/carerAssessing.ts';
import {
  completeCarerAssessment,
  saveCarerAnswers,
  startCarerAssessment,
} from '../../../server/domain/care/carers/carerAssessments.commands.ts';
import { CARER_REFUSALS } from '../../../server/domain/care/carers/carerRefusals.ts';
import { careLinkShape, carerAssessmentShape } from '../../../server/domain/care/carers/carers.queries.ts';
import { FRONT_DOOR_REFUSALS } from '../../../server/domain/care/frontDoor/frontDoorRefusals.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { given } from '../../kit/given.ts';
import { mutation } from '../../kit/mutation.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../../kit/permissions.ts';
import {
  CompleteCarerAssessmentInput,
  EndCareLinkInput,
  RecordCareLinkInput,
  RecordCareWillingnessInput,
  SaveCarerAnswersInput,
  StartCarerAssessmentInput,
} from './carers.inputs.ts';
import { CareLink, CarerAssessment } from './carers.ts';

const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const IN_FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');
const TWICE = someOf(FRONT_DOOR_REFUSALS, 'ELIGIBILITY_OUTCOME_NAMED_TWICE');
const linkAnswer = recordAnswer('careLink', () => CareLink, careLinkShape);
const assessmentAnswer = recordAnswer('carerAssessment', () => CarerAssessment, carerAssessmentShape);

/** Carers in their own right, from whom they care for to what is decided about them. */
export const carersMutations = [
  mutation({
    name: 'recordCareLink',
    what: 'Records that one person cares for another, unpaid. Two people may care for each other: record it each way.',
    input: RecordCareLinkInput,
    inputIs: 'Who cares for whom, and since when.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(CARER_REFUSALS, 'CARES_FOR_THEMSELF', 'CARE_LINK_ALREADY_OPEN'),
      ...IN_FUTURE,
      ...TEXT_REFUSALS,
    },
    answers: linkAnswer,
    run: ({ session, command, input: { idempotencyKey, ...input } }) =>
      recordCareLink(session, command, input),
  }),
  mutation({
    name: 'recordCareWillingness',
    what: 'Records what a carer said that they are willing and able to do, now and from here on, by kind of care. It is asked, never assumed, and never changes; asking again makes another.',
    input: RecordCareWillingnessInput,
    inputIs: 'Of which caring they were asked, and what they said.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(CARER_REFUSALS, 'CARE_LINK_ENDED'),
      ...IN_FUTURE,
      ...someOf(
        CARER_REFUSALS,
        'WILLINGNESS_BEFORE_LAST',
        'KIND_OF_CARE_MISSING',
        'KIND_OF_CARE_GIVEN_TWICE',
      ),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: linkAnswer,
    run: ({ session, command, input: { careLinkId, askedOn, kinds, inWords } }) =>
      recordCareWillingness(session, command, careLinkId, { askedOn, kinds, inWords: inWords ?? null }),
  }),
  mutation({
    name: 'endCareLink',
    what: 'Records that caring has ended. The carer’s own plan and budget go on until somebody ends them.',
    input: EndCareLinkInput,
    inputIs: 'Which caring ended, when, and why.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(CARER_REFUSALS, 'CARE_LINK_ENDED'),
      ...someOf(RECORD_REFUSALS, 'STALE_VERSION'),
      ...IN_FUTURE,
      ...someOf(CARER_REFUSALS, 'CARE_ENDS_BEFORE_START'),
      ...TEXT_REFUSALS,
    },
    answers: linkAnswer,
    run: ({ session, command, input: { careLinkId, expectedVersion, endedOn, reason } }) =>
      endCareLink(session, command, { careLinkId, expectedVersion }, { endedOn, reason }),
  }),
  mutation({
    name: 'startCarerAssessment',
    what: 'Opens a carer’s own assessment: practice staff, the carer, or a representative whose authority is in force. A carer is assessed whatever is decided about whoever they care for.',
    input: StartCarerAssessmentInput,
    inputIs: 'Whose, and who answers.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...NOT_FOUND,
      ...someOf(
        ASSESSMENT_REFUSALS,
        'PERSON_HAS_DIED',
        'PERSON_UNDER_18',
        'ASSESSMENT_IS_PROFESSIONAL',
        'ASSESSMENT_ALREADY_OPEN',
      ),
    },
    answers: assessmentAnswer,
    run: ({ session, command, input: { personId, respondent, isCombined } }) =>
      startCarerAssessment(session, command, { personId, respondent, isCombined: isCombined ?? false }),
  }),
  mutation({
    name: 'saveCarerAnswers',
    what: 'Saves some answers of a carer’s assessment over those saved earlier: practice staff, the carer, or a representative whose authority is in force.',
    input: SaveCarerAnswersInput,
    inputIs: 'The answers given at one sitting.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(ASSESSMENT_REFUSALS, 'ASSESSMENT_COMPLETED', 'PERSON_HAS_DIED', 'ASSESSMENT_IS_PROFESSIONAL'),
      ...someOf(CARER_REFUSALS, 'CARING_HOURS_NOT_VALID'),
      ...TWICE,
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: assessmentAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, carerAssessmentId, expectedVersion, ...answers } = input;
      const target = { carerAssessmentId, expectedVersion };
      return saveCarerAnswers(session, command, target, given(answers, CARER_ANSWERS));
    },
  }),
  mutation({
    name: 'completeCarerAssessment',
    what: 'Completes a carer’s own assessment for ever: whether their needs are eligible by regulation 3 of the Care and Support (Eligibility Criteria) Regulations 2015, with reasons, and the sum of the council’s policy that their plan is made from. Draft that plan with draftPlan and carerAssessmentId.',
    input: CompleteCarerAssessmentInput,
    inputIs: 'Which assessment, and what is decided.',
    permission: PRACTICE,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(ASSESSMENT_REFUSALS, 'ASSESSMENT_COMPLETED', 'PERSON_HAS_DIED', 'PERSON_UNDER_18'),
      ...someOf(CARER_REFUSALS, 'CARED_FOR_MISSING', 'WILLINGNESS_NOT_ASKED'),
      ...someOf(ASSESSMENT_REFUSALS, 'ASSESSMENT_INCOMPLETE'),
      ...someOf(SETTLING_REFUSALS, 'ADVOCATE_OWED'),
      ...TEXT_REFUSALS,
      ...someOf(FRONT_DOOR_REFUSALS, 'DIFFERING_REASON_MISSING'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: assessmentAnswer,
    run: ({ session, command, input: { isEligible, reasons, differingReason, method, ...target } }) =>
      completeCarerAssessment(session, command, target, {
        isEligible,
        reasons,
        differingReason: differingReason ?? null,
        method: method ?? null,
      }),
  }),
];
