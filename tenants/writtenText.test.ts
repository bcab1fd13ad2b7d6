import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from './writtenText.ts';

describe('a text that somebody wrote', () => {
  it.each([
    ['Zoe\u0301', 'Zoé'],
    ['\u00c5ngstro\u0308m', 'Ångström'],
    ['  Ada\u00a0 ', 'Ada'],
    ['Ada\tStranger', 'Ada Stranger'],
    ['Ada\n', 'Ada'],
    ['\ufeffAda\u200b Str\u00adanger', 'Ada Stranger'],
    ['  \u00a0\t ', ''],
    ['', ''],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['ക്\u200d', 'ക്\u200d'],
    ['👩\u200d🦽 and ❤\ufe0f', '👩\u200d🦽 and ❤\ufe0f'],
    ['שלום\u200f', 'שלום\u200f'],
    ['\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('in one line is kept in one form: %j', (text, kept) => {
    expect(tidyText(text, 'ONE_LINE')).toEqual({ text: kept, why: null });
  });

  it.each([
    ...[
      '\u{E0041}',
      '\u{E0041}\u{E007F}',
      '\u2062',
      '\u034f',
      '\u180e',
      '\u180b',
      '\u17b4',
      '\u200c',
      '\u200d\u200d',
    ],
    ...[
      '\ufe00',
      '\ufe0f',
      '\u{E0100}',
      '\u115f',
      '\u3164',
      '\uffa0',
      '\u200e',
      '\u200f',
      '\u061c',
      '\u206a',
      '\ufff0',
    ],
    ...['\u{1BCA0}', '\u{1D173}', '\u{E0001}', '\u{E0FFF}'],
  ])('is kept without what nobody sees in a word of Latin letters: %j', (character) => {
    const text = `${character}A${character}d${character}a 7${character}`;
    expect(tidyText(text, 'ONE_LINE').text).toBe('Ada 7');
    expect(tidyText(`\ufeff${text}\r\n`, 'FILE').text).toBe('\ufeffAda 7\r\n');
  });

  it.each([
    'क्\u200dष',
    'क्\u200cष',
    'ශ්\u200dරී',
    'بً\u200cا',
    'ᠠ\u180eᠡ\u180b',
    'ᅟᅡ',
    '葛\u{E0100}城 辻\u{E0101}',
    '≨\ufe00',
    '☎\ufe0e',
    '👩🏽\u200d🚀',
    '👨\u200d👩\u200d👧',
    '1\ufe0f\u20e3',
    'Ada \u200fשלום',
  ])('keeps what does something where it stands: %j', (text) => {
    expect(tidyText(text, 'ONE_LINE').text).toBe(text.normalize('NFC'));
  });

  it.each([
    ['می\u200c\u200d\u200c\u200cخواهم', 'می\u200c\u200cخواهم'],
    ['❤\ufe0f\ufe0f', '❤\ufe0f'],
    ['1\ufe0f', '1'],
    ['🏴\u{E0041}\u{E0042}\u{E0043}\u{E007F}', '🏴'],
    ['\u034fe\u034f\u0301', 'é'],
    ['=\ufe00', '='],
  ])('keeps no more of it than does something: %j', (text, kept) => {
    expect(tidyText(text, 'ONE_LINE').text).toBe(kept);
  });

  it('is tidied in time however much of it nobody sees', () => {
    const marks = 'ب\u0651'.padEnd(30_000, '\u0651') + '\u200c\u034f'.repeat(10_000);
    expect(tidyText(marks, 'ONE_LINE').text).toBe(marks.replaceAll(/\u200c|\u034f/g, ''));
  });

  it.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['\n  one\n\n\ttwo \n', 'one\n\n\ttwo'],
  ])('of several lines keeps them: %j', (text, kept) => {
    expect(tidyText(text, 'SEVERAL_LINES')).toEqual({ text: kept, why: null });
  });

  it('that is a file keeps its blanks and line ends, and is composed', () => {
    const file = '\ufeff name: Zoe\u0301\r\n\tx: 1 \n\n';
    expect(tidyText(file, 'FILE')).toEqual({ text: '\ufeff name: Zo\u00e9\r\n\tx: 1 \n\n', why: null });
  });

  it.each(['\0', '\x07', '\x1b', '\x7f', '\x9b', '\ufffe', '\u{1ffff}', '\ufff9'])(
    'is not kept with a control character: %j',
    (character) => {
      for (const form of ['ONE_LINE', 'SEVERAL_LINES', 'FILE'] as const) {
        expect(tidyText(`a${character}b`, form).why, form).toContain('a control character');
      }
    },
  );

  it.each(['\u202e', '\u2066'])('is not kept where it turns what follows: %j', (character) => {
    expect(tidyText(`a${character}b`, 'SEVERAL_LINES').why).toContain('direction');
  });

  it('says in which line of a file it is', () => {
    expect(tidyText('a: 1\r\nb: 2\nc: \x01', 'FILE').why).toContain('in line 3');
  });

  it.each(['\ud83d', 'half \udc00 of'])('is not kept with half of a character: %j', (text) => {
    expect(tidyText(text, 'ONE_LINE').why).toContain('half of a character');
  });

  it.each(['\u200b', ' \u200d\u200c ', '\u3164', '\u2800\u2800', '\u00ad', '\ufe0f', '\u{E0067}'])(
    'is not kept where nothing can be seen: %j',
    (text) => {
      expect(tidyText(text, 'ONE_LINE').why).toContain('nothing that can be seen');
      expect(tidyText(text, 'SEVERAL_LINES').why).toContain('nothing that can be seen');
    },
  );

  it.each(['a\nb', 'a\r\nb', 'a\u2028b', 'a\x85b'])('is not kept broken where it is one line: %j', (text) => {
    expect(tidyText(text, 'ONE_LINE').why).toContain('line break');
    expect(tidyText(text, 'SEVERAL_LINES').text).toBe('a\nb');
  });

  it('is the same when it is tidied again, however letters and what nobody sees are mixed', () => {
    const parts = [...'aé7= بक्가ᅡᠠ葛👩🏽🏴\u0301\u0308\u20e3'];
    const unseen = [...'\u200c\u200d\u200e\u034f\u115f\u180b\ufe00\ufe0f\u{E0061}\u{E007F}\u{E0100}'];
    const mixed = fc.array(fc.constantFrom(...parts, ...unseen), { maxLength: 12 });
    fc.assert(
      fc.property(mixed, (characters) => {
        const once = tidyText(characters.join(''), 'ONE_LINE').text;
        if (once !== null) expect(tidyText(once, 'ONE_LINE').text).toBe(once);
      }),
    );
    for (const text of ['Zoe\u0301 \u200b', ' \u200b x', 'a\t\n', '\u200b \u200bx']) {
      const once = tidyText(text, 'SEVERAL_LINES').text as string;
      expect(tidyText(once, 'SEVERAL_LINES').text).toBe(once);
    }
  });
});
