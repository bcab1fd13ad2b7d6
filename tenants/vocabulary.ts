/**
 * The enumerated words that policy settings use. Each has a name that the API uses for its type, and a
 * description of every value, so that a policy lead and a portal developer read the same meaning.
 */
import type {
  AgeBand,
  ClientGroup,
  NeedDomain,
  NeedLevel,
  NightSupportLevel,
  UnpaidSupportLevel,
} from './needs.ts';

/** A named list of words. `values` keeps the order of declaration, which is the rising order where there is one. */
export interface Enumeration<Value extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: readonly Value[];
  readonly descriptions: Readonly<Record<Value, string>>;
}

/** The union of an enumeration's values, as a type. */
export type ValueOf<E> = E extends Enumeration<infer Value> ? Value : never;

/** Declares a named list of words, each with its description. */
export function enumeration<Value extends string>(
  name: string,
  description: string,
  descriptions: Record<Value, string>,
): Enumeration<Value> {
  return { name, description, values: Object.keys(descriptions) as Value[], descriptions };
}

export const NEED_DOMAIN = enumeration<NeedDomain>(
  'NeedDomain',
  'An area of life that an assessment asks about. The list is shared, so that councils can be compared.',
  {
    NUTRITION: 'Managing and maintaining nutrition: getting, preparing and having food and drink.',
    PERSONAL_HYGIENE: 'Washing oneself and one’s clothes.',
    TOILET_NEEDS: 'Managing toilet needs.',
    CLOTHING: 'Being appropriately clothed.',
    SAFE_USE_OF_HOME: 'Being able to make use of the home safely.',
    HABITABLE_HOME: 'Keeping the home clean, warm and fit to live in.',
    RELATIONSHIPS: 'Developing and maintaining family or other personal relationships.',
    WORK_AND_LEARNING: 'Getting and keeping work, training, education or volunteering.',
    LOCAL_FACILITIES: 'Using local facilities and services, including transport and recreation.',
    CARING_FOR_CHILD: 'Carrying out caring responsibilities for a child.',
    MEMORY_AND_DECISIONS: 'Remembering, and making decisions about daily life.',
    STAYING_SAFE: 'Staying safe, including risk of abuse and not being left alone.',
    HEALTH_AND_MEDICATION: 'Managing health conditions and medication.',
    NIGHTS: 'Support needed at night.',
  },
);

export const NEED_LEVEL = enumeration<NeedLevel>('NeedLevel', 'How much help a domain of need calls for.', {
  NONE: 'No need in this domain.',
  LOW: 'A little help, or help now and then.',
  MODERATE: 'Regular help with part of it.',
  SUBSTANTIAL: 'Help with most of it, most days.',
  CRITICAL: 'Help with all of it, or serious harm would follow.',
});

export const UNPAID_SUPPORT_LEVEL = enumeration<UnpaidSupportLevel>(
  'UnpaidSupportLevel',
  'How much of a need family and friends already meet, willingly.',
  {
    NONE: 'None of it.',
    SOME: 'Some of it.',
    MOST: 'Most of it.',
    ALL: 'All of it.',
  },
);

export const NIGHT_SUPPORT_LEVEL = enumeration<NightSupportLevel>(
  'NightSupportLevel',
  'The support a person needs at night.',
  {
    NONE: 'No support at night.',
    SLEEPING: 'Somebody asleep in the home who can be woken.',
    WAKING: 'Somebody awake through the night.',
  },
);

export const CLIENT_GROUP = enumeration<ClientGroup>(
  'ClientGroup',
  'The main reason for support, in the groups that councils report by.',
  {
    OLDER_PEOPLE: 'Support mainly because of older age.',
    PHYSICAL_DISABILITY: 'Support mainly because of a physical disability or illness.',
    SENSORY_IMPAIRMENT: 'Support mainly because of sight or hearing loss, or both.',
    LEARNING_DISABILITY: 'Support mainly because of a learning disability.',
    MENTAL_HEALTH: 'Support mainly because of mental health.',
    MEMORY_AND_COGNITION: 'Support mainly because of memory and cognition, such as dementia.',
  },
);

