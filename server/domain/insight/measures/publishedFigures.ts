/** What is published, as measures and as take-up. Shares are of the counts that are shown: an exact one would give these away. */
import type { CountedByDefinition, MeasuredPeople } from './measures.ts';
import type { PublishedCounts, PublishedFigures } from './publishedCounts.ts';
import { shareOfEverybody, type TakeUp } from './takeUp.ts';

/** The people and carers of a publication by each definition. */
export function measuredAsPublished({ carers, ...people }: PublishedFigures): MeasuredPeople {
  return { people: byDefinition(people), carers: carers ? byDefinition(carers) : null };
}

function byDefinition({ counted, detail }: Omit<PublishedCounts, 'options'>): CountedByDefinition {
  return {
    SNAPSHOT: { counted: counted.SNAPSHOT, hasEveryAge: detail.dimensions.AGE?.grouping === 0 },
    IN_YEAR: { counted: counted.IN_YEAR, hasEveryAge: detail.year === 'BY_AGE' },
  };
}

/** The take-up of a publication. Options by group are not published. */
export function takeUpAsPublished({ counted, options }: PublishedCounts): TakeUp {
  const { everybody, groups } = counted.SNAPSHOT;
  return {
    ...everybody,
    options: options.map(({ option, people, averageWeeklyPence }) => ({
      deploymentOption: option,
      people,
      percentage: shareOfEverybody(option, people, everybody.people),
      weeklyAmountPence: null,
      averageWeeklyPence,
    })),
    groups: groups.map((group) => ({ ...group, options: null })),
  };
}
