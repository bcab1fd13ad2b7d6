import { divideHalfUp } from '../../../common/arithmetic.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import {
  type Occurrences,
  occurrences,
  onceIn,
  type SupportPattern,
  type TermLength,
  weekOfYearPence,
  yearlyPence,
} from '../costs/supportPattern.ts';
import type { PaidFrom } from './plansVocabulary.ts';

const HUNDREDTHS = 100;

/** How long term time is, where an item does not say. */
export const TERM_TIME_READER: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/plans/planContents.commands.ts',
  reads: {
    planning: {
      termTimeWeeks: 'in how many weeks of a year support comes that comes in term time, and so its cost',
    },
  },
};

/** What an item's cost is worked out from. */
export interface PricedItem extends SupportPattern {
  /** 250 is two and a half. */
  quantityHundredths: number;
  unitPricePence: number;
  paidFrom: PaidFrom;
  /** What an employer pays in a year besides. Not kept in facts of before it was counted. */
  onCostsYearlyPence?: number;
}

/**
 * What an item costs the budget a week, in pence: rounded once, half up, and an employer's costs by themselves. What is
 * free or unpaid costs it nothing. A one-off sum is spread over the plan's term.
 */
export function itemWeeklyCostPence(item: PricedItem, term: TermLength): number {
  if (item.paidFrom !== 'BUDGET') return 0;
  const { times, weeks } = occurrences(item, term);
  const supportPence = divideHalfUp(
    item.quantityHundredths * item.unitPricePence * times,
    HUNDREDTHS * weeks,
  );
  return supportPence + weekOfYearPence(item.onCostsYearlyPence ?? 0);
}

/** What an item costs the budget in a year of 52 weeks, from its price and never from its week. A one-off comes once. */
export function itemYearlyCostPence(item: PricedItem): number {
  if (item.paidFrom !== 'BUDGET') return 0;
  return yearlyPence(item, item) + (item.onCostsYearlyPence ?? 0);
}

/** What the person adds in a year from their own money, where the provider asks more than the budget pays. */
export function itemYearlyTopUpPence(item: PricedItem & { providerUnitPricePence?: number | null }): number {
  const unitPricePence = item.providerUnitPricePence ?? item.unitPricePence;
  return itemYearlyCostPence({ ...item, unitPricePence }) - itemYearlyCostPence(item);
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
  const supportPence = overTermPence(
    [item.quantityHundredths, item.unitPricePence],
    occurrences(item, term),
    term,
  );
  const onCosts = [item.onCostsYearlyPence ?? 0, HUNDREDTHS];
  return supportPence + overTermPence(onCosts, occurrences({ frequency: 'YEARLY' }, term), term);
}

/** The product of the factors, in hundredths, as often as it comes over the term. */
function overTermPence(factors: readonly number[], each: Occurrences, term: TermLength): number {
  const once = onceIn(term);
  // The product may pass the largest safe integer on the way, so it is worked out with big integers.
  const numerator = [...factors, each.times, once.weeks].map(BigInt);
  const denominator = BigInt(HUNDREDTHS) * BigInt(each.weeks) * BigInt(once.times);
  const product = numerator.reduce((sum, factor) => sum * factor, 1n);
  return Number((2n * product + denominator) / (2n * denominator));
}

/** How often something comes over the whole of the plan's term, as a fraction: weekly over a year is 52 of 1. */
export function overTerm(pattern: SupportPattern, term: TermLength): { times: number; of: number } {
  const each = occurrences(pattern, term);
  const once = onceIn(term);
  return { times: each.times * once.weeks, of: each.weeks * once.times };
}

/** What a sum for the whole of the term is worth in a week, in pence: rounded once, half up. */
export function weeklyShareOfTermPence(sumPence: number, term: TermLength): number {
  const { times, weeks } = onceIn(term);
  return divideHalfUp(sumPence * times, weeks);
}

/** An item as sign-off keeps it: as often as it comes in plain years, and an employer's costs as a line of their own. */
export function itemLines<Item extends PricedItem>(item: Item): Item[] {
  const { weeksInYear: _weeks, onCostsYearlyPence, ...rest } = item;
  const plain = (
    item.frequency === 'TERM_TIME'
      ? { ...rest, frequency: 'YEARLY', quantityHundredths: item.quantityHundredths * timesOf(item) }
      : rest
  ) as Item;
  if (!onCostsYearlyPence) return [plain];
  const onCosts = {
    ...rest,
    quantityHundredths: HUNDREDTHS,
    unitPricePence: onCostsYearlyPence,
    frequency: 'YEARLY',
  };
  return [plain, onCosts as Item];
}

const timesOf = (pattern: SupportPattern) => occurrences(pattern, { months: 12 }).times;
