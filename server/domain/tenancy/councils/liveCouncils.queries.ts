import type { Database } from '../../../platform/database/database.ts';
import type { SessionCouncil } from '../../../platform/session.ts';

const LIVE_COUNCILS = {
  name: 'live_councils',
  text: `select tenant_id as "tenantId", slug, true as "isLive" from council
    where live_at is not null and sandbox_of is null and retired_at is null order by slug`,
};

/** The councils that support people. Sandboxes are none of them: nothing is due in one. */
export function readLiveCouncils(database: Database): Promise<SessionCouncil[]> {
  return database.read({ tenantId: null, personId: null }).queryAndEnd<SessionCouncil>(LIVE_COUNCILS, []);
}
