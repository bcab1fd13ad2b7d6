import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { json, needs } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { LedgerProof } from './ledgerProofs.entity.ts';

export const ledgerProofShape = shapeOf(LedgerProof, {
  fields: { results: json('checks'), checks: needs('results') },
});

/** What was found when the money of the session's council was proved, the latest first. */
export function readLedgerProofs(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, ledgerProofShape, selection, {
    ...page,
    list: 'ledgerProofs',
    orderBy: [],
    descending: true,
  });
}
