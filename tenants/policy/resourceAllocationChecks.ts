/** What makes resource allocation settings fair and complete; each rule names the setting that breaks it. */
import {
  AGE_BAND,
  type Circumstance,
  type CircumstanceEffect,
  CLIENT_GROUP,
  type NEED_DOMAIN,
  type ValueOf,
} from '../vocabulary.ts';
import { exactlyOneFigure } from './fieldChecks.ts';
import { type MistakeCode, mistake, type SettingMistake } from './mistakes.ts';

interface RisingWords {
  readonly code: MistakeCode;
  readonly what: string;
  readonly trouble: string;
}

function fallsIn(values: Readonly<Record<string, number>>, words: RisingWords): SettingMistake[] {
  const entries = Object.entries(values);
  return entries.flatMap(([name, value], index) => {
    const [beforeName, before] = entries[index - 1] ?? [name, value];
    if (value >= before) return [];
    return [
      mistake(
        words.code,
        [name],
        `${words.what} ${name} is ${value}, less than ${before} at ${beforeName}, so ${words.trouble}. Write ${before} or more.`,
        `${before} or more`,
      ),
    ];
  });
}

/** Points may not fall as need rises. */
export function pointsMistakes(points: {
  LOW: number;
  MODERATE: number;
  SUBSTANTIAL: number;
  CRITICAL: number;
}): SettingMistake[] {
  const rising = {
    LOW: points.LOW,
    MODERATE: points.MODERATE,
    SUBSTANTIAL: points.SUBSTANTIAL,
    CRITICAL: points.CRITICAL,
  };
  const trouble = 'a greater need would count for less';
  return fallsIn(rising, { code: 'POINTS_FALL', what: 'The points at', trouble });
}

/** A reduction may not fall as unpaid support grows. */
export function reductionMistakes(reduction: { SOME: number; MOST: number; ALL: number }): SettingMistake[] {
  const rising = { SOME: reduction.SOME, MOST: reduction.MOST, ALL: reduction.ALL };
  const trouble = 'more unpaid support would reduce the points by less';
  return fallsIn(rising, { code: 'REDUCTION_FALLS', what: 'The reduction at', trouble });
}

interface ScaleReach {
  readonly key: string;
  readonly clientGroups: readonly string[];
  readonly ageBands: readonly string[];
}

/** Every client group and age band must match exactly one scale; the pairs that do not are named. */
export function scaleMatchMistakes(scales: readonly ScaleReach[]): SettingMistake[] {
  const pairs = CLIENT_GROUP.values.flatMap((clientGroup) =>
    AGE_BAND.values.map((ageBand) => ({
      pair: `${clientGroup} at ${ageBand}`,
      scales: scales.filter(
        (scale) => scale.clientGroups.includes(clientGroup) && scale.ageBands.includes(ageBand),
      ),
    })),
  );
  const gaps = pairs.filter((pair) => pair.scales.length === 0).map(({ pair }) => pair);
  const overlaps = pairs
    .filter((pair) => pair.scales.length > 1)
    .map((match) => `${match.pair} (${match.scales.map((scale) => scale.key).join(' and ')})`);
  return [...gapMistakes(gaps), ...overlapMistakes(overlaps)];
}

function gapMistakes(pairs: readonly string[]): SettingMistake[] {
  if (pairs.length === 0) return [];
  return [
    mistake(
      'SCALE_GAP',
      [],
      `No scale matches ${pairs.join('; ')}, so those people could have no allocation. Add them to a scale.`,
      'exactly one scale for every client group and age band',
    ),
  ];
}

function overlapMistakes(pairs: readonly string[]): SettingMistake[] {
  if (pairs.length === 0) return [];
  return [
    mistake(
      'SCALE_OVERLAP',
      [],
      `Several scales match ${pairs.join('; ')}, so the answer would depend on chance. Leave each in one scale only.`,
      'exactly one scale for every client group and age band',
    ),
  ];
}

interface Adjustment {
  readonly circumstance: Circumstance;
  readonly effect: CircumstanceEffect;
  readonly points: number | null;
  readonly multiplierBasisPoints: number | null;
  readonly weeklyAmountPence: number | null;
  readonly domains: readonly ValueOf<typeof NEED_DOMAIN>[];
}

/**
 * An adjustment must write the one figure that its effect needs, and may name domains only to multiply them.
 */
export function adjustmentMistakes(adjustment: Adjustment): SettingMistake[] {
  const figures = {
    POINTS: { field: 'points', value: adjustment.points },
    MULTIPLIER: { field: 'multiplierBasisPoints', value: adjustment.multiplierBasisPoints },
    WEEKLY_SUM: { field: 'weeklyAmountPence', value: adjustment.weeklyAmountPence },
  };
  return [...exactlyOneFigure('effect', adjustment.effect, figures), ...domainMistakes(adjustment)];
}

function domainMistakes({ effect, domains }: Adjustment): SettingMistake[] {
  if (effect === 'MULTIPLIER' && domains.length === 0) {
    return [
      mistake(
        'FIELD_NEEDED',
        ['domains'],
        'A multiplier names no domain, so it would multiply nothing. List the domains whose points it multiplies.',
        'at least one domain',
      ),
    ];
  }
  if (effect === 'MULTIPLIER' || domains.length === 0) return [];
  return [
    mistake(
      'FIELD_NOT_USED',
      ['domains'],
      `Domains are listed, but the effect ${effect} does not read them. Remove them, or use the effect MULTIPLIER.`,
      'no domains',
    ),
  ];
}

/**
 * Waking support at night is more than sleeping support, so it may never give less. A person with waking
 * support gets only the waking adjustments, so each sleeping one needs a waking one of the same effect that
 * is at least as large.
 */
export function nightSupportMistakes(adjustments: readonly Adjustment[]): SettingMistake[] {
  return adjustments.flatMap((sleeping, index) => {
    if (sleeping.circumstance !== 'SLEEPING_NIGHT_SUPPORT') return [];
    const waking = adjustments.find(
      (other) => other.circumstance === 'WAKING_NIGHT_SUPPORT' && other.effect === sleeping.effect,
    );
    if (waking && givesAtLeast(waking, sleeping)) return [];
    return [
      mistake(
        'NIGHT_SUPPORT_FALLS',
        [index],
        `Sleeping support at night has the effect ${sleeping.effect}, but waking support ${waking ? 'gives less' : 'has no such effect'}, so somebody who needs more would be given less. Give waking support the same effect, at least as large.`,
        `WAKING_NIGHT_SUPPORT with the effect ${sleeping.effect}, at least as large`,
      ),
    ];
  });
}

function givesAtLeast(waking: Adjustment, sleeping: Adjustment): boolean {
  const rises =
    (waking.points ?? 0) >= (sleeping.points ?? 0) &&
    (waking.multiplierBasisPoints ?? 0) >= (sleeping.multiplierBasisPoints ?? 0) &&
    (waking.weeklyAmountPence ?? 0) >= (sleeping.weeklyAmountPence ?? 0);
  return rises && sleeping.domains.every((domain) => waking.domains.includes(domain));
}
