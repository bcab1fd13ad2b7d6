import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { changed } from '../policy/exampleInputs.testing.ts';
import { AREA_KEYS } from '../policy/policy.ts';
import type { SettingPath } from '../policy/settingNode.ts';
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
    expect(cases.workedCases).toEqual([]);
    expect(cases.mistakes).toHaveLength(1);
  });

  it('says where it is no YAML, and reads nothing', () => {
    const file = readUnfinishedFile('council: [unclosed');
    expect(file).toMatchObject({ council: null, mistakes: [{ code: 'YAML_SYNTAX' }], workedCases: [] });
    expect(readAreas(file)).toEqual([]);
  });
});
