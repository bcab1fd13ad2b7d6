import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { json, needs } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { RecordProof } from './recordProofs.entity.ts';

export const recordProofShape = shapeOf(RecordProof, {
  fields: { results: json('checks'), checks: needs('results') },
});

/** What was found when the records of the session's council were proved, the latest first. */
export function readRecordProofs(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, recordProofShape, selection, {
    ...page,
    list: 'recordProofs',
    orderBy: [],
    descending: true,
  });
}

const PROVED_ON = {
  name: 'record_proof_on',
  text: 'select id from record_proof where tenant_id = $1 and day = $2::date',
};

/** Whether the records of the session's council were proved today. */
export async function isProvedToday(session: Session): Promise<boolean> {
  const found = await session.query(PROVED_ON, [session.council.tenantId, session.today.toString()]);
  return found.length > 0;
}
