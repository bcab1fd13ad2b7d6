import { runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { differingIn, loggedResult } from '../recordProofs/recordChecks.ts';
import { allAccounts, isLedgerProvedToday, runLedgerChecks } from './ledgerChecks.queries.ts';
import { LEDGER_CHECK_TYPES, type LedgerCheckResult } from './ledgerChecks.ts';
import { LedgerProof } from './ledgerProofs.entity.ts';

export const MONEY_DIFFERS = noticeKind({
  key: 'MONEY_DIFFERS',
  subjectType: 'LedgerProof',
  recordKind: 'MONEY_MOVEMENTS',
  sentence: 'Something in the records of the money does not add up. The council looks at what happened.',
});

/** Proves a council's money once a day: keeps what was found, tells of whatever differs, and logs it as an error. */
export const proveLedger: Job = {
  name: 'prove-ledger',
  does: 'Proves once a day, from the lines of the ledger alone, that every balance and every sum that is kept is right.',
  async run(session, { log }) {
    if (await isLedgerProvedToday(session)) return;
    const results = await runLedgerChecks(session);
    const accounts = await allAccounts(session);
    await runCommand(session, { action: 'proveLedger', input: {} }, async (work) => {
      const id = newId();
      work.entityManager.create(LedgerProof, {
        ...accounts,
        tenantId: work.tenantId,
        id,
        day: work.today.toString(),
        provedAt: work.now.toString(),
        differingCount: differingIn(results),
        checks: results,
      });
      for (const personId of await peopleOf(work, results))
        notify(work, MONEY_DIFFERS, { personId, subjectId: id });
      return { type: 'LedgerProof', id };
    });
    for (const result of results.filter(({ differingCount }) => differingCount > 0)) {
      log.error(
        { council: session.council.slug, ...loggedResult(result, LEDGER_CHECK_TYPES[result.check]) },
        'the ledger differs',
      );
    }
  },
};

const FIND_PEOPLE = `
  select distinct person_id as id from (
    select unnest(seen_by) as person_id from ledger_transaction where tenant_id = $1 and id = any ($2::uuid[])
    union select person_id from budget_part where tenant_id = $1 and id = any ($2::uuid[])
    union select person_id from spending where tenant_id = $1 and id = any ($2::uuid[])) people order by 1`;

/** Whose money it is that differs. */
async function peopleOf(work: Work, results: readonly LedgerCheckResult[]): Promise<string[]> {
  const ids = results.flatMap(({ differingIds }) => differingIds);
  if (ids.length === 0) return [];
  return (await work.query<{ id: string }>(FIND_PEOPLE, [work.tenantId, ids])).map(({ id }) => id);
}
