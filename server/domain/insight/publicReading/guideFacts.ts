/** One rule of a council as a sentence of its guide, with where its figure comes from. */
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { OpenVersion } from '../../policy/publishing/openVersion.ts';
import { type Origin, originOf } from './policyInWords.ts';

/** The published versions in force, by area. */
export type PublishedVersions = { readonly [Key in AreaKey]?: OpenVersion };

/** A rule in words, and the setting that says so. */
export interface GuideFact extends Origin {
  sentence: string;
  area: AreaKey;
  path: string;
}

/** How one setting is said; null where there is nothing to say of its value. */
type Say<Value> = (value: Value) => string | null;

/** Says what councils have decided, of whatever they have published. */
export class GuideFacts {
  readonly #versions: PublishedVersions;

  constructor(versions: PublishedVersions) {
    this.#versions = versions;
  }

  /** What a setting says in a sentence; none where it is not published, not written, or says nothing. */
  say<Value>(area: AreaKey, path: string, say: Say<Value>): GuideFact[] {
    const row = this.#versions[area]?.rows.get(path);
    if (!row) return [];
    const sentence =
      row.basis === 'NOT_PUBLISHED'
        ? `The council publishes no figure for “${row.label}”.`
        : row.value === null
          ? null
          : say(row.value as Value);
    return sentence === null ? [] : [{ sentence, area, path, ...originOf(row) }];
  }

  /** The value of a setting beside another, where it is published; null where it is not. */
  value<Value>(area: AreaKey, path: string): Value | null {
    return (this.#versions[area]?.rows.get(path)?.value ?? null) as Value | null;
  }

  /** The keys of the entries of a list, in their order: `TEAM_MANAGER` of `signOffLadder.rungs.TEAM_MANAGER.…`. */
  keysIn(area: AreaKey, list: string): string[] {
    const start = `${list}.`;
    const paths = [...(this.#versions[area]?.rows.keys() ?? [])].filter((path) => path.startsWith(start));
    return [...new Set(paths.map((path) => path.slice(start.length).split('.')[0] as string))];
  }
}
