/** Published rates: what one hour, night, day or week of a kind of support costs, as the council publishes it. */
import { CLIENT_GROUP } from '../vocabulary.ts';
import { DEARER_PRICE, RATE_SUPPLIER, RATE_TIME, RATE_UNIT, RATED_SUPPORT } from '../vocabularyOfRates.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import {
  choice,
  group,
  keyText,
  list,
  optional,
  pence,
  plainDate,
  type SettingValue,
  text,
} from './setting.ts';
import { asFarAsReadable, mistakesOfEach } from './unreadable.ts';

const HIGHEST_RATE_PENCE = 1_000_000;

/** The settings that together say what a rate is for, apart from when it is valid. */
const RATE_KEY = ['support', 'suppliedBy', 'unit', 'timeOfWeek', 'clientGroup', 'locality'] as const;

interface Validity {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

function rateMistakes(
  rate: Validity & { readonly amountPence: number | null; readonly wagePence: number | null },
): SettingMistake[] {
  const { amountPence, wagePence, validFrom, validUntil } = rate;
  const mistakes: SettingMistake[] = [];
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    const message = `The rate is valid from ${validFrom} until ${validUntil}, which is no day. Write a last day of ${validFrom} or later.`;
    mistakes.push(contradiction('validUntil', message, `${validFrom} or later`));
  }
  if (wagePence !== null && (amountPence === null || wagePence > amountPence)) {
    const message =
      'The wage is more than the rate that it is part of, or the rate is not written. Write the whole rate as amountPence.';
    mistakes.push(contradiction('wagePence', message, 'no more than amountPence'));
  }
  return mistakes;
}

const rate = group({
  label: 'Rate',
  why: 'The price of one unit of a kind of support.',
  settings: {
    support: choice(RATED_SUPPORT, { label: 'Support', why: 'The kind of support.' }),
    suppliedBy: choice(RATE_SUPPLIER, {
      label: 'Supplied by',
      why: 'Whether it is the price of an agency, of somebody employed, or of somebody in business by themself. Shown with the rate: whoever plans chooses the rate that fits.',
      default: 'ANYBODY',
    }),
    unit: choice(RATE_UNIT, { label: 'Unit', why: 'What it is the price of one of.' }),
    timeOfWeek: choice(RATE_TIME, {
      label: 'Time of week',
      why: 'Whether it is for certain days or times only. Shown with the rate.',
      default: 'ANY_TIME',
    }),
    clientGroup: optional(
      choice(CLIENT_GROUP, {
        label: 'Client group',
        why: 'The people that it is for, shown with the rate. Left out means everybody.',
      }),
    ),
    locality: optional(
      keyText({
        label: 'Locality',
        why: 'The part of the council’s area that it is for, shown with the rate. Left out means everywhere.',
      }),
    ),
    validFrom: optional(
      plainDate({
        label: 'Valid from',
        why: 'The first day of the rate. Left out means the first day of the policy.',
      }),
    ),
    validUntil: optional(
      plainDate({
        label: 'Valid until',
        why: 'The last day of the rate. Left out means until the policy changes.',
      }),
    ),
    amountPence: optional(
      pence({
        label: 'Amount',
        why: 'The price of one unit. Left out means that the price is agreed case by case.',
        min: 1,
        max: HIGHEST_RATE_PENCE,
      }),
    ),
    wagePence: optional(
      pence({
        label: 'Of which wage',
        why: 'How much of the amount is meant for the wage of somebody employed. The rest is for on-costs, such as holiday pay and insurance.',
        min: 1,
        max: HIGHEST_RATE_PENCE,
      }),
    ),
    publishedName: optional(
      text({ label: 'Published name', why: 'What the council’s own page calls the rate.', maxLength: 120 }),
    ),
  },
  checks: [rateMistakes],
});

/** A council's published rate. */
export type Rate = SettingValue<typeof rate>;

/** What a plan's item names a rate by: the same for every day on which it is valid, such as `CARE_AT_HOME-AGENCY-HOUR-ANY_TIME`. */
export function rateKeyOf(published: Pick<Rate, (typeof RATE_KEY)[number]>): string {
  return RATE_KEY.map((field) => published[field])
    .filter((value) => value !== null)
    .join('-');
}

/** Whether a rate is valid on a day. */
export function isValidOn({ validFrom, validUntil }: Validity, on: string): boolean {
  return (validFrom === null || validFrom <= on) && (validUntil === null || on <= validUntil);
}

/** Two amounts for one thing on one day would leave it open what a plan may cost. */
function overlapMistakes(rates: readonly Rate[]): SettingMistake[] {
  return mistakesOfEach(rates, (each, index) => {
    const isSecond = (other: Rate) => rateKeyOf(other) === rateKeyOf(each) && overlap(other, each);
    const first = rates.slice(0, index).findIndex((other) => asFarAsReadable(() => isSecond(other), false));
    // Two that begin on the same day have the same key, which is a mistake already.
    if (first < 0 || rates[first]?.validFrom === each.validFrom) return [];
    const message = `Entry ${index + 1} and entry ${first + 1} are rates for the same support, and there are days on which both are valid. Write validUntil in the earlier one, on the day before the later one begins.`;
    return [
      {
        ...contradiction('validFrom', message, 'a day after the other rate’s last'),
        path: [index, 'validFrom'],
      },
    ];
  });
}

function overlap(one: Validity, other: Validity): boolean {
  const startsInTime = (a: Validity, b: Validity) =>
    a.validFrom === null || b.validUntil === null || a.validFrom <= b.validUntil;
  return startsInTime(one, other) && startsInTime(other, one);
}

/** The rates of a council that publishes some. */
export const rates = list(rate, {
  label: 'Published rates',
  why: 'What the council pays for one hour, night, day or week of each kind of support, so that everybody can see it before they plan. An item of a plan may name a rate.',
  itemName: 'Rate',
  keyedBy: [...RATE_KEY, 'validFrom'],
  maxItems: 150,
  default: [],
  checks: [overlapMistakes],
});

/** What follows where a plan's item is dearer than its rate. */
export const dearerPrice = choice(DEARER_PRICE, {
  label: 'Where support costs more than its rate',
  why: 'A budget must be enough to meet the needs, so no published rate is a ceiling by itself: the reason why a need can’t be met at the rate is always heard.',
  default: 'ADVICE',
});

/**
 * Below this share of the local services with such a price, a rate is warned of: whoever asks around at the rate then hears
 * no more often than yes.
 */
export const FEW_PERCENT = 50;

/** What is warned of where a rate buys few of the services of the council's own directory. */
export const RATE_BUYS_FEW = {
  code: 'RATE_BUYS_FEW_LOCAL_SERVICES',
  message: `A published rate is below what more than ${100 - FEW_PERCENT}% of the services of the council’s own directory ask for the same.`,
} as const;
