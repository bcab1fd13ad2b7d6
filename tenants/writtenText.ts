import { withoutInvisible } from './invisibleCharacters.ts';

/** What form a text has where it is given: one line, paragraphs, or the whole of a file. */
export type TextForm = 'ONE_LINE' | 'SEVERAL_LINES' | 'FILE';

/** A text as it is kept, or the end of a sentence that says why none can be kept. */
export type TidiedText = { text: string; why: null } | { text: null; why: string };

/** Nearly all texts are so, and stay as they are. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
/** Control characters, other than those that break or indent lines; and code points that are no characters. */
const CONTROL = /(?![\t\n\r\u0085])\p{Cc}|[\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u;
/** They let a text read otherwise than it is kept: embeddings, overrides and isolates (Unicode annex 9). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
/** Nothing in it can be seen, though it is not merely blank. U+2800 is the empty pattern of Braille. */
const INVISIBLE = /^[\s\u2800\p{Default_Ignorable_Code_Point}\p{Cf}]+$/u;
/** The characters that end a line: those of files, and those that other programs write (Unicode annex 14). */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A text that somebody wrote, in the one form in which it is kept: composed (Unicode NFC), without blanks around it, line
 * ends as `\n`, a tab in a single line as a space, and without what nobody sees where it does nothing. A blank text
 * becomes an empty one. A file keeps its blanks, its line ends and its byte order mark, as lines are counted in it.
 *
 * It can't be kept where it holds a control character, half of a surrogate pair or what turns its direction, where
 * nothing in it can be seen, or where it breaks a line that must be one. `why` ends a sentence about it.
 */
export function tidyText(text: string, form: TextForm): TidiedText {
  if (PLAIN.test(text)) return { text, why: null };
  const why = whyNotKept(text, form);
  if (why !== null) return { text: null, why };
  // What is left out may stand between a letter and its accent, so it goes first.
  if (form === 'FILE') {
    const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    return { text: mark + withoutInvisible(text).normalize('NFC'), why: null };
  }
  const unbroken = withoutInvisible(text).normalize('NFC').replaceAll(LINE_END, '\n').trim();
  return { text: form === 'ONE_LINE' ? unbroken.replaceAll('\t', ' ') : unbroken, why: null };
}

function whyNotKept(text: string, form: TextForm): string | null {
  if (!text.isWellFormed()) return 'holds half of a character. Take it out';
  const control = CONTROL.exec(text) ?? DIRECTION.exec(text);
  if (control) {
    const what = DIRECTION.test(control[0])
      ? 'a character that turns the direction of what follows'
      : 'a control character';
    return `holds ${what}${lineOf(text, control.index, form)}. Take it out`;
  }
  if (form === 'FILE') return null;
  const unbroken = text.replaceAll(LINE_END, '\n').trim();
  if (unbroken !== '' && INVISIBLE.test(unbroken)) return 'holds nothing that can be seen. Write it again';
  if (form === 'ONE_LINE' && unbroken.includes('\n')) {
    return 'has a line break, and is kept as one line. Write it as one line';
  }
  return null;
}

/** In a file of many lines the line helps to find it. */
function lineOf(text: string, index: number, form: TextForm): string {
  return form === 'FILE' ? ` in line ${text.slice(0, index).split(/\r\n|[\n\r]/).length}` : '';
}
