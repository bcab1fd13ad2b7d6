import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import {
  assessed,
  budgetFor,
  type PlanSubject,
  registered,
  signedOffPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';

const AGREE = `mutation($input: AgreeBudgetInput!) { agreeBudget(input: $input) {
  budget { id parts { deploymentOption paidOncePence } }
  userErrors { code path details { limitPence actualPence remainingPence } } } }`;
const TABLES = ['budget', 'budget_part', 'ledger_transaction', 'ledger_posting', 'audit_entry'];
const WAITING = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`;
const ONCE_OFF_PENCE = 30_000;
const CONTINGENCY_WEEKLY_PENCE = 385;

describe('two small payments of one person, agreed at the same moment', () => {
  const council = 'warwickshire';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(council);
  });
  afterAll(() => app.stop());

  /** A plan that comes to its indicative budget, with £300.00 of it as one small payment. */
  async function planWithSmallPayment(whose: PlanSubject, indicativePence: number) {
    const weeklyShare = Math.round(ONCE_OFF_PENCE / 52);
    const [assistant] = WHOLE_PLAN.supportItems;
    const unitPricePence = indicativePence - weeklyShare - CONTINGENCY_WEEKLY_PENCE;
    const garden = {
      category: 'OTHER',
      description: 'What keeps the garden in use',
      providerKind: 'AGENCY',
      unit: 'ITEM',
      quantityHundredths: 100,
      unitPricePence: ONCE_OFF_PENCE,
      frequency: 'ONE_OFF',
      paidFrom: 'BUDGET',
      deploymentOption: 'SMALL_PAYMENT',
    };
    const supportItems = [{ ...assistant, quantityHundredths: 100, unitPricePence }, garden];
    return signedOffPlan(app, practitioner, whose, { supportItems });
  }

  /**
   * Locks the person before the requests are sent and until all of them wait, so that they continue at the same moment.
   */
  async function whileHolding<Result>(personId: string, requests: (() => Promise<Result>)[]) {
    const holder = new Client({ connectionString: app.database.superuserUrl });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select 1 from person where id = $1 for update', [personId.slice(-36)]);
      const answers = Promise.all(requests.map((request) => request()));
      await expect.poll(() => queryAll(app.database, WAITING)).toEqual([{ count: requests.length }]);
      await holder.query('commit');
      return await answers;
    } finally {
      await holder.end();
    }
  }

  const rows = () => Promise.all(TABLES.map((table) => countRows(app.database, table)));

  it('pass the limit of a year once: one is agreed, and nothing of the other is saved', async () => {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const whose = { personId, allocationId: allocation.id };
    const inputs = [];
    for (const _plan of [1, 2]) {
      const plan = await planWithSmallPayment(whose, allocation.weeklyAmountPence);
      inputs.push(await budgetFor(app, practitioner, plan));
    }
    const before = await rows();
    const askers = ['first-manager', 'second-manager'].map(
      (subject): Asker => ({ role: 'TEAM_MANAGER', council, subject }),
    );
    await Promise.all(askers.map((asker) => app.token(asker)));
    const requests = inputs.map((input, index) => () => app.ask(askers[index] as Asker, AGREE, { input }));
    const answers = await whileHolding(personId, requests);
    const payloads = answers.map(({ data }) => data.agreeBudget);
    const [agreed] = payloads.filter(({ budget }) => budget !== null);
    const [refused] = payloads.filter(({ budget }) => budget === null);
    expect(agreed).toMatchObject({
      userErrors: [],
      budget: { parts: [{ paidOncePence: null }, { paidOncePence: ONCE_OFF_PENCE }] },
    });
    expect(refused.userErrors).toEqual([
      {
        code: 'SMALL_PAYMENT_OVER_YEAR_LIMIT',
        path: ['parts', '1', 'weeklyAmountPence'],
        details: { limitPence: 50_000, actualPence: ONCE_OFF_PENCE, remainingPence: 20_000 },
      },
    ]);
    // One budget of two parts, one balanced transaction that allocates both sums, and one audit entry.
    const [budgets, parts, transactions, postings, audited] = before as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect(await rows()).toEqual([budgets + 1, parts + 2, transactions + 1, postings + 4, audited + 1]);
  });
});
