/**
 * Small payments: one-off sums with no separate bank account. Whether a council offers them is an enabled option
 * in the deployment area; here it sets how much, how often and what for.
 */
import { CARER_IMPACT, CARER_PAYMENT, EVIDENCE, LIMIT_YEAR, SMALL_PAYMENT_PURPOSE } from '../vocabulary.ts';
import { area } from './area.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import { choice, choices, group, list, pence, yesNo } from './setting.ts';

const HIGHEST_SMALL_PAYMENT_PENCE = 1_000_000;

function limitMistakes(limits: {
  limitPerPaymentPence: number;
  limitPerYearPence: number;
}): SettingMistake[] {
  if (limits.limitPerYearPence >= limits.limitPerPaymentPence) return [];
  return [
    contradiction(
      'limitPerYearPence',
      `The yearly limit of ${limits.limitPerYearPence} pence is less than the ${limits.limitPerPaymentPence} allowed for one payment, so a payment within its limit would still be refused. Write ${limits.limitPerPaymentPence} or more.`,
      `${limits.limitPerPaymentPence} or more`,
    ),
  ];
}

const carerTiers = list(
  group({
    label: 'Tier',
    why: 'What a carer may have whom caring affects so far.',
    settings: {
      impact: choice(CARER_IMPACT, {
        label: 'Impact',
        why: 'How far caring affects the carer’s own wellbeing.',
      }),
      amountPence: pence({
        label: 'Amount',
        why: 'The most that the carer may have.',
        min: 100,
        max: HIGHEST_SMALL_PAYMENT_PENCE,
      }),
      given: choice(CARER_PAYMENT, {
        label: 'Given',
        why: 'Whether it is given once, or in each year of the limit.',
        default: 'YEARLY',
      }),
    },
  }),
  {
    label: 'Carers’ tiers',
    why: 'What an unpaid carer may have by how far caring affects them, instead of the limits for everybody. Empty means that the limits for everybody hold.',
    itemName: 'CarerTier',
    keyedBy: ['impact'],
    maxItems: CARER_IMPACT.values.length,
    default: [],
  },
);

export const SMALL_PAYMENTS = area({
  key: 'smallPayments',
  label: 'Small payments',
  summary:
    'One-off sums for something simple that helps, agreed quickly and looked at when the plan is reviewed.',
  settings: {
    limitPerPaymentPence: pence({
      label: 'Limit per payment',
      why: 'The most that one small payment may be. Above it the money goes through a support plan.',
      min: 100,
      max: HIGHEST_SMALL_PAYMENT_PENCE,
    }),
    limitPerYearPence: pence({
      label: 'Limit per year',
      why: 'The most that one person may have in small payments in a year. A refusal says the limit and what is left.',
      min: 100,
      max: HIGHEST_SMALL_PAYMENT_PENCE,
    }),
    limitYear: choice(LIMIT_YEAR, {
      label: 'Year of the limit',
      why: 'When the yearly limit starts again.',
      default: 'FINANCIAL_YEAR',
    }),
    secondPaymentInYearAllowed: yesNo({
      label: 'Second payment in the year allowed',
      why: 'Whether somebody who has had one small payment may have another in the same year, within the yearly limit.',
    }),
    purposes: choices(SMALL_PAYMENT_PURPOSE, {
      label: 'Purposes',
      why: 'What a small payment may be for.',
      minItems: 1,
    }),
    carersMayApply: yesNo({
      label: 'Carers may apply',
      why: 'Whether an unpaid carer may have a small payment in their own right. While they may not, amounts for carers are kept and used by nobody.',
    }),
    carerTiers,
    agreementNeeded: yesNo({
      label: 'Agreement needed',
      why: 'Whether the person signs a short agreement before the money is paid.',
      default: true,
    }),
    evidence: choice(EVIDENCE, {
      label: 'Evidence at review',
      why: 'What is asked for when the payment is looked at, which is at the review and not before.',
      default: 'NONE',
    }),
  },
  checks: [limitMistakes],
});
