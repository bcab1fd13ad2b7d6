import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  recordCarerReturn,
  recordReplacementCare,
  reportCarerIllness,
} from '../../../server/domain/care/carerCover/carerCover.commands.ts';
import { careAbsenceShape } from '../../../server/domain/care/carerCover/carerCover.queries.ts';
import { CARER_COVER_REFUSALS } from '../../../server/domain/care/carerCover/carerCoverRefusals.ts';
import { CARER_REFUSALS } from '../../../server/domain/care/carers/carerRefusals.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { personShape } from '../../../server/domain/people/people.queries.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { CareAbsence } from './carerCover.ts';

@InputType({ description: 'Records that a carer is ill.' })
class ReportCarerIllnessInput extends RepeatableInput {
  @Field(() => ID, { description: 'The carer.' })
  carerId!: string;

  @Field(() => DateScalar, {
    description: 'The first day on which they can’t give their care; today at the latest.',
  })
  fromOn!: string;
}

@InputType({ description: 'Records who gives the care while the carer can’t.' })
class RecordReplacementCareInput extends ChangeInput {
  @Field(() => ID, { description: 'Whose absence from whom.' })
  careAbsenceId!: string;

  @Field(() => String, { description: 'Who gives the care instead, how, and until when.' })
  replacement!: string;
}

@InputType({ description: 'Records that a carer is back.' })
class RecordCarerReturnInput extends RepeatableInput {
  @Field(() => ID, { description: 'The carer.' })
  carerId!: string;

  @Field(() => DateScalar, {
    description: 'The day from which they give their care again; not before they fell ill.',
  })
  backOn!: string;
}

const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const IN_FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');
const carerAnswer = recordAnswer('carer', () => Person, personShape);

/** What happens when a carer falls ill. */
export const carerCoverMutations = [
  mutation({
    name: 'reportCarerIllness',
    what: 'Records that a carer is ill. Everybody for whom they care has the step CARE_TO_REPLACE, due today, and a CareAbsence with what both plans say; emergency money can be added to a budget with addEmergencyMoney.',
    input: ReportCarerIllnessInput,
    inputIs: 'Which carer, and since when.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(CARER_REFUSALS, 'CARED_FOR_MISSING'),
      ...someOf(CARER_COVER_REFUSALS, 'CARER_IS_ILL_ALREADY'),
      ...IN_FUTURE,
    },
    answers: carerAnswer,
    run: ({ session, command, input: { carerId, fromOn } }) =>
      reportCarerIllness(session, command, { carerId, fromOn }),
  }),
  mutation({
    name: 'recordReplacementCare',
    what: 'Records who gives the care while the carer can’t, which is what the step CARE_TO_REPLACE waits for.',
    input: RecordReplacementCareInput,
    inputIs: 'Whose absence, and who gives the care instead.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(CARER_COVER_REFUSALS, 'CARER_IS_BACK', 'CARE_IS_REPLACED'),
      ...someOf(RECORD_REFUSALS, 'STALE_VERSION'),
      ...TEXT_REFUSALS,
    },
    answers: recordAnswer('careAbsence', () => CareAbsence, careAbsenceShape),
    run: ({ session, command, input: { replacement, ...target } }) =>
      recordReplacementCare(session, command, target, replacement),
  }),
  mutation({
    name: 'recordCarerReturn',
    what: 'Records that a carer who was ill is back, for everybody for whom they care.',
    input: RecordCarerReturnInput,
    inputIs: 'Which carer, and since when.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(CARER_COVER_REFUSALS, 'CARER_IS_NOT_ILL'),
      ...IN_FUTURE,
      ...someOf(CARER_COVER_REFUSALS, 'BACK_BEFORE_ILL'),
    },
    answers: carerAnswer,
    run: ({ session, command, input: { carerId, backOn } }) =>
      recordCarerReturn(session, command, { carerId, backOn }),
  }),
];
