/** What differs between two council files, as text: area by area, with the days, notes and sources. */
import { settingDifferences } from '../policy/diff.ts';
import { differenceText } from '../policy/diffText.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../policy/policy.ts';
import type { CouncilFile } from './councilFile.ts';
import type { VersionInFile } from './councilShape.ts';
import type { PolicySource } from './provenance.ts';

/**
 * Compares the policies in two council files: one text for each area that differs, and nothing where the
 * policies are the same. The councils' details and the worked cases are not compared.
 */
export function councilFileDifferences(
  before: Pick<CouncilFile, 'policies'>,
  after: Pick<CouncilFile, 'policies'>,
): string[] {
  return AREA_KEYS.flatMap((area) => {
    const lines = areaLines(area, before.policies[area], after.policies[area]);
    return lines.length === 0 ? [] : [lines.join('\n')];
  });
}

function areaLines<Key extends AreaKey>(
  area: Key,
  before: VersionInFile<Key> | null,
  after: VersionInFile<Key> | null,
): string[] {
  const { label } = POLICY_AREAS[area];
  if (!before && !after) return [];
  if (!after) return [`${label}: only in the first file.`];
  const differences = settingDifferences(area, before?.settings ?? null, after.settings);
  const changes = differences.length === 0 ? [] : [differenceText(area, differences)];
  if (!before) return [`${label}: only in the second file.`, ...changes];
  return [
    ...textLine(`${label}: effective from`, before.effectiveFrom, after.effectiveFrom),
    ...changes,
    ...textLine(`${label}: note`, before.note, after.note),
    ...sourceLines(label, before.sources, after.sources),
  ];
}

function textLine(what: string, before: string | null, after: string | null): string[] {
  if (before === after) return [];
  return [`${what}: ${before ?? 'none'} → ${after ?? 'none'}`];
}

function sourceLines(
  label: string,
  before: readonly PolicySource[],
  after: readonly PolicySource[],
): string[] {
  const paths = new Set([...before, ...after].map(({ path }) => path));
  const sourceOf = (sources: readonly PolicySource[], path: string) => {
    const found = sources.find((each) => each.path === path);
    return found ? sourceInWords(found) : null;
  };
  return [...paths].flatMap((path) =>
    textLine(`${label}: source of ${path}`, sourceOf(before, path), sourceOf(after, path)),
  );
}

/** A source with what it says besides: “Not published: an answer of 3 March (published on 2026-03-03)”. */
function sourceInWords({ source, basis, publishedOn, appliesFrom }: PolicySource): string {
  const dates = [
    publishedOn ? `published on ${publishedOn}` : null,
    appliesFrom ? `applies from ${appliesFrom}` : null,
  ].filter((each) => each !== null);
  const said = basis === 'NOT_PUBLISHED' ? `no figure is published: ${source}` : source;
  return dates.length === 0 ? said : `${said} (${dates.join('; ')})`;
}
