import type { WorkedCase } from '../../../../tenants/councils/workedCase.ts';
import { daysOfChange } from '../../../../tenants/policy/laterFigures.ts';
import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import { settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import type { CompiledAllocation } from '../../policy/resourceAllocation/compile.ts';
import { compiledOrFault } from '../../policy/resourceAllocation/compiledOrFault.ts';

/** What a policy gives for a case that its council worked out by hand. */
export interface WorkedCaseResult {
  name: string;
  expectedWeeklyAmountPence: number;
  /** Null where the case does not check the yearly amount. */
  expectedYearlyAmountPence: number | null;
  /** Null where there is no policy to work with. */
  weeklyAmountPence: number | null;
  yearlyAmountPence: number | null;
  passes: boolean;
}

/**
 * Worked cases run through the policy. `fault` says why the policy can give no amounts at all; otherwise
 * null.
 */
export interface WorkedCaseRun {
  results: WorkedCaseResult[];
  fault: string | null;
}

/** Before every change of a figure. */
const FIRST_DAY = '';

/**
 * Runs worked cases through the resource allocation settings of their file, each by the figures of its day; null where
 * the file has none.
 */
export function runWorkedCases(
  settings: PolicySettings['resourceAllocation'] | null,
  cases: readonly WorkedCase[],
): WorkedCaseRun {
  const engineOn = (day: string) =>
    settings
      ? compiledOrFault(settingsOn('resourceAllocation', settings, day))
      : { engine: null, fault: null };
  const days = [FIRST_DAY, ...(settings ? daysOfChange(settings) : [])];
  const fault = days.map((day) => engineOn(day).fault).find((each) => each !== null) ?? null;
  return { results: cases.map((each) => resultOf(engineOn(each.on ?? FIRST_DAY).engine, each)), fault };
}

function resultOf(engine: CompiledAllocation | null, worked: WorkedCase): WorkedCaseResult {
  const allocation = engine?.allocate(worked.needs) ?? null;
  const isWeeklyRight = allocation?.weeklyAmountPence === worked.weeklyAmountPence;
  const isYearlyRight =
    worked.yearlyAmountPence === null || allocation?.yearlyAmountPence === worked.yearlyAmountPence;
  return {
    name: worked.name,
    expectedWeeklyAmountPence: worked.weeklyAmountPence,
    expectedYearlyAmountPence: worked.yearlyAmountPence,
    weeklyAmountPence: allocation?.weeklyAmountPence ?? null,
    yearlyAmountPence: allocation?.yearlyAmountPence ?? null,
    passes: isWeeklyRight && isYearlyRight,
  };
}
