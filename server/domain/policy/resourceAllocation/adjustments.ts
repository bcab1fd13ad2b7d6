import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { divideHalfUp, shareOf } from '../../../common/arithmetic.ts';

/**
 * The settings used on the weekly sum after the price table and the weekly additions: all that `adjust`
 * reads.
 */
export type AdjustmentSettings = Pick<
  ResourceAllocationSettings,
  'ruralUpliftBasisPoints' | 'contingencyTopSliceBasisPoints' | 'minimumWeeklyPence' | 'roundTo'
>;

const PENCE_IN_A_POUND = 100;

/** What living in the country adds to a weekly amount. */
export function ruralUpliftPenceOf(
  settings: AdjustmentSettings,
  livesRurally: boolean,
  amountPence: number,
): number {
  return livesRurally ? shareOf(amountPence, settings.ruralUpliftBasisPoints) : 0;
}

/**
 * What the council holds back from a weekly amount for contingencies: a positive figure, to be subtracted.
 */
export function topSlicePenceOf(settings: AdjustmentSettings, amountPence: number): number {
  return shareOf(amountPence, settings.contingencyTopSliceBasisPoints);
}

/** What raises a weekly amount to the council's minimum. An amount of nothing stays nothing. */
export function raiseToMinimumPenceOf(settings: AdjustmentSettings, amountPence: number): number {
  if (amountPence === 0) return 0;
  return Math.max(0, settings.minimumWeeklyPence - amountPence);
}

/** What rounding adds to or takes off a weekly amount: half a pound rounds up. */
export function roundingPenceOf(settings: AdjustmentSettings, amountPence: number): number {
  if (settings.roundTo === 'PENNY') return 0;
  return divideHalfUp(amountPence, PENCE_IN_A_POUND) * PENCE_IN_A_POUND - amountPence;
}

/**
 * The weekly amount after all of the above are applied to a sum, in that order. The working takes the same
 * steps one at a time; tests check that the two agree.
 */
export function adjust(settings: AdjustmentSettings, livesRurally: boolean, sumPence: number): number {
  let amountPence = sumPence;
  amountPence += ruralUpliftPenceOf(settings, livesRurally, amountPence);
  amountPence -= topSlicePenceOf(settings, amountPence);
  amountPence += raiseToMinimumPenceOf(settings, amountPence);
  amountPence += roundingPenceOf(settings, amountPence);
  return amountPence;
}
