/** What people buy, as sums: to the penny for whoever reads people’s budgets, and otherwise as published. */
import { divideHalfUp } from '../../../common/arithmetic.ts';
import type { SupportCategory, SupportProviderKind } from '../../care/plans/plansVocabulary.ts';
import { publishedAveragePence, publishedCount } from '../../insight/measures/smallCounts.ts';
import { type StandingWish, type UnmetWishes, unmetAsPublished } from './unmetWishes.ts';

/** How many people bought something, and for how much. */
export interface Counted {
  people: number;
  pence: number;
}

/** The same as it is shown; null is hidden. */
export interface PeopleAndMoney {
  people: number | null;
  totalPence: number | null;
  /** Null also where there is nobody. */
  averagePence: number | null;
}

/** People and money to the last one. */
export function shownExactly({ people, pence }: Counted): PeopleAndMoney {
  return {
    people,
    totalPence: pence,
    averagePence: people === 0 ? null : divideHalfUp(pence, people),
  };
}

/**
 * People and money as they are published. The total is made of the two figures beside it, so that it tells no more than they
 * do: an exact one would give the number of people away.
 */
export function shownAsPublished({ people, pence }: Counted): PeopleAndMoney {
  const shown = publishedCount(people);
  if (shown === null) return { people: null, totalPence: null, averagePence: null };
  if (shown === 0) return { people: 0, totalPence: 0, averagePence: null };
  const averagePence = publishedAveragePence(pence, people);
  return { people: shown, totalPence: shown * averagePence, averagePence };
}

/** What was bought of one kind of support, by both ways of knowing. */
export interface BoughtSupport<Figure> {
  /** Null for spending that names no item of a plan. */
  category: SupportCategory | null;
  spent: Figure;
  planned: Figure;
}

/** The same with who gave it. */
export interface BoughtFromKind<Figure> extends BoughtSupport<Figure> {
  providerKind: SupportProviderKind | null;
}

/** What is paid for in block, and bought from the same provider on the same days besides. */
export interface ProviderPaidTwice<Figure> {
  provider: string;
  blockPence: number;
  daysCovered: number;
  spent: Figure;
  planned: Figure;
  /** Of that, what is matched by its service, and not by the provider’s name; null where that is not told. */
  byService: { spent: Figure; planned: Figure } | null;
}

/** What is published of a quarter. Nothing of it adds up to another figure of it. */
export interface PublishedMarketFigures {
  bought: BoughtSupport<PeopleAndMoney>[];
  paidTwice: ProviderPaidTwice<PeopleAndMoney>[];
  unmet: UnmetWishes[];
}

/**
 * What is published of a quarter. Lines overlap, as one person buys several things from several providers, and no total of them
 * is told: so each line stands by itself, and a small one hides nothing but itself.
 */
export function publishedMarketFigures(
  bought: readonly BoughtSupport<Counted>[],
  paidTwice: readonly ProviderPaidTwice<Counted>[],
  wishes: readonly StandingWish[],
): PublishedMarketFigures {
  const published = <Line extends { spent: Counted; planned: Counted }>(line: Line) => ({
    ...line,
    spent: shownAsPublished(line.spent),
    planned: shownAsPublished(line.planned),
  });
  return {
    bought: bought.map(published),
    // What is matched in one way and what in the other would add up to a line.
    paidTwice: paidTwice.map((line) => ({ ...published(line), byService: null })),
    unmet: unmetAsPublished(wishes),
  };
}
