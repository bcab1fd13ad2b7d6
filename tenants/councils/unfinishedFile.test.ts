import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { changed } from '../policy/exampleInputs.testing.ts';
import { AREA_KEYS } from '../policy/policy.ts';
import { type SettingPath, valueAt } from '../policy/settingNode.ts';
import { readCouncilFile } from './councilFile.ts';
import { readUnfinishedFile } from './unfinishedFile.ts';

let whole: string;
let value: unknown;
beforeAll(async () => {
  whole = await readFile(new URL('devon.yaml', import.meta.url), 'utf8');
  value = parse(whole);
});

const read = (...changes: readonly (readonly [SettingPath, unknown])[]) =>
  readUnfinishedFile(
    stringify(
      changes.reduce((file, [path, to]) => changed(file, path, to), value),
      { aliasDuplicateObjects: false },
    ),
  );
const readAreas = ({ policies }: ReturnType<typeof read>) =>
  AREA_KEYS.filter((area) => policies[area] !== null);

describe('a council file that is still being written', () => {
  it('reads as any other once it is whole', () => {
    const { council, policies, mistakes, warnings, workedCases } = readUnfinishedFile(whole);
    const { file } = readCouncilFile(whole);
    expect({ council, policies, mistakes, warnings, workedCases }).toEqual({
      council: file?.council,
      policies: file?.policies,
      mistakes: [],
      warnings: file?.warnings,
      workedCases: file?.workedCases,
    });
  });

  it('gives every area that is right, beside those that are not or are not there', () => {
    const file = read(
      [['policies', 'money', 'settings', 'payCycle'], 'SOMETIMES'],
      [['policies', 'reviews', 'settings', 'firstReviewWeeks'], undefined],
      [['policies', 'monitoring'], undefined],
    );
    const missing = ['money', 'reviews', 'monitoring'];
    expect(readAreas(file)).toEqual(AREA_KEYS.filter((area) => !missing.includes(area)));
    expect(file.mistakes).toMatchObject([
      { code: 'UNKNOWN_CHOICE', dottedPath: 'policies.money.settings.payCycle' },
      { code: 'MISSING_SETTING', dottedPath: 'policies.reviews.settings.firstReviewWeeks' },
    ]);
    expect(file.mistakes.every(({ line }) => line > 1)).toBe(true);
    expect([...file.written.keys()]).toEqual(AREA_KEYS.filter((area) => area !== 'monitoring'));
    expect(file.workedCases.length).toBeGreaterThan(0);
    expect(file.council?.slug).toBe('devon');
  });

  it('keeps an area back that the national frame refuses, also beside a mistake elsewhere', () => {
    const file = read(
      [['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], 24],
      [['policies', 'money', 'settings', 'payCycle'], 'SOMETIMES'],
    );
    expect(file.policies.reviews).toBeNull();
    expect(file.policies.money).toBeNull();
    expect(file.policies.planning).not.toBeNull();
    expect(file.mistakes.map(({ code }) => code).toSorted()).toEqual([
      'BREAKS_NATIONAL_FRAME',
      'UNKNOWN_CHOICE',
    ]);
  });

  it('reads the areas where it can’t read who the council is, and the council where it can’t read the cases', () => {
    const file = read([['council', 'slug'], 'Not A Slug']);
    expect(file.council).toBeNull();
    expect(readAreas(file)).toEqual(AREA_KEYS);
    const cases = read([['workedCases', 0, 'weeklyAmountPence'], 'a lot']);
    expect(cases.council?.slug).toBe('devon');
    expect(cases.workedCases).toEqual(readUnfinishedFile(whole).workedCases.slice(1));
    expect(cases.mistakes).toHaveLength(1);
    expect(read([['workedCases'], 'many']).workedCases).toEqual([]);
  });

  it('tells everything in one go: shapes, rules across settings, the frame, sources, and what it warns of', () => {
    const file = read(
      [['policies', 'reviews', 'settings', 'noticeDays'], 'two weeks'],
      [['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], 18],
      [['policies', 'reviews', 'sources'], [{ path: 'noticeDay', source: 'A paper (Devon)' }]],
      [['policies', 'planning', 'settings', 'planTermMonths'], 0],
      [['policies', 'planning', 'settings', 'relativesInHousehold'], 'NOT_ALLOWED'],
      [['policies', 'smallPayments', 'settings', 'limitPerYearPence'], 100],
      [['policies', 'smallPayments', 'effectiveFrom'], 'soon'],
      [['council', 'slug'], 'Not A Slug'],
    );
    expect(file.mistakes.map(({ code, dottedPath }) => `${code} ${dottedPath}`).toSorted()).toEqual([
      'BREAKS_NATIONAL_FRAME policies.reviews.settings.directPaymentReviewMonths',
      'LIMITS_CONTRADICT policies.smallPayments.settings.limitPerYearPence',
      'OUT_OF_BOUNDS policies.planning.settings.planTermMonths',
      'SOURCE_PATH_UNKNOWN policies.reviews.sources.noticeDay.path',
      'WRONG_FORMAT council.slug',
      'WRONG_FORMAT policies.smallPayments.effectiveFrom',
      'WRONG_UNIT policies.reviews.settings.noticeDays',
    ]);
    expect(file.warnings.map(({ code }) => code)).toContain('RELATIVES_NEVER_PAID');
    expect(file.settings.planning).toBeNull();
    expect(file.settings.money).not.toBeNull();
  });

  it('has the settings of an area whose day or sources are wrong, so that its worked cases can be run', () => {
    const file = read([['policies', 'resourceAllocation', 'effectiveFrom'], 'soon']);
    expect(file.policies.resourceAllocation).toBeNull();
    expect(file.settings.resourceAllocation).not.toBeNull();
  });

  it.each<[string, SettingPath, unknown]>([
    ['a rung', ['riskEnablement', 'settings', 'signOffLadder', 'rungs', 0], 'TEAM_MANAGER'],
    ['a role', ['riskEnablement', 'settings', 'signOffLadder', 'rungs', 0, 'role'], 'NOBODY'],
    ['the members of the panel', ['riskEnablement', 'settings', 'panel', 'members'], []],
    ['one member', ['riskEnablement', 'settings', 'panel', 'members', 0, 'role'], 'NOBODY'],
    ['the options', ['deployment', 'settings', 'enabledOptions'], 'DIRECT_PAYMENT'],
    ['the groups of a scale', ['resourceAllocation', 'settings', 'scales', 0, 'clientGroups'], ['NOBODY']],
    ['the key of a scale', ['resourceAllocation', 'settings', 'scales', 0, 'key'], 'not a key'],
    [
      'the method of a table',
      ['resourceAllocation', 'settings', 'scales', 0, 'priceTable', 'method'],
      'NONE',
    ],
    ['a whole area', ['resourceAllocation', 'settings'], 'by hand'],
    ['the size of the matrix', ['riskEnablement', 'settings', 'riskMatrix', 'size'], 'large'],
    ['an exclusion', ['planning', 'settings', 'spendingExclusions'], ['ILLEGAL']],
  ])('tells one mistake in %s once, and nothing that would only follow from it', (_what, path, to) => {
    const { mistakes } = read([['policies', ...path], to]);
    expect(mistakes.map(({ path: at }) => at.slice(0, path.length + 1))).toEqual([
      expect.arrayContaining(['policies', ...path]),
    ]);
  });

  it('takes a misspelt name for the setting it is meant for, whose absence is no second mistake', () => {
    const settings = valueAt(value, ['policies', 'planning', 'settings']) as Record<string, unknown>;
    const { planTermMonths, ...others } = settings;
    const change = { ...others, planTermMonth: planTermMonths };
    const { mistakes } = read([['policies', 'planning', 'settings'], change]);
    expect(mistakes).toMatchObject([{ code: 'UNKNOWN_SETTING', expected: 'planTermMonths' }]);
    const misspelt = {
      ...settings,
      relativesInHousehold: 'ALLOWED',
      relativesAllowedReasons: 'It is needed.',
    };
    expect(read([['policies', 'planning', 'settings'], misspelt]).mistakes).toMatchObject([
      { code: 'UNKNOWN_SETTING', expected: 'relativesAllowedReason' },
    ]);
  });

  it('says where it is no YAML, and reads nothing', () => {
    const file = readUnfinishedFile('council: [unclosed');
    expect(file).toMatchObject({ council: null, mistakes: [{ code: 'YAML_SYNTAX' }], workedCases: [] });
    expect(readAreas(file)).toEqual([]);
  });
});
