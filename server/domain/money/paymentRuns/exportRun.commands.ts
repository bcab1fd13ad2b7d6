import { LockMode } from '@mikro-orm/core';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { codeInWords } from '../../../common/words.ts';
import { runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { RequestError } from '../../../platform/errors.ts';
import { csvHead, csvLine } from '../../../platform/http/csv.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import type { Vault } from '../../../platform/vault/vault.ts';
import { BankDetails } from '../bankDetails/bankDetails.entity.ts';
import { openAccount } from '../bankDetails/sealedAccounts.ts';
import {
  BacsOriginator,
  PaymentRun,
  PaymentRunItem,
  type PaymentRunItemRecord,
  type PaymentRunRecord,
} from './paymentRuns.entity.ts';
import { paymentRunStatus } from './runRules.ts';
import { type BacsCredit, standard18 } from './standard18.ts';
import { standard18Faults } from './standard18Check.ts';

/** A payment as it goes out, and the part that it is for. */
interface Credit extends BacsCredit {
  item: PaymentRunItemRecord;
}

/** What goes to the bank, and what was taken out since the approval. */
interface ToWrite {
  credits: readonly Credit[];
  void: readonly Credit[];
}

/** The file of an approved run in one form. */
type WriteRun = (work: Work, run: PaymentRunRecord, payments: ToWrite) => Promise<string>;

export const RUN_FORMS = {
  txt: { contentType: 'text/plain; charset=us-ascii', write: asStandard18 },
  csv: { contentType: 'text/csv; charset=utf-8; header=present', write: asCsv },
} as const satisfies Record<string, { contentType: string; write: WriteRun }>;
export type RunForm = keyof typeof RUN_FORMS;

const KEEP_WRITTEN = `insert into payment_run_file (tenant_id, run_id, written_at, written_by)
  values ($1, $2, $3::timestamptz, $4) on conflict do nothing`;

/**
 * The file of a run that is approved, always the same but for payments that were taken out meanwhile. That it was written
 * in time for the banks is kept, as its payments are posted by that. It shows whole accounts, so each copy is audited with the run, as
 * a change would be; null where there is no such run.
 */
export async function exportRun(session: Session, globalId: string, form: RunForm) {
  const runId = fromGlobalId('PaymentRun', globalId);
  if (runId === null) return null;
  let file: { number: number; text: string } | null = null;
  await session.begin({ isDryRun: false });
  await runCommand(session, { action: 'downloadPaymentRun', input: { form } }, async (work) => {
    const { tenantId, today } = work;
    // Nobody takes a payment out of it by hand while it is written.
    const lock = { lockMode: LockMode.PESSIMISTIC_READ };
    const run = await work.entityManager.findOne(PaymentRun, { tenantId, id: runId }, lock);
    if (!run) throw noSuchRun();
    refuseUnapproved(run);
    const payments = await paymentsOf(work, vaultOf(session), run.id);
    if (payments.credits.length === 0) throw nothingLeft();
    file = { number: run.number, text: await RUN_FORMS[form].write(work, run, payments) };
    if (today.toString() <= run.processingOn) {
      await work.query(KEEP_WRITTEN, [tenantId, run.id, work.now.toString(), work.actorSubject]);
    }
    return { type: 'PaymentRun', id: run.id };
  });
  return file as { number: number; text: string } | null;
}

function noSuchRun(): RequestError {
  return new RequestError(
    'NOT_FOUND',
    'There is no such run of payments at your council. Look at the id again.',
  );
}

function refuseUnapproved(run: PaymentRunRecord): void {
  const status = paymentRunStatus(run);
  if (status === 'APPROVED') return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `This run is ${codeInWords(status)}, and only a run that a second officer has approved has a file, as nothing else is paid in the ledger. Have it approved first, or propose another.`,
  );
}

function nothingLeft(): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    'No payment of this run goes to a bank: each was taken out, or comes to nothing. Propose another run for what is due.',
  );
}

function vaultOf({ vault }: Session): Vault {
  if (vault) return vault;
  throw new RequestError(
    'INTERNAL_SERVER_ERROR',
    'This server has no key to read bank details by, so no file was made. Whoever runs it sets FAIRSHARE_BANK_KEY and starts it again.',
  );
}

