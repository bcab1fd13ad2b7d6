import { describe, expect, it } from 'vitest';
import { NotUtf8, textFromUtf8 } from './utf8.ts';

describe('a text from its bytes', () => {
  it.each(['', 'plain', 'Siân owes £5', '👍', 'ab\0', '\u{FFFD}'])('is read in UTF-8: %j', (text) => {
    expect(textFromUtf8(Buffer.from(text))).toBe(text);
  });

  it('is read without its byte order mark, of which one is a mark and a second is a letter', () => {
    expect(textFromUtf8(Buffer.from('\u{FEFF}area: PLANNING'))).toBe('area: PLANNING');
    expect(textFromUtf8(Buffer.from('\u{FEFF}\u{FEFF}a'))).toBe('\u{FEFF}a');
  });

  it.each([
    ['Latin 1', Buffer.from('note: Siân', 'latin1'), 'line 1'],
    ['Windows 1252, on the third line', Buffer.from('a: 1\nb: 2\nc: \x80 5', 'latin1'), 'line 3'],
    ['a letter cut off', Buffer.from('£').subarray(0, 1), 'line 1'],
    ['a letter written longer than it is', Buffer.from([0x61, 0xc0, 0xaf]), 'line 1'],
    ['half of a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'line 1'],
    ['UTF-16 of Windows', Buffer.from('\u{FEFF}area: x', 'utf16le'), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from('{"query"', 'utf16le'), 'UTF-16'],
    ['UTF-16 the other way round', Buffer.from('\u{FEFF}area', 'utf16le').swap16(), 'UTF-16'],
  ])('is refused and not mended: %s', (_what, bytes, said) => {
    expect(() => textFromUtf8(bytes)).toThrow(NotUtf8);
    expect(() => textFromUtf8(bytes)).toThrow(said);
  });
});
