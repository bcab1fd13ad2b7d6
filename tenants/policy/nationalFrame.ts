/**
 * The national frame: what no council may configure away. Where the law leaves no room, a policy that breaks
 * it is refused. Where guidance leaves room, a laxer policy is accepted with a warning, and only if the
 * reason is recorded.
 */
import type { FrameCode, FrameRule } from './frameRule.ts';
import { FRAME_RULES } from './frameRules.ts';
import { daysOfChange, figuresOn, onTheDay } from './laterFigures.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings, readAreaSettings } from './policy.ts';
import type { SettingPath } from './settingNode.ts';
import { asFarAsReadable, asMarked, readable } from './unreadable.ts';

/** A policy that goes against the national frame or is warned about by it, with the source of the rule. */
export interface FrameFinding {
  readonly code: FrameCode;
  readonly severity: 'REFUSAL' | 'WARNING';
  /** True when it is refused only because the reason for it is not recorded. */
  readonly reasonIsMissing: boolean;
  readonly path: SettingPath;
  readonly message: string;
  readonly expected: string;
  /** The statute, regulation or guidance that the rule comes from. */
  readonly source: string;
}

/**
 * What the national frame says about one area's settings, also on each day on which figures change within them,
 * refusals first. A rule that comes to a setting which is still wrong (`readable`) says nothing.
 */
export function frameFindings<Key extends AreaKey>(
  areaKey: Key,
  settings: PolicySettings[Key],
): FrameFinding[] {
  const onFirstDay = findingsOnOneDay(areaKey, settings);
  const known = new Set(onFirstDay.map(keyOf));
  const { node } = POLICY_AREAS[areaKey];
  const days = asFarAsReadable(() => daysOfChange(settings), []);
  const marked = days.length > 0 ? asMarked(settings) : settings;
  const later = days.flatMap((day) => {
    const found = findingsOnOneDay(areaKey, readable(figuresOn(node, marked, day)));
    const added = found.filter((each) => !known.has(keyOf(each)));
    for (const each of added) known.add(keyOf(each));
    return added.map((each) => onTheDay(node, settings, day, each));
  });
  const found = [...onFirstDay, ...later];
  const refusals = found.filter(({ severity }) => severity === 'REFUSAL');
  return [...refusals, ...found.filter(({ severity }) => severity === 'WARNING')];
}

const keyOf = ({ code, severity, path }: FrameFinding) => JSON.stringify([code, severity, path]);

function findingsOnOneDay<Key extends AreaKey>(areaKey: Key, settings: PolicySettings[Key]): FrameFinding[] {
  const rules: readonly FrameRule<PolicySettings[Key]>[] = FRAME_RULES[areaKey];
  return rules.flatMap((rule) =>
    asFarAsReadable(() => (rule.isMet(settings) ? [finding(rule, settings)] : []), []),
  );
}

function finding<Settings>(rule: FrameRule<Settings>, settings: Settings): FrameFinding {
  const { code, path, expected, source } = rule;
  const message = [rule.message, rule.found?.(settings)].filter(Boolean).join(' ');
  if (rule.consequence !== 'WARN_WITH_REASON') {
    const severity = rule.consequence === 'WARN' ? 'WARNING' : 'REFUSAL';
    return { code, severity, reasonIsMissing: false, path, message, expected, source };
  }
  const reason = rule.reason.read(settings);
  if (reason !== null) {
    const reasoned = `${message} The council’s recorded reason: ${reason}`;
    return { code, severity: 'WARNING', reasonIsMissing: false, path, message: reasoned, expected, source };
  }
  const field = rule.reason.path.join('.');
  return {
    code,
    severity: 'REFUSAL',
    reasonIsMissing: true,
    path: rule.reason.path,
    message: `${message} Keep to it, or record the reason in ${field}.`,
    expected: `a reason, or ${expected}`,
    source,
  };
}

/**
 * Settings that may be proposed; or every mistake, including those from the national frame. With either, what the
 * national frame finds, as far as the settings are right.
 */
export type CheckedSettings<Key extends AreaKey> =
  | {
      readonly settings: PolicySettings[Key];
      readonly warnings: readonly FrameFinding[];
      readonly mistakes?: undefined;
    }
  | {
      readonly settings?: undefined;
      readonly mistakes: readonly SettingMistake[];
      readonly warnings: readonly FrameFinding[];
      /** What is right so far, for rules to read (unreadable.ts); null where nothing is. */
      readonly soFar: PolicySettings[Key] | null;
    };

/** Reads settings that somebody proposes, and checks them against the national frame. */
export function checkAreaSettings<Key extends AreaKey>(areaKey: Key, input: unknown): CheckedSettings<Key> {
  const read = readAreaSettings(areaKey, input);
  const right = read.mistakes ? asFarAsReadable(() => readable(read.soFar), null) : read.settings;
  const findings = right ? frameFindings(areaKey, right) : [];
  const mistakes = [...(read.mistakes ?? []), ...frameMistakes(findings)];
  if (read.mistakes || mistakes.length > 0) return { mistakes, warnings: findings, soFar: right };
  return { settings: read.settings, warnings: findings };
}

/** The refusals among the findings, as mistakes that name the source. */
export function frameMistakes(findings: readonly FrameFinding[]): SettingMistake[] {
  return findings
    .filter((each) => each.severity === 'REFUSAL')
    .map((each) =>
      mistake(
        each.reasonIsMissing ? 'REASON_NOT_RECORDED' : 'BREAKS_NATIONAL_FRAME',
        each.path,
        `${each.message} (${each.source})`,
        each.expected,
      ),
    );
}
