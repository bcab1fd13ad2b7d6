/** What stands in the way of challenging a decision, or of complaining. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { TEXT_REFUSALS, textRefusals } from '../../../common/textRules.ts';
import { listInWords } from '../../../common/words.ts';
import { ROLES_OF_ONE_PERSON } from '../../../platform/actor.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { Asker } from '../../../platform/session.ts';
import { CHALLENGE_REFUSALS, type ChallengeRefusalCode } from './challengeRefusals.ts';
import { challengeSubjects } from './challengeSubject.ts';
import type { ChallengeKind } from './challengesVocabulary.ts';
import type { ChallengeWindow } from './challengeWindow.ts';
import { isAtLeast, rolesFrom, roleWords } from './roles.ts';

type ChallengeRefusal = Refusal<ChallengeRefusalCode>;
type SomeAsker = Pick<Asker, 'actor' | 'today'>;

/** Why a late one is not taken. */
export const LATE_REFUSALS = someOf(
  CHALLENGE_REFUSALS,
  'CHALLENGE_TOO_LATE',
  'LATE_CHALLENGE_ROLE_NOT_SUFFICIENT',
  'LATE_REASON_NOT_NEEDED',
);
const RECEIVED_REFUSALS = someOf(
  CHALLENGE_REFUSALS,
  'RECEIVED_DAY_ONLY_FROM_STAFF',
  'RECEIVED_IN_FUTURE',
  'RECEIVED_BEFORE_DECISION',
);

/** Why a decision can't be challenged, in order of precedence. */
export const CHALLENGING_REFUSALS = {
  ...someOf(
    CHALLENGE_REFUSALS,
    'CHALLENGE_SUBJECT_NOT_DECISION',
    'NOTHING_TO_CHALLENGE',
    'REFUSED_OPTION_WITHOUT_DAY',
  ),
  ...RECEIVED_REFUSALS,
  ...someOf(CHALLENGE_REFUSALS, 'CHALLENGE_ALREADY_MADE'),
  ...TEXT_REFUSALS,
  ...LATE_REFUSALS,
};

/** Why a complaint is not taken, in order of precedence. */
export const COMPLAINING_REFUSALS = {
  ...someOf(CHALLENGE_REFUSALS, 'MATTER_IN_FUTURE', 'NOTICED_BEFORE_IT_HAPPENED'),
  ...RECEIVED_REFUSALS,
  ...TEXT_REFUSALS,
  ...LATE_REFUSALS,
};

/** What somebody says who challenges or complains. */
export interface Said {
  /** In the person's own words. */
  grounds: string;
  wanted: string;
  /** Why a late one is taken, where whoever takes it may. */
  lateAllowedReason: string | null;
}

/** Why an id names nothing that can be challenged: records of this type hold no decision. */
export function subjectRefusals(isChallengeable: boolean): ChallengeRefusal[] {
  if (isChallengeable) return [];
  const allowed = challengeSubjects().map(({ type }) => type);
  const called = listInWords(challengeSubjects().map((subject) => subject.called));
  const message = `This record holds no decision. What can be challenged is ${called}: name that, or complain about how something was done with raiseComplaint.`;
  return [{ code: 'CHALLENGE_SUBJECT_NOT_DECISION', path: ['subjectId'], message, details: { allowed } }];
}

/** Refuses to challenge what is not decided. */
export function undecidedRefusals(decidedOn: string | null): ChallengeRefusal[] {
  if (decidedOn !== null) return [];
  const message =
    'The council has decided nothing about this record yet. Wait for the decision, or comment on what is proposed.';
  return [{ code: 'NOTHING_TO_CHALLENGE', path: ['subjectId'], message }];
}

/** An option that was refused leaves no record of its own, so the day on which the person was told is given with it. */
export function optionRefusals(
  refusedOption: DeploymentOption | null,
  toldOn: string | null,
): ChallengeRefusal[] {
  if ((refusedOption === null) === (toldOn === null)) return [];
  const path = refusedOption === null ? ['refusedOption'] : ['toldOn'];
  const message =
    'A refusal of a way to have the money is challenged with the option and the day on which the person was told. Give both, or leave both out.';
  return [{ code: 'REFUSED_OPTION_WITHOUT_DAY', path, message }];
}

/** On which day it arrived: a letter may be recorded later, and staff only say when it came. */
export function receivedRefusals(
  receivedOn: string | null,
  from: string,
  { actor, today }: SomeAsker,
): ChallengeRefusal[] {
  const path = ['receivedOn'];
  const isOfOnePerson = ROLES_OF_ONE_PERSON.some((role) => role === actor?.role);
  if (receivedOn !== null && isOfOnePerson) {
    const message =
      'What you send arrives today. Leave receivedOn out; staff give it for what came by letter or by word.';
    return [{ code: 'RECEIVED_DAY_ONLY_FROM_STAFF', path, message }];
  }
  const day = receivedOn ?? today.toString();
  if (day > today.toString()) {
    const message = `It is recorded as having arrived on ${dayInWords(day)}, which lies in the future. Look at the day again.`;
    return [{ code: 'RECEIVED_IN_FUTURE', path, message }];
  }
  if (day >= from) return [];
  const message = `It is recorded as having arrived on ${dayInWords(day)}, before what it is about, on ${dayInWords(from)}. Look at both days again.`;
  return [{ code: 'RECEIVED_BEFORE_DECISION', path, message }];
}

