import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCouncilFile } from './councilFile.ts';
import { readUnfinishedFile } from './unfinishedFile.ts';

const OLDHAM = readFileSync(new URL('oldham.yaml', import.meta.url), 'utf8');

/** Oldham's file with one text replaced by another, and the first place where the two files differ. */
function broken(written: string, instead: string) {
  if (!OLDHAM.includes(written)) throw new Error(`The file has no ${written}.`);
  const text = OLDHAM.replace(written, instead);
  return { text, line: text.split('\n').findIndex((line, index) => line !== OLDHAM.split('\n')[index]) + 1 };
}

describe('a whole council file with a fault of syntax', () => {
  test.each([
    ['\npolicies:', '\npolicies: [', 'the [ that is opened here is never closed', 'a ] where it ends'],
    ['\npolicies:', '\npolicies: {', 'the { that is opened here is never closed', 'a } where it ends'],
    ['signIn: []', 'signIn: [', 'the [ that is opened here is never closed', 'a ] where it ends'],
    ['name: Oldham', 'name: "Oldham', 'the " that is opened here is never closed', 'a " where it ends'],
    ['name: Oldham', "name: 'Oldham", "the ' that is opened here is never closed", "a ' where it ends"],
    ['\n      roundTo', '\n\troundTo', 'indented with a tab', 'spaces in place of the tab'],
    ['\n      roundTo', '\n     roundTo', 'not indented like the others', 'as many spaces'],
    ['roundTo: POUND', 'roundTo POUND', 'no colon with a space follows', 'the name, a colon'],
    ['\npolicies:', '\npolicies', 'no colon with a space follows', 'the name, a colon'],
    ['name: Oldham', 'name: Oldham: ', 'a second name with a colon', 'quotation marks'],
    ['E08000004, ', 'E08000004 ', 'not divided by commas', 'a comma'],
    ['slug: oldham', 'slug: @oldham', 'can’t begin with this sign', 'in quotation marks'],
    ['\npolicies:', '\npolicies: ]', 'belongs to nothing before it', 'the line without it'],
    ['slug: oldham', 'slug: oldham\n  slug: oldham', 'written twice', 'each name once'],
    ['\npolicies:', '\n---\npolicies:', 'a second document begins', 'without this line'],
  ])('has the first alone, where it is: %j as %j', (written, instead, what, right) => {
    const { text, line } = broken(written, instead);
    const { file, mistakes } = readCouncilFile(text);
    expect(file).toBeUndefined();
    expect(mistakes).toEqual([
      {
        code: 'YAML_SYNTAX',
        path: [],
        dottedPath: '',
        line,
        column: expect.any(Number),
        message: expect.stringContaining(what),
        expected: expect.stringContaining(right),
      },
    ]);
    expect(mistakes?.[0]?.message).toContain('The rest of the file is looked at once this is mended.');
    const unfinished = readUnfinishedFile(text);
    expect(unfinished.mistakes).toEqual(mistakes);
    expect(unfinished).toMatchObject({ council: null, workedCases: [], warnings: [] });
  });

  test('names a fault before what is opened further down and never closed', () => {
    const { text } = broken('\n  name: Oldham', '\n\tname: Oldham');
    const { mistakes } = readCouncilFile(text.replace('signIn: []', 'signIn: ['));
    expect(mistakes).toMatchObject([{ line: 11, message: expect.stringContaining('a tab') }]);
  });

  test('is found however deep the brackets go', () => {
    const { mistakes } = readCouncilFile(`a: ${'['.repeat(2_000)}`);
    expect(mistakes).toMatchObject([{ code: 'YAML_SYNTAX', line: 1, column: 4 }]);
    const closed = readCouncilFile(`a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(closed.mistakes).toMatchObject([{ message: expect.stringContaining('inside one another') }]);
  });
});

describe('a value that programs read in different ways', () => {
  test.each([
    ['014', 'a nought'],
    ['-014', 'a nought'],
    ['0.14', null],
    ['0o14', 'another base'],
    ['0x1F', 'another base'],
    ['1_000', 'has _'],
    ['1:30', 'a colon'],
    ['09:30', 'a colon'],
    ['190:20:30.15', 'a colon'],
    ['.inf', 'without end'],
    ['-.INF', 'without end'],
    ['.NaN', 'without end'],
    ['yes', 'true or false'],
    ['No', 'true or false'],
    ['on', 'true or false'],
    ['OFF', 'true or false'],
    ['9007199254740993', 'more digits'],
    ['1.00000000000000000001', 'more digits'],
    ['1e400', 'more digits'],
    ['!foo bar', 'a tag'],
    ['!!str 5', 'a tag'],
    ['!!int "5"', 'a tag'],
    ['!!python/object:os.system {}', 'a tag'],
    ['! 5', 'a tag'],
    ['&five 5', 'written elsewhere'],
    ['*five', 'written elsewhere'],
    ['{ <<: { a: 1 } }', 'takes over names'],
    ['{ [a]: 1 }', 'where a name belongs'],
    ['{ yes: 1 }', 'true or false'],
    ['{ __proto__: 1 }', 'nothing can be kept'],
    ['{ "__proto__": 1 }', 'nothing can be kept'],
  ])('is never guessed at: %s', (written, what) => {
    const { mistakes } = readCouncilFile(`council:\n  name: ${written}\n`);
    if (what === null) {
      expect(mistakes?.map(({ code }) => code)).not.toContain('YAML_SYNTAX');
      return;
    }
    expect(mistakes).toMatchObject([
      { code: 'YAML_SYNTAX', line: 2, message: expect.stringContaining(what), expected: expect.any(String) },
    ]);
    expect(mistakes?.[0]?.message).not.toContain('is not YAML');
  });

  test.each([
    '"014"',
    "'yes'",
    '2026-04-01',
    '0161 496 0000',
    '10:30 to 11:00',
    'E08000004',
    '~',
    'true',
    '007 and more',
  ])('is none of these: %s', (written) => {
    const { mistakes } = readCouncilFile(`council:\n  name: ${written}\n`);
    expect(mistakes?.map(({ code }) => code)).not.toContain('YAML_SYNTAX');
  });

  test.each([
    '%YAML 1.1\n---\n',
    '%TAG ! tag:example,2026:\n---\n',
    '# first\n%YAML 1.2\n---\n',
    '%MADE up\n---\n',
  ])('may not be made by a line before the file: %j', (before) => {
    const { mistakes } = readCouncilFile(before + OLDHAM);
    const line = before.split('\n').findIndex((each) => each.startsWith('%')) + 1;
    expect(mistakes).toMatchObject([{ line, message: expect.stringContaining('begins with %') }]);
  });

  test('is told before a laugh of a billion is read', () => {
    const layers = Array.from(
      { length: 30 },
      (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}]`,
    );
    const { mistakes } = readCouncilFile(['l0: &l0 lol', ...layers].join('\n'));
    expect(mistakes).toMatchObject([{ line: 1, message: expect.stringContaining('written elsewhere') }]);
  });
});
