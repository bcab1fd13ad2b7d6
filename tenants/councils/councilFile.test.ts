import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { isRecord } from '../isRecord.ts';
import type { NeedsProfile } from '../needs.ts';
import { changed, EXAMPLE_INPUTS } from '../policy/exampleInputs.testing.ts';
import { AREA_KEYS } from '../policy/policy.ts';
import type { SettingPath } from '../policy/settingNode.ts';
import { valueAt } from '../policy/settingNode.ts';
import { readCouncilFile } from './councilFile.ts';
import { councilFileJsonSchema } from './councilShape.ts';
import { formatMistake } from './fileMistakes.ts';

const EXAMPLE: unknown = {
  council: {
    slug: 'example-shire',
    name: 'Example Shire',
    gssCodes: [{ code: 'E10000099', validFrom: '2009-04-01' }],
    regionCode: 'E12000005',
  },
  policies: Object.fromEntries(
    AREA_KEYS.map((key) => [key, { effectiveFrom: '2026-04-01', settings: EXAMPLE_INPUTS[key] }]),
  ),
  workedCases: [
    {
      name: 'Help with meals, living alone',
      needs: {
        clientGroup: 'OLDER_PEOPLE',
        ageYears: 84,
        domains: { NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' }, NIGHTS: { level: 'LOW' } },
        circumstances: { livesAlone: true },
      },
      weeklyAmountPence: 8_000,
    },
  ],
};

const text = (...changes: readonly (readonly [SettingPath, unknown])[]) =>
  stringify(
    changes.reduce<unknown>((file, [path, value]) => changed(file, path, value), EXAMPLE),
    { aliasDuplicateObjects: false },
  );

function mistakesOf(yamlText: string) {
  const read = readCouncilFile(yamlText);
  return read.mistakes ?? [];
}

/** The line, counted from 1, on which a text is first written. */
function lineOf(yamlText: string, written: string): number {
  return yamlText.split('\n').findIndex((line) => line.includes(written)) + 1;
}

describe('a council file', () => {
  test.each([
    ['a year that no database has', ['policies', 'money', 'effectiveFrom'], '0000-04-01'],
    ['a character that no database keeps', ['policies', 'money', 'note'], 'Spelled as an escape: \0.'],
    ['half of a character', ['council', 'name'], 'Example Shire \ud83d'],
  ])('is refused %s, at its place', (_what, path, value) => {
    const [found, ...others] = mistakesOf(JSON.stringify(changed(EXAMPLE, path, value)));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'WRONG_FORMAT', path });
    expect(found?.message).toMatch(/\.$/);
  });

  test('is read whole, with every default filled in', () => {
    const { file, mistakes } = readCouncilFile(text());
    expect(mistakes).toBeUndefined();
    expect(file?.missingAreas).toEqual([]);
    expect(file?.warnings).toEqual([]);
    expect(file?.council.signIn).toEqual([]);
    expect(file?.policies.money?.settings.clawbackReplyDays).toBe(14);
    expect(file?.policies.money?.note).toBeNull();
  });

  test('gives worked cases whole needs: unlisted domains have none, and circumstances do not hold', () => {
    const needs: NeedsProfile | undefined = readCouncilFile(text()).file?.workedCases[0]?.needs;
    expect(needs?.domains.NUTRITION).toEqual({ level: 'SUBSTANTIAL', unpaidSupport: 'SOME' });
    expect(needs?.domains.NIGHTS).toEqual({ level: 'LOW', unpaidSupport: 'NONE' });
    expect(needs?.domains.CLOTHING).toEqual({ level: 'NONE', unpaidSupport: 'NONE' });
    expect(needs?.circumstances).toEqual({
      livesAlone: true,
      needsTwoCarers: false,
      nightSupport: 'NONE',
      cannotBeLeftAlone: false,
      livesRurally: false,
      needsCommunicationSupport: false,
    });
  });

  test('may lack areas, which are listed and are not mistakes', () => {
    const yamlText = text([['policies', 'money'], undefined], [['policies', 'reviews'], undefined]);
    const { file } = readCouncilFile(yamlText);
    expect(file?.missingAreas).toEqual(['money', 'reviews']);
    expect(file?.policies.money).toBeNull();
  });

  test('carries the warnings of the national frame', () => {
    const { file } = readCouncilFile(
      text([['policies', 'planning', 'settings', 'relativesInHousehold'], 'NOT_ALLOWED']),
    );
    expect(file?.warnings).toMatchObject([{ areaKey: 'planning', code: 'RELATIVES_NEVER_PAID' }]);
  });
});

