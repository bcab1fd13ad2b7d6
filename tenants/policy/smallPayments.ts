/**
 * Small payments: one-off sums with no separate bank account. Whether a council offers them is an enabled option
 * in the deployment area; here it sets how much, how often and what for.
 */
import {
  CARER_IMPACT,
  CARER_PAYMENT,
  type CarerImpact,
  EVIDENCE,
  LIMIT_YEAR,
  SMALL_PAYMENT_PURPOSE,
} from '../vocabulary.ts';
import { area } from './area.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import { choice, choices, count, group, list, pence, yesNo } from './setting.ts';

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

const carerImpactBands = list(
  group({
    label: 'Band',
    why: 'From which outcomes or hours on caring counts as affecting a carer so far.',
    settings: {
      impact: choice(CARER_IMPACT, {
        label: 'Impact',
        why: 'How far caring affects the carer’s own wellbeing from here on.',
      }),
      fromOutcomes: count({
        label: 'From outcomes',
        why: 'How many of the eight outcomes of the regulations the carer is unable to achieve, at least.',
        min: 1,
        max: 8,
      }),
      fromHoursWeekly: count({
        label: 'From hours a week',
        why: 'How many hours a week the carer cares, at least. Either the outcomes or the hours are enough.',
        min: 1,
        max: 168,
      }),
    },
  }),
  {
    label: 'Bands of impact on carers',
    why: 'How a carer’s assessment finds how far caring affects them, from the outcomes that they are unable to achieve and the hours that they care. Below every band it is LOW. The bands that hold where a council names none are illustrative.',
    itemName: 'CarerImpactBand',
    keyedBy: ['impact'],
    maxItems: CARER_IMPACT.values.length,
    default: [
      { impact: 'MODERATE', fromOutcomes: 2, fromHoursWeekly: 20 },
      { impact: 'SUBSTANTIAL', fromOutcomes: 4, fromHoursWeekly: 35 },
      { impact: 'CRITICAL', fromOutcomes: 6, fromHoursWeekly: 50 },
    ],
  },
);

/** Each graver impact begins later, by outcomes and by hours. */
function bandMistakes({
  carerImpactBands: bands,
}: {
  carerImpactBands: readonly { impact: CarerImpact; fromOutcomes: number; fromHoursWeekly: number }[];
}): SettingMistake[] {
  const byGravity = CARER_IMPACT.values.flatMap((impact) => bands.filter((band) => band.impact === impact));
  return byGravity.slice(1).flatMap((band, place) => {
    const lighter = byGravity[place] as (typeof bands)[number];
    const rises = band.fromOutcomes > lighter.fromOutcomes && band.fromHoursWeekly > lighter.fromHoursWeekly;
    if (rises) return [];
    const message = `The band ${band.impact} begins with ${band.fromOutcomes} outcomes or ${band.fromHoursWeekly} hours, and ${lighter.impact} with ${lighter.fromOutcomes} or ${lighter.fromHoursWeekly}. A graver impact begins later, by both: write higher figures.`;
    return [contradiction('carerImpactBands', message, 'higher figures for a graver impact')];
  });
}

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
    carerImpactBands,
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
  checks: [limitMistakes, bandMistakes],
});
