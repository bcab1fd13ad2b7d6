import { describe, expect, test } from 'vitest';
import { changed, EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { type MistakeCase, SETTING_CASES } from './mistakeCases.testing.ts';
import { ALLOCATION_CASES } from './mistakeCasesOfAllocation.testing.ts';
import { RULE_CASES } from './mistakeCasesOfRules.testing.ts';
import { MISTAKE_CODES, type MistakeCode, type SettingMistake } from './mistakes.ts';
import { readAreaSettings } from './policy.ts';
import type { SettingPath } from './settingNode.ts';

const CASES = [...SETTING_CASES, ...ALLOCATION_CASES, ...RULE_CASES];

/** Codes of the national frame, of versions and of council files, each tested beside its own file. */
const TRIED_ELSEWHERE: readonly MistakeCode[] = [
  'BREAKS_NATIONAL_FRAME',
  'REASON_NOT_RECORDED',
  'EFFECTIVE_DATE_TOO_EARLY',
  'YAML_SYNTAX',
  'SOURCE_PATH_UNKNOWN',
  'LATER_FIGURE_UNCLEAR',
];

function mistakesOf({
  area,
  path,
  value,
}: Pick<MistakeCase, 'area' | 'path' | 'value'>): readonly SettingMistake[] {
  return readAreaSettings(area, changed(EXAMPLE_INPUTS[area], path, value)).mistakes ?? [];
}

describe('mistakes in settings', () => {
  test('every code is tried', () => {
    const tried = new Set([...CASES.map(({ code }) => code), ...TRIED_ELSEWHERE]);
    expect([...tried].toSorted()).toEqual([...MISTAKE_CODES].toSorted());
  });

  test.each(CASES)('$code at $area $path when it is $value', (each) => {
    const found = mistakesOf(each);
    const exact = found.find(
      ({ code, path }) => code === each.code && `${path}` === `${each.at ?? each.path}`,
    );
    expect(exact, JSON.stringify(found, null, 2)).toBeDefined();
    expect(`${exact?.message} ${exact?.expected}`).toMatch(each.says);
  });

  test('one wrong setting is one mistake, and everything wrong is found at once', () => {
    expect(mistakesOf({ area: 'money', path: ['repaymentWeeks'], value: '2 weeks' })).toHaveLength(1);
    const input = {
      ...EXAMPLE_INPUTS.money,
      repaymentWeeks: 99,
      payCycle: 'DAILY',
      extra: 1,
      paymentBasis: undefined,
    };
    const codes = readAreaSettings('money', input).mistakes?.map(({ code }) => code);
    expect(codes?.toSorted()).toEqual([
      'MISSING_SETTING',
      'OUT_OF_BOUNDS',
      'UNKNOWN_CHOICE',
      'UNKNOWN_SETTING',
    ]);
  });

  test('every message ends as a sentence, and says what to do', () => {
    for (const { message, expected } of CASES.flatMap(mistakesOf)) {
      expect(message).toMatch(/[.?]$/);
      expect(expected).not.toBe('');
    }
  });
});

describe('a panel', () => {
  const panelOf = (changes: object) =>
    mistakesOf({
      area: 'riskEnablement',
      path: ['panel'],
      value: { ...EXAMPLE_INPUTS.riskEnablement.panel, ...changes },
    }).map(({ code }) => code);
  const adviser = [{ role: 'SAFEGUARDING_LEAD', seats: 3, holdsBudget: false }];

  test('that only advises needs no budget, and no senior staff to decide', () => {
    expect(panelOf({ members: adviser })).toEqual([
      'PANEL_INCOMPLETE',
      'PANEL_INCOMPLETE',
      'PANEL_INCOMPLETE',
    ]);
    expect(panelOf({ kind: 'ADVISES', members: adviser })).toEqual([]);
    expect(panelOf({ kind: 'ADVISES', members: adviser, quorum: 4 })).toEqual(['QUORUM_TOO_HIGH']);
  });

  test('that there is none of is not looked at', () => {
    expect(panelOf({ kind: 'NONE', members: adviser, quorum: 30 })).toEqual([]);
  });
});

test('a rung may be by cost alone, and a window in weeks or months', () => {
  const { rungs } = EXAMPLE_INPUTS.riskEnablement.signOffLadder;
  const byCost = [rungs[0], { role: 'DIRECTOR', upToAmountPence: 500_000 }];
  expect(mistakesOf({ area: 'riskEnablement', path: ['signOffLadder', 'rungs'], value: byCost })).toEqual([]);
  const window = (windowUnit: string, windowLength: number) =>
    mistakesOf({
      area: 'riskEnablement',
      path: ['challenge'],
      value: { ...EXAMPLE_INPUTS.riskEnablement.challenge, windowUnit, windowLength },
    });
  expect(window('WEEKS', 6)).toEqual([]);
  expect(window('MONTHS', 3)).toEqual([]);
});

describe('resource allocation', () => {
  const read = (path: SettingPath, value: unknown) => mistakesOf({ area: 'resourceAllocation', path, value });

  test('waking support at night may stand alone, but sleeping support may not', () => {
    const [twoCarers, sleeping, waking] = EXAMPLE_INPUTS.resourceAllocation.circumstanceAdjustments;
    expect(read(['circumstanceAdjustments'], [twoCarers, waking])).toEqual([]);
    expect(read(['circumstanceAdjustments'], [sleeping])).toMatchObject([{ code: 'NIGHT_SUPPORT_FALLS' }]);
  });

  test('two adjustments for one circumstance are allowed when their effects differ', () => {
    const more = { circumstance: 'WAKING_NIGHT_SUPPORT', effect: 'POINTS', points: 5 };
    const all = [...EXAMPLE_INPUTS.resourceAllocation.circumstanceAdjustments, more];
    expect(read(['circumstanceAdjustments'], all)).toEqual([]);
    expect(read(['circumstanceAdjustments'], [...all, more])).toMatchObject([{ code: 'DUPLICATE_ENTRY' }]);
  });
});
