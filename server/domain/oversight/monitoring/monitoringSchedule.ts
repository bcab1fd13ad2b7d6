import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { DeploymentOption, RiskLevel } from '../../../../tenants/vocabulary.ts';

/** The facts about one part of a budget that a council's monitoring rules look at. */
export interface MonitoredPart {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  /** How risky the plan is that the part pays for. */
  riskLevel: RiskLevel;
  /** Whole weeks since support started. */
  weeksSinceStart: number;
  /** Whether the latest review of the plan found all in order. */
  hadGoodReview: boolean;
}

/** The settings that say which check a part has. */
export type MonitoringRules = Pick<PolicySettings['monitoring'], 'rules' | 'otherwise'>;
type Condition = MonitoringRules['rules'][number]['when'];

/** A check: how often it comes round, and what it asks to see. */
export type CheckRules = MonitoringRules['otherwise']['check'];

/** Rules that say which check a part has, whatever the type of a check. */
interface RulesOfChecks<Check> {
  rules: readonly { key: string; when: Condition; check: Check }[];
  otherwise: { check: Check };
}

/**
 * The check of a part, and the short name of the rule that gives it; null where none matched. The council's rules are
 * read in order and the first that matches decides; what none matches has the default.
 */
export function monitoringOf<Check>(
  part: MonitoredPart,
  { rules, otherwise }: RulesOfChecks<Check>,
): { ruleKey: string | null; check: Check } {
  const rule = rules.find(({ when }) => matches(part, when));
  return rule ? { ruleKey: rule.key, check: rule.check } : { ruleKey: null, check: otherwise.check };
}

/** Ranges include their beginning and not their end. A condition accepts any value of what it leaves out. */
function matches(part: MonitoredPart, when: Condition): boolean {
  return (
    isAmong(part.deploymentOption, when.deploymentOptions) &&
    isAmong(part.riskLevel, when.riskLevels) &&
    isWithin(part.weeklyAmountPence, when.weeklyFromPence, when.weeklyBelowPence) &&
    isWithin(part.weeksSinceStart, when.fromWeeksSinceStart, when.beforeWeeksSinceStart) &&
    (when.afterGoodReview === null || when.afterGoodReview === part.hadGoodReview)
  );
}

/** An empty list means any word. */
function isAmong(word: string, words: readonly string[]): boolean {
  return words.length === 0 || words.includes(word);
}

function isWithin(value: number, from: number | null, below: number | null): boolean {
  return (from === null || value >= from) && (below === null || value < below);
}
