/** The words of a financial assessment as sentences for the person say them. */
import type {
  CapitalKind,
  ChargingExemption,
  DisabilityExpense,
  HousingCost,
  IncomeKind,
} from '../../../../tenants/vocabularyOfCharging.ts';
import type { WindowUnit } from '../../../../tenants/vocabularyOfDecisions.ts';

export const INCOME_WORDS: Readonly<Record<IncomeKind, string>> = {
  STATE_PENSION: 'State Pension',
  PRIVATE_PENSION: 'private pension',
  PENSION_CREDIT_GUARANTEE: 'guarantee credit',
  PENSION_CREDIT_SAVINGS: 'savings credit',
  UNIVERSAL_CREDIT: 'Universal Credit',
  EMPLOYMENT_AND_SUPPORT_ALLOWANCE: 'Employment and Support Allowance',
  CARERS_ALLOWANCE: 'Carer’s Allowance',
  ATTENDANCE_ALLOWANCE: 'Attendance Allowance',
  DISABILITY_LIVING_ALLOWANCE_CARE: 'Disability Living Allowance for care',
  PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING: 'Personal Independence Payment for daily living',
  HIGHER_DISABILITY_RATE: 'higher rate of a disability benefit',
  MOBILITY_COMPONENT: 'mobility component',
  EARNINGS: 'earnings',
  CHILD_BENEFIT: 'Child Benefit',
  ARMED_FORCES_PAYMENT: 'armed forces payment',
  RENT_RECEIVED: 'rent from property',
  OTHER: 'other income',
};

export const CAPITAL_WORDS: Readonly<Record<CapitalKind, string>> = {
  SAVINGS: 'savings',
  INVESTMENTS: 'investments',
  OTHER_PROPERTY: 'other property',
  GIVEN_AWAY: 'what you gave away so as to pay less',
  HOME_LIVED_IN: 'the home that you live in',
  PERSONAL_POSSESSIONS: 'personal possessions',
  PERSONAL_INJURY_TRUST: 'money from a personal injury',
  LIFE_INSURANCE: 'life insurance',
  OTHER: 'other capital',
};

export const HOUSING_WORDS: Readonly<Record<HousingCost, string>> = {
  RENT: 'rent',
  MORTGAGE: 'mortgage',
  COUNCIL_TAX: 'Council Tax',
  SERVICE_CHARGE: 'ground rent and service charges',
  HOME_INSURANCE: 'insurance of the home',
};

export const EXPENSE_WORDS: Readonly<Record<DisabilityExpense, string>> = {
  COMMUNITY_ALARM: 'a community alarm',
  PRIVATE_CARE: 'care that you pay for yourself',
  HELP_AT_HOME: 'help at home',
  LAUNDRY: 'laundry',
  SPECIAL_DIET: 'a special diet',
  SPECIAL_CLOTHING: 'special clothing',
  HEATING_AND_WATER: 'heating, electricity or water',
  GARDENING: 'gardening',
  EQUIPMENT: 'equipment',
  ASSISTANT: 'personal assistance',
  TRANSPORT: 'transport',
  OTHER: 'another cost of your disability',
};

export const EXEMPTION_WORDS: Readonly<Record<ChargingExemption, string>> = {
  AFTERCARE: 'your support is aftercare under section 117 of the Mental Health Act 1983',
  CREUTZFELDT_JAKOB_DISEASE: 'nobody with Creutzfeldt–Jakob disease is charged',
};

const UNIT_WORDS: Readonly<Record<WindowUnit, readonly [string, string]>> = {
  DAYS: ['day', 'days'],
  WORKING_DAYS: ['working day', 'working days'],
  WEEKS: ['week', 'weeks'],
  MONTHS: ['month', 'months'],
};

/** "1 month", "20 working days". */
export function windowInWords({ length, unit }: { length: number; unit: WindowUnit }): string {
  return `${length} ${UNIT_WORDS[unit][length === 1 ? 0 : 1]}`;
}
