import type { MoneySettings } from '../../../../tenants/policy/money.ts';

/** The days that an instalment is for. */
export interface PaidPeriod {
  /** The first day. */
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
}

/** The council’s rules on when money is paid. */
export interface PayDayRules {
  money: Pick<MoneySettings, 'isPaidInAdvance'>;
  deployment: { individualServiceFund: { paidInAdvanceWeeks: number } | null };
}

/** The first day on which the money for a period may be paid. */
export type PayDay = (period: PaidPeriod, rules: PayDayRules) => string;

/** In advance or in arrears, as the council pays everybody. */
export const byPayCycle: PayDay = (period, { money }) =>
  money.isPaidInAdvance ? period.startsOn : period.endsOn;

/** On the first day of the period, for money that is paid as one sum. */
export const atTheStart: PayDay = ({ startsOn }) => startsOn;
