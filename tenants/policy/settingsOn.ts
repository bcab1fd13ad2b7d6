/** The settings of a version on a day: the one place where a day is turned into figures. */
import { daysOfChange, figuresOn } from './laterFigures.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from './policy.ts';

/** By the settings as they are written, and the last day of a change. The same settings are the same object. */
const known = new WeakMap<object, Map<string, unknown>>();

/** The last day by then on which a figure of a version changed; undefined where none has. */
export function changedLastOn(settings: PolicySettings[AreaKey], day: string): string | undefined {
  return daysOfChange(settings).findLast((each) => each <= day);
}

/**
 * The settings of one version of an area as they are on a day: each figure with the value that it has then, and those
 * that change only later under `laterFigures`. Every decision reads policy by this.
 */
export function settingsOn<Key extends AreaKey>(
  areaKey: Key,
  settings: PolicySettings[Key],
  day: string,
): PolicySettings[Key] {
  const changedOn = changedLastOn(settings, day);
  if (changedOn === undefined) return settings;
  const byDay = known.get(settings) ?? new Map<string, unknown>();
  known.set(settings, byDay);
  const onDay = byDay.get(changedOn) ?? figuresOn(POLICY_AREAS[areaKey].node, settings, changedOn);
  byDay.set(changedOn, onDay);
  return onDay as PolicySettings[Key];
}
