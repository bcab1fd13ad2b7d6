import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows, queryAll } from '../../server/testing/database.ts';
import { assessed, type BudgetStep, change, registered, startedPlan } from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

const LOOK = `query($id: ID!, $budgetId: ID!) {
  person(id: $id) { diedOn deathCorrectedReason ageYears nextReview { id } currentPlan { status reviews { status } } }
  budget(id: $budgetId) { paidPence paidAfterDeathPence parts { paidAfterDeathPence } }
  reviewsDue { nodes { person { id } } } }`;
const TABLES = ['assessment', 'support_plan', 'budget', 'review', 'ledger_transaction', 'audit_entry'];

describe('a death', () => {
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
  const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };
  let app: TestApp;
  let personId: string;
  let allocationId: string;
  let step: BudgetStep & { planId: string };
  let attorney: Asker;
  let amountPence: number;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    personId = await registered(app, practitioner, { bornOn: '1942-04-08' });
    allocationId = (await assessed(app, practitioner, personId)).allocation.id;
    step = await startedPlan(app, practitioner, { personId, allocationId });
    const input = {
      personId,
      name: 'Sheila',
      relationship: 'sister',
      authority: 'ATTORNEY',
      authorityFrom: '2025-01-01',
      consents: ['PLANS'],
      consentRecordedOn: '2026-05-01',
    };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    attorney = { role: 'REPRESENTATIVE', council: 'oldham', person: personId, supporter: supporter.id };
    await pay();
    app.setToday('2026-07-01');
    const { transaction } = await pay();
    expect(transaction.instalmentStartsOn > '2026-06-10').toBe(true);
    amountPence = (await look(manager)).budget.paidPence / 2;
  });
  afterAll(() => app.stop());

  const pay = () =>
    change(app, finance, 'payInstalment', 'transaction { instalmentStartsOn }', { partId: step.partIds[0] });
  const look = async (asker: Asker) =>
    (await app.ask(asker, LOOK, { id: personId, budgetId: step.budgetId })).data;
  const counts = () => Promise.all(TABLES.map((table) => countRows(app.database, table)));
  const send = async (asker: Asker, name: string, input: object, isDryRun = false) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const { data, errors } = await app.ask(
      asker,
      `mutation($input: ${type}) { ${name}(input: $input, dryRun: ${isDryRun}) { userErrors { code path } } }`,
      { input },
    );
    return errors?.[0]?.extensions.code ?? data[name].userErrors;
  };
  const refused = async (asker: Asker, name: string, input: object, expected: unknown) => {
    expect(await unchangedBy(app, () => send(asker, name, input)), name).toEqual(expected);
  };
  const versionOf = async (table: string, id: string) => {
    const rows = await queryAll<{ version: number }>(
      app.database,
      `select version from ${table} where id = $1`,
      [id.slice(-36)],
    );
    return rows[0]?.version as number;
  };

  it('is not recorded where it can’t be right, or by whoever may not', async () => {
    const input = { personId, expectedVersion: 1, diedOn: '2026-06-10' };
    await refused(practitioner, 'recordDeath', { ...input, diedOn: '2026-07-02' }, [
      { code: 'DEATH_IN_FUTURE', path: ['diedOn'] },
    ]);
    await refused(practitioner, 'recordDeath', { ...input, diedOn: '1942-04-07' }, [
      { code: 'DIED_BEFORE_BIRTH', path: ['diedOn'] },
    ]);
    await refused(practitioner, 'recordDeath', { ...input, expectedVersion: 7 }, [
      { code: 'STALE_VERSION', path: ['expectedVersion'] },
    ]);
    for (const asker of [finance, attorney]) await refused(asker, 'recordDeath', input, 'FORBIDDEN');
    await refused(practitioner, 'correctDateOfDeath', { personId, expectedVersion: 1, reason: 'x' }, [
      { code: 'DEATH_NOT_RECORDED', path: ['personId'] },
    ]);
    const before = await counts();
    expect(await send(practitioner, 'recordDeath', input, true)).toEqual([]);
    expect(await counts()).toEqual(before);
    expect((await look(manager)).person.diedOn).toBeNull();
  });

  it('stops payments, reviews and authorities from that day, and shows what is owed back', async () => {
    expect((await app.ask(attorney, '{ me { readableKinds } }')).data.me.readableKinds).toContain('BUDGETS');
    expect((await look(manager)).reviewsDue.nodes).toEqual([{ person: { id: personId } }]);
    const input = { personId, expectedVersion: 1, diedOn: '2026-06-10' };
    await change(app, practitioner, 'recordDeath', 'person { diedOn }', input);
    const seen = await look(manager);
    expect(seen.person).toMatchObject({ diedOn: '2026-06-10', ageYears: 84, nextReview: null });
    expect(seen.person.currentPlan).toMatchObject({
      status: 'ENDED',
      reviews: [{ status: 'NO_LONGER_NEEDED' }],
    });
    expect(seen.reviewsDue.nodes).toEqual([]);
    expect(seen.budget).toEqual({
      paidPence: 2 * amountPence,
      paidAfterDeathPence: amountPence,
      parts: [{ paidAfterDeathPence: amountPence }],
    });
    expect((await app.ask(attorney, '{ me { readableKinds } }')).data.me.readableKinds).toEqual([]);
    const { data } = await app.ask(
      manager,
      'query($id: ID!) { person(id: $id) { supporters { hasAuthority } } }',
      {
        id: personId,
      },
    );
    expect(data.person.supporters).toEqual([{ hasAuthority: false }]);
  });

  it('refuses by its name whatever would be begun or paid afterwards', async () => {
    const hasDied = (path: string) => [{ code: 'PERSON_HAS_DIED', path: [path] }];
    const { planId } = step;
    const version = await versionOf('support_plan', planId);
    await refused(finance, 'payInstalment', { partId: step.partIds[0] }, hasDied('partId'));
    await refused(practitioner, 'startAssessment', { personId, respondent: 'SELF' }, hasDied('personId'));
    const draft = { personId, allocationId, title: 'Another' };
    await refused(practitioner, 'draftPlan', draft, hasDied('personId'));
    await refused(practitioner, 'requestReview', { planId, reason: 'Needs changed.' }, hasDied('planId'));
    await refused(practitioner, 'commentOnPlan', { planId, words: 'Hello.' }, hasDied('planId'));
    await refused(
      practitioner,
      'updatePlan',
      { planId, expectedVersion: version, title: 'x' },
      hasDied('planId'),
    );
    await refused(practitioner, 'recordDeath', { personId, expectedVersion: 2, diedOn: '2026-06-11' }, [
      { code: 'DEATH_ALREADY_RECORDED', path: ['diedOn'] },
    ]);
    await refused(practitioner, 'updatePerson', { personId, expectedVersion: 2, bornOn: '2026-06-20' }, [
      { code: 'DIED_BEFORE_BIRTH', path: ['bornOn'] },
    ]);
  });

  it('is put right as a step of its own, and then all goes on as if nothing had been recorded', async () => {
    const correct = (expectedVersion: number, diedOn: string | null) =>
      change(app, practitioner, 'correctDateOfDeath', 'person { diedOn deathCorrectedReason }', {
        personId,
        expectedVersion,
        diedOn,
        reason: 'A namesake.',
      });
    await refused(practitioner, 'correctDateOfDeath', { personId, expectedVersion: 2, reason: ' ' }, [
      { code: 'TEXT_MISSING', path: ['reason'] },
    ]);
    await correct(2, '2026-06-30');
    expect((await look(manager)).budget.paidAfterDeathPence).toBe(0);
    expect((await correct(3, null)).person).toEqual({ diedOn: null, deathCorrectedReason: 'A namesake.' });
    const seen = await look(manager);
    expect(seen.person).toMatchObject({
      currentPlan: { status: 'LIVE' },
      nextReview: { id: expect.any(String) },
    });
    expect(seen.reviewsDue.nodes).toEqual([{ person: { id: personId } }]);
    expect((await app.ask(attorney, '{ me { readableKinds } }')).data.me.readableKinds).toContain('BUDGETS');
    app.setToday('2026-08-01');
    await pay();
    const audited = await queryAll<{ action: string }>(
      app.database,
      "select action from audit_entry where action like '%Death' order by id",
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'recordDeath',
      'correctDateOfDeath',
      'correctDateOfDeath',
    ]);
  });
});
