import type { PriceTable } from '../../../../tenants/policy/resourceAllocation.ts';
import {
  raiseToMinimumPenceOf,
  roundingPenceOf,
  ruralUpliftPenceOf,
  topSlicePenceOf,
} from './adjustments.ts';
import type { AllocationSettings, AllocationStep, DecisionReason } from './allocation.ts';
import type { AppliedAdjustment } from './effects.ts';
import { type Price, priceOf } from './price.ts';
import {
  maximumSentence,
  minimumSentence,
  priceSentence,
  roundingSentence,
  ruralUpliftSentence,
  topSliceSentence,
  weeklySumSentence,
} from './sentences.ts';
import { allocationStep } from './step.ts';

/**
 * The steps about money, the weekly amount that they add up to, and why somebody may have to decide on it.
 */
export interface MoneyWorking {
  steps: AllocationStep[];
  weeklyAmountPence: number;
  decisionReasons: DecisionReason[];
}

/**
 * From a total of points to a weekly amount. The price is always a step; the others appear only where they
 * change the amount or ask for a decision, so that the person reads nothing that made no difference.
 */
export function workOutMoney(
  settings: AllocationSettings,
  scalePosition: number,
  priceTable: PriceTable,
  weeklySums: readonly AppliedAdjustment[],
  livesRurally: boolean,
  points: number,
): MoneyWorking {
  const price = priceOf(priceTable, points);
  const steps = [priceStep(scalePosition, priceTable, points, price), ...weeklySums.map(weeklySumStep)];
  const sumPence = weeklyTotalOf(steps);
  steps.push(
    ...adjustmentSteps(settings, livesRurally, sumPence).filter((step) => step.weeklyAmountPence !== 0),
  );
  const weeklyAmountPence = weeklyTotalOf(steps);
  const decisionReasons: DecisionReason[] = [];
  const { maximumWeeklyPence } = settings;
  if (maximumWeeklyPence !== null && weeklyAmountPence > maximumWeeklyPence) {
    steps.push(maximumStep(maximumWeeklyPence, weeklyAmountPence));
    decisionReasons.push('ABOVE_MAXIMUM');
  }
  if (price.isAboveTable) decisionReasons.push('ABOVE_TABLE');
  return { steps, weeklyAmountPence, decisionReasons };
}

/** Uplift, top-slice, minimum and rounding, each applied to the result of the one before. */
function adjustmentSteps(
  settings: AllocationSettings,
  livesRurally: boolean,
  sumPence: number,
): AllocationStep[] {
  const uplift = ruralUpliftPenceOf(settings, livesRurally, sumPence);
  const uplifted = sumPence + uplift;
  const topSlice = topSlicePenceOf(settings, uplifted);
  const sliced = uplifted - topSlice;
  const raise = raiseToMinimumPenceOf(settings, sliced);
  const rounding = roundingPenceOf(settings, sliced + raise);
  return [
    allocationStep({
      kind: 'RURAL_UPLIFT',
      sentence: ruralUpliftSentence(settings.ruralUpliftBasisPoints, uplift),
      circumstance: 'LIVES_RURALLY',
      weeklyAmountPence: uplift,
      settingPath: 'ruralUpliftBasisPoints',
    }),
    allocationStep({
      kind: 'TOP_SLICE',
      sentence: topSliceSentence(settings.contingencyTopSliceBasisPoints, topSlice),
      weeklyAmountPence: -topSlice,
      settingPath: 'contingencyTopSliceBasisPoints',
    }),
    allocationStep({
      kind: 'MINIMUM',
      sentence: minimumSentence(settings.minimumWeeklyPence, raise),
      weeklyAmountPence: raise,
      settingPath: 'minimumWeeklyPence',
    }),
    allocationStep({
      kind: 'ROUNDING',
      sentence: roundingSentence(rounding),
      weeklyAmountPence: rounding,
      settingPath: 'roundTo',
    }),
  ];
}

function priceStep(scalePosition: number, table: PriceTable, points: number, price: Price): AllocationStep {
  return allocationStep({
    kind: 'PRICE',
    sentence: priceSentence(table, points, price),
    weeklyAmountPence: price.weeklyAmountPence,
    settingPath: `scales.${scalePosition}.priceTable.rows.${price.rowPosition}`,
  });
}

function weeklySumStep({ circumstance, position, figure }: AppliedAdjustment): AllocationStep {
  return allocationStep({
    kind: 'WEEKLY_SUM',
    sentence: weeklySumSentence(circumstance, figure),
    circumstance,
    weeklyAmountPence: figure,
    settingPath: `circumstanceAdjustments.${position}.weeklyAmountPence`,
  });
}

/** A maximum is never a cap: the amount above it stays, and somebody decides. */
function maximumStep(maximumWeeklyPence: number, weeklyAmountPence: number): AllocationStep {
  return allocationStep({
    kind: 'MAXIMUM',
    sentence: maximumSentence(maximumWeeklyPence, weeklyAmountPence),
    settingPath: 'maximumWeeklyPence',
  });
}

function weeklyTotalOf(steps: readonly AllocationStep[]): number {
  return steps.reduce((total, step) => total + step.weeklyAmountPence, 0);
}
