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
