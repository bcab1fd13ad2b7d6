/**
 * Charging: what somebody is asked to put in towards their support. The national frame sets how capital counts and how
 * much income is left to the person at least; a council may leave more, and need not charge at all.
 */
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../vocabulary.ts';
import {
  CONTRIBUTION_RHYTHM,
  HOUSING_COST,
  INCOME_KIND,
  LIGHT_TOUCH_REASON,
} from '../vocabularyOfCharging.ts';
import { WINDOW_UNIT } from '../vocabularyOfDecisions.ts';
import { area } from './area.ts';
import { disabilityRelatedExpenditure, minimumIncome, savingsCreditDisregard } from './chargingAllowances.ts';
import { contradiction } from './fieldChecks.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import {
  type AreaSettings,
  basisPoints,
  choice,
  choices,
  count,
  days,
  group,
  months,
  optional,
  pence,
  withDefault,
  yesNo,
} from './setting.ts';
import { mistakesOfEach } from './unreadable.ts';

const MOST_CAPITAL_PENCE = 100_000_000;
const MOST_WEEKLY_PENCE = 500_000;

function capitalLimitMistakes(limits: { lowerPence: number; upperPence: number }): SettingMistake[] {
  if (limits.lowerPence <= limits.upperPence) return [];
  const message =
    'The lower limit is above the upper one, so nobody’s capital would lie between them. Write the lower limit first.';
  return [contradiction('lowerPence', message, `${limits.upperPence} or less`)];
}

const higherCapitalLimits = optional(
  group({
    label: 'Capital limits of the council’s own',
    why: 'Limits above the national ones, which a council may choose for support outside care homes. Left out means the national limits, £14,250 and £23,250.',
    settings: {
      lowerPence: pence({
        label: 'Lower limit',
        why: 'Capital up to this much is left out of account.',
        min: 0,
        max: MOST_CAPITAL_PENCE,
      }),
      upperPence: pence({
        label: 'Upper limit',
        why: 'Capital above this much means that the person may have to pay in full.',
        min: 0,
        max: MOST_CAPITAL_PENCE,
      }),
    },
    checks: [capitalLimitMistakes],
  }),
);

function chargeMistakes(charge: {
  minimumChargePence: number;
  maximumChargePence: number | null;
}): SettingMistake[] {
  const { minimumChargePence, maximumChargePence } = charge;
  if (maximumChargePence === null || minimumChargePence <= maximumChargePence) return [];
  const message =
    'The most that is charged is less than the least, so nobody would be charged. Raise the most, or lower the least.';
  return [contradiction('maximumChargePence', message, `${minimumChargePence} or more`)];
}

/** The ways of holding a budget in which a provider has the money, whom the person can pay. */
const HELD_BY_PROVIDERS: readonly DeploymentOption[] = ['INDIVIDUAL_SERVICE_FUND', 'COMMISSIONED'];

function providerMistakes(charging: {
  contributionIsPaidToProviderFor: readonly DeploymentOption[];
}): SettingMistake[] {
  return mistakesOfEach(charging.contributionIsPaidToProviderFor, (option, index) => {
    if (HELD_BY_PROVIDERS.includes(option)) return [];
    const message = `No provider holds the money of ${option}, so there is none whom the person could pay. Remove it.`;
    const path = ['contributionIsPaidToProviderFor', index];
    return [mistake('LIMITS_CONTRADICT', path, message, HELD_BY_PROVIDERS.join(', '))];
  });
}

const meansChangeToldWithin = optional(
  group({
    label: 'Change in means is told within',
    why: 'How soon the person says that their means have changed, which they are told with their contribution. Left out means that no time is stated.',
    settings: {
      windowLength: count({ label: 'Length', why: 'How long, in the unit beside it.', min: 1, max: 120 }),
      windowUnit: choice(WINDOW_UNIT, { label: 'Unit', why: 'What the time is counted in.' }),
    },
  }),
);

