import { isUtf8 } from 'node:buffer';

/** Bytes that are not a text in UTF-8. The message says so, and what to do. */
export class NotUtf8 extends Error {}

/** What a text in UTF-8 may begin with. It says nothing more than that, so it is left out. */
const BYTE_ORDER_MARK = '\u{FEFF}';
/** What a decoder puts where it can't read. */
const REPLACEMENT = '\u{FFFD}';

/**
 * The text that bytes hold in UTF-8, without a byte order mark. Throws NotUtf8 for any others: to mend them would keep
 * another name than was sent.
 */
export function textFromUtf8(bytes: Uint8Array): string {
  if (looksLikeUtf16(bytes)) {
    throw new NotUtf8('is in UTF-16, as some programs for Windows save a text. Save or send it in UTF-8.');
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!isUtf8(bytes)) {
    const line = text.slice(0, text.indexOf(REPLACEMENT)).split('\n').length;
    throw new NotUtf8(
      `is not a text in UTF-8, as line ${line} shows. Look at its accents and at signs such as £, and save or send it in UTF-8.`,
    );
  }
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** It has the byte order mark of UTF-16, or begins with a plain letter in two bytes. */
function looksLikeUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0);
}
