import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import {
  addChecks,
  checksPerMonthHundredths,
  NO_CHECKS,
  type YearlyChecks,
  yearlyChecks,
} from '../../oversight/monitoring/checksPerMonth.ts';
import { type CheckOutcome, monitoringCheck } from '../../oversight/monitoring/monitoringCheck.decision.ts';
import type { MonitoredPart, MonitoringRules } from '../../oversight/monitoring/monitoringSchedule.ts';

/** How often some parts are looked at, before a change of policy and after it. */
export interface CheckCounts {
  /** How many parts of budgets are counted. */
  parts: number;
  /**
   * How many of them would be checked at another frequency, or asked for other evidence. Null where no policy was in
   * force before.
   */
  partsWithAnotherCheck: number | null;
  /** Hundredths of a check. Null where no policy was in force before. */
  checksPerMonthBeforeHundredths: number | null;
  checksPerMonthAfterHundredths: number;
}

/** The same for the parts that are held in one way. */
export interface CheckCountsOfOption extends CheckCounts {
  deploymentOption: DeploymentOption;
}

export interface MonitoringImpact extends CheckCounts {
  /** The options that some part is held by, in the order of their declaration. */
  byDeploymentOption: CheckCountsOfOption[];
}

/** Counts the regular checks of every part under the rules in force, where there are some, and under a draft's. */
export function monitoringImpact(
  parts: Iterable<MonitoredPart>,
  before: MonitoringRules | null,
  after: MonitoringRules,
): MonitoringImpact {
  const all = new Tally();
  const byOption = new Map<DeploymentOption, Tally>();
  for (const part of parts) {
    const checkBefore = before && monitoringCheck.rule(part, { monitoring: before });
    const checkAfter = monitoringCheck.rule(part, { monitoring: after });
    const ofOption = byOption.get(part.deploymentOption) ?? new Tally();
    byOption.set(part.deploymentOption, ofOption);
    for (const tally of [all, ofOption]) tally.add(checkBefore, checkAfter);
  }
  const hasBefore = before !== null;
  return {
    ...all.counts(hasBefore),
    byDeploymentOption: DEPLOYMENT_OPTION.values.flatMap((deploymentOption) => {
      const counts = byOption.get(deploymentOption)?.counts(hasBefore);
      return counts ? [{ deploymentOption, ...counts }] : [];
    }),
  };
}

class Tally {
  #parts = 0;
  #changing = 0;
  #before: YearlyChecks = NO_CHECKS;
  #after: YearlyChecks = NO_CHECKS;

  add(before: CheckOutcome | null, after: CheckOutcome): void {
    this.#parts += 1;
    this.#after = addChecks(this.#after, yearlyChecks(after));
    if (before === null) return;
    this.#before = addChecks(this.#before, yearlyChecks(before));
    if (!isSameCheck(before, after)) this.#changing += 1;
  }

  counts(hasBefore: boolean): CheckCounts {
    return {
      parts: this.#parts,
      partsWithAnotherCheck: hasBefore ? this.#changing : null,
      checksPerMonthBeforeHundredths: hasBefore ? checksPerMonthHundredths(this.#before) : null,
      checksPerMonthAfterHundredths: checksPerMonthHundredths(this.#after),
    };
  }
}

/** Whether a check asks the same of the person as often; when reminders go out is the council's own affair. */
function isSameCheck(one: CheckOutcome, other: CheckOutcome): boolean {
  const asked = (check: CheckOutcome) =>
    JSON.stringify([check.frequency, check.everyWeeks, check.everyMonths, check.evidence.toSorted()]);
  return asked(one) === asked(other);
}
