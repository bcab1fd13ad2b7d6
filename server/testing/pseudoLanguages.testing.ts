import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedOf } from '../portal/languages/languageFile.ts';
import { englishSentences } from '../portal/languages/languages.ts';

/** Letters of other alphabets for those of English, so that whatever is left of English shows. */
const ALPHABETS = {
  /** Accented, from left to right (Unicode’s own tag for a language that is none). */
  'en-XA': ['àƀçđéƒğĥîĵķļɱñóþɋŕšţûṽŵẋýž', 'ÀƁÇĐÉƑĞĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ'],
  /** From right to left. */
  'ar-XB': ['ابتثجحخدذرزسشصضطظعغفقكلمنه', 'ابتثجحخدذرزسشصضطظعغفقكلمنه'],
} as const;

type PseudoTag = keyof typeof ALPHABETS;

const A_LONG_WORD = 'unfathomablelongwording';

/** A folder with languages that nobody speaks: every sentence there is, a third longer or by a long word, in other letters. */
export function pseudoLanguages(...tags: PseudoTag[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairshare-languages-'));
  for (const tag of tags) {
    const words = [...askedOf(tag, englishSentences())].map(([key, text]) => [key, inLetters(tag, text)]);
    writeFileSync(join(folder, `${tag}.json`), JSON.stringify(Object.fromEntries(words), null, 2));
  }
  return folder;
}

/** A text in the letters of such a language, its places and marks as they are. */
function inLetters(tag: PseudoTag, text: string): string {
  const longer = text.includes(' ') ? `${text} ${A_LONG_WORD}` : text;
  const [small, large] = ALPHABETS[tag].map((letters) => [...letters]) as [string[], string[]];
  return longer.replace(/\{\{\w+\}\}|<\/?\w+>|[a-z]|[A-Z]/g, (found) => {
    if (found.length > 1) return found;
    const code = found.charCodeAt(0);
    return (code >= 97 ? small[code - 97] : large[code - 65]) ?? found;
  });
}
