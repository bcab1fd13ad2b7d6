import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { type HeldMoney, surplusPence } from '../../money/budgets/surplus.ts';
import type { CarryOverSettings } from './carryOver.ts';

/** Surpluses, and what they come to. */
export interface SurplusCount {
  parts: number;
  totalPence: number;
}

/** What a change of policy does to the surpluses of some parts; `before` is null where no policy was in force. */
export interface SurplusCounts {
  /** How many parts of budgets are counted. */
  parts: number;
  surplusesBefore: SurplusCount | null;
  surplusesAfter: SurplusCount;
}

export interface CarryOverImpact extends SurplusCounts {
  /** Parts that would have a surplus and have none now; null where no policy was in force. */
  appearing: SurplusCount | null;
  /** Parts that have a surplus now and would have none. */
  disappearing: SurplusCount | null;
  /** The options that some part is held by, in the order of their declaration. */
  byDeploymentOption: (SurplusCounts & { deploymentOption: DeploymentOption })[];
}

interface Surplus {
  deploymentOption: DeploymentOption;
  before: number | null;
  after: number;
}

/** Works out the surplus of every part under the policy in force, where there is one, and under a draft. */
export function carryOverImpact(
  parts: Iterable<HeldMoney>,
  before: CarryOverSettings | null,
  after: CarryOverSettings,
): CarryOverImpact {
  const surpluses = Array.from(parts, (part) => ({
    deploymentOption: part.deploymentOption,
    before: before && surplusPence(part, before),
    after: surplusPence(part, after),
  }));
  const hasBefore = before !== null;
  const appearing = surpluses.filter((each) => each.before === 0);
  const disappearing = surpluses.filter((each) => each.after === 0);
  return {
    ...countsOf(surpluses, hasBefore),
    appearing: hasBefore ? countOf(appearing, ({ after: pence }) => pence) : null,
    disappearing: hasBefore ? countOf(disappearing, ({ before: pence }) => pence ?? 0) : null,
    byDeploymentOption: DEPLOYMENT_OPTION.values.flatMap((deploymentOption) => {
      const held = surpluses.filter((each) => each.deploymentOption === deploymentOption);
      return held.length === 0 ? [] : [{ deploymentOption, ...countsOf(held, hasBefore) }];
    }),
  };
}

function countsOf(surpluses: readonly Surplus[], hasBefore: boolean): SurplusCounts {
  return {
    parts: surpluses.length,
    surplusesBefore: hasBefore ? countOf(surpluses, ({ before }) => before ?? 0) : null,
    surplusesAfter: countOf(surpluses, ({ after }) => after),
  };
}

/** Parts with nothing above the limits have no surplus, and do not count. */
function countOf(surpluses: readonly Surplus[], penceOf: (surplus: Surplus) => number): SurplusCount {
  const amounts = surpluses.map(penceOf).filter((pence) => pence > 0);
  return { parts: amounts.length, totalPence: amounts.reduce((sum, pence) => sum + pence, 0) };
}
