import { divideHalfUp, MONTHS_IN_A_YEAR, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import type { PaidFrom, SupportFrequency } from './plansVocabulary.ts';
import type { TermLength } from './planTerm.ts';

const HUNDREDTHS = 100;

/** What an item's cost is worked out from. */
export interface PricedItem {
  /** 250 is two and a half. */
  quantityHundredths: number;
  unitPricePence: number;
  frequency: SupportFrequency;
  paidFrom: PaidFrom;
}

/** A whole number of times in a whole number of weeks: monthly is 12 times in 52 weeks. */
interface Rate {
  times: number;
  weeks: number;
}

/**
 * What an item costs the budget a week, in pence: rounded once, half up. What is free or unpaid costs it nothing.
 * A one-off sum is spread over the plan's term.
 */
export function itemWeeklyCostPence(item: PricedItem, term: TermLength): number {
  if (item.paidFrom !== 'BUDGET') return 0;
  const { times, weeks } = rateOf(item.frequency, term);
  return divideHalfUp(item.quantityHundredths * item.unitPricePence * times, HUNDREDTHS * weeks);
}

/** What an item costs in a week: the budget, and the person where they pay the difference to a dearer price. */
export function weeklyCosts(
  item: PricedItem & { providerUnitPricePence: number | null | undefined },
  term: TermLength,
): { weeklyCostPence: number; topUpWeeklyPence: number } {
  const weeklyCostPence = itemWeeklyCostPence(item, term);
  const unitPricePence = item.providerUnitPricePence ?? item.unitPricePence;
  const wholePence = itemWeeklyCostPence({ ...item, unitPricePence }, term);
  return { weeklyCostPence, topUpWeeklyPence: wholePence - weeklyCostPence };
}

/** What all the items of a plan cost the budget a week, each rounded by itself. */
export function weeklyCostOfItems(items: readonly PricedItem[], term: TermLength): number {
  return items.reduce((sum, item) => sum + itemWeeklyCostPence(item, term), 0);
}

/** What an item costs the budget over the whole of the plan's term, in pence: rounded once, half up. */
export function termCostPence(item: PricedItem, term: TermLength): number {
  if (item.paidFrom !== 'BUDGET') return 0;
  const each = rateOf(item.frequency, term);
  const once = rateOf('ONE_OFF', term);
  // The product may pass the largest safe integer on the way, so it is worked out with big integers.
  const numerator = [item.quantityHundredths, item.unitPricePence, each.times, once.weeks].map(BigInt);
  const denominator = BigInt(HUNDREDTHS) * BigInt(each.weeks) * BigInt(once.times);
  const product = numerator.reduce((sum, factor) => sum * factor, 1n);
  return Number((2n * product + denominator) / (2n * denominator));
}

/** How often something comes over the whole of the plan's term, as a fraction: weekly over a year is 52 of 1. */
export function overTerm(frequency: SupportFrequency, term: TermLength): { times: number; of: number } {
  const each = rateOf(frequency, term);
  const once = rateOf('ONE_OFF', term);
  return { times: each.times * once.weeks, of: each.weeks * once.times };
}

/** What a sum for the whole of the term is worth in a week, in pence: rounded once, half up. */
export function weeklyShareOfTermPence(sumPence: number, term: TermLength): number {
  const { times, weeks } = onceIn(term);
  return divideHalfUp(sumPence * times, weeks);
}

function rateOf(frequency: SupportFrequency, term: TermLength): Rate {
  switch (frequency) {
    case 'WEEKLY':
      return { times: 1, weeks: 1 };
    case 'FORTNIGHTLY':
      return { times: 1, weeks: 2 };
    case 'FOUR_WEEKLY':
      return { times: 1, weeks: 4 };
    case 'MONTHLY':
      return { times: MONTHS_IN_A_YEAR, weeks: WEEKS_IN_A_YEAR };
    case 'QUARTERLY':
      return { times: 4, weeks: WEEKS_IN_A_YEAR };
    case 'YEARLY':
      return { times: 1, weeks: WEEKS_IN_A_YEAR };
    case 'ONE_OFF':
      return onceIn(term);
  }
}

/** Once in the term, of which twelve months count as 52 weeks. */
function onceIn(term: TermLength): Rate {
  if ('weeks' in term) return { times: 1, weeks: term.weeks };
  return { times: MONTHS_IN_A_YEAR, weeks: term.months * WEEKS_IN_A_YEAR };
}
