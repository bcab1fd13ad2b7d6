/** An item of a plan that says which service of the directory it buys from: at a price that the service asks on the day. */
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import { ofOneInWords } from '../../market/directory/weeklyCost.ts';
import { countedBy } from './itemPricing.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { PaidFrom, SupportUnit } from './plansVocabulary.ts';

/** A price that a service asks, as the rules look at it. */
export interface PriceOfService {
  unit: RateUnit;
  amountPence: number;
}

/** An item, as far as what it pays goes. */
export interface ItemOfService {
  unit: SupportUnit;
  unitPricePence: number | null;
  providerUnitPricePence?: number | null;
  rateKey?: string | null;
  paidFrom: PaidFrom;
}

/** The price that the service asked when the item was agreed with it; all null where the budget does not pay. */
export interface AgreedPrice {
  servicePriceUnit: RateUnit | null;
  servicePricePence: number | null;
  servicePricedOn: string | null;
}

export const NO_AGREED_PRICE: AgreedPrice = {
  servicePriceUnit: null,
  servicePricePence: null,
  servicePricedOn: null,
};

/** An item with the lowest price of the service where it names neither a price nor a published rate. */
export function atService<Item extends ItemOfService>(item: Item, prices: readonly PriceOfService[]): Item {
  if (item.unitPricePence !== null || item.rateKey) return item;
  const fitting = prices.filter(({ unit }) => countedBy(unit) === item.unit);
  const lowest = Math.min(...fitting.map(({ amountPence }) => amountPence));
  return fitting.length === 0 ? item : { ...item, unitPricePence: lowest };
}

/** What the provider of an item is paid for one, by the budget and the person together. */
export function askedPenceOf({
  unitPricePence,
  providerUnitPricePence,
}: Pick<ItemOfService, 'unitPricePence' | 'providerUnitPricePence'>): number {
  return providerUnitPricePence ?? unitPricePence ?? 0;
}

/**
 * The price of the service that an item pays, or why it pays none of them. What the budget does not pay for needs no
 * price: a club may be free without saying so.
 */
export function agreedPriceOf(
  item: ItemOfService,
  prices: readonly PriceOfService[],
  index: number,
  today: string,
): { agreed: AgreedPrice; refusals: Refusal<PlanRefusalCode>[] } {
  if (item.paidFrom !== 'BUDGET') return { agreed: NO_AGREED_PRICE, refusals: [] };
  const fitting = prices.filter(({ unit }) => countedBy(unit) === item.unit);
  const asked = askedPenceOf(item);
  const same = fitting.find(({ amountPence }) => amountPence === asked);
  if (same) {
    const { unit, amountPence } = same;
    return {
      agreed: { servicePriceUnit: unit, servicePricePence: amountPence, servicePricedOn: today },
      refusals: [],
    };
  }
  const [field, message] =
    fitting.length === 0
      ? [
          'unit',
          `The item counts ${codeInWords(item.unit)}, and the service has no price of that in force on ${dayInWords(today)}. Count what it has a price of, or leave serviceId out.`,
        ]
      : [
          'unitPricePence',
          `The item pays ${poundsInWords(asked)} for one, and the service asks ${pricesInWords(fitting)}. Pay that, as unitPricePence or with the person’s own money as providerUnitPricePence, or leave serviceId out.`,
        ];
  return {
    agreed: NO_AGREED_PRICE,
    refusals: [
      {
        code: 'SERVICE_PRICE_DIFFERS',
        path: ['supportItems', index, field as string],
        message: message as string,
      },
    ],
  };
}

function pricesInWords(prices: readonly PriceOfService[]): string {
  const sorted = prices.toSorted((a, b) => a.amountPence - b.amountPence);
  return sorted
    .map(({ unit, amountPence }) => `${poundsInWords(amountPence)} ${ofOneInWords(unit)}`)
    .join(' or ');
}

/** A service as it stands now, with its prices of any day. */
export interface ServiceNow {
  endedOn?: string | null;
  prices: readonly (PriceOfService & { validFrom?: string | null; validUntil?: string | null })[];
}

/** The price that was agreed beside the price now, and a note where it is no longer the same. */
export interface AgreedBesideNow {
  unit: RateUnit;
  agreedPence: number;
  agreedOn: string;
  nowPence: number | null;
  hasChanged: boolean;
  note: string | null;
}

/** Null where no price was agreed. Of several prices the agreed one stands while the service still asks it, else the lowest. */
export function agreedBesideNow(
  { servicePriceUnit: unit, servicePricePence: agreedPence, servicePricedOn: agreedOn }: AgreedPrice,
  service: ServiceNow | null,
  today: string,
): AgreedBesideNow | null {
  if (unit === null || agreedPence === null || agreedOn === null || service === null) return null;
  const asked = service.prices
    .filter((price) => price.unit === unit && !service.endedOn && isInForce(price, today))
    .map(({ amountPence }) => amountPence);
  const nowPence = asked.length === 0 ? null : asked.includes(agreedPence) ? agreedPence : Math.min(...asked);
  const hasChanged = nowPence !== agreedPence;
  const then = `It asked ${poundsInWords(agreedPence)} ${ofOneInWords(unit)} on ${dayInWords(agreedOn)}`;
  const note = hasChanged
    ? `${then}, and ${nowInWords(agreedPence, nowPence, service.endedOn ?? null)}`
    : null;
  return { unit, agreedPence, agreedOn, nowPence, hasChanged, note };
}

/** Whether a price counts on a day; its first and its last day do. */
export function isInForce(
  {
    validFrom,
    validUntil,
  }: { validFrom?: string | null | undefined; validUntil?: string | null | undefined },
  on: string,
): boolean {
  return (!validFrom || validFrom <= on) && (!validUntil || on <= validUntil);
}

function nowInWords(agreedPence: number, nowPence: number | null, endedOn: string | null): string {
  if (endedOn) return `left the directory on ${dayInWords(endedOn)}.`;
  if (nowPence === null) return 'has no such price now.';
  const difference = nowPence - agreedPence;
  const words = difference > 0 ? `${poundsInWords(difference)} more` : `${poundsInWords(-difference)} less`;
  return `asks ${poundsInWords(nowPence)} now: ${words}.`;
}
