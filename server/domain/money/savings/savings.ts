/**
 * Saving up in a managed account: money, or hours at a price, that is kept for a named purpose such as a longer break, until
 * a day. What is saved is never posted. It is what is held, up to what is saved for, while the saving runs. Where the money
 * goes on in another managed account, the saving goes over with it, and counts in both until what is held has followed.
 *
 * Source: the guide’s managed accounts, in which hours or money may be saved up for a longer break. Whether a council lets
 * people do so is its own policy.
 */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp } from '../../../common/arithmetic.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import { deathRefusals } from '../../people/death.ts';
import type { SavingRefusalCode } from './savingRefusals.ts';
import type { SavingStatus } from './savingsVocabulary.ts';

type SavingRefusal = Refusal<SavingRefusalCode>;

/** The dated facts of saving. */
export interface DatedSaving {
  targetPence: number;
  startedOn: string;
  /** The last day on which it counts. */
  saveByOn: string;
  endedOn?: string | null;
  /** The first day on which the plan was over, by its end or a death; null while neither is recorded. */
  planOverFrom?: string | null;
  /** What is held of the parts in which it was saved before; nothing where it never went over. */
  heldBeforePence?: number;
}

/** Whether it counts at the end of a day. */
export function runsOn({ startedOn, saveByOn, endedOn, planOverFrom }: DatedSaving, day: string): boolean {
  const isOver = [endedOn, planOverFrom].some((from) => from && from <= day);
  return startedOn <= day && day <= saveByOn && !isOver;
}

/** What of the money that is held of a part is saved at the end of a day: up to what is saved for, and never more than is held. */
export function savedPence(savings: readonly DatedSaving[], heldPence: number, day: string): number {
  const targetPence = savings
    .filter((saving) => runsOn(saving, day))
    .reduce((sum, saving) => sum + Math.max(0, saving.targetPence - (saving.heldBeforePence ?? 0)), 0);
  return Math.min(targetPence, Math.max(0, heldPence));
}

/** Saving with the parts in which it is: where it was started, and where it is now. */
export interface PlacedSaving extends DatedSaving {
  partId: string;
  startedInPartId: string;
}

/** A part, and the one whose place it took; null where it took none. */
export interface PlaceOfSaving {
  id: string;
  followsPartId?: string | null;
}

/** The parts in which it is and was saved, the latest first. */
export function placesOf(
  { partId, startedInPartId }: Pick<PlacedSaving, 'partId' | 'startedInPartId'>,
  parts: readonly PlaceOfSaving[],
): string[] {
  const places = [partId];
  for (let place: string | null = partId; place !== null && place !== startedInPartId; ) {
    place = parts.find(({ id }) => id === place)?.followsPartId ?? null;
    if (place !== null) places.push(place);
  }
  return places;
}

/**
 * The savings that count in a part. What is held of the parts before it counts first, so that no pound is saved twice while
 * what was held there has still to follow.
 */
export function savingsIn(
  partId: string,
  savings: readonly PlacedSaving[],
  parts: readonly PlaceOfSaving[],
  heldOf: (partId: string) => number,
): DatedSaving[] {
  return savings.flatMap((saving) => {
    const places = placesOf(saving, parts);
    const place = places.indexOf(partId);
    if (place < 0) return [];
    const before = places.slice(place + 1);
    return [{ ...saving, heldBeforePence: before.reduce((sum, each) => sum + Math.max(0, heldOf(each)), 0) }];
  });
}

/** Where it stands. */
export function savingStatus(saving: DatedSaving, heldPence: number, today: string): SavingStatus {
  if (saving.endedOn) return 'ENDED';
  if (saving.planOverFrom && saving.planOverFrom <= today) return 'PLAN_OVER';
  if (today > saving.saveByOn) return 'DAY_GONE_BY';
  return savedPence([saving], heldPence, today) >= saving.targetPence ? 'REACHED' : 'SAVING';
}

/** What is saved for: a sum, or hours at a price; the others are null. */
export interface SavingTarget {
  targetPence: number | null;
  hoursHundredths: number | null;
  hourPricePence: number | null;
}

/** Saving as it is asked for. */
export interface GivenSaving extends SavingTarget {
  saveByOn: string;
  agreedOn: string;
}

/** The part whose money is saved, and what stands in the way. */
export interface PartToSaveIn {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  savingUpIsAllowed: boolean | null;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  personDiedOn: string | null;
  /** The first day on which its plan was no longer live; null while it runs. */
  planLastedUntil: string | null;
  /** The global id of saving in it that is not ended; null without one. */
  runningSavingId: string | null;
}

