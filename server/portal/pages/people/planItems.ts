import type {
  PlanItemFragment,
  PortalPlanQuery,
  SupportItemInput,
} from '../../../../schema/operations/generated.ts';
import { FormValues } from '../../forms/formValues.ts';
import { penceFrom, typedPounds } from '../../forms/pence.ts';
import { dayFields, typedDay } from '../../forms/typedDay.ts';
import type { Row } from './rows.ts';

type ServiceToBuy = NonNullable<PortalPlanQuery['service']>;

/** What is typed of a support item, by the names of the API’s input. */
const TYPED = [
  'description',
  'category',
  'outcomeId',
  'providerKind',
  'providerName',
  'quantityHundredths',
  'unit',
  'unitPricePence',
  'frequency',
  'paidFrom',
  'deploymentOption',
  'serviceId',
  'quoteId',
  'quoteReason',
  'dearerPriceReason',
  'dbsCheckedOn.day',
  'dbsCheckedOn.month',
  'dbsCheckedOn.year',
] as const;
/** What else an item has is carried through the form, so that saving it loses nothing. */
export const CARRIED = [
  'id',
  'paidRelative',
  'relativeReason',
  'rateKey',
  'providerUnitPricePence',
  'insuredUntil',
  'employmentId',
  'weeksInYear',
] as const;
export const ITEM_FIELDS: readonly string[] = [...TYPED, ...CARRIED];

/** A line for a new item: what is bought most, by the hour and every week. */
export const NEW_ITEM: Row = {
  ...Object.fromEntries(ITEM_FIELDS.map((field) => [field, ''])),
  unit: 'HOUR',
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
};

/** An item of a plan as its line in a form. */
export function itemRow(item: PlanItemFragment): Row {
  const { outcome, quote, employment, service, quantityHundredths, unitPricePence, dbsCheckedOn, ...rest } =
    item;
  const texts = ITEM_FIELDS.map((field) => [field, String(rest[field as keyof typeof rest] ?? '')]);
  return {
    ...Object.fromEntries(texts),
    outcomeId: outcome?.id ?? '',
    quoteId: quote?.id ?? '',
    employmentId: employment?.id ?? '',
    serviceId: service?.id ?? '',
    quantityHundredths: quantityInWords(quantityHundredths),
    unitPricePence: typedPounds(unitPricePence),
    ...dayFields('dbsCheckedOn', dbsCheckedOn),
  };
}

/** The units of prices that an item counts by another name. */
const COUNTED: Readonly<Record<string, string>> = {
  QUARTER_HOUR: 'VISIT',
  HALF_HOUR: 'VISIT',
  THREE_QUARTER_HOUR: 'VISIT',
  FOUR_WEEKS: 'ITEM',
  MONTH: 'ITEM',
  MILE: 'ITEM',
};
/** Who gives a service, where an item has no name for it. */
const GIVEN_BY: Readonly<Record<string, string>> = { SUPPORT_SERVICE: 'AGENCY' };

/** A line for what a service gives at one of its prices; the lowest is for the API to find where the price is not named. */
export function itemOfService(service: ServiceToBuy, priceId: string | undefined): Row {
  const price = service.prices.find(({ id }) => id === priceId);
  return {
    ...NEW_ITEM,
    description: price?.name || service.name,
    providerKind: GIVEN_BY[service.kind] ?? service.kind,
    providerName: service.providedBy,
    serviceId: service.id,
    deploymentOption: '',
    ...(price && {
      unit: COUNTED[price.unit] ?? price.unit,
      unitPricePence: typedPounds(price.amountPence),
    }),
  };
}

/** 250 hundredths as they are typed: "2.5". */
export function quantityInWords(hundredths: number): string {
  return String(hundredths / 100);
}

/** "2.5" in hundredths; undefined where it is no number with at most two decimals. */
function hundredthsFrom(text: string): number | undefined {
  const [, whole, decimals = ''] = /^\s*(\d{1,6})(?:\.(\d{1,2}))?\s*$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** A line of a form as the API takes it. What is empty, or no number, is left out, so that the API says what it misses. */
export function itemInput(row: Row): SupportItemInput {
  const filled = ITEM_FIELDS.filter((field) => !field.includes('.') && row[field]?.trim());
  const { quantityHundredths = '', unitPricePence = '' } = row;
  const dearer = row.providerUnitPricePence?.trim();
  const weeks = row.weeksInYear?.trim();
  const dbsCheckedOn = typedDay(new FormValues(row), 'dbsCheckedOn');
  // A kind of budget part goes with what the budget pays, and with nothing else.
  const isOfBudget = row.paidFrom === 'BUDGET';
  return {
    ...Object.fromEntries(filled.map((field) => [field, row[field]?.trim()])),
    quantityHundredths: hundredthsFrom(quantityHundredths),
    unitPricePence: penceFrom(unitPricePence) ?? undefined,
    ...(dearer && { providerUnitPricePence: Number(dearer) }),
    ...(weeks && { weeksInYear: Number(weeks) }),
    deploymentOption: isOfBudget ? row.deploymentOption || undefined : undefined,
    dbsCheckedOn,
  } as SupportItemInput;
}
