import { describe, expect, test } from 'vitest';
import {
  AGE_BANDS,
  CLIENT_GROUPS,
  NEED_DOMAINS,
  NEED_LEVELS,
  NIGHT_SUPPORT_LEVELS,
  UNPAID_SUPPORT_LEVELS,
} from '../needs.ts';
import {
  AGE_BAND,
  CLIENT_GROUP,
  NEED_DOMAIN,
  NEED_LEVEL,
  NIGHT_SUPPORT_LEVEL,
  UNPAID_SUPPORT_LEVEL,
} from '../vocabulary.ts';
import { EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { AREA_KEYS, POLICY_AREAS, readAreaSettings } from './policy.ts';
import { type SettingNode, UNITS, type Unit } from './settingNode.ts';

interface Found {
  readonly path: string;
  readonly node: SettingNode;
}

function everyNode(node: SettingNode, path: string): Found[] {
  const children =
    node.kind === 'GROUP'
      ? Object.entries(node.settings).flatMap(([name, child]) => everyNode(child, `${path}.${name}`))
      : node.kind === 'LIST'
        ? everyNode(node.item, `${path}[]`)
        : [];
  return [{ path, node }, ...children];
}

const EVERY_SETTING = AREA_KEYS.flatMap((key) => everyNode(POLICY_AREAS[key].node, key));

const LEAVES = EVERY_SETTING.flatMap(({ path, node }) => (node.kind === 'LEAF' ? [{ path, node }] : []));

const NAME_OF_UNIT: Readonly<Record<Unit, RegExp>> = {
  PENCE: /Pence$/,
  BASIS_POINTS: /BasisPoints$|^(SOME|MOST|ALL)$/,
  POINTS: /[pP]oints$|Score|^(LOW|MODERATE|SUBSTANTIAL|CRITICAL)$/,
  COUNT: /./,
  DAYS: /Days$/,
  WORKING_DAYS: /WorkingDays$/,
  WEEKS: /Weeks(SinceStart)?$/,
  MONTHS: /Months$/,
  YES_NO: /./,
  CHOICE: /./,
  TEXT: /./,
};

function isBounded(node: SettingNode): boolean {
  if (node.kind === 'GROUP') return Object.keys(node.settings).length > 0;
  if (node.kind === 'LIST') return node.maximumItems >= Math.max(1, node.minimumItems);
  if (node.unit === 'CHOICE') return node.enumeration !== null && node.enumeration.values.length > 1;
  if (node.unit === 'YES_NO') return node.enumeration === null;
  if (!UNITS.includes(node.unit) || node.minimum === null || node.maximum === null) return false;
  const inside = typeof node.defaultValue === 'number' ? node.defaultValue : node.minimum;
  return node.minimum < node.maximum && node.minimum <= inside && inside <= node.maximum;
}

describe('every declared setting', () => {
  test('there are settings to look at in all nine areas', () => {
    expect(AREA_KEYS).toHaveLength(9);
    expect(EVERY_SETTING.length).toBeGreaterThan(120);
  });

  test('has a label, and a reason in sentences', () => {
    const wordless = EVERY_SETTING.filter(({ node }) => node.label === '' || !/^\S.{7,}[.?]$/.test(node.why));
    expect(wordless.map(({ path }) => path)).toEqual([]);
  });

  test('has a unit, and bounds that hold its default', () => {
    const unbounded = EVERY_SETTING.filter(({ node }) => !isBounded(node));
    expect(unbounded.map(({ path }) => path)).toEqual([]);
  });

  test('is named with its unit last', () => {
    const misnamed = LEAVES.filter(
      ({ path, node }) => !NAME_OF_UNIT[node.unit].test(path.split('.').at(-1) ?? ''),
    );
    expect(misnamed.map(({ path, node }) => `${path} in ${node.unit}`)).toEqual([]);
  });
});

describe('reading an area', () => {
  test.each(AREA_KEYS)('%s reads, fills in defaults, and reads the same again', (key) => {
    const first = readAreaSettings(key, EXAMPLE_INPUTS[key]);
    expect(first.mistakes).toBeUndefined();
    const second = readAreaSettings(key, JSON.parse(JSON.stringify(first.settings)));
    expect(second.settings).toEqual(first.settings);
  });

  test('what is left out has its default, and what is optional is null', () => {
    const { settings } = readAreaSettings('planning', EXAMPLE_INPUTS.planning);
    expect(settings?.spendingExclusions).toEqual(['ILLEGAL_THINGS', 'GAMBLING', 'DEBT', 'NHS_CARE']);
    expect(settings?.fastChangingPlanTermMonths).toBeNull();
    expect(settings?.contingencySumIsMandatory).toBe(false);
  });

  test('something that is not settings at all is one mistake, not a crash', () => {
    for (const input of [null, undefined, 3, 'text', []]) {
      expect(readAreaSettings('money', input).mistakes).toHaveLength(1);
    }
  });
});

test('the described words are the words of an assessment, in the same order', () => {
  expect(NEED_DOMAIN.values).toEqual(NEED_DOMAINS);
  expect(NEED_LEVEL.values).toEqual(NEED_LEVELS);
  expect(UNPAID_SUPPORT_LEVEL.values).toEqual(UNPAID_SUPPORT_LEVELS);
  expect(NIGHT_SUPPORT_LEVEL.values).toEqual(NIGHT_SUPPORT_LEVELS);
  expect(CLIENT_GROUP.values).toEqual(CLIENT_GROUPS);
  expect(AGE_BAND.values).toEqual(AGE_BANDS);
});
