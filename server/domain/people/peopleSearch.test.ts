import { describe, expect, it } from 'vitest';
import { RequestError } from '../../platform/errors.ts';
import { MOST_NAME_WORDS, searchCondition } from './peopleSearch.ts';

const TENANT = '019a0000-0000-7000-8000-000000000001';

describe('a search by name', () => {
  it('asks for each of its words', () => {
    const condition = searchCondition({ name: '  ada\tstr ' }, TENANT);
    expect(condition?.values).toEqual([TENANT, 'ada', 'str']);
    expect(condition?.sql).toMatch(/\$1 and .*\$2.* intersect .*\$1 and .*\$3/);
  });

  it.each([null, undefined, '', ' \t\n '])('is none where it is blank: %j', (name) => {
    expect(searchCondition({ name }, TENANT)).toBeUndefined();
  });

  it.each(["'", '"', '’ -', '“”', '()', '...', '…', '´', '＂', '\u0301', '\u05b0', '- \u200c', '־', '‒'])(
    'finds nobody where nothing of it is part of a name: %j',
    (name) => {
      const nobody = { sql: 'false', values: [] };
      expect(searchCondition({ name }, TENANT)).toEqual(nobody);
      expect(searchCondition({ name, keyWorker: 'ada' }, TENANT)).toEqual(nobody);
      expect(searchCondition({ name: `ada ${name}` }, TENANT)?.values).toEqual([TENANT, 'ada']);
    },
  );

  it('counts its first words and no more', () => {
    expect(searchCondition({ name: 'a '.repeat(1_000) }, TENANT)?.values).toEqual([
      TENANT,
      ...Array.from({ length: MOST_NAME_WORDS }, () => 'a'),
    ]);
  });

  it.each(['%', '_', '\\'])('takes %s for the character that it is', (character) => {
    expect(searchCondition({ name: character }, TENANT)?.values).toEqual([TENANT, character]);
  });
});

describe('a search by NHS number', () => {
  it('asks for the digits', () => {
    expect(searchCondition({ nhsNumber: '943 476 5919' }, TENANT)).toEqual({
      sql: 'nhs_number = $1',
      values: ['9434765919'],
    });
    expect(searchCondition({ nhsNumber: ' ' }, TENANT)).toBeUndefined();
  });

  it.each([
    ['943 476 5918', 'its last digit, the check digit, is wrong'],
    ['94347659', 'it does not have ten digits'],
    ['Ashworth', 'it does not have ten digits'],
  ])('refuses %s, says why, and does not repeat it', (nhsNumber, why) => {
    const search = () => searchCondition({ nhsNumber }, TENANT);
    expect(search).toThrow(RequestError);
    expect(search).toThrow(why);
    expect(search).not.toThrow(nhsNumber);
    expect(search).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_USER_INPUT', inputPath: ['search', 'nhsNumber'] },
      }),
    );
  });
});
