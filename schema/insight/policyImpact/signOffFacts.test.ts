import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plansOfColumns } from '../../../server/domain/insight/policyImpact/signOffColumns.ts';
import type { PlanToCount } from '../../../server/domain/insight/policyImpact/signOffImpact.ts';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { plansWithStaleFacts } from '../../../server/testing/planFacts.ts';
import { agreedPlan, planStep, startedPlan, WHOLE_PLAN } from '../../../server/testing/seeder.ts';
import { assessedPerson, council, planParts, practitioner } from './policyImpact.testing.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council);
});
afterAll(() => app.stop());

const [assistant] = WHOLE_PLAN.supportItems;
const anyItem = fc
  .record({
    quantityHundredths: fc.integer({ min: 1, max: 500 }),
    unitPricePence: fc.nat(5_000),
    frequency: fc.constantFrom('WEEKLY', 'MONTHLY', 'ONE_OFF', 'TERM_TIME'),
    isPaid: fc.boolean(),
  })
  .map(({ isPaid, ...item }) => ({
    ...assistant,
    ...item,
    ...(isPaid ? {} : { paidFrom: 'UNPAID', deploymentOption: null }),
  }));
const anyRisk = fc
  .record({ likelihood: fc.integer({ min: 1, max: 4 }), impact: fc.integer({ min: 1, max: 4 }) })
  .map((score) => ({ description: 'A fall', whatHelps: 'A rail.', ...score }));
const anyPlan = fc.record({
  askedByPerson: fc.constantFrom(null, '', 'They do not listen to me.'),
  supportItems: fc.array(anyItem, { minLength: 1, maxLength: 3 }),
  risks: fc.array(anyRisk, { minLength: 1, maxLength: 3 }),
  // The council asks for some.
  contingencyPence: fc.integer({ min: 1, max: 50_000 }),
  around: fc.record({
    personDisagrees: fc.boolean(),
    safeguardingEnquiryIsOpen: fc.boolean(),
    panelRequestedReason: fc.constantFrom(null, '', 'A second opinion.'),
  }),
});

/**
 * The preview reads the facts that PostgreSQL keeps of each plan. They must be the same as those by which the command
 * decided its sign-off.
 */
it('the facts of a sign-off are the same, whether they are kept for a preview or put together for a decision', async () => {
  const subject = await assessedPerson(app);
  for (const plan of fc.sample(anyPlan, 10)) {
    const { supportItems, risks, contingencyPence, around, askedByPerson } = plan;
    const writing = { ...WHOLE_PLAN.writing, contingencyPence };
    const agreed = await agreedPlan(app, practitioner, subject, { writing, supportItems, risks });
    const id = parseGlobalId(agreed.planId)?.uuid;
    // The person themself asks by another mutation, which this council may not offer.
    const asked = 'update support_plan set panel_requested_by_person_reason = $2 where id = $1';
    await queryAll(app.database, asked, [id, askedByPerson]);
    await planStep(app, practitioner, 'updatePlan', agreed, around);
    const [decided] = await queryAll<{ facts: unknown }>(
      app.database,
      `select facts from decision where subject_id = $1 and kind = 'SIGN_OFF_RUNG' order by id desc`,
      [id],
    );
    const [kept] = await queryAll<{ bytes: Buffer }>(
      app.database,
      'select sign_off as bytes from plan_facts where plan_id = $1',
      [id],
    );
    const [read] = plansOfColumns(kept?.bytes as Buffer);
    const { isDecided, ...facts } = read as PlanToCount;
    expect(facts, JSON.stringify(plan)).toEqual(decided?.facts);
    expect(isDecided).toBe(true);
  }
}, 60_000);

describe('the facts kept of a plan', () => {
  const ofPlan = (sql: string, planId: string) => queryAll(app.database, sql, [planId]);
  let planId: string;
  beforeAll(async () => {
    const started = await startedPlan(app, practitioner, await assessedPerson(app), { parts: planParts() });
    planId = parseGlobalId(started.planId)?.uuid as string;
  });

  it.each([
    'update plan_facts set sign_off = null where plan_id = $1',
    "update plan_facts set monitored = '' where plan_id = $1",
  ])('are seen to be stale after %s, and right again after the next change of the plan', async (sql) => {
    await ofPlan(sql, planId);
    expect(await plansWithStaleFacts(app.database)).toEqual([planId]);
    await ofPlan('update support_plan set title = title where id = $1', planId);
    expect(await plansWithStaleFacts(app.database)).toEqual([]);
  });

  it.each([
    [
      'an item is changed',
      'update support_item set unit_price_pence = unit_price_pence + 1 where plan_id = $1',
    ],
    [
      'items go',
      'with checked as (delete from dbs_check where plan_id = $1) delete from support_item where plan_id = $1',
    ],
    ['a risk is changed', 'update plan_risk set impact = impact + 1 where plan_id = $1'],
    ['risks go', 'delete from plan_risk where plan_id = $1'],
    [
      'money is held in another way',
      `update budget_part set deployment_option = 'VIRTUAL_BUDGET' from budget
        where budget.id = budget_part.budget_id and budget.plan_id = $1`,
    ],
    [
      'the person dies',
      `update person set died_on = '2026-06-01'
        where id = (select person_id from support_plan where id = $1)`,
    ],
    [
      'the death is taken back',
      'update person set died_on = null where id = (select person_id from support_plan where id = $1)',
    ],
    ['the plan ends', "update support_plan set ended_on = '2026-06-01' where id = $1"],
  ])('are others once %s', async (_, sql) => {
    const kept = () => ofPlan('select sign_off, monitored from plan_facts where plan_id = $1', planId);
    const before = await kept();
    await ofPlan(sql, planId);
    expect(await kept()).not.toEqual(before);
    expect(await plansWithStaleFacts(app.database)).toEqual([]);
  });

  it('hold what two changes at the same time did', async () => {
    const { planId: globalId } = await startedPlan(app, practitioner, await assessedPerson(app), {
      parts: planParts(),
    });
    const id = parseGlobalId(globalId)?.uuid;
    const clients = [0, 1].map(() => new Client({ connectionString: app.database.superuserUrl }));
    const [first, second] = clients as [Client, Client];
    await Promise.all(clients.map((client) => client.connect()));
    try {
      await first.query('begin');
      await first.query('update plan_risk set impact = impact + 1 where plan_id = $1', [id]);
      const changed = second.query('update support_item set unit_price_pence = 1 where plan_id = $1', [id]);
      const isWaiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      let settledAs: string | null = null;
      changed.then(
        () => (settledAs = 'changed'),
        (error) => (settledAs = String(error)),
      );
      while (settledAs === null && (await queryAll(app.database, isWaiting)).length === 0);
      expect(settledAs, 'The second change did not wait for the first.').toBeNull();
      await first.query('commit');
      await changed;
      expect(await plansWithStaleFacts(app.database)).toEqual([]);
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  });
});
