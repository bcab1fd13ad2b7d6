/** Finds the known word that somebody probably meant when they misspelt it. */
import { editDistance } from './editDistance.ts';
import { meansTheOpposite } from './oppositeWords.ts';

/**
 * The known word nearest to `written`, or null when none is near enough to suggest. A word that says the opposite
 * is never suggested, however near its letters are.
 */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const furthest = Math.max(2, Math.floor(written.length / 3));
  const ranked = known
    .map((word) => ({ word, distance: distanceTo(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= furthest && !meansTheOpposite(written, word))
    .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length);
  return ranked[0]?.word ?? null;
}

/** An unfinished word counts as near too: “ruralUplift” for “ruralUpliftBasisPoints”. */
function distanceTo(written: string, word: string): number {
  const unfinished = editDistance(written, word.slice(0, written.length)) + 1;
  return Math.min(editDistance(written, word), unfinished);
}
