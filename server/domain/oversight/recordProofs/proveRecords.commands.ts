import { runCommand } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { runRecordChecks } from './recordChecks.queries.ts';
import { differingIn, loggedResult, RECORD_TYPES } from './recordChecks.ts';
import { RecordProof } from './recordProofs.entity.ts';
import { isProvedToday } from './recordProofs.queries.ts';

/** Proves the records of a council once a day: keeps what was found, and logs whatever differs as an error. */
export const proveRecords: Job = {
  name: 'prove-records',
  does: 'Proves once a day that the ledger balances and that stored sums are what they are made of.',
  async run(session, { log }) {
    if (await isProvedToday(session)) return;
    const results = await runRecordChecks(session);
    await runCommand(session, { action: 'proveRecords', input: {} }, async (work) => {
      const id = newId();
      work.entityManager.create(RecordProof, {
        tenantId: work.tenantId,
        id,
        day: work.today.toString(),
        provedAt: work.now.toString(),
        differingCount: differingIn(results),
        checks: results,
      });
      return { type: 'RecordProof', id };
    });
    for (const result of results.filter(({ differingCount }) => differingCount > 0)) {
      log.error(
        { council: session.council.slug, ...loggedResult(result, RECORD_TYPES[result.check]) },
        'records differ',
      );
    }
  },
};
