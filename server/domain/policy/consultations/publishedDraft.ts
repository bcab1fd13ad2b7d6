/** What a published draft would change, as anybody may read it. */
import { type PolicySource, provenanceOf } from '../../../../tenants/councils/provenance.ts';
import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { withholdsTables } from '../policies/tableVisibility.ts';
import { type PolicyDifference, policyDiff } from '../policyDiffs/policyDiff.ts';

/** Settings as they are kept. */
interface Stored {
  settings: unknown;
  sources: readonly PolicySource[];
}

/** A draft as it was saved when it was published, beside the version that it would replace; null where there was none. */
export interface StoredDraft {
  area: AreaKey;
  effectiveFrom: string;
  draft: Stored;
  base: Stored | null;
}

/**
 * What the draft would change, setting by setting. A council that keeps its points and prices to itself, before or after,
 * shows nothing of them; and of a figure of which it publishes none, nothing is shown either.
 */
export function publishedDifferences({ area, effectiveFrom, draft, base }: StoredDraft): PolicyDifference[] {
  const onFirstDay = ({ settings, sources }: Stored) =>
    versionOn(area, { settings: settingsOf(area, settings), sources }, effectiveFrom);
  const after = onFirstDay(draft);
  const before = base && onFirstDay(base);
  const both = before ? [before, after] : [after];
  const areTablesHidden = both.some(({ settings }) => withholdsTables(area, settings));
  const isHidden = (path: string) =>
    (areTablesHidden && (path === TABLES || path.startsWith(`${TABLES}.`))) ||
    both.some(({ sources }) => holdsUnpublished(sources, path));
  // A later figure is listed by the path of its setting, so it would tell what the setting may not.
  const withoutHidden = (settings: typeof after.settings) => ({
    ...settings,
    laterFigures: settings.laterFigures.filter(({ path }) => !isHidden(path)),
  });
  return policyDiff(
    area,
    before && withoutHidden(before.settings),
    withoutHidden(after.settings),
  ).differences.filter(({ path }) => !isHidden(path));
}

const TABLES = 'scales';

/** Whether a difference shows a figure that the council does not publish: its own, or one of the entry that it is. */
function holdsUnpublished(sources: readonly PolicySource[], path: string): boolean {
  const within = sources.some((each) => each.basis === 'NOT_PUBLISHED' && each.path.startsWith(`${path}.`));
  return within || provenanceOf(sources, path).basis === 'NOT_PUBLISHED';
}
