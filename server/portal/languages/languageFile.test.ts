import { describe, expect, it } from 'vitest';
import { askedOf, readLanguage } from './languageFile.ts';

const ENGLISH = new Map([
  ['From {{start}} to {{end}}', 'From {{start}} to {{end}}'],
  ['Not you? <link>Sign out</link>', 'Not you? <link>Sign out</link>'],
  ['{{count}} points_one', '{{count}} point'],
  ['{{count}} points_other', '{{count}} points'],
]);

describe('the file of a language', () => {
  it('has a key for each plural form that the language has', () => {
    const counted = (tag: string) =>
      [...askedOf(tag, ENGLISH).keys()].filter((key) => key.includes('points'));
    expect(counted('en-GB')).toEqual(['{{count}} points_one', '{{count}} points_other']);
    expect(counted('pl').sort()).toEqual(
      ['few', 'many', 'one', 'other'].map((form) => `{{count}} points_${form}`),
    );
    expect(counted('zh')).toEqual(['{{count}} points_other']);
  });

  it('is read with its lines: what is wrong, what no page says, what is lacking', () => {
    const text = [
      '{',
      '  "From {{start}} to {{end}}": "Od {{start}}",',
      '  "Not you? <link>Sign out</link>": "<link>Wyloguj <b>",',
      '  "{{count}} points_one": "{{count}} punkt {{more}}",',
      '  "{{count}} points_few": 3,',
      '  "{{count}} points_many": "",',
      '  "A sentence of last year": "Stare zdanie"',
      '}',
    ].join('\n');
    const { mistakes, unknown, lacking } = readLanguage('pl', text, ENGLISH);
    expect(mistakes.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: “Od {{start}}” lacks {{end}}, which the English has.',
      '3: “<link>Wyloguj <b>” lacks <link>, which the English has.',
      '3: “<link>Wyloguj <b>” has < or > outside a pair such as <link>…</link>.',
      '4: “{{count}} punkt {{more}}” has {{more}}, which the English has not.',
      '5: “{{count}} points_few” is not said in words.',
    ]);
    expect(unknown).toEqual([{ line: 7, message: 'No page says “A sentence of last year”.' }]);
    expect(lacking.toSorted()).toEqual(['few', 'many', 'other'].map((form) => `{{count}} points_${form}`));
  });

  it.each([
    [
      'a sentence twice',
      '{\n"{{count}} points_one": "a {{count}}",\n"{{count}} points_one": "b {{count}}"}',
      3,
    ],
    ['a comma that is missing', '{\n"a": "b"\n"c": "d"}', 3],
    ['no object', '["a"]', 1],
    ['nothing', '', 1],
  ])('with %s is told with its line', (_, text, line) => {
    expect(readLanguage('pl', text, ENGLISH).mistakes.map((mistake) => mistake.line)).toContain(line);
  });
});
