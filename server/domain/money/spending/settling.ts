/** Posting the lines of a statement, or leaving them out: what somebody says of each. */
import type { Refusal } from '../../../common/refusal.ts';
import type { ReportedSpending } from './spending.ts';
import type { SpendingKind } from './spendingVocabulary.ts';
import type { StatementRefusalCode } from './statementRefusals.ts';
import type { LineMeaning, LineStatus } from './statementVocabulary.ts';

type StatementRefusal = Refusal<StatementRefusalCode>;

/** What is said of one line. */
export interface SettledLine {
  /** A bare UUID. */
  lineId: string;
  isPosted: boolean;
  /** What it is; null for what it is taken to be. */
  kind: SpendingKind | null;
  purpose: string | null;
  supportItemId: string | null;
  outcomeId: string | null;
  receiptReference: string | null;
}

/** A line as it is kept. */
export interface LineToSettle {
  id: string;
  occurredOn: string;
  amountPence: number;
  description: string;
  meaning: LineMeaning;
  suggestedItemId?: string | null;
  suggestedOutcomeId?: string | null;
  status: LineStatus;
}

/** Everything that is wrong with what is said of lines, apart from what is wrong with them as spending. */
export function settlingRefusals(
  given: readonly SettledLine[],
  lines: readonly LineToSettle[],
  othersAreSettled: boolean,
): StatementRefusal[] {
  const at = (index: number) => ['lines', index, 'lineId'];
  if (given.length === 0 && !(othersAreSettled && lines.some(({ status }) => status === 'PROPOSED'))) {
    const message =
      'No line is given that is still to be settled, so nothing would change. Give lines, or let the others be settled as they are proposed with settleOthers.';
    return [{ code: 'NOTHING_TO_SETTLE', path: ['lines'], message }];
  }
  return given.flatMap(({ lineId, isPosted, kind }, index): StatementRefusal[] => {
    const line = lines.find(({ id }) => id === lineId);
    if (!line) {
      const message = 'This is no line of the import. Look at the id again.';
      return [{ code: 'LINE_NOT_OF_IMPORT', path: at(index), message }];
    }
    if (given.findIndex((each) => each.lineId === lineId) < index) {
      const message = 'This line is given twice, so it is unclear which holds. Give it once.';
      return [{ code: 'LINE_GIVEN_TWICE', path: at(index), message }];
    }
    if (line.status !== 'PROPOSED') {
      const message =
        'This line was posted or left out before, which is never changed. Reverse what was posted with reverseSpending, or report what was left out with reportSpending.';
      return [{ code: 'LINE_ALREADY_SETTLED', path: at(index), message }];
    }
    if (!isPosted || (kind ?? kindOf(line)) === null) return isPosted ? [needsKind(index)] : [];
    const wentOut = line.amountPence < 0;
    if (((kind ?? kindOf(line)) === 'SPENT') === wentOut) return [];
    const message = wentOut
      ? 'Money went out on this line, so it was SPENT. Leave the kind out, or leave the line out.'
      : 'Money came in on this line, so it was refunded or paid in. Give one of them, or leave the line out.';
    return [{ code: 'LINE_GOES_OTHER_WAY', path: ['lines', index, 'kind'], message }];
  });
}

function needsKind(index: number): StatementRefusal {
  const message =
    'The line is taken to be in the ledger already, so it is unclear as what it is to be posted. Give its kind, or leave it out.';
  return { code: 'LINE_GOES_OTHER_WAY', path: ['lines', index, 'kind'], message };
}

/** As what a line is posted if nobody says otherwise; null where the ledger has it already. */
export function kindOf({ meaning }: Pick<LineToSettle, 'meaning'>): SpendingKind | null {
  return meaning === 'PAID_BY_COUNCIL' || meaning === 'ALREADY_REPORTED' ? null : meaning;
}

/** A line that is posted, as spending: what nobody says is as the line has it. */
export function spendingOfLine(line: LineToSettle, said: SettledLine | null): ReportedSpending {
  return {
    kind: said?.kind ?? kindOf(line) ?? 'SPENT',
    occurredOn: line.occurredOn,
    amountPence: Math.abs(line.amountPence),
    payee: line.description,
    purpose: said?.purpose ?? line.description,
    ...matchOf(line, said),
    receiptReference: said?.receiptReference ?? null,
  };
}

/** What a line paid for: what somebody says, and otherwise what it was matched to before. */
function matchOf(line: LineToSettle, said: SettledLine | null) {
  const isSaid = said?.supportItemId || said?.outcomeId;
  return isSaid
    ? { supportItemId: said.supportItemId, outcomeId: said.outcomeId }
    : { supportItemId: line.suggestedItemId ?? null, outcomeId: line.suggestedOutcomeId ?? null };
}
