import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows } from '../../server/testing/database.ts';
import {
  agreedBudget,
  draftedPlan,
  planStep,
  signedOffPlan,
  WHOLE_PLAN,
} from '../../server/testing/seeder.ts';
import { director, planTester, practitioner } from '../care/plans/plans.testing.ts';

const teamManager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
const RETURNED = 'status returnedReason agreedAt signedOffAt signedOffBy signOffRoute { role }';

let app: TestApp;
let tester: ReturnType<typeof planTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  tester = planTester(app);
});
afterAll(() => app.stop());

describe('support that would be paid in a way the council does not offer', () => {
  it('is found when the plan is shared, before anybody agrees to it', async () => {
    const [assistant] = WHOLE_PLAN.supportItems;
    const supportItems = [{ ...assistant }, { ...assistant, deploymentOption: 'TRUST' }];
    const drafted = await draftedPlan(app, practitioner, await tester.subject(), { supportItems });
    const [refusal, ...others] = await tester.refused(practitioner, 'sharePlan', drafted);
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({
      code: 'DEPLOYMENT_OPTION_NOT_OFFERED',
      path: ['supportItems', '1', 'deploymentOption'],
    });
    expect(refusal?.details.allowed).toContain('DIRECT_PAYMENT');
    expect(refusal?.details.allowed).not.toContain('TRUST');
  });
});

describe('a plan that is signed off', () => {
  it('goes back for changes, loses both signatures, and comes round again to its budget', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await tester.subject());
    const [advice] = await tester.refused(practitioner, 'setSupportItems', signedOff, { supportItems: [] });
    expect(advice?.message).toContain('Return the plan for changes first.');
    const returned = await planStep(app, teamManager, 'returnPlan', signedOff, {
      reason: 'The agency closed.',
    });
    expect(await tester.read(returned.planId, RETURNED)).toMatchObject({
      status: 'RETURNED',
      returnedReason: 'The agency closed.',
      agreedAt: null,
      signedOffAt: null,
      signedOffBy: null,
    });
    const changed = await planStep(app, practitioner, 'updatePlan', returned, { goodDay: 'Up by nine.' });
    const shared = await planStep(app, practitioner, 'sharePlan', changed);
    const agreed = await planStep(app, practitioner, 'agreePlan', shared);
    const again = await planStep(app, director, 'signOffPlan', agreed);
    const budgeted = await agreedBudget(app, practitioner, again);
    expect(await tester.read(budgeted.planId, 'status goodDay budget { id }')).toEqual({
      status: 'SIGNED_OFF',
      goodDay: 'Up by nine.',
      budget: { id: budgeted.budgetId },
    });
  });

  it('stays as it is once its budget is agreed', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await tester.subject());
    const budgeted = await agreedBudget(app, practitioner, signedOff);
    const step = { ...budgeted, version: (await tester.read(budgeted.planId, 'version')).version };
    const postings = await countRows(app.database, 'ledger_posting');
    const reason = 'Another thought.';
    expect(await tester.refused(teamManager, 'returnPlan', step, { reason })).toMatchObject([
      { code: 'PLAN_HAS_BUDGET', path: ['planId'] },
    ]);
    expect(await countRows(app.database, 'ledger_posting')).toBe(postings);
  });
});
