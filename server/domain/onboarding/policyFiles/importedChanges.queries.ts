import { readMany } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { policyChangeShape } from '../../policy/policyChanges/policyChanges.queries.ts';

const READ_IMPORTED = {
  name: 'read_imported_policy_changes',
  text: `select c.id from policy_change c
    join policy_change f on f.tenant_id = c.tenant_id and f.drafted_at = c.drafted_at and f.drafted_by = c.drafted_by
    where c.tenant_id = $1 and f.tenant_id = $1 and f.id = $2 and c.starts_from = 'FILE' and c.id >= f.id
    order by c.id`,
};

/** The changes that one import drafted, in the order of their areas; the id is that of the first. */
export async function readImportedChanges(session: Session, firstId: string, selection: Selection) {
  const rows = await session.query<{ id: string }>(READ_IMPORTED, [session.council.tenantId, firstId]);
  return readMany(
    session,
    policyChangeShape,
    rows.map(({ id }) => id),
    selection,
  );
}
