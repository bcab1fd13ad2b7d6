import type { RiskMatrix } from '../../../../tenants/policy/riskEnablement.ts';
import type { RiskLevel } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { PlanRefusalCode } from './planRefusals.ts';

/** One risk as it is scored. Likelihood and impact each run from 1 to the size of the council's matrix. */
export interface ScoredRisk {
  likelihood: number;
  impact: number;
}

/** How much risk a plan carries. */
export interface RiskOfPlan {
  /** The highest score of its risks; 0 where it has none. */
  score: number;
  level: RiskLevel;
}

/** Likelihood times impact. */
export function riskScore({ likelihood, impact }: ScoredRisk): number {
  return likelihood * impact;
}

/** The highest level that begins at or below a score; the lowest level begins at 1. */
export function riskLevel(score: number, matrix: Pick<RiskMatrix, 'levels'>): RiskLevel {
  return matrix.levels.findLast((level) => level.fromScore <= score)?.level ?? 'LOW';
}

/** A plan carries as much risk as the highest of its risks; without any, its risk is low. */
export function riskOfPlan(risks: readonly ScoredRisk[], matrix: Pick<RiskMatrix, 'levels'>): RiskOfPlan {
  const score = Math.max(0, ...risks.map(riskScore));
  return { score, level: riskLevel(score, matrix) };
}

/** Refuses every likelihood and impact that the council's matrix does not have. */
export function matrixRefusals(
  risks: readonly ScoredRisk[],
  matrix: Pick<RiskMatrix, 'size'>,
): Refusal<PlanRefusalCode>[] {
  const isOutside = (value: number) => value < 1 || value > matrix.size;
  return risks.flatMap((risk, index) =>
    (['likelihood', 'impact'] as const)
      .filter((field) => isOutside(risk[field]))
      .map((field) => ({
        code: 'RISK_SCORE_OUT_OF_MATRIX' as const,
        path: ['risks', index, field],
        message: `The ${field} is ${risk[field]}, and the council’s risk matrix goes from 1 to ${matrix.size}. Score the risk again within it.`,
        details: { allowed: [`1 to ${matrix.size}`] },
      })),
  );
}

/** A risk as it was talked through. */
interface TalkedRisk extends ScoredRisk {
  description: string;
  whatHelps: string;
}

/** Whether the risks of a plan are others than they were, whatever their order: then what was said about them is not of them. */
export function risksDiffer(before: readonly TalkedRisk[], after: readonly TalkedRisk[]): boolean {
  const asText = (risks: readonly TalkedRisk[]) =>
    risks
      .map(({ description, whatHelps, likelihood, impact }) =>
        JSON.stringify([description, whatHelps, likelihood, impact]),
      )
      .toSorted()
      .join();
  return asText(before) !== asText(after);
}
