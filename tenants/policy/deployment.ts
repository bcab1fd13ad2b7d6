/**
 * Deployment: which ways of holding the money a council offers, and its rules for each. An option's own settings
 * are written exactly when it is enabled; COMMISSIONED, VIRTUAL_BUDGET and SMALL_PAYMENT have none here (small
 * payments have an area of their own).
 */

import {
  ACCOUNT_OPTIONS,
  ACCOUNT_TYPE,
  DEPLOYMENT_OPTION,
  type DeploymentOption,
  SMALL_PAYMENT_PURPOSE,
} from '../vocabulary.ts';
import { area } from './area.ts';
import { contradiction } from './fieldChecks.ts';
import { expectedOf } from './mistakeSentences.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import {
  type AreaSettings,
  basisPoints,
  choice,
  choices,
  count,
  group,
  list,
  optional,
  pence,
  text,
  weeks,
  yesNo,
} from './setting.ts';
import { mistakesOfEach } from './unreadable.ts';

const accountType = choice(ACCOUNT_TYPE, {
  label: 'Account',
  why: 'Whether the money may go into any account, or needs one of its own.',
});

const directPayment = group({
  label: 'Direct payment',
  why: 'Paid to the person.',
  settings: { accountType },
});

const suitablePersonPayment = group({
  label: 'Direct payment to a suitable person',
  why: 'Paid to somebody on behalf of a person who lacks capacity to consent to it.',
  settings: {
    accountType,
    dbsCheckIsRequired: yesNo({
      label: 'DBS check of the suitable person',
      why: 'Whether a suitable person who is neither close family nor a friend needs a Disclosure and Barring Service check.',
      default: true,
    }),
  },
});

function cashMistakes(card: {
  cashWithdrawalAllowed: boolean;
  weeklyCashLimitPence: number | null;
}): SettingMistake[] {
  if (card.cashWithdrawalAllowed || card.weeklyCashLimitPence === null) return [];
  const message = 'A limit for cash is set, but cash may not be withdrawn. Remove the limit, or allow cash.';
  return [contradiction('weeklyCashLimitPence', message, 'nothing')];
}

const prepaidCard = group({
  label: 'Prepaid card',
  why: 'A card that the council tops up. Its own transactions are the evidence, so nobody sends statements.',
  settings: {
    cashWithdrawalAllowed: yesNo({
      label: 'Cash may be withdrawn',
      why: 'Whether the card gives cash, which small local helpers often need.',
    }),
    isOfferedToEmployers: yesNo({
      label: 'Offered to somebody who employs a personal assistant',
      why: 'Whether wages may be paid from the card. Some councils offer an account only, as payroll needs one.',
      default: true,
    }),
    weeklyCashLimitPence: optional(
      pence({
        label: 'Weekly cash limit',
        why: 'The most cash in a week. Left out means no limit.',
        min: 0,
        max: 1_000_000,
      }),
    ),
  },
  checks: [cashMistakes],
});

const managedAccount = group({
  label: 'Managed account',
  why: 'A third party holds the money and pays on instruction. Its fee is inside the plan’s cost.',
  settings: {
    weeklyFeeLimitPence: optional(
      pence({
        label: 'Limit of the weekly fee',
        why: 'The most that the third party may charge in a week. Left out means no limit.',
        min: 0,
        max: 100_000,
      }),
    ),
    savingUpAllowed: yesNo({
      label: 'Saving up allowed',
      why: 'Whether hours or money may be saved up for a longer break.',
      default: true,
    }),
  },
});

