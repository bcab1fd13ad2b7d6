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
    ['1e1', 'has an e'],
    ['1E+1', 'has an e'],
    ['06e0', 'has an e'],
    ['0.21e2', 'has an e'],
    ['1.5e+3', 'has an e'],
    ['8.', 'has an e'],
    ['.3', 'has an e'],
    ['.3e1', 'has an e'],
    ['-.5', 'has an e'],
    ['1_0.5e+3', 'has _'],
    ['.1_0', 'has _'],
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
    const told = toldOfWriting(`council:\n  name: ${written}\n`);
    if (what === null) {
      expect(told).toEqual([]);
      return;
    }
    expect(told).toMatchObject([
      { code: 'YAML_SYNTAX', line: 2, message: expect.stringContaining(what), expected: expect.any(String) },
    ]);
    expect(told[0]?.message).not.toContain('is not YAML');
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
    expect(readUnfinishedFile(before + OLDHAM).council?.slug).toBe('oldham');
    const line = before.split('\n').findIndex((each) => each.startsWith('%')) + 1;
    expect(mistakes).toMatchObject([{ line, message: expect.stringContaining('begins with %') }]);
  });

  test('is told before a laugh of a billion is read', () => {
    const layers = Array.from(
      { length: 30 },
      (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}]`,
    );
    const told = toldOfWriting(['l0: &l0 lol', ...layers].join('\n'));
    expect(told[0]).toMatchObject({ line: 1, message: expect.stringContaining('written elsewhere') });
    // Each & and each *, on its own line, and nothing of what they would grow to.
    expect(told).toHaveLength(31 + 30 * 9);
    expect(told.at(-1)?.line).toBe(31);
  });
});

describe('a line end that programs take differently', () => {
  test.each(['\r', '\u0085', '\u2028', '\u2029'])('is told at its line, and hides nothing: %j', (sign) => {
    const { mistakes } = readCouncilFile(OLDHAM.replace('council:', `# A remark${sign}#\ncouncil:`));
    const line = OLDHAM.split('\n').indexOf('council:') + 1;
    expect(mistakes).toMatchObject([
      { code: 'YAML_SYNTAX', line, message: expect.stringContaining('end of a line') },
    ]);
  });

  test('is told where all of a file has it, and the file is read', () => {
    expect(readUnfinishedFile(OLDHAM.replaceAll('\n', '\r')).council?.slug).toBe('oldham');
    expect(readCouncilFile(OLDHAM.replaceAll('\n', '\r')).file).toBeUndefined();
    expect(readCouncilFile(OLDHAM.replaceAll('\n', '\r\n')).mistakes).toBeUndefined();
  });
});

/** Oldham's file with texts replaced by others, and the line on which each of the others begins. */
function rewritten(...changes: readonly (readonly [written: string, instead: string])[]) {
  const text = changes.reduce((file, [written, instead]) => {
    if (file.split(written).length !== 2) throw new Error(`${written} does not stand once in the file.`);
    return file.replace(written, instead);
  }, OLDHAM);
  const lineOf = (written: string) => text.split('\n').findIndex((line) => line.includes(written)) + 1;
  return { text, lineOf };
}

test('no more than five hundred places are told one by one', () => {
  const told = toldOfWriting(`council:\n  gssCodes: [${'014, '.repeat(600)}]\n`);
  expect(told).toHaveLength(501);
  expect(told.at(-1)?.message).toContain('and in 99 places below');
});

