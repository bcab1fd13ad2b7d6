/** What a service costs a week, by its price of one and how many are wanted; and the working in a sentence. */
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import { poundsInWords, weeklyInWords } from '../../../common/words.ts';

const HUNDREDTHS = 100;

export interface PriceOfOne {
  unit: RateUnit;
  amountPence: number;
}

/** How many of a unit are wanted a week, in hundredths: three and a half hours are 350. */
export interface WantedWeekly {
  unit: RateUnit;
  quantityHundredths: number;
}

/** Pence a week, half a penny up; a price of a week is the same however much of it is used. */
export function weeklyCostPence(
  { unit, amountPence }: PriceOfOne,
  { quantityHundredths }: WantedWeekly,
): number {
  if (unit === 'WEEK') return amountPence;
  const hundredths = BigInt(amountPence) * BigInt(quantityHundredths);
  return Number((hundredths + 50n) / 100n);
}

/** The same in SQL, of the columns of a price and of a quantity that is named. */
export function weeklyCostSql(price: string, quantity: string): string {
  return `case when ${price}.unit = 'WEEK' then ${price}.amount_pence else (${price}.amount_pence * ${quantity}::bigint + 50) / ${HUNDREDTHS} end`;
}

const UNITS: Record<RateUnit, readonly [one: string, many: string]> = {
  QUARTER_HOUR: ['a visit of fifteen minutes', 'visits'],
  HALF_HOUR: ['a visit of half an hour', 'visits'],
  THREE_QUARTER_HOUR: ['a visit of 45 minutes', 'visits'],
  HOUR: ['an hour', 'hours'],
  SESSION: ['a session', 'sessions'],
  DAY: ['a day', 'days'],
  NIGHT: ['a night', 'nights'],
  WEEK: ['a week', 'weeks'],
  FOUR_WEEKS: ['four weeks', 'times four weeks'],
  MONTH: ['a month', 'months'],
  JOURNEY: ['a journey', 'journeys'],
  MILE: ['a mile', 'miles'],
  ITEM: ['for one', 'of them'],
};

/** The working, such as “£16.00 an hour × 4.5 hours = £72.00 a week, £8.00 a week less than the £80.00 that there is.” */
export function workingInWords(price: PriceOfOne, wanted: WantedWeekly, weeklyAmountPence: number): string {
  const cost = weeklyCostPence(price, wanted);
  const rest = `${restInWords(weeklyAmountPence - cost)} the ${poundsInWords(weeklyAmountPence)} that there is.`;
  if (price.amountPence === 0) return `It is free: ${rest}`;
  if (price.unit === 'WEEK') return `${weeklyInWords(cost)}, however much of it is used: ${rest}`;
  const [one, many] = UNITS[price.unit];
  const quantity = wanted.quantityHundredths / HUNDREDTHS;
  return `${poundsInWords(price.amountPence)} ${one} × ${quantity} ${many} = ${weeklyInWords(cost)}: ${rest}`;
}

/** “an hour”, “a night”, “for one”: what follows a price. */
export function ofOneInWords(unit: RateUnit): string {
  return UNITS[unit][0];
}

function restInWords(leftPence: number): string {
  if (leftPence === 0) return 'just';
  return leftPence > 0 ? `${poundsInWords(leftPence)} less than` : `${poundsInWords(-leftPence)} more than`;
}