export const AGE_BAND = enumeration<AgeBand>('AgeBand', 'The age of an adult, in bands.', {
  AGE_18_TO_24: '18 to 24 years.',
  AGE_25_TO_64: '25 to 64 years.',
  AGE_65_TO_74: '65 to 74 years.',
  AGE_75_TO_84: '75 to 84 years.',
  AGE_85_AND_OVER: '85 years and over.',
});

export const CIRCUMSTANCE = enumeration(
  'Circumstance',
  'Something true of the person’s situation as a whole that may change an allocation.',
  {
    LIVES_ALONE: 'The person lives alone.',
    NEEDS_TWO_CARERS: 'Two carers are needed at a time.',
    SLEEPING_NIGHT_SUPPORT: 'Somebody asleep in the home at night is needed.',
    WAKING_NIGHT_SUPPORT: 'Somebody awake in the home at night is needed.',
    CANNOT_BE_LEFT_ALONE: 'The person cannot safely be left alone.',
    LIVES_RURALLY: 'The person lives in a rural area.',
    NEEDS_COMMUNICATION_SUPPORT: 'An interpreter, British Sign Language or like support is needed.',
  },
);
export type Circumstance = ValueOf<typeof CIRCUMSTANCE>;

export const CIRCUMSTANCE_EFFECT = enumeration(
  'CircumstanceEffect',
  'How a circumstance changes an allocation.',
  {
    POINTS: 'Adds points to the total.',
    MULTIPLIER: 'Multiplies the points of named domains.',
    WEEKLY_SUM: 'Adds a weekly sum of money.',
  },
);
export type CircumstanceEffect = ValueOf<typeof CIRCUMSTANCE_EFFECT>;

export const PRICE_PERIOD = enumeration('PricePeriod', 'The period that a sum of money is for.', {
  WEEK: 'For each week.',
  YEAR: 'For each year, counted as 52 weeks.',
});

export const PRICE_METHOD = enumeration('PriceMethod', 'How a price table turns points into money.', {
  BANDS: 'The sum for the band that the points fall in.',
  INTERPOLATED: 'A straight line between the rows.',
  PER_POINT: 'A sum for each point.',
});
export type PriceMethod = ValueOf<typeof PRICE_METHOD>;

export const ROUNDING = enumeration('Rounding', 'What an allocation is rounded to, half up.', {
  PENNY: 'To the penny.',
  POUND: 'To the pound.',
});

export const DEPLOYMENT_OPTION = enumeration(
  'DeploymentOption',
  'Who holds the money of one part of a budget, and how.',
  {
    DIRECT_PAYMENT: 'Paid to the person.',
    DIRECT_PAYMENT_SUITABLE_PERSON:
      'Paid to a suitable person, for somebody who lacks capacity to consent to it.',
    PREPAID_CARD: 'A card that the council issues and tops up on a schedule.',
    MANAGED_ACCOUNT: 'A third party holds the money and pays on instruction.',
    INDIVIDUAL_SERVICE_FUND: 'A provider holds the money, apart from its own, and uses it flexibly.',
    VIRTUAL_BUDGET: 'The council holds the money and buys as the person asks.',
    COMMISSIONED: 'Conventional services that the council arranges, with their cost shown.',
    TRUST: 'At least three trustees hold the money.',
    POOL: 'Several people put parts of their budgets together.',
    SMALL_PAYMENT: 'A one-off sum, with no separate bank account.',
    VOUCHER: 'A small payment restricted to listed purposes or outlets.',
  },
);
export type DeploymentOption = ValueOf<typeof DEPLOYMENT_OPTION>;

/** The ways of having a direct payment for as long as a plan runs, of which a council may have a usual one. */
export const ACCOUNT_OPTIONS: readonly DeploymentOption[] = [
  'DIRECT_PAYMENT',
  'DIRECT_PAYMENT_SUITABLE_PERSON',
  'PREPAID_CARD',
  'MANAGED_ACCOUNT',
];

export const ACCOUNT_TYPE = enumeration('AccountType', 'The bank account that direct payments go into.', {
  OWN: 'Any account of the person’s own.',
  DEDICATED: 'An account used for the direct payment only.',
});
export type AccountType = ValueOf<typeof ACCOUNT_TYPE>;

