import {
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
  type NeedsProfile,
} from '../../../../tenants/needs.ts';
import type { Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import type { AllocationStep } from './allocation.ts';
import { type AppliedAdjustment, type CircumstanceEffects, multipliersOf } from './effects.ts';
import { domainPointsOf, type ScaleDomain } from './points.ts';
import {
  circumstancePointsSentence,
  domainNotCountedSentence,
  domainSentence,
  totalPointsSentence,
} from './sentences.ts';
import { allocationStep } from './step.ts';

/** An area of life as one scale treats it: its place on the scale, or null where it does not count. */
export interface DomainOnScale {
  domain: NeedDomain;
  listed: { position: number; domain: ScaleDomain } | null;
}

/** The steps about points, and both totals. */
export interface PointsWorking {
  steps: AllocationStep[];
  totalPointsBeforeUnpaidSupport: number;
  totalPoints: number;
}

/** Every area of life on a scale, in the order of NEED_DOMAINS, so that councils' workings can be laid side by side. */
export function domainsOnScale(scale: Scale): DomainOnScale[] {
  return NEED_DOMAINS.map((domain) => {
    const position = scale.domains.findIndex((listed) => listed.domain === domain);
    const found = scale.domains[position];
    return { domain, listed: found === undefined ? null : { position, domain: found } };
  });
}

/**
 * Points for each area of life, then those for circumstances, then the total. Every area that the scale lists
 * is a step, even where no help is needed, so that the person sees that it was counted. An area that the
 * scale does not list is a step of no points where the person needs help with it, so that everything they
 * said is answered.
 */
export function workOutPoints(
  scalePosition: number,
  domains: readonly DomainOnScale[],
  effects: CircumstanceEffects,
  profile: NeedsProfile,
): PointsWorking {
  const steps: AllocationStep[] = [];
  for (const onScale of domains) {
    const need = profile.domains[onScale.domain];
    if (onScale.listed !== null) {
      steps.push(domainStep(scalePosition, onScale.listed, need, effects));
    } else if (need.level !== 'NONE') {
      steps.push(domainNotCountedStep(scalePosition, onScale.domain, need));
    }
  }
  for (const adjustment of effects.pointsAdjustments) steps.push(circumstancePointsStep(adjustment));
  let totalPointsBeforeUnpaidSupport = 0;
  let totalPoints = 0;
  for (const step of steps) {
    totalPointsBeforeUnpaidSupport += step.pointsBeforeUnpaidSupport ?? 0;
    totalPoints += step.points ?? 0;
  }
  steps.push(totalPointsStep(scalePosition, totalPointsBeforeUnpaidSupport, totalPoints));
  return { steps, totalPointsBeforeUnpaidSupport, totalPoints };
}

function domainStep(
  scalePosition: number,
  listed: NonNullable<DomainOnScale['listed']>,
  need: DomainNeed,
  effects: CircumstanceEffects,
): AllocationStep {
  const { domain } = listed.domain;
  const { level, unpaidSupport } = need;
  const worked = domainPointsOf(listed.domain, level, unpaidSupport, multipliersOf(effects, domain));
  const multipliers = effects.multiplierAdjustments.get(domain) ?? [];
  const points = `scales.${scalePosition}.domains.${listed.position}.points`;
  return allocationStep({
    kind: 'DOMAIN',
    sentence: domainSentence(domain, level, unpaidSupport, multipliers, worked),
    domain,
    level,
    unpaidSupport,
    pointsBeforeUnpaidSupport: worked.pointsBeforeUnpaidSupport,
    points: worked.points,
    settingPath: level === 'NONE' ? points : `${points}.${level}`,
  });
}

function domainNotCountedStep(scalePosition: number, domain: NeedDomain, need: DomainNeed): AllocationStep {
  return allocationStep({
    kind: 'DOMAIN',
    sentence: domainNotCountedSentence(domain, need.level),
    domain,
    level: need.level,
    unpaidSupport: need.unpaidSupport,
    pointsBeforeUnpaidSupport: 0,
    points: 0,
    settingPath: `scales.${scalePosition}.domains`,
  });
}

function circumstancePointsStep({ circumstance, position, figure }: AppliedAdjustment): AllocationStep {
  return allocationStep({
    kind: 'CIRCUMSTANCE_POINTS',
    sentence: circumstancePointsSentence(circumstance, figure),
    circumstance,
    pointsBeforeUnpaidSupport: figure,
    points: figure,
    settingPath: `circumstanceAdjustments.${position}.points`,
  });
}

function totalPointsStep(scalePosition: number, beforeUnpaidSupport: number, points: number): AllocationStep {
  return allocationStep({
    kind: 'TOTAL_POINTS',
    sentence: totalPointsSentence(beforeUnpaidSupport, points),
    pointsBeforeUnpaidSupport: beforeUnpaidSupport,
    points,
    settingPath: `scales.${scalePosition}.domains`,
  });
}
