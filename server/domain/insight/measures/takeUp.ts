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
import { SUPPORT_KIND } from './measuresVocabulary.ts';
import { percentageOf } from './percentages.ts';
import { hiddenInLine, publishedCount } from './smallCounts.ts';
import { longTermOptionsOf, ONE_OFF_OPTIONS } from './supportKinds.ts';

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

/** Averages are shown to readers who may read no people to the nearest five pounds. */
const AVERAGE_STEP_PENCE = 500;

/** The take-up of deployment options, as it is shown to a reader. */
export function takeUpOf(
  kinds: readonly KindCount[],
  options: readonly OptionCount[],
  isExact: boolean,
): TakeUp {
  const { everybody, groups } = peopleCounted(kinds, 'SNAPSHOT', isExact);
  const ofAll = options.filter(({ dimension }) => dimension === 'EVERYBODY');
  const ofGroup = ({ dimension, key, people }: GroupOfPeople) => {
    const taken = options.filter((option) => option.dimension === dimension && option.key === key);
    return taken.length > 0 ? exactly(taken, people) : [];
  };
  return {
    ...everybody,
    options: isExact ? exactly(ofAll, everybody.people) : published(ofAll, everybody),
    groups: groups.map((group) => ({ ...group, options: isExact ? ofGroup(group) : null })),
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

/**
 * The options of a kind are published so that none of them can be had from the people of the kind, which stand beside them. What
 * an option comes to in all is not published: only an average.
 */
function published(counts: readonly OptionCount[], everybody: PeopleByKind): OptionTaken[] {
  const hidden = hiddenOptions(counts, everybody);
  return exactly(counts, null).map((taken) => {
    const isHidden = hidden.has(taken.deploymentOption);
    const people = isHidden ? null : publishedCount(taken.people ?? 0);
    const average = people === null ? null : taken.averageWeeklyPence;
    return {
      ...taken,
      people,
      percentage: shareOfEverybody(taken.deploymentOption, people, everybody.people),
      weeklyAmountPence: null,
      averageWeeklyPence:
        average === null ? null : divideHalfUp(average, AVERAGE_STEP_PENCE) * AVERAGE_STEP_PENCE,
    };
  });
}

function hiddenOptions(
  counts: readonly OptionCount[],
  { byKind }: PeopleByKind,
): ReadonlySet<DeploymentOption> {
  const peopleOf = (wanted: DeploymentOption) => counts.find(({ option }) => option === wanted)?.people ?? 0;
  return new Set(
    SUPPORT_KIND.values.flatMap((kind) => {
      const options = longTermOptionsOf(kind);
      if (byKind[kind] === null) return options;
      const had = options.filter((option) => peopleOf(option) > 0);
      if (had.length < 2) return [];
      const hidden = hiddenInLine(had.map(peopleOf));
      return had.filter((_, place) => hidden[place]);
    }),
  );
}

function shareOfEverybody(option: DeploymentOption, people: Shown, everybody: Shown): string | null {
  if (people === null || everybody === null || ONE_OFF_OPTIONS.includes(option)) return null;
  return percentageOf(people, everybody);
}
