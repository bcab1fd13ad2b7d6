import { describe, expect, it } from 'vitest';
import { RequestError } from '../../platform/errors.ts';
import { MOST_NAME_WORDS, searchCondition } from './peopleSearch.ts';

describe('a search by name', () => {
  it('asks for each of its words', () => {
    const condition = searchCondition({ name: '  ada\tstr ' });
    expect(condition?.values).toEqual(['% ada%', '% str%']);
    expect(condition?.sql).toMatch(/\$1::text.* and .*\$2::text/);
  });

  it.each([null, undefined, '', ' \t\n '])('is none where it is blank: %j', (name) => {
    expect(searchCondition({ name })).toBeUndefined();
  });

  it('counts its first words and no more', () => {
    expect(searchCondition({ name: 'a '.repeat(1_000) })?.values).toHaveLength(MOST_NAME_WORDS);
  });

  it.each(['%', '_', '\\'])('takes %s for the character that it is', (character) => {
    expect(searchCondition({ name: character })?.values).toEqual([`% \\${character}%`]);
  });
});

describe('a search by NHS number', () => {
  it('asks for the digits', () => {
    expect(searchCondition({ nhsNumber: '943 476 5919' })).toEqual({
      sql: 'nhs_number = $1',
      values: ['9434765919'],
    });
    expect(searchCondition({ nhsNumber: ' ' })).toBeUndefined();
  });

  it.each([
    ['943 476 5918', 'its last digit, the check digit, is wrong'],
    ['94347659', 'it does not have ten digits'],
    ['Ashworth', 'it does not have ten digits'],
  ])('refuses %s, says why, and does not repeat it', (nhsNumber, why) => {
    const search = () => searchCondition({ nhsNumber });
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
