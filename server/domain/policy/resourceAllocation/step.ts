import type { AllocationStep } from './allocation.ts';

/**
 * One step of the working, from the parts that it has: a part left out is null, or no money. Every step is
 * made here, so that all have their keys in the same order.
 */
export function allocationStep(
  given: Pick<AllocationStep, 'kind' | 'sentence' | 'settingPath'> & Partial<AllocationStep>,
): AllocationStep {
  return {
    kind: given.kind,
    sentence: given.sentence,
    domain: given.domain ?? null,
    circumstance: given.circumstance ?? null,
    level: given.level ?? null,
    unpaidSupport: given.unpaidSupport ?? null,
    pointsBeforeUnpaidSupport: given.pointsBeforeUnpaidSupport ?? null,
    points: given.points ?? null,
    weeklyAmountPence: given.weeklyAmountPence ?? 0,
    settingPath: given.settingPath,
  };
}
