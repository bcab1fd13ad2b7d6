import { inTurns } from '../../../common/inTurns.ts';
import { RequestError } from '../../../platform/errors.ts';
import { csvHead, csvLine } from '../../../platform/http/csv.ts';
import type { Session } from '../../../platform/session.ts';
import { yearFrom } from '../measures/dayOfFigures.ts';
import { readForReturn } from './recordedEvents.queries.ts';
import { RETURN_FIELDS, type ReturnRow } from './returnFields.ts';
import { returnOfPeriod } from './returnOfPeriod.ts';
import { whyNoReturn } from './returnPeriod.ts';
import { faultsOfRow, faultsTogether, type ReturnFault } from './validateClientLevelData.ts';

/** So many rows are written or checked before others get their turn. */
const ROWS_AT_A_TIME = 500;

/**
 * The rows of the twelve months that end on a day. Throws BAD_USER_INPUT where there is no return of these, and FORBIDDEN
 * where the caller does not see everybody: a return of some people would be a wrong one.
 */
async function readReturn(session: Session, on: string, laCode: string | null): Promise<ReturnRow[]> {
  const last = Temporal.PlainDate.from(on);
  const why = whyNoReturn(last, session.today);
  if (why) throw new RequestError('BAD_USER_INPUT', why);
  if (session.scope.personId !== null) {
    throw new RequestError(
      'FORBIDDEN',
      'The return is of everybody whom the council supports, and you do not see them all.',
    );
  }
  const from = yearFrom(last).toString();
  const recorded = await readForReturn(session, { from, on });
  return returnOfPeriod(recorded, { laCode: laCode ?? recorded.gssCode ?? '', from, on });
}

/** The whole return as CSV, the same bytes whenever it is made from the same records. Throws as `readReturn` does. */
export async function clientLevelDataCsv(
  session: Session,
  on: string,
  laCode: string | null,
): Promise<string> {
  const rows = await readReturn(session, on, laCode);
  const lines = await inTurns(
    rows,
    (row) => csvLine(RETURN_FIELDS.map((field) => row[field])),
    ROWS_AT_A_TIME,
  );
  return [csvHead(RETURN_FIELDS), ...lines].join('');
}

/** A fault, with what its record is found by; never a value of the row. */
export interface FaultOfReturn extends ReturnFault {
  id: string;
  personId: string;
  eventReference: string;
}

/** Every fault of what would be downloaded. Throws as `readReturn` does. */
export async function readFaultsOfReturn(session: Session, on: string): Promise<FaultOfReturn[]> {
  const rows = await readReturn(session, on, null);
  const together = faultsTogether(rows);
  const faults = await inTurns(
    [...rows.entries()],
    ([index, row]) =>
      faultsOfRow(row, index + 1, together[index] ?? []).map((fault, place) => ({
        ...fault,
        id: idOf(fault.rowNumber, place),
        personId: row.LA_Person_Unique_Identifier,
        eventReference: row.Event_Reference,
      })),
    ROWS_AT_A_TIME,
  );
  return faults.flat();
}

/** By what a cursor finds the fault again, in the form of the ids that cursors are made from. */
function idOf(rowNumber: number, place: number): string {
  const [row, fault] = [rowNumber.toString(16).padStart(8, '0'), place.toString(16).padStart(4, '0')];
  return `${row}-${fault}-0000-0000-000000000000`;
}
