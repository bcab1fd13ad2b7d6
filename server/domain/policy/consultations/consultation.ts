/** A consultation on a draft of policy: when residents are asked, what they may answer, and what comes of it. */

import type { Refusal } from '../../../common/refusal.ts';
import { LONGEST_TEXT, type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import { type ConsultationHeld, lastDayOf } from '../policyChanges/consulted.ts';
import type { ConsultationRefusalCode } from './consultationRefusals.ts';
import type { ConsultationStatus, ConsultationView } from './consultationVocabulary.ts';

type Refusals = Refusal<ConsultationRefusalCode | TextRefusalCode>[];

export const MOST_QUESTIONS = 10;
/** A year: a draft that is asked about for longer is no longer the draft of anything. */
export const MOST_DAYS = 365;
export const LONGEST_TITLE = 200;

/** What a consultation's status follows from. */
export interface ConsultationFacts extends ConsultationHeld {
  /** Whether the change that it is about was taken back. */
  isDraftWithdrawn: boolean;
}

/** How far a consultation has got on a day. */
export function consultationStatus(consultation: ConsultationFacts, today: string): ConsultationStatus {
  if (consultation.respondedAt !== null) return 'RESPONDED';
  if (consultation.isDraftWithdrawn) return 'WITHDRAWN';
  if (consultation.closedOn !== null || lastDayOf(consultation) < today) return 'CLOSED';
  return consultation.opensOn <= today ? 'OPEN' : 'UPCOMING';
}

/** Refuses a step for which a consultation has not got to the right point, and says where it is. */
export function stateRefusals(
  consultation: ConsultationFacts,
  allowed: readonly ConsultationStatus[],
  today: string,
): Refusals {
  const status = consultationStatus(consultation, today);
  if (allowed.includes(status)) return [];
  const message = `The consultation is ${codeInWords(status)}: its days are ${consultation.opensOn} to ${lastDayOf(consultation)}. This can be done only while it is ${allowed.map(codeInWords).join(' or ')}.`;
  return [
    {
      code: 'CONSULTATION_NOT_IN_STATE',
      path: ['consultationId'],
      message,
      details: { allowed: [...allowed] },
    },
  ];
}

/** Residents are asked about one draft at a time, and what came of it is written before they are asked again. */
export function underWayRefusals(held: readonly Pick<ConsultationHeld, 'respondedAt'>[]): Refusals {
  if (held.every(({ respondedAt }) => respondedAt !== null)) return [];
  const message =
    'Residents are being asked about this change already, or it is not written down yet what came of it. Finish that first, with closePolicyConsultation and respondToPolicyConsultation.';
  return [{ code: 'CONSULTATION_UNDER_WAY', path: ['changeId'], message }];
}

/** A consultation as it is to be opened. */
export interface GivenConsultation {
  title: string;
  summary: string;
  questions: readonly string[];
  opensOn: string;
  closesOn: string;
}

/** Why residents can't be asked so: its texts, its questions and its days. */
export function openingRefusals(
  given: GivenConsultation,
  { today, effectiveFrom, fewestDays }: { today: string; effectiveFrom: string; fewestDays: number | null },
): Refusals {
  const { title, summary, questions } = given;
  return [
    ...textRefusals(['title'], title, true),
    ...longTitle(title),
    ...textRefusals(['summary'], summary, true),
    ...nothingAsked(questions),
    ...questions.flatMap((question, index) => textRefusals(['questions', index], question, true)),
    ...dayRefusals(given, today, effectiveFrom),
    ...shortRefusals(given, fewestDays),
  ];
}

function longTitle(title: string): Refusals {
  if (title.length <= LONGEST_TITLE || title.length > LONGEST_TEXT) return [];
  const message = `title is ${title.length} characters long, and at most ${LONGEST_TITLE} are kept. Shorten it.`;
  return [{ code: 'TEXT_TOO_LONG', path: ['title'], message }];
}

function nothingAsked(questions: readonly string[]): Refusals {
  if (questions.length > 0 && questions.length <= MOST_QUESTIONS) return [];
  const message = `${questions.length} questions are asked. Ask between one and ${MOST_QUESTIONS}, each so that somebody can agree or disagree.`;
  return [{ code: 'NOTHING_ASKED', path: ['questions'], message }];
}

/** A change that corrects the past takes effect at once when it is approved, so nothing has to be over before its day. */
function dayRefusals(
  { opensOn, closesOn }: GivenConsultation,
  today: string,
  effectiveFrom: string,
): Refusals {
  const refused = (field: string, message: string): Refusals => [
    { code: 'CONSULTATION_DAYS_NOT_RIGHT', path: [field], message },
  ];
  if (opensOn < today) {
    return refused('opensOn', `The first day, ${opensOn}, has passed. Give today, ${today}, or a later day.`);
  }
  if (closesOn < opensOn) {
    return refused(
      'closesOn',
      `The last day, ${closesOn}, is before the first, ${opensOn}. Give a later one.`,
    );
  }
  if (daysBetween(opensOn, closesOn) > MOST_DAYS) {
    return refused(
      'closesOn',
      `Residents would be asked for more than ${MOST_DAYS} days. Give an earlier last day.`,
    );
  }
  if (effectiveFrom > today && closesOn >= effectiveFrom) {
    return refused(
      'closesOn',
      `The change would take effect on ${effectiveFrom}, before the last day, ${closesOn}, is over. End earlier, or edit the change to take effect later.`,
    );
  }
  return [];
}

function shortRefusals({ opensOn, closesOn }: GivenConsultation, fewestDays: number | null): Refusals {
  if (fewestDays === null || closesOn < opensOn || daysBetween(opensOn, closesOn) >= fewestDays) return [];
  const message = `From ${opensOn} to ${closesOn} are ${daysBetween(opensOn, closesOn)} days, and by the council’s own rules residents are asked for at least ${fewestDays}. Give a later last day.`;
  return [{ code: 'CONSULTATION_TOO_SHORT', path: ['closesOn'], message }];
}

function daysBetween(first: string, last: string): number {
  return Temporal.PlainDate.from(first).until(last).days + 1;
}

/** What somebody answers to one question. */
export interface GivenAnswer {
  questionNumber: number;
  view: ConsultationView;
  words: string | null;
}

/** Why answers can't be taken, once the consultation is open. */
export function answerRefusals(answers: readonly GivenAnswer[], questions: number): Refusals {
  if (answers.length === 0) {
    const message = 'No question is answered. Answer at least one.';
    return [{ code: 'NOTHING_ANSWERED', path: ['answers'], message }];
  }
  return answers.flatMap(({ questionNumber, words }, index): Refusals => {
    const path = ['answers', index, 'questionNumber'];
    if (!Number.isInteger(questionNumber) || questionNumber < 1 || questionNumber > questions) {
      const message = `There is no question ${questionNumber}: they are numbered from 1 to ${questions}.`;
      return [{ code: 'QUESTION_NOT_ASKED', path, message }];
    }
    if (answers.findIndex((each) => each.questionNumber === questionNumber) < index) {
      const message = `Question ${questionNumber} is answered twice. Send one answer to it.`;
      return [{ code: 'QUESTION_ANSWERED_TWICE', path, message }];
    }
    return textRefusals(['answers', index, 'words'], words, false);
  });
}
