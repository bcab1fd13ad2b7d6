/** Whether the rates that a council publishes buy care at the prices that services of its directory ask. */
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { FEW_PERCENT, isValidOn, type Rate, rateKeyOf } from '../../../../tenants/policy/rates.ts';
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import { quartilesOf } from '../../../common/quartiles.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import type { ServiceKind } from './directoryVocabulary.ts';
import { ofOneInWords } from './weeklyCost.ts';

/** What the table of rates beside local prices, and the warning of a draft, read. */
export const LOCAL_PRICES = {
  does: 'PREVIEWS',
  file: 'server/domain/market/directory/localPrices.ts',
  reads: { planning: { rates: 'how many services of the directory could be bought at each rate' } },
} as const satisfies SettingReader;

/** How many services of a kind have the same lowest price of a kind of support and unit on a day. */
export interface LocalPrice {
  support: Rate['support'];
  unit: RateUnit;
  kind: ServiceKind;
  /** Nothing where it is free. */
  amountPence: number;
  serviceCount: number;
  /** How many of them take new people. */
  openServiceCount: number;
}

/** By whom a service is given that the rate is for; ANYBODY is each. */
const SUPPLIED_BY: Partial<Record<Rate['suppliedBy'], readonly ServiceKind[]>> = {
  AGENCY: ['AGENCY'],
  EMPLOYED: ['PERSONAL_ASSISTANT'],
  SELF_EMPLOYED: ['PERSONAL_ASSISTANT', 'MICRO_PROVIDER'],
};

/** A rate beside what services ask: those that are free are counted apart, and are in no spread. */
export interface RateBesideLocalPrices extends Omit<Rate, 'wagePence'> {
  rateKey: string;
  serviceCount: number;
  freeServiceCount: number;
  lowestPence: number | null;
  lowerQuartilePence: number | null;
  medianPence: number | null;
  upperQuartilePence: number | null;
  highestPence: number | null;
  /** How many could be bought at the rate; null where the council agrees the price case by case. */
  boughtCount: number | null;
  openBoughtCount: number | null;
  buysFew: boolean;
  sentence: string;
}

/** Each rate that is valid on a day beside the prices of that day, in the order in which the council wrote them. */
export function ratesBesidePrices(
  { rates }: Pick<PlanningSettings, 'rates'>,
  prices: readonly LocalPrice[],
  on: string,
): RateBesideLocalPrices[] {
  return rates.filter((rate) => isValidOn(rate, on)).map((rate) => rateBesidePrices(rate, prices, on));
}

function rateBesidePrices(
  { wagePence: _ofTheWage, ...rate }: Rate,
  prices: readonly LocalPrice[],
  on: string,
): RateBesideLocalPrices {
  const kinds = SUPPLIED_BY[rate.suppliedBy];
  const found = prices.filter(
    ({ support, unit, kind }) =>
      support === rate.support && unit === rate.unit && (kinds === undefined || kinds.includes(kind)),
  );
  const asked = found
    .filter(({ amountPence }) => amountPence > 0)
    .toSorted((a, b) => a.amountPence - b.amountPence);
  const quartiles = quartilesOf(asked.map((each) => ({ value: each.amountPence, count: each.serviceCount })));
  const { amountPence: most } = rate;
  const bought = most === null ? null : asked.filter(({ amountPence }) => amountPence <= most);
  const counts = {
    serviceCount: sumOf(asked, 'serviceCount'),
    freeServiceCount: sumOf(
      found.filter(({ amountPence }) => amountPence === 0),
      'serviceCount',
    ),
    boughtCount: bought && sumOf(bought, 'serviceCount'),
    openBoughtCount: bought && sumOf(bought, 'openServiceCount'),
  };
  const beside = {
    ...rate,
    ...counts,
    rateKey: rateKeyOf(rate),
    lowestPence: asked[0]?.amountPence ?? null,
    lowerQuartilePence: quartiles?.lower ?? null,
    medianPence: quartiles?.median ?? null,
    upperQuartilePence: quartiles?.upper ?? null,
    highestPence: asked.at(-1)?.amountPence ?? null,
    buysFew: counts.boughtCount !== null && counts.boughtCount * 100 < counts.serviceCount * FEW_PERCENT,
  };
  return { ...beside, sentence: inWords(beside, on) };
}

function sumOf(prices: readonly LocalPrice[], of: 'serviceCount' | 'openServiceCount'): number {
  return prices.reduce((sum, each) => sum + each[of], 0);
}

const BY_WHOM: Record<Rate['suppliedBy'], string> = {
  ANYBODY: '',
  AGENCY: ' by an agency',
  EMPLOYED: ' by a personal assistant who is employed',
  SELF_EMPLOYED: ' by somebody in business by themself',
};

function inWords(beside: Omit<RateBesideLocalPrices, 'sentence'>, on: string): string {
  return [rateInWords(beside), pricesInWords(beside, on), timeInWords(beside)].filter(Boolean).join(' ');
}

function rateInWords({ support, suppliedBy, unit, amountPence }: Omit<RateBesideLocalPrices, 'sentence'>) {
  const what = `${support.toLowerCase().replaceAll('_', ' ')}${BY_WHOM[suppliedBy]}`;
  if (amountPence === null) return `For ${what} the council agrees the price case by case.`;
  return `The rate for ${what} is ${poundsInWords(amountPence)} ${ofOneInWords(unit)}.`;
}

function pricesInWords(beside: Omit<RateBesideLocalPrices, 'sentence'>, on: string): string {
  const { lowestPence, medianPence, highestPence } = beside;
  const free =
    beside.freeServiceCount > 0
      ? ` ${counted(beside.freeServiceCount, 'more costs', 'more cost')} nothing.`
      : '';
  if (lowestPence === null || medianPence === null || highestPence === null) {
    return `No service that asks money for it has a price ${ofOneInWords(beside.unit)} in force on ${on} in the directory, so nothing can be said of what the rate buys.${free}`;
  }
  return `${boughtInWords(beside, on)} Prices go from ${poundsInWords(lowestPence)} to ${poundsInWords(highestPence)}, and the median is ${poundsInWords(medianPence)}.${free}`;
}

function boughtInWords(
  { serviceCount, boughtCount, openBoughtCount }: Omit<RateBesideLocalPrices, 'sentence'>,
  on: string,
): string {
  if (boughtCount === null || openBoughtCount === null) {
    return `${counted(serviceCount, 'has', 'have')} such a price on ${on}.`;
  }
  const of = `of the ${serviceCount} with such a price on ${on}`;
  if (boughtCount === 0) return `None ${of} asks no more than that.`;
  const open =
    openBoughtCount === 0
      ? 'none of them takes'
      : `${counted(openBoughtCount, 'of them takes', 'of them take')}`;
  return `${counted(boughtCount, `${of} asks`, `${of} ask`)} no more than that, ${open} new people.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const TIMES: Record<Exclude<Rate['timeOfWeek'], 'ANY_TIME'>, string> = {
  WEEKDAY: 'weekdays',
  EVENING: 'evenings',
  WEEKEND: 'weekends',
  SATURDAY: 'Saturdays',
  SUNDAY: 'Sundays',
  BANK_HOLIDAY: 'bank holidays',
};

function timeInWords({ timeOfWeek }: Omit<RateBesideLocalPrices, 'sentence'>): string {
  if (timeOfWeek === 'ANY_TIME') return '';
  return `The rate is for ${TIMES[timeOfWeek]} only, and prices of the directory don’t say their time: the lowest of each service is compared.`;
}
