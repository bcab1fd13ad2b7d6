import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { assessed, change, planStep, registered, startedPlan } from '../../../testing/seeder.ts';
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
async function paidFor(familyName: string, startsOn = '2026-06-01') {
  const personId = await registered(app, practitioner, { givenName: 'Ada', familyName });
  const { allocation } = await assessed(app, practitioner, personId);
  const budget = { personContributionWeeklyPence: 1_001, councilContributionWeeklyPence: 10_999, startsOn };
  const subject = { personId, allocationId: allocation.id };
  const step = await startedPlan(app, practitioner, subject, { budget, implementedOn: startsOn });
  const [partId = ''] = step.partIds;
  return { ...step, personId, partId };
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

/** What is different about a run, as the API tells it: of everybody, and person by person. */
async function differencesOf(runId: string, kinds: string[] | null = null) {
  const source = `query($id: ID!, $kinds: [PaymentRunDifferenceKind!]) { paymentRun(id: $id) { paidPence differences {
    isOfSamePeople differencePence earlierRun { number paidPence }
    counts { kind personCount nowPence earlierPence differencePence }
    lines(kinds: $kinds) { totalCount nodes { kind nowPence earlierPence differencePence heldFor reason person { id familyName } } } } } }`;
  const { data, errors } = await app.ask(first, source, { id: runId, kinds });
  expect(errors).toBeUndefined();
  return data.paymentRun;
}

/** The row of a person in the table of differences, as it is read. */
const rowOf = (html: string, familyName: string) => {
  const table = html.slice(html.indexOf('Whom it pays otherwise'), html.indexOf('The totals beside'));
  const row = table.split(/<tr|<\/tr>/).find((each) => each.includes(`Ada ${familyName}`)) ?? '';
  return row
    .slice(row.indexOf('>') + 1)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
};

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
    expect(page.text).toContain('Contributions taken off minus £40.04');
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
    expect(late.text).toContain('Where the run stands Waits for approval Approved By whom Nothing finance-2');
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

  it('say who is new, held and not due since the run before, and why', async () => {
    const visitor = await signedIn(first);
    const list = await visitor.visit('/payments');
    const path = /href="(\/payments\/run_[^"]+)">Run 2</.exec(list.html)?.[1] ?? '';
    const { html, text } = await visitor.visit(path);
    expect(text).toContain('What is different since run 1');
    expect(text).toContain('Run 2 pays out £439.96 more than run 1, which was paid on 4 June 2026.');
    expect(text).toContain('It differs for 4 people, and is the same for 0 people.');
    expect(text).toContain('No run before is about the same people');
    const isNew = 'New £0.00 £439.96 £439.96 more No run before has paid them. It is 1 payment for 28 days.';
    expect(rowOf(html, 'Second')).toBe(`Ada Second ${isNew}`);
    expect(rowOf(html, 'Third')).toBe(`Ada Third ${isNew}`);
    expect(rowOf(html, 'Leftout')).toBe(
      'Ada Leftout Kept back £0.00 £0.00 as much Nobody has approved bank details of whoever is paid.',
    );
    expect(rowOf(html, 'Paid')).toBe(
      'Ada Paid Not due now £439.96 £0.00 £439.96 less Nothing of theirs is due in this run, and their support goes on.',
    );
    const only = await visitor.visit(`${path}?only=HELD`);
    expect([rowOf(only.html, 'Leftout') !== '', rowOf(only.html, 'Second')]).toEqual([true, '']);
    expect((await visitor.visit(`${path}?only=nonsense`)).status).toBe(200);
    expect((await (await signedIn(second)).submit(path, { step: 'approve' })).status).toBe(303);
  });

  it('explain the difference of the next to the penny, person by person', async () => {
    const found = async (familyName: string) => {
      const source = 'query($search: PeopleSearchInput) { people(search: $search) { nodes { id } } }';
      const { data } = await app.ask(practitioner, source, { search: { name: familyName } });
      return data.people.nodes[0].id as string;
    };
    await accountOf(await found('Leftout'));
    const planOf = async (familyName: string) => {
      const source = 'query($id: ID!) { person(id: $id) { currentPlan { id version } } }';
      const { data } = await app.ask(practitioner, source, { id: await found(familyName) });
      return { planId: data.person.currentPlan.id, version: data.person.currentPlan.version };
    };
    app.setToday('2026-07-06');
    const end = async (familyName: string, endedOn: string) =>
      planStep(app, practitioner, 'endPlan', await planOf(familyName), {
        endedOn,
        reason: 'Moved away.',
      });
    await end('Second', '2026-06-29');
    await end('Third', '2026-07-06');
    const fourth = await paidFor('Fourth', '2026-07-06');
    await accountOf(fourth.personId);
    const suspended = await paidFor('Suspended', '2026-07-06');
    await accountOf(suspended.personId);
    await change(app, manager, 'suspendPayments', 'suspension { id }', {
      partId: suspended.partId,
      reason: 'MISUSE_ENQUIRY',
      startsOn: '2026-07-06',
      explanation: 'Somebody else has the card.',
      otherWayToMeetNeeds: 'The council pays the agency itself.',
      lookAgainOn: '2026-07-20',
    });
    const visitor = await signedIn(first);
    const { location } = await visitor.submit('/payments/new', {
      'payOn.day': '9',
      'payOn.month': '7',
      'payOn.year': '2026',
    });
    const path = location?.split('?')[0] ?? '';
    const { paidPence, differences } = await differencesOf(path.split('/')[2] ?? '');
    const lines = Object.fromEntries(
      differences.lines.nodes.map((line: { person: { familyName: string } }) => [
        line.person.familyName,
        line,
      ]),
    );
    // Two instalments of £439.96; one each; and of the seven days from 29 June £120.00 less £10.01.
    expect(lines).toMatchObject({
      Suspended: { kind: 'HELD', heldFor: ['PAYMENTS_SUSPENDED'], differencePence: 0 },
      Leftout: { kind: 'RELEASED', nowPence: 2 * 43_996, earlierPence: 0 },
      Fourth: { kind: 'NEW', differencePence: 43_996 },
      Paid: { kind: 'DUE_AGAIN', differencePence: 43_996 },
      Third: { kind: 'CHANGED', nowPence: 10_999, earlierPence: 43_996, differencePence: -32_997 },
      Second: { kind: 'ENDED', nowPence: 0, earlierPence: 43_996 },
    });
    expect(lines.Second.reason).toContain('The last day of their support is 28 June 2026.');
    expect(lines.Third.reason).toBe(
      '£120.00 is due for 7 days, and in run 2 it was £480.00 for 28 days. Their contribution that is taken off is £10.01, and was £40.04.',
    );
    // 87992 + 43996 + 43996 + 10999 = 186983, where run 2 paid 87992.
    expect([paidPence, differences.earlierRun]).toEqual([186_983, { number: 2, paidPence: 87_992 }]);
    const sum = differences.counts.reduce(
      (pence: number, count: { differencePence: number }) => pence + count.differencePence,
      0,
    );
    expect([sum, differences.differencePence]).toEqual([98_991, 98_991]);
    const { differences: ended } = await differencesOf(path.split('/')[2] ?? '', ['ENDED']);
    expect([ended.lines.totalCount, ended.lines.nodes[0].person.familyName]).toEqual([1, 'Second']);
    const page = await visitor.visit(path);
    expect(page.text).toContain('Run 3 pays out £989.91 more than run 2');
    expect(rowOf(page.html, 'Suspended')).toContain(
      'Kept back £0.00 £0.00 as much Payments of this part are suspended.',
    );
    const managers = await app.ask(
      manager,
      'query($id: ID!) { paymentRun(id: $id) { differences { differencePence } } }',
      {
        id: path.split('/')[2],
      },
    );
    expect([managers.data?.paymentRun ?? null, managers.errors?.[0]?.extensions.code]).toEqual([
      null,
      'FORBIDDEN',
    ]);
    app.setToday('2026-06-01');
  });

  it('are not for managers, who see what may be taken back', async () => {
    const page = await (await signedIn(manager)).visit('/payments');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Runs of payments are for finance officers and auditors to see.');
    expect(page.text).toContain('No proposal to take money back waits for anything.');
    expect(page.text).not.toContain('£439.96');
  });
});

