import { expect, it } from 'vitest';
import { bindPlaceholders } from './bindPlaceholders.ts';

const rules = {
  quoteIdentifier: (name: string) => `"${name}"`,
  inline: (value: unknown) => (Array.isArray(value) ? `(${value.join(', ')})` : null),
};

it('numbers the values in their order and keeps them out of the text', () => {
  const bound = bindPlaceholders(
    'update ?? set a = ? where b = ? and c in ?',
    ['t', 'x?', null, [1, 2]],
    rules,
  );
  expect(bound).toEqual({ text: 'update "t" set a = $1 where b = $2 and c in (1, 2)', values: ['x?', null] });
});

it('leaves an escaped question mark, and a text without values, as they are', () => {
  expect(bindPlaceholders('select a \\? b where c = ?', [1], rules)).toEqual({
    text: 'select a ? b where c = $1',
    values: [1],
  });
  expect(bindPlaceholders('select a ?| b', [], rules)).toEqual({ text: 'select a ?| b', values: [] });
});
