/** The published policy of one council in plain words, setting by setting, with where each comes from. */
import type { Provenance } from '../../../../tenants/councils/provenance.ts';
import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { Unit } from '../../../../tenants/policy/settingNode.ts';
import { nodeOfPath } from '../../../../tenants/policy/settingRows.ts';
import { valueInWords } from '../../../../tenants/policy/valueInWords.ts';
import { hidesRow, type OpenRow, type OpenVersion } from '../../policy/publishing/openVersion.ts';

/** Whether a figure is the council’s own published one, and where; as in `Provenance`. */
export interface Origin {
  /** Null where nothing is in force. */
  basis: Provenance['basis'];
  source: string | null;
  publishedOn: string | null;
  appliesFrom: string | null;
}

/** One setting, as anybody may read it. */
export interface SettingInWords extends Origin {
  path: string;
  label: string;
  /** What the setting decides; null for a figure that is worked out of others. */
  why: string | null;
  /** The labels of the groups and entries around it, from the outermost. */
  within: readonly string[];
  unit: Unit;
  /** The value in its unit, as in a comparison; null for none. */
  value: string | null;
  inWords: string;
}

/** The published version of one area. */
export interface AreaInWords {
  area: AreaKey;
  label: string;
  summary: string;
  /** Null where nothing that is published is in force. */
  version: Pick<OpenVersion, 'number' | 'effectiveFrom' | 'isEmergency' | 'publishedAt'> | null;
  /** Whether the council publishes the amounts that its points and prices come to, and not the tables. */
  withholdsTables: boolean;
  settings: readonly SettingInWords[];
}

/** An area as its council has published it; `version` is null where nothing that is published is in force. */
export function areaInWords(area: AreaKey, version: OpenVersion | null): AreaInWords {
  const { label, summary } = POLICY_AREAS[area];
  if (version === null) return { area, label, summary, version, withholdsTables: false, settings: [] };
  const { number, effectiveFrom, isEmergency, publishedAt, withholdsTables } = version;
  const shown = [...version.rows.values()].filter(({ path }) => !hidesRow(version, path));
  return {
    area,
    label,
    summary,
    version: { number, effectiveFrom, isEmergency, publishedAt },
    withholdsTables,
    settings: shown.map((row) => settingInWords(area, row)),
  };
}

function settingInWords(area: AreaKey, row: OpenRow): SettingInWords {
  const { path, label, within, unit, text } = row;
  const why = nodeOfPath(POLICY_AREAS[area].node, path)?.why ?? null;
  return { path, label, why, within, unit, value: text, inWords: rowInWords(row), ...originOf(row) };
}

/** What a council has decided, in words. */
export function rowInWords({ basis, unit, value }: OpenRow): string {
  return basis === 'NOT_PUBLISHED' ? 'the council publishes no figure' : valueInWords(unit, value);
}

/** Where a figure comes from. */
export function originOf(row: OpenRow): Origin {
  const { publishedOn = null, appliesFrom = null } = row.basis === 'ILLUSTRATIVE' ? {} : row;
  return { basis: row.basis, source: row.source, publishedOn, appliesFrom };
}
