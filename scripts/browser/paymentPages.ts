/** The room of payments with something on every page: two runs, and a case of unspent money. */
import type { Asker, TestApp } from '../../server/testing/app.ts';
import { assessed, change, registered, startedPlan } from '../../server/testing/seeder.ts';

const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
export const first: Asker = { role: 'FINANCE_OFFICER', council, subject: 'finance-1' };
export const second: Asker = { role: 'FINANCE_OFFICER', council, subject: 'finance-2' };

/** Accounts of the specification of the digits’ check, so nobody’s. */
const ACCOUNT = { accountName: 'Ada Payee', sortCode: '089999', accountNumber: '66374958' };
const OTHER = { sortCode: '107999', accountNumber: '88837491' };

async function paidFor(app: TestApp, familyName: string) {
  const personId = await registered(app, practitioner, { givenName: 'Ada', familyName, nhsNumber: null });
  const { allocation } = await assessed(app, practitioner, personId);
  const step = await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
  return { personId, partId: step.partIds[0] ?? '' };
}

async function accountOf(app: TestApp, personId: string) {
  const { sortCode, accountNumber } = ACCOUNT;
  const input = { personId, ...ACCOUNT, evidence: 'A statement of this month.' };
  const { bankDetails } = await change(app, first, 'proposeBankDetails', 'bankDetails { id version }', input);
  const approval = {
    bankDetailsId: bankDetails.id,
    expectedVersion: bankDetails.version,
    sortCode,
    accountNumber,
  };
  await change(app, second, 'approveBankDetails', 'bankDetails { id }', approval);
}

async function run(app: TestApp, payOn: string): Promise<{ id: string; version: number }> {
  const { paymentRun } = await change(app, first, 'proposePaymentRun', 'paymentRun { id version }', {
    payOn,
  });
  return paymentRun;
}

/** A run that is approved, one that waits and differs from it, and a part with more unspent than may stay. */
export async function paymentPages(app: TestApp) {
  const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council };
  const account = { serviceUserNumber: '123456', accountName: 'Oldham Council', ...OTHER };
  const { originator } = await change(
    app,
    administrator,
    'setBacsOriginator',
    'originator { id version }',
    account,
  );
  const agreed = { originatorId: originator.id, expectedVersion: originator.version, ...OTHER };
  await change(app, second, 'approveBacsOriginator', 'originator { id }', agreed);
  const paid = await paidFor(app, 'Paid');
  await accountOf(app, paid.personId);
  await paidFor(app, 'Leftout');
  const { id, version } = await run(app, '2026-06-04');
  await change(app, second, 'approvePaymentRun', 'paymentRun { id }', {
    runId: id,
    expectedVersion: version,
  });
  const another = await paidFor(app, 'Another');
  await accountOf(app, another.personId);
  const proposed = await run(app, '2026-06-04');
  const saver = await paidFor(app, 'Saver');
  app.setToday('2026-07-27');
  for (const _ of [1, 2, 3])
    await change(app, first, 'payInstalment', 'transaction { id }', { partId: saver.partId });
  return { approvedId: id, proposedId: proposed.id, saverPartId: saver.partId };
}
