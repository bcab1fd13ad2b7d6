/** For tests: resource allocation settings that do not go together. */
import { EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import type { MistakeCase } from './mistakeCases.testing.ts';

const rows = ['scales', 0, 'priceTable', 'rows'] as const;
const scale = EXAMPLE_INPUTS.resourceAllocation.scales[0];

export const ALLOCATION_CASES: readonly MistakeCase[] = [
  {
    code: 'TABLE_NOT_FROM_ZERO',
    area: 'resourceAllocation',
    path: [...rows, 0, 'fromPoints'],
    value: 1,
    says: 'Begin the first row at 0',
  },
  {
    code: 'TABLE_OVERLAP',
    area: 'resourceAllocation',
    path: [...rows, 1, 'fromPoints'],
    value: 4,
    says: 'Begin band 2 at 5',
  },
  {
    code: 'TABLE_GAP',
    area: 'resourceAllocation',
    path: [...rows, 1, 'fromPoints'],
    value: 6,
    says: 'Begin band 2 at 5',
  },
  {
    code: 'TABLE_FALLS',
    area: 'resourceAllocation',
    path: [...rows, 2, 'amountPence'],
    value: 7_999,
    says: '8000 or more',
  },
  {
    code: 'TABLE_METHOD_MISMATCH',
    area: 'resourceAllocation',
    path: ['scales', 0, 'priceTable'],
    value: { ...scale.priceTable, method: 'INTERPOLATED', rows: [scale.priceTable.rows[0]] },
    at: [...rows, 0, 'toPoints'],
    says: 'Write null',
  },
  {
    code: 'POINTS_FALL',
    area: 'resourceAllocation',
    path: ['scales', 0, 'domains', 0, 'points', 'CRITICAL'],
    value: 11,
    says: '12 or more',
  },
  {
    code: 'REDUCTION_FALLS',
    area: 'resourceAllocation',
    path: ['scales', 0, 'domains', 0, 'unpaidSupportReductionBasisPoints', 'ALL'],
    value: 4_999,
    says: '5000 or more',
  },
  {
    code: 'SCALE_OVERLAP',
    area: 'resourceAllocation',
    path: ['scales'],
    value: [
      scale,
      { ...scale, key: 'eldest', clientGroups: ['OLDER_PEOPLE'], ageBands: ['AGE_85_AND_OVER'] },
    ],
    says: 'OLDER_PEOPLE at AGE_85_AND_OVER (everybody and eldest)',
  },
  {
    code: 'SCALE_GAP',
    area: 'resourceAllocation',
    path: ['scales', 0, 'ageBands'],
    value: ['AGE_18_TO_24', 'AGE_25_TO_64', 'AGE_65_TO_74', 'AGE_75_TO_84'],
    at: ['scales'],
    says: 'MENTAL_HEALTH at AGE_85_AND_OVER',
  },
  {
    code: 'FIELD_NEEDED',
    area: 'resourceAllocation',
    path: ['circumstanceAdjustments', 0, 'multiplierBasisPoints'],
    value: undefined,
    says: 'reads “multiplierBasisPoints”',
  },
  {
    code: 'FIELD_NEEDED',
    area: 'resourceAllocation',
    path: ['circumstanceAdjustments', 0, 'domains'],
    value: [],
    says: 'multiply nothing',
  },
  {
    code: 'FIELD_NOT_USED',
    area: 'resourceAllocation',
    path: ['circumstanceAdjustments', 1, 'domains'],
    value: ['NIGHTS'],
    says: 'does not read them',
  },
  {
    code: 'FIELD_NOT_USED',
    area: 'monitoring',
    path: ['rules', 0, 'check', 'everyWeeks'],
    value: 4,
    says: 'MONTHS does not read it',
  },
  {
    code: 'NIGHT_SUPPORT_FALLS',
    area: 'resourceAllocation',
    path: ['circumstanceAdjustments', 2, 'weeklyAmountPence'],
    value: 19_999,
    at: ['circumstanceAdjustments', 1],
    says: 'gives less',
  },
  {
    code: 'NIGHT_SUPPORT_FALLS',
    area: 'resourceAllocation',
    path: ['circumstanceAdjustments', 2],
    value: { circumstance: 'WAKING_NIGHT_SUPPORT', effect: 'POINTS', points: 50 },
    at: ['circumstanceAdjustments', 1],
    says: 'has no such effect',
  },
];