/** Why nothing can be saved in a part, whatever is asked for. */
export function partRefusals(part: PartToSaveIn): Refusal[] {
  const path = ['partId'];
  const died = deathRefusals(part.personDiedOn, path);
  if (died.length > 0) return died;
  if (part.planLastedUntil !== null) {
    const message = `The plan that this part pays for is live no longer, since ${dayInWords(part.planLastedUntil)}, so nothing more is saved in it. Look at the budget of the newer plan.`;
    return [{ code: 'SAVING_AFTER_END', path, message }];
  }
  if (part.deploymentOption !== 'MANAGED_ACCOUNT') {
    const message = `Money is saved up in a managed account, and this part is held as ${codeInWords(part.deploymentOption)}. Name a part that is a managed account, or have this one become one.`;
    return [{ code: 'SAVING_NOT_IN_MANAGED_ACCOUNT', path, message }];
  }
  if (part.savingUpIsAllowed !== true) {
    const message =
      'By the council’s policy of the day from which the money is held so, it is not saved up in a managed account. Ask for a one-off sum for the purpose, or plan it in a newer budget.';
    return [
      {
        code: 'SAVING_UP_NOT_ALLOWED',
        path,
        message,
        details: { settingPath: 'deployment.managedAccount.savingUpAllowed' },
      },
    ];
  }
  if (part.runningSavingId === null) return [];
  const message =
    'The money of this part is being saved for something already, and the same pound is not saved twice. End that saving first.';
  return [
    { code: 'SAVING_ALREADY_RUNNING', path, message, details: { conflictingId: part.runningSavingId } },
  ];
}

/** What is saved for, in pence; a refusal where that is not said in one way. */
export function targetOf({
  targetPence,
  hoursHundredths,
  hourPricePence,
}: SavingTarget): number | SavingRefusal {
  const isSum = targetPence !== null;
  const isHours = hoursHundredths !== null && hourPricePence !== null;
  const isHalfSaid = (hoursHundredths === null) !== (hourPricePence === null);
  if (isSum === isHours || isHalfSaid) {
    const message =
      'Say either the sum that is saved for (targetPence), or the hours and what one costs (hoursHundredths and hourPricePence), and not both.';
    return { code: 'SAVING_TARGET_UNCLEAR', path: ['targetPence'], message };
  }
  if (isSum) return targetPence > 0 ? targetPence : notPositive(targetPence, 'targetPence');
  const [hours, price] = [hoursHundredths as number, hourPricePence as number];
  if (hours <= 0) return notPositive(hours, 'hoursHundredths');
  if (price <= 0) return notPositive(price, 'hourPricePence');
  // Anything so large is more than any part comes to.
  return Math.min(divideHalfUp(hours * price, 100), Number.MAX_SAFE_INTEGER);
}

function notPositive(actual: number, field: string): SavingRefusal {
  const message = `${field} is ${actual}, and must be more than nothing. Look at it again.`;
  return { code: 'AMOUNT_NOT_POSITIVE', path: [field], message };
}

/** Why what is asked for can't be saved in the part. */
export function givenRefusals(given: GivenSaving, part: PartToSaveIn, today: string): SavingRefusal[] {
  const target = targetOf(given);
  if (typeof target !== 'number') return [target];
  const wrong: SavingRefusal[] = [];
  const limitPence = wholePence(part);
  if (target > limitPence) {
    const path = [given.targetPence === null ? 'hoursHundredths' : 'targetPence'];
    const message = `${poundsInWords(target)} would be saved, and the part comes to ${poundsInWords(limitPence)} over all its days. Save for less, or plan it in a newer budget.`;
    wrong.push({ code: 'SAVING_ABOVE_PART', path, message, details: { limitPence, actualPence: target } });
  }
  const lastOn = Temporal.PlainDate.from(part.endsOn).subtract({ days: 1 }).toString();
  if (given.saveByOn < today || given.saveByOn > lastOn) {
    const message = `It is to be saved by ${dayInWords(given.saveByOn)}, and the last day of the part is ${dayInWords(lastOn)}. Give a day from today until then.`;
    wrong.push({ code: 'SAVING_BEYOND_TERM', path: ['saveByOn'], message });
  }
  if (given.agreedOn > today) {
    const message =
      'It would be agreed on a day that is still to come. Agree it with the person first, and give that day.';
    wrong.push({ code: 'SAVING_NOT_AGREED', path: ['agreedOn'], message });
  }
  return wrong;
}

const DAYS_IN_A_WEEK = 7;

/** What a part comes to over all its days. */
function wholePence({ weeklyAmountPence, startsOn, endsOn }: PartToSaveIn): number {
  const { days } = Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: 'day' });
  return divideHalfUp(weeklyAmountPence * days, DAYS_IN_A_WEEK);
}

/** Refuses to end what was ended before. */
export function endingRefusals({ endedOn }: Pick<DatedSaving, 'endedOn'>): SavingRefusal[] {
  if (!endedOn) return [];
  const message = `It was ended on ${dayInWords(endedOn)}, which never changes. What is saved for now is saved anew.`;
  return [{ code: 'SAVING_ALREADY_ENDED', path: ['savingId'], message }];
}
