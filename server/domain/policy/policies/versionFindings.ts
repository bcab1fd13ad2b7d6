import { entryPaths, type Provenance, provenanceOf } from '../../../../tenants/councils/provenance.ts';
import { type FrameFinding, frameFindings } from '../../../../tenants/policy/nationalFrame.ts';
import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { Area } from '../../../../tenants/policy/setting.ts';
import { dottedPath, settingRows } from '../../../../tenants/policy/settingRows.ts';
import type { InForce } from './keptVersions.ts';

/** The source of one setting of a version. */
export type ProvenanceRow = Provenance & { readonly path: string };

/**
 * For every setting of a version, whether its figure is published and where; after a list of words, those of its
 * words that have a source of their own.
 */
export function provenanceRows(
  area: AreaKey,
  { settings, sources }: Pick<InForce<AreaKey>, 'settings' | 'sources'>,
): ProvenanceRow[] {
  const named = new Set(sources.map(({ path }) => path));
  const rows = settingRows(POLICY_AREAS[area] as Area<unknown>, settings);
  const paths = rows.flatMap((row) => [row.path, ...entryPaths(row).filter((path) => named.has(path))]);
  return paths.map((path) => ({ path, ...provenanceOf(sources, path) }));
}

/** A finding of the national frame, with the path of its setting as people read it. */
export type PolicyWarning = Omit<FrameFinding, 'path'> & { readonly area: AreaKey; readonly path: string };

/** What the national frame warns about in a version. */
export function policyWarnings(area: AreaKey, settings: InForce<AreaKey>['settings']): PolicyWarning[] {
  const found = frameFindings(area, settings as never);
  return found.map((finding) => policyWarning(area, settings, finding));
}

/** One finding as a warning. */
export function policyWarning(area: AreaKey, settings: unknown, finding: FrameFinding): PolicyWarning {
  return { ...finding, area, path: dottedPath(POLICY_AREAS[area].node, settings, finding.path) };
}
