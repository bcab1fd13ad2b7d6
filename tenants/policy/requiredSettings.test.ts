import { describe, expect, test } from 'vitest';
import { EXAMPLE_INPUTS } from './exampleInputs.ts';
import { AREA_KEYS } from './policy.ts';
import { completenessOf } from './requiredSettings.ts';

describe('how complete an area is', () => {
  test.each(AREA_KEYS)(
    'nothing of %s is missing from settings that read, and all of it from none',
    (area) => {
      const whole = completenessOf(area, EXAMPLE_INPUTS[area]);
      expect(whole).toEqual({ written: whole.required, required: whole.required, missing: [] });
      const none = completenessOf(area, null);
      expect(none.written).toBe(0);
      expect(none.missing).toHaveLength(none.required);
      expect(none.required).toBeGreaterThan(0);
    },
  );

  test('counts what has no default, once each', () => {
    const { required, written, missing } = completenessOf('smallPayments', {
      limitPerPaymentPence: 50_000,
      purposes: ['GARDENING'],
      evidence: 'NONE',
    });
    expect({ required, written }).toEqual({ required: 5, written: 2 });
    expect(missing).toEqual(['limitPerYearPence', 'secondPaymentInYearAllowed', 'carersMayApply']);
  });

  test('takes null where null says none, and nowhere else', () => {
    const { maximumWeeklyPence: _left, ...rest } = EXAMPLE_INPUTS.resourceAllocation;
    const missingOf = (input: unknown) => completenessOf('resourceAllocation', input).missing;
    expect(missingOf(rest)).toEqual(['maximumWeeklyPence']);
    expect(missingOf({ ...rest, maximumWeeklyPence: null })).toEqual([]);
    expect(missingOf({ ...rest, maximumWeeklyPence: null, roundTo: null })).toEqual(['roundTo']);
  });

  test('asks for what an option needs only where it is written, and of each entry of a list', () => {
    const missingOf = (pool: unknown) => completenessOf('deployment', { enabledOptions: [], pool }).missing;
    expect(missingOf(undefined)).toEqual([]);
    expect(missingOf({ minimumApprovers: 2 })).toEqual(['pool.minimumAccountHolders']);
    const scales = [{ key: 'everybody' }];
    expect(completenessOf('resourceAllocation', { scales }).missing).toContain('scales.0.label');
  });
});