const FIND_VOID = `select item.id from payment_run_item item
  join ledger_settlement settled on settled.tenant_id = $1 and settled.transaction_id = item.transaction_id
    and settled.outcome = 'VOID'
  where item.tenant_id = $1 and item.run_id = $2`;

async function paymentsOf(work: Work, vault: Vault, runId: string): Promise<ToWrite> {
  const all = await creditsOf(work, vault, runId);
  const rows = await work.query<{ id: string }>(FIND_VOID, [work.tenantId, runId]);
  const taken = new Set(rows.map(({ id }) => id));
  return {
    credits: all.filter(({ item }) => !taken.has(item.id)),
    void: all.filter(({ item }) => taken.has(item.id)),
  };
}

async function creditsOf(work: Work, vault: Vault, runId: string): Promise<Credit[]> {
  const { entityManager, tenantId } = work;
  const readOnly = { disableIdentityMap: true } as const;
  const items = await entityManager.find(
    PaymentRunItem,
    { tenantId, runId, reference: { $ne: null } },
    { orderBy: { position: 'asc' }, ...readOnly },
  );
  const id = { $in: [...new Set(items.map(({ bankDetailsId }) => bankDetailsId))] };
  const found = await entityManager.find(BankDetails, { tenantId, id }, readOnly);
  const accounts = new Map(found.map((details) => [details.id, openAccount(vault, details)]));
  return items.map((item) => {
    const account = accounts.get(item.bankDetailsId);
    if (!account) throw new Error('A payment of a run has no bank details.');
    const amountPence = item.amountPence - item.contributionTakenOffPence;
    return { ...account, amountPence, reference: item.reference as string, item };
  });
}

/** Standard 18, read again before it is let out. Throws where a bank would not take it, which is a fault of the program. */
async function asStandard18(
  { entityManager, tenantId }: Work,
  run: PaymentRunRecord,
  { credits, void: taken }: ToWrite,
): Promise<string> {
  const originator = await entityManager.findOneOrFail(BacsOriginator, {
    tenantId,
    id: run.originatorId as string,
  });
  const { serviceUserNumber, sortCode, accountNumber, accountName: name } = originator;
  const text = standard18({
    serial: String(run.number % 1_000_000).padStart(6, '0'),
    originator: { serviceUserNumber, sortCode, accountNumber, name },
    createdOn: Temporal.PlainDate.from(dayInEnglandOf(run.approvedAt as string)),
    processingOn: Temporal.PlainDate.from(run.processingOn),
    credits,
  });
  const faults = standard18Faults(text, {
    creditCount: credits.length,
    creditPence: run.paidPence - sumOf(taken, ({ amountPence }) => amountPence),
    hashTotal: (run.hashTotal as number) - sumOf(taken, accountTotal),
    processingOn: run.processingOn,
    runNumber: run.number,
    takenOut: taken.map(({ reference }) => Number(reference.slice(-6))),
  });
  if (faults.length === 0) return text;
  const words = faults.map(({ line, what }) => `line ${line}: ${what}`).join(' ');
  throw new Error(`The file of run ${run.number} is not one that a bank takes: ${words}`);
}

function sumOf(credits: readonly Credit[], of: (credit: Credit) => number): number {
  return credits.reduce((sum, credit) => sum + of(credit), 0);
}

function accountTotal({ sortCode, accountNumber }: Credit): number {
  return Number(sortCode) + Number(accountNumber);
}

const CSV_COLUMNS = [
  'reference',
  'sort code',
  'account number',
  'account name',
  'amount',
  'pay on',
  'part',
  'from',
  'until before',
  'attempt',
];

async function asCsv(_work: Work, run: PaymentRunRecord, { credits }: ToWrite): Promise<string> {
  const lines = credits.map(({ reference, sortCode, accountNumber, accountName, amountPence, item }) =>
    csvLine([
      reference,
      sortCode,
      accountNumber,
      accountName,
      (amountPence / 100).toFixed(2),
      run.payOn,
      toGlobalId('BudgetPart', item.partId),
      item.coversFrom,
      item.coversUntil,
      item.attempt,
    ]),
  );
  return [csvHead(CSV_COLUMNS), ...lines].join('');
}
