import { textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import type { Vault } from '../../../platform/vault/vault.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStepsOf } from '../../clock/openSteps/openSteps.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import { deploymentOf, isHeldByOthers } from '../deployment/deployments.ts';
import { accountEnding, accountRefusals, type BankAccount, tidyAccount } from './bankAccount.ts';
import { BankDetails, type BankDetailsRecord } from './bankDetails.entity.ts';
import { ACCOUNT_APPROVED } from './bankDetailsClock.ts';
import {
  approverRefusals,
  bankDetailsStatus,
  keyRefusals,
  replacedOn,
  sameAccountRefusals,
  settledRefusals,
  unreadableRefusals,
  usableFrom,
} from './bankDetailsRules.ts';
import type { BankPayee } from './bankDetailsVocabulary.ts';
import { accountIfReadable, sealAccount } from './sealedAccounts.ts';

/** Of whom the account is: one of these, as global ids. */
export interface PayeeGiven {
  personId?: string | null;
  supporterId?: string | null;
  partId?: string | null;
}

/** Proposes where money is paid. Refuses all that `BANK_DETAILS_REFUSALS` says of proposing, and NOT_FOUND. */
export function proposeBankDetails(
  session: Session,
  command: Command,
  { evidence, ...given }: PayeeGiven & BankAccount & { evidence: string },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(keyRefusals(session.vault, ['accountNumber']));
    const payee = await payeeFor(work, given);
    refuseAny([...textRefusals(['evidence'], evidence, true), ...accountRefusals(given)]);
    await refuseSecondProposal(work, payee);
    const vault = session.vault as Vault;
    return { type: 'BankDetails', id: keepProposal(work, vault, payee, tidyAccount(given), evidence) };
  });
}

/** Keeps an account as proposed, sealed, and gives back the id. Nothing is paid by it before another officer approves it. */
export function keepProposal(
  work: Work,
  vault: Vault,
  { personId, payee, supporterId, partId }: Payee,
  account: BankAccount,
  evidence: string,
): string {
  const row = { tenantId: work.tenantId, id: newId() };
  work.entityManager.create(BankDetails, {
    ...row,
    personId,
    payee,
    supporterId,
    partId,
    version: 1,
    sealedAccount: sealAccount(vault, row, account),
    accountEnding: accountEnding(account.accountNumber),
    evidence,
    proposedAt: work.now.toString(),
    proposedBy: work.actorSubject,
  });
  return row.id;
}

/**
 * Approves what another officer proposed, by giving the account again from the evidence. Refuses NOT_FOUND, STALE_VERSION,
 * BANK_KEY_MISSING, BANK_DETAILS_UNREADABLE, BANK_DETAILS_SETTLED, APPROVER_IS_PROPOSER and BANK_DETAILS_DIFFER.
 */
export function approveBankDetails(
  session: Session,
  command: Command,
  target: Target & Pick<BankAccount, 'sortCode' | 'accountNumber'>,
) {
  return runCommand(session, command, async (work) => {
    const details = await detailsToSettle(work, target);
    refuseAny(approverRefusals(details.proposedBy, work.actorSubject, ['bankDetailsId']));
    refuseAny(keyRefusals(session.vault, ['bankDetailsId']));
    const given = tidyAccount({ ...target, accountName: '' });
    const account = accountIfReadable(session.vault as Vault, details);
    refuseAny(unreadableRefusals(account, ['bankDetailsId']));
    refuseAny(sameAccountRefusals(account as BankAccount, given));
    const older = await approvedOf(work, details);
    const inUse = older.some((each) => bankDetailsStatus(each, work.today) === 'IN_USE');
    const usableFromOn = usableFrom(inUse, work.today);
    for (const each of older) {
      each.replacedOn = replacedOn(each, usableFromOn, work.today);
      closeStepsOf(work, { subjectId: each.id });
    }
    const { now, actorSubject } = work;
    Object.assign(details, { approvedAt: now.toString(), approvedBy: actorSubject, usableFromOn });
    details.version += 1;
    notify(work, ACCOUNT_APPROVED, { personId: details.personId, subjectId: details.id });
    return { type: 'BankDetails', id: details.id };
  });
}

