/** As many characters as a name or a reference has in a payment file. */
export const LONGEST_BACS_TEXT = 18;

const ACCENTS = /\p{Mn}/gu;
const NOT_CARRIED = /[^A-Z0-9.&/\- ]+/g;

/** A text in the only characters that Bacs carries: A to Z, 0 to 9, full stop, ampersand, slash, hyphen and blank. */
export function bacsText(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .toUpperCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(NOT_CARRIED, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}
