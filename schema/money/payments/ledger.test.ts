import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import {
  agreedBudget,
  assessed,
  type BudgetStep,
  change,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const PAY = `mutation($input: PayInstalmentInput!) { payInstalment(input: $input) {
  transaction { id kind instalmentStartsOn part { id } postings { account amountPence } }
  userErrors { code path details { allowed remainingPence actualPence } } } }`;
const REVERSE = `mutation($input: ReverseTransactionInput!) { reverseTransaction(input: $input) {
  transaction { id kind reason reverses { id reversedBy { id } } postings { account amountPence } } userErrors { code path } } }`;
const uuid = (id: string) => parseGlobalId(id)?.uuid as string;

describe('the ledger', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
  });
  afterAll(() => app.stop());

  const subject = async () => {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    return { personId, allocationId: allocation.id };
  };
  /** Support started on 1 June 2026: £120.00 a week, of which the person puts in £10.01. */
  const started = async () => {
    app.setToday('2026-06-01');
    return startedPlan(app, practitioner, await subject(), {
      budget: { personContributionWeeklyPence: 1_001, councilContributionWeeklyPence: 10_999 },
    });
  };
  const pay = async (input: Record<string, unknown>, asker: Asker | null = finance) =>
    app.ask(asker, PAY, { input });
  const paid = async (step: BudgetStep, instalmentStartsOn?: string) =>
    (
      await change(app, finance, 'payInstalment', 'transaction { id instalmentStartsOn }', {
        partId: step.partIds[0],
        ...(instalmentStartsOn ? { instalmentStartsOn } : {}),
      })
    ).transaction;
  const reverse = (input: Record<string, unknown>, asker: Asker | null = finance) =>
    app.ask(asker, REVERSE, { input: { reason: 'Paid twice from the bank.', ...input } });
  const balances = async (step: BudgetStep) =>
    (
      await app.ask(
        finance,
        'query($id: ID!) { budget(id: $id) { allocatedPence paidPence contributionTakenOffPence remainingPence } }',
        { id: step.budgetId },
      )
    ).data.budget;
  const transactionsOf = async (step: BudgetStep) =>
    (
      await app.ask(finance, 'query($id: ID!) { budget(id: $id) { transactions { id kind } } }', {
        id: step.budgetId,
      })
    ).data.budget.transactions;
  const ledgerRows = async () => [
    await countRows(app.database, 'ledger_transaction'),
    await countRows(app.database, 'ledger_posting'),
    await countRows(app.database, 'audit_entry'),
  ];
  const refusedPayment = async (input: Record<string, unknown>, expected: object) => {
    const { data } = await unchangedBy(app, () => pay(input));
    expect(data.payInstalment.transaction).toBeNull();
    expect(data.payInstalment.userErrors).toMatchObject([expected]);
  };
  const refusedReversal = async (input: Record<string, unknown>, expected: object) => {
    const { data } = await unchangedBy(app, () => reverse(input));
    expect(data.reverseTransaction.transaction).toBeNull();
    expect(data.reverseTransaction.userErrors).toMatchObject([expected]);
  };

  it('pays four weeks in advance, less the person’s contribution, and shows what is left', async () => {
    const step = await started();
    const { data } = await pay({ partId: step.partIds[0] });
    expect(data.payInstalment).toMatchObject({
      userErrors: [],
      transaction: {
        kind: 'INSTALMENT_PAID',
        instalmentStartsOn: '2026-06-01',
        part: { id: step.partIds[0] },
        postings: [
          { account: 'PART_ALLOCATION', amountPence: -48_000 },
          { account: 'PAID_TO_HOLDER', amountPence: 43_996 },
          { account: 'CONTRIBUTION_TAKEN_OFF', amountPence: 4_004 },
        ],
      },
    });
    expect(await balances(step)).toEqual({
      allocatedPence: 624_000,
      paidPence: 43_996,
      contributionTakenOffPence: 4_004,
      remainingPence: 576_000,
    });
  });

  it('pays every instalment once and then no more, each from its own day', async () => {
    const step = await started();
    const part = { partId: step.partIds[0] };
    await paid(step);
    await refusedPayment(part, {
      code: 'INSTALMENT_NOT_YET_DUE',
      path: ['instalmentStartsOn'],
      details: { allowed: ['2026-06-29'] },
    });
    await refusedPayment({ ...part, instalmentStartsOn: '2026-06-01' }, { code: 'INSTALMENT_ALREADY_PAID' });
    await refusedPayment(
      { ...part, instalmentStartsOn: '2026-06-08' },
      { code: 'INSTALMENT_NOT_ON_SCHEDULE' },
    );
    app.setToday('2027-05-31');
    const starts = [];
    for (let instalment = 2; instalment <= 13; instalment += 1) {
      starts.push((await paid(step)).instalmentStartsOn);
    }
    expect(starts[0]).toBe('2026-06-29');
    expect(starts[11]).toBe('2027-05-03');
    expect(await balances(step)).toEqual({
      allocatedPence: 624_000,
      paidPence: 571_948,
      contributionTakenOffPence: 52_052,
      remainingPence: 0,
    });
    await refusedPayment(part, { code: 'ALLOCATION_SPENT', details: { remainingPence: 0 } });
    expect(await transactionsOf(step)).toHaveLength(14);
  });

  it('pays nothing before support starts, after it ends, or where the council holds the money', async () => {
    app.setToday('2026-06-01');
    const waiting = await agreedBudget(
      app,
      practitioner,
      await signedOffPlan(app, practitioner, await subject()),
    );
    await refusedPayment({ partId: waiting.partIds[0] }, { code: 'PLAN_NOT_LIVE', path: ['partId'] });
    const ended = await started();
    await planStep(app, practitioner, 'endPlan', ended, { endedOn: '2026-06-01', reason: 'Moved away.' });
    await refusedPayment({ partId: ended.partIds[0] }, { code: 'PLAN_NOT_LIVE' });
    const virtual = await startedPlan(app, practitioner, await subject(), {
      parts: {
        supportItems: [
          {
            category: 'HELP_AT_HOME',
            description: 'Help in the mornings',
            providerKind: 'AGENCY',
            unit: 'HOUR',
            quantityHundredths: 800,
            unitPricePence: 1_500,
            frequency: 'WEEKLY',
            paidFrom: 'BUDGET',
            deploymentOption: 'VIRTUAL_BUDGET',
          },
        ],
      },
    });
    await refusedPayment({ partId: virtual.partIds[0] }, { code: 'NO_MONEY_MOVES_FOR_OPTION' });
  });

  it('undoes a payment line by line, once, so that it can be paid again', async () => {
    const step = await started();
    const payment = await paid(step);
    await refusedReversal(
      { transactionId: payment.id, reason: ' ' },
      { code: 'TEXT_MISSING', path: ['reason'] },
    );
    const { data } = await reverse({ transactionId: payment.id });
    expect(data.reverseTransaction).toMatchObject({
      userErrors: [],
      transaction: {
        kind: 'REVERSAL',
        reason: 'Paid twice from the bank.',
        reverses: { id: payment.id, reversedBy: { id: data.reverseTransaction.transaction.id } },
        postings: [
          { account: 'PART_ALLOCATION', amountPence: 48_000 },
          { account: 'PAID_TO_HOLDER', amountPence: -43_996 },
          { account: 'CONTRIBUTION_TAKEN_OFF', amountPence: -4_004 },
        ],
      },
    });
    expect(await balances(step)).toMatchObject({ paidPence: 0, remainingPence: 624_000 });
    await refusedReversal(
      { transactionId: payment.id },
      { code: 'ALREADY_REVERSED', path: ['transactionId'] },
    );
    const reversal = data.reverseTransaction.transaction.id;
    await refusedReversal({ transactionId: reversal }, { code: 'REVERSAL_NOT_REVERSIBLE' });
    expect((await paid(step)).instalmentStartsOn).toBe('2026-06-01');
    expect((await transactionsOf(step)).map(({ kind }: { kind: string }) => kind)).toEqual([
      'INSTALMENT_PAID',
      'REVERSAL',
      'INSTALMENT_PAID',
      'ALLOCATION',
    ]);
  });

  it('leaves an allocation standing, as it is a manager’s decision', async () => {
    const step = await started();
    const [allocation] = await transactionsOf(step);
    await refusedReversal(
      { transactionId: allocation.id },
      { code: 'ALLOCATION_NOT_REVERSIBLE', path: ['transactionId'] },
    );
    expect(await balances(step)).toMatchObject({ allocatedPence: 624_000, remainingPence: 624_000 });
    expect((await paid(step)).instalmentStartsOn).toBe('2026-06-01');
  });

  it('pays for no days before support started, and what is owed from before the plan ended', async () => {
    app.setToday('2026-06-01');
    const agreed = await agreedBudget(
      app,
      practitioner,
      await signedOffPlan(app, practitioner, await subject()),
    );
    app.setToday('2026-09-01');
    const step = {
      ...agreed,
      ...(await planStep(app, practitioner, 'startPlan', agreed, { implementedOn: '2026-09-01' })),
    };
    const part = { partId: step.partIds[0] };
    await refusedPayment(
      { ...part, instalmentStartsOn: '2026-06-29' },
      { code: 'INSTALMENT_BEFORE_SUPPORT', path: ['instalmentStartsOn'] },
    );
    expect((await paid(step)).instalmentStartsOn).toBe('2026-08-24');
    app.setToday('2026-10-20');
    await planStep(app, practitioner, 'endPlan', step, { endedOn: '2026-10-19', reason: 'Moved away.' });
    expect((await paid(step)).instalmentStartsOn).toBe('2026-09-21');
    await refusedPayment(
      { ...part, instalmentStartsOn: '2026-10-19' },
      { code: 'INSTALMENT_AFTER_END', path: ['instalmentStartsOn'] },
    );
    await refusedPayment(part, { code: 'PLAN_NOT_LIVE' });
  });

  it('answers a repeated key with the same payment, and lets one of two officers pay', async () => {
    const step = await started();
    const input = { partId: step.partIds[0], instalmentStartsOn: '2026-06-01' };
    const answers = await Promise.all([pay(input), pay(input)]);
    const codes = answers.map(({ data }) =>
      data.payInstalment.userErrors.map((each: { code: string }) => each.code),
    );
    expect(codes.sort()).toEqual([[], ['INSTALMENT_ALREADY_PAID']]);
    const again = await started();
    const once = { partId: again.partIds[0], idempotencyKey: 'pay-once' };
    const first = await pay(once);
    expect((await unchangedBy(app, () => pay(once))).data).toEqual(first.data);
  });

  it('is for the council’s finance officers', async () => {
    const step = await started();
    const payment = await paid(step);
    const instalment = { partId: step.partIds[0] };
    const reversal = { transactionId: payment.id };
    for (const role of ['PRACTITIONER', 'TEAM_MANAGER', 'DIRECTOR', 'AUDITOR'] as const) {
      const asker: Asker = { role, council: 'oldham' };
      const unpaid = await unchangedBy(app, () => pay(instalment, asker));
      expect(unpaid.errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
      const undone = await unchangedBy(app, () => reverse(reversal, asker));
      expect(undone.errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
    }
    const elsewhere: Asker = { role: 'FINANCE_OFFICER', council: 'devon' };
    const foreign = await unchangedBy(app, () => pay(instalment, elsewhere));
    expect(foreign.data.payInstalment.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['partId'] }]);
    const undone = await unchangedBy(app, () => reverse(reversal, elsewhere));
    expect(undone.data.reverseTransaction.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  describe('as PostgreSQL keeps it from the program itself', () => {
    let application: Client;
    let step: BudgetStep;
    let tenantId: string;
    let personId: string;

    beforeAll(async () => {
      step = await started();
      await paid(step);
      application = new Client({ connectionString: app.database.applicationUrl });
      await application.connect();
      const [row] = await queryAll<{ tenant_id: string; person_id: string }>(
        app.database,
        'select tenant_id, person_id from budget where id = $1',
        [uuid(step.budgetId)],
      );
      tenantId = row?.tenant_id as string;
      personId = row?.person_id as string;
    });
    afterAll(() => application.end());

    /** Runs statements of the application's role for this council in one transaction. */
    const attempt = async (...statements: [string, unknown[]][]) => {
      await application.query('begin');
      try {
        await application.query(`set local app.tenant = '${tenantId}'`);
        for (const [text, values] of statements) await application.query(text, values);
        await application.query('commit');
      } catch (error) {
        await application.query('rollback');
        throw error;
      }
    };
    const transaction = (id: string): [string, unknown[]] => [
      `insert into ledger_transaction (tenant_id, id, seen_by, kind, occurred_on, recorded_at, recorded_by)
       values ($1, $2, array[$3::uuid], 'ALLOCATION', '2026-06-01', now(), 'test')`,
      [tenantId, id, personId],
    ];
    const posting = (id: string, line: number, amountPence: number): [string, unknown[]] => [
      `insert into ledger_posting (tenant_id, transaction_id, line, person_id, account_id, amount_pence)
       select $1, $2, $3, $4, id, $6 from ledger_account
       where tenant_id = $1 and owner_id = $5 and kind = 'PAID_TO_HOLDER'`,
      [tenantId, id, line, personId, uuid(step.partIds[0] as string), amountPence],
    ];
    const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;

    it.each(['ledger_transaction', 'ledger_posting'])('no row of %s is changed or deleted', async (table) => {
      const before = await queryAll(app.database, `select * from ${table} order by 1, 2, 3`);
      await expect(
        attempt([`update ${table} set tenant_id = tenant_id where tenant_id = $1`, [tenantId]]),
      ).rejects.toThrow('permission denied');
      await expect(attempt([`delete from ${table} where tenant_id = $1`, [tenantId]])).rejects.toThrow(
        'permission denied',
      );
      // Not even the owner of the table may, as a trigger refuses it.
      const owner = new Client({ connectionString: app.database.superuserUrl });
      await owner.connect();
      await expect(owner.query(`delete from ${table}`)).rejects.toThrow('never changed or deleted');
      await expect(owner.query(`update ${table} set tenant_id = tenant_id`)).rejects.toThrow(
        'never changed or deleted',
      );
      await owner.end();
      expect(await queryAll(app.database, `select * from ${table} order by 1, 2, 3`)).toEqual(before);
    });

    it('a transaction that does not add up to nothing is refused when it would be kept', async () => {
      const before = await ledgerRows();
      await expect(attempt(transaction(id(1)))).rejects.toThrow('do not add up to nothing');
      await expect(attempt(transaction(id(2)), posting(id(2), 1, 100))).rejects.toThrow(
        'do not add up to nothing',
      );
      await expect(
        attempt(transaction(id(3)), posting(id(3), 1, 100), posting(id(3), 2, -99)),
      ).rejects.toThrow('do not add up to nothing');
      const [kept] = await queryAll<{ id: string }>(
        app.database,
        'select transaction_id as id from instalment_payment where part_id = $1',
        [uuid(step.partIds[0] as string)],
      );
      await expect(attempt(posting(kept?.id as string, 9, 1))).rejects.toThrow('do not add up to nothing');
      expect(await ledgerRows()).toEqual(before);
      await attempt(transaction(id(4)), posting(id(4), 1, 100), posting(id(4), 2, -100));
      expect((await ledgerRows())[0]).toBe((before[0] as number) + 1);
    });

    it('parts that do not add up to their budget are refused when they would be kept', async () => {
      const part = uuid(step.partIds[0] as string);
      const amount = async () =>
        queryAll(
          app.database,
          'select weekly_amount_pence, starts_on, ends_on from budget_part where id = $1',
          [part],
        );
      const before = await amount();
      const wrong = [
        'update budget_part set weekly_amount_pence = weekly_amount_pence + 1 where tenant_id = $1 and id = $2',
        "update budget_part set starts_on = '2026-06-02' where tenant_id = $1 and id = $2",
        "update budget_part set ends_on = '2027-05-31' where tenant_id = $1 and id = $2",
      ];
      for (const text of wrong) {
        await expect(attempt([text, [tenantId, part]]), text).rejects.toThrow('do not add up to its total');
      }
      const more =
        'update budget set total_weekly_pence = total_weekly_pence + 1, council_contribution_weekly_pence = council_contribution_weekly_pence + 1 where tenant_id = $1 and id = $2';
      await expect(attempt([more, [tenantId, uuid(step.budgetId)]])).rejects.toThrow(
        'do not add up to its total',
      );
      expect(await amount()).toEqual(before);
    });
  });
});
