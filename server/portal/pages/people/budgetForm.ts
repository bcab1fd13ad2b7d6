import type {
  AgreeBudgetInput,
  BudgetPartInput,
  PortalBudgetQuery,
} from '../../../../schema/operations/generated.ts';
import type { Told } from '../../forms/bothVersions.ts';
import { type FormMistake, newForm } from '../../forms/formState.ts';
import { FormValues } from '../../forms/formValues.ts';
import { penceFrom, typedPounds } from '../../forms/pence.ts';
import { dayFields, typedDay } from '../../forms/typedDay.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { seenPlan, TOLD_PLAN } from '../planSeen.ts';
import { planState } from './peopleWords.ts';
import { type Row, rowsOf, rowValues } from './rows.ts';

export type PlanToFund = NonNullable<NonNullable<PortalBudgetQuery['person']>['currentPlan']>;

/** The fields of a part that are texts of the API as they are typed. */
const PART_TEXTS = [
  'deploymentOption',
  'purpose',
  'supporterId',
  'holderName',
  'accountType',
  'spentOn',
  'outletName',
] as const;
const PART_POUNDS = ['weeklyAmountPence', 'managingFeeWeeklyPence', 'agreedUnspentLimitPence'] as const;
const PART_DAY = ['agreementSignedOn.day', 'agreementSignedOn.month', 'agreementSignedOn.year'] as const;
export const PART_FIELDS: readonly string[] = [
  ...PART_TEXTS,
  ...PART_POUNDS,
  ...PART_DAY,
  'isContingency',
  'trusteeNames',
];
export const NEW_PART: Row = Object.fromEntries(PART_FIELDS.map((field) => [field, '']));
const TOTALS = ['totalWeeklyPence', 'personContributionWeeklyPence'] as const;

/** What a budget begins from: a part for each way in which the plan’s money is held, of what its support costs. */
export function begunBudget({ financialAssessment, me }: PortalBudgetQuery, plan: PlanToFund): FormValues {
  const held = plan.supportItems.filter(({ paidFrom }) => paidFrom === 'BUDGET');
  const byOption = Map.groupBy(held, ({ deploymentOption }) => deploymentOption ?? '');
  const parts = [...byOption].map(([deploymentOption, items]) => ({
    ...NEW_PART,
    deploymentOption,
    weeklyAmountPence: typedPounds(items.reduce((sum, { weeklyCostPence }) => sum + weeklyCostPence, 0)),
    purpose: items.map(({ description }) => description).join('; '),
  }));
  const status = planState(plan.status).words;
  return newForm({
    planId: plan.id,
    expectedVersion: String(plan.version),
    totalWeeklyPence: typedPounds(plan.weeklyCostPence),
    personContributionWeeklyPence: typedPounds(financialAssessment?.contributionWeeklyPence ?? 0),
    ...dayFields('startsOn', me?.today),
    ...rowValues('parts', parts.length > 0 ? parts : [NEW_PART]),
    ...seenPlan({ ...plan, status, outcomes: [], texts: [] }),
  }).values;
}

/** What the council puts in: the rest, which nobody has to work out. */
export function councilPence(values: FormValues): number | null {
  const [total, person] = TOTALS.map((field) => penceFrom(values.text(field)));
  return typeof total === 'number' && typeof person === 'number' ? total - person : null;
}

/** A budget as the API takes it. What is empty is left out, so that the API says what it misses. */
export function budgetFrom(values: FormValues): AgreeBudgetInput {
  const [total, person] = TOTALS.map((field) => penceFrom(values.text(field)) ?? undefined);
  return {
    planId: values.text('planId'),
    expectedVersion: Number(values.text('expectedVersion')),
    totalWeeklyPence: total,
    personContributionWeeklyPence: person,
    // What is below nothing is refused with the person’s share, which is then more than the whole.
    councilContributionWeeklyPence: councilPence(values) ?? undefined,
    startsOn: typedDay(values, 'startsOn'),
    reasons: values.filled('reasons'),
    parts: rowsOf(values, 'parts', PART_FIELDS).map(partFrom),
  } as AgreeBudgetInput;
}

function partFrom(row: Row): BudgetPartInput {
  const typed = new FormValues(row);
  const texts = PART_TEXTS.flatMap((field) => (typed.filled(field) ? [[field, typed.filled(field)]] : []));
  const pounds = PART_POUNDS.flatMap((field) => {
    const pence = penceFrom(typed.text(field));
    return pence === null ? [] : [[field, pence]];
  });
  const trustees = typed
    .text('trusteeNames')
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  const agreementSignedOn = typedDay(typed, 'agreementSignedOn');
  return {
    ...Object.fromEntries([...texts, ...pounds]),
    ...(typed.filled('isContingency') && { isContingency: true }),
    ...(trustees.length > 0 && { trusteeNames: trustees }),
    ...(agreementSignedOn && { agreementSignedOn }),
  } as BudgetPartInput;
}

/** What was typed as an amount and is none. The API would only say that it got nothing. */
export function noAmounts(values: FormValues): FormMistake[] {
  const count = rowsOf(values, 'parts', PART_FIELDS).length;
  const ofParts = Array.from({ length: count }, (_, index) =>
    PART_POUNDS.map((field) => `parts.${index}.${field}`),
  ).flat();
  return [...TOTALS, ...ofParts]
    .filter((field) => values.filled(field) && penceFrom(values.text(field)) === null)
    .map((field) => ({ field, message: 'Write an amount in pounds, such as 80 or 80.50.' }));
}

/** Mistakes at the fields that the form has: the council’s share is worked out, and has none. */
export function atBudgetFields(mistakes: readonly FormMistake[]): FormMistake[] {
  const places: Readonly<Record<string, string>> = {
    councilContributionWeeklyPence: 'personContributionWeeklyPence',
    parts: 'parts.0.weeklyAmountPence',
    planId: '',
  };
  return mistakes.map(({ field, message }) => {
    const part = /^parts\.(\d+)$/.exec(field);
    return { field: part ? `${field}.deploymentOption` : (places[field] ?? field), message };
  });
}

/** How both versions are told, where somebody else has changed the plan meanwhile. */
export function toldBudget({ enumWordings }: PortalBudgetQuery): Told {
  const words = wordingsOf(enumWordings);
  return [
    ...TOLD_PLAN,
    { name: 'totalWeeklyPence', label: 'The whole budget a week, in pounds' },
    { name: 'personContributionWeeklyPence', label: 'What the person puts in a week, in pounds' },
    {
      list: 'parts',
      label: 'Part',
      each: [
        {
          name: 'deploymentOption',
          label: 'how the money is held',
          said: (value) => words('DeploymentOption', value),
        },
        { name: 'weeklyAmountPence', label: 'a week, in pounds' },
        { name: 'purpose', label: 'what it is for' },
      ],
    },
  ];
}
