import { isDeepStrictEqual } from 'node:util';
import { v5 } from 'uuid';
import type { CouncilDetails } from '../../../../tenants/councils/councilShape.ts';
import type { FileMistake } from '../../../../tenants/councils/fileMistakes.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { CouncilStatus } from '../../tenancy/councils/councilLife.ts';
import type { WorkedCaseResult } from '../councilFiles/workedCases.ts';

/**
 * Why a council can't be onboarded, or later versions of its policy can't be recorded, in order of
 * precedence.
 */
export const ONBOARDING_REFUSALS = {
  COUNCIL_FILE_NOT_VALID: 'The council file has mistakes, each with its line.',
  COUNCIL_DETAILS_DIFFER: 'The council is on the platform with other details than the council file has.',
  COUNCIL_ALREADY_ONBOARDED: 'The council is on the platform with all that the council file says.',
  POLICY_AREAS_MISSING: 'The council file lacks areas of policy, without which nothing can be decided.',
  WORKED_CASE_FAILS: 'A worked case of the council file gives another amount than the file says.',
} as const;
type OnboardingRefusal = Refusal<keyof typeof ONBOARDING_REFUSALS>;

const COUNCILS = '8b2f6f0e-4f57-5d0a-9c39-0c7a3f1d9b11';

/**
 * A council's tenant id follows from its short name, so that onboarding the same file twice can't make two
 * councils.
 */
export function tenantIdOf(slug: string): string {
  return v5(slug, COUNCILS);
}

/** What stands in the way of a file that has mistakes. */
export function fileNotValid(mistakeCount: number): OnboardingRefusal {
  const count = mistakeCount === 1 ? 'a mistake' : `${mistakeCount} mistakes`;
  return {
    code: 'COUNCIL_FILE_NOT_VALID',
    path: ['file'],
    message: `The file has ${count}, so nothing of it was saved. Each is listed with its line and what would be right: mend them, and send it again.`,
  };
}

/**
 * The same, for a file whose mistakes are shown nowhere else. Where it is its writing alone that is wrong, as in a file
 * that is not YAML, this refusal states the first place.
 */
export function fileNotReadable(mistakes: readonly FileMistake[]): OnboardingRefusal {
  const [first] = mistakes;
  if (!first || mistakes.some(({ code }) => code !== 'YAML_SYNTAX')) return fileNotValid(mistakes.length);
  const { code, line, column, message, expected } = first;
  return {
    code: 'COUNCIL_FILE_NOT_VALID',
    path: ['file'],
    message: `Line ${line}, column ${column}: ${message}`,
    details: { line, mistake: code, allowed: [expected] },
  };
}

/** The facts on the platform that matter for a council file. */
interface OnboardingFacts {
  slug: string;
  /** Which details of the council differ from those on the platform; null where the council is new to it. */
  differing: readonly string[] | null;
  /** The status of a council that is already on the platform. */
  status: CouncilStatus;
  newVersionCount: number;
  tooEarlyCount: number;
  /** For a council that is new to the platform, its codes that another council has. */
  codesTaken: readonly Refusal<'COUNCIL_CODE_TAKEN'>[];
  missingAreas: readonly AreaKey[];
  workedCases: readonly WorkedCaseResult[];
}

/** What stands in the way of a council whose file could be read. */
export function onboardingRefusals(
  facts: OnboardingFacts,
): Refusal<OnboardingRefusal['code'] | 'COUNCIL_IN_ONBOARDING' | 'COUNCIL_CODE_TAKEN'>[] {
  const { slug, differing } = facts;
  if (differing && facts.status === 'ONBOARDING') return [inOnboarding(slug)];
  if (facts.tooEarlyCount > 0) return [fileNotValid(facts.tooEarlyCount)];
  if (differing && differing.length > 0) return [detailsDiffer(slug, differing)];
  if (differing && facts.newVersionCount === 0) return [nothingNew(slug)];
  return [
    ...(differing ? [] : [...facts.codesTaken, ...missingAreaRefusals(facts.missingAreas)]),
    ...facts.workedCases.filter(isFailing).map(workedCaseFails),
  ];
}

/** The council's details, as the platform has them. */
interface KnownCouncil {
  readonly slug: string;
  readonly name: string;
  readonly regionCode: string;
  readonly gssCodes: unknown;
  readonly trustedIssuers: unknown;
}

/** The details of a council that differ from those on the platform, by their names in its file. */
export function detailsThatDiffer(inFile: CouncilDetails, known: KnownCouncil): string[] {
  const onPlatform = { ...known, signIn: known.trustedIssuers };
  const details = ['slug', 'name', 'regionCode', 'gssCodes', 'signIn'] as const;
  return details.filter((detail) => !isDeepStrictEqual(inFile[detail], onPlatform[detail]));
}

function inOnboarding(slug: string): Refusal<'COUNCIL_IN_ONBOARDING'> {
  const message = `The council ${slug} is still being prepared, so nothing was changed. Save its file with saveOnboardingFile, and take it live once its checklist is clean.`;
  return { code: 'COUNCIL_IN_ONBOARDING', path: ['file'], message };
}

/** The refusal to give where a file's details of a council differ from the platform's. */
export function detailsDiffer(slug: string, differing: readonly string[]): OnboardingRefusal {
  const message = `The council ${slug}, or one of the same name, is on the platform with another ${differing.join(', ')} than the file has, so nothing was changed. A file brings later versions of a council’s policy and leaves the council’s details as they are: write them as they are on the platform.`;
  return { code: 'COUNCIL_DETAILS_DIFFER', path: ['file'], message };
}

function nothingNew(slug: string): OnboardingRefusal {
  const message = `The council ${slug} is on the platform already, and every area in the file says the same as its latest version, so nothing was changed. To bring a later version of an area, write its new settings and the day they take effect.`;
  return { code: 'COUNCIL_ALREADY_ONBOARDED', path: ['file'], message };
}

function missingAreaRefusals(missing: readonly AreaKey[]): OnboardingRefusal[] {
  if (missing.length === 0) return [];
  const message = `The file lacks ${missing.join(', ')}. Every decision needs its area's policy: add them under policies, each with the day it takes effect.`;
  return [{ code: 'POLICY_AREAS_MISSING', path: ['file'], message, details: { missing } }];
}

/** What stands in the way where a worked case gives another amount than the one worked out by hand. */
export function workedCaseFails(result: WorkedCaseResult): OnboardingRefusal {
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

/**
 * Whether a case gives another amount than the one worked out by hand. One that can't be worked out yet is
 * not failing; an area is missing.
 */
export function isFailing(result: WorkedCaseResult): boolean {
  return !result.passes && result.weeklyAmountPence !== null;
}

/** How a worked case fails, as a sentence to follow the case's name. */
export function whyItFails(result: WorkedCaseResult): string {
  if (result.weeklyAmountPence === null) return 'can’t be worked, as there is no resource allocation yet.';
  if (result.weeklyAmountPence !== result.expectedWeeklyAmountPence) {
    return `says ${poundsInWords(result.expectedWeeklyAmountPence)} a week, and the policy gives ${poundsInWords(result.weeklyAmountPence)}.`;
  }
  return `says ${poundsInWords(result.expectedYearlyAmountPence ?? 0)} a year, and the policy gives ${poundsInWords(result.yearlyAmountPence ?? 0)}.`;
}
