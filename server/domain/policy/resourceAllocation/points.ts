import type { NeedLevel, UnpaidSupportLevel } from '../../../../tenants/needs.ts';
import type { Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import { multiplyHalfUp, shareOf } from '../../../common/arithmetic.ts';

/** How one scale counts one area of life. */
export type ScaleDomain = Scale['domains'][number];

/** How one domain's points are worked out. */
export interface DomainPoints {
  /** What the scale gives for the level. */
  levelPoints: number;
  /** The same after any multipliers: what counts if nobody helps unpaid. */
  pointsBeforeUnpaidSupport: number;
  /** What is taken off for what family and friends already do. */
  reductionPoints: number;
  /** The points that count. */
  points: number;
}

/**
 * A domain's points: those of its level, times any multipliers (rounded once, half up), less the share that
 * family and friends already meet (rounded half up). Working without unpaid support first and reducing
 * afterwards gives both figures to show.
 */
export function domainPointsOf(
  domain: ScaleDomain,
  level: NeedLevel,
  unpaidSupport: UnpaidSupportLevel,
  multipliersBasisPoints: readonly number[],
): DomainPoints {
  const levelPoints = level === 'NONE' ? 0 : domain.points[level];
  const reductionBasisPoints =
    unpaidSupport === 'NONE' ? 0 : domain.unpaidSupportReductionBasisPoints[unpaidSupport];
  const pointsBeforeUnpaidSupport =
    multipliersBasisPoints.length === 0 ? levelPoints : multiplyHalfUp(levelPoints, multipliersBasisPoints);
  const reductionPoints = shareOf(pointsBeforeUnpaidSupport, reductionBasisPoints);
  return {
    levelPoints,
    pointsBeforeUnpaidSupport,
    reductionPoints,
    points: pointsBeforeUnpaidSupport - reductionPoints,
  };
}