describe('a file of which some can’t be read for certain', () => {
  const { text, lineOf } = rewritten(
    ['council:', '%YAML 1.1\n---\ncouncil:'],
    ['maximumUnspentWeeks: 8', 'maximumUnspentWeeks: 010'],
    ['contingencyIsMandatory: true', 'contingencyIsMandatory: yes'],
    ['planTermMonths: 12', 'planTermMonths: !months 12'],
    ['starterBudgetWeeks: 6', 'starterBudgetWeeks: 6\n      starterBudgetWeeks: 8'],
    ['repaymentWeeks: 4', 'repaymentWeeks: *unspent'],
    ['payCycle: FOUR_WEEKLY', 'payCycle: SOMETIMES'],
    ['slug: oldham', 'slug: Old Ham'],
    ['assessmentToAmountWorkingDays: 10', 'assessmentToAmountWorkingDays: ten'],
  );

  test('has every kind of unsafe writing told at once, with its line, its place and what would be right', () => {
    const told = toldOfWriting(text).map(({ line, dottedPath, expected }) => ({
      line,
      dottedPath,
      expected,
    }));
    const right = expect.any(String);
    const planning = 'policies.planning.settings';
    const money = 'policies.money.settings';
    expect(told.toSorted((a, b) => a.line - b.line)).toEqual(told);
    expect(told).toHaveLength(6);
    expect(told).toEqual(
      expect.arrayContaining([
        { line: lineOf('%YAML'), dottedPath: '', expected: expect.stringContaining('without this line') },
        { line: lineOf(': 010'), dottedPath: `${money}.maximumUnspentWeeks`, expected: right },
        { line: lineOf(': yes'), dottedPath: `${planning}.contingencyIsMandatory`, expected: right },
        { line: lineOf('!months'), dottedPath: `${planning}.planTermMonths`, expected: right },
        { line: lineOf('starterBudgetWeeks: 8'), dottedPath: planning, expected: 'each name once' },
        { line: lineOf('*unspent'), dottedPath: `${money}.repaymentWeeks`, expected: right },
      ]),
    );
  });

  test('has its other mistakes told as well, and none that would only be an echo', () => {
    const mistakes = readCouncilFile(text).mistakes ?? [];
    const others = mistakes.filter(({ code }) => code !== 'YAML_SYNTAX');
    expect(others.map(({ code, line }) => [code, line])).toEqual([
      ['WRONG_FORMAT', lineOf('slug:')],
      ['WRONG_UNIT', lineOf(': ten')],
      ['UNKNOWN_CHOICE', lineOf('SOMETIMES')],
    ]);
    expect(mistakes.slice(-others.length)).toEqual(others);
  });

  test('is read where it is right, and held back where it is not', () => {
    const only = rewritten(['maximumUnspentWeeks: 8', 'maximumUnspentWeeks: 010']);
    const file = readUnfinishedFile(only.text);
    expect(file.mistakes).toMatchObject([{ line: only.lineOf(': 010') }]);
    expect(file.policies.money).toBeNull();
    expect(file.policies.planning).not.toBeNull();
    expect(readCouncilFile(only.text).file).toBeUndefined();
    expect(file.written.get('money')).not.toHaveProperty('maximumUnspentWeeks');
  });

  test('may lack no name of a group that has one nobody can read', () => {
    const merged = rewritten(['maximumUnspentWeeks: 8', '<<: { maximumUnspentWeeks: 8 }']);
    expect(readCouncilFile(merged.text).mistakes).toMatchObject([
      { line: merged.lineOf('<<'), message: expect.stringContaining('takes over names') },
    ]);
  });

  test('may have several names twice, and what is said of one value is said in its own place', () => {
    const twice = rewritten(
      ['maximumUnspentWeeks: 8', 'maximumUnspentWeeks: 8\n      maximumUnspentWeeks: 9'],
      ['planTermMonths: 12', 'planTermMonths: 12\n      planTermMonths: 012'],
      ['slug: oldham', 'slug: oldham\n  slug: oldham'],
    );
    const mistakes = readCouncilFile(twice.text).mistakes ?? [];
    expect(mistakes.map(({ message }) => /written twice|a nought/.exec(message)?.[0])).toEqual([
      'written twice',
      'written twice',
      'a nought',
      'written twice',
    ]);
    expect(readUnfinishedFile(twice.text).council).toBeNull();
  });

  test('has tags told that no program could make out', () => {
    const tagged = rewritten(
      ['slug: oldham', 'slug: !e!slug oldham'],
      ['planTermMonths: 12', 'planTermMonths: !!set 12'],
    );
    expect(toldOfWriting(tagged.text)).toMatchObject([
      { line: tagged.lineOf('!e!'), message: expect.stringContaining('a tag') },
      { line: tagged.lineOf('!!set'), message: expect.stringContaining('a tag') },
    ]);
  });
});

function toldOfWriting(text: string) {
  const mistakes = readCouncilFile(text).mistakes ?? [];
  return mistakes.filter(({ code }) => code === 'YAML_SYNTAX');
}
