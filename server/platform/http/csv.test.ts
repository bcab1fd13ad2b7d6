import { describe, expect, it } from 'vitest';
import { type Cell, csvHead, csvLine } from './csv.ts';

const BOM = '\u{FEFF}';
const csvText = (header: string[], rows: Cell[][]) => csvHead(header) + rows.map(csvLine).join('');
/** The one line below the header. */
const line = (...cells: Cell[]) =>
  csvText(['head'], [cells]).slice(`${BOM}head\r\n`.length).replace(/\r\n$/, '');

describe('a table as CSV', () => {
  it('has a byte order mark, and ends each line as RFC 4180 says', () => {
    expect(
      csvText(
        ['council', 'weeks'],
        [
          ['devon', 6],
          ['oldham', null],
        ],
      ),
    ).toBe(`${BOM}council,weeks\r\ndevon,6\r\noldham,\r\n`);
    expect(csvText(['council'], [])).toBe(`${BOM}council\r\n`);
  });

  it.each([
    ['plain', 'plain'],
    ['two words', 'two words'],
    ['a, b', '"a, b"'],
    ['say “so”', 'say “so”'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['', ''],
    ['£500', '£500'],
    ['6-8 weeks', '6-8 weeks'],
    [' plain', ' plain'],
    ['a =1', 'a =1'],
    ['\u00A0', '\u00A0'],
  ])('writes %j as %j', (text, written) => expect(line(text)).toBe(written));

  it.each([
    ['=1+1', "'=1+1"],
    ['+44 1234', "'+44 1234"],
    ['-1', "'-1"],
    ['@sum(a1)', "'@sum(a1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['=1,=2', '"\'=1,=2"'],
    [' =1', "' =1"],
    ['   +1', "'   +1"],
    [' \t =1', "' \t =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['\u200B@x', "'\u200B@x"],
    ['\u{FEFF}=1', "'\u{FEFF}=1"],
    ['\u3000＝1', "'\u3000＝1"],
    ['\u2028-1', "'\u2028-1"],
    ['\u202E\u2066=1', "'\u202E\u2066=1"],
    ['\0=1', "'\0=1"],
    ['\u3164＋1', "'\u3164＋1"],
    [' −1', "' −1"],
    [' \r\n=1', '"\' \r\n=1"'],
  ])('disarms %j as %j', (text, written) => expect(line(text)).toBe(written));

  it('sees through every character that nobody sees', () => {
    // No plane between has any.
    const planes = [0, 0xffff, 0x1b000, 0x1dfff, 0xe0000, 0xe0fff];
    const unseen: string[] = [];
    for (let place = 0; place < planes.length; place += 2) {
      for (let code = planes[place] as number; code <= (planes[place + 1] as number); code++) {
        if (/\p{DI}/v.test(String.fromCodePoint(code))) unseen.push(String.fromCodePoint(code));
      }
    }
    expect(unseen).toEqual(expect.arrayContaining(['\uFE0F', '\u180B', '\u17B4', '\u{E0100}', '\u{E0041}']));
    const formulas = unseen.map((character, index) => `${character} ${character}${'=+-@'[index % 4]}1`);
    expect(formulas.filter((text) => line(text) !== `'${text}`)).toEqual([]);
  });

  it('leaves numbers and yes and no as they are', () => {
    expect(line(-1250, 0, true, false, null, 7)).toBe('-1250,0,true,false,,7');
  });
});