export const SMALL_PAYMENT_PURPOSE = enumeration(
  'SmallPaymentPurpose',
  'What a small payment or voucher may be for.',
  {
    GARDENING: 'Help with the garden.',
    CLEANING: 'Help with cleaning or laundry.',
    BREAK_FROM_CARING: 'A break for an unpaid carer.',
    EQUIPMENT: 'Small equipment that helps at home.',
    TECHNOLOGY: 'Technology that helps the person to stay safe or in touch.',
    TRANSPORT: 'Getting about.',
    LEISURE_AND_LEARNING: 'Classes, clubs and interests.',
    HOME_REPAIR: 'Small repairs that make the home safe.',
    OTHER_AGREED: 'Something else that meets an outcome and is agreed in writing.',
  },
);
export type SmallPaymentPurpose = ValueOf<typeof SMALL_PAYMENT_PURPOSE>;

export const CARER_IMPACT = enumeration(
  'CarerImpact',
  'How far caring affects the wellbeing of an unpaid carer, as their own assessment found.',
  {
    LOW: 'It affects them a little, or now and then.',
    MODERATE: 'It affects them regularly.',
    SUBSTANTIAL: 'It affects most of their life.',
    CRITICAL: 'They can’t go on without support.',
  },
);
export type CarerImpact = ValueOf<typeof CARER_IMPACT>;

export const CARER_PAYMENT = enumeration('CarerPayment', 'How often a carer may have their payment.', {
  ONE_OFF: 'Once.',
  YEARLY: 'Once in each year of the limit.',
});

export const LIMIT_YEAR = enumeration('LimitYear', 'The year over which a yearly limit is counted.', {
  FINANCIAL_YEAR: 'From 1 April to 31 March.',
  CALENDAR_YEAR: 'From 1 January to 31 December.',
  TWELVE_MONTHS: 'The twelve months that end on the day of the payment.',
});

export const CHECK_FREQUENCY = enumeration('CheckFrequency', 'How a monitoring check comes round.', {
  WEEKS: 'Every so many weeks.',
  MONTHS: 'Every so many months.',
  AT_REVIEW_ONLY: 'Only when the plan is reviewed.',
});
export type CheckFrequency = ValueOf<typeof CHECK_FREQUENCY>;

export const EVIDENCE = enumeration('Evidence', 'What a monitoring check asks to see.', {
  NONE: 'Nothing.',
  BANK_STATEMENT: 'Bank statements, with no form to fill in.',
  CARD_FEED: 'The card’s own transactions; the person sends nothing.',
  RECEIPTS: 'Receipts.',
  PROVIDER_STATEMENT: 'A statement from the provider that holds the money.',
  RECORD_SHEET: 'The person’s record sheet.',
  INVOICES: 'Invoices from whoever was paid.',
  TIMESHEETS: 'The timesheets of people who are employed.',
  PAYSLIPS: 'The payslips of people who are employed.',
  CHEQUE_BOOK: 'The stubs of the cheque book.',
});
export type Evidence = ValueOf<typeof EVIDENCE>;

export const SUSPENSION_REASON = enumeration(
  'SuspensionReason',
  'Why payments of a part of a budget are suspended.',
  {
    RECORDS_NOT_SENT: 'What was asked for has not come, after a reminder and an offer of help.',
    SPENT_OUTSIDE_PLAN: 'Money went on what the plan is not for.',
    MISUSE_ENQUIRY: 'Whether money was misused, or somebody is being abused, is being looked into.',
    MONEY_AT_RISK: 'Money would be lost if it were paid now: a card was stolen, or an account closed.',
    SUPPORT_NOT_BOUGHT: 'No support is being bought, and money is building up.',
  },
);
export type SuspensionReason = ValueOf<typeof SUSPENSION_REASON>;

export const RISK_LEVEL = enumeration('RiskLevel', 'How much risk a plan carries, in rising order.', {
  LOW: 'Low risk.',
  MODERATE: 'Moderate risk.',
  HIGH: 'High risk.',
  VERY_HIGH: 'Very high risk.',
});
export type RiskLevel = ValueOf<typeof RISK_LEVEL>;
