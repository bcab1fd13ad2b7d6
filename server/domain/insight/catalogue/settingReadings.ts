/** What reads a setting: the kinds of decision that declare it, previews, and the reasons that the national frame asks for. */
import type { FrameRule } from '../../../../tenants/policy/frameRule.ts';
import { FRAME_RULES } from '../../../../tenants/policy/frameRules.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { decisionKinds } from '../../decisions/knownKinds.ts';
import { settingReaders } from '../../policy/policies/settingReaders.ts';
import { settingsRead } from '../../policy/policies/settingReads.ts';

/** One rule that reads a setting, or the group around it. */
export interface SettingReading {
  area: AreaKey;
  /** The path in the catalogue of the setting, or of the group that is read as a whole. */
  path: string;
  /** DECIDES: an outcome depends on it. SHOWN: it only appears in the working. PREVIEWS: only a preview uses it. */
  does: 'DECIDES' | 'SHOWN' | 'PREVIEWS';
  /** The words that follow “It decides”, “It stands” or “The preview of a change shows”. */
  what: string;
  /** The kind of decision that reads it; null where it is not a decision. */
  decisionKind: string | null;
  /** The file of the rule, from the root of the project. */
  file: string;
}

/** Every reading of every setting, those of decisions first. */
export function everyReading(): SettingReading[] {
  return [
    ...decisionKinds().flatMap(({ key, file, reads }) =>
      settingsRead(reads).map(({ area, path, reading }) => ({
        area,
        path,
        ...(typeof reading === 'string'
          ? { does: 'DECIDES' as const, what: reading }
          : { does: 'SHOWN' as const, what: reading.shown }),
        decisionKind: key,
        file,
      })),
    ),
    ...settingReaders().flatMap(({ does, file, reads }) =>
      settingsRead(reads).map(({ area, path, reading }) => ({
        area,
        path,
        does,
        what: typeof reading === 'string' ? reading : reading.shown,
        decisionKind: null,
        file,
      })),
    ),
    ...frameReasons(),
  ];
}

/** Some rules of the frame require a reason. Whether the policy may be saved depends on the setting that holds it. */
function frameReasons(): SettingReading[] {
  const rules = Object.entries(FRAME_RULES) as [AreaKey, readonly FrameRule<never>[]][];
  return rules.flatMap(([area, ofArea]) =>
    ofArea.flatMap((rule) =>
      rule.consequence === 'WARN_WITH_REASON'
        ? [
            {
              area,
              path: rule.reason.path.join('.'),
              does: 'DECIDES' as const,
              what: 'whether a policy outside what guidance expects may be saved',
              decisionKind: null,
              file: 'tenants/policy/frameRules.ts',
            },
          ]
        : [],
    ),
  );
}

/** Whether a reading covers a setting, because it names the setting itself or the group around it. */
export function isReadBy(
  reading: Pick<SettingReading, 'area' | 'path'>,
  area: AreaKey,
  path: string,
): boolean {
  if (reading.area !== area) return false;
  return path === reading.path || path.startsWith(`${reading.path}.`) || path.startsWith(`${reading.path}[]`);
}

/** What reads a setting, as a sentence. Where no decision reads it yet, the sentence says so. */
export function readingSentence(readings: readonly SettingReading[]): string {
  const whatDoes = (does: SettingReading['does']) => [
    ...new Set(readings.filter((each) => each.does === does).map(({ what }) => what)),
  ];
  const [decides, shown, previews] = [whatDoes('DECIDES'), whatDoes('SHOWN'), whatDoes('PREVIEWS')];
  if (decides.length > 0) return `It decides ${inOneSentence(decides)}.`;
  if (shown.length > 0) return `It stands ${inOneSentence(shown)}.`;
  const nothing = 'Recorded and compared; no decision reads it yet.';
  if (previews.length === 0) return nothing;
  return `${nothing} The preview of a change shows ${inOneSentence(previews)}.`;
}

/** The parts are joined by semicolons, as each may contain commas. */
function inOneSentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;
}
