import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { assessed, change, registered, startedPlan } from '../../../testing/seeder.ts';
import { unchangedBy } from '../../../testing/unchangedBy.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const first: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-1' };
const second: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-2' };
const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' };
const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };

/** Accounts of the specification of the digits’ check, so nobody’s. */
const ACCOUNT = { accountName: 'Ada Payee', sortCode: '08-99-99', accountNumber: '66374958' };
const COUNCIL_ACCOUNT = { sortCode: '107999', accountNumber: '88837491' };
const PAY_ON = { 'payOn.day': '4', 'payOn.month': '6', 'payOn.year': '2026' };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
});
afterAll(() => app.stop());

const signedIn = async (asker: Asker) => {
  const visitor = new PortalVisitor(app);
  await visitor.signIn(asker);
  return visitor;
};

/** £120.00 a week from 1 June 2026, of which the person puts in £10.01, paid net every four weeks. */
async function paidFor(familyName: string) {
  const personId = await registered(app, practitioner, { givenName: 'Ada', familyName });
  const { allocation } = await assessed(app, practitioner, personId);
  const budget = { personContributionWeeklyPence: 1_001, councilContributionWeeklyPence: 10_999 };
  const step = await startedPlan(app, practitioner, { personId, allocationId: allocation.id }, { budget });
  return { ...step, personId };
}

async function accountOf(personId: string) {
  const input = { personId, ...ACCOUNT, evidence: 'A statement of this month.' };
  const { bankDetails } = await change(app, first, 'proposeBankDetails', 'bankDetails { id version }', input);
  await change(app, second, 'approveBankDetails', 'bankDetails { id }', {
    bankDetailsId: bankDetails.id,
    expectedVersion: bankDetails.version,
    sortCode: ACCOUNT.sortCode,
    accountNumber: ACCOUNT.accountNumber,
  });
}

async function councilAccount() {
  const { originator } = await change(app, administrator, 'setBacsOriginator', 'originator { id version }', {
    serviceUserNumber: '123456',
    accountName: 'Oldham Council',
    ...COUNCIL_ACCOUNT,
  });
  await change(app, second, 'approveBacsOriginator', 'originator { id }', {
    originatorId: originator.id,
    expectedVersion: originator.version,
    ...COUNCIL_ACCOUNT,
  });
}

describe('runs of payments', () => {
  it('say at the day what can’t be proposed, and change nothing', async () => {
    const visitor = await signedIn(first);
    const empty = await unchangedBy(app, () => visitor.submit('/payments/new', { 'payOn.day': '' }));
    expect([empty.status, empty.html.includes('id="payOn-error"')]).toEqual([422, true]);
    const weekend = await unchangedBy(app, () =>
      visitor.submit('/payments/new', { ...PAY_ON, 'payOn.day': '6' }),
    );
    expect([weekend.status, weekend.html.includes('id="payOn-error"')]).toEqual([422, true]);
    expect(weekend.html).toContain('value="2026"');
  });

  it('are proposed by one, refused to them, approved by another, and handed to the bank', async () => {
    const paid = await paidFor('Paid');
    await accountOf(paid.personId);
    await paidFor('Leftout');
    await councilAccount();
    const proposer = await signedIn(first);
    const proposed = await proposer.submit('/payments/new', PAY_ON);
    expect([proposed.status, proposed.location]).toEqual([
      303,
      expect.stringMatching(/^\/payments\/\w+_[0-9a-f-]+\?done=proposed$/),
    ]);
    const address = proposed.location?.split('?')[0] ?? '';
    const page = await proposer.visit(proposed.location ?? '');
    // Four weeks of £120.00, of which the person puts in four times £10.01.
    for (const words of ['£480.00', '£40.04', '£439.96', 'Waits for approval', 'Ada Paid', 'Ada Leftout']) {
      expect(page.text).toContain(words);
    }
    expect(page.text).toContain('1 June 2026 to 28 June 2026');
    expect(page.text).toContain('Nobody has approved bank details of whoever is paid.');
    expect(page.text).not.toContain('66374958');
    const own = await unchangedBy(app, () => proposer.submit(address, { step: 'approve' }));
    expect(own.status).toBe(422);
    expect(own.text).toContain('There is a problem');
    expect((await proposer.visit(`${address}/file`)).status).toBe(404);

    const approver = await signedIn(second);
    const opened = await approver.visit(address);
    const approved = await approver.submit(address, { step: 'approve' });
    expect(approved.location).toBe(`${address}?done=approved`);
    const list = await approver.visit('/payments');
    expect(list.text).toContain('Run 1 4 June 2026 Approved 1 1 £439.96 finance-1');
    const file = await approver.visit(`${address}/file`);
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('payment-run-1.txt'),
    ]);
    const body = new URLSearchParams({ ...(opened.hidden as Record<string, string>), step: 'withdraw' });
    const late = await unchangedBy(app, () => approver.send(address, { method: 'POST', body }));
    expect([late.status, late.text.includes('There is a problem')]).toEqual([422, true]);
  });

  it('stand beside the run before, with what differs', async () => {
    const another = await paidFor('Second');
    await accountOf(another.personId);
    const third = await paidFor('Third');
    await accountOf(third.personId);
    const visitor = await signedIn(first);
    const { location } = await visitor.submit('/payments/new', PAY_ON);
    const { text } = await visitor.visit(location ?? '');
    // Two of £439.96 are £879.92, which is £439.96 more than the one of the first run.
    expect(text).toContain('Paid out £439.96 £879.92 £439.96 more');
    expect(text).toContain('Payments 1 2 1 more');
  });

  it('are not for managers, who see what may be taken back', async () => {
    const page = await (await signedIn(manager)).visit('/payments');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Runs of payments are for finance officers and auditors to see.');
    expect(page.text).toContain('No proposal to take money back waits for anything.');
    expect(page.text).not.toContain('£439.96');
  });
});
