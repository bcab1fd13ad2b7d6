import type { PortalPlanQuery } from '../../../../schema/operations/generated.ts';
import type { Told, ToldField } from '../../forms/bothVersions.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { WRITTEN } from './planFields.ts';
import type { PlanOfPage } from './planTypes.ts';

export type Enums = PortalPlanQuery['enumWordings'];

/** How both versions of what a plan says are told, where somebody else has changed it meanwhile. */
export function toldWords(enums: Enums): Told {
  const words = wordingsOf(enums);
  return [
    { name: 'title', label: 'What the plan is called' },
    ...WRITTEN.map(({ field, label }) => ({ name: field, label })),
    { name: 'contingencyPence', label: 'Money set aside for contingencies, in pounds' },
    { name: 'helpedBy', label: 'Who helped to write it', said: (value) => words('PlanHelper', value) },
    { name: 'panelRequestedReason', label: 'Why the panel is asked' },
  ];
}

export const TOLD_OUTCOMES: Told = [
  {
    list: 'outcomes',
    label: 'Outcome',
    each: [
      { name: 'description', label: 'what the person wants' },
      { name: 'successLooksLike', label: 'what success looks like' },
    ],
  },
];

export const TOLD_RISKS: Told = [
  {
    list: 'risks',
    label: 'Risk',
    each: [
      { name: 'description', label: 'what could go wrong' },
      { name: 'whatHelps', label: 'what would help' },
      { name: 'likelihood', label: 'how likely' },
      { name: 'impact', label: 'how bad it would be' },
    ],
  },
];

/** The fields of an item that hold a code, each with its enum. */
const CODED = [
  ['category', 'kind', 'SupportCategory'],
  ['unit', 'of what', 'SupportUnit'],
  ['frequency', 'how often', 'SupportFrequency'],
  ['providerKind', 'who gives it', 'SupportProviderKind'],
  ['paidFrom', 'what pays for it', 'PaidFrom'],
  ['deploymentOption', 'how the money is held', 'DeploymentOption'],
] as const;

/** How both versions of a plan’s support are told, line by line. */
export function toldItems({ outcomes, quotes, supportItems }: PlanOfPage, enums: Enums): Told {
  const words = wordingsOf(enums);
  const coded = CODED.map(
    ([name, label, enumName]): ToldField => ({ name, label, said: (value) => words(enumName, value) }),
  );
  return [
    {
      list: 'supportItems',
      label: 'Item',
      each: [
        { name: 'description', label: 'what it is' },
        {
          name: 'outcomeId',
          label: 'for which outcome',
          said: (value) =>
            outcomes.find(({ id }) => id === value)?.description ?? 'One that is no longer there',
        },
        { name: 'quantityHundredths', label: 'how many' },
        { name: 'unitPricePence', label: 'price of one, in pounds' },
        ...coded,
        { name: 'providerName', label: 'by name' },
        {
          name: 'serviceId',
          label: 'from which service',
          said: (value) =>
            supportItems.find(({ service }) => service?.id === value)?.service?.name ??
            'One of the directory',
        },
        {
          name: 'quoteId',
          label: 'by which quote',
          said: (value) =>
            quotes.find(({ id }) => id === value)?.providerName ?? 'One that is no longer there',
        },
        { name: 'dbsCheckedOn', label: 'day of the DBS check', isDay: true },
      ],
    },
  ];
}
