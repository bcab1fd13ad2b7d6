/** What a plan's item costs where it names one of the council's published rates, and who pays what of it. */
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { isValidOn, type Rate, rateKeyOf } from '../../../../tenants/policy/rates.ts';
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { SupportUnit } from './plansVocabulary.ts';

/** An item as it is given, as far as its price goes. */
export interface ItemToPrice {
  /** Null for an item that names no rate. */
  rateKey: string | null;
  unit: SupportUnit;
  /** What the budget is asked to pay for one; null for the published rate. */
  unitPricePence: number | null;
  /** What the provider asks for one, where the person pays the difference; null where that is no more. */
  providerUnitPricePence: number | null;
  /** Whether the item says why the need can’t be met at the rate. */
  hasReason: boolean;
}

/** The price of an item as it is given or stored, with the words that give the reason. */
export interface GivenPrice {
  rateKey?: string | null;
  unit: SupportUnit;
  unitPricePence: number | null;
  providerUnitPricePence?: number | null;
  dearerPriceReason?: string | null;
}

/** An item without its words: of the reason, only whether it is written. */
export function itemToPrice(item: GivenPrice): ItemToPrice {
  return {
    rateKey: item.rateKey ?? null,
    unit: item.unit,
    unitPricePence: item.unitPricePence,
    providerUnitPricePence: item.providerUnitPricePence ?? null,
    hasReason: (item.dearerPriceReason ?? '').trim() !== '',
  };
}

/** The price of one: what the budget pays, and what the provider asks where the person pays the difference. */
export interface ItemPrice {
  unitPricePence: number;
  providerUnitPricePence: number | null;
}

export interface PricedAgainstRate extends ItemPrice {
  /** Which item, counted from 0. */
  index: number;
  rateKey: string;
  /** Null where the council agrees the price case by case. */
  ratePence: number | null;
  /** How much of the rate is meant for the wage; null where the council does not say. */
  wagePence: number | null;
  /** Whether the provider asks more than the rate. */
  isDearer: boolean;
}

export type RateSettings = Pick<PlanningSettings, 'rates' | 'dearerPrice'>;
type PriceRefusal = Refusal<PlanRefusalCode>;

/** The rates that are valid on a day, of a policy that is in force then. */
export function ratesOn(rates: readonly Rate[], on: string): Rate[] {
  return rates.filter((rate) => isValidOn(rate, on));
}

/** What an item must count to be priced by a rate: half an hour is the price of a visit. */
export function countedBy(unit: RateUnit): SupportUnit {
  switch (unit) {
    case 'QUARTER_HOUR':
    case 'HALF_HOUR':
    case 'THREE_QUARTER_HOUR':
      return 'VISIT';
    case 'FOUR_WEEKS':
    case 'MONTH':
    case 'MILE':
      return 'ITEM';
    default:
      return unit;
  }
}

/** Every reason why an item can't have the price that it is given, in order of precedence. */
export function priceRefusals(
  item: ItemToPrice,
  index: number,
  settings: RateSettings,
  on: string,
): PriceRefusal[] {
  const at = (field: string) => ['supportItems', index, field];
  const { rateKey, unitPricePence, providerUnitPricePence } = item;
  const rate = rateOf(item, settings, on);
  if (rateKey !== null && !rate) {
    const message = `The council publishes no rate ${rateKey} for ${on}. Name one of those that publishedRates lists, or leave rateKey out and write the price.`;
    return [{ code: 'RATE_NOT_PUBLISHED', path: at('rateKey'), message }];
  }
  if (rate && countedBy(rate.unit) !== item.unit) {
    const counted = countedBy(rate.unit);
    const message = `The rate is the price of one ${codeInWords(rate.unit)}, and the item counts ${codeInWords(item.unit)}. Set its unit to ${codeInWords(counted)}, or name another rate.`;
    return [{ code: 'RATE_UNIT_DIFFERS', path: at('unit'), message, details: { allowed: [counted] } }];
  }
  const budgetPence = unitPricePence ?? rate?.amountPence ?? null;
  if (budgetPence === null) {
    const message =
      'The item has no price, and no published rate that gives it one. Write what one costs in unitPricePence.';
    return [{ code: 'PRICE_MISSING', path: at('unitPricePence'), message }];
  }
  if (providerUnitPricePence !== null && providerUnitPricePence < budgetPence) {
    const message = `The provider would ask ${poundsInWords(providerUnitPricePence)}, which is less than the ${poundsInWords(budgetPence)} that the budget would pay. Leave providerUnitPricePence out unless the person pays a difference.`;
    return [{ code: 'AMOUNT_NOT_VALID', path: at('providerUnitPricePence'), message }];
  }
  return rate ? dearerRefusals(item, budgetPence, rate, settings, at('unitPricePence')) : [];
}

function dearerRefusals(
  item: ItemToPrice,
  budgetPence: number,
  { amountPence: limitPence }: Rate,
  { dearerPrice }: RateSettings,
  path: (string | number)[],
): PriceRefusal[] {
  if (dearerPrice !== 'REASON_NEEDED' || item.hasReason) return [];
  if (limitPence === null || budgetPence <= limitPence) return [];
  const message = `One costs ${poundsInWords(budgetPence)}, and the council’s published rate is ${poundsInWords(limitPence)}. Agree a price within the rate; where the need can’t be met at it, say why in dearerPriceReason.`;
  return [{ code: 'PRICE_ABOVE_RATE', path, message, details: { limitPence, actualPence: budgetPence } }];
}

/** The price of one, for an item that `priceRefusals` lets through. */
export function priceOf(item: ItemToPrice, settings: RateSettings, on: string): ItemPrice {
  const ratePence = rateOf(item, settings, on)?.amountPence ?? null;
  const budgetPence = item.unitPricePence ?? ratePence ?? 0;
  const askedPence = item.providerUnitPricePence ?? budgetPence;
  const isCapped = settings.dearerPrice === 'PERSON_PAYS_DIFFERENCE' && !item.hasReason;
  const unitPricePence = isCapped && ratePence !== null ? Math.min(budgetPence, ratePence) : budgetPence;
  return { unitPricePence, providerUnitPricePence: askedPence > unitPricePence ? askedPence : null };
}

/** Every item that names a rate beside that rate, for items that `priceRefusals` lets through. */
export function pricedAgainstRates(
  items: readonly ItemToPrice[],
  settings: RateSettings,
  on: string,
): PricedAgainstRate[] {
  return items.flatMap((item, index) => {
    const rate = rateOf(item, settings, on);
    if (!rate || item.rateKey === null) return [];
    const price = priceOf(item, settings, on);
    const askedPence = price.providerUnitPricePence ?? price.unitPricePence;
    return [
      {
        index,
        rateKey: item.rateKey,
        ratePence: rate.amountPence,
        wagePence: rate.wagePence,
        ...price,
        isDearer: rate.amountPence !== null && askedPence > rate.amountPence,
      },
    ];
  });
}

function rateOf({ rateKey }: ItemToPrice, { rates }: RateSettings, on: string): Rate | undefined {
  if (rateKey === null) return undefined;
  return ratesOn(rates, on).find((rate) => rateKeyOf(rate) === rateKey);
}
