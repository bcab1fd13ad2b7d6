/** What some support would cost in all, so that ways of meeting the same needs can be put side by side before anybody agrees. */
import { poundsInWords, weeklyInWords } from '../../../common/words.ts';
import {
  type SupportFrequency,
  type SupportPattern,
  type TermLength,
  timesInAYear,
} from '../costs/supportPattern.ts';
import type { SupportUnit } from './plansVocabulary.ts';
import { itemYearlyCostPence, itemYearlyTopUpPence, type PricedItem, weeklyCosts } from './supportCost.ts';

/** One thing to be done or bought, as far as its cost goes. */
export interface SupportToCost extends PricedItem {
  unit: SupportUnit;
  /** What the provider asks for one, where the person pays the difference; null where that is no more. */
  providerUnitPricePence: number | null;
}

/** What it comes to: for the budget, and apart from that for the person's own money. */
export interface CostsOfSupport {
  weeklyCostPence: number;
  yearlyCostPence: number;
  /** The difference to a dearer price, and what the person buys besides. */
  ownMoneyWeeklyPence: number;
  ownMoneyYearlyPence: number;
}

/** One of several things with its costs, in a sentence. */
export interface CostedSupport extends CostsOfSupport {
  /** How often it comes in a year. */
  timesInYear: number;
  sentence: string;
}

/** What all of the support costs: each thing by itself, and their sums. */
export interface CostOfSupport extends CostsOfSupport {
  lines: CostedSupport[];
}

/**
 * What some support costs the budget and the person's own money, in a week and in a year of 52 weeks. Every year is worked
 * out from its price; the whole is the sum of its lines.
 */
export function costOfSupport(support: readonly SupportToCost[], term: TermLength): CostOfSupport {
  const lines = support.map((each) => costedSupport(each, term));
  const sum = (of: keyof CostsOfSupport) => lines.reduce((total, line) => total + line[of], 0);
  return {
    weeklyCostPence: sum('weeklyCostPence'),
    yearlyCostPence: sum('yearlyCostPence'),
    ownMoneyWeeklyPence: sum('ownMoneyWeeklyPence'),
    ownMoneyYearlyPence: sum('ownMoneyYearlyPence'),
    lines,
  };
}

function costedSupport(support: SupportToCost, term: TermLength): CostedSupport {
  const costs = support.paidFrom === 'OWN_MONEY' ? ofOwnMoney(support, term) : ofBudget(support, term);
  return { ...costs, timesInYear: timesInAYear(support), sentence: sentenceOf(support, costs) };
}

function ofBudget(support: SupportToCost, term: TermLength): CostsOfSupport {
  const { weeklyCostPence, topUpWeeklyPence } = weeklyCosts(support, term);
  return {
    weeklyCostPence,
    yearlyCostPence: itemYearlyCostPence(support),
    ownMoneyWeeklyPence: topUpWeeklyPence,
    ownMoneyYearlyPence: itemYearlyTopUpPence(support),
  };
}

/** What the person buys besides, at what is asked for it. */
function ofOwnMoney(support: SupportToCost, term: TermLength): CostsOfSupport {
  const unitPricePence = support.providerUnitPricePence ?? support.unitPricePence;
  const bought = { ...support, unitPricePence, providerUnitPricePence: null, paidFrom: 'BUDGET' as const };
  const { weeklyCostPence, yearlyCostPence } = ofBudget(bought, term);
  return {
    weeklyCostPence: 0,
    yearlyCostPence: 0,
    ownMoneyWeeklyPence: weeklyCostPence,
    ownMoneyYearlyPence: yearlyCostPence,
  };
}

const HOW_OFTEN: Readonly<Record<SupportFrequency, string>> = {
  WEEKLY: 'every week',
  FORTNIGHTLY: 'every two weeks',
  FOUR_WEEKLY: 'every four weeks',
  MONTHLY: 'every month',
  QUARTERLY: 'four times a year',
  YEARLY: 'once a year',
  ONE_OFF: 'once',
  TERM_TIME: 'every week of term time',
};

/** How often something comes, to stand within a sentence. */
export function howOftenInWords(pattern: SupportPattern): string {
  const { frequency } = pattern;
  const weeks = frequency === 'TERM_TIME' ? `, ${timesInAYear(pattern)} weeks a year` : '';
  return `${HOW_OFTEN[frequency]}${weeks}`;
}

function sentenceOf(support: SupportToCost, costs: CostsOfSupport): string {
  const { quantityHundredths, unitPricePence, unit, paidFrom } = support;
  const quantity = quantityHundredths / 100;
  const often = howOftenInWords(support);
  const each = `${quantity} at ${poundsInWords(unitPricePence)} the ${unit.toLowerCase()}, ${often}`;
  if (paidFrom === 'FREE' || paidFrom === 'UNPAID') {
    return `${quantity} of the ${unit.toLowerCase()}, ${often}: costs nothing.`;
  }
  const budget = `${weeklyInWords(costs.weeklyCostPence)}, ${poundsInWords(costs.yearlyCostPence)} a year`;
  const own = `${weeklyInWords(costs.ownMoneyWeeklyPence)}, ${poundsInWords(costs.ownMoneyYearlyPence)} a year`;
  if (paidFrom === 'OWN_MONEY') return `${each}: the person pays ${own}, from money of their own.`;
  const onCosts = support.onCostsYearlyPence
    ? `, with ${poundsInWords(support.onCostsYearlyPence)} a year that an employer pays besides`
    : '';
  const topUp = costs.ownMoneyYearlyPence > 0 ? ` The person adds ${own}, from money of their own.` : '';
  return `${each}${onCosts}: ${budget}.${topUp}`;
}
