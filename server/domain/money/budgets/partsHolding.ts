import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';

/** Why money is not paid or added beside the instalments of a part. */
export const HOLDING_TODAY_REFUSALS = {
  PART_HOLDS_NO_MONEY_TODAY: 'The part does not hold the money today: it holds it later, or did before.',
} as const;

/** The days of a part of a budget. */
export interface DaysOfPart {
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
}

/**
 * The parts that hold a budget’s money on a day. Before its first day those of the first day, and after its last those of
 * the last, as a budget is always held in some way.
 */
export function partsHolding<Part extends DaysOfPart>(parts: readonly Part[], day: string): Part[] {
  const first = parts.map(({ startsOn }) => startsOn).sort()[0] ?? day;
  const until =
    parts
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1) ?? day;
  if (day < first) return parts.filter(({ startsOn }) => startsOn === first);
  if (day >= until) return parts.filter(({ endsOn }) => endsOn === until);
  return parts.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn > day);
}

/** Refuses to pay or add money to a part that does not hold it today. */
export function holdingTodayRefusals(
  { startsOn, endsOn }: DaysOfPart,
  today: Temporal.PlainDate,
): Refusal<keyof typeof HOLDING_TODAY_REFUSALS>[] {
  const day = today.toString();
  if (startsOn <= day && day < endsOn) return [];
  const message = `This part holds the money from ${dayInWords(startsOn)} until before ${dayInWords(endsOn)}, and today is none of these days. Name the part of the budget that holds it today, or agree a newer budget where none does.`;
  return [{ code: 'PART_HOLDS_NO_MONEY_TODAY', path: ['partId'], message }];
}
