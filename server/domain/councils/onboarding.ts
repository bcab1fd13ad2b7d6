import { v5 } from 'uuid';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Refusal } from '../../platform/commands/refusal.ts';
import { poundsInWords } from '../allocations/words.ts';
import type { WorkedCaseResult } from './workedCases.ts';

/** Why a council can't be onboarded, in order of precedence. */
export const ONBOARDING_REFUSALS = {
  COUNCIL_FILE_NOT_VALID: 'The council file has mistakes, each with its line.',
  COUNCIL_ALREADY_ONBOARDED: 'A council of this short name or name is on the platform already.',
  POLICY_AREAS_MISSING: 'The council file lacks areas of policy, without which nothing can be decided.',
  WORKED_CASE_FAILS: 'A worked case of the council file gives another amount than the file says.',
} as const;
type OnboardingRefusal = Refusal<keyof typeof ONBOARDING_REFUSALS>;

const COUNCILS = '8b2f6f0e-4f57-5d0a-9c39-0c7a3f1d9b11';

/** A council's tenant id follows from its short name, so that onboarding the same file twice can't make two. */
export function tenantIdOf(slug: string): string {
  return v5(slug, COUNCILS);
}

/** What stands in the way of a file that has mistakes. */
export function fileNotValid(mistakeCount: number): OnboardingRefusal {
  const count = mistakeCount === 1 ? 'a mistake' : `${mistakeCount} mistakes`;
  return {
    code: 'COUNCIL_FILE_NOT_VALID',
    path: ['file'],
    message: `The file has ${count}, so no council was made from it. Each is listed with its line and what would be right: mend them, and send it again.`,
  };
}

/** What stands in the way of a council whose file could be read. */
export function onboardingRefusals(facts: {
  slug: string;
  isOnboarded: boolean;
  missingAreas: readonly AreaKey[];
  workedCases: readonly WorkedCaseResult[];
}): OnboardingRefusal[] {
  if (facts.isOnboarded) {
    const message = `The council ${facts.slug}, or one of the same name, is on the platform already, so nothing was changed. To change its policy, make a new version instead.`;
    return [{ code: 'COUNCIL_ALREADY_ONBOARDED', path: ['file'], message }];
  }
  return [
    ...missingAreaRefusals(facts.missingAreas),
    ...facts.workedCases.filter(isFailing).map(workedCaseFails),
  ];
}

function missingAreaRefusals(missing: readonly AreaKey[]): OnboardingRefusal[] {
  if (missing.length === 0) return [];
  const message = `The file lacks ${missing.join(', ')}. Every decision needs its area's policy: add them under policies, each with the day it takes effect.`;
  return [{ code: 'POLICY_AREAS_MISSING', path: ['file'], message, details: { missing } }];
}

function workedCaseFails(result: WorkedCaseResult): OnboardingRefusal {
  return {
    code: 'WORKED_CASE_FAILS',
    path: ['file'],
    message: `The worked case “${result.name}” ${whyItFails(result)} Look at the case and at the policy: one of them says something that was not meant.`,
    details: {
      limitPence: result.expectedWeeklyAmountPence,
      actualPence: result.weeklyAmountPence ?? undefined,
    },
  };
}

/** Whether a case gives another amount than was worked by hand; one that can't be worked yet lacks an area instead. */
export function isFailing(result: WorkedCaseResult): boolean {
  return !result.passes && result.weeklyAmountPence !== null;
}

/** How a worked case fails, in a sentence that its name goes before. */
export function whyItFails(result: WorkedCaseResult): string {
  if (result.weeklyAmountPence === null) return 'can’t be worked, as the file has no resource allocation.';
  if (result.weeklyAmountPence !== result.expectedWeeklyAmountPence) {
    return `says ${poundsInWords(result.expectedWeeklyAmountPence)} a week, and the policy gives ${poundsInWords(result.weeklyAmountPence)}.`;
  }
  return `says ${poundsInWords(result.expectedYearlyAmountPence ?? 0)} a year, and the policy gives ${poundsInWords(result.yearlyAmountPence ?? 0)}.`;
}
