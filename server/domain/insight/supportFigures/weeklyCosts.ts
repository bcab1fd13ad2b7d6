/** What support costs in a week on a day, by option and age. */
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp } from '../../../common/arithmetic.ts';
import { type Quartiles, quartilesOf } from '../../../common/quartiles.ts';
import { weeklyShares } from '../../money/payments/instalments.ts';
import { MEASURED_AGE, type MeasuredAge } from '../measures/measuresVocabulary.ts';

/** A part of a budget, whether or not it holds on the day: the person’s contribution is shared over those of the first day. */
export interface CostedPart {
  option: DeploymentOption;
  weeklyAmountPence: number;
  contributionWeeklyPence: number | null;
  isHeld: boolean;
}

/** Somebody with support on the day. */
export interface CostedPerson {
  age: Exclude<MeasuredAge, 'ALL'>;
  budgets: readonly { personContributionWeeklyPence: number; parts: readonly CostedPart[] }[];
}

/** A weekly cost of some people: all together, on average, and the quartiles of what each has. */
export interface Spread extends Quartiles {
  sumPence: number;
  averagePence: number;
}

/** The people who have an option, or any, and what it costs. */
export interface WeeklyCost {
  /** Null for everybody, with all that they have. */
  deploymentOption: DeploymentOption | null;
  age: MeasuredAge;
  people: number;
  /** With the person’s contribution. */
  total: Spread;
  /** Without it. */
  council: Spread;
}

interface Pence {
  total: number;
  council: number;
}

/** The weekly costs of everybody, then those of each option; groups of nobody are left out. */
export function weeklyCosts(people: readonly CostedPerson[]): WeeklyCost[] {
  const costed = people.map(({ age, budgets }) => ({ age, byOption: costsOf(budgets) }));
  return [null, ...DEPLOYMENT_OPTION.values].flatMap((deploymentOption) =>
    MEASURED_AGE.values.flatMap((age): WeeklyCost[] => {
      const each = costed
        .filter((person) => age === 'ALL' || person.age === age)
        .flatMap(({ byOption }) => ofOption(byOption, deploymentOption));
      if (each.length === 0) return [];
      const total = spreadOf(each.map((pence) => pence.total));
      const council = spreadOf(each.map((pence) => pence.council));
      return [{ deploymentOption, age, people: each.length, total, council }];
    }),
  );
}

function ofOption(byOption: ReadonlyMap<DeploymentOption, Pence>, option: DeploymentOption | null): Pence[] {
  if (option !== null) return byOption.has(option) ? [byOption.get(option) as Pence] : [];
  const all = [...byOption.values()];
  return all.length === 0 ? [] : [all.reduce(added)];
}

/** What somebody has in each option, after as much of their contribution as is shared to its parts. */
function costsOf(budgets: CostedPerson['budgets']): Map<DeploymentOption, Pence> {
  const byOption = new Map<DeploymentOption, Pence>();
  for (const { parts, personContributionWeeklyPence } of budgets) {
    const shares = weeklyShares(parts, personContributionWeeklyPence);
    for (const [place, { option, weeklyAmountPence: total, isHeld }] of parts.entries()) {
      if (!isHeld) continue;
      const pence = { total, council: total - (shares[place] ?? 0) };
      byOption.set(option, added(byOption.get(option) ?? { total: 0, council: 0 }, pence));
    }
  }
  return byOption;
}

function added(one: Pence, other: Pence): Pence {
  return { total: one.total + other.total, council: one.council + other.council };
}

/** @param values at least one. */
function spreadOf(values: readonly number[]): Spread {
  const sumPence = values.reduce((sum, value) => sum + value, 0);
  const quartiles = quartilesOf(values.map((value) => ({ value, count: 1 }))) as Quartiles;
  return { sumPence, averagePence: divideHalfUp(sumPence, values.length), ...quartiles };
}
