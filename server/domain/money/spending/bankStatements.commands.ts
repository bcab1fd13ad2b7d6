import type { Refusal } from '../../../common/refusal.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import type { BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { movesMoney } from '../payments/instalments.ts';
import { MOST_BAD_LINES, readStatement, type StatementLine } from './bankStatement.ts';
import { ImportedLine, type ImportedLineRecord, StatementImport } from './bankStatements.entity.ts';
import { keptLines, knownOfPart } from './bankStatements.queries.ts';
import { newLines, wordsOf } from './newLines.ts';
import { proposedLines } from './proposals.ts';
import { type SettledLine, settlingRefusals, spendingOfLine } from './settling.ts';
import {
  accountablePart,
  ownerOf,
  planOfPart,
  postSpending,
  spendingFacts,
  withBareIds,
} from './spending.commands.ts';
import { SPENDING_ACCOUNTS, spendingRefusals } from './spending.ts';

/**
 * Reads a statement of a bank or a feed of a card, and keeps the lines that no file before had, as a proposal: nothing is
 * posted by it. Refuses NOT_FOUND, MONEY_NOT_MANAGED_BY_YOU, and what is wrong with the file.
 */
export function importTransactions(session: Session, command: Command, partId: string, csv: string) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const part = await accountablePart(work, session, partId);
    const { personId } = part;
    const read = readStatement(csv, { startsOn: part.startsOn, today: work.today.toString() });
    refuseAny(read.refusals);
    const added = newLines(read.lines, await keptLines(work, part.id, daysOf(read.lines)));
    const isHeld = movesMoney(part.deploymentOption);
    const proposed = proposedLines(added, { isHeld, ...(await knownOfPart(work, part.id)) });
    const id = newId();
    entityManager.create(StatementImport, {
      tenantId,
      id,
      personId,
      partId: part.id,
      version: 1,
      lineCount: read.lines.length + read.badLines.length,
      repeatedCount: read.lines.length - added.length,
      badLines: read.badLines.slice(0, MOST_BAD_LINES),
      importedAt: work.now.toString(),
      importedBy: work.actorSubject,
    });
    for (const { supportItemId, outcomeId, ...line } of proposed) {
      entityManager.create(ImportedLine, {
        ...line,
        tenantId,
        id: newId(),
        personId,
        partId: part.id,
        importId: id,
        words: wordsOf(line.description),
        suggestedItemId: supportItemId,
        suggestedOutcomeId: outcomeId,
        status: 'PROPOSED',
      });
    }
    return { type: 'StatementImport', id };
  });
}

function daysOf(lines: readonly StatementLine[]) {
  const days = lines.map(({ occurredOn }) => occurredOn).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

/**
 * Posts lines of an import, or leaves them out; each once. Refuses NOT_FOUND, MONEY_NOT_MANAGED_BY_YOU, STALE_VERSION, all
 * of `settlingRefusals`, and what is wrong with a line as spending.
 * @param othersAreSettled whether all lines that are not given are settled too, as they are proposed.
 */
export function settleImportedLines(
  session: Session,
  command: Command,
  target: { importId: string; expectedVersion: number },
  given: readonly SettledLine[],
  othersAreSettled: boolean,
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const found = await importFor(work, session, target.importId);
    const part = await accountablePart(work, session, toGlobalId('BudgetPart', found.partId));
    const imported = await lockedRecord(work, StatementImport, 'StatementImport', target.importId, [
      'importId',
    ]);
    refuseStale(imported, target.expectedVersion);
    const lines = await entityManager.find(
      ImportedLine,
      { tenantId, importId: imported.id },
      { orderBy: { line: 'asc', id: 'asc' } },
    );
    const said = given.map((line) => ({
      ...withBareIds(line),
      lineId: fromGlobalId('ImportedLine', line.lineId) ?? line.lineId,
    }));
    refuseAny(settlingRefusals(said, lines, othersAreSettled));
    await settle(work, part, lines, said, othersAreSettled);
    imported.version += 1;
    return { type: 'StatementImport', id: imported.id };
  });
}

/** To a provider, which is shown no record, there are only the statements that it brought in itself. */
async function importFor({ entityManager, tenantId }: Work, { actor }: Session, importId: string) {
  const id = fromGlobalId('StatementImport', importId);
  const found = id ? await entityManager.findOne(StatementImport, { tenantId, id }) : null;
  const isOwn = actor?.role !== 'PROVIDER' || found?.importedBy === actor.subject;
  if (!found || !isOwn) throw notFound(['importId']);
  return found;
}

async function settle(
  work: Work,
  part: BudgetPartRecord,
  lines: readonly ImportedLineRecord[],
  said: readonly SettledLine[],
  othersAreSettled: boolean,
): Promise<void> {
  const { moneyPolicyVersionId: policyVersionId, ...plan } = await planOfPart(work, part);
  const accounts = await accountsFor(work, ownerOf(part), SPENDING_ACCOUNTS);
  const refusals: Refusal[] = [];
  for (const line of lines.filter(({ status }) => status === 'PROPOSED')) {
    const index = said.findIndex(({ lineId }) => lineId === line.id);
    const about = said[index] ?? null;
    if (!about && !othersAreSettled) continue;
    const isInLedger = line.meaning === 'PAID_BY_COUNCIL' || line.meaning === 'ALREADY_REPORTED';
    const isPosted = about ? about.isPosted : !isInLedger;
    const spending = isPosted ? spendingOfLine(line, about) : null;
    if (spending) {
      const facts = await spendingFacts(work, part, plan, spending.occurredOn);
      const wrong = spendingRefusals(
        spending,
        facts,
        work.today,
        index < 0 ? ['settleOthers'] : ['lines', index],
      );
      refusals.push(...wrong);
      if (wrong.length > 0) continue;
      const how = { facts, accounts, source: 'STATEMENT' as const, policyVersionId };
      line.spendingId = postSpending(work, part, spending, how);
    }
    line.status = isPosted ? 'POSTED' : 'LEFT_OUT';
    line.settledAt = work.now.toString();
    line.settledBy = work.actorSubject;
    // What is left of the council's money is added up from what is posted.
    if (!movesMoney(part.deploymentOption)) await work.entityManager.flush();
  }
  refuseAny(refusals);
}
