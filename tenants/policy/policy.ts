/** All areas of a council's policy together: reading them, and finding which version of one is in force. */
import { CHARGING } from './charging.ts';
import { DEPLOYMENT } from './deployment.ts';
import type { SettingMistake } from './mistakes.ts';
import { MONEY } from './money.ts';
import { MONITORING } from './monitoring.ts';
import { PLANNING } from './planning.ts';
import { readSetting } from './readSetting.ts';
import { RESOURCE_ALLOCATION } from './resourceAllocation.ts';
import { REVIEWS } from './reviews.ts';
import { RISK_ENABLEMENT } from './riskEnablement.ts';
import type { Area, WrittenSettings } from './setting.ts';
import { SMALL_PAYMENTS } from './smallPayments.ts';

/** Every area, in the order in which a person meets them. */
export const POLICY_AREAS = {
  resourceAllocation: RESOURCE_ALLOCATION,
  planning: PLANNING,
  deployment: DEPLOYMENT,
  smallPayments: SMALL_PAYMENTS,
  money: MONEY,
  charging: CHARGING,
  riskEnablement: RISK_ENABLEMENT,
  monitoring: MONITORING,
  reviews: REVIEWS,
} as const;

/** The name of an area, as in council files and the API. */
export type AreaKey = keyof typeof POLICY_AREAS;
export const AREA_KEYS = Object.keys(POLICY_AREAS) as readonly AreaKey[];
/** The areas without which no council can be live. */
export const NEEDED_AREA_KEYS = AREA_KEYS.filter((key) => !POLICY_AREAS[key].isOptional);

/** The settings of every area, by its name. */
export type PolicySettings = { [Key in AreaKey]: WrittenSettings<(typeof POLICY_AREAS)[Key]> };

/**
 * Settings with every default filled in; or every mistake that stopped them from being read, and what is right so
 * far (as in `SettingReading`).
 */
export type ReadSettings<Key extends AreaKey> =
  | { readonly settings: PolicySettings[Key]; readonly mistakes?: undefined }
  | {
      readonly settings?: undefined;
      readonly mistakes: readonly SettingMistake[];
      readonly soFar: PolicySettings[Key];
    };

/**
 * Reads the settings of one area from plain values, and fills in its defaults. Reading the result again gives
 * the same. The national frame is checked separately (nationalFrame.ts), so that a version decided under an
 * earlier law can still be read.
 */
export function readAreaSettings<Key extends AreaKey>(areaKey: Key, input: unknown): ReadSettings<Key> {
  const { value, mistakes, soFar } = readSetting(POLICY_AREAS[areaKey] as Area<unknown>, input);
  if (mistakes.length > 0) return { mistakes, soFar: soFar as PolicySettings[Key] };
  return { settings: value as PolicySettings[Key] };
}
