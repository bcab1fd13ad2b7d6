import type { Provenance } from '../../../../tenants/councils/provenance.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { Unit } from '../../../../tenants/policy/settingNode.ts';
import { settingText } from '../../policy/policies/settingText.ts';
import type { ComparedUnit } from '../../policy/publishing/comparableRows.ts';
import { hidesRow, type OpenRow, type OpenVersion } from '../../policy/publishing/openVersion.ts';
import { isOutlier, type Spread, spreadOf } from './spread.ts';

/** One council's policy for an area, to be compared with others; `version` is null where none is in force. */
export interface ComparedPolicy {
  slug: string;
  version: OpenVersion | null;
}

/** A word in a list of words that has a source of its own. */
export interface SourcedEntry {
  path: string;
  basis: Provenance['basis'];
  source: string | null;
  publishedOn?: string | null;
  appliesFrom?: string | null;
}

/** What a published policy says of one setting, and where that is from. */
export interface PublishedValue {
  /** In the setting's unit; null for none, and where the council has no such entry. */
  value: string | null;
  /** In the unit that the setting is compared in; null where that is null, and where the value is. */
  comparedValue: string | null;
  basis: Provenance['basis'] | null;
  /** Where it was published, or for NOT_PUBLISHED where the council says that it publishes no figure. */
  source: string | null;
  publishedOn: string | null;
  appliesFrom: string | null;
  /** For a list of words, those that have a source of their own. */
  entries: readonly SourcedEntry[];
  /** Whether the council has the setting but does not publish it. */
  withheld: boolean;
}

/** What one council has decided for one setting. */
export interface ComparedValue extends PublishedValue {
  councilSlug: string;
  /** Whether the council has published a policy for the area that is in force. */
  isInForce: boolean;
  /** Whether that policy was put in force in an emergency, without a second pair of eyes. */
  isEmergency: boolean;
  /** Whether it lies far outside the quartiles (see isOutlier); false where there is no number. */
  isOutlier: boolean;
  /**
   * Whether it differs from the council in `differsFrom`; null where none is named, and where either council
   * shows nothing.
   */
  differs: boolean | null;
}

/** How many councils have made one choice. */
export interface ChoiceCount {
  /** Null for the councils that have none. */
  choice: string | null;
  councils: number;
}

/** One setting under every council. */
export interface ComparedRow {
  area: AreaKey;
  path: string;
  label: string;
  within: readonly string[];
  unit: Unit;
  /** Null where the setting is not a number. */
  comparedIn: ComparedUnit | null;
  /** Whether any two of the councils that show their value have decided differently. */
  differs: boolean;
  /**
   * The least and greatest of the numbers shown, in the row's unit; null where the setting is not a number,
   * or no council shows one.
   */
  lowest: string | null;
  highest: string | null;
  /** The spread of the numbers shown, in the unit that the row is compared in; null where there are none. */
  spread: Spread | null;
  /**
   * For a choice, how many councils have made each, the most common first; null for numbers and free text.
   */
  choices: readonly ChoiceCount[] | null;
  values: readonly ComparedValue[];
}

/**
 * The settings of one area under several councils, aligned so that each row holds the same setting. A setting
 * has a row if any of the councils has it. Where `differsFrom` names a council, each value says whether it
 * differs from that council's.
 */
export function alignedRows(
  area: AreaKey,
  policies: readonly ComparedPolicy[],
  differsFrom: string | null = null,
): ComparedRow[] {
  return rowsToCompare(area, policies, differsFrom).map((compare) => compare());
}

/** The same rows, each compared when it is asked for: in all of England one has 153 values. */
export function rowsToCompare(
  area: AreaKey,
  policies: readonly ComparedPolicy[],
  differsFrom: string | null,
): (() => ComparedRow)[] {
  const versions = policies.flatMap(({ version }) => (version ? [version] : []));
  const base = policies.find(({ slug }) => slug === differsFrom) ?? null;
  return unionInOrder(versions.map(({ rows }) => [...rows.values()])).map(
    (row) => () => comparedRow(area, row, policies, base),
  );
}

/**
 * Every row once. A row that only some councils have comes after the row that it follows in their own policy.
 */
