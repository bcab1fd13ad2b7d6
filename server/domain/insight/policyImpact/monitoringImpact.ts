import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { getOrAdd } from '../../../platform/getOrAdd.ts';
import {
  addChecks,
  checksOfParts,
  checksPerMonthHundredths,
  NO_CHECKS,
  yearlyChecks,
} from '../../oversight/monitoring/checksPerMonth.ts';
import {
  type CheckRules,
  type MonitoredPart,
  type MonitoringRules,
  monitoringOf,
} from '../../oversight/monitoring/monitoringSchedule.ts';

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

/** Parts that are held in one way, and have one check before a change and one after it. */
interface PartsOfCheck {
  deploymentOption: DeploymentOption;
  before: CheckRules | null;
  after: CheckRules;
  parts: number;
}

/** Counts the regular checks of every part under the rules in force, where there are some, and under a draft's. */
export function monitoringImpact(
  parts: Iterable<MonitoredPart>,
  before: MonitoringRules | null,
  after: MonitoringRules,
): MonitoringImpact {
  const counted = partsByCheck(parts, before, after);
  const hasBefore = before !== null;
  return {
    ...countsOf(counted, hasBefore),
    byDeploymentOption: DEPLOYMENT_OPTION.values.flatMap((deploymentOption) => {
      const ofOption = counted.filter((each) => each.deploymentOption === deploymentOption);
      return ofOption.length === 0 ? [] : [{ deploymentOption, ...countsOf(ofOption, hasBefore) }];
    }),
  };
}

/** There are many parts and few checks, so the checks are compared and added up once for all parts that have them. */
function partsByCheck(
  parts: Iterable<MonitoredPart>,
  before: MonitoringRules | null,
  after: MonitoringRules,
): PartsOfCheck[] {
  const found = new Map<DeploymentOption, Map<CheckRules, Map<CheckRules, PartsOfCheck>>>();
  const all: PartsOfCheck[] = [];
  for (const part of parts) {
    const { deploymentOption } = part;
    const checkBefore = before && monitoringOf(part, before).check;
    const checkAfter = monitoringOf(part, after).check;
    const ofOption = getOrAdd(found, deploymentOption, () => new Map());
    const ofAfter = getOrAdd(ofOption, checkAfter, () => new Map());
    const same = getOrAdd(ofAfter, checkBefore ?? checkAfter, () => {
      const counted = { deploymentOption, before: checkBefore, after: checkAfter, parts: 0 };
      all.push(counted);
      return counted;
    });
    same.parts += 1;
  }
  return all;
}

function countsOf(counted: readonly PartsOfCheck[], hasBefore: boolean): CheckCounts {
  const sum = (some: readonly PartsOfCheck[]) => some.reduce((total, { parts }) => total + parts, 0);
  const perMonth = (checkOf: (each: PartsOfCheck) => CheckRules | null) => {
    const yearly = counted.map((each) => {
      const check = checkOf(each);
      return check ? checksOfParts(yearlyChecks(check), each.parts) : NO_CHECKS;
    });
    return checksPerMonthHundredths(yearly.reduce(addChecks, NO_CHECKS));
  };
  const changing = counted.filter(({ before, after }) => before !== null && !isSameCheck(before, after));
  return {
    parts: sum(counted),
    partsWithAnotherCheck: hasBefore ? sum(changing) : null,
    checksPerMonthBeforeHundredths: hasBefore ? perMonth(({ before }) => before) : null,
    checksPerMonthAfterHundredths: perMonth(({ after }) => after),
  };
}

/** Whether a check asks the same of the person as often; when reminders go out is the council's own affair. */
function isSameCheck(one: CheckRules, other: CheckRules): boolean {
  const asked = (check: CheckRules) =>
    JSON.stringify([check.frequency, check.everyWeeks, check.everyMonths, check.evidence.toSorted()]);
  return asked(one) === asked(other);
}
