/** Finds the known word that somebody probably meant when they misspelt it. */

/** The known word nearest to `written`, or null when none is near enough to suggest. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const furthest = Math.max(2, Math.floor(written.length / 3));
  const ranked = known
    .map((word) => ({ word, distance: distanceTo(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word ?? null;
}

/** An unfinished word counts as near too: “ruralUplift” for “ruralUpliftBasisPoints”. */
function distanceTo(written: string, word: string): number {
  const unfinished = editDistance(written, word.slice(0, written.length)) + 1;
  return Math.min(editDistance(written, word), unfinished);
}

/** How many letters must be added, removed or changed to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  const others = [...to];
  let previous = Array.from({ length: others.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of others.entries()) {
      const changed = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const removed = (previous[column + 1] ?? 0) + 1;
      const added = (current[column] ?? 0) + 1;
      current.push(Math.min(changed, removed, added));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