/** Refuses what was proposed, or takes one’s own proposal back. Refuses NOT_FOUND, STALE_VERSION, BANK_DETAILS_SETTLED and the texts. */
export function refuseBankDetails(session: Session, command: Command, target: Target & { reason: string }) {
  return runCommand(session, command, async (work) => {
    const details = await detailsToSettle(work, target);
    refuseAny(textRefusals(['reason'], target.reason, true));
    const { now, actorSubject } = work;
    const refused = { refusedAt: now.toString(), refusedBy: actorSubject, refusedReason: target.reason };
    Object.assign(details, refused, { version: details.version + 1 });
    return { type: 'BankDetails', id: details.id };
  });
}

interface Target {
  bankDetailsId: string;
  expectedVersion: number;
}

async function detailsToSettle(work: Work, target: Target): Promise<BankDetailsRecord> {
  const path = ['bankDetailsId'];
  const details = await lockedRecord(work, BankDetails, 'BankDetails', target.bankDetailsId, path);
  refuseAny(settledRefusals(details, work.today));
  refuseStale(details, target.expectedVersion);
  return details;
}

/** Whose account it is. */
export type Payee = Pick<BankDetailsRecord, 'personId' | 'payee' | 'supporterId' | 'partId'>;

/** Whose account it is, with the person whose money it is: the record that the input names, which is locked. */
async function payeeFor(work: Work, { personId, supporterId, partId }: PayeeGiven): Promise<Payee> {
  const given = [personId, supporterId, partId].filter((id) => id !== null && id !== undefined);
  if (given.length !== 1) {
    const message =
      'Bank details are of one payee. Give personId for the person’s own account, supporterId for that of a supporter, or partId for that of whoever holds the money of a part.';
    refuseAny([{ code: 'PAYEE_NOT_ONE', path: ['personId'], message }]);
  }
  const payee = await namedPayee(work, { personId, supporterId, partId });
  const { tenantId } = work;
  const person = await work.entityManager.findOne(Person, { tenantId, id: payee.personId });
  if (!person) throw notFound(['personId']);
  refuseAny(deathRefusals(person.diedOn, [personId ? 'personId' : supporterId ? 'supporterId' : 'partId']));
  return payee;
}

async function namedPayee(work: Work, { personId, supporterId, partId }: PayeeGiven): Promise<Payee> {
  const none = { supporterId: null, partId: null };
  if (personId) {
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    return { ...none, payee: 'PERSON', personId: person.id };
  }
  if (supporterId) {
    const supporter = await lockedRecord(work, Supporter, 'Supporter', supporterId, ['supporterId']);
    return { ...none, payee: 'SUPPORTER', personId: supporter.personId, supporterId: supporter.id };
  }
  const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId as string, ['partId']);
  if (!isHeldByOthers(deploymentOf(part.deploymentOption))) {
    const message = `Nobody outside the circle of support holds the money of this part, which is a ${codeInWords(part.deploymentOption)}. Give the person, or the supporter who receives it for them.`;
    refuseAny([{ code: 'NO_MONEY_FOR_HOLDER', path: ['partId'], message }]);
  }
  return { ...none, payee: 'HOLDER', personId: part.personId, partId: part.id };
}

const whosePayee = ({ personId, payee, supporterId, partId }: Payee) => ({
  personId,
  payee: payee as BankPayee,
  supporterId: supporterId ?? null,
  partId: partId ?? null,
});

/** Refuses a second account of a payee while one waits for approval. */
export async function refuseSecondProposal(work: Work, payee: Payee): Promise<void> {
  const { entityManager, tenantId } = work;
  const waiting = await entityManager.findOne(BankDetails, {
    tenantId,
    ...whosePayee(payee),
    approvedAt: null,
    refusedAt: null,
  });
  if (!waiting) return;
  const message =
    'Bank details of this payee wait for approval already. Have those approved or refused first, so that nobody approves the wrong ones.';
  const details = { conflictingId: toGlobalId('BankDetails', waiting.id) };
  const path = [payee.partId ? 'partId' : payee.supporterId ? 'supporterId' : 'personId'];
  refuseAny([{ code: 'BANK_DETAILS_PROPOSED_ALREADY', path, message, details }]);
}

/** What is approved of the same payee and is paid by, or would be from a later day on. */
async function approvedOf(work: Work, details: BankDetailsRecord): Promise<BankDetailsRecord[]> {
  const { entityManager, tenantId, today } = work;
  const approved = await entityManager.find(BankDetails, {
    tenantId,
    ...whosePayee(details),
    approvedAt: { $ne: null },
    refusedAt: null,
  });
  return approved.filter((each) => bankDetailsStatus(each, today) !== 'REPLACED');
}
