import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { possibleSettings, shapedSettings } from '../../../../tenants/policy/settings.arbitraries.ts';
import { canonicalJson } from '../../../common/canonicalJson.ts';
import { DECISION_KINDS } from '../../areas.ts';
import { DECISION_FACTS } from '../../decisions/decisionFacts.arbitraries.ts';
import type { AnyDecisionKind } from '../../decisions/decisionKind.ts';
import { areasRead, type SettingsRead } from '../../policy/policies/settingReads.ts';
import { everyReading, isReadBy } from './settingReadings.ts';
import { settingsCatalogue } from './settingsCatalogue.ts';

/** The areas of policy of which every setting decides something about a real person on a real day. */
const AREAS = ['charging', 'riskEnablement', 'monitoring', 'reviews'] as const satisfies readonly AreaKey[];

type Settings = Partial<{ [Key in AreaKey]: PolicySettings[Key] }>;

const settings = AREAS.flatMap((area) => settingsCatalogue(area).map(({ path }) => [area, path] as const));

describe('every setting of charging, risk enablement, monitoring and reviews', () => {
  it.each(settings)(
    '%s.%s is read by a decision, or by a rule that refuses or works something out',
    (area, path) => {
      const read = everyReading().filter((reading) => isReadBy(reading, area, path));
      // A name decides nothing by itself: it is what the person is told as the reason.
      const isNamed = read.some(({ does, decisionKind }) => does === 'SHOWN' && decisionKind !== null);
      expect(isNamed || read.some(({ does }) => does === 'DECIDES')).toBe(true);
    },
  );
});

/** Each setting that kinds of decision read, with those kinds. */
const readByKinds = settings.flatMap(([area, path]) => {
  const keys = everyReading()
    .filter((reading) => reading.decisionKind !== null && isReadBy(reading, area, path))
    .map(({ decisionKind }) => decisionKind);
  const kinds = DECISION_KINDS.filter(({ key }) => keys.includes(key));
  return kinds.length === 0 ? [] : [[`${area}.${path}`, area, path, kinds] as const];
});

/** The settings with the values of one path taken from others; of a list from the entries so many places further on. */
function grafted(whole: unknown, other: unknown, path: readonly string[], shift: number): unknown {
  const [name, ...below] = path;
  if (name === undefined) return other;
  if (Array.isArray(whole)) {
    const others = Array.isArray(other) ? other : [];
    if (others.length === 0) return whole;
    return whole.map((each, index) => grafted(each, others[(index + shift) % others.length], path, shift));
  }
  if (typeof whole !== 'object' || whole === null || typeof other !== 'object' || other === null)
    return whole;
  const own = (whole as Record<string, unknown>)[name];
  return { ...whole, [name]: grafted(own, (other as Record<string, unknown>)[name], below, shift) };
}

/** What a kind makes of facts; null where settings that were put together so make no sense to it. */
function outcomeOf(kind: AnyDecisionKind, facts: object, whole: Settings): string | null {
  try {
    return canonicalJson(kind.rule(facts, whole as never));
  } catch {
    return null;
  }
}

const drawn = new Map<AreaKey, readonly unknown[]>();

/**
 * Some settings of an area, drawn once, as drawing them takes most of the time: such as a council could have, and any of
 * the declared shape, so that each setting is met beside every kind of others.
 */
function someSettings(area: AreaKey): readonly unknown[] {
  const known = drawn.get(area);
  if (known) return known;
  const possible: unknown[] = fc.sample(possibleSettings(area), { seed: 3, numRuns: 40 });
  const settings = [...possible, ...fc.sample(shapedSettings(area), { seed: 3, numRuns: 57 })];
  drawn.set(area, settings);
  return settings;
}

const TRIES = 3_000;
/** Goes round; a step that the number of settings does not divide lets each meet every other. */
const at = <Value>(values: readonly Value[], turn: number) => values[turn % values.length] as Value;

/** Whether another value of one setting ever gives another outcome, all else being the same. */
function changesSomething(kind: AnyDecisionKind, area: AreaKey, path: string): boolean {
  const names = path.replaceAll('[]', '').split('.');
  const areas = areasRead(kind.reads as SettingsRead);
  const facts = fc.sample(DECISION_FACTS[kind.key] as fc.Arbitrary<object>, { seed: 3, numRuns: 500 });
  for (let turn = 0; turn < TRIES; turn += 1) {
    const whole: Settings = Object.fromEntries(areas.map((each) => [each, at(someSettings(each), turn)]));
    const other = at(someSettings(area), turn * 7 + 1 + Math.floor(turn / 97));
    const changed = { ...whole, [area]: grafted(whole[area], other, names, turn % 2) };
    const before = outcomeOf(kind, at(facts, turn), whole);
    if (before === null) continue;
    const after = outcomeOf(kind, at(facts, turn), changed);
    if (after !== null && before !== after) return true;
  }
  return false;
}

describe('a setting that a kind of decision reads', () => {
  it.each(readByKinds)('%s changes an outcome', (_, area, path, kinds) => {
    expect(kinds.some((kind) => changesSomething(kind, area, path))).toBe(true);
  });
});
