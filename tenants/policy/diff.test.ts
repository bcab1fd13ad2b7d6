import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SettingDifference, settingDifferences } from './diff.ts';
import { applyDifferences } from './diffApply.ts';
import { AREA_KEYS, type AreaKey, type PolicySettings } from './policy.ts';
import { applyEdits } from './settingEdits.ts';
import { EXAMPLE_SETTINGS, possibleSettings, shapedSettings } from './settings.arbitraries.ts';

const [example] = EXAMPLE_SETTINGS.resourceAllocation as [PolicySettings['resourceAllocation']];
const [scale] = example.scales as [(typeof example.scales)[number]];
const TABLE = `scales.${scale.key}.priceTable.rows`;

function withRows(rows: readonly unknown[]): PolicySettings['resourceAllocation'] {
  return { ...example, scales: [{ ...scale, priceTable: { ...scale.priceTable, rows } }] } as never;
}

/** The kind, path and values of each difference, which are what a reader looks at. */
function inShort(differences: readonly SettingDifference[]) {
  return differences.map(({ kind, path, before, after }) => ({ kind, path, before, after }));
}

describe.each(AREA_KEYS)('differences of %s', (area: AreaKey) => {
  test('applied to the one version give the other exactly, whatever the two are', () => {
    fc.assert(
      fc.property(shapedSettings(area), shapedSettings(area), (before, after) => {
        const differences = settingDifferences(area, before, after);
        expect(JSON.stringify(applyDifferences(area, before, differences))).toBe(JSON.stringify(after));
      }),
    );
  });

  test('between versions that a council could have are applied exactly too', () => {
    fc.assert(
      fc.property(possibleSettings(area), possibleSettings(area), (before, after) => {
        const differences = settingDifferences(area, before, after);
        expect(applyDifferences(area, before, differences)).toEqual(after);
      }),
    );
  });

  test('of equal settings are none, and of none are all that was set', () => {
    fc.assert(
      fc.property(shapedSettings(area), (settings) => {
        expect(settingDifferences(area, settings, structuredClone(settings))).toEqual([]);
        const fromNothing = settingDifferences(area, null, settings);
        expect(applyDifferences(area, null, fromNothing)).toEqual(settings);
      }),
    );
  });

  test('of one edit is that edit alone', () => {
    fc.assert(
      fc.property(shapedSettings(area), shapedSettings(area), fc.nat(), (before, after, at) => {
        const all = settingDifferences(area, before, after);
        const single = all.filter(({ unit }) => unit !== null);
        const chosen = single[at % single.length];
        fc.pre(chosen !== undefined && chosen.kind === 'CHANGED');
        const edited = applyDifferences(area, before, [chosen as SettingDifference]);
        expect(inShort(settingDifferences(area, before, edited))).toEqual(
          inShort([chosen as SettingDifference]),
        );
      }),
    );
  });
});

describe('a price table', () => {
  const { rows } = scale.priceTable;

  test('with a row put into it differs by that row and the end of the one before', () => {
    const [first, second] = rows as [(typeof rows)[number], (typeof rows)[number]];
    const added = { fromPoints: second.fromPoints + 3, toPoints: second.toPoints, amountPence: 9_999 };
    const shortened = { ...second, toPoints: second.fromPoints + 2 };
    const after = withRows([first, shortened, added, ...rows.slice(2)]);
    const differences = settingDifferences('resourceAllocation', withRows(rows), after);
    expect(inShort(differences)).toEqual([
      {
        kind: 'CHANGED',
        path: `${TABLE}.${second.fromPoints}.toPoints`,
        before: second.toPoints,
        after: second.fromPoints + 2,
      },
      { kind: 'ADDED', path: `${TABLE}.${added.fromPoints}`, before: undefined, after: added },
    ]);
    expect(differences[1]).toMatchObject({
      position: 2,
      label: `From points ${added.fromPoints}`,
      within: ['Scales', scale.label, 'Price table', 'Rows'],
      unit: null,
    });
  });

  test('with a row taken out of it differs by that row', () => {
    const after = withRows(rows.slice(0, -1));
    expect(inShort(settingDifferences('resourceAllocation', withRows(rows), after))).toEqual([
      { kind: 'REMOVED', path: `${TABLE}.${rows.at(-1)?.fromPoints}`, before: rows.at(-1), after: undefined },
    ]);
  });
});

test('rules read in another order are one difference, as the first that matches wins', () => {
  const settings = EXAMPLE_SETTINGS.monitoring.find(({ rules }) => rules.length > 2);
  if (!settings) throw new Error('No example has three rules.');
  const rules = settings.rules.toReversed();
  expect(inShort(settingDifferences('monitoring', settings, { ...settings, rules }))).toEqual([
    {
      kind: 'REORDERED',
      path: 'rules',
      before: settings.rules.map(({ key }) => key),
      after: rules.map(({ key }) => key),
    },
  ]);
});

test('an option that is no longer offered is one difference, and the list of options another', () => {
  const settings = EXAMPLE_SETTINGS.deployment.find(({ managedAccount }) => managedAccount !== null);
  if (!settings) throw new Error('No example offers managed accounts.');
  const enabledOptions = settings.enabledOptions.filter((option) => option !== 'MANAGED_ACCOUNT');
  const after = { ...settings, enabledOptions, managedAccount: null };
  expect(inShort(settingDifferences('deployment', settings, after))).toEqual([
    { kind: 'CHANGED', path: 'enabledOptions', before: settings.enabledOptions, after: enabledOptions },
    { kind: 'REMOVED', path: 'managedAccount', before: settings.managedAccount, after: undefined },
  ]);
});

test('edits by path show as differences at the same paths', () => {
  const [settings] = EXAMPLE_SETTINGS.money as [PolicySettings['money']];
  const path = 'clawbackReplyDays';
  const { input } = applyEdits('money', settings, [{ path, value: '28' }]);
  expect(inShort(settingDifferences('money', settings, input as PolicySettings['money']))).toEqual([
    { kind: 'CHANGED', path, before: settings.clawbackReplyDays, after: 28 },
  ]);
});
