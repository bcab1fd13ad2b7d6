/** What several people's ratings of one factor come to: how far they agree, who sees it otherwise, and what has changed. */
import { SELF_CHECK_RATING, type SelfCheckRatingLevel } from './selfCheckVocabulary.ts';

/** One rating, by one person on one day. */
export interface Rating<Role extends string = string> {
  rating: SelfCheckRatingLevel;
  ratedOn: string;
  role: Role;
  account: string;
}

/** How a number of ratings lie. */
export interface RatingSpread {
  /** The people whose ratings count, each once. */
  raters: number;
  lowest: SelfCheckRatingLevel;
  highest: SelfCheckRatingLevel;
  /** The middle one, from 10 for NOT_BEGUN to 50 for FULLY; halfway between the two in the middle where their number is even. */
  middleTenths: number;
}

/** What the ratings of a factor come to. */
export interface FactorSummary {
  /** Null where nobody has rated it by that day. */
  spread: RatingSpread | null;
  /** Whether two people see it two steps apart or more, so that they should talk. */
  isDisputed: boolean;
  /** The same for each role that has rated it. */
  byRole: readonly { role: string; spread: RatingSpread }[];
  /** How many of those who rated it more than once rate it higher, lower, or as before. */
  risen: number;
  fallen: number;
  unchanged: number;
}

/** So many steps apart, people do not see the same. */
const DISPUTED_FROM = 2;

/** The summary of one factor on a day, by its ratings in the order in which they were recorded. Of each person the last by its day counts. */
export function factorSummary(ratings: readonly Rating[], asOf: string): FactorSummary {
  const byDay = ratings
    .filter(({ ratedOn }) => ratedOn <= asOf)
    .toSorted((a, b) => byText(a.ratedOn, b.ratedOn));
  const ofEach = [...Map.groupBy(byDay, ({ account }) => account).values()];
  const latest = ofEach.map((own) => own.at(-1) as Rating);
  const moves = ofEach.flatMap((own) => {
    const [before, now] = own.slice(-2);
    return before && now ? [stepOf(now.rating) - stepOf(before.rating)] : [];
  });
  const spread = spreadOfRatings(latest);
  const roles = [...Map.groupBy(latest, ({ role }) => role)].toSorted(([a], [b]) => byText(a, b));
  return {
    spread,
    isDisputed: spread !== null && stepOf(spread.highest) - stepOf(spread.lowest) >= DISPUTED_FROM,
    byRole: roles.map(([role, own]) => ({ role, spread: spreadOfRatings(own) as RatingSpread })),
    risen: moves.filter((move) => move > 0).length,
    fallen: moves.filter((move) => move < 0).length,
    unchanged: moves.filter((move) => move === 0).length,
  };
}

function spreadOfRatings(ratings: readonly Rating[]): RatingSpread | null {
  const steps = ratings.map(({ rating }) => stepOf(rating)).sort((a, b) => a - b);
  const [first] = steps;
  if (first === undefined) return null;
  const last = steps.at(-1) as number;
  const upper = steps[Math.floor(steps.length / 2)] as number;
  const lower = steps[Math.ceil(steps.length / 2) - 1] as number;
  return {
    raters: steps.length,
    lowest: SELF_CHECK_RATING.values[first - 1] as SelfCheckRatingLevel,
    highest: SELF_CHECK_RATING.values[last - 1] as SelfCheckRatingLevel,
    middleTenths: (lower + upper) * 5,
  };
}

/** From 1 for NOT_BEGUN to 5 for FULLY. */
function stepOf(rating: SelfCheckRatingLevel): number {
  return SELF_CHECK_RATING.values.indexOf(rating) + 1;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A factor as it is published: without who rated it, and only where it is not one person's word. */
export interface PublishedFactor {
  key: string;
  spread: RatingSpread | null;
}

/** So many people have to have rated a factor before what they think of it is published. */
export const FEWEST_RATERS = 3;

/** What a council publishes of a factor. */
export function publishedFactor(key: string, { spread }: FactorSummary): PublishedFactor {
  return { key, spread: spread !== null && spread.raters >= FEWEST_RATERS ? spread : null };
}