const amounts = {
  shareOfDisposableIncomeBasisPoints: basisPoints({
    label: 'Share of disposable income',
    why: 'How much of the income that is left after all allowances the person is asked for. 10000 is all of it.',
    min: 0,
    max: 10_000,
  }),
  minimumChargePence: pence({
    label: 'Least that is charged',
    why: 'A weekly contribution below this much is not asked for, as it would cost more to collect. 0 means that every penny is.',
    min: 0,
    max: 5_000,
    default: 0,
  }),
  maximumChargePence: optional(
    pence({
      label: 'Most that is charged',
      why: 'The most that anybody whose means are assessed puts in a week. Left out means no such limit; nobody ever pays more than the support costs.',
      min: 0,
      max: MOST_WEEKLY_PENCE,
    }),
  ),
} as const;

const collection = {
  contributionIsPaidToProviderFor: withDefault(
    choices(DEPLOYMENT_OPTION, {
      label: 'Paid straight to the provider',
      why: 'For which ways of holding a budget the person pays their contribution to the provider, who is then paid the rest by the council. For the others it comes off the payments or is billed, as money.paymentBasis says.',
    }),
    [],
  ),
  contributionRhythms: choices(CONTRIBUTION_RHYTHM, {
    label: 'How often',
    why: 'How often the contribution may be put in or is billed. Where there are several, the person chooses.',
    minItems: 1,
  }),
  meansChangeToldWithin,
  reassessmentMonths: months({
    label: 'Looked at again after',
    why: 'How many months after an assessment of means it is done again, as pensions and benefits change each April.',
    min: 1,
    max: 24,
    default: 12,
  }),
  reassessmentWarnDays: days({
    label: 'Warned of before',
    why: 'How many days before that the council is warned of it.',
    min: 0,
    max: 90,
    default: 28,
  }),
} as const;

export const CHARGING = area({
  key: 'charging',
  label: 'Charging',
  summary:
    'What the person is asked to put in towards their support, and how. The law lets councils charge and does not make them; nobody is left with less than the minimum income guarantee, or pays more than the support costs.',
  isOptional: true,
  settings: {
    supportIsCharged: yesNo({
      label: 'Support is charged for',
      why: 'Whether anybody is asked to put something in. A council may support people free of charge (Care Act 2014, section 14).',
      default: true,
    }),
    secondCarerIsCharged: yesNo({
      label: 'Second carer is charged for',
      why: 'Whether somebody who needs two carers at a time pays towards both of them.',
    }),
    higherCapitalLimits,
    fullCostIsPaidAboveUpperLimit: yesNo({
      label: 'Full cost above the upper limit',
      why: 'Whether somebody with capital above the upper limit pays for all of their support. Where they do not, their capital counts up to that limit.',
      default: true,
    }),
    disregardedIncome: withDefault(
      choices(INCOME_KIND, {
        label: 'Income left out of account',
        why: 'Kinds of income that this council does not count, beyond those that are not counted anywhere.',
      }),
      [],
    ),
    savingsCreditDisregard,
    housingCostsCounted: withDefault(
      choices(HOUSING_COST, {
        label: 'Housing costs',
        why: 'Which costs of the home are left to the person before anything is asked for.',
      }),
      ['RENT', 'MORTGAGE', 'COUNCIL_TAX', 'SERVICE_CHARGE'],
    ),
    disabilityRelatedExpenditure,
    minimumIncome,
    ...amounts,
    lightTouchReasons: choices(LIGHT_TOUCH_REASON, {
      label: 'Light-touch assessment',
      why: 'When a person’s means are not looked at in full. It spares people forms that would change nothing.',
    }),
    topUpIsAllowed: yesNo({
      label: 'Top-up from own money',
      why: 'Whether the person may add money of their own for more or dearer support than the council pays for. It is kept apart from the budget and from the charge.',
    }),
    ...collection,
  },
  checks: [chargeMistakes, providerMistakes],
});

/** A council's rules for charging. */
export type ChargingSettings = AreaSettings<typeof CHARGING>;
