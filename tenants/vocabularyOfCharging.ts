/** The enumerated words of charging: what somebody has, what they pay for, and how a contribution is taken. */
import { enumeration, type ValueOf } from './vocabulary.ts';

export const INCOME_KIND = enumeration(
  'IncomeKind',
  'A kind of income that a financial assessment asks about. Some are left out of account everywhere in England.',
  {
    STATE_PENSION: 'State Pension.',
    PRIVATE_PENSION: 'A pension from work, or one of the person’s own.',
    PENSION_CREDIT_GUARANTEE: 'The guarantee credit of Pension Credit.',
    PENSION_CREDIT_SAVINGS: 'The savings credit of Pension Credit. A part of it is left out of account.',
    UNIVERSAL_CREDIT: 'Universal Credit, without what it holds for housing or for a child.',
    EMPLOYMENT_AND_SUPPORT_ALLOWANCE: 'Employment and Support Allowance.',
    CARERS_ALLOWANCE: 'Carer’s Allowance.',
    ATTENDANCE_ALLOWANCE: 'Attendance Allowance, at its lower rate.',
    DISABILITY_LIVING_ALLOWANCE_CARE:
      'The care component of Disability Living Allowance, as far as it is no higher than its middle rate.',
    PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING:
      'The daily living component of Personal Independence Payment, at its standard rate.',
    HIGHER_DISABILITY_RATE:
      'What the higher or enhanced rate of one of these three adds. Some councils leave it out of account.',
    MOBILITY_COMPONENT:
      'The mobility component of Disability Living Allowance or Personal Independence Payment. Never counted.',
    EARNINGS: 'Earnings from employment or self-employment. Never counted.',
    CHILD_BENEFIT: 'Child Benefit, Child Tax Credit, and maintenance for a child. Never counted.',
    ARMED_FORCES_PAYMENT:
      'Armed Forces Independence Payment, guaranteed income payments and like payments. Never counted.',
    RENT_RECEIVED: 'Rent from a property that the person does not live in, after its costs.',
    OTHER: 'Any other income.',
  },
);
export type IncomeKind = ValueOf<typeof INCOME_KIND>;

export const CAPITAL_KIND = enumeration(
  'CapitalKind',
  'A kind of capital that a financial assessment asks about. Some are left out of account everywhere in England.',
  {
    SAVINGS: 'Money in bank and building society accounts, in savings certificates and in cash.',
    INVESTMENTS: 'Shares, bonds and units in trusts, at what they would sell for.',
    OTHER_PROPERTY: 'Property or land that the person does not live in, less what is owed on it.',
    GIVEN_AWAY: 'Capital that the person gave away so as to pay less, counted as if they had it still.',
    HOME_LIVED_IN: 'The home that the person lives in. Never counted.',
    PERSONAL_POSSESSIONS: 'Personal possessions. Never counted, unless bought so as to pay less.',
    PERSONAL_INJURY_TRUST: 'Money from a personal injury that a trust or a court holds. Never counted.',
    LIFE_INSURANCE: 'What a life insurance policy could be surrendered for. Never counted.',
    OTHER: 'Any other capital.',
  },
);
export type CapitalKind = ValueOf<typeof CAPITAL_KIND>;

export const HOUSING_COST = enumeration(
  'HousingCost',
  'A cost of the home, after any benefit that pays towards it, that is left to the person.',
  {
    RENT: 'Rent, after Housing Benefit or what Universal Credit holds for it.',
    MORTGAGE: 'Repayments of a mortgage or of a loan secured on the home.',
    COUNCIL_TAX: 'Council Tax, after any reduction.',
    SERVICE_CHARGE: 'Ground rent and service charges.',
    HOME_INSURANCE: 'Insurance of the home.',
  },
);
export type HousingCost = ValueOf<typeof HOUSING_COST>;

