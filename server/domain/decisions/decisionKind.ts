/**
 * A kind of decision: what it reads of policy, which facts it rests on, the rule that gives its outcome, and the
 * outcome in a sentence. All that the product knows of a kind follows from its declaration: what is stored, replay, the
 * timeline of a person, what a correction would have changed, and which decision reads a setting.
 */
import type { AreaKey, PolicySettings } from '../../../tenants/policy/policy.ts';
import type { RecordKind } from '../../platform/access.ts';
import type { NodeTypeName } from '../../platform/ids.ts';
import type { AreasOf, SettingsFor, SettingsRead } from '../policy/policies/settingReads.ts';

/** How the report of a correction compares it with past decisions of a kind. */
export interface CorrectionReport<Outcome> {
  /** Whether the kind is always counted, or only where some of its decisions would have come out differently. */
  counted: 'ALWAYS' | 'WHERE_DIFFERENT';
  /**
   * The part of the outcome that was decided. The rest is its working, which may differ while the decision is the same.
   */
  decided: (outcome: Outcome) => object;
  /** The weekly amount, where that is what is decided. The report adds up all the differences. */
  weeklyPence?: (outcome: Outcome) => number;
  /** SQL that holds while a decision, the row `decided` in the council `$1`, has not been set aside. */
  standsWhile?: string;
}

export interface DecisionKind<Facts, Read extends SettingsRead, Outcome extends object> {
  /** Its name in the API and in the database, which never changes: `SIGN_OFF_RUNG`. */
  readonly key: string;
  /** What it decides, for the API. */
  readonly description: string;
  /** The kind of record that a reader must be allowed to see in order to see the decision. */
  readonly recordKind: RecordKind;
  /** The type of record that it is about. */
  readonly subjectType: NodeTypeName;
  /** Where its rule is, from the root of the project. */
  readonly file: string;
  /** Every setting that the rule reads, with what it decides there. The rule is given no others. */
  readonly reads: Read;
  /**
   * The rule: plain JSON in and out, and nothing else looked at. Facts are only what it reads: no names, no contact
   * details, no words that somebody wrote.
   */
  readonly rule: (facts: Facts, settings: SettingsFor<Read>) => Outcome;
  /** An outcome in plain words, about nobody in particular. */
  readonly sentence: (outcome: Outcome) => string;
  /** Left out where other kinds of decision report what follows from this one. */
  readonly report?: CorrectionReport<Outcome>;
}

/** Any kind of decision, whatever its types. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has facts, settings and an outcome of its own.
export type AnyDecisionKind = DecisionKind<any, any, any>;

/**
 * Declares a kind of decision. Its facts and outcome are those of its rule, and its settings are those that it says it
 * reads.
 */
export function decisionKind<Facts, const Read extends SettingsRead, Outcome extends object>(
  declared: DecisionKind<Facts, Read, Outcome>,
): DecisionKind<Facts, Read, Outcome> {
  return declared;
}

/** The version of an area of policy that decides. */
export interface DecidingVersion<Settings> {
  versionId: string;
  settings: Settings;
  /** The day for which it was looked up; the day of the decision where it is left out. */
  inForceOn?: string;
}

/** The versions that a kind needs: one of each area that it reads. */
export type VersionsFor<Read> = { readonly [Key in AreasOf<Read>]: DecidingVersion<PolicySettings[Key]> };

/** A decision with all that it rests on, before it is stored. */
export interface MadeDecision<Outcome = unknown> {
  kind: AnyDecisionKind;
  facts: unknown;
  versions: readonly { area: AreaKey; versionId: string; inForceOn: string | null }[];
  outcome: Outcome;
  sentence: string;
}

/** Decides: the rule's outcome for these facts under these versions, with all that it rests on. */
export function decide<Facts, Read extends SettingsRead, Outcome extends object>(
  kind: DecisionKind<Facts, Read, Outcome>,
  facts: Facts,
  versions: VersionsFor<Read>,
): MadeDecision<Outcome> {
  const deciding = Object.entries(versions) as [AreaKey, DecidingVersion<unknown>][];
  const settings = Object.fromEntries(deciding.map(([area, version]) => [area, version.settings]));
  const outcome = kind.rule(facts, settings as SettingsFor<Read>);
  return {
    kind,
    facts,
    versions: deciding.map(([area, { versionId, inForceOn }]) => ({
      area,
      versionId,
      inForceOn: inForceOn ?? null,
    })),
    outcome,
    sentence: kind.sentence(outcome),
  };
}
