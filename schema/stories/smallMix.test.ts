import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_FILES } from '../../server/domain/money/receipts/receipt.testing.ts';
import { sweepReceipts } from '../../server/domain/money/receipts/sweepReceipts.commands.ts';
import { folderStore } from '../../server/platform/files/folderStore.ts';
import { createLog } from '../../server/platform/http/log.ts';
import { systemSession } from '../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { queryAll } from '../../server/testing/database.ts';
import { assessed, type BudgetStep, change, registered, startedPlan } from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

/** Conventional help at home from most of it, and £20.00 a week saved for a holiday and for what comes unexpectedly. */
const OUTCOMES = [
  { description: 'Stay in my own home', successLooksLike: 'I am still here in a year.' },
  { description: 'See the sea again', successLooksLike: 'A week at Whitby.' },
];
const item = (over: object) => ({
  category: 'HELP_AT_HOME',
  providerKind: 'AGENCY',
  unit: 'HOUR',
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
  ...over,
});
const SUPPORT_ITEMS = [
  item({
    description: 'Help in the mornings',
    quantityHundredths: 500,
    unitPricePence: 2_000,
    deploymentOption: 'COMMISSIONED',
  }),
  item({
    description: 'Holidays and emergencies',
    category: 'BREAKS',
    outcome: 1,
    unit: 'ITEM',
    quantityHundredths: 100,
    unitPricePence: 2_000,
    deploymentOption: 'DIRECT_PAYMENT',
  }),
];
const SPENDING = 'spendingId spending { id kind amountPence source isReversed }';

