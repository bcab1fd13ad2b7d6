import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  COUNTED_REFUSALS,
  EMPLOYMENT_COST_REFUSALS,
} from '../../../server/domain/care/costs/employmentRefusals.ts';
import {
  type CheckWithDetail,
  changeEmploymentTerms,
  endEmployment,
  recordEmployment,
  recordEmploymentCheck,
  type TermsGiven,
} from '../../../server/domain/care/employment/employment.commands.ts';
import { employmentShape } from '../../../server/domain/care/employment/employment.queries.ts';
import { EMPLOYMENT_REFUSALS } from '../../../server/domain/care/employment/employmentRecordRefusals.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { ANSWERS_QUESTIONS } from '../../kit/permissions.ts';
import {
  ChangeEmploymentTermsInput,
  type EmploymentCheckInput,
  type EmploymentTermsInput,
  EndEmploymentInput,
  RecordEmploymentCheckInput,
  RecordEmploymentInput,
} from './employment.inputs.ts';
import { Employment } from './employment.ts';

const FOUND = { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...DEATH_REFUSALS };
const TERMS = {
  ...someOf(COUNTED_REFUSALS, 'QUANTITY_NOT_VALID', 'AMOUNT_NOT_VALID'),
  ...someOf(EMPLOYMENT_COST_REFUSALS, 'EMPLOYMENT_FIGURES_NOT_KNOWN', 'RATE_BELOW_MINIMUM_WAGE'),
};
const IN_FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');
const employmentAnswer = recordAnswer('employment', () => Employment, employmentShape);

/** Keeping the record of who works for somebody: the person themself, whoever decides for them, or staff. */
export const employmentMutations = [
  mutation({
    name: 'recordEmployment',
    what: 'Records somebody who works for a person as a personal assistant, with their terms and what was shown, and works out what they cost. Terms are never edited: others take their place from a later day.',
    input: RecordEmploymentInput,
    inputIs: 'Who works for whom, and by which terms.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...FOUND,
      ...TEXT_REFUSALS,
      ...IN_FUTURE,
      ...someOf(COUNTED_REFUSALS, 'TOO_MANY_ENTRIES'),
      ...someOf(
        EMPLOYMENT_REFUSALS,
        'EMPLOYER_NOT_NAMED',
        'CHECK_ENDS_BEFORE_START',
        'EMPLOYEE_RELATIVE_NOT_ALLOWED',
        'EMPLOYEE_RELATIVE_REASON_MISSING',
        'CARD_NOT_FOR_EMPLOYERS',
        'EMPLOYEE_CHECK_MISSING',
      ),
      ...TERMS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: employmentAnswer,
    run({ session, command, input: { personId, terms, checks, idempotencyKey: _key, ...given } }) {
      return recordEmployment(session, command, personId, {
        ...given,
        foundHow: given.foundHow ?? null,
        employerSupporterId: given.employerSupporterId ?? null,
        isRelativeInHousehold: given.isRelativeInHousehold ?? false,
        relativeReason: given.relativeReason ?? null,
        terms: termsOf(terms),
        checks: (checks ?? []).map(checkOf),
      });
    },
  }),
  mutation({
    name: 'changeEmploymentTerms',
    what: 'Records other terms of a personal assistant from a day on, and works out what they cost by them. Those of before stay as they were.',
    input: ChangeEmploymentTermsInput,
    inputIs: 'Which employment, from when, and the terms.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...FOUND,
      ...someOf(EMPLOYMENT_REFUSALS, 'EMPLOYMENT_HAS_ENDED', 'TERMS_NOT_NEWER'),
      ...TEXT_REFUSALS,
      ...TERMS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: employmentAnswer,
    run: ({ session, command, input }) =>
      changeEmploymentTerms(session, command, input.employmentId, input.fromOn, termsOf(input)),
  }),
  mutation({
    name: 'recordEmploymentCheck',
    what: 'Records a check or proof of a personal assistant, such as a newer insurance, and by when it is renewed. It takes the place of the one of its kind before.',
    input: RecordEmploymentCheckInput,
    inputIs: 'Which employment, and what was shown or done.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...FOUND,
      ...someOf(EMPLOYMENT_REFUSALS, 'EMPLOYMENT_HAS_ENDED', 'CHECK_ENDS_BEFORE_START', 'CHECK_NOT_NEWER'),
      ...IN_FUTURE,
      ...TEXT_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: employmentAnswer,
    run: ({ session, command, input }) =>
      recordEmploymentCheck(session, command, input.employmentId, checkOf(input)),
  }),
  mutation({
    name: 'endEmployment',
    what: 'Records that a personal assistant leaves. Nobody is reminded of their checks any more; the record stays.',
    input: EndEmploymentInput,
    inputIs: 'Which employment, the last day and why.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(EMPLOYMENT_REFUSALS, 'EMPLOYMENT_HAS_ENDED', 'EMPLOYMENT_ENDS_BEFORE_START'),
      ...TEXT_REFUSALS,
    },
    answers: employmentAnswer,
    run: ({ session, command, input: { employmentId, endedOn, reason } }) =>
      endEmployment(session, command, employmentId, { endedOn, reason }),
  }),
];

function termsOf(given: EmploymentTermsInput): TermsGiven {
  return {
    hoursHundredths: given.hoursHundredths,
    hourlyRatePence: given.hourlyRatePence,
    frequency: given.frequency,
    weeksInYear: given.weeksInYear ?? null,
    hoursAreIrregular: given.hoursAreIrregular ?? null,
    bankHolidayHoursHundredths: given.bankHolidayHoursHundredths ?? null,
    bankHolidayRatePence: given.bankHolidayRatePence ?? null,
    coverRatePence: given.coverRatePence ?? null,
    pension: given.pension ?? null,
    isCareAndSupportOnly: given.isCareAndSupportOnly ?? null,
    claimsEmploymentAllowance: given.claimsEmploymentAllowance ?? null,
    insuranceYearlyPence: given.insuranceYearlyPence ?? null,
    payrollBy: given.payrollBy ?? null,
    payrollYearlyPence: given.payrollYearlyPence ?? null,
    coverArrangements: given.coverArrangements ?? null,
    contractGivenOn: given.contractGivenOn ?? null,
  };
}

function checkOf({ kind, checkedOn, endsOn, detail }: EmploymentCheckInput): CheckWithDetail {
  return { kind, checkedOn, endsOn: endsOn ?? null, detail: detail ?? null };
}
