import { readYaml } from '../../../../tenants/councils/yamlPlaces.ts';
import { isRecord } from '../../../../tenants/isRecord.ts';
import { AREA_KEYS, type AreaKey, NEEDED_AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import { type Completeness, completenessOf } from '../../../../tenants/policy/requiredSettings.ts';
import { valueAt } from '../../../../tenants/policy/settingNode.ts';

/**
 * How many of the settings that a council must write are in its file, over all areas, even where the file has
 * mistakes. Null for a file that is not YAML, as nobody can tell what it holds.
 */
export function fileCompleteness(yamlText: string): Completeness | null {
  const yaml = readYaml(yamlText);
  if ('fault' in yaml) return null;
  const whole = isRecord(yaml.value) ? yaml.value : {};
  // Of an area that a council may be without, nothing is missing where nothing is written.
  const isAsked = (area: AreaKey) =>
    NEEDED_AREA_KEYS.includes(area) || valueAt(whole, ['policies', area]) !== undefined;
  const areas = AREA_KEYS.filter(isAsked).map((area) => ({
    area,
    ...completenessOf(area, valueAt(whole, ['policies', area, 'settings'])),
  }));
  return {
    written: areas.reduce((sum, { written }) => sum + written, 0),
    required: areas.reduce((sum, { required }) => sum + required, 0),
    missing: areas.flatMap(({ area, missing }) => missing.map((path) => `${area}.${path}`)),
  };
}

/** The same as a line for a terminal. */
export function completenessLine(fileName: string, { written, required, missing }: Completeness): string {
  const counts = `${written} of ${required} required settings are written`;
  if (missing.length === 0) return `${fileName}: complete: ${counts}.`;
  return `${fileName}: NOT COMPLETE: ${counts}. Missing:\n${missing.map((path) => `  ${path}`).join('\n')}`;
}
