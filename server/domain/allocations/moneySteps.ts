import type { PriceTable, ResourceAllocationSettings } from '../../../tenants/policy/resourceAllocation.ts';
import type { Circumstance } from '../../../tenants/vocabulary.ts';
import {
  raiseToMinimumPenceOf,
  roundingPenceOf,
  ruralUpliftPenceOf,
  topSlicePenceOf,
} from './adjustments.ts';
import type { AllocationStep, DecisionReason } from './allocation.ts';
import type { AppliedAdjustment } from './effects.ts';
import { priceOf } from './price.ts';
import {
  maximumSentence,
  minimumSentence,
  priceSentence,
  roundingSentence,
  ruralUpliftSentence,
  topSliceSentence,
  weeklySumSentence,
} from './sentences.ts';

/** The steps about money, the weekly amount that they add up to, and why somebody may have to decide about it. */
export interface MoneyWorking {
  steps: AllocationStep[];
  weeklyAmountPence: number;
  decisionReasons: DecisionReason[];
}

/**
 * From a total of points to a weekly amount. The price is always a step; of the rest, only what changes the
 * amount or asks for a decision is, so that the person reads nothing that made no difference.
 */
export function workOutMoney(
  settings: ResourceAllocationSettings,
  scalePosition: number,
  priceTable: PriceTable,
  weeklySums: readonly AppliedAdjustment[],
  livesRurally: boolean,
  points: number,
): MoneyWorking {
  const price = priceOf(priceTable, points);
  const row = `scales.${scalePosition}.priceTable.rows.${price.rowPosition}`;
  const steps = [moneyStep('PRICE', priceSentence(priceTable, points, price), price.weeklyAmountPence, row)];
  let amount = price.weeklyAmountPence;
  for (const weeklySum of weeklySums) {
    steps.push(weeklySumStep(weeklySum));
    amount += weeklySum.figure;
  }
  for (const step of adjustmentStepsOf(settings, livesRurally, amount)) {
    steps.push(step);
    amount += step.weeklyAmountPence;
  }
  const maximum = maximumStepOf(settings.maximumWeeklyPence, amount);
  if (maximum !== null) steps.push(maximum);
  const decisionReasons: DecisionReason[] = [];
  if (maximum !== null) decisionReasons.push('ABOVE_MAXIMUM');
  if (price.isAboveTable) decisionReasons.push('ABOVE_TABLE');
  return { steps, weeklyAmountPence: amount, decisionReasons };
}

/** Uplift, top-slice, minimum and rounding, each worked on what the ones before it left. */
function* adjustmentStepsOf(
  settings: ResourceAllocationSettings,
  livesRurally: boolean,
  sumPence: number,
): Generator<AllocationStep> {
  let amount = sumPence;
  const uplift = ruralUpliftPenceOf(settings, livesRurally, amount);
  amount += uplift;
  if (uplift !== 0) {
    const sentence = ruralUpliftSentence(settings.ruralUpliftBasisPoints, uplift);
    yield moneyStep('RURAL_UPLIFT', sentence, uplift, 'ruralUpliftBasisPoints', 'LIVES_RURALLY');
  }
  const topSlice = topSlicePenceOf(settings, amount);
  amount -= topSlice;
  if (topSlice !== 0) {
    const sentence = topSliceSentence(settings.contingencyTopSliceBasisPoints, topSlice);
    yield moneyStep('TOP_SLICE', sentence, -topSlice, 'contingencyTopSliceBasisPoints');
  }
  const raise = raiseToMinimumPenceOf(settings, amount);
  amount += raise;
  if (raise !== 0) {
    const sentence = minimumSentence(settings.minimumWeeklyPence, raise);
    yield moneyStep('MINIMUM', sentence, raise, 'minimumWeeklyPence');
  }
  const rounding = roundingPenceOf(settings, amount);
  if (rounding !== 0) yield moneyStep('ROUNDING', roundingSentence(rounding), rounding, 'roundTo');
}

/** A maximum is never a cap: above it the amount stays, and somebody decides. */
function maximumStepOf(maximumWeeklyPence: number | null, amountPence: number): AllocationStep | null {
  if (maximumWeeklyPence === null || amountPence <= maximumWeeklyPence) return null;
  return moneyStep('MAXIMUM', maximumSentence(maximumWeeklyPence, amountPence), 0, 'maximumWeeklyPence');
}

function weeklySumStep({ circumstance, position, figure }: AppliedAdjustment): AllocationStep {
  const settingPath = `circumstanceAdjustments.${position}.weeklyAmountPence`;
  return moneyStep('WEEKLY_SUM', weeklySumSentence(circumstance, figure), figure, settingPath, circumstance);
}

function moneyStep(
  kind: AllocationStep['kind'],
  sentence: string,
  weeklyAmountPence: number,
  settingPath: string,
  circumstance: Circumstance | null = null,
): AllocationStep {
  return {
    kind,
    sentence,
    domain: null,
    circumstance,
    level: null,
    unpaidSupport: null,
    pointsBeforeUnpaidSupport: null,
    points: null,
    weeklyAmountPence,
    settingPath,
  };
}
