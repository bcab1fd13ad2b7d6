/** Drawing money ahead of a mid-point budget: inside the band, and only where later instalments can make it good. */
import { shareAtMostOf } from '../../../common/arithmetic.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import { type DaysOfPart, holdingTodayRefusals } from '../budgets/partsHolding.ts';
import type { DrawingRefusalCode } from './drawingRefusals.ts';

/** What a draw is decided by. */
export interface DrawFacts {
  askedPence: number;
  /** What was drawn before and is not made good. */
  drawnPence: number;
  /** The most that may be ahead at any moment, as it was agreed with the budget. */
  mostAheadPence?: number;
  /** What the good and bad weeks come to, in the facts of draws from before that was kept with them. */
  weeksPence?: number;
  /** The most that the instalments that are left can make good. */
  canBeMadeGoodPence: number;
}

/** What may be drawn. */
export interface DrawOutcome {
  isInside: boolean;
  mostAheadPence: number;
  drawnPence: number;
  /** What may be drawn by the band, before what is asked for. */
  leftPence: number;
  canBeMadeGoodPence: number;
}

/** How much may be drawn ahead, where the council offers it, and whether what is asked for is inside it. */
export function drawOf(
  { askedPence, drawnPence, mostAheadPence: agreedPence, weeksPence = 0, canBeMadeGoodPence }: DrawFacts,
  { midPointBandBasisPoints }: { midPointBandBasisPoints: number | null },
): DrawOutcome {
  const ofWeeksPence = shareAtMostOf(weeksPence, midPointBandBasisPoints ?? 0);
  const mostAheadPence = midPointBandBasisPoints === null ? 0 : (agreedPence ?? ofWeeksPence);
  const leftPence = Math.max(0, mostAheadPence - drawnPence);
  const isInside = askedPence <= leftPence && drawnPence + askedPence <= canBeMadeGoodPence;
  return { isInside, mostAheadPence, drawnPence, leftPence, canBeMadeGoodPence };
}

/** The part of which money is to be drawn ahead. */
export interface PartToDrawOf extends DaysOfPart {
  midPointWeeksPence?: readonly number[] | null;
}

/** Refuses a draw of a part that is no mid-point or does not hold the money today, or of no sum. */
export function askingRefusals(
  askedPence: number,
  part: PartToDrawOf,
  today: Temporal.PlainDate,
): Refusal<DrawingRefusalCode>[] {
  if (!part.midPointWeeksPence) {
    const message =
      'This part was not agreed as the average of good and bad weeks, so nothing of it is drawn ahead. Its instalments are paid as they are due; where needs have changed, ask for a review.';
    return [{ code: 'MID_POINT_NOT_AGREED', path: ['partId'], message }];
  }
  const notHolding = holdingTodayRefusals(part, today);
  if (notHolding.length > 0 || askedPence > 0) return notHolding;
  const message = `The amount is ${askedPence} pence, and must be more than nothing. Look at it again.`;
  return [
    { code: 'AMOUNT_NOT_POSITIVE', path: ['amountPence'], message, details: { actualPence: askedPence } },
  ];
}

/** Refuses a draw beyond the band, with the limit, what is drawn and what is left; and one that nothing could make good. */
export function drawRefusals(askedPence: number, draw: DrawOutcome): Refusal<DrawingRefusalCode>[] {
  if (draw.isInside) return [];
  const { mostAheadPence, drawnPence, leftPence, canBeMadeGoodPence } = draw;
  const path = ['amountPence'];
  const said = poundsInWords;
  if (askedPence > leftPence) {
    const message = `${said(askedPence)} would be drawn ahead. By the band around the average up to ${said(mostAheadPence)} may be at any time, ${said(Math.max(0, drawnPence))} is drawn and not made good, and ${said(leftPence)} is left. Draw that or less, or ask for a review where the bad weeks go on.`;
    const details = { limitPence: mostAheadPence, actualPence: askedPence, remainingPence: leftPence };
    return [{ code: 'MID_POINT_DRAW_BEYOND_BAND', path, message, details }];
  }
  const remainingPence = Math.max(0, canBeMadeGoodPence - drawnPence);
  const message = `The instalments that are left can make good ${said(remainingPence)} more, and ${said(askedPence)} would be drawn ahead. Draw that or less; what the person needs beyond it is for a newer budget.`;
  const details = { limitPence: canBeMadeGoodPence, actualPence: askedPence, remainingPence };
  return [{ code: 'MID_POINT_DRAW_NOT_MADE_GOOD', path, message, details }];
}