const individualServiceFund = group({
  label: 'Individual service fund',
  why: 'A provider on the council’s framework holds the money apart from its own, at a published price.',
  settings: {
    surplusLimitWeeks: weeks({
      label: 'Surplus limit',
      why: 'How many weeks of the fund may sit unspent with the provider.',
      min: 1,
      max: 52,
    }),
    surplusHeldForWeeks: optional(
      weeks({
        label: 'Surplus may be held for',
        why: 'How long a surplus within the limit may be held. Left out means for as long as the plan runs.',
        min: 1,
        max: 104,
      }),
    ),
    paidInAdvanceWeeks: weeks({
      label: 'Paid in advance',
      why: 'How many weeks in advance the provider is paid. 0 means afterwards.',
      min: 0,
      max: 13,
      default: 0,
    }),
    frameworkProviders: list(
      text({ label: 'Provider', why: 'The name of a provider on the framework.', maxLength: 120 }),
      {
        label: 'Providers on the framework',
        why: 'Which providers may hold a fund. Empty means that the framework is not listed here.',
        itemName: 'FrameworkProvider',
        default: [],
      },
    ),
  },
});

const trust = group({
  label: 'Trust',
  why: 'Trustees hold the money for the person. What it costs to set up is inside the plan.',
  settings: {
    minimumTrustees: count({
      label: 'Least trustees',
      why: 'How many trustees there must be, so that no one or two people decide alone.',
      min: 3,
      max: 20,
      default: 3,
    }),
  },
});

function approverMistakes(pool: {
  minimumAccountHolders: number;
  minimumApprovers: number;
  minimumMembers: number;
}): SettingMistake[] {
  if (pool.minimumApprovers <= pool.minimumAccountHolders) return [];
  const holders = pool.minimumAccountHolders;
  const message = `${pool.minimumApprovers} account holders must approve each expenditure, but a pool may have only ${holders}. Write ${holders} or fewer.`;
  return [contradiction('minimumApprovers', message, `${holders} or fewer`)];
}

const pool = group({
  label: 'Pool',
  why: 'Several people put parts of their budgets together. Each keeps a record sheet and a balance.',
  settings: {
    minimumMembers: count({
      label: 'Least members',
      why: 'How many people make a pool.',
      min: 2,
      max: 100,
      default: 2,
    }),
    minimumAccountHolders: count({
      label: 'Least account holders',
      why: 'How many named people hold the account.',
      min: 2,
      max: 20,
    }),
    minimumApprovers: count({
      label: 'Least approvers',
      why: 'How many of them must approve each expenditure, so that nobody spends other people’s money alone.',
      min: 2,
      max: 20,
    }),
  },
  checks: [approverMistakes],
});

const voucher = group({
  label: 'Voucher',
  why: 'A small payment restricted to listed purposes and outlets.',
  settings: {
    purposes: choices(SMALL_PAYMENT_PURPOSE, {
      label: 'Purposes',
      why: 'What a voucher may be for.',
      minItems: 1,
    }),
    outlets: list(text({ label: 'Outlet', why: 'Where the voucher may be used.', maxLength: 120 }), {
      label: 'Outlets',
      why: 'Where vouchers may be used. Empty means wherever the purpose can be met.',
      itemName: 'Outlet',
      default: [],
    }),
  },
});

/** The rules of each option that has some, by the name of their setting. */
const OPTION_RULES = {
  directPayment,
  directPaymentSuitablePerson: suitablePersonPayment,
  prepaidCard,
  managedAccount,
  individualServiceFund,
  trust,
  pool,
  voucher,
} as const;

/** The setting that holds an option's own rules, for the options that have some. */
export const OPTION_SETTINGS = {
  DIRECT_PAYMENT: 'directPayment',
  DIRECT_PAYMENT_SUITABLE_PERSON: 'directPaymentSuitablePerson',
  PREPAID_CARD: 'prepaidCard',
  MANAGED_ACCOUNT: 'managedAccount',
  INDIVIDUAL_SERVICE_FUND: 'individualServiceFund',
  TRUST: 'trust',
  POOL: 'pool',
  VOUCHER: 'voucher',
} as const satisfies Partial<Record<DeploymentOption, keyof typeof OPTION_RULES>>;

// Object.entries forgets which names there are.
const OPTIONS_WITH_RULES = Object.entries(OPTION_SETTINGS) as [DeploymentOption, keyof typeof OPTION_RULES][];

