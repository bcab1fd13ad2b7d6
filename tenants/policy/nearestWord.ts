/** Finds the known word that somebody probably meant when they misspelt it. */
import { editDistance } from './editDistance.ts';
import { meansTheOpposite, wordsOf } from './oppositeWords.ts';

/** In fewer letters than these, anything would be near. */
const FEWEST_LETTERS = 3;

/**
 * The known word nearest to `written`, or null when none is near enough to suggest. Names are compared word by word,
 * and each word may differ by a slip of letters only: a name in which one word is another word means something else,
 * however near its letters are. Nor is a word ever suggested that says the opposite.
 */
export function nearestWord(written: string, known: readonly string[]): string | null {
  if (written.length < FEWEST_LETTERS) return null;
  const furthest = Math.max(2, Math.floor(written.length / 3));
  const ranked = known
    .map((word) => ({ word, distance: distanceTo(wordsOf(written), wordsOf(word)) }))
    .filter(({ word, distance }) => distance <= furthest && !meansTheOpposite(written, word))
    .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length);
  return ranked[0]?.word ?? null;
}

/** The letters by which the words of two names differ; endless where one of them is another word. */
function distanceTo(written: readonly string[], known: readonly string[]): number {
  // Words written as one, or one word as two.
  if (written.join('') === known.join('')) return written.length === known.length ? 0 : 1;
  if (written.length === 0 || written.length > known.length) return Number.POSITIVE_INFINITY;
  const slips = written.map((word, index) => slip(word, known[index] ?? ''));
  const sum = slips.reduce((whole, each) => whole + each, 0);
  // An unfinished name counts as near too: “ruralUplift” for “ruralUpliftBasisPoints”.
  const unfinished = [
    ...slips.slice(0, -1),
    unfinishedWord(written.at(-1) ?? '', known[written.length - 1] ?? ''),
  ];
  const unfinishedSum = unfinished.reduce((whole, each) => whole + each, 1);
  return written.length === known.length ? Math.min(sum, unfinishedSum) : Math.min(sum + 1, unfinishedSum);
}

function unfinishedWord(written: string, known: string): number {
  return known.startsWith(written) ? 0 : Number.POSITIVE_INFINITY;
}

/** The letters by which two words differ, where it can be a slip of the hand. */
function slip(written: string, known: string): number {
  if (written === known) return 0;
  const isWithoutFirst = known.slice(1) === written || written.slice(1) === known;
  if (/\d/.test(known) || (written[0] !== known[0] && !isWithoutFirst)) return Number.POSITIVE_INFINITY;
  const distance = editDistance(written, known);
  return distance <= mostSlips(written, known) ? distance : Number.POSITIVE_INFINITY;
}

/** A letter or two; one more in words of which the beginning is the same. */
function mostSlips(written: string, known: string): number {
  const longest = Math.max(written.length, known.length);
  const half = Math.ceil(longest / 2);
  const beginsTheSame = written.slice(0, half) === known.slice(0, half);
  return Math.min(Math.floor(longest * 0.4), beginsTheSame ? 3 : 2);
}