describe('a small mix', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };
  let person: Asker;
  let step: BudgetStep;
  let commissioned: string;
  let saved: string;
  let items: { id: string; outcome: { id: string } }[];

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    person = { role: 'PERSON', council: 'oldham', person: personId };
    step = await startedPlan(
      app,
      practitioner,
      { personId, allocationId: allocation.id },
      { parts: { outcomes: OUTCOMES, supportItems: SUPPORT_ITEMS } },
    );
    [commissioned = '', saved = ''] = step.partIds;
    const source = 'query($id: ID!) { supportPlan(id: $id) { supportItems { id outcome { id } } } }';
    items = (await app.ask(practitioner, source, { id: step.planId })).data.supportPlan.supportItems;
  });
  afterAll(() => app.stop());

  const pay = (partId: string) => change(app, finance, 'payInstalment', 'transaction { id }', { partId });
  const report = (asker: Asker, input: object, returning = SPENDING) =>
    change(app, asker, 'reportSpending', returning, { payee: 'Somebody', purpose: 'For it.', ...input });
  const moneyOf = async (asker: Asker) => {
    const source = `query($id: ID!) { budget(id: $id) { parts {
      id remainingPence paidPence heldPence spentPence paidInPence repaidPence } } }`;
    const { parts } = (await app.ask(asker, source, { id: step.budgetId })).data.budget;
    return Object.fromEntries(parts.map(({ id, ...money }: { id: string }) => [id, money]));
  };
  const refused = async (asker: Asker, mutation: string, input: object, expected: object[]) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const source = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code path } } }`;
    const { data } = await unchangedBy(app, () => app.ask(asker, source, { input }));
    expect(data[mutation].userErrors).toMatchObject(expected);
  };

  it('is spent by whoever has it, from what the council set by and from what it paid', async () => {
    await pay(saved);
    app.setToday('2026-06-20');
    const postcards = { occurredOn: '2026-06-15', amountPence: 1_250, supportItemId: items[1]?.id };
    const asked = 'spending { kind source isReversed outcome { description } }';
    const { spending } = await report(person, { partId: saved, ...postcards }, asked);
    expect(spending).toMatchObject({
      kind: 'SPENT',
      source: 'PERSON',
      isReversed: false,
      outcome: { description: 'See the sea again' },
    });
    await report(finance, { partId: commissioned, occurredOn: '2026-06-07', amountPence: 10_000 });
    await report(person, { partId: saved, kind: 'REFUNDED', occurredOn: '2026-06-18', amountPence: 250 });
    await report(person, { partId: saved, kind: 'PAID_IN', occurredOn: '2026-06-18', amountPence: 500 });
    expect(await moneyOf(person)).toEqual({
      [commissioned]: {
        remainingPence: 520_000 - 10_000,
        paidPence: 0,
        heldPence: 0,
        spentPence: 10_000,
        paidInPence: 0,
        repaidPence: 0,
      },
      [saved]: {
        remainingPence: 104_000 - 8_000,
        paidPence: 8_000,
        heldPence: 8_000 - 1_250 + 250 + 500,
        spentPence: 1_000,
        paidInPence: 500,
        repaidPence: 0,
      },
    });
  });

  it('shows in the fund what moved, and not what for', async () => {
    const source = `query($id: ID!) { person(id: $id) { funds { partId heldPence
      movements { kind occurredOn amountPence paidPence heldPence spendingId } } } }`;
    const { data } = await app.ask(finance, source, { id: person.person });
    const fund = data.person.funds.find(({ partId }: { partId: string }) => partId === saved);
    expect(fund.movements).toMatchObject([
      { kind: 'PAID_IN', amountPence: 0, heldPence: 500 },
      { kind: 'REFUNDED', amountPence: 0, heldPence: 250 },
      { kind: 'SPENT', occurredOn: '2026-06-15', heldPence: -1_250, spendingId: expect.any(String) },
      { kind: 'INSTALMENT_PAID', amountPence: -8_000, paidPence: 8_000, heldPence: 8_000, spendingId: null },
      { kind: 'ALLOCATION', amountPence: 104_000, heldPence: 0 },
    ]);
  });

  it('is put right by a reversal of whoever reported it or of the council, and by nobody else', async () => {
    const { spendingId } = await report(finance, {
      partId: saved,
      occurredOn: '2026-06-16',
      amountPence: 9_999,
    });
    const reversal = { spendingId, reason: 'It was another person’s.' };
    await refused(person, 'reverseSpending', reversal, [{ code: 'SPENDING_NOT_REPORTED_BY_YOU' }]);
    await refused(finance, 'reverseSpending', { spendingId, reason: ' ' }, [{ code: 'TEXT_MISSING' }]);
    const { spending } = await change(app, finance, 'reverseSpending', SPENDING, reversal);
    expect(spending).toMatchObject({ id: spendingId, isReversed: true });
    await refused(finance, 'reverseSpending', reversal, [{ code: 'ALREADY_REVERSED', path: ['spendingId'] }]);
    expect((await moneyOf(person))[saved]).toMatchObject({ heldPence: 7_500, spentPence: 1_000 });
    const asked = 'query($id: ID!) { budget(id: $id) { transactions { id kind } } }';
    const { transactions } = (await app.ask(finance, asked, { id: step.budgetId })).data.budget;
    const paidIn = transactions.find(({ kind }: { kind: string }) => kind === 'PAID_IN');
    await refused(finance, 'reverseTransaction', { transactionId: paidIn.id, reason: 'Twice.' }, [
      { code: 'SPENDING_REVERSED_ELSEWHERE' },
    ]);
  });

  it('refuses what can’t be so, and keeps nothing of it', async () => {
    const given = { partId: saved, occurredOn: '2026-06-10', amountPence: 100, payee: 'A', purpose: 'B' };
    const no = (input: object, code: string, ...path: string[]) =>
      refused(finance, 'reportSpending', { ...given, ...input }, [{ code, path }]);
    await no({ amountPence: 0 }, 'AMOUNT_NOT_POSITIVE', 'amountPence');
    await no({ amountPence: 100_000_001 }, 'SPENDING_TOO_LARGE', 'amountPence');
    await no({ occurredOn: '2026-06-21' }, 'SPENDING_IN_FUTURE', 'occurredOn');
    await no({ occurredOn: '2026-05-31' }, 'SPENDING_BEFORE_PART', 'occurredOn');
    await no({ supportItemId: 'item_x' }, 'ITEM_NOT_OF_PLAN', 'supportItemId');
    await no({ outcomeId: 'outcome_x' }, 'OUTCOME_NOT_OF_BUDGET', 'outcomeId');
    const crossed = { supportItemId: items[0]?.id, outcomeId: items[1]?.outcome.id };
    await no(crossed, 'OUTCOME_NOT_OF_ITEM', 'outcomeId');
    await no({ purpose: '' }, 'TEXT_MISSING', 'purpose');
    await no({ partId: commissioned, kind: 'PAID_IN' }, 'NOTHING_IS_PAID_IN', 'kind');
    await no({ partId: commissioned, amountPence: 510_001 }, 'SPENDING_BEYOND_ALLOCATION', 'amountPence');
    await no({ partId: 'part_x' }, 'NOT_FOUND', 'partId');
  });

  describe('with a statement of the bank', () => {
    const IMPORT = `import { id version lineCount repeatedCount badLines { line code }
      lines { id line amountPence meaning status occurrence } }`;
    const csv = (...lines: string[]) => ['Date,Description,Paid out,Paid in', ...lines].join('\r\n');
    const bring = (text: string) =>
      change(app, person, 'importTransactions', IMPORT, { partId: saved, file: text });
    const settle = (input: Record<string, unknown>) =>
      change(app, person, 'settleImportedLines', IMPORT, input);

    it('takes each line once, as many as are the same, and tells the bad ones by their number', async () => {
      const first = csv(
        '03/06/2026,COUNCIL DP,,80.00',
        '12/06/2026,BUS,2.00,',
        '12/06/2026,Bus,2.00,',
        '15/06/2026,POSTCARDS,12.50,',
        'soon,TAXI,9.00,',
      );
      const { import: one } = await bring(first);
      expect(one).toMatchObject({ lineCount: 5, repeatedCount: 0 });
      expect(one.badLines).toEqual([{ line: 6, code: 'DATE_NOT_READABLE' }]);
      expect(one.lines).toMatchObject([
        { line: 2, amountPence: 8_000, meaning: 'PAID_BY_COUNCIL', occurrence: 1 },
        { line: 3, amountPence: -200, meaning: 'SPENT', occurrence: 1 },
        { line: 4, amountPence: -200, meaning: 'SPENT', occurrence: 2 },
        { line: 5, amountPence: -1_250, meaning: 'ALREADY_REPORTED', occurrence: 1 },
      ]);
      const { import: again } = await bring(first);
      expect(again).toMatchObject({ lineCount: 5, repeatedCount: 4, lines: [] });
      const { import: later } = await bring(csv('12/06/2026,BUS,2.00,', '19/06/2026,BUS,2.00,'));
      expect(later).toMatchObject({ repeatedCount: 1, lines: [{ line: 3, amountPence: -200 }] });
      expect((await moneyOf(person))[saved]).toMatchObject({ heldPence: 7_500 });
    });

    it('posts lines one by one or whole, each once', async () => {
      const source = `query($id: ID!) { budget(id: $id) { parts { id statementImports { id version lines { id } } } } }`;
      const { parts } = (await app.ask(person, source, { id: step.budgetId })).data.budget;
      const [later, , first] = parts[1].statementImports;
      const [paid, bus] = first.lines;
      const target = { importId: first.id, expectedVersion: first.version, settleOthers: false };
      const posted = { lineId: bus.id, isPosted: true, supportItemId: items[1]?.id };
      await refused(person, 'settleImportedLines', { ...target, lines: [] }, [{ code: 'NOTHING_TO_SETTLE' }]);
      await refused(person, 'settleImportedLines', { ...target, lines: [posted, posted] }, [
        { code: 'LINE_GIVEN_TWICE', path: ['lines', '1', 'lineId'] },
      ]);
      await refused(
        person,
        'settleImportedLines',
        { ...target, lines: [{ lineId: paid.id, isPosted: true, kind: 'SPENT' }] },
        [{ code: 'LINE_GOES_OTHER_WAY' }],
      );
      await refused(
        person,
        'settleImportedLines',
        { ...target, lines: [{ ...posted, lineId: later.lines[0].id }] },
        [{ code: 'LINE_NOT_OF_IMPORT' }],
      );
      const { import: some } = await settle({ ...target, lines: [posted] });
      expect(some.lines.map(({ status }: { status: string }) => status)).toEqual([
        'PROPOSED',
        'POSTED',
        'PROPOSED',
        'PROPOSED',
      ]);
      await refused(person, 'settleImportedLines', { ...target, expectedVersion: 2, lines: [posted] }, [
        { code: 'LINE_ALREADY_SETTLED' },
      ]);
      const { import: all } = await settle({ ...target, expectedVersion: 2, settleOthers: true, lines: [] });
      expect(all.lines.map(({ status }: { status: string }) => status)).toEqual([
        'LEFT_OUT',
        'POSTED',
        'POSTED',
        'LEFT_OUT',
      ]);
      expect((await moneyOf(person))[saved]).toMatchObject({ heldPence: 7_100, spentPence: 1_400 });
    });

    it('keeps a line once, where two bring the same file at one moment', async () => {
      const file = csv('20/06/2026,TAXI,9.00,', '20/06/2026,TAXI,9.00,');
      const both = await Promise.all([bring(file), bring(file)]);
      const counts = both.map(({ import: { lines } }) => lines.length).sort();
      expect(counts).toEqual([0, 2]);
      // Left out, so that the sums below stay as they are.
      const { id, version, lines } = both.find(({ import: { lines: kept } }) => kept.length > 0).import;
      const leftOut = lines.map((line: { id: string }) => ({ lineId: line.id, isPosted: false }));
      await settle({ importId: id, expectedVersion: version, settleOthers: false, lines: leftOut });
    });

    it('refuses a file that can’t be trusted, with the line', async () => {
      const no = (text: string, code: string) =>
        refused(person, 'importTransactions', { partId: saved, file: text }, [{ code, path: ['file'] }]);
      await no('', 'STATEMENT_EMPTY');
      await no(csv('05/06/2026,Caf\ufffd,1.00,'), 'STATEMENT_NOT_UTF8');
      await no('Date,Description\n05/06/2026,Bus', 'STATEMENT_COLUMN_MISSING');
      await no(csv('05/06/2026,Bus,2.00,', '2026-06-06,Bus,2.00,'), 'STATEMENT_DATES_OF_TWO_KINDS');
      await no(csv('05/06/2026,Bus,two,'), 'AMOUNT_NOT_READABLE');
    });
  });

  it('is accounted for by a provider from its statement, for the fund that it holds and no other', async () => {
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId: person.person,
      name: 'Acme Funds',
      relationship: 'PROVIDER',
    });
    const provider: Asker = {
      role: 'PROVIDER',
      council: 'oldham',
      person: person.person ?? '',
      supporter: supporter.id,
    };
    const BROUGHT = `import { id } brought { importId version lineCount badLines { line code }
      lines { lineId line amountPence meaning status } }`;
    const file =
      'Date,Description,Amount\n18/06/2026,SEA VIEW,-5.00\n19/06/2026,SEA VIEW,-5.00\nsoon,X,-1.00';
    await refused(provider, 'importTransactions', { partId: saved, file }, [
      { code: 'NOT_FOUND', path: ['partId'] },
    ]);
    const hold = 'update budget_part set held_by_supporter_id = $1 where id = $2';
    const bareId = saved.replace('part_', '');
    await queryAll(app.database, hold, [supporter.id.replace('supporter_', ''), bareId]);
    await refused(provider, 'importTransactions', { partId: commissioned, file }, [{ code: 'NOT_FOUND' }]);
    const given = { partId: saved, file };
    const { import: shown, brought } = await change(app, provider, 'importTransactions', BROUGHT, given);
    expect(shown).toBeNull();
    expect(brought).toMatchObject({
      lineCount: 3,
      badLines: [{ line: 4, code: 'DATE_NOT_READABLE' }],
      lines: [
        { line: 2, amountPence: -500, meaning: 'SPENT', status: 'PROPOSED' },
        { line: 3, amountPence: -500, meaning: 'SPENT', status: 'PROPOSED' },
      ],
    });
    const { importId, version: expectedVersion, lines } = brought;
    // Left out, so that the sums below stay as they are.
    const [first, second] = lines.map(({ lineId }: { lineId: string }) => ({ lineId, isPosted: false }));
    const settling = { importId, expectedVersion, lines: [first], settleOthers: false };
    const { brought: settled } = await change(app, provider, 'settleImportedLines', BROUGHT, settling);
    expect(settled.lines.map(({ status }: { status: string }) => status)).toEqual(['LEFT_OUT', 'PROPOSED']);
    // Of the others' statements there are none to it, and it is shown no record.
    const others = await change(app, person, 'importTransactions', 'import { id version lines { id } }', {
      partId: saved,
      file: 'Date,Description,Amount\n17/06/2026,CAFE,-1.00',
    });
    const { id, version, lines: theirs } = others.import;
    const foreign = { importId: id, expectedVersion: version, settleOthers: true, lines: [] };
    await refused(provider, 'settleImportedLines', foreign, [{ code: 'NOT_FOUND', path: ['importId'] }]);
    const asked = await app.ask(provider, 'query($id: ID!) { statementImport(id: $id) { id } }', {
      id: importId,
    });
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const leave = { expectedVersion: version, settleOthers: false };
    await change(app, person, 'settleImportedLines', 'import { id }', {
      importId: id,
      ...leave,
      lines: [{ lineId: theirs[0].id, isPosted: false }],
    });
    await change(app, provider, 'settleImportedLines', BROUGHT, {
      ...settling,
      expectedVersion: settled.version,
      lines: [second],
    });
    await queryAll(app.database, hold, [null, bareId]);
  });

  describe('with receipts', () => {
    const RECEIPTS = `query($id: ID!) { budget(id: $id) { parts { id spending { id purpose
      receipts { id kind byteCount attachedBy removedAt removedReason } } } } }`;
    const spendingOf = async (asker: Asker) => {
      const { parts } = (await app.ask(asker, RECEIPTS, { id: step.budgetId })).data.budget;
      return parts[1].spending.find(({ purpose }: { purpose: string }) => purpose === 'For it.');
    };
    const call = async (asker: Asker, path: string, init: RequestInit = {}) => {
      const authorization = `Bearer ${await app.token(asker)}`;
      const headers = { authorization, ...(init.headers as Record<string, string>) };
      return fetch(app.url + path, { ...init, headers });
    };
    const attach = async (asker: Asker, spendingId: string, bytes: Buffer, headers = {}) => {
      const init = { method: 'POST', body: new Uint8Array(bytes), headers };
      const response = await call(asker, `/uploads/receipts/${spendingId}`, init);
      const { receiptId = null, userErrors = [], errors = [] } = await response.json();
      const codes = [...userErrors.map(({ code }: { code: string }) => code)];
      for (const { extensions } of errors) codes.push(extensions.code);
      return { status: response.status, receiptId, codes };
    };
    const files = async () => {
      const kept = await readdir(join(app.dataDir, 'files'), { recursive: true }).catch(() => []);
      return kept.filter((name) => name.split('/').length === 3);
    };
    const fetched = async (asker: Asker, receiptId: string) => {
      const response = await call(asker, `/downloads/receipts/${receiptId}`);
      return {
        status: response.status,
        headers: response.headers,
        bytes: Buffer.from(await response.arrayBuffer()),
      };
    };

    it('shows what was spent to whoever sees the spending, and to nobody else', async () => {
      const { id } = await spendingOf(person);
      const lying = { 'content-type': 'text/html', 'idempotency-key': 'receipt-1' };
      const first = await attach(person, id, SMALL_FILES.PNG, lying);
      expect(first).toMatchObject({ status: 201, codes: [] });
      // The same key, and the same file, keep nothing more.
      await unchangedBy(app, async () => {
        expect((await attach(person, id, SMALL_FILES.PNG, lying)).receiptId).toBe(first.receiptId);
        expect(await attach(person, id, SMALL_FILES.PNG)).toEqual({
          status: 422,
          codes: ['RECEIPT_ATTACHED_ALREADY'],
          receiptId: null,
        });
      });
      expect(await files()).toHaveLength(1);
      expect((await spendingOf(person)).receipts).toMatchObject([
        { id: first.receiptId, kind: 'PNG', byteCount: SMALL_FILES.PNG.length, removedAt: null },
      ]);
      const shown = await fetched(person, first.receiptId);
      expect(shown).toMatchObject({ status: 200, bytes: SMALL_FILES.PNG });
      expect(shown.headers.get('content-type')).toBe('image/png');
      expect(shown.headers.get('content-disposition')).toBe('attachment; filename="receipt.png"');
      expect(shown.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await fetched(finance, first.receiptId)).status).toBe(200);
      const stranger = { ...person, person: await registered(app, practitioner) };
      await unchangedBy(app, async () => {
        expect((await fetched(stranger, first.receiptId)).status).toBe(404);
        expect((await fetched({ ...finance, council: 'devon' }, first.receiptId)).status).toBe(404);
        expect(
          (await fetched({ role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' }, first.receiptId)).status,
        ).toBe(403);
        for (const other of [stranger, { ...finance, council: 'devon' }]) {
          expect(await attach(other, id, SMALL_FILES.PDF)).toEqual({
            status: 422,
            codes: ['NOT_FOUND'],
            receiptId: null,
          });
        }
        expect(await attach({ role: 'AUDITOR', council: 'oldham' }, id, SMALL_FILES.PDF)).toEqual({
          status: 403,
          codes: ['FORBIDDEN'],
          receiptId: null,
        });
        expect((await fetch(`${app.url}/uploads/receipts/${id}`, { method: 'POST', body: 'x' })).status).toBe(
          401,
        );
        expect((await call(person, `/uploads/receipts/${id}`)).status).toBe(405);
        expect((await call(person, '/downloads/receipts/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
      });
      expect(await files()).toHaveLength(1);
    });

    it('takes no other file, and keeps nothing where the store does not answer', async () => {
      const { id } = await spendingOf(person);
      const no = async (bytes: Buffer, status: number, code: string) => {
        const answer = await unchangedBy(app, () => attach(person, id, bytes));
        expect(answer).toEqual({ status, codes: [code], receiptId: null });
      };
      await no(Buffer.alloc(0), 422, 'RECEIPT_EMPTY');
      await no(Buffer.from('<html>'), 422, 'RECEIPT_KIND_NOT_TAKEN');
      await no(
        Buffer.concat([SMALL_FILES.PDF, Buffer.from('PK\x03\x04 and more of it')]),
        422,
        'RECEIPT_NOT_WHOLE',
      );
      await no(Buffer.alloc(5_000_001), 413, 'REQUEST_TOO_LARGE');
      await rename(join(app.dataDir, 'files'), join(app.dataDir, 'away'));
      await writeFile(join(app.dataDir, 'files'), 'Nothing can be kept in a file.');
      await no(SMALL_FILES.PDF, 503, 'FILES_UNAVAILABLE');
      const [receipt] = (await spendingOf(person)).receipts;
      expect((await fetched(person, receipt.id)).status).toBe(503);
      await rm(join(app.dataDir, 'files'));
      await rename(join(app.dataDir, 'away'), join(app.dataDir, 'files'));
      expect(await files()).toHaveLength(1);
      expect((await fetched(person, receipt.id)).status).toBe(200);
    });

    it('destroys a file that is removed or kept no longer, and never shows an altered one', async () => {
      const { id, receipts } = await spendingOf(person);
      const removal = { receiptId: receipts[0].id, reason: 'It was another person’s.' };
      const { receipt } = await change(app, finance, 'removeReceipt', 'receipt { removedReason }', removal);
      expect(receipt).toEqual({ removedReason: removal.reason });
      await refused(finance, 'removeReceipt', removal, [{ code: 'RECEIPT_REMOVED', path: ['receiptId'] }]);
      expect(await files()).toEqual([]);
      expect((await fetched(person, removal.receiptId)).status).toBe(404);
      const { receiptId } = await attach(finance, id, SMALL_FILES.JPEG);
      await refused(person, 'removeReceipt', { receiptId, reason: 'No.' }, [
        { code: 'RECEIPT_NOT_ATTACHED_BY_YOU' },
      ]);
      const [name = ''] = await files();
      await writeFile(join(app.dataDir, 'files', name), SMALL_FILES.PNG);
      expect((await fetched(person, receiptId)).status).toBe(500);

      const folder = dirname(join(app.dataDir, 'files', name));
      await writeFile(join(folder, '0194d3a0-0000-7000-8000-000000000009'), 'Its row was never kept.');
      const sweep = async (on: string) => {
        const [row] = await queryAll<{ id: string }>(
          app.database,
          `select tenant_id as id from council where slug = 'oldham'`,
        );
        const session = systemSession(
          app.connection,
          { tenantId: row?.id ?? '', slug: 'oldham', isLive: true },
          {
            work: sweepReceipts.name,
            now: Temporal.Instant.from(`${on}T05:00:00Z`),
            requestId: 'test',
            files: folderStore(join(app.dataDir, 'files')),
          },
        );
        const log = createLog({ mode: 'production', level: 'silent' });
        await sweepReceipts.run(session, { subjectId: null, log }).finally(() => session.end());
      };
      await sweep('2026-06-20');
      expect(await files()).toEqual([name]);
      const kept = `update budget set keep_records_until_on = '2033-05-31' where id = $1`;
      await queryAll(app.database, kept, [step.budgetId.replace('budget_', '')]);
      await sweep('2033-05-31');
      expect(await files()).toEqual([name]);
      await sweep('2033-06-01');
      expect(await files()).toEqual([]);
      const { receipts: all } = await spendingOf(person);
      expect(all.map(({ removedReason }: { removedReason: string }) => removedReason)).toEqual([
        removal.reason,
        'The records of the budget are kept no longer.',
      ]);
    });
  });

  describe('in a statement', () => {
    const SUMS = 'openingPence inPence spentPence outPence closingPence movedPence committedPence';
    const STATEMENT = `query($id: ID!, $from: Date, $to: Date, $until: DateTime) {
      budgetStatement(budgetId: $id, from: $from, to: $to, knownAt: $until) { from to ${SUMS}
        spent { outcome amountPence } mayBeCarriedPence abovePence nextPayment { payOn amountPence }
        parts { deploymentOption ${SUMS} paidByCouncilPence setByPence paidInPence weeksUnspentHundredths
          mayBeCarriedPence abovePence } } }`;
    const statement = async (asker: Asker, given: object = {}) =>
      (await app.ask(asker, STATEMENT, { id: step.budgetId, ...given })).data.budgetStatement;

    it('is told for any days, by part and by outcome, to the penny', async () => {
      const all = await statement(person);
      expect(all).toMatchObject({ from: '2026-06-01', to: '2026-06-20', openingPence: 0, movedPence: 0 });
      expect(all.parts).toMatchObject([
        {
          deploymentOption: 'COMMISSIONED',
          setByPence: 520_000,
          spentPence: 10_000,
          closingPence: 510_000,
          weeksUnspentHundredths: null,
        },
        {
          deploymentOption: 'DIRECT_PAYMENT',
          paidByCouncilPence: 8_000,
          paidInPence: 500,
          inPence: 8_500,
          spentPence: 1_400,
          outPence: 1_400,
          closingPence: 7_100,
          // £20.00 a week.
          weeksUnspentHundredths: 355,
          mayBeCarriedPence: 7_100,
          abovePence: 0,
        },
      ]);
      expect(all.spent).toEqual(
        expect.arrayContaining([
          { outcome: 'See the sea again', amountPence: 1_450 },
          { outcome: null, amountPence: 9_950 },
        ]),
      );
      expect(all.nextPayment).toEqual({ payOn: '2026-06-29', amountPence: 8_000 });
      const week = await statement(person, { from: '2026-06-12', to: '2026-06-18' });
      expect(week.parts[1]).toMatchObject({
        openingPence: 8_000,
        inPence: 500,
        outPence: 1_400,
        closingPence: 7_100,
      });
      const rest = await statement(person, { from: '2026-06-19' });
      expect(rest.parts[1]).toMatchObject({
        openingPence: 7_100,
        inPence: 0,
        outPence: 0,
        closingPence: 7_100,
      });
    });

    it('is as it was known at any moment, and shows the plan’s words to whoever may see plans', async () => {
      const before = await statement(person, { until: '2026-06-01T12:00:00Z' });
      expect(before.parts[1]).toMatchObject({ closingPence: 8_000, spentPence: 0 });
      const seenByFinance = await statement(finance);
      expect(seenByFinance.closingPence).toBe(517_100);
      expect(seenByFinance.spent.every(({ outcome }: { outcome: unknown }) => outcome === null)).toBe(true);
      const { errors } = await app.ask(person, STATEMENT, {
        id: step.budgetId,
        from: '2026-06-20',
        to: '2026-06-01',
      });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect((await app.ask(person, STATEMENT, { id: 'budget_x' })).data.budgetStatement).toBeNull();
    });

    const page = async (asker: Asker | null, search = '', id = step.budgetId) => {
      const headers: Record<string, string> = asker
        ? { authorization: `Bearer ${await app.token(asker)}` }
        : {};
      const answer = await fetch(`${app.url}/statements/${id}${search}`, { headers });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };

    it('is a page to read and to print, also in large print, for whoever may see the budget', async () => {
      const usual = await page(person, '?from=2026-06-01&to=2026-06-20');
      expect(usual.status).toBe(200);
      expect(usual.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(usual.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(usual.headers.get('cache-control')).toBe('no-store');
      expect(usual.text).toMatch(/<html lang="en-GB">/);
      expect(usual.text).toContain(
        '<tr><th scope="row">Spent on: See the sea again</th><td>£14.50</td></tr>',
      );
      expect(usual.text).toContain('£5,171.00 is left. The next payment is £80.00, on 29 June 2026');
      expect(usual.text).not.toMatch(/<script|https?:/);
      expect((await page(person, '?size=large')).text).toContain('<html lang="en-GB" class="large">');
      expect((await page(null)).status).toBe(401);
      expect((await page({ role: 'COMMISSIONER', council: 'oldham' })).status).toBe(403);
      expect((await page(person, '', 'budget_01a2295b-6067-70a4-af67-5fd8332c7785')).status).toBe(404);
      expect((await page(person, '?size=huge')).status).toBe(400);
    });

    it('comes with what the services cost now, where the council says so', async () => {
      const source = `query($id: ID!) { servicesStatement(personId: $id) { weeklyCostPence councilContributionWeeklyPence
        services { description weeklyCostPence paidFrom } } }`;
      const { data } = await app.ask(person, source, { id: person.person });
      const nobody = await app.ask(person, source, { id: 'person_01a2295b-6067-70a4-af67-5fd8332c7785' });
      expect(nobody.data.servicesStatement).toBeNull();
      expect(data.servicesStatement).toEqual({
        weeklyCostPence: 12_000,
        councilContributionWeeklyPence: 12_000,
        services: [
          { description: 'Help in the mornings', weeklyCostPence: 10_000, paidFrom: 'BUDGET' },
          { description: 'Holidays and emergencies', weeklyCostPence: 2_000, paidFrom: 'BUDGET' },
        ],
      });
    });
  });

  describe('above what may be carried over', () => {
    const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
    const CLAWBACK = `clawback { id version status unspentPence abovePence proposedPence replyByOn repayByOn repaidPence
      repayments { dueOn amountPence } }`;
    const propose = { discussedOn: '2026-10-18', reason: 'More than eight weeks of it are unspent.' };
    const target: { clawbackId: string; expectedVersion: number } = { clawbackId: '', expectedVersion: 1 };
    const steps = async () => {
      const source = `query($id: ID!) { person(id: $id) { openSteps { kind dueOn } } }`;
      const { data } = await app.ask(person, source, { id: person.person });
      return data.person.openSteps
        .filter(({ kind }: { kind: string }) => kind.startsWith('CLAWBACK'))
        .map(({ kind, dueOn }: { kind: string; dueOn: string }) => `${kind} ${dueOn}`)
        .sort();
    };

    it('is flagged, and proposed after it was talked over, with what is saved for the holiday left out', async () => {
      app.setToday('2026-10-19');
      for (let count = 0; count < 5; count += 1) await pay(saved);
      const source = `query($id: ID!) { budgetStatement(budgetId: $id) { parts { closingPence mayBeCarriedPence abovePence } } }`;
      const { data } = await app.ask(person, source, { id: step.budgetId });
      // Eight weeks of £20.00 may be carried over.
      expect(data.budgetStatement.parts[1]).toEqual({
        closingPence: 47_100,
        mayBeCarriedPence: 16_000,
        abovePence: 31_100,
      });
      const given = { partId: saved, ...propose };
      await refused(practitioner, 'proposeClawback', { ...given, partId: commissioned }, [
        { code: 'CLAWBACK_OF_NOTHING_HELD', path: ['partId'] },
      ]);
      await refused(practitioner, 'proposeClawback', { ...given, amountPence: 31_101 }, [
        { code: 'CLAWBACK_ABOVE_SURPLUS' },
      ]);
      const namedSavings = [{ supportItemId: items[1]?.id, amountPence: 20_000 }];
      const { clawback } = await change(app, practitioner, 'proposeClawback', CLAWBACK, {
        ...given,
        namedSavings,
      });
      expect(clawback).toMatchObject({
        status: 'AWAITING_REPLY',
        unspentPence: 47_100,
        abovePence: 11_100,
        proposedPence: 11_100,
        replyByOn: '2026-11-09',
      });
      target.clawbackId = clawback.id;
      await refused(practitioner, 'proposeClawback', given, [{ code: 'CLAWBACK_ALREADY_OPEN' }]);
      expect(await steps()).toEqual(['CLAWBACK_DECISION 2026-11-23', 'CLAWBACK_REPLY 2026-11-09']);
    });

    it('is decided by a manager after the reply, and never before', async () => {
      const decision = {
        ...target,
        amountPence: 6_000,
        reasons: 'The rest is for the train.',
        repayments: 2,
      };
      await refused(manager, 'decideClawback', decision, [
        { code: 'CLAWBACK_BEFORE_NOTICE', path: ['clawbackId'] },
      ]);
      await refused(
        finance,
        'recordRepayment',
        { clawbackId: target.clawbackId, occurredOn: '2026-10-19', amountPence: 1 },
        [{ code: 'CLAWBACK_NOT_DECIDED' }],
      );
      const reply = { ...target, reply: 'I need £51.00 of it for the train.', isAgreed: false };
      const { clawback } = await change(app, person, 'replyToClawback', CLAWBACK, reply);
      expect(clawback).toMatchObject({ status: 'TO_DECIDE', version: 2 });
      expect(await steps()).toEqual(['CLAWBACK_DECISION 2026-11-23']);
      await refused(manager, 'decideClawback', decision, [{ code: 'STALE_VERSION' }]);
      const again = { ...decision, expectedVersion: 2 };
      await refused(manager, 'decideClawback', { ...again, amountPence: 11_101 }, [
        { code: 'CLAWBACK_ABOVE_PROPOSAL' },
      ]);
      const decided = await change(app, manager, 'decideClawback', CLAWBACK, again);
      expect(decided.clawback).toMatchObject({
        status: 'REPAYING',
        repayByOn: '2026-11-16',
        repayments: [
          { dueOn: '2026-11-02', amountPence: 3_000 },
          { dueOn: '2026-11-16', amountPence: 3_000 },
        ],
      });
      expect(await steps()).toEqual(['CLAWBACK_REPAID 2026-11-16']);
      await refused(person, 'replyToClawback', { ...reply, expectedVersion: 3 }, [
        { code: 'CLAWBACK_ALREADY_DECIDED' },
      ]);
    });

    it('waits while the person challenges it, and is repaid to the penny', async () => {
      const repaid = { clawbackId: target.clawbackId, occurredOn: '2026-10-20', amountPence: 3_000 };
      app.setToday('2026-10-20');
      const { challenge } = await change(app, person, 'challengeDecision', 'challenge { id version }', {
        subjectId: target.clawbackId,
        grounds: 'The train is dearer.',
        wanted: 'Let me keep it.',
      });
      await refused(finance, 'recordRepayment', repaid, [{ code: 'CHALLENGE_OPEN' }]);
      const withdrawal = {
        challengeId: challenge.id,
        expectedVersion: challenge.version,
        reason: 'It is not.',
      };
      await change(app, person, 'withdrawChallenge', 'challenge { id }', withdrawal);
      await change(app, finance, 'recordRepayment', CLAWBACK, repaid);
      await refused(finance, 'recordRepayment', { ...repaid, amountPence: 3_001 }, [
        { code: 'REPAYMENT_TOO_LARGE' },
      ]);
      const { clawback } = await change(app, finance, 'recordRepayment', CLAWBACK, repaid);
      expect(clawback).toMatchObject({ status: 'REPAID', repaidPence: 6_000 });
      expect(await steps()).toEqual([]);
      expect((await moneyOf(person))[saved]).toMatchObject({ heldPence: 41_100, repaidPence: 6_000 });
    });

    it('is kept from contingency, and from being decided early, by PostgreSQL itself', async () => {
      const kept = `person_id, budget_id, part_id, version, found_on, discussed_on, unspent_pence, above_pence,
        proposed_pence, reason, notice_given_on, reply_by_on, repayment_weeks, policy_version_id, proposed_at, proposed_by`;
      const decided = 'decided_on, decided_pence, decision_reasons, decided_by';
      const again = (decision: string) =>
        queryAll(
          app.database,
          `insert into clawback (tenant_id, id, ${kept}, ${decided})
           select tenant_id, gen_random_uuid(), ${kept}, ${decision} from clawback`,
        ).catch(({ constraint }: { constraint: string }) => constraint);
      expect(await again("notice_given_on, 0, 'Early.', 'somebody'")).toMatch(/^clawback_check/);
      expect(await again("reply_by_on + 1, 0, 'Alone.', proposed_by")).toMatch(/^clawback_check/);
      await queryAll(app.database, 'update budget_part set is_contingency = true');
      expect(await again('null, null, null, null')).toBe('clawback_not_of_contingency');
      await queryAll(app.database, 'update budget_part set is_contingency = false');
    });
  });
});
