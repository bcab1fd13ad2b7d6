/** What is left to a person before anything is asked of them: the guarantee, and what a disability costs. */
import { DISABILITY_EXPENSE } from '../vocabularyOfCharging.ts';
import { basisPoints, choice, group, list, optional, pence, withDefault } from './setting.ts';

const MOST_WEEKLY_PENCE = 100_000;

const weekly = (label: string, why: string) => pence({ label, why, min: 0, max: MOST_WEEKLY_PENCE });

/** A premium, which is less for each of a couple. */
function premium(label: string, why: string) {
  return group({
    typeName: 'GuaranteePremium',
    label,
    why,
    settings: {
      singlePence: weekly('Of somebody single', 'For somebody single, or a lone parent.'),
      couplePence: weekly('In a couple', 'For somebody who lives with a partner.'),
    },
  });
}

/** The weekly amounts that nobody's income may fall below, as the yearly circular has them or higher. */
export const minimumIncome = group({
  label: 'Income that is left',
  why: 'The minimum income guarantee of the year, and personal expenses in a care home, as in the circular that comes each year. A council may leave more.',
  settings: {
    singleFrom18Pence: weekly('Single, from 18', 'For somebody single from 18 to 24.'),
    singleFrom25Pence: weekly(
      'Single, from 25',
      'For somebody single from 25 to the qualifying age for Pension Credit.',
    ),
    singleOfPensionAgePence: weekly(
      'Single, of pension age',
      'For somebody single who has reached the qualifying age for Pension Credit.',
    ),
    loneParentPence: weekly('Lone parent', 'For a lone parent below the qualifying age for Pension Credit.'),
    coupleFrom18Pence: weekly('In a couple, from 18', 'For each of a couple, both below pension age.'),
    coupleOfPensionAgePence: weekly(
      'In a couple, of pension age',
      'For each of a couple of whom one or both have reached the qualifying age for Pension Credit.',
    ),
    childPence: weekly(
      'For each child',
      'For each child in the household for whom the person is responsible.',
    ),
    disabilityPremium: premium(
      'Disability premium',
      'Added for somebody who has, or would have, the disability premium of income support.',
    ),
    enhancedDisabilityPremium: premium(
      'Enhanced disability premium',
      'Added for somebody who has, or would have, the enhanced disability premium of income support.',
    ),
    carerPremiumPence: weekly(
      'Carer premium',
      'Added for somebody who has, or would have, the carer premium of income support.',
    ),
    addedBasisPoints: basisPoints({
      label: 'Added percentage',
      why: 'What this council adds to the guarantee as a share of it. 2500 is a quarter more, “25% above”.',
      min: 0,
      max: 10_000,
      default: 0,
    }),
    addedPence: pence({
      label: 'Added sum',
      why: 'What this council adds to the guarantee as a weekly sum.',
      min: 0,
      max: MOST_WEEKLY_PENCE,
      default: 0,
    }),
    personalExpensesPence: weekly(
      'Personal expenses in a care home',
      'What is left to somebody in a care home, instead of the guarantee.',
    ),
  },
});

/** What of the savings credit is left out of account, as the yearly circular has it. */
export const savingsCreditDisregard = group({
  label: 'Savings credit left out of account',
  why: 'How much of the savings credit of Pension Credit is not counted, as in the circular that comes each year.',
  settings: {
    singlePence: pence({
      label: 'Of somebody single',
      why: 'For somebody single, or a lone parent.',
      min: 0,
      max: 10_000,
    }),
    couplePence: pence({
      label: 'In a couple',
      why: 'For somebody who lives with a partner.',
      min: 0,
      max: 10_000,
    }),
  },
});

const itemLimits = list(
  group({
    label: 'Usual limit',
    why: 'How much of one kind of cost is usually accepted.',
    settings: {
      expense: choice(DISABILITY_EXPENSE, { label: 'Cost', why: 'Which kind of cost it is about.' }),
      limitPence: weekly(
        'Up to',
        'The most a week that is accepted without somebody looking at the reason for more.',
      ),
    },
  }),
  {
    label: 'Usual limits by cost',
    why: 'How much of each kind of cost is accepted as it is. More is accepted where somebody has looked at the reason. Empty means that every reasonable cost is.',
    itemName: 'DisabilityExpenseLimit',
    keyedBy: ['expense'],
    maxItems: DISABILITY_EXPENSE.values.length,
    default: [],
  },
);

const expenditure = group({
  label: 'Disability-related expenditure',
  why: 'What a disability makes people spend is left to them. Where there is a flat sum, nobody has to show what they spend, and somebody who spends more may.',
  settings: {
    flatPence: optional(
      pence({
        label: 'Flat sum',
        why: 'A weekly sum that everybody with a disability benefit is left without showing what they spend. Left out means that costs are always itemised.',
        min: 1,
        max: MOST_WEEKLY_PENCE,
      }),
    ),
    itemLimits,
  },
});

/** What is left to the person for what a disability costs them. */
export const disabilityRelatedExpenditure = withDefault(expenditure, { flatPence: null, itemLimits: [] });
