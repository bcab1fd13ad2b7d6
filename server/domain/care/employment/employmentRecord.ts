/** What the record of a personal assistant may hold, and when it may change. Terms are added and never edited. */

import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import type { Employer } from './employedVocabulary.ts';
import type { EmploymentRecordRefusalCode } from './employmentRecordRefusals.ts';
import type { CheckGiven } from './employmentStatus.ts';

type RecordRefusal = Refusal<
  EmploymentRecordRefusalCode | TextRefusalCode | 'DATE_IN_FUTURE' | 'TOO_MANY_ENTRIES' | 'PERSON_HAS_DIED'
>;

interface RecordGiven {
  assistantName: string;
  foundHow: string | null;
  employer: Employer;
  employerSupporterId: string | null;
  relativeReason: string | null;
  bornOn?: string | null;
  terms: WordsOfTerms;
  checks: readonly (CheckGiven & { detail: string | null })[];
}

interface WordsOfTerms {
  coverArrangements: string | null;
}

/** A kind of check is given once, so there are no more than kinds. */
const MOST_CHECKS = 4;

/** Why a new record can't be kept as it is given. */
export function recordingRefusals(given: RecordGiven, today: string): RecordRefusal[] {
  return [
    ...textRefusals(['assistantName'], given.assistantName, true),
    ...textRefusals(['foundHow'], given.foundHow, false),
    ...textRefusals(['relativeReason'], given.relativeReason, false),
    ...textRefusals(['terms', 'coverArrangements'], given.terms.coverArrangements, false),
    ...futureRefusals(['bornOn'], given.bornOn ?? null, today),
    ...employerRefusals(given),
    ...manyRefusals(given.checks),
    ...given.checks.flatMap((check, index) => checkItself(check, today, ['checks', index])),
  ];
}

function manyRefusals(checks: RecordGiven['checks']): RecordRefusal[] {
  if (checks.length <= MOST_CHECKS && new Set(checks.map(({ kind }) => kind)).size === checks.length)
    return [];
  const message = 'Of each kind one check stands at a time. Give each kind once.';
  return [{ code: 'TOO_MANY_ENTRIES', path: ['checks'], message }];
}

function employerRefusals({ employer, employerSupporterId }: RecordGiven): RecordRefusal[] {
  if ((employer === 'REPRESENTATIVE') === (employerSupporterId !== null)) return [];
  const message =
    employer === 'REPRESENTATIVE'
      ? 'A representative is the employer, and it is not said who. Name them in employerSupporterId.'
      : `The employer is ${codeInWords(employer)}, so no representative is. Leave employerSupporterId out, or say that a representative is the employer.`;
  return [{ code: 'EMPLOYER_NOT_NAMED', path: ['employerSupporterId'], message }];
}

function futureRefusals(
  path: readonly (string | number)[],
  day: string | null,
  today: string,
): RecordRefusal[] {
  if (day === null || day <= today) return [];
  const message = `${dayInWords(day)} lies in the future. Look at the day again, or record it once it is there.`;
  return [{ code: 'DATE_IN_FUTURE', path, message }];
}

function checkItself(
  check: RecordGiven['checks'][number],
  today: string,
  at: (string | number)[],
): RecordRefusal[] {
  const { checkedOn, endsOn, detail } = check;
  const ends: RecordRefusal[] =
    endsOn !== null && endsOn < checkedOn
      ? [
          {
            code: 'CHECK_ENDS_BEFORE_START',
            path: [...at, 'endsOn'],
            message: `It was made on ${dayInWords(checkedOn)} and would end on ${dayInWords(endsOn)}. Look at both days again.`,
          },
        ]
      : [];
  return [
    ...futureRefusals([...at, 'checkedOn'], checkedOn, today),
    ...ends,
    ...textRefusals([...at, 'detail'], detail, false),
  ];
}

/** The dated facts by which a record may still change. */
export interface ChangingEmployment {
  startsOn: string;
  endedOn?: string | null;
  personDiedOn?: string | null;
}

function overRefusals({ endedOn, personDiedOn }: ChangingEmployment): RecordRefusal[] {
  if (personDiedOn) {
    const message = 'The person has died, and nobody works for them any more. Nothing is changed.';
    return [{ code: 'PERSON_HAS_DIED', path: ['employmentId'], message }];
  }
  if (!endedOn) return [];
  const message = `The assistant left on ${dayInWords(endedOn)}. Record a new employment if they come back.`;
  return [{ code: 'EMPLOYMENT_HAS_ENDED', path: ['employmentId'], message }];
}

/** Why other terms can't be recorded from a day on. */
export function newTermsRefusals(
  employment: ChangingEmployment,
  latestFrom: string | null,
  fromOn: string,
  given: WordsOfTerms,
): RecordRefusal[] {
  const over = overRefusals(employment);
  if (over.length > 0) return over;
  const words = textRefusals(['coverArrangements'], given.coverArrangements, false);
  if (latestFrom === null || fromOn > latestFrom) return words;
  const message = `Terms from ${dayInWords(latestFrom)} on are recorded, and these would begin on ${dayInWords(fromOn)}. Terms are never edited: record them from a later day.`;
  return [...words, { code: 'TERMS_NOT_NEWER', path: ['fromOn'], message }];
}

/** Why a check can't be recorded. */
export function checkRefusals(
  employment: ChangingEmployment,
  standsFrom: string | null,
  given: RecordGiven['checks'][number],
  today: string,
): RecordRefusal[] {
  const over = overRefusals(employment);
  if (over.length > 0) return over;
  const itself = checkItself(given, today, []);
  if (itself.length > 0 || standsFrom === null || given.checkedOn > standsFrom) return itself;
  const message = `One of ${dayInWords(standsFrom)} is recorded, and this one is of ${dayInWords(given.checkedOn)}, which is no later. Record a newer one.`;
  return [{ code: 'CHECK_NOT_NEWER', path: ['checkedOn'], message }];
}

/** Why the end can't be recorded. The last day may lie ahead, where notice was given. */
export function endingRefusals(employment: ChangingEmployment, endedOn: string): RecordRefusal[] {
  const { startsOn } = employment;
  const over = employment.endedOn ? overRefusals({ ...employment, personDiedOn: null }) : [];
  if (over.length > 0 || endedOn >= startsOn) return over;
  const message = `The last day would be ${dayInWords(endedOn)}, before the first, ${dayInWords(startsOn)}. Look at both days again.`;
  return [{ code: 'EMPLOYMENT_ENDS_BEFORE_START', path: ['endedOn'], message }];
}
