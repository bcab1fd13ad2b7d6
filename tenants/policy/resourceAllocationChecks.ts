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
import { asFarAsReadable, mistakesOfEach } from './unreadable.ts';

interface RisingWords {
  readonly code: MistakeCode;
  readonly what: string;
  readonly trouble: string;
}

/** @param names the names of the values, from the one that may be least. */
function fallsIn<Name extends string>(
  values: Readonly<Record<Name, number>>,
  names: readonly Name[],
  words: RisingWords,
): SettingMistake[] {
  return mistakesOfEach(names, (name, index) => {
    const beforeName = names[index - 1] ?? name;
    const [value, before] = [values[name], values[beforeName]];
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
  const trouble = 'a greater need would count for less';
  const words = { code: 'POINTS_FALL', what: 'The points at', trouble } as const;
  return fallsIn(points, ['LOW', 'MODERATE', 'SUBSTANTIAL', 'CRITICAL'], words);
}

/** A reduction may not fall as unpaid support grows. */
export function reductionMistakes(reduction: { SOME: number; MOST: number; ALL: number }): SettingMistake[] {
  const trouble = 'more unpaid support would reduce the points by less';
  const words = { code: 'REDUCTION_FALLS', what: 'The reduction at', trouble } as const;
  return fallsIn(reduction, ['SOME', 'MOST', 'ALL'], words);
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
      matches: [...scales.keys()].map((index) => matchOf(scales, index, clientGroup, ageBand)),
    })),
  );
  const gaps = pairs.filter(({ matches }) => matches.every((match) => match === 'NONE'));
  const overlaps = pairs.flatMap(({ pair, matches }) => {
    const keys = matches.flatMap((match) => (typeof match === 'string' ? [] : [match.key]));
    return keys.length > 1 ? [`${pair} (${keys.join(' and ')})`] : [];
  });
  return [...gapMistakes(gaps.map(({ pair }) => pair)), ...overlapMistakes(overlaps)];
}

/** Whether a scale is for these people, by its key; unclear where it can’t be read yet. */
function matchOf(scales: readonly ScaleReach[], index: number, clientGroup: string, ageBand: string) {
  return asFarAsReadable<{ key: string } | 'NONE' | 'UNCLEAR'>(() => {
    const scale = scales[index];
    if (!scale?.clientGroups.includes(clientGroup) || !scale.ageBands.includes(ageBand)) return 'NONE';
    return { key: scale.key };
  }, 'UNCLEAR');
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

/** An adjustment must write the one figure that its effect needs. */
export function adjustmentFigureMistakes(adjustment: Adjustment): SettingMistake[] {
  return exactlyOneFigure('effect', adjustment.effect, adjustment, {
    POINTS: 'points',
    MULTIPLIER: 'multiplierBasisPoints',
    WEEKLY_SUM: 'weeklyAmountPence',
  });
}

/** An adjustment may name domains only to multiply them. */
export function adjustmentDomainMistakes({
  effect,
  domains,
}: Pick<Adjustment, 'effect' | 'domains'>): SettingMistake[] {
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
  return mistakesOfEach(adjustments, (sleeping, index) => {
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
