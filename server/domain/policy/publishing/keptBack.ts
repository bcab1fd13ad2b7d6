import { type PolicySource, provenanceOf } from '../../../../tenants/councils/provenance.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Area } from '../../../../tenants/policy/setting.ts';
import { settingRows } from '../../../../tenants/policy/settingRows.ts';
import { enumeration } from '../../../../tenants/vocabulary.ts';
import { withholdsTables } from '../policies/tableVisibility.ts';

/** Why something of a public version is not public. */
export const KEPT_BACK_REASON = enumeration(
  'KeptBackReason',
  'Why nobody outside a council reads a setting of its policy, though the version is public.',
  {
    TABLES_ARE_PRIVATE:
      'The council does not publish its points and prices; only the amounts that they come to are shown.',
    FIGURE_IS_NOT_PUBLISHED: 'The council says of this figure that it publishes none.',
  },
);
export type KeptBackReason = 'TABLES_ARE_PRIVATE' | 'FIGURE_IS_NOT_PUBLISHED';

/** A setting, or all that is inside of it, that stays with the council. */
export interface KeptBack {
  path: string;
  label: string;
  within: readonly string[];
  reason: KeptBackReason;
}

const TABLES = 'scales';

/** What of a version nobody outside the council reads once it is public, in the order of declaration. */
export function keptBack(
  area: AreaKey,
  settings: PolicySettings[AreaKey],
  sources: readonly PolicySource[],
): KeptBack[] {
  const declared = POLICY_AREAS[area] as Area<unknown>;
  const arePrivate = withholdsTables(area, settings);
  const tables: KeptBack[] = arePrivate
    ? [
        {
          path: TABLES,
          label: declared.node.settings[TABLES]?.label ?? TABLES,
          within: [],
          reason: 'TABLES_ARE_PRIVATE',
        },
      ]
    : [];
  const figures = settingRows(declared, settings).flatMap(({ path, label, within }): KeptBack[] => {
    if (arePrivate && path.startsWith(`${TABLES}.`)) return [];
    const isUnpublished = provenanceOf(sources, path).basis === 'NOT_PUBLISHED';
    return isUnpublished ? [{ path, label, within, reason: 'FIGURE_IS_NOT_PUBLISHED' }] : [];
  });
  return [...tables, ...figures];
}