/** What is complained of. */
interface Matter {
  happenedOn: string;
  /** The day on which the person came to know of it, where that was later. */
  noticedOn: string | null;
}

/** Refuses a matter to come, and one that was known before it happened. */
export function matterRefusals(matter: Matter, today: Temporal.PlainDate): ChallengeRefusal[] {
  const field = (['happenedOn', 'noticedOn'] as const).find(
    (each) => (matter[each] ?? '') > today.toString(),
  );
  if (!field) return noticedTooEarly(matter);
  const message = `${field} lies in the future. A complaint is about something that has happened: look at the day again.`;
  return [{ code: 'MATTER_IN_FUTURE', path: [field], message }];
}

function noticedTooEarly({ happenedOn, noticedOn }: Matter): ChallengeRefusal[] {
  if (noticedOn === null || noticedOn >= happenedOn) return [];
  const message = `It is said to have happened on ${dayInWords(happenedOn)}, and to have been known on ${dayInWords(noticedOn)}, before that. Look at both days again. Where it went on for a while, happenedOn is the last day of it: leave noticedOn out.`;
  return [{ code: 'NOTICED_BEFORE_IT_HAPPENED', path: ['noticedOn'], message }];
}

/** One decision is challenged once, and then goes from stage to stage. */
export function repeatedRefusals(existingId: string | null): ChallengeRefusal[] {
  if (existingId === null) return [];
  const message =
    'This decision has been challenged. Say there what more there is to say, or ask for the next stage with escalateChallenge once it is answered.';
  const details = { conflictingId: toGlobalId('Challenge', existingId) };
  return [{ code: 'CHALLENGE_ALREADY_MADE', path: ['subjectId'], message, details }];
}

/** What is said is kept in the person's words, and both are needed. */
export function saidRefusals({ grounds, wanted, lateAllowedReason }: Said): Refusal[] {
  return [
    ...textRefusals(['grounds'], grounds, true),
    ...textRefusals(['wanted'], wanted, true),
    ...textRefusals(['lateAllowedReason'], lateAllowedReason, lateAllowedReason !== null),
  ];
}

/** Who may take a late one, and how a refusal says so. */
interface LateRule {
  window: Pick<ChallengeWindow, 'lastDayOn' | 'isInTime' | 'lateAllowedByRole'>;
  /** What comes late, to begin a sentence: “The decision may be challenged”. */
  may: string;
  lateAllowedReason: string | null;
  path: readonly string[];
}

/** Refuses what comes after its window, unless whoever may at their discretion gives the reason for taking it. */
export function lateRefusals({ window, may, lateAllowedReason, path }: LateRule, { actor }: SomeAsker) {
  const { lastDayOn, isInTime, lateAllowedByRole: role } = window;
  if (isInTime) return lateAllowedReason === null ? [] : [notLate(lastDayOn)];
  const until = `${may} until ${dayInWords(lastDayOn)}, and that day has passed.`;
  if (role === null) {
    const message = `${until} The council’s policy lets nobody take it later. Ask for a review, or complain with raiseComplaint; the Local Government and Social Care Ombudsman may look into it too.`;
    return [late('CHALLENGE_TOO_LATE', path, message, [lastDayOn])];
  }
  if (isAtLeast(actor?.role, role)) {
    if (lateAllowedReason !== null) return [];
    const message = `${until} You may take it all the same: give the reason in lateAllowedReason.`;
    return [late('CHALLENGE_TOO_LATE', path, message, [lastDayOn])];
  }
  const higher = `${roleWords(role)}, or somebody higher, may still allow it: ask them, and say why it comes late.`;
  const code = lateAllowedReason === null ? 'CHALLENGE_TOO_LATE' : 'LATE_CHALLENGE_ROLE_NOT_SUFFICIENT';
  const message = `${until} ${higher.charAt(0).toUpperCase()}${higher.slice(1)}`;
  return [late(code, path, message, [lastDayOn, ...rolesFrom(role)])];
}

function notLate(lastDayOn: string): ChallengeRefusal {
  const message = `It is in time: the last day is ${dayInWords(lastDayOn)}. Leave lateAllowedReason out.`;
  return { code: 'LATE_REASON_NOT_NEEDED', path: ['lateAllowedReason'], message };
}

function late(
  code: 'CHALLENGE_TOO_LATE' | 'LATE_CHALLENGE_ROLE_NOT_SUFFICIENT',
  path: readonly string[],
  message: string,
  allowed: readonly string[],
): ChallengeRefusal {
  return { code, path, message, details: { allowed } };
}

/**
 * Who may take a late complaint: by the council's setting, and where that names nobody, whoever answers it first, as the
 * law takes a late complaint for a good reason (Complaints Regulations 2009, regulation 12(2)).
 */
export function lateRoleOf(
  kind: ChallengeKind,
  setting: SignOffRole | null,
  first: SignOffRole,
): SignOffRole | null {
  return setting ?? (kind === 'COMPLAINT' ? first : null);
}
