import { dayInWords } from '../../../common/dayInWords.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import type { Vault } from '../../../platform/vault/vault.ts';
import { keyRefusals } from '../bankDetails/bankDetailsRules.ts';
import { proposeCorrected } from '../bankDetails/correctedAccounts.commands.ts';
import { BacsOriginator } from './paymentRuns.entity.ts';
import { inLine, nothingNewRefusals, sortedReturns, userRefusals } from './reportedReturns.ts';
import { keepReturns, paymentsSent, type ReturnToKeep, type SentItem } from './returnedPayments.commands.ts';
import { tidyReference } from './returnedPayments.ts';
import { type BadReturn, type ReportedReturn, readReturnReport } from './returnReport.ts';

/**
 * Records a report of Bacs from its file, as `recordReturnedPayments` would: each payment that matches one that went out.
 * Those that match none are told by their line, and keep no others back. An account that a bank corrects is proposed.
 * Refuses all of `REPORT_REFUSALS`, and BANK_KEY_MISSING.
 */
export function importReturnedPayments(session: Session, command: Command, file: string) {
  return runCommand(session, command, async (work) => {
    const report = readReturnReport(file);
    if ('code' in report) {
      refuseAny([report]);
      throw new Error('A report that is wrong is refused.');
    }
    const { list, entries, serviceUserNumber } = report;
    refuseAny(userRefusals(serviceUserNumber, await ownUserNumbers(work)));
    const sent = await paymentsSent(work, list, entries);
    const sorted = sortedReturns(list, entries, sent, work.today);
    const badLines = [...report.badLines, ...sorted.badLines];
    refuseAny(nothingNewRefusals({ ...sorted, badLines }));
    if (sorted.good.some(({ corrected }) => corrected)) refuseAny(keyRefusals(session.vault, ['file']));
    const kept: ReturnToKeep[] = [];
    for (const entry of sorted.good) {
      const proposed = await proposalFor(work, session.vault as Vault, entry, sent);
      badLines.push(...proposed.badLines);
      kept.push({ ...entry, proposedDetailsId: proposed.id });
    }
    badLines.sort((one, other) => one.line - other.line);
    const { repeatedCount } = sorted;
    const id = await keepReturns(work, list, kept, sent, { repeatedCount, badLines });
    return { type: 'ReturnedPaymentList', id };
  });
}

/** By which service user numbers the council pays or has paid. */
async function ownUserNumbers({ entityManager, tenantId }: Work): Promise<string[]> {
  const originators = await entityManager.find(BacsOriginator, { tenantId });
  return originators.map(({ serviceUserNumber }) => serviceUserNumber);
}

async function proposalFor(
  work: Work,
  vault: Vault,
  { line, reference, reportedOn, corrected }: ReportedReturn,
  sent: ReadonlyMap<string, SentItem>,
): Promise<{ id: string | null; badLines: BadReturn[] }> {
  const { details } = sent.get(tidyReference(reference)) as SentItem;
  // Where others were approved meanwhile, the bank speaks of an account by which nothing is paid any more.
  if (!corrected || details.replacedOn) return { id: null, badLines: [] };
  const evidence = `What the bank said of wrong details (AWACS) on ${dayInWords(reportedOn)}.`;
  const answer = await proposeCorrected(work, vault, details, corrected, evidence);
  if (answer === null || typeof answer === 'string') return { id: answer, badLines: [] };
  const badLines = answer.map((refusal) => ({ line, code: refusal.code, message: inLine(line, refusal) }));
  return { id: null, badLines };
}
