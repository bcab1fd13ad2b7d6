import { readYaml } from '../../../tenants/councils/yamlPlaces.ts';
import { AREA_KEYS, POLICY_AREAS } from '../../../tenants/policy/policy.ts';
import { requiredSettings } from '../../../tenants/policy/requiredSettings.ts';
import type { Area } from '../../../tenants/policy/setting.ts';
import { isRecord, valueAt } from '../../../tenants/policy/settingNode.ts';

/** How much of what must be written is written. */
export interface FileCompleteness {
  written: number;
  required: number;
  /** Dotted paths from the area's name on, with `[]` for the entries of a list. */
  missing: string[];
}

/**
 * How many of the settings that a council must write its file writes, over all areas: also of a file that has
 * mistakes. Nothing is written in what is not YAML.
 */
export function fileCompleteness(yamlText: string): FileCompleteness {
  const yaml = readYaml(yamlText);
  const whole = 'faults' in yaml || !isRecord(yaml.value) ? {} : yaml.value;
  const required = AREA_KEYS.flatMap((area) => {
    const settings = valueAt(whole, ['policies', area, 'settings']);
    const ofArea = requiredSettings(POLICY_AREAS[area] as Area<unknown>, settings);
    return ofArea.map(({ path, isWritten }) => ({ path: `${area}.${path}`, isWritten }));
  });
  const missing = required.filter(({ isWritten }) => !isWritten).map(({ path }) => path);
  return { written: required.length - missing.length, required: required.length, missing };
}

/** The same as a line for a terminal. */
export function completenessLine(fileName: string, { written, required, missing }: FileCompleteness): string {
  const counts = `${written} of ${required} required settings are written`;
  if (missing.length === 0) return `${fileName}: complete: ${counts}.`;
  return `${fileName}: NOT COMPLETE: ${counts}. Missing:\n${missing.map((path) => `  ${path}`).join('\n')}`;
}
