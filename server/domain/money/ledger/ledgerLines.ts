/** Stands in for the person of an account that only staff may see. No person has this id. */
export const STAFF_ONLY = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Who may see a transaction besides staff: the people whose accounts it posts to, each once and in order. */
export function seenBy(accounts: readonly { personId: string }[]): string[] {
  const people = new Set(accounts.map(({ personId }) => personId));
  people.delete(STAFF_ONLY);
  return [...people].sort();
}

/** Undoes a transaction: each of its lines with the other sign. */
export function reversalLines<Line extends { amountPence: number }>(lines: readonly Line[]): Line[] {
  return balanced(lines.map((line) => ({ ...line, amountPence: -line.amountPence })));
}

/** Leaves out lines of zero pence. Throws where the rest do not add up to zero, which is a fault of the program. */
export function balanced<Line extends { amountPence: number }>(lines: readonly Line[]): Line[] {
  const moved = lines.filter((line) => line.amountPence !== 0);
  const sum = moved.reduce((total, line) => total + line.amountPence, 0);
  if (sum !== 0 || moved.length === 0) throw new Error(`A ledger transaction adds up to ${sum} pence.`);
  return moved;
}
