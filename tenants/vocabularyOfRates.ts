/** The enumerated words of published rates: what support, in which unit, at what time, and who supplies it. */
import { enumeration, type ValueOf } from './vocabulary.ts';

export const RATED_SUPPORT = enumeration(
  'RatedSupport',
  'The kind of support that a published rate is the price of.',
  {
    CARE_AT_HOME: 'Personal care at home, such as washing, dressing and meals.',
    HELP_AT_HOME: 'Help at home that need not be registered, such as cleaning, laundry and shopping.',
    COMMUNITY_SUPPORT: 'Support to go out, learn, work or take part.',
    DAY_SUPPORT: 'A day centre or day service, in a group.',
    DAY_SUPPORT_ONE_TO_ONE: 'Day support with one worker for one person.',
    SLEEP_IN: 'Somebody asleep in the home at night, who can be woken.',
    WAKING_NIGHT: 'Somebody awake in the home through the night.',
    LIVE_IN: 'Somebody who lives in the home.',
    REPLACEMENT_CARE: 'Care at home in place of an unpaid carer who has a break.',
    RESPITE_STAY: 'A short stay away from home.',
    SHARED_LIVES: 'Support in the home of a Shared Lives carer.',
    SUPPORTED_LIVING: 'Support in a home of the person’s own that goes with it.',
    MEALS: 'Meals brought to the home.',
    TRANSPORT: 'Getting about.',
    PAYROLL: 'Payroll and accounts for somebody who employs a personal assistant.',
    OTHER: 'Other support, which the published name says.',
  },
);

export const RATE_UNIT = enumeration('RateUnit', 'What a published rate is the price of one of.', {
  QUARTER_HOUR: 'A visit of fifteen minutes.',
  HALF_HOUR: 'A visit of half an hour.',
  THREE_QUARTER_HOUR: 'A visit of 45 minutes.',
  HOUR: 'An hour.',
  SESSION: 'A session, such as a half day at a centre.',
  DAY: 'A day.',
  NIGHT: 'A night.',
  WEEK: 'A week.',
  FOUR_WEEKS: 'Four weeks.',
  MONTH: 'A calendar month.',
  JOURNEY: 'A journey.',
  MILE: 'A mile.',
  ITEM: 'One of anything else, such as a meal.',
});
export type RateUnit = ValueOf<typeof RATE_UNIT>;

export const RATE_TIME = enumeration('RateTime', 'The time of the week that a published rate is for.', {
  ANY_TIME: 'Whenever it is.',
  WEEKDAY: 'Monday to Friday, by day.',
  EVENING: 'In the evening.',
  WEEKEND: 'Saturday and Sunday.',
  SATURDAY: 'Saturday.',
  SUNDAY: 'Sunday.',
  BANK_HOLIDAY: 'A bank holiday.',
});

export const RATE_SUPPLIER = enumeration('RateSupplier', 'Who supplies the support of a published rate.', {
  ANYBODY: 'Whoever the person chooses.',
  AGENCY: 'A care agency or other registered provider.',
  EMPLOYED: 'A personal assistant whom the person employs.',
  SELF_EMPLOYED: 'A personal assistant or micro-provider in business by themself.',
});

export const DEARER_PRICE = enumeration(
  'DearerPrice',
  'What happens where a plan’s item costs more than the published rate that it names.',
  {
    ADVICE: 'The budget pays it, and the plan says that it is dearer, for whoever signs it off.',
    PERSON_PAYS_DIFFERENCE:
      'The budget pays the published rate, and the person pays the difference from their own money. Where the item says why the need can’t be met at the rate, the budget pays the whole.',
    REASON_NEEDED:
      'The item is refused until it says why the need can’t be met at the rate, or costs no more than that.',
  },
);
export type DearerPrice = ValueOf<typeof DEARER_PRICE>;
