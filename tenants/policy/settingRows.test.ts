import { describe, expect, test } from 'vitest';
import { EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS, readAreaSettings } from './policy.ts';
import type { Area } from './setting.ts';
import { dottedPath, namesASetting, settingRows } from './settingRows.ts';

function rowsOf(key: AreaKey, input: unknown = EXAMPLE_INPUTS[key]) {
  const read = readAreaSettings(key, input);
  if (read.mistakes) throw new Error('The example has mistakes.');
  return { settings: read.settings, rows: settingRows(POLICY_AREAS[key] as Area<unknown>, read.settings) };
}

describe('the rows of an area', () => {
  test('are keyed by what tells items apart, with the labels they are inside', () => {
    const { rows } = rowsOf('resourceAllocation');
    const row = rows.find(({ path }) => path === 'scales.everybody.domains.NUTRITION.points.MODERATE');
    expect(row).toEqual({
      path: 'scales.everybody.domains.NUTRITION.points.MODERATE',
      label: 'Points at moderate need',
      within: ['Scales', 'One scale for everybody', 'Domains', 'NUTRITION', 'Points'],
      unit: 'POINTS',
      value: 6,
    });
    const paths = rows.map(({ path }) => path);
    expect(paths).toContain('scales.everybody.priceTable.rows.5.amountPence');
    expect(paths).toContain('circumstanceAdjustments.NEEDS_TWO_CARERS-MULTIPLIER.multiplierBasisPoints');
  });

  test('do not move when items are written in another order', () => {
    const { settings } = rowsOf('resourceAllocation');
    const [scale] = EXAMPLE_INPUTS.resourceAllocation.scales;
    const input = {
      ...EXAMPLE_INPUTS.resourceAllocation,
      scales: [{ ...scale, domains: scale.domains.toReversed() }],
    };
    const byPath = (rows: readonly { path: string; value: unknown }[]) =>
      Object.fromEntries(rows.map(({ path, value }) => [path, value]));
    expect(byPath(rowsOf('resourceAllocation', input).rows)).toEqual(
      byPath(settingRows(POLICY_AREAS.resourceAllocation, settings as never)),
    );
  });

  test('of an option that is not offered are null, so that councils line up', () => {
    const { rows } = rowsOf('deployment');
    expect(rows.find(({ path }) => path === 'trust.minimumTrustees')).toMatchObject({
      unit: 'COUNT',
      value: null,
    });
    expect(rows.find(({ path }) => path === 'pool.minimumApprovers')).toMatchObject({ value: 2 });
    expect(rows.find(({ path }) => path === 'enabledOptions')?.value).toContain('POOL');
  });

  test.each(AREA_KEYS)('of %s have different paths, each of which names a setting', (key) => {
    const { settings, rows } = rowsOf(key);
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
    for (const { path } of rows)
      expect(namesASetting(POLICY_AREAS[key].node, settings, path), path).toBe(true);
  });
});

describe('naming a setting', () => {
  const { settings } = rowsOf('resourceAllocation');
  const { node } = POLICY_AREAS.resourceAllocation;

  test.each([
    'scales',
    'scales.everybody',
    'scales.everybody.priceTable',
    'scales.everybody.priceTable.rows.0',
  ])('%s does', (path) => expect(namesASetting(node, settings, path)).toBe(true));

  test.each([
    '',
    'scale',
    'scales.nobody',
    'scales.0',
    'scales.everybody.priceTable.rows.1',
    'roundTo.more',
    'toString',
  ])('“%s” does not', (path) => expect(namesASetting(node, settings, path)).toBe(false));

  test('turns places into keys, and keeps what is unknown as it was written', () => {
    expect(dottedPath(node, settings, ['scales', 0, 'domains', 1, 'points', 'LOW'])).toBe(
      'scales.everybody.domains.NIGHTS.points.LOW',
    );
    expect(dottedPath(node, settings, ['scales', 7, 'nothing'])).toBe('scales.7.nothing');
    expect(dottedPath(node, settings, [])).toBe('');
  });
});
