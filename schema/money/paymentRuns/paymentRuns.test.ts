import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '../../../scripts/commandLine.testing.ts';
import { momentInEngland } from '../../../server/common/dayInEngland.ts';
import { proposeRunsByCalendar } from '../../../server/domain/money/paymentRuns/proposeByCalendar.commands.ts';
import { settlePayments } from '../../../server/domain/money/paymentRuns/settleRuns.commands.ts';
import { readLiveCouncils } from '../../../server/domain/tenancy/councils/liveCouncils.queries.ts';
import { createLog } from '../../../server/platform/http/log.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import type { SessionCouncil } from '../../../server/platform/session.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import {
  assessed,
  type BudgetStep,
  change,
  planStep,
  registered,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

/** Accounts of the specification of the digits’ check, so nobody’s. */
const ACCOUNT = { accountName: 'Ada Payee', sortCode: '08-99-99', accountNumber: '66374958' };
const OTHER_ACCOUNT = { sortCode: '107999', accountNumber: '88837491' };
const EVIDENCE = { evidence: 'A statement of this month.' };

describe('where money is paid, and runs of payments', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const first: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-1' };
  const second: Asker = { role: 'FINANCE_OFFICER', council: 'oldham', subject: 'finance-2' };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
  });
  afterAll(() => app.stop());

  /** What a mutation answers: its record, and the codes and paths of what it refuses. */
  const send = async (asker: Asker, name: string, input: object, fields: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message path details { conflictingId allowed } } } }`;
    const { data, errors } = await app.ask(asker, source, { input });
    expect(errors).toBeUndefined();
    return data[name];
  };
  const refused = async (asker: Asker, name: string, input: object) => {
    const { userErrors } = await unchangedBy(app, () => send(asker, name, input, ''));
    expect(userErrors).not.toEqual([]);
    return userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path[0]]);
  };

  const DETAILS = 'bankDetails { id version status accountNumber usableFromOn proposedBy }';
  const proposed = async (payee: object, account = {}) => {
    const input = { ...payee, ...ACCOUNT, ...EVIDENCE, ...account };
    const { bankDetails, userErrors } = await send(first, 'proposeBankDetails', input, DETAILS);
    expect(userErrors).toEqual([]);
    return bankDetails;
  };
  const approval = ({ id, version }: { id: string; version: number }, account = {}) => {
    const { sortCode, accountNumber } = { ...ACCOUNT, ...account };
    return { bankDetailsId: id, expectedVersion: version, sortCode, accountNumber };
  };
  const approved = async (payee: object, account = {}) => {
    const input = approval(await proposed(payee, account), account);
    const { bankDetails, userErrors } = await send(second, 'approveBankDetails', input, DETAILS);
    expect(userErrors).toEqual([]);
    return bankDetails;
  };

  it('keeps an account sealed, and uses it once a second officer has given it again', async () => {
    const personId = await registered(app, practitioner);
    const input = { personId, ...ACCOUNT, ...EVIDENCE };
    const wrong = (change: object) => refused(first, 'proposeBankDetails', { ...input, ...change });
    expect(await wrong({ sortCode: '08-99' })).toEqual([['SORT_CODE_NOT_RIGHT', 'sortCode']]);
    expect(await wrong({ accountNumber: '66374959' })).toEqual([
      ['ACCOUNT_NUMBER_NOT_RIGHT', 'accountNumber'],
    ]);
    expect(await wrong({ partId: personId })).toEqual([['PAYEE_NOT_ONE', 'personId']]);
    const details = await proposed({ personId });
    expect(details).toMatchObject({ status: 'PROPOSED', accountNumber: '••••4958', proposedBy: 'finance-1' });
    expect(await wrong({})).toEqual([['BANK_DETAILS_PROPOSED_ALREADY', 'personId']]);

    expect(await refused(first, 'approveBankDetails', approval(details))).toEqual([
      ['APPROVER_IS_PROPOSER', 'bankDetailsId'],
    ]);
    expect(await refused(second, 'approveBankDetails', approval(details, OTHER_ACCOUNT))).toEqual([
      ['BANK_DETAILS_DIFFER', 'sortCode'],
      ['BANK_DETAILS_DIFFER', 'accountNumber'],
    ]);
    const { bankDetails } = await send(second, 'approveBankDetails', approval(details), DETAILS);
    expect(bankDetails).toMatchObject({ status: 'IN_USE', usableFromOn: '2026-06-01' });
    const settled = { ...approval(details), expectedVersion: details.version + 1 };
    expect(await refused(second, 'approveBankDetails', settled)).toEqual([
      ['BANK_DETAILS_SETTLED', 'bankDetailsId'],
    ]);

    // In place of one in use, another waits for five working days, and the person is told.
    const newer = await approved({ personId }, OTHER_ACCOUNT);
    expect(newer).toMatchObject({ status: 'WAITING', usableFromOn: '2026-06-08' });
    const source = `query($id: ID!) { person(id: $id) { bankDetails { status accountNumber replacedOn } }
      }`;
    const person: Asker = { role: 'PERSON', council: 'oldham', person: personId };
    expect((await app.ask(person, source, { id: personId })).data.person.bankDetails).toEqual([
      { status: 'WAITING', accountNumber: '••••7491', replacedOn: null },
      { status: 'IN_USE', accountNumber: '••••4958', replacedOn: '2026-06-08' },
    ]);
    const told = 'query { notifications { nodes { code } } }';
    expect((await app.ask(person, told)).data.notifications.nodes).toEqual([
      { code: 'BANK_DETAILS_APPROVED' },
      { code: 'BANK_DETAILS_APPROVED' },
    ]);
    const [{ stored }] = (await queryAll(
      app.database,
      `select concat((select json_agg(d) from bank_details d), (select json_agg(i) from idempotency_record i),
        (select json_agg(a) from audit_entry a)) as stored`,
    )) as [{ stored: string }];
    expect(stored).toContain('approveBankDetails');
    expect(stored).not.toMatch(/66374958|089999|08-99-99|Ada Payee/);
  });

  /** Support started on 1 June 2026: £120.00 a week, of which the person puts in £10.01, paid net every four weeks. */
  const started = async () => {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const budget = { personContributionWeeklyPence: 1_001, councilContributionWeeklyPence: 10_999 };
    const step = await startedPlan(app, practitioner, { personId, allocationId: allocation.id }, { budget });
    return { ...step, personId };
  };
  const paidFor = async () => {
    const step = await started();
    await approved({ personId: step.personId });
    return step;
  };
  const RUN = `paymentRun { id version number status payOn processingOn paymentCount leftOutCount amountPence
    contributionTakenOffPence paidPence hashTotal
    items { nodes { id startsOn attempt paidPence reference part { id } bankDetails { accountNumber } transaction { id kind } } }
    leftOut { nodes { reason startsOn part { id } } } }`;
  const proposedRun = async (given = {}) => {
    const { paymentRun, userErrors } = await send(
      first,
      'proposePaymentRun',
      { payOn: '2026-06-04', ...given },
      RUN,
    );
    expect(userErrors).toEqual([]);
    return paymentRun;
  };
  const approveRun = ({ id, version }: { id: string; version: number }, asker = second) =>
    send(asker, 'approvePaymentRun', { runId: id, expectedVersion: version }, RUN);
  const fileOf = async (runId: string, form: 'txt' | 'csv', asker: Asker) => {
    const response = await fetch(`${app.url}/downloads/payment-runs/${runId}.${form}`, {
      headers: { authorization: `Bearer ${await app.token(asker)}` },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const withdrawn = async ({ id, version }: { id: string; version: number }) =>
    change(app, first, 'withdrawPaymentRun', 'paymentRun { status }', {
      runId: id,
      expectedVersion: version,
    });
  const balances = async ({ budgetId }: BudgetStep) =>
    (
      await app.ask(
        first,
        'query($id: ID!) { budget(id: $id) { paidPence contributionTakenOffPence remainingPence } }',
        { id: budgetId },
      )
    ).data.budget;

  const settled = async ({ budgetId }: BudgetStep) =>
    (
      await app.ask(
        first,
        `query($id: ID!) { budget(id: $id) { pendingPence remainingPence postedRemainingPence heldPence
          transactions { kind status occurredOn settledOn voidReason } } }`,
        { id: budgetId },
      )
    ).data.budget;
  const balancesOn = async ({ budgetId }: BudgetStep, on: string, knownAt: string | null = null) => {
    const sums = 'allocatedPence postedRemainingPence pendingPence remainingPence paidPence heldPence';
    const source = `query($budgetId: ID!, $on: Date!, $knownAt: DateTime) {
      budgetBalances(budgetId: $budgetId, on: $on, knownAt: $knownAt) { ${sums} parts { ${sums} } } }`;
    return (await app.ask(first, source, { budgetId, on, knownAt })).data.budgetBalances;
  };
  const totalsOf = async ({ id }: { id: string }) =>
    (
      await app.ask(first, 'query($id: ID!) { paymentRun(id: $id) { pendingPence postedPence voidPence } }', {
        id,
      })
    ).data.paymentRun;
  /** What the daily sweep does with approved payments. */
  const sweep = async (day: string) => {
    const council = (await readLiveCouncils(app.connection)).find(({ slug }) => slug === 'oldham');
    const facts = { work: settlePayments.name, now: momentInEngland(day, '05:00'), requestId: 'sweep' };
    const session = systemSession(app.connection, council as SessionCouncil, facts);
    const log = createLog({ mode: 'production', level: 'silent' });
    await settlePayments.run(session, { subjectId: null, log });
    await session.end();
  };

  it('proposes what is due by a day, and says what is left out and why', async () => {
    const wrong = (input: object) => refused(first, 'proposePaymentRun', input);
    expect(await wrong({ payOn: '2026-06-04' })).toEqual([['NOTHING_DUE', 'payOn']]);
    expect(await wrong({ payOn: '2026-06-06' })).toEqual([['PAY_DAY_NOT_WORKING', 'payOn']]);
    expect(await wrong({ payOn: '2026-06-03' })).toEqual([['PAY_DAY_TOO_SOON', 'payOn']]);
    expect(await wrong({ payOn: '2026-06-05', dueBy: '2026-06-08' })).toEqual([
      ['DUE_DAY_NOT_RIGHT', 'dueBy'],
    ]);
    const paid = await paidFor();
    const without = await started();
    // Nobody else holds the money of a direct payment.
    const held = { partId: without.partIds[0], ...ACCOUNT, ...EVIDENCE };
    expect(await refused(first, 'proposeBankDetails', held)).toEqual([['NO_MONEY_FOR_HOLDER', 'partId']]);
    const byHand = await paidFor();
    const run = await proposedRun({ leaveOutPartIds: byHand.partIds });
    expect(run).toMatchObject({
      number: 1,
      status: 'PROPOSED',
      processingOn: '2026-06-03',
      paymentCount: 1,
      leftOutCount: 2,
      amountPence: 48_000,
      contributionTakenOffPence: 4_004,
      paidPence: 43_996,
      hashTotal: null,
    });
    expect((await fileOf(run.id, 'txt', first)).status).toBe(400);
    expect(run.items.nodes).toMatchObject([
      {
        startsOn: '2026-06-01',
        attempt: 1,
        paidPence: 43_996,
        reference: 'FS000001-000001',
        part: { id: paid.partIds[0] },
        bankDetails: { accountNumber: '••••4958' },
        transaction: null,
      },
    ]);
    const leftOut = run.leftOut.nodes.map(({ reason, part }: { reason: string; part: { id: string } }) => [
      part.id,
      reason,
    ]);
    expect(Object.fromEntries(leftOut)).toEqual({
      [without.partIds[0] as string]: 'NO_BANK_DETAILS',
      [byHand.partIds[0] as string]: 'LEFT_OUT_BY_HAND',
    });
    await withdrawn(run);
    const late = await unchangedBy(app, () => approveRun({ ...run, version: run.version + 1 }));
    expect(late.userErrors).toMatchObject([{ code: 'RUN_SETTLED' }]);
  });

  it('pays a run once a second officer approves it, whole, and never twice', async () => {
    const run = await proposedRun();
    const approveInput = { runId: run.id, expectedVersion: run.version };
    expect(await refused(first, 'approvePaymentRun', approveInput)).toEqual([
      ['APPROVER_IS_PROPOSER', 'runId'],
    ]);
    expect(await refused(second, 'approvePaymentRun', approveInput)).toEqual([
      ['ORIGINATOR_MISSING', 'runId'],
    ]);
    const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' };
    const originator = { serviceUserNumber: '123456', accountName: 'Oldham Council', ...OTHER_ACCOUNT };
    const OWN = 'originator { id version status accountNumber }';
    const set = (given = originator) => send(administrator, 'setBacsOriginator', given, OWN);
    const short = { ...originator, serviceUserNumber: '12345' };
    expect(await refused(administrator, 'setBacsOriginator', short)).toEqual([
      ['SERVICE_USER_NUMBER_NOT_RIGHT', 'serviceUserNumber'],
    ]);
    const { originator: own } = await set();
    expect(own).toMatchObject({ status: 'PROPOSED', accountNumber: '••••7491' });
    expect((await unchangedBy(app, () => set())).userErrors).toMatchObject([
      { code: 'ORIGINATOR_PROPOSED_ALREADY', details: { conflictingId: own.id } },
    ]);
    // What one person alone says debits nothing.
    expect(await refused(second, 'approvePaymentRun', approveInput)).toEqual([
      ['ORIGINATOR_MISSING', 'runId'],
    ]);
    const ownApproval = { originatorId: own.id, expectedVersion: own.version, ...OTHER_ACCOUNT };
    const byItself = await send(administrator, 'approveBacsOriginator', ownApproval, OWN);
    expect(byItself.userErrors).toMatchObject([{ code: 'APPROVER_IS_PROPOSER', path: ['originatorId'] }]);
    const differs = { ...ownApproval, accountNumber: ACCOUNT.accountNumber };
    expect((await send(first, 'approveBacsOriginator', differs, OWN)).userErrors).toMatchObject([
      { code: 'BANK_DETAILS_DIFFER', path: ['accountNumber'] },
    ]);
    const agreed = await send(first, 'approveBacsOriginator', ownApproval, OWN);
    expect(agreed.originator).toMatchObject({ status: 'APPROVED' });
    // A newer proposal that is refused leaves the one in use.
    const { originator: other } = await set({ ...originator, ...ACCOUNT });
    const refusal = { originatorId: other.id, expectedVersion: other.version, reason: 'Not ours.' };
    expect((await send(first, 'refuseBacsOriginator', refusal, OWN)).originator.status).toBe('REFUSED');
    expect((await send(first, 'refuseBacsOriginator', refusal, OWN)).userErrors).toMatchObject([
      { code: 'ORIGINATOR_SETTLED' },
    ]);
    const inUse = 'query { bacsOriginator { id } proposedBacsOriginator { id } }';
    expect((await app.ask(first, inUse)).data).toEqual({
      bacsOriginator: { id: own.id },
      proposedBacsOriginator: null,
    });
    const { paymentRun, userErrors } = await approveRun(run);
    expect(userErrors).toEqual([]);
    expect(paymentRun).toMatchObject({ status: 'APPROVED', paymentCount: 2, paidPence: 87_992 });
    expect(paymentRun.hashTotal).toBe(String(2 * (89_999 + 66_374_958)));
    for (const { transaction } of paymentRun.items.nodes) expect(transaction.kind).toBe('INSTALMENT_PAID');
    const { status, text, headers } = await fileOf(run.id, 'txt', first);
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="payment-run-2.txt"',
    ]);
    expect(text.split('\r\n').slice(4, 7)).toEqual([
      '0899996637495809910799988837491    00000043996OLDHAM COUNCIL    FS000002-000001   ADA PAYEE         ',
      '0899996637495809910799988837491    00000043996OLDHAM COUNCIL    FS000002-000002   ADA PAYEE         ',
      '1079998883749101710799988837491    00000087992OLDHAM COUNCIL    CONTRA            OLDHAM COUNCIL    ',
    ]);
    expect((await fileOf(run.id, 'txt', second)).text).toBe(text);
    expect((await fileOf(run.id, 'csv', first)).text).toContain(
      'FS000002-000002,089999,66374958,Ada Payee,439.96,',
    );
    const [{ copies }] = (await queryAll(
      app.database,
      `select count(*)::int as copies from audit_entry where action = 'downloadPaymentRun'`,
    )) as [{ copies: number }];
    expect(copies).toBe(3);
    for (const role of ['AUDITOR', 'TEAM_MANAGER', 'COUNCIL_ADMINISTRATOR'] as const) {
      expect((await fileOf(run.id, 'txt', { role, council: 'oldham' })).status, role).toBe(403);
    }
    expect((await fileOf(run.id, 'txt', { ...first, council: 'devon' })).status).toBe(404);
    expect(await refused(second, 'approvePaymentRun', { ...approveInput, expectedVersion: 2 })).toEqual([
      ['RUN_SETTLED', 'runId'],
    ]);
    expect(await refused(first, 'proposePaymentRun', { payOn: '2026-06-04' })).toEqual([
      ['NOTHING_DUE', 'payOn'],
    ]);
  });

  it('pays nothing where anything of a run has changed, and names each payment', async () => {
    const ended = await paidFor();
    const alone = await paidFor();
    const same = await paidFor();
    const run = await proposedRun();
    await planStep(app, practitioner, 'endPlan', ended, { endedOn: '2026-06-01', reason: 'Moved away.' });
    await change(app, first, 'payInstalment', 'transaction { id }', { partId: alone.partIds[0] });
    const { paymentRun, userErrors } = await unchangedBy(app, () => approveRun(run));
    expect(paymentRun).toBeNull();
    const itemOf = ({ partIds }: BudgetStep) =>
      run.items.nodes.find(({ part }: { part: { id: string } }) => part.id === partIds[0]).id;
    const named = userErrors.map(
      ({ code, details }: { code: string; details: { conflictingId: string } }) => {
        expect(code).toBe('RUN_CHANGED');
        return details.conflictingId;
      },
    );
    expect(named.sort()).toEqual([itemOf(ended), itemOf(alone)].sort());
    expect(await balances(same)).toMatchObject({ paidPence: 0 });
    await withdrawn(run);
    const { paymentRun: next } = await approveRun(await proposedRun());
    expect(next.items.nodes).toHaveLength(1);
    expect(await balances(same)).toEqual({
      paidPence: 43_996,
      contributionTakenOffPence: 4_004,
      remainingPence: 576_000,
    });
  });

  it('is approved once by however many at the same moment, and a part is paid once beside it', async () => {
    const steps = [await paidFor(), await paidFor()];
    const run = await proposedRun();
    const officers = Array.from({ length: 8 }, (_, index) => ({
      ...second,
      subject: `finance-${index + 2}`,
    }));
    const alone = steps[0]?.partIds[0];
    const [answers, single] = await Promise.all([
      Promise.all(officers.map((officer) => approveRun(run, officer))),
      send(first, 'payInstalment', { partId: alone }, 'transaction { id }'),
    ]);
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'APPROVED');
    const isApproved = codes.includes('APPROVED');
    expect(codes.filter((code) => code === 'APPROVED')).toHaveLength(isApproved ? 1 : 0);
    expect(single.transaction === null).toBe(isApproved);
    for (const code of codes) expect(['APPROVED', 'RUN_SETTLED', 'RUN_CHANGED']).toContain(code);
    for (const step of steps) {
      const isPaid = isApproved || step.partIds[0] === alone;
      expect((await balances(step)).paidPence).toBe(isPaid ? 43_996 : 0);
    }
    // Where the one payment was first, the run stays as it was, and what is left of it is in the next.
    if (!isApproved) await withdrawn(run);
  });

  it('reserves what is approved, and posts it on the day on which the banks exchange it', async () => {
    const step = await paidFor();
    const { paymentRun: run } = await approveRun(await proposedRun());
    const item = run.items.nodes[0];
    expect(await settled(step)).toEqual({
      pendingPence: 48_000,
      remainingPence: 576_000,
      postedRemainingPence: 624_000,
      heldPence: 0,
      transactions: [
        {
          kind: 'INSTALMENT_PAID',
          status: 'PENDING',
          occurredOn: '2026-06-03',
          settledOn: null,
          voidReason: null,
        },
        expect.objectContaining({ kind: 'ALLOCATION', status: 'POSTED' }),
      ],
    });
    // It can't be paid again, nor undone but by taking it out of its run; by the database’s own rules too.
    expect(await refused(first, 'payInstalment', { partId: step.partIds[0] })).toEqual([
      ['INSTALMENT_NOT_YET_DUE', 'instalmentStartsOn'],
    ]);
    const transactionId = item.transaction.id;
    const reversal = { transactionId, reason: 'A mistake.' };
    expect(await refused(first, 'reverseTransaction', reversal)).toEqual([
      ['PAYMENT_PENDING', 'transactionId'],
    ]);
    await expect(
      queryAll(
        app.database,
        `insert into ledger_settlement select tenant_id, id, seen_by[1], 'POSTED', occurred_on - 1, null, null, now(), 'x'
         from ledger_transaction where id = $1`,
        [transactionId.slice(-36)],
      ),
    ).rejects.toThrow('when the banks have exchanged it');
    await sweep('2026-06-03');
    app.setToday('2026-06-03');
    expect(await settled(step)).toMatchObject({ pendingPence: 48_000 });
    expect((await fileOf(run.id, 'txt', first)).status).toBe(200);
    await sweep('2026-06-03');
    expect(await settled(step)).toMatchObject({
      pendingPence: 0,
      postedRemainingPence: 576_000,
      heldPence: 43_996,
      transactions: [{ status: 'POSTED', settledOn: '2026-06-03' }, {}],
    });
    expect(await totalsOf(run)).toEqual({ pendingPence: 0, postedPence: run.paidPence, voidPence: 0 });
    // As of the day before, and as of any moment.
    const approvedOn = { allocatedPence: 624_000, postedRemainingPence: 624_000, pendingPence: 48_000 };
    const before = { ...approvedOn, remainingPence: 576_000, paidPence: 0, heldPence: 0 };
    const after = { pendingPence: 0, remainingPence: 576_000, paidPence: 43_996, heldPence: 43_996 };
    expect(await balancesOn(step, '2026-06-02')).toEqual({ ...before, parts: [before] });
    expect(await balancesOn(step, '2026-06-03')).toMatchObject({ ...after, parts: [after] });
    expect(await balancesOn(step, '2026-06-03', '2026-06-02T12:00:00.000Z')).toMatchObject(before);
    expect(await balancesOn(step, '2026-06-03', '2026-05-31T12:00:00.000Z')).toMatchObject({
      allocatedPence: 0,
      remainingPence: 0,
    });
    const late = { runId: run.id, itemIds: [item.id], reason: 'Too late.' };
    expect(await refused(first, 'voidPayments', late)).toEqual([['PAYMENT_SETTLED', 'itemIds']]);
    await expect(
      queryAll(app.database, `update ledger_settlement set outcome = 'VOID' where transaction_id = $1`, [
        transactionId.slice(-36),
      ]),
    ).rejects.toThrow('never changed or deleted');
    app.setToday('2026-06-01');
  });

  it('takes out what is not paid after all, once, with the reason, and writes the file without it', async () => {
    const [dead, suspended, byHand, paid] = [
      await paidFor(),
      await paidFor(),
      await paidFor(),
      await paidFor(),
    ];
    const { paymentRun: run } = await approveRun(await proposedRun());
    const itemOf = ({ partIds }: BudgetStep) =>
      run.items.nodes.find(({ part }: { part: { id: string } }) => part.id === partIds[0]).id;
    const { person } = (
      await app.ask(practitioner, 'query($id: ID!) { person(id: $id) { version } }', { id: dead.personId })
    ).data;
    const death = { personId: dead.personId, expectedVersion: person.version, diedOn: '2026-05-30' };
    await change(app, practitioner, 'recordDeath', 'person { id }', death);
    await change(app, { role: 'TEAM_MANAGER', council: 'oldham' }, 'suspendPayments', 'suspension { id }', {
      partId: suspended.partIds[0],
      reason: 'MISUSE_ENQUIRY',
      startsOn: '2026-06-01',
      explanation: 'Somebody else has the card.',
      otherWayToMeetNeeds: 'The council pays the agency itself.',
      lookAgainOn: '2026-06-20',
    });
    const taken = { runId: run.id, itemIds: [itemOf(byHand)], reason: 'The account is somebody else’s.' };
    await change(app, first, 'voidPayments', 'paymentRun { id }', taken);
    expect(await refused(first, 'voidPayments', taken)).toEqual([['PAYMENT_SETTLED', 'itemIds']]);
    const voided = (voidReason: string) => ({
      pendingPence: 0,
      remainingPence: 624_000,
      heldPence: 0,
      transactions: [
        { kind: 'REVERSAL', status: 'POSTED', occurredOn: '2026-06-03' },
        { kind: 'INSTALMENT_PAID', status: 'VOID', settledOn: '2026-06-01', voidReason },
        { kind: 'ALLOCATION' },
      ],
    });
    expect(await settled(dead)).toMatchObject(voided('PERSON_HAS_DIED'));
    expect(await settled(suspended)).toMatchObject(voided('PAYMENTS_SUSPENDED'));
    expect(await settled(byHand)).toMatchObject(voided('TAKEN_OUT'));
    expect(await totalsOf(run)).toEqual({ pendingPence: 43_996, postedPence: 0, voidPence: 3 * 43_996 });
    const { text } = await fileOf(run.id, 'txt', first);
    expect(
      text.split('\r\n').filter((line) => line.startsWith('089999')),
      text,
    ).toHaveLength(1);
    expect(text).toContain('00000043996OLDHAM COUNCIL    CONTRA');
    await sweep('2026-06-03');
    expect(await totalsOf(run)).toEqual({ pendingPence: 0, postedPence: 43_996, voidPence: 3 * 43_996 });
    expect(await settled(paid)).toMatchObject({ heldPence: 43_996 });
    app.setToday('2026-06-01');

    // What was taken out by hand is due again, as its next attempt; where nobody has the file written, it is not paid.
    const { paymentRun: next } = await approveRun(await proposedRun());
    expect(next.items.nodes).toMatchObject([{ attempt: 2, part: { id: byHand.partIds[0] } }]);
    await sweep('2026-06-04');
    expect(await totalsOf(next)).toEqual({ pendingPence: 0, postedPence: 0, voidPence: 43_996 });
    expect(await settled(byHand)).toMatchObject({
      transactions: [{}, { voidReason: 'FILE_NOT_SENT' }, {}, {}, {}],
    });
    expect((await fileOf(next.id, 'txt', first)).status).toBe(400);
    app.setToday('2026-06-01');
    await change(app, first, 'payInstalment', 'transaction { id }', { partId: byHand.partIds[0] });
  });

  it('takes back what a bank returns, holds the account, and pays again as a payment of its own', async () => {
    const [returned, awacs] = [await paidFor(), await paidFor()];
    const proposal = await proposedRun();
    const { paymentRun: run } = await approveRun(proposal);
    const referenceOf = ({ partIds }: BudgetStep) =>
      run.items.nodes.find(({ part }: { part: { id: string } }) => part.id === partIds[0]).reference;
    app.setToday('2026-06-05');
    const entry = {
      reference: referenceOf(returned),
      amountPence: 43_996,
      reasonCode: 'B',
      reportedOn: '2026-06-05',
    };
    const wrong = (...entries: object[]) =>
      refused(first, 'recordReturnedPayments', { list: 'ARUCS', entries });
    expect(await wrong()).toEqual([['NO_RETURNS', 'entries']]);
    const codesOf = async (...entries: object[]) => (await wrong(...entries)).map(([code]: [string]) => code);
    expect(await codesOf(entry, { ...entry, reference: 'FS000099-000001' })).toEqual(['REFERENCE_NOT_FOUND']);
    expect(await codesOf(entry, entry)).toEqual(['RETURN_GIVEN_TWICE']);
    expect(await codesOf({ ...entry, amountPence: 1, reasonCode: 'X', reportedOn: '2026-06-06' })).toEqual([
      'RETURN_CODE_NOT_KNOWN',
      'RETURN_AMOUNT_DIFFERS',
      'RETURN_DAY_NOT_RIGHT',
    ]);
    const RETURNS = `returnedPayments { kind paymentCount payments { reason reversal { kind occurredOn }
      item { attempt bankDetails { status heldOn settleByOn } } } }`;
    const record = (list: string, ...entries: object[]) =>
      send(first, 'recordReturnedPayments', { list, entries }, RETURNS);
    const { returnedPayments } = await record('ARUCS', entry);
    expect(returnedPayments).toEqual({
      kind: 'ARUCS',
      paymentCount: 1,
      payments: [
        {
          reason: 'ACCOUNT_CLOSED',
          reversal: { kind: 'REVERSAL', occurredOn: '2026-06-05' },
          item: {
            attempt: 1,
            bankDetails: { status: 'HELD', heldOn: '2026-06-05', settleByOn: '2026-06-10' },
          },
        },
      ],
    });
    expect(await balances(returned)).toMatchObject({ paidPence: 0, remainingPence: 624_000 });
    expect(await codesOf(entry)).toEqual(['RETURNED_ALREADY']);
    const stillPaid = await record('AWACS', { ...entry, reference: referenceOf(awacs), reasonCode: '3' });
    expect(stillPaid.returnedPayments.payments).toMatchObject([
      { reversal: null, item: { bankDetails: { status: 'IN_USE', heldOn: null, settleByOn: '2026-06-10' } } },
    ]);
    expect(await balances(awacs)).toMatchObject({ paidPence: 43_996 });

    const steps = async () => {
      const source = 'query($id: ID!) { person(id: $id) { openSteps { kind dueOn } } }';
      const { data } = await app.ask(practitioner, source, { id: returned.personId });
      return data.person.openSteps.filter(({ kind }: { kind: string }) => kind === 'RIGHT_ACCOUNT');
    };
    expect(await steps()).toEqual([{ kind: 'RIGHT_ACCOUNT', dueOn: '2026-06-10' }]);
    const payOn = '2026-06-11';
    expect(await refused(first, 'proposePaymentRun', { payOn })).toEqual([['NOTHING_DUE', 'payOn']]);
    // The old account can’t be paid, so nobody waits for the new one.
    const newer = await approved({ personId: returned.personId }, OTHER_ACCOUNT);
    expect(newer).toMatchObject({ status: 'IN_USE', usableFromOn: '2026-06-05' });
    expect(await steps()).toEqual([]);
    const { paymentRun: again } = await approveRun(await proposedRun({ payOn }));
    expect(again.items.nodes).toMatchObject([
      { attempt: 2, bankDetails: { accountNumber: '••••7491' }, transaction: { kind: 'INSTALMENT_PAID' } },
    ]);
    expect(again.items.nodes[0].reference).not.toBe(entry.reference);
    expect(await balances(returned)).toMatchObject({ paidPence: 43_996, remainingPence: 576_000 });
    // The file of the first run is as it was, and asking for the first approval again lets nothing out.
    const late = await unchangedBy(app, () => approveRun(proposal));
    expect(late.userErrors).toMatchObject([{ code: 'RUN_SETTLED' }]);
    app.setToday('2026-06-01');
  });

  it('reads the reports of Bacs, and proposes the account that a bank says is right', async () => {
    const [returned, corrected] = [await paidFor(), await paidFor()];
    const { paymentRun: run } = await approveRun(await proposedRun());
    const referenceOf = ({ partIds }: BudgetStep) =>
      run.items.nodes.find(({ part }: { part: { id: string } }) => part.id === partIds[0]).reference;
    app.setToday('2026-06-05');
    const item = (reference: string, code = 'B') =>
      `<ReturnedCreditItem ref="${reference}" transCode="99" returnCode="${code}" valueOf="439.96" currency="GBP">
      <ReceiverAccount number="66374958" sortCode="089999" name="A"/></ReturnedCreditItem>`;
    const arucs = (userNumber: string, ...items: string[]) =>
      `<BACSDocument><Data><ARUCS><Header currentProcessingDate="2026-06-05"/>
      <ServiceLicenseInformation userNumber="${userNumber}"/>${items.join('\n')}</ARUCS></Data></BACSDocument>`;
    const wrong = (file: string) => refused(first, 'importReturnedPayments', { file });
    expect(await wrong('')).toEqual([['RETURN_FILE_EMPTY', 'file']]);
    expect(await wrong(arucs('654321', item(referenceOf(returned))))).toEqual([
      ['RETURN_FILE_OF_ANOTHER_USER', 'file'],
    ]);
    const REPORT = `returnedPayments { kind paymentCount repeatedCount badLines { line code }
      payments { reason reversal { kind } proposedDetails { id version status accountNumber usableFromOn proposedBy } } }`;
    const read = async (file: string) => {
      const answer = await send(first, 'importReturnedPayments', { file }, REPORT);
      expect(answer.userErrors).toEqual([]);
      return answer.returnedPayments;
    };
    const file = arucs('123456', item('FS000099-000001'), item(referenceOf(returned)));
    expect(await read(file)).toMatchObject({
      kind: 'ARUCS',
      paymentCount: 1,
      badLines: [{ line: 2, code: 'REFERENCE_NOT_FOUND' }],
      payments: [{ reason: 'ACCOUNT_CLOSED', reversal: { kind: 'REVERSAL' }, proposedDetails: null }],
    });
    expect(await balances(returned)).toMatchObject({ paidPence: 0 });
    const again = await wrong(arucs('123456', item(referenceOf(returned))));
    expect(again).toEqual([['RETURNED_ALREADY', 'file']]);
    expect(await balances(returned)).toMatchObject({ paidPence: 0, remainingPence: 624_000 });

    const awacs = (sortCode: string, accountNumber: string) =>
      `<BACSDocument><Data><MessagingAdvices><MessagingHeader report-type="AWACS" report-generation-date="2026-06-05"/>
      <MessagingAdvice user-number="123456" reference="${referenceOf(corrected)}" reason-code="3"
      payee-new-sort-code="${sortCode}" payee-new-account-number="${accountNumber}"/></MessagingAdvices></Data></BACSDocument>`;
    const { sortCode, accountNumber } = OTHER_ACCOUNT;
    const advice = await read(awacs(sortCode, accountNumber));
    expect(advice).toMatchObject({ kind: 'AWACS', paymentCount: 1, repeatedCount: 0, badLines: [] });
    const [{ proposedDetails }] = advice.payments;
    expect(proposedDetails).toMatchObject({
      status: 'PROPOSED',
      accountNumber: '••••7491',
      proposedBy: 'finance-1',
    });
    // What the bank says changes nothing by itself: another officer approves it, and the person has notice.
    expect(await refused(first, 'approveBankDetails', approval(proposedDetails, OTHER_ACCOUNT))).toEqual([
      ['APPROVER_IS_PROPOSER', 'bankDetailsId'],
    ]);
    const settled = await send(
      second,
      'approveBankDetails',
      approval(proposedDetails, OTHER_ACCOUNT),
      DETAILS,
    );
    expect(settled.bankDetails).toMatchObject({ status: 'WAITING', usableFromOn: '2026-06-12' });
    app.setToday('2026-06-01');
  });

  it('is proposed by the calendar once for each pay day, however often and beside itself it is tried', async () => {
    const runsOf = async (statuses = ['PROPOSED']) => {
      const source = `query($statuses: [PaymentRunStatus!]) { paymentRuns(first: 50, statuses: $statuses) {
        nodes { id version payOn status proposedBy paymentCount items { nodes { part { id } startsOn } } } } }`;
      return (await app.ask(first, source, { statuses })).data.paymentRuns.nodes;
    };
    for (const run of await runsOf()) await withdrawn(run);
    const DUE = `{ workDue(kinds: [PAYMENT_RUN_APPROVAL], until: "2027-12-31") { nodes {
      status dueOn dueReason person { id } subjectType subjectId } } }`;
    const waiting = async (asker = second) => (await app.ask(asker, DUE)).data.workDue.nodes;
    // What was approved or taken back waits for nobody.
    expect(await waiting()).toEqual([]);
    const log = createLog({ mode: 'production', level: 'silent' });
    const byCalendar = async (today: string, council = 'oldham') => {
      const found = 'select tenant_id as id from council where slug = $1';
      const [row] = await queryAll<{ id: string }>(app.database, found, [council]);
      const session = systemSession(
        app.connection,
        { tenantId: row?.id ?? '', slug: council, isLive: true },
        {
          work: proposeRunsByCalendar.name,
          now: Temporal.Instant.from(`${today}T05:00:00Z`),
          requestId: 'test',
        },
      );
      await proposeRunsByCalendar.run(session, { subjectId: null, log }).finally(() => session.end());
    };
    const step = await paidFor();
    const today = '2026-06-01';
    await Promise.all([byCalendar(today), byCalendar(today)]);
    await byCalendar(today);
    const [run, ...others] = await runsOf();
    expect(others).toEqual([]);
    expect(run).toMatchObject({ payOn: '2026-06-04', proposedBy: 'system:propose-payment-runs' });
    expect(run.items.nodes).toContainEqual({ part: { id: step.partIds[0] }, startsOn: '2026-06-01' });
    // Finance finds it among the work that is due, until the last day on which the banks can be told; nobody else does.
    expect(await waiting()).toEqual([
      {
        status: 'UPCOMING',
        dueOn: '2026-06-02',
        dueReason: expect.stringContaining('4 June 2026'),
        person: null,
        subjectType: 'PaymentRun',
        subjectId: run.id,
      },
    ]);
    expect(await waiting(practitioner)).toEqual([]);
    const owner: Asker = { role: 'PERSON', council: 'oldham', person: step.personId };
    const THEIRS = 'query($id: ID!) { person(id: $id) { openSteps { kind } } }';
    const { openSteps } = (await app.ask(owner, THEIRS, { id: owner.person })).data.person;
    expect(openSteps).not.toContainEqual({ kind: 'PAYMENT_RUN_APPROVAL' });
    const nothing = { data: { node: null } };
    const NODE = 'query($id: ID!) { node(id: $id) { id } }';
    const [open] = await queryAll<{ id: string }>(
      app.database,
      "select id from open_step where kind = 'PAYMENT_RUN_APPROVAL' and closed_on is null",
    );
    const id = toGlobalId('OpenStep', open?.id ?? '');
    expect((await app.ask(second, NODE, { id })).data.node).toEqual({ id });
    for (const asker of [practitioner, owner]) {
      expect(await app.ask(asker, NODE, { id })).toMatchObject(nothing);
    }
    // What waits there is in no other run, and one that is withdrawn is not proposed again for its day.
    expect(await refused(first, 'proposePaymentRun', { payOn: '2026-06-04' })).toEqual([
      ['NOTHING_DUE', 'payOn'],
    ]);
    // Days on which nobody was there are made up for: what nobody approved in time is taken back, and in the next run.
    app.setToday('2026-06-10');
    await byCalendar('2026-06-10');
    const again = (await runsOf()).filter(({ payOn }: { payOn: string }) => payOn === '2026-06-15');
    expect(again).toHaveLength(1);
    expect(await waiting()).toMatchObject([{ dueOn: '2026-06-11', subjectId: again[0].id }]);
    expect(again[0].items.nodes).toContainEqual({ part: { id: step.partIds[0] }, startsOn: '2026-06-01' });
    expect((await runsOf(['WITHDRAWN'])).find(({ id }: { id: string }) => id === run.id)).toBeDefined();
    expect(await balances(step)).toMatchObject({ paidPence: 0 });
    const { paymentRun } = await approveRun(again[0], first);
    expect(paymentRun).toMatchObject({ status: 'APPROVED' });
    expect(await waiting()).toEqual([]);
    expect(await balances(step)).toMatchObject({ paidPence: 43_996 });
    // A council that has not said from which account it pays has none proposed.
    await unchangedBy(app, () => byCalendar('2026-06-10', 'devon'));
    app.setToday('2026-06-01');
  });

  it('makes good what was drawn ahead once, however many instalments of it are in one run', async () => {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const parts = [
      {
        deploymentOption: 'DIRECT_PAYMENT',
        weeklyAmountPence: 12_000,
        purpose: 'Good weeks and bad',
        midPointWeeksPence: [8_000, 8_000, 16_000, 16_000],
      },
    ];
    const budget = { personContributionWeeklyPence: 1_001, councilContributionWeeklyPence: 10_999, parts };
    const step = await startedPlan(app, practitioner, { personId, allocationId: allocation.id }, { budget });
    await approved({ personId });
    const [partId] = step.partIds;
    const drawn = { partId, amountPence: 7_200, reason: 'The bad weeks came first.' };
    await change(app, first, 'drawAhead', 'transaction { id }', drawn);
    app.setToday('2026-07-01');
    const run = await proposedRun({ payOn: '2026-07-06' });
    const own = run.items.nodes.filter(({ part }: { part: { id: string } }) => part.id === partId);
    // Net £439.96 each: with the first 15% of it, £65.99, with the second the £6.01 that is left of £72.00.
    expect(own.map((each: Record<string, unknown>) => [each.startsOn, each.paidPence])).toEqual([
      ['2026-06-01', 43_996 - 6_599],
      ['2026-06-29', 43_996 - 601],
    ]);
    const { userErrors } = await approveRun(run);
    expect(userErrors).toEqual([]);
    const source = `query($id: ID!) { budget(id: $id) { paidPence contributionTakenOffPence remainingPence
      parts { drawnAheadPence } } }`;
    expect((await app.ask(first, source, { id: step.budgetId })).data.budget).toEqual({
      paidPence: 2 * 43_996,
      contributionTakenOffPence: 2 * 4_004,
      remainingPence: 624_000 - 2 * 48_000,
      parts: [{ drawnAheadPence: 0 }],
    });
    app.setToday('2026-06-01');
  });

  it('seals every account anew by another key, and opens none by the key that is gone', async () => {
    const personId = await registered(app, practitioner);
    const details = await proposed({ personId });
    const key = await readFile(join(app.dataDir, 'development-bank-key'), 'utf8');
    const other = Buffer.alloc(32, 5).toString('base64');
    const reseal = async (newer: string, older: string) => {
      const { ownerUrl, applicationUrl } = app.database;
      const outcome = await runScript('resealBankDetails', [], {
        DATABASE_OWNER_URL: ownerUrl,
        DATABASE_APP_URL: applicationUrl,
        FAIRSHARE_BANK_KEY: newer,
        FAIRSHARE_BANK_KEYS_BEFORE: older,
      });
      return { ...outcome, count: Number(/^(\d+) sealed anew/.exec(outcome.stdout)?.[1] ?? -1) };
    };
    const all = await countRows(app.database, 'bank_details');
    const withoutOlder = await reseal(other, '');
    expect([withoutOlder.exitCode, withoutOlder.count]).toEqual([1, 0]);
    expect(withoutOlder.stdout).toContain(`${all} are opened by none`);
    expect(await reseal(other, key)).toMatchObject({ exitCode: 0, count: all });
    expect(await reseal(other, key)).toMatchObject({ exitCode: 0, count: 0 });
    const answer = await unchangedBy(app, () =>
      send(second, 'approveBankDetails', approval(details), DETAILS),
    );
    expect(answer.userErrors).toMatchObject([{ code: 'BANK_DETAILS_UNREADABLE' }]);
    // Also accounts that are settled, of which nothing else ever changes.
    expect(await reseal(key, other)).toMatchObject({ exitCode: 0, count: all });
    const { bankDetails } = await send(second, 'approveBankDetails', approval(details), DETAILS);
    expect(bankDetails).toMatchObject({ status: 'IN_USE' });
  });
});