describe('a mistake in a council file', () => {
  test('has the line and column where it is written, and a dotted path with keys', () => {
    const path = ['policies', 'resourceAllocation', 'settings', 'scales', 0, 'priceTable', 'period'] as const;
    const yamlText = text([path, 'WEAK']);
    const line = lineOf(yamlText, 'period: WEAK');
    expect(mistakesOf(yamlText)).toMatchObject([
      {
        code: 'UNKNOWN_CHOICE',
        line,
        column: (yamlText.split('\n')[line - 1]?.indexOf('period') ?? 0) + 1,
        dottedPath: 'policies.resourceAllocation.settings.scales.everybody.priceTable.period',
      },
    ]);
  });

  test('that is a setting left out has the line of what it is missing from', () => {
    const yamlText = text([['policies', 'planning', 'settings', 'brokerageFee', 'isAllowed'], undefined]);
    expect(mistakesOf(yamlText)).toMatchObject([
      {
        code: 'MISSING_SETTING',
        line: lineOf(yamlText, 'brokerageFee:'),
        dottedPath: expect.stringMatching(/isAllowed$/),
      },
    ]);
  });

  test('that is an unknown name has the line of that name', () => {
    const yamlText = text([['policies', 'mony'], { effectiveFrom: '2026-04-01' }]);
    expect(mistakesOf(yamlText)).toMatchObject([
      {
        code: 'UNKNOWN_SETTING',
        line: lineOf(yamlText, 'mony:'),
        message: expect.stringContaining('“money”'),
      },
    ]);
  });

  test('against the national frame has its place and its source', () => {
    const yamlText = text([['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], 18]);
    expect(mistakesOf(yamlText)).toMatchObject([
      {
        code: 'BREAKS_NATIONAL_FRAME',
        line: lineOf(yamlText, 'directPaymentReviewMonths: 18'),
        dottedPath: 'policies.reviews.settings.directPaymentReviewMonths',
        message: expect.stringContaining('regulation 7'),
      },
    ]);
  });

  test('comes with all the others, in the order of the file', () => {
    const yamlText = text(
      [['workedCases', 0, 'needs', 'ageYears'], 17],
      [['council', 'slug'], 'Example Shire'],
      [['policies', 'money', 'settings', 'repaymentWeeks'], '2 weeks'],
    );
    const found = mistakesOf(yamlText);
    expect(found.map(({ code }) => code)).toEqual(['WRONG_FORMAT', 'WRONG_UNIT', 'OUT_OF_BOUNDS']);
    expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  test('is that a value stands elsewhere, as by an alias', () => {
    const yamlText = 'council: &same\n  slug: x\npolicies: {}\nworkedCases:\n  - *same\n';
    const ofWriting = mistakesOf(yamlText).filter(({ code }) => code === 'YAML_SYNTAX');
    const message = expect.stringContaining('written elsewhere in the file');
    expect(ofWriting).toMatchObject([
      { code: 'YAML_SYNTAX', line: 2, message },
      { line: 5, message },
    ]);
  });

  test('is laid out as one readable block', () => {
    const yamlText = text([['policies', 'money', 'settings', 'payCycle'], 'FOURWEEKLY']);
    const [found] = mistakesOf(yamlText);
    if (!found) throw new Error('No mistake was found.');
    expect(formatMistake('example.yaml', found)).toBe(
      [
        `example.yaml:${found.line}:${found.column}  policies.money.settings.payCycle`,
        '  UNKNOWN_CHOICE: “FOURWEEKLY” is not one of the choices for “Pay cycle”. Did you mean FOUR_WEEKLY?',
        '  Right would be: one of WEEKLY, TWO_WEEKLY, FOUR_WEEKLY, MONTHLY',
      ].join('\n'),
    );
  });
});

describe('the head of a council file', () => {
  test.each<readonly [SettingPath, unknown, string]>([
    [['council', 'gssCodes', 0, 'code'], 'W06000001', 'WRONG_FORMAT'],
    [['council', 'gssCodes', 0, 'validFrom'], '1 April 2009', 'WRONG_FORMAT'],
    [['council', 'gssCodes', 0, 'validFrom'], '2009-4-1', 'WRONG_FORMAT'],
    [['council', 'gssCodes', 0, 'validFrom'], '2009-02-30', 'WRONG_FORMAT'],
    [['council', 'gssCodes', 0, 'validTo'], '2009-04-01', 'LIMITS_CONTRADICT'],
    [['council', 'regionCode'], 'E12000010', 'UNKNOWN_CHOICE'],
    [
      ['council', 'signIn'],
      [{ issuer: 'http://a.example', audience: 'b', jwksUri: 'https://a.example/keys' }],
      'WRONG_FORMAT',
    ],
    [['council', 'gssCodes'], [], 'OUT_OF_BOUNDS'],
  ])('%j may not be %j', (path, value, code) => {
    expect(mistakesOf(text([path, value])).map((found) => found.code)).toEqual([code]);
  });
});

describe('a source', () => {
  const sources = (path: string) =>
    text([['policies', 'smallPayments', 'sources'], [{ path, source: 'A council paper' }]]);

  test('names a setting, or what settings are inside', () => {
    expect(mistakesOf(sources('limitPerPaymentPence'))).toEqual([]);
  });

  test('that names none is a mistake with the nearest', () => {
    expect(mistakesOf(sources('limitPerPaymentPense'))).toMatchObject([
      {
        code: 'SOURCE_PATH_UNKNOWN',
        expected: 'limitPerPaymentPence',
        line: lineOf(sources('limitPerPaymentPense'), 'Pense'),
      },
    ]);
  });
});

describe('text that is not a council file', () => {
  test.each([
    ['council: [', 1],
    ['council: {}\ncouncil: {}\n', 2],
    ['council:\n\t- tab\n', 2],
    ['a: *nothing\n', 1],
  ])('%j is a mistake of syntax with its line', (yamlText, line) => {
    const [found] = mistakesOf(yamlText);
    expect(found).toMatchObject({ code: 'YAML_SYNTAX', dottedPath: '' });
    expect(found?.line).toBeGreaterThanOrEqual(line);
  });

  test.each(['', '3', '[]', '--- text'])('%j is a mistake and not a crash', (yamlText) => {
    expect(mistakesOf(yamlText).length).toBeGreaterThan(0);
  });
});

test('the JSON Schema describes the whole file for an editor', () => {
  const schema = councilFileJsonSchema();
  const policies = valueAt(schema, ['properties', 'policies', 'properties']);
  expect(isRecord(policies) && Object.keys(policies)).toEqual(AREA_KEYS);
  const written = JSON.stringify(schema);
  for (const phrase of ['directPaymentReviewMonths', 'limitPerPaymentPence', 'unpaidSupport', 'jwksUri']) {
    expect(written).toContain(phrase);
  }
});