export function unionInOrder<Row extends { path: string }>(lists: readonly (readonly Row[])[]): Row[] {
  const start = '';
  const next = new Map<string, Row | undefined>();
  for (const rows of lists) {
    let before = start;
    for (const row of rows) {
      if (!next.has(row.path)) {
        next.set(row.path, next.get(before));
        next.set(before, row);
      }
      before = row.path;
    }
  }
  const ordered: Row[] = [];
  for (let row = next.get(start); row; row = next.get(row.path)) ordered.push(row);
  return ordered;
}

/** What one council shows of a row. */
interface Shown {
  policy: ComparedPolicy;
  /** Null where nothing is in force, where it is withheld, and where the council has no such entry. */
  row: OpenRow | null;
  isWithheld: boolean;
}

function comparedRow(
  area: AreaKey,
  row: OpenRow,
  policies: readonly ComparedPolicy[],
  base: ComparedPolicy | null,
): ComparedRow {
  const all = policies.map((policy) => shownBy(policy, row.path));
  const shown = all.filter(isShown);
  const numbers = shown.flatMap((each) => (typeof each.row?.value === 'number' ? [each.row.value] : []));
  const compared = shown.flatMap((each) => each.row?.compared ?? []);
  const spread = spreadOf(compared);
  const ofBase = base ? shownBy(base, row.path) : null;
  return {
    area,
    path: row.path,
    label: row.label,
    within: row.within,
    unit: row.unit,
    comparedIn: row.comparedIn,
    differs: new Set(shown.map(decided)).size > 1,
    lowest: numbers.length > 0 ? String(Math.min(...numbers)) : null,
    highest: numbers.length > 0 ? String(Math.max(...numbers)) : null,
    spread,
    choices: row.unit === 'CHOICE' || row.unit === 'YES_NO' ? choiceCounts(shown) : null,
    values: all.map((each) => comparedValue(each, spread, ofBase)),
  };
}

function shownBy(policy: ComparedPolicy, path: string): Shown {
  const isWithheld = policy.version !== null && hidesRow(policy.version, path);
  return { policy, row: isWithheld ? null : (policy.version?.rows.get(path) ?? null), isWithheld };
}

function isShown({ policy, row, isWithheld }: Shown): boolean {
  return policy.version !== null && !isWithheld && row?.basis !== 'NOT_PUBLISHED';
}

function decided({ row }: Shown): string | null {
  return row === null ? null : row.decided;
}

function choiceCounts(shown: readonly Shown[]): ChoiceCount[] {
  const chosen = shown.flatMap(({ row }): (string | null)[] => {
    const value = row?.value ?? null;
    return Array.isArray(value) && value.length > 0 ? value.map(settingText) : [settingText(value) || null];
  });
  return [...Map.groupBy(chosen, (choice) => choice)]
    .map(([choice, each]) => ({ choice, councils: each.length }))
    .toSorted((a, b) => b.councils - a.councils || String(a.choice).localeCompare(String(b.choice), 'en'));
}

/** Where a shown figure comes from. */
export function originOf(row: OpenRow) {
  const { basis, source, entries } = row;
  const { publishedOn = null, appliesFrom = null } = row.basis === 'ILLUSTRATIVE' ? {} : row;
  return { basis, source, publishedOn, appliesFrom, entries };
}

const NOTHING_SHOWN = {
  value: null,
  comparedValue: null,
  basis: null,
  source: null,
  publishedOn: null,
  appliesFrom: null,
  entries: [],
  isOutlier: false,
};

function comparedValue(each: Shown, spread: Spread | null, base: Shown | null): ComparedValue {
  const { policy, row, isWithheld } = each;
  const { slug: councilSlug, version } = policy;
  const differs = base && isShown(base) && isShown(each) ? decided(each) !== decided(base) : null;
  const isEmergency = version?.isEmergency ?? false;
  if (!row) {
    const isInForce = version !== null;
    return { ...NOTHING_SHOWN, councilSlug, withheld: isWithheld, isInForce, isEmergency, differs };
  }
  const { text, comparedText, compared } = row;
  return {
    councilSlug,
    value: text,
    comparedValue: comparedText,
    ...originOf(row),
    withheld: false,
    isInForce: true,
    isEmergency,
    isOutlier: compared !== null && spread !== null && isOutlier(compared, spread),
    differs,
  };
}
