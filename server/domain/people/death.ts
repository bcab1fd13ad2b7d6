import { dayInWords } from '../../common/dayInWords.ts';
import type { Refusal } from '../../common/refusal.ts';

/** Why something can't be done for somebody who has died. The areas that support people refuse with it. */
export const DEATH_REFUSALS = {
  PERSON_HAS_DIED: 'The person has died, and everything that the council does for them stops that day.',
} as const;

/** Why a date of death can't be recorded or corrected. */
export const DATE_OF_DEATH_REFUSALS = {
  DEATH_IN_FUTURE: 'The date of death lies in the future.',
  DIED_BEFORE_BIRTH: 'The date of death lies before the date of birth.',
  DEATH_ALREADY_RECORDED: 'A date of death is recorded already.',
  DEATH_NOT_RECORDED: 'There is no date of death to correct.',
} as const;
export type DateOfDeathRefusalCode = keyof typeof DATE_OF_DEATH_REFUSALS;
type DateOfDeathRefusal = Refusal<DateOfDeathRefusalCode>;

/** The dates between which a person lives, as far as they are known. */
export interface Life {
  bornOn?: string | null;
  diedOn?: string | null;
}

/** Refuses what is only for the living: support, its money and its reviews all stop on the day of a death. */
export function deathRefusals(
  diedOn: string | null | undefined,
  path: readonly string[],
): Refusal<keyof typeof DEATH_REFUSALS>[] {
  if (!diedOn) return [];
  const message = `The person died on ${dayInWords(diedOn)}, and assessments, plans, payments and reviews stop that day. If the record is wrong, correct the date of death first; what is still owed either way is settled with the estate.`;
  return [{ code: 'PERSON_HAS_DIED', path, message }];
}

/** Why a first date of death can't be recorded. */
export function recordingRefusals(
  person: Life,
  diedOn: string,
  today: Temporal.PlainDate,
): DateOfDeathRefusal[] {
  if (person.diedOn) {
    const message = `The person is recorded as having died on ${dayInWords(person.diedOn)}. If that is wrong, correct it with correctDateOfDeath.`;
    return [{ code: 'DEATH_ALREADY_RECORDED', path: ['diedOn'], message }];
  }
  return dateRefusals({ ...person, diedOn }, today, ['diedOn']);
}

/** Why a date of death can't be corrected; null takes it back. */
export function correctingRefusals(
  person: Life,
  diedOn: string | null,
  today: Temporal.PlainDate,
): DateOfDeathRefusal[] {
  if (!person.diedOn) {
    const message = 'No death of this person is recorded, so there is nothing to correct. Record it first.';
    return [{ code: 'DEATH_NOT_RECORDED', path: ['personId'], message }];
  }
  return dateRefusals({ ...person, diedOn }, today, ['diedOn']);
}

/** Refuses a day to come, and a death before birth, at the path of whichever date is new. */
export function dateRefusals(
  { bornOn, diedOn }: Life,
  today: Temporal.PlainDate,
  path: readonly string[],
): DateOfDeathRefusal[] {
  if (!diedOn) return [];
  if (Temporal.PlainDate.compare(diedOn, today) > 0) {
    const message = 'The date of death lies in the future. Look at it again.';
    return [{ code: 'DEATH_IN_FUTURE', path, message }];
  }
  if (bornOn && Temporal.PlainDate.compare(diedOn, bornOn) < 0) {
    const message = 'The date of death lies before the date of birth. Look at both again.';
    return [{ code: 'DIED_BEFORE_BIRTH', path, message }];
  }
  return [];
}
