import type { WorkedCase } from '../../../../tenants/councils/workedCase.ts';
import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
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

/** Runs worked cases through the resource allocation settings of their file; null where the file has none. */
export function runWorkedCases(
  settings: ResourceAllocationSettings | null,
  cases: readonly WorkedCase[],
): WorkedCaseRun {
  const { engine, fault } = settings ? compiledOrFault(settings) : { engine: null, fault: null };
  return { results: cases.map((each) => resultOf(engine, each)), fault };
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
