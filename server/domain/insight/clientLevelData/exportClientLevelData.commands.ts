import { runCommand } from '../../../platform/commands/commandRunner.ts';
import type { Session } from '../../../platform/session.ts';
import { clientLevelDataCsv } from './clientLevelData.queries.ts';

/**
 * The return as CSV. It shows everybody whom the council supports, so each copy is audited: after it is made, and before it
 * is given. Throws as `clientLevelDataCsv` does.
 */
export async function exportClientLevelData(
  session: Session,
  given: { on: string; laCode: string | null },
): Promise<string> {
  const text = await clientLevelDataCsv(session, given.on, given.laCode);
  await session.begin({ isDryRun: false });
  await runCommand(session, { action: 'downloadClientLevelData', input: given }, async ({ tenantId }) => ({
    type: 'Council',
    id: tenantId,
  }));
  return text;
}
