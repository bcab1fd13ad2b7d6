/** What the proof of the money finds, asked for at once: what the job keeps once a day. */
import { momentInEngland } from '../common/dayInEngland.ts';
import { runLedgerChecks } from '../domain/oversight/ledgerProofs/ledgerChecks.queries.ts';
import { LEDGER_CHECK_TYPES } from '../domain/oversight/ledgerProofs/ledgerChecks.ts';
import { readLiveCouncils } from '../domain/tenancy/councils/liveCouncils.queries.ts';
import { toGlobalId } from '../platform/ids.ts';
import { systemSession } from '../platform/systemSession.ts';
import type { TestApp } from './app.ts';

/** The ids of what differs in all councils of a server, by check; nothing where all money is as it should be. */
export async function ledgerFindings(app: TestApp, day: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const council of await readLiveCouncils(app.connection)) {
    const facts = { work: 'proof', now: momentInEngland(day, '09:00'), requestId: 'proof' };
    const session = systemSession(app.connection, council, facts);
    const results = await runLedgerChecks(session).finally(() => session.end());
    for (const { check, differingIds } of results.filter(({ differingCount }) => differingCount > 0)) {
      const ids = differingIds.map((id) => toGlobalId(LEDGER_CHECK_TYPES[check], id));
      found[check] = [...(found[check] ?? []), ...ids].sort();
    }
  }
  return found;
}