type OptionRules = Readonly<Record<keyof typeof OPTION_RULES, object | null>>;

function optionMistakes(
  deployment: OptionRules & { enabledOptions: readonly DeploymentOption[] },
): SettingMistake[] {
  return mistakesOfEach(OPTIONS_WITH_RULES, ([option, field]) => {
    const enabled = deployment.enabledOptions.includes(option);
    const written = deployment[field] !== null;
    if (enabled === written) return [];
    return [enabled ? settingsMissing(option, field) : notEnabled(option, field)];
  });
}

function settingsMissing(option: string, field: keyof typeof OPTION_RULES): SettingMistake {
  const expected = expectedOf(OPTION_RULES[field].node);
  return mistake(
    'OPTION_SETTINGS_MISSING',
    [field],
    `${option} is enabled, but its rules are not set, so nobody could be told them. Write “${field}”, ${expected}; or leave the option out of enabledOptions.`,
    expected,
  );
}

/** A usual way that is not offered, or that is no direct payment, would be recommended to nobody. */
function usualOptionMistakes(deployment: {
  enabledOptions: readonly DeploymentOption[];
  usualDirectPayment: DeploymentOption | null;
}): SettingMistake[] {
  const { usualDirectPayment, enabledOptions } = deployment;
  const allowed = ACCOUNT_OPTIONS.filter((option) => enabledOptions.includes(option));
  if (usualDirectPayment === null || allowed.includes(usualDirectPayment)) return [];
  const message = `${usualDirectPayment} can’t be the usual way of having a direct payment, as the council does not offer it or it is none. Write one of those offered: ${allowed.join(', ')}.`;
  return [contradiction('usualDirectPayment', message, `one of ${allowed.join(', ')}`)];
}

function notEnabled(option: string, field: string): SettingMistake {
  return mistake(
    'OPTION_NOT_ENABLED',
    [field],
    `“${field}” is set, but ${option} is not enabled, so its rules would mislead. Add ${option} to enabledOptions, or remove “${field}”.`,
    `${option} in enabledOptions, or nothing here`,
  );
}

export const DEPLOYMENT = area({
  key: 'deployment',
  label: 'Deployment',
  summary: 'The ways of having the money that residents may choose from, and mix, with the rules for each.',
  settings: {
    enabledOptions: choices(DEPLOYMENT_OPTION, {
      label: 'Options offered',
      why: 'The ways of holding the money that the council offers. A budget may be divided into parts, one option each.',
      minItems: 1,
    }),
    usualDirectPayment: optional(
      choice(DEPLOYMENT_OPTION, {
        label: 'Usual way of a direct payment',
        why: 'The way that the council sets up unless the person chooses another, such as a card. Another is always open, and the plan then says that it was chosen.',
      }),
    ),
    directPaymentTargetBasisPoints: optional(
      basisPoints({
        label: 'Target: people with direct payments',
        why: 'What share of the adults with support in the community is to have a direct payment for the whole of it or a part. It binds nobody, as the choice is each person’s: `targets` says whether the council is on track, beside what was reached. Left out means that there is no target.',
        min: 0,
        max: 10_000,
      }),
    ),
    directPayment: optional(OPTION_RULES.directPayment),
    directPaymentSuitablePerson: optional(OPTION_RULES.directPaymentSuitablePerson),
    prepaidCard: optional(OPTION_RULES.prepaidCard),
    managedAccount: optional(OPTION_RULES.managedAccount),
    individualServiceFund: optional(OPTION_RULES.individualServiceFund),
    trust: optional(OPTION_RULES.trust),
    pool: optional(OPTION_RULES.pool),
    voucher: optional(OPTION_RULES.voucher),
  },
  checks: [optionMistakes, usualOptionMistakes],
});

/** Which options a council offers, and its rules for each. */
export type DeploymentSettings = AreaSettings<typeof DEPLOYMENT>;
