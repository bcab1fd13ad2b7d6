/** Money: how instalments are paid, what may be carried over, and what happens to money left unspent. */

import { DEPLOYMENT_OPTION, type DeploymentOption } from '../vocabulary.ts';
import { PAY_CYCLE, PAYMENT_BASIS, SIGN_OFF_ROLE, SURPLUS_ABOVE } from '../vocabularyOfDecisions.ts';
import { area } from './area.ts';
import { ending, recordsKept } from './endingAndRecords.ts';
import { contradiction } from './fieldChecks.ts';
import { fundingStreams } from './fundingStreams.ts';
import type { SettingMistake } from './mistakes.ts';
import {
  type AreaSettings,
  basisPoints,
  choice,
  days,
  group,
  list,
  optional,
  pence,
  weeks,
  yesNo,
} from './setting.ts';
import { agreedLimitMistakes, surplusAboveMistakes } from './unspentChecks.ts';

/** The ways in which nobody holds money over time, so that none is left over. */
export const NOTHING_LEFT_OVER: readonly DeploymentOption[] = [
  'VIRTUAL_BUDGET',
  'COMMISSIONED',
  'SMALL_PAYMENT',
  'VOUCHER',
];

function accountMistakes(account: {
  deploymentOption: DeploymentOption;
  maximumUnspentWeeks: number | null;
  maximumUnspentPence: number | null;
  unspentLimitIsAgreed: boolean;
}): SettingMistake[] {
  if (NOTHING_LEFT_OVER.includes(account.deploymentOption)) {
    const message =
      'Nobody holds this money over time, so nothing of it is left over and these rules decide nothing. Remove them.';
    return [contradiction('deploymentOption', message, 'a way in which somebody holds the money')];
  }
  const { unspentLimitIsAgreed } = account;
  const figures = (['maximumUnspentWeeks', 'maximumUnspentPence'] as const).filter(
    (field) => account[field] !== null,
  );
  const [limit] = unspentLimitIsAgreed ? (['unspentLimitIsAgreed'] as const) : figures;
  if (account.deploymentOption === 'INDIVIDUAL_SERVICE_FUND' && limit) {
    const message =
      'An individual service fund has its limit in deployment.individualServiceFund.surplusLimitWeeks, so this one decides nothing. Remove it.';
    return [contradiction(limit, message, 'nothing')];
  }
  if (!unspentLimitIsAgreed) return [];
  const message =
    'The limit is agreed with each person, and a figure is written too, so it is unclear which holds. Keep one of them.';
  return figures.map((field) => contradiction(field, message, 'nothing, or unspentLimitIsAgreed false'));
}

const moreThanOneLimit =
  'Left out means no such limit. Where there are several limits, surplusIsAbove says which of them binds.';

const accountRules = list(
  group({
    label: 'Account',
    why: 'What differs for one way of holding the money. Whatever is left out is as for everybody.',
    settings: {
      deploymentOption: choice(DEPLOYMENT_OPTION, {
        label: 'Way of holding',
        why: 'Which way of holding the money it is about.',
      }),
      maximumUnspentWeeks: optional(
        weeks({
          label: 'Most unspent',
          why: 'How many weeks of allocation may sit unspent in this account.',
          min: 1,
          max: 52,
        }),
      ),
      maximumUnspentPence: optional(
        pence({
          label: 'Most unspent, as a sum',
          why: `What sum may sit unspent in this account, whatever the allocation is. ${moreThanOneLimit}`,
          min: 1,
          max: 2_000_000,
        }),
      ),
      unspentLimitIsAgreed: yesNo({
        label: 'Limit is agreed with the person',
        why: 'Whether the most that may sit unspent in this account is a sum agreed with each person.',
        default: false,
      }),
      clawbackReplyDays: optional(
        days({
          label: 'Time to reply to a clawback proposal',
          why: 'How long the person has to reply before anything is taken from this account.',
          min: 1,
          max: 90,
        }),
      ),
      repaymentWeeks: optional(
        weeks({
          label: 'Time to repay',
          why: 'How long the person has to repay from this account once a clawback is decided.',
          min: 1,
          max: 52,
        }),
      ),
    },
    checks: [accountMistakes],
  }),
  {
    label: 'Rules by account',
    why: 'A card that the council can see and a bank account need not have the same limit, nor the same time to reply.',
    itemName: 'AccountRule',
    keyedBy: ['deploymentOption'],
    maxItems: DEPLOYMENT_OPTION.values.length,
    default: [],
  },
);

