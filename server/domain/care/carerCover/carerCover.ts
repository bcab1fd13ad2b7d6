/** What happens when a carer falls ill: the care is replaced the same day, as both plans say. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { CarerRefusalCode } from '../carers/carerRefusals.ts';
import { futureRefusals } from '../frontDoor/frontDoorRefusals.ts';
import type { CarerCoverRefusalCode } from './carerCoverRefusals.ts';
import type { AbsenceStatus } from './carerCoverVocabulary.ts';

type CoverRefusal = Refusal<CarerCoverRefusalCode | CarerRefusalCode | 'DATE_IN_FUTURE'>;

/** An absence with its dates. */
export interface AbsenceDates {
  fromOn: string;
  replacedOn?: string | null;
  endedOn?: string | null;
}

/** Where an absence stands, from its dates alone. */
export function absenceStatus({ replacedOn, endedOn }: AbsenceDates): AbsenceStatus {
  if (endedOn) return 'ENDED';
  return replacedOn ? 'REPLACED' : 'TO_REPLACE';
}

/**
 * Why it can't be recorded that a carer is ill.
 * @param caredFor how many they care for. @param alreadyAway of how many of them it is recorded already.
 */
export function illnessRefusals(
  fromOn: string,
  { caredFor, alreadyAway }: { caredFor: number; alreadyAway: number },
  today: Temporal.PlainDate,
): CoverRefusal[] {
  const path = ['carerId'];
  if (caredFor === 0) {
    const message =
      'Nobody is recorded for whom this person cares, so nobody goes without their care. Record it with recordCareLink first.';
    return [{ code: 'CARED_FOR_MISSING', path, message }];
  }
  if (alreadyAway >= caredFor) {
    const message =
      'It is recorded already that the carer is ill, for everybody for whom they care. Record who gives the care instead with recordReplacementCare.';
    return [{ code: 'CARER_IS_ILL_ALREADY', path, message }];
  }
  return futureRefusals(fromOn, today, ['fromOn']) as CoverRefusal[];
}

/** Why it can't be recorded who gives the care instead. */
export function replacingRefusals(absence: AbsenceDates): CoverRefusal[] {
  const path = ['careAbsenceId'];
  if (absence.endedOn) {
    const message = `The absence ended on ${dayInWords(absence.endedOn)}, so nothing is to be replaced. Where the carer is ill again, report it anew.`;
    return [{ code: 'CARER_IS_BACK', path, message }];
  }
  if (!absence.replacedOn) return [];
  const message = `Who gives the care instead was recorded on ${dayInWords(absence.replacedOn)}, and is not recorded twice. What changes since belongs in the plan.`;
  return [{ code: 'CARE_IS_REPLACED', path, message }];
}

/** Why it can't be recorded that a carer is back; `firstFrom` is the first day of what is open, null where nothing is. */
export function returningRefusals(
  backOn: string,
  firstFrom: string | null,
  today: Temporal.PlainDate,
): CoverRefusal[] {
  if (firstFrom === null) {
    const message = 'Nothing says that the carer is ill, so they are not back from it. Look at the id again.';
    return [{ code: 'CARER_IS_NOT_ILL', path: ['carerId'], message }];
  }
  const future = futureRefusals(backOn, today, ['backOn']) as CoverRefusal[];
  if (future.length > 0 || backOn >= firstFrom) return future;
  const message = `The carer would be back on ${dayInWords(backOn)}, and fell ill on ${dayInWords(firstFrom)}. Look at the day again.`;
  return [{ code: 'BACK_BEFORE_ILL', path: ['backOn'], message }];
}