export const DISABILITY_EXPENSE = enumeration(
  'DisabilityExpense',
  'What a disability makes somebody spend that the council’s support does not meet.',
  {
    COMMUNITY_ALARM: 'A community alarm.',
    PRIVATE_CARE: 'Care or a break that the person arranges and pays for themself.',
    HELP_AT_HOME: 'Cleaning and other help at home.',
    LAUNDRY: 'More washing, and bedding that wears out sooner.',
    SPECIAL_DIET: 'Food for a diet that a condition asks for.',
    SPECIAL_CLOTHING: 'Clothing and shoes that are made specially or wear out sooner.',
    HEATING_AND_WATER: 'Heating, electricity or water beyond what is usual.',
    GARDENING: 'Basic garden maintenance.',
    EQUIPMENT: 'Equipment for a disability: buying, hiring, maintaining and repairing it.',
    ASSISTANT: 'Personal assistance, with what it costs to employ somebody.',
    TRANSPORT: 'Transport beyond what the mobility component pays for.',
    OTHER: 'Another reasonable cost of a disability.',
  },
);
export type DisabilityExpense = ValueOf<typeof DISABILITY_EXPENSE>;

export const HOUSEHOLD = enumeration(
  'ChargedHousehold',
  'How the person lives, as the minimum income guarantee asks.',
  {
    SINGLE: 'By themself, or with others who are not their partner.',
    LONE_PARENT: 'With a child for whom they alone are responsible.',
    COUPLE: 'With a partner.',
  },
);
export type Household = ValueOf<typeof HOUSEHOLD>;

export const GUARANTEE_AGE = enumeration(
  'GuaranteeAge',
  'How old the person is, as the minimum income guarantee asks. In a couple it is the older of the two.',
  {
    FROM_18: '18 to 24 years.',
    FROM_25: '25 years or more, and below the qualifying age for Pension Credit.',
    PENSION_AGE: 'The qualifying age for Pension Credit, or more.',
  },
);
export type GuaranteeAge = ValueOf<typeof GUARANTEE_AGE>;

export const CHARGED_SETTING = enumeration('ChargedSetting', 'Where the support is given.', {
  OWN_HOME: 'At home or elsewhere, and not in a care home: the minimum income guarantee is left.',
  CARE_HOME: 'In a care home: the personal expenses allowance is left.',
});
export type ChargedSetting = ValueOf<typeof CHARGED_SETTING>;

export const LIGHT_TOUCH_REASON = enumeration(
  'LightTouchReason',
  'Why somebody’s means need not be looked at in full (Charging and Assessment of Resources Regulations 2014, regulation 10).',
  {
    ACCEPTS_FULL_COST:
      'The person does not want their means looked at, or clearly has more than the upper limit, and accepts to pay the full cost.',
    CLEARLY_PAYS_NOTHING: 'The person’s means are plainly so small that they have nothing to pay.',
  },
);
export type LightTouchReason = ValueOf<typeof LIGHT_TOUCH_REASON>;

export const CHARGING_EXEMPTION = enumeration(
  'ChargingExemption',
  'Why somebody may not be charged, whatever they have.',
  {
    AFTERCARE: 'The support is aftercare under section 117 of the Mental Health Act 1983.',
    CREUTZFELDT_JAKOB_DISEASE:
      'The person has variant Creutzfeldt–Jakob disease (Charging and Assessment of Resources Regulations 2014, regulation 4).',
  },
);
export type ChargingExemption = ValueOf<typeof CHARGING_EXEMPTION>;

export const CONTRIBUTION_WAY = enumeration(
  'ContributionWay',
  'How a person’s contribution reaches the money of their support.',
  {
    NETTED: 'The council pays its share only, and the person puts theirs into the same account.',
    BILLED: 'The council pays the whole, and sends the person a bill.',
    PAID_TO_PROVIDER: 'The council pays its share only, and the person pays theirs straight to the provider.',
  },
);
export type ContributionWay = ValueOf<typeof CONTRIBUTION_WAY>;

export const CONTRIBUTION_RHYTHM = enumeration(
  'ContributionRhythm',
  'How often the person puts in or is billed for their contribution.',
  {
    WEEKLY: 'Every week.',
    TWO_WEEKLY: 'Every two weeks.',
    FOUR_WEEKLY: 'Every four weeks.',
    FOUR_OR_FIVE_WEEKLY: 'Every four or five weeks, so that each bill is for the whole weeks of a month.',
    MONTHLY: 'Every calendar month.',
  },
);
export type ContributionRhythm = ValueOf<typeof CONTRIBUTION_RHYTHM>;