export const MONEY = area({
  key: 'money',
  label: 'Money',
  summary:
    'When money is paid, how much may stay unspent, and what is proposed above that. People see these rules beforehand, and nothing is taken back without asking them.',
  settings: {
    payCycle: choice(PAY_CYCLE, { label: 'Pay cycle', why: 'How often instalments are paid.' }),
    isPaidInAdvance: yesNo({
      label: 'Paid in advance',
      why: 'Whether the money comes before the weeks it is for, so that nobody has to lend it to the council.',
    }),
    paymentBasis: choice(PAYMENT_BASIS, {
      label: 'Net or gross',
      why: 'Whether the person’s contribution is taken off before payment.',
    }),
    carryOverOfMonthBasisPoints: optional(
      basisPoints({
        label: 'Carry-over of a month',
        why: 'How much of a month’s allocation may roll into the next without a word. Left out means no such limit.',
        min: 0,
        max: 10_000,
      }),
    ),
    maximumUnspentWeeks: weeks({
      label: 'Most unspent',
      why: 'How many weeks of allocation may sit unspent before the council talks with the person about it.',
      min: 1,
      max: 52,
    }),
    maximumUnspentPence: optional(
      pence({
        label: 'Most unspent, as a sum',
        why: `What sum may sit unspent, whatever the allocation is. ${moreThanOneLimit}`,
        min: 1,
        max: 2_000_000,
      }),
    ),
    surplusIsAbove: choice(SURPLUS_ABOVE, {
      label: 'Surplus is above',
      why: 'Councils that limit unspent money both by weeks and by a sum say “whichever is the smaller” or “whichever is the greater”: the one protects the council’s money, the other leaves small budgets a reserve that is worth having.',
      default: 'EITHER',
    }),
    unspentLimitIsAgreed: yesNo({
      label: 'Most unspent is agreed with the person',
      why: 'Whether the most that may sit unspent is a sum agreed with each person when their budget is agreed, instead of the figure for everybody: the weeks then bind nobody, and no sum stands beside them.',
      default: false,
    }),
    accountRules,
    isNamedSavingExempt: yesNo({
      label: 'Saving for a named purpose is exempt',
      why: 'Whether money saved for a purpose that the plan names is left out of that count.',
    }),
    clawbackReplyDays: days({
      label: 'Time to reply to a clawback proposal',
      why: 'How long the person has to reply before anything is decided.',
      min: 1,
      max: 90,
      default: 14,
    }),
    repaymentWeeks: weeks({
      label: 'Time to repay',
      why: 'How long the person has to repay once a clawback is decided. It never touches contingency, nor goes below nothing.',
      min: 1,
      max: 52,
    }),
    ending,
    recordsKept,
    statementBeforeChangeIsGiven: yesNo({
      label: 'Statement before any change',
      why: 'Whether people are told what their services cost now before anything changes, which helps them to choose.',
      default: true,
    }),
    emergencyMoney: optional(
      group({
        label: 'Emergency money',
        why: 'Money that is added to a budget at once for a stated time, on one person’s authority, and looked at afterwards by somebody else. Left out means that none is added.',
        settings: {
          authorisedFrom: choice(SIGN_OFF_ROLE, {
            label: 'On the authority of',
            why: 'The lowest role that may add it without asking anybody else.',
          }),
          mostPence: pence({
            label: 'Most at once',
            why: 'How much one person may add. What is needed beyond it is for a newer budget.',
            min: 100,
            max: 2_000_000,
          }),
          mostDays: days({
            label: 'For at most',
            why: 'How many days after it is added its last day may be. It ends then by itself.',
            min: 1,
            max: 90,
          }),
          lookAtWithinDays: days({
            label: 'Looked at within',
            why: 'Within how many days somebody else decides whether it was right, means a review, or comes back.',
            min: 1,
            max: 60,
          }),
        },
      }),
    ),
    fundingStreams,
    midPointBandBasisPoints: optional(
      basisPoints({
        label: 'Mid-point band',
        why: 'For people whose needs go up and down: how far spending may move either side of an average budget. Left out means that mid-point budgets are not offered.',
        min: 0,
        max: 10_000,
      }),
    ),
  },
  checks: [agreedLimitMistakes, surplusAboveMistakes],
});

/** A council's rules for money. */
export type MoneySettings = AreaSettings<typeof MONEY>;
