/** Quotes of providers, and what taking one asks for: it is in force, the item says what it says, and a dearer one has a reason. */
import { dayInWords } from '../../../common/dayInWords.ts';
import { nameAsCompared, organisationAsCompared } from '../../../common/names.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import { unknownRecord } from '../../../platform/commands/records.ts';
import { PLAN_REFUSALS, type PlanRefusalCode } from './planRefusals.ts';
import type { SupportUnit } from './plansVocabulary.ts';

/** A quote, as the rules look at it. */
export interface Quote {
  id: string;
  providerName: string;
  whatFor: string;
  unit: SupportUnit;
  unitPricePence: number;
  quotedOn: string;
  /** Its last day; null where the provider named none. */
  validUntil?: string | null;
}

/** An item that may take a quote. */
export interface ItemToQuote {
  /** The quote that it takes, by its bare UUID; null for none. */
  quoteId?: string | null;
  /** Why that one, where another is cheaper. */
  quoteReason?: string | null;
  providerName?: string | null;
  unit: SupportUnit;
  unitPricePence: number | null;
  providerUnitPricePence?: number | null;
}

/** Why a quote can't be taken, in order of precedence. */
export const QUOTE_REFUSALS = someOf(PLAN_REFUSALS, 'QUOTE_EXPIRED', 'QUOTE_DIFFERS', 'QUOTE_REASON_MISSING');

type QuoteRefusal = Refusal<PlanRefusalCode | 'NOT_FOUND'>;

/** Whether a quote may be taken on a day; its last day counts. */
export function holdsOn({ validUntil }: Pick<Quote, 'validUntil'>, day: string): boolean {
  return !validUntil || validUntil >= day;
}

/** Why a quote can't be recorded. */
export function recordingQuoteRefusals(
  { quotedOn, validUntil }: Pick<Quote, 'quotedOn' | 'validUntil'>,
  today: Temporal.PlainDate,
): Refusal<PlanRefusalCode | 'DATE_IN_FUTURE'>[] {
  if (quotedOn > today.toString()) {
    const message = 'The day of the quote lies in the future. Look at it again.';
    return [{ code: 'DATE_IN_FUTURE', path: ['quotedOn'], message }];
  }
  if (validUntil && validUntil < quotedOn) {
    const message = `The quote would be valid until ${dayInWords(validUntil)}, before the ${dayInWords(quotedOn)} on which it was given. Look at both days again.`;
    return [{ code: 'QUOTE_EXPIRED', path: ['validUntil'], message }];
  }
  return [];
}

/**
 * Every reason why items can't take the quotes that they name.
 * @param taken the quotes that items of the plan have taken already, which stay taken when they run out.
 */
export function takingRefusals(
  items: readonly ItemToQuote[],
  quotes: readonly Quote[],
  taken: ReadonlySet<string>,
  today: string,
): QuoteRefusal[] {
  return items.flatMap((item, index) => {
    if (!item.quoteId) return [];
    const quote = quotes.find(({ id }) => id === item.quoteId);
    const at = (field: string) => ['supportItems', index, field];
    if (!quote) return [unknownRecord(at('quoteId'))];
    const isNew = !taken.has(quote.id);
    return [
      ...(isNew ? expiredRefusals(quote, today, at('quoteId')) : []),
      ...differingRefusals(item, quote, at),
      ...(isNew ? dearerRefusals(item, quote, quotes, today, at('quoteReason')) : []),
    ];
  });
}

function expiredRefusals(quote: Quote, today: string, path: (string | number)[]): QuoteRefusal[] {
  if (holdsOn(quote, today)) return [];
  const message = `The quote ran out on ${dayInWords(quote.validUntil as string)}, so the provider may ask another price. Ask for a new one, and record it.`;
  return [{ code: 'QUOTE_EXPIRED', path, message }];
}

function differingRefusals(
  item: ItemToQuote,
  quote: Quote,
  at: (field: string) => (string | number)[],
): QuoteRefusal[] {
  const refusal = (field: string, message: string): QuoteRefusal[] => [
    { code: 'QUOTE_DIFFERS', path: at(field), message },
  ];
  if (item.unit !== quote.unit) {
    return refusal(
      'unit',
      `The quote is for one ${codeInWords(quote.unit)}, and the item counts ${codeInWords(item.unit)}.`,
    );
  }
  const named = organisationAsCompared(item.providerName ?? quote.providerName);
  if (named !== organisationAsCompared(quote.providerName)) {
    return refusal('providerName', 'The quote is another provider’s. Leave providerName out to take its.');
  }
  const askedPence = item.providerUnitPricePence ?? item.unitPricePence ?? quote.unitPricePence;
  if (askedPence === quote.unitPricePence) return [];
  return refusal(
    'unitPricePence',
    `The item is priced at ${poundsInWords(askedPence)}, and the quote is ${poundsInWords(quote.unitPricePence)}. Leave unitPricePence out to take the quote’s.`,
  );
}

function dearerRefusals(
  item: ItemToQuote,
  quote: Quote,
  quotes: readonly Quote[],
  today: string,
  path: (string | number)[],
): QuoteRefusal[] {
  const cheapest = cheapestOf(quote, quotes, today);
  if (cheapest >= quote.unitPricePence || (item.quoteReason ?? '').trim() !== '') return [];
  const message = `The quote is ${poundsInWords(quote.unitPricePence)}, and another for the same is ${poundsInWords(cheapest)}. Say in quoteReason why the cheaper one is not taken.`;
  const details = { limitPence: cheapest, actualPence: quote.unitPricePence };
  return [{ code: 'QUOTE_REASON_MISSING', path, message, details }];
}

/** The lowest price at which the same can be had today, by what was quoted. */
function cheapestOf(quote: Quote, quotes: readonly Quote[], today: string): number {
  const same = quotes.filter(
    (each) =>
      each.unit === quote.unit &&
      nameAsCompared(each.whatFor) === nameAsCompared(quote.whatFor) &&
      holdsOn(each, today),
  );
  return Math.min(quote.unitPricePence, ...same.map(({ unitPricePence }) => unitPricePence));
}

/** An item with the price and the provider of the quote that it takes. */
export function atQuote<Item extends ItemToQuote>(item: Item, quotes: readonly Quote[]): Item {
  const quote = quotes.find(({ id }) => id === item.quoteId);
  if (!quote) return item;
  const unitPricePence = item.unitPricePence ?? quote.unitPricePence;
  return { ...item, unitPricePence, providerName: item.providerName ?? quote.providerName };
}
