import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp } from '../../../common/arithmetic.ts';
import {
  type GroupOfPeople,
  type KindCount,
  type OptionCount,
  type PeopleByKind,
  peopleCounted,
  type Shown,
} from './countedPeople.ts';
import { percentageOf } from './percentages.ts';
import { ONE_OFF_OPTIONS } from './supportKinds.ts';

/** The people who have one deployment option. */
export interface OptionTaken {
  deploymentOption: DeploymentOption;
  people: Shown;
  /** Of everybody with long-term support; null of one-off options too, which are none. */
  percentage: string | null;
  weeklyAmountPence: number | null;
  averageWeeklyPence: number | null;
}

/** A group, and which options its people have; null for readers who may read no people. */
export interface GroupTaking extends GroupOfPeople {
  options: OptionTaken[] | null;
}

/** Who has their money in which way on a day. */
export interface TakeUp extends PeopleByKind {
  options: OptionTaken[];
  groups: GroupTaking[];
}

/** The take-up of deployment options, counted to the last person: for readers who may read people. */
export function takeUpExactly(kinds: readonly KindCount[], options: readonly OptionCount[]): TakeUp {
  const { everybody, groups } = peopleCounted(kinds, 'SNAPSHOT');
  const ofAll = options.filter(({ dimension }) => dimension === 'EVERYBODY');
  const ofGroup = ({ dimension, key, people }: GroupOfPeople) => {
    const taken = options.filter((option) => option.dimension === dimension && option.key === key);
    return taken.length > 0 ? exactly(taken, people) : [];
  };
  return {
    ...everybody,
    options: exactly(ofAll, everybody.people),
    groups: groups.map((group) => ({ ...group, options: ofGroup(group) })),
  };
}

function exactly(counts: readonly OptionCount[], everybody: Shown): OptionTaken[] {
  return DEPLOYMENT_OPTION.values.map((deploymentOption) => {
    const { people = 0, weeklyAmountPence = 0 } =
      counts.find(({ option }) => option === deploymentOption) ?? {};
    const averageWeeklyPence = people === 0 ? null : divideHalfUp(weeklyAmountPence, people);
    const percentage = shareOfEverybody(deploymentOption, people, everybody);
    return { deploymentOption, people, percentage, weeklyAmountPence, averageWeeklyPence };
  });
}

/** The share of everybody with long-term support who have an option; null of what is given once, and where a count is hidden. */
export function shareOfEverybody(option: DeploymentOption, people: Shown, everybody: Shown): string | null {
  if (people === null || everybody === null || ONE_OFF_OPTIONS.includes(option)) return null;
  return percentageOf(people, everybody);
}
