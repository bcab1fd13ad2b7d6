/** What the support of a plan comes to that is not known to be paid, by the part of the budget that it is paid from. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp } from '../../../common/arithmetic.ts';
import type { MovedRow, PartToState, StatementDays, StatementFacts } from './statement.ts';

/**
 * What the support that is paid from a part comes to for the days of the statement on which the plan is live, and is not
 * known to be paid yet.
 */
export function committed(
  part: PartToState,
  rows: readonly MovedRow[],
  { parts, items, plan }: StatementFacts,
  { from, to }: StatementDays,
): number {
  if (items.length === 0) return 0;
  const dayAfter = Temporal.PlainDate.from(to).add({ days: 1 }).toString();
  const first = [from, plan.from ?? NEVER].sort().at(-1) as string;
  const end = [dayAfter, plan.until ?? NEVER].sort()[0] as string;
  return items.reduce((sum, { id, deploymentOption, weeklyCostPence }) => {
    const days = daysPaidFrom(part, deploymentOption, parts, { first, end });
    const paidPence = rows
      .filter(({ account, supportItemId }) => account === 'SPENT' && supportItemId === id)
      .reduce((paid, { withinPence }) => paid + withinPence, 0);
    return sum + Math.max(0, divideHalfUp(weeklyCostPence * days, DAYS_IN_A_WEEK) - paidPence);
  }, 0);
}

const DAYS_IN_A_WEEK = 7;
/** After every day of a plan. */
const NEVER = '9999-12-31';

/** On how many days a support of one way of holding is paid from a part. */
function daysPaidFrom(
  part: PartToState,
  option: DeploymentOption | null,
  parts: readonly PartToState[],
  { first, end }: { first: string; end: string },
): number {
  const edges = [first, end, ...parts.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])]
    .filter((day) => first <= day && day <= end)
    .sort();
  return edges.slice(1).reduce((days, next, index) => {
    const from = edges[index] as string;
    if (payingPart(option, parts, from) !== part) return days;
    return days + Temporal.PlainDate.from(from).until(next, { largestUnit: 'day' }).days;
  }, 0);
}

/**
 * The part that a support is paid from on a day: the first that is held in its way, or else the first that took the place
 * of such a part.
 */
function payingPart(
  option: DeploymentOption | null,
  parts: readonly PartToState[],
  day: string,
): PartToState | null {
  const live = parts.filter(({ startsOn, endsOn }) => startsOn <= day && day < endsOn);
  const cameOf = (part: PartToState): boolean => {
    const before = parts.find(({ id }) => id === part.followsPartId);
    return before !== undefined && (before.deploymentOption === option || cameOf(before));
  };
  return live.find(({ deploymentOption }) => deploymentOption === option) ?? live.find(cameOf) ?? null;
}
