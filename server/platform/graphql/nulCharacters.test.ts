import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { RequestError } from '../errors.ts';
import { refuseNulCharacters } from './nulCharacters.ts';

function refusalOf(source: string, variables: Record<string, unknown> = {}): RequestError | null {
  try {
    refuseNulCharacters(source, parse(source), variables);
    return null;
  } catch (error) {
    return error as RequestError;
  }
}

describe('a character that no text is kept with', () => {
  it.each([
    [{ input: { givenName: 'a\0b' } }, ['input', 'givenName']],
    [{ input: { parts: [{ purpose: 'x' }, { purpose: '\0' }] } }, ['input', 'parts', 1, 'purpose']],
    [{ id: '\0' }, ['id']],
    [{ input: { source: 'half of \ud83d' } }, ['input', 'source']],
  ])('is found in variables: %j', (variables, inputPath) => {
    const refusal = refusalOf('query { people { totalCount } }', variables);
    expect(refusal?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath });
    expect(refusal?.message).toContain(inputPath.join('.'));
  });

  it.each([String.raw`a\u0000b`, String.raw`a\u{0}b`, String.raw`a\u{000}`])(
    'is found in a literal: %s',
    (text) => {
      const refusal = refusalOf(`{ people(search: { name: "${text}" }) { totalCount } }`);
      expect(refusal?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        inputPath: ['search', 'name'],
      });
    },
  );

  it('is not taken for six characters that spell it', () => {
    expect(refusalOf(String.raw`{ people(search: { name: "\\u0000" }) { totalCount } }`)).toBeNull();
    expect(refusalOf('query { people { totalCount } }', { name: '\\u0000', list: [null, 1] })).toBeNull();
    expect(refusalOf('query { people { totalCount } }', { name: 'whole: 👍' })).toBeNull();
  });
});
