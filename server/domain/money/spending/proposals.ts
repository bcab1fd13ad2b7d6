/** What a line of a statement is taken to be, until somebody says. */
import type { CountedLine } from './newLines.ts';
import { wordsOf } from './newLines.ts';
import type { LineMeaning } from './statementVocabulary.ts';

/** A line with what it is taken to be. */
export interface ProposedLine extends CountedLine {
  meaning: LineMeaning;
  /** The support that a line with the same words was matched to before; a bare UUID. */
  supportItemId: string | null;
  /** The outcome that one was matched to before without a support; a bare UUID. */
  outcomeId: string | null;
}

/** What is known of the part that a statement is about. */
export interface KnownOfPart {
  /** Whether somebody holds the money for the person. */
  isHeld: boolean;
  /** What the council paid, with its day. */
  paid: readonly { occurredOn: string; amountPence: number }[];
  /** What was reported by hand and not reversed; less than nothing was spent. */
  reported: readonly { occurredOn: string; amountPence: number }[];
  /** Lines that were posted before, with the support or the outcome that they were matched to. */
  matched: readonly { description: string; supportItemId: string | null; outcomeId: string | null }[];
}

/** A bank may be days later than the council, or than whoever reported it. */
const MOST_DAYS_APART = 7;

/**
 * Money out was spent, and money in was put in by the person, unless it is what the council paid, comes back from somebody
 * who was paid, or was reported by hand. Each of those stands for one line only.
 */
export function proposedLines(lines: readonly CountedLine[], known: KnownOfPart): ProposedLine[] {
  const paid = [...known.paid];
  const reported = [...known.reported];
  const payees = new Set(
    [...lines.filter(({ amountPence }) => amountPence < 0), ...known.matched].map(({ description }) =>
      wordsOf(description),
    ),
  );
  return lines.map((line) => {
    const words = wordsOf(line.description);
    const before = known.matched.find(({ description }) => wordsOf(description) === words);
    const meaning = takes(reported, line)
      ? 'ALREADY_REPORTED'
      : line.amountPence < 0
        ? 'SPENT'
        : takes(paid, line)
          ? 'PAID_BY_COUNCIL'
          : payees.has(words) || !known.isHeld
            ? 'REFUNDED'
            : 'PAID_IN';
    const supportItemId = before?.supportItemId ?? null;
    return { ...line, meaning, supportItemId, outcomeId: supportItemId ? null : (before?.outcomeId ?? null) };
  });
}

/** Takes the first of the same amount within some days out of a list; false where there is none. */
function takes(
  from: { occurredOn: string; amountPence: number }[],
  { occurredOn, amountPence }: CountedLine,
): boolean {
  const index = from.findIndex(
    (each) => each.amountPence === amountPence && daysApart(each.occurredOn, occurredOn) <= MOST_DAYS_APART,
  );
  if (index < 0) return false;
  from.splice(index, 1);
  return true;
}

function daysApart(one: string, other: string): number {
  return Math.abs(Temporal.PlainDate.from(one).until(other, { largestUnit: 'day' }).days);
}
