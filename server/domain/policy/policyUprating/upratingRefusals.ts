import type { SettingMistake } from '../../../../tenants/policy/mistakes.ts';
import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import { dottedPath } from '../../../../tenants/policy/settingRows.ts';
import { UPRATING_ROUNDING, type Uprating } from '../../../../tenants/policy/uprating.ts';
import { valueInWords } from '../../../../tenants/policy/valueInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';

/** Why nothing was uprated, in order of precedence. */
export const UPRATING_REFUSALS = {
  UPRATING_NOT_VALID: 'The percentage, or an amount that was chosen, can’t be what it is.',
  UPRATING_CHANGES_NOTHING: 'The uprating leaves every amount as it is.',
} as const;
type UpratingRefusal = Refusal<
  keyof typeof UPRATING_REFUSALS | 'NO_VERSION_TO_START_FROM' | 'SETTING_NOT_VALID'
>;

/** What is wrong with the request, at its path in the input. */
export function upratingRefusal({ code, path, message, expected }: SettingMistake): UpratingRefusal {
  return { code: 'UPRATING_NOT_VALID', path, message, details: { mistake: code, allowed: [expected] } };
}

/** What would be wrong with the resulting amounts. */
export function upratedSettingRefusal(
  area: AreaKey,
  settings: unknown,
  { code, path, message, expected }: SettingMistake,
): UpratingRefusal {
  const setting = dottedPath(POLICY_AREAS[area].node, settings, path);
  return {
    code: 'SETTING_NOT_VALID',
    path: ['percentBasisPoints'],
    message: `Uprated so, ${setting} would be a mistake: ${message}`,
    details: { mistake: code, allowed: [expected] },
  };
}

export function noVersionToUprate(area: AreaKey, effectiveFrom: string): UpratingRefusal {
  const message = `No version of “${POLICY_AREAS[area].label}” is in force on ${effectiveFrom}, so there is none to uprate. Choose a later day.`;
  return { code: 'NO_VERSION_TO_START_FROM', path: ['effectiveFrom'], message };
}

export function changesNothing({ percentBasisPoints, rounding }: Uprating): UpratingRefusal {
  const message = `By ${valueInWords('BASIS_POINTS', percentBasisPoints)}, rounded as ${codeInWords(rounding)} says, every amount that was chosen stays what it is. Choose another percentage, a finer rounding, or other amounts.`;
  return { code: 'UPRATING_CHANGES_NOTHING', path: ['percentBasisPoints'], message };
}

/** The note of an uprating where nobody wrote one. */
export function upratingNote({ percentBasisPoints, rounding, paths }: Uprating): string {
  const which = paths.length === 0 ? 'All amounts of money' : paths.join(', ');
  const rule = UPRATING_ROUNDING.descriptions[rounding];
  return `${which} uprated by ${valueInWords('BASIS_POINTS', percentBasisPoints)}. ${rule}`;
}
