/**
 * Mistakes in a council's settings: an enumerated list of codes, and the sentences that say what happened, why,
 * and what to write instead.
 */
import type { z } from 'zod';
import type { SettingPath } from './settingNode.ts';

/** Every kind of mistake that reading settings may find. */
export const MISTAKE_CODES = [
  'UNKNOWN_SETTING',
  'MISSING_SETTING',
  'WRONG_TYPE',
  'WRONG_UNIT',
  'WRONG_FORMAT',
  'OUT_OF_BOUNDS',
  'UNKNOWN_CHOICE',
  'DUPLICATE_ENTRY',
  'TABLE_NOT_FROM_ZERO',
  'TABLE_OVERLAP',
  'TABLE_GAP',
  'TABLE_FALLS',
  'TABLE_METHOD_MISMATCH',
  'POINTS_FALL',
  'REDUCTION_FALLS',
  'SCALE_OVERLAP',
  'SCALE_GAP',
  'FIELD_NOT_USED',
  'FIELD_NEEDED',
  'NIGHT_SUPPORT_FALLS',
  'LADDER_FALLS',
  'RISK_LEVELS_FALL',
  'MATRIX_GAP',
  'PANEL_INCOMPLETE',
  'QUORUM_TOO_HIGH',
  'RULE_NEVER_REACHED',
  'LIMITS_CONTRADICT',
  'OPTION_SETTINGS_MISSING',
  'OPTION_NOT_ENABLED',
  'BREAKS_NATIONAL_FRAME',
  'REASON_NOT_RECORDED',
  'EFFECTIVE_DATE_TOO_EARLY',
  'YAML_SYNTAX',
  'SOURCE_PATH_UNKNOWN',
  'LATER_FIGURE_UNCLEAR',
] as const;
export type MistakeCode = (typeof MISTAKE_CODES)[number];

/**
 * One mistake. `path` starts from the area; `message` says what happened, why and what to do; `expected` says
 * what would be right.
 */
export interface SettingMistake {
  readonly code: MistakeCode;
  readonly path: SettingPath;
  readonly message: string;
  readonly expected: string;
}

/** Makes one mistake. */
export function mistake(
  code: MistakeCode,
  path: SettingPath,
  message: string,
  expected: string,
): SettingMistake {
  return { code, path, message, expected };
}

/** Adds rules about a single value to its schema. Rules across several settings stand in the description. */
export function withMistakes<Value>(
  schema: z.ZodType<Value>,
  checks: readonly ((value: Value) => readonly SettingMistake[])[],
): z.ZodType<Value> {
  if (checks.length === 0) return schema;
  return schema.superRefine((value, context) => {
    for (const mistake of checks.flatMap((check) => check(value))) {
      context.addIssue({
        code: 'custom',
        path: [...mistake.path],
        message: mistake.message,
        params: { mistake },
      });
    }
  });
}
