/**
 * Which lines of a statement are new. A bank does not say which line is which: two buses at £2.00 on one day are two
 * identical lines, and the same line is in every file that covers its day. So lines are counted: of those that are the same
 * in day, amount and description, as many are kept as any one file has.
 */
import type { StatementLine } from './bankStatement.ts';

/** A line with its number among those of its file that are the same, counted from 1. */
export interface CountedLine extends StatementLine {
  occurrence: number;
}

type Same = Pick<StatementLine, 'occurredOn' | 'amountPence' | 'description'>;

/** What lines that are the same have in common; a bank may change the case and the blanks of a description. */
export function sameness({ occurredOn, amountPence, description }: Same): string {
  return `${occurredOn}|${amountPence}|${wordsOf(description)}`;
}

/** A description as it is compared. */
export function wordsOf(description: string): string {
  return description.toUpperCase().replace(/\s+/g, ' ').trim();
}

/** The lines of a file that are not kept yet. `kept` says how many of each are. */
export function newLines(lines: readonly StatementLine[], kept: ReadonlyMap<string, number>): CountedLine[] {
  const counts = new Map<string, number>();
  const counted = lines.map((line) => {
    const key = sameness(line);
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    return { ...line, occurrence, key };
  });
  return counted
    .filter(({ occurrence, key }) => occurrence > (kept.get(key) ?? 0))
    .map(({ key: _key, ...line }) => line);
}
