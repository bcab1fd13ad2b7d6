import { runCommand } from '../../../platform/commands/commandRunner.ts';
import { folderOf } from '../../../platform/files/fileStore.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { filesAndRows, type RowOfFile } from './filesAndRows.ts';
import { receiptKey } from './receipts.queries.ts';

/**
 * Removes receipts of budgets whose records are kept no longer, and files that no receipt has any more: one that was
 * removed while the store did not answer, or whose row was never kept. What has no file is logged.
 */
export const sweepReceipts: Job = {
  name: 'sweep-receipts',
  does: 'Removes the files of receipts that are kept no longer, or that were never kept whole.',
  async run(session, { log }) {
    const { council, files } = session;
    await removeKeptNoLonger(session);
    const names: string[] = [];
    const folder = folderOf(council.tenantId, 'receipts');
    for await (const key of files.list(folder)) names.push(key.slice(folder.length));
    const rows = await session.query<RowOfFile>(FIND_ROWS, [council.tenantId]);
    await session.end();
    const { toRemove, missing } = filesAndRows(names, rows, session.now);
    for (const id of toRemove) await files.remove(receiptKey(council.tenantId, id));
    if (missing > 0) log.error({ council: council.slug, missing }, 'files of receipts are missing');
  },
};

const FIND_ROWS = {
  name: 'receipts_with_files',
  text: `select id from receipt where tenant_id = $1 and removed_at is null`,
};

const KEPT_NO_LONGER = `receipt.tenant_id = $1 and receipt.removed_at is null and exists (
  select from spending
  join budget_part part on part.tenant_id = $1 and part.id = spending.part_id
  join budget on budget.tenant_id = $1 and budget.id = part.budget_id
  where spending.tenant_id = $1 and spending.id = receipt.spending_id and budget.keep_records_until_on < $2::date)`;
const ANY_KEPT_NO_LONGER = {
  name: 'receipts_kept_no_longer',
  text: `select 1 from receipt where ${KEPT_NO_LONGER} limit 1`,
};
const REMOVE = `update receipt set removed_at = $3, removed_by = $4,
    removed_reason = 'The records of the budget are kept no longer.'
  where ${KEPT_NO_LONGER}`;

/** By the council’s rule for how long the records of a budget are kept (`recordsKept`), as the budget has it. */
async function removeKeptNoLonger(session: Session): Promise<void> {
  const { tenantId } = session.council;
  const today = session.today.toString();
  const due = await session.query(ANY_KEPT_NO_LONGER, [tenantId, today]);
  await session.end();
  if (due.length === 0) return;
  await runCommand(session, { action: 'removeReceiptsKeptNoLonger', input: {} }, async (work) => {
    await work.query(REMOVE, [tenantId, today, work.now.toString(), work.actorSubject]);
    return { type: 'Council', id: tenantId };
  });
}
