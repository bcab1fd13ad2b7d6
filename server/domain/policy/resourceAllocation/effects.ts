import type { Circumstances, NeedDomain } from '../../../../tenants/needs.ts';
import type { CircumstanceAdjustment } from '../../../../tenants/policy/resourceAllocation.ts';
import type { Circumstance } from '../../../../tenants/vocabulary.ts';
import { applies, CIRCUMSTANCE_SETS, circumstancesAt } from './circumstances.ts';

/** One adjustment that applies to somebody, with the figure that its effect names. */
export interface AppliedAdjustment {
  circumstance: Circumstance;
  /** Its position in the council's list, for the setting path. */
  position: number;
  /** Points, basis points of a multiplier, or pence a week, depending on the effect. */
  figure: number;
}

/** Everything that a set of circumstances does under one council's adjustments, in the council's order. */
export interface CircumstanceEffects {
  pointsAdjustments: AppliedAdjustment[];
  weeklySumAdjustments: AppliedAdjustment[];
  /** By domain: the adjustments that multiply its points. */
  multiplierAdjustments: ReadonlyMap<NeedDomain, AppliedAdjustment[]>;
  /** Which adjustments multiply, as one text: sets with the same text multiply alike. */
  multiplierKey: string;
  /** Sum of the points added. */
  points: number;
  /** Sum of the pence a week added. */
  weeklySumPence: number;
}

/** What every set of circumstances does, by circumstance index. */
export function allCircumstanceEffectsOf(
  adjustments: readonly CircumstanceAdjustment[],
): CircumstanceEffects[] {
  return Array.from({ length: CIRCUMSTANCE_SETS }, (_, index) =>
    circumstanceEffectsOf(adjustments, circumstancesAt(index)),
  );
}

/** The multipliers that apply to one domain, in basis points. */
export function multipliersOf(effects: CircumstanceEffects, domain: NeedDomain): number[] {
  return (effects.multiplierAdjustments.get(domain) ?? []).map(({ figure }) => figure);
}

/** Sorts the adjustments that apply to somebody by what they do. */
function circumstanceEffectsOf(
  adjustments: readonly CircumstanceAdjustment[],
  circumstances: Circumstances,
): CircumstanceEffects {
  const pointsAdjustments: AppliedAdjustment[] = [];
  const weeklySumAdjustments: AppliedAdjustment[] = [];
  const multiplierAdjustments = new Map<NeedDomain, AppliedAdjustment[]>();
  let multiplierKey = '';
  for (const [position, adjustment] of adjustments.entries()) {
    if (!applies(adjustment.circumstance, circumstances)) continue;
    const applied = { circumstance: adjustment.circumstance, position, figure: figureOf(adjustment) };
    if (adjustment.effect === 'POINTS') pointsAdjustments.push(applied);
    if (adjustment.effect === 'WEEKLY_SUM') weeklySumAdjustments.push(applied);
    if (adjustment.effect === 'MULTIPLIER') {
      multiplierKey += `${position} `;
      for (const domain of adjustment.domains) {
        multiplierAdjustments.set(domain, [...(multiplierAdjustments.get(domain) ?? []), applied]);
      }
    }
  }
  return {
    pointsAdjustments,
    weeklySumAdjustments,
    multiplierAdjustments,
    multiplierKey,
    points: sumOfFigures(pointsAdjustments),
    weeklySumPence: sumOfFigures(weeklySumAdjustments),
  };
}

function sumOfFigures(applied: readonly AppliedAdjustment[]): number {
  return applied.reduce((sum, { figure }) => sum + figure, 0);
}

/**
 * Exactly one of the three figures is given, the one that the effect needs; otherwise the policy would have
 * been refused.
 */
function figureOf(adjustment: CircumstanceAdjustment): number {
  const figure = {
    POINTS: adjustment.points,
    MULTIPLIER: adjustment.multiplierBasisPoints,
    WEEKLY_SUM: adjustment.weeklyAmountPence,
  }[adjustment.effect];
  if (figure === null) {
    throw new RangeError(`The adjustment for ${adjustment.circumstance} has no figure for its effect.`);
  }
  return figure;
}
