import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const SUPPORT_KIND = enumeration(
  'SupportKind',
  'How somebody’s long-term support in the community is arranged, as the national measures of self-directed support count it. Each person counts once, by the first of these that they have.',
  {
    DIRECT_PAYMENT: 'A direct payment, for the whole of it or a part.',
    COUNCIL_MANAGED_BUDGET: 'A personal budget that is managed for them, and no direct payment.',
    COUNCIL_ARRANGED: 'Services that the council arranges, and no personal budget.',
  },
);
export type SupportKind = ValueOf<typeof SUPPORT_KIND>;

export const MEASURE_DEFINITION = enumeration(
  'MeasureDefinition',
  'Who is counted. The same people give different percentages, so both are shown, and neither stands for the other.',
  {
    SNAPSHOT:
      'Adults with long-term support in the community on the day itself, or carers with support of their own on it. One-off payments and vouchers are not counted.',
    IN_YEAR:
      'Adults with any service in the community in the twelve months that end on the day, or carers with any support of their own in them, one-off payments and vouchers among it.',
  },
);
export type MeasureDefinition = ValueOf<typeof MEASURE_DEFINITION>;

export const MEASURED_AGE = enumeration(
  'MeasuredAge',
  'The ages of the national measures. Age is whole years of 365.25 days on the day of the measure, as the Department of Health and Social Care counts it.',
  {
    ALL: 'Every adult, whether or not their age is known.',
    AGE_18_TO_64: 'From 18 to 64.',
    AGE_65_AND_OVER: '65 and over.',
    NOT_KNOWN: 'No date of birth is recorded.',
  },
);
export type MeasuredAge = ValueOf<typeof MEASURED_AGE>;

export const MEASURE = enumeration('MeasureKey', 'What is measured.', {
  SELF_DIRECTED_SUPPORT: 'ASCOF 3D part 1A: people with a direct payment or a managed personal budget.',
  DIRECT_PAYMENTS:
    'ASCOF 3D part 2A: people with a direct payment, for the whole of their support or a part.',
  SELF_DIRECTED_SUPPORT_OF_CARERS:
    'ASCOF 3D part 1B: carers with a direct payment or a managed personal budget.',
  DIRECT_PAYMENTS_TO_CARERS: 'ASCOF 3D part 2B: carers with a direct payment.',
  DIRECT_PAYMENTS_AMONG_PERSONAL_BUDGETS:
    'Of the people with a personal budget, those with a direct payment.',
});
export type MeasureKey = ValueOf<typeof MEASURE>;

export const MISSING_FIGURE = enumeration('MissingFigure', 'Why a measure has no percentage.', {
  NOBODY_COUNTED: 'There is nobody to take a percentage of.',
  SMALL_NUMBER:
    'A count is from one to four, or would give such a count away by subtraction, so it is hidden from readers who may read no records about people.',
  NOT_PUBLISHED:
    'The council has published no figures of the day, or published them before this was counted.',
});
export type MissingFigure = ValueOf<typeof MISSING_FIGURE>;

export const TAKE_UP_DIMENSION = enumeration('TakeUpDimension', 'By what people are grouped.', {
  AGE: 'Their age, in the bands of the national measures.',
  CLIENT_GROUP: 'The client group, as it is recorded now.',
  ETHNICITY: 'The ethnic group, as it is recorded now.',
  DEMENTIA: 'Whether dementia is diagnosed, as it is recorded now.',
  LIVING_SITUATION: 'Where and with whom they live, as it is recorded now.',
});
export type TakeUpDimension = ValueOf<typeof TAKE_UP_DIMENSION>;