describe('unspent money that may be taken back', () => {
  const manager2: Asker = { role: 'SERVICE_MANAGER', council: 'oldham', subject: 'manager-2' };
  const day = (field: string, [date, month, year]: readonly [string, string, string]) => ({
    [`${field}.day`]: date,
    [`${field}.month`]: month,
    [`${field}.year`]: year,
  });
  const TALKED = day('discussedOn', ['20', '7', '2026']);
  const REASON = 'There is more than eight weeks of it.';
  const wrongAt = (page: { html: string }, ...fields: string[]) =>
    fields.map((field) => page.html.includes(`id="${field.replaceAll('.', '-')}-error"`));
  let saver: Awaited<ReturnType<typeof paidFor>>;
  let proposal = '';
  let path = '';

  beforeAll(async () => {
    saver = await paidFor('Saver');
    // 27 July is the first day of the third four weeks: three times £439.96 are £1,319.88.
    app.setToday('2026-07-27');
    for (const _ of [1, 2, 3]) {
      await change(app, first, 'payInstalment', 'transaction { id }', { partId: saver.partId });
    }
    proposal = `/payments/clawbacks/new/${saver.partId}`;
  });

  it('is looked for by a name that never stands in an address', async () => {
    const visitor = await signedIn(practitioner);
    expect((await visitor.visit('/payments')).html).toContain('href="/payments/clawbacks/new"');
    const nobody = await visitor.submit('/payments/clawbacks/new', { name: ' ' });
    expect([nobody.status, ...wrongAt(nobody, 'name')]).toEqual([422, true]);
    const none = await visitor.submit('/payments/clawbacks/new', { name: 'Nowhere' });
    expect([none.status, none.text.includes('Nobody of that name is known.')]).toEqual([200, true]);
    const people = await visitor.submit('/payments/clawbacks/new', { name: 'Saver' });
    expect(people.location).toBeNull();
    // Eight weeks of £120.00 may stay.
    expect(people.text).toContain('What the plan says Ada Saver');
    expect(people.text).toContain('£1,319.88 £960.00');
    expect(people.html).toContain(`href="${proposal}"`);
  });

  it('says at each field what can’t be proposed, keeps what was typed, and changes nothing', async () => {
    const visitor = await signedIn(practitioner);
    const refused = async (typed: Record<string, string>, ...fields: string[]) => {
      const page = await unchangedBy(app, () => visitor.submit(proposal, typed));
      expect([page.status, ...wrongAt(page, ...fields)]).toEqual([422, ...fields.map(() => true)]);
      return page;
    };
    await refused({ reason: REASON }, 'discussedOn');
    const amount = await refused({ ...TALKED, amountPence: 'eighty', reason: REASON }, 'amountPence');
    expect(amount.html).toContain('value="eighty"');
    await refused({ ...TALKED, reason: ' ' }, 'reason');
    await refused({ ...day('discussedOn', ['28', '7', '2026']), reason: REASON }, 'discussedOn');
    await refused({ ...TALKED, ...day('foundOn', ['1', '5', '2026']), reason: REASON }, 'foundOn');
    const saving = 'namedSavings.0.amountPence';
    await refused({ ...TALKED, [saving]: '0', reason: REASON }, saving);
    await refused({ ...TALKED, [saving]: 'all', reason: REASON }, saving);
    // £1,319.88 less £960.00 is £359.88, and a penny more is asked for.
    const above = await refused({ ...TALKED, amountPence: '359.89', reason: REASON }, 'amountPence');
    expect(above.text).toContain('£359.88 is above what may stay unspent');
    const none = await refused({ ...TALKED, ...day('foundOn', ['2', '6', '2026']), reason: REASON });
    expect(none.text).toContain(
      'No more is unspent than the council’s rules for this budget let people keep',
    );
  });

  it('is checked before it is sent, and then the person is told', async () => {
    const visitor = await signedIn(practitioner);
    const typed = { ...TALKED, amountPence: '300', reason: REASON };
    const check = await unchangedBy(app, () => visitor.submit(proposal, typed));
    expect(check.status).toBe(200);
    expect(check.text).toContain(
      '£1,319.88 was unspent on 27 July 2026, and £359.88 of it is above what may stay. It is proposed to take back £300.00. The person may reply until 17 August 2026',
    );
    const body = new URLSearchParams({ ...(check.hidden as Record<string, string>), step: 'propose' });
    const sent = await visitor.send(proposal, { method: 'POST', body });
    expect([sent.status, sent.location]).toEqual([
      303,
      expect.stringMatching(/^\/payments\/clawbacks\/[a-z]+_[0-9a-f-]+\?done=proposed$/),
    ]);
    path = sent.location?.split('?')[0] ?? '';
    const page = await visitor.visit(sent.location ?? '');
    for (const words of [
      'The person may reply',
      REASON,
      'May stay £960.00',
      '£359.88',
      'Unspent £1,319.88',
      '17 August 2026',
    ]) {
      expect(page.text).toContain(words);
    }
    const again = await unchangedBy(app, () => visitor.submit(proposal, typed));
    expect([again.status, again.text.includes('one at a time is enough')]).toEqual([422, true]);
    const list = await visitor.visit('/payments');
    expect(list.text).toContain('Ada Saver The person may reply 17 August 2026');
  });

  it('is decided by nobody before the reply, which staff keep as they heard it', async () => {
    const early = await signedIn(manager2);
    const waits = await early.visit(path);
    expect(waits.text).toContain(
      'Nothing is decided before the person has replied, or before 17 August 2026 is over.',
    );
    const decision = {
      ...(waits.hidden as Record<string, string>),
      step: 'decided',
      amountPence: '0',
      reasons: 'No.',
    };
    const refused = await unchangedBy(app, () =>
      early.send(path, { method: 'POST', body: new URLSearchParams(decision) }),
    );
    expect([refused.status, refused.text.includes('has not yet, so nothing is decided')]).toEqual([
      422,
      true,
    ]);

    const visitor = await signedIn(practitioner);
    const unsaid = await unchangedBy(app, () => visitor.submit(path, { reply: 'I need it.' }));
    expect([unsaid.status, ...wrongAt(unsaid, 'isAgreed')]).toEqual([422, true]);
    expect(unsaid.html).toContain('I need it.');
    const empty = await unchangedBy(app, () => visitor.submit(path, { isAgreed: 'no', reply: ' ' }));
    expect([empty.status, ...wrongAt(empty, 'reply')]).toEqual([422, true]);
    const officer = await signedIn(first);
    const ownForm = (await officer.visit('/payments/new')).hidden as Record<string, string>;
    const forbidden = await unchangedBy(app, () =>
      officer.send(path, {
        method: 'POST',
        body: new URLSearchParams({ ...decision, ...ownForm, step: 'replied', isAgreed: 'no', reply: 'x' }),
      }),
    );
    expect(forbidden.status).toBe(403);
    const done = await visitor.submit(path, { isAgreed: 'no', reply: 'I need it for the train.' });
    expect(done.location).toBe(`${path}?done=replied`);
    const { text } = await visitor.visit(path);
    expect(text).toContain('Agrees No In their words I need it for the train.');
    expect(text).not.toContain('Record what the person says');
    // Whoever opened the page before sees what came meanwhile, beside what they typed.
    const stale = await unchangedBy(app, () =>
      early.send(path, { method: 'POST', body: new URLSearchParams({ ...decision, amountPence: '123.45' }) }),
    );
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Somebody else has changed this meanwhile');
    expect(stale.text).toContain('What the person says Nothing I need it for the train.');
    expect(stale.html).toContain('value="123.45"');
  });

  it('is decided by a manager who did not propose it, with each mistake at its field', async () => {
    const visitor = await signedIn(manager2);
    const refused = async (typed: Record<string, string>, ...fields: string[]) => {
      const page = await unchangedBy(app, () => visitor.submit(path, typed));
      expect([page.status, ...wrongAt(page, ...fields)]).toEqual([422, ...fields.map(() => true)]);
      return page;
    };
    const both = await refused(
      { amountPence: 'much', repayments: 'two', reasons: '' },
      'amountPence',
      'repayments',
    );
    expect(both.html).toContain('value="two"');
    await refused({ amountPence: '60', reasons: ' ' }, 'reasons');
    await refused({ amountPence: '300.01', reasons: 'Because.' }, 'amountPence');
    await refused({ amountPence: '60', repayments: '99', reasons: 'Because.' }, 'repayments');
    const waits = await (await signedIn(practitioner)).visit(path);
    expect(waits.text).toContain('It waits for a manager who did not propose it.');
    const done = await visitor.submit(path, {
      amountPence: '60.01',
      repayments: '2',
      reasons: 'The rest is for the train.',
    });
    expect(done.location).toBe(`${path}?done=decided`);
    const { text } = await visitor.visit(path);
    // £60.01 in two: the penny that does not divide goes with the first.
    expect(text).toContain('£0.00 of £60.01 is repaid.');
    expect(text).toMatch(/10 August 2026 £30\.01 24 August 2026 £30\.00/);
    expect(text).toContain('A finance officer records each repayment as it arrives.');
  });

  it('comes back as a finance officer records it, once, to the penny', async () => {
    const visitor = await signedIn(first);
    const ARRIVED = day('occurredOn', ['27', '7', '2026']);
    const refused = async (typed: Record<string, string>, field: string) => {
      const page = await unchangedBy(app, () => visitor.submit(path, typed));
      expect([page.status, ...wrongAt(page, field)]).toEqual([422, true]);
    };
    await refused({ amountPence: '', ...ARRIVED }, 'amountPence');
    await refused({ amountPence: '30.01' }, 'occurredOn');
    await refused({ amountPence: '30.01', ...day('occurredOn', ['26', '7', '2026']) }, 'occurredOn');
    await refused({ amountPence: '60.02', ...ARRIVED }, 'amountPence');
    await refused({ amountPence: '0', ...ARRIVED }, 'amountPence');
    const typed = { ...(await visitor.visit(path)).hidden, amountPence: '30.01', ...ARRIVED } as Record<
      string,
      string
    >;
    const send = () => visitor.send(path, { method: 'POST', body: new URLSearchParams(typed) });
    expect((await send()).location).toBe(`${path}?done=repaid`);
    // Sent twice, as a browser does that goes back, it is posted once.
    await unchangedBy(app, send);
    expect((await visitor.visit(path)).text).toContain(
      '£30.01 of £60.01 is repaid. All of it is to be by 24 August 2026.',
    );
    expect((await visitor.submit(path, { amountPence: '30.00', ...ARRIVED })).status).toBe(303);
    const { text } = await visitor.visit(path);
    expect(text).toContain('£60.01 of £60.01 is repaid. That is all of it.');
    expect(text).toContain('All that was decided has been repaid.');
    expect(text).not.toContain('Record what arrived');
  });

  it('is not there for anybody whose it is not, and asks auditors for nothing', async () => {
    const visitor = await signedIn({ role: 'AUDITOR', council: 'oldham' });
    expect((await visitor.visit('/payments')).html).not.toContain('/payments/clawbacks/new');
    const { status, html } = await visitor.visit(path);
    expect([status, /<main.*method="post".*<\/main>/s.test(html)]).toEqual([200, false]);
    const body = (form: Record<string, string>) => new URLSearchParams(form);
    for (const role of ['AUDITOR', 'COMMISSIONER'] as const) {
      const reader = await signedIn({ role, council: 'oldham' });
      const token = (await reader.visit('/payments/clawbacks/new')).hidden as Record<string, string>;
      const sent = await unchangedBy(app, () =>
        reader.send(proposal, {
          method: 'POST',
          body: body({ ...token, ...TALKED, reason: REASON, step: 'propose' }),
        }),
      );
      expect([role, sent.status]).toEqual([role, 403]);
    }
    const unknown = `${path.slice(0, -4)}0000`;
    for (const missing of [
      unknown,
      '/payments/clawbacks/x',
      '/payments/clawbacks/new/x',
      '/payments/run_x',
    ]) {
      expect([missing, (await (await signedIn(first)).visit(missing)).status]).toEqual([missing, 404]);
    }
  });
});
