import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  plansOfColumns,
  SIGN_OFF_WORDS,
  type SignOffColumns,
  signOffColumns,
} from '../../../server/domain/insight/policyImpact/signOffColumns.ts';
import type { PlanToCount } from '../../../server/domain/insight/policyImpact/signOffImpact.ts';
import { parseGlobalId } from '../../../server/platform/ids.ts';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { agreedPlan, planStep, WHOLE_PLAN } from '../../../server/testing/seeder.ts';
import { assessedPerson, council, practitioner } from './policyImpact.testing.ts';

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
    frequency: fc.constantFrom('WEEKLY', 'MONTHLY', 'ONE_OFF'),
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
 * The preview reads thousands of plans in one statement. For each plan it must read the same facts as the command that
 * decided its sign-off.
 */
it('the facts of a sign-off are the same, whether they are read for a preview or put together for a decision', async () => {
  const subject = await assessedPerson(app);
  for (const plan of fc.sample(anyPlan, 10)) {
    const { supportItems, risks, contingencyPence, around } = plan;
    const writing = { ...WHOLE_PLAN.writing, contingencyPence };
    const agreed = await agreedPlan(app, practitioner, subject, { writing, supportItems, risks });
    await planStep(app, practitioner, 'updatePlan', agreed, around);
    const id = parseGlobalId(agreed.planId)?.uuid;
    const [decided] = await queryAll<{ tenant: string; facts: unknown }>(
      app.database,
      `select tenant_id as tenant, facts from decision where subject_id = $1 and kind = 'SIGN_OFF_RUNG' order by id desc`,
      [id],
    );
    const [columns] = await queryAll<SignOffColumns>(app.database, signOffColumns('plan.id = $6'), [
      decided?.tenant,
      ...SIGN_OFF_WORDS,
      id,
    ]);
    const [read] = plansOfColumns(columns as SignOffColumns);
    const { isDecided, ...facts } = read as PlanToCount;
    expect(facts, JSON.stringify(plan)).toEqual(decided?.facts);
    expect(isDecided).toBe(true);
  }
}, 60_000);
