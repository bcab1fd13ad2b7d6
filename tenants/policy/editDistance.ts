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
