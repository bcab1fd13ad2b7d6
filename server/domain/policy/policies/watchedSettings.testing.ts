import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { pickRead, type SettingsRead, settingsRead } from './settingReads.ts';

/** Settings that tell what is read of them. */
export interface WatchedSettings {
  // biome-ignore lint/suspicious/noExplicitAny: whichever rule is watched takes the settings that it says it reads.
  settings: any;
  /** What was read so far of what is said to be read, as `area.path`. */
  readonly read: ReadonlySet<string>;
}

/** Everything that a rule says it reads, as `area.path`. */
export function saidToBeRead(reads: SettingsRead): string[] {
  return settingsRead(reads).map(({ area, path }) => `${area}.${path}`);
}

/**
 * Whole settings, of which a rule sees only what it says it reads: reading anything else that a council decides throws,
 * and whatever is read is noted.
 */
export function watchedSettings(
  reads: SettingsRead,
  whole: Partial<{ [Key in AreaKey]: PolicySettings[Key] }>,
): WatchedSettings {
  const said = new Set(saidToBeRead(reads));
  const read = new Set<string>();
  const watch = (value: unknown, all: unknown, path: string): unknown => {
    if (said.has(path)) {
      read.add(path);
      return value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const place = (name: string) =>
      Array.isArray(value) ? `${path}[]` : path === '' ? name : `${path}.${name}`;
    return new Proxy(value, {
      get(target, name) {
        const given = Reflect.get(target, name);
        if (typeof name === 'symbol' || typeof given === 'function') return given;
        const known = (all as Record<string, unknown>)[name];
        if (!Object.hasOwn(target, name) && known !== undefined && !Array.isArray(value)) {
          throw new Error(`The rule reads ${place(name)}, and does not say so.`);
        }
        return name === 'length' ? given : watch(given, known, place(name));
      },
    });
  };
  return { settings: watch(pickRead(reads, whole as never), whole, ''), read };
}
