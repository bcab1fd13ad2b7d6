import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { agreedPlan, change, planStep } from '../../../server/testing/seeder.ts';
import { ASSISTANT, planTester, practitioner } from './plans.testing.ts';

const teamManager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
const serviceManager: Asker = { role: 'SERVICE_MANAGER', council: 'oldham' };
const AGREED_ON = '2026-06-01';
const SHORTER_TERM_FROM = '2026-07-01';
const COSTS = `status weeklyCostPence supportItems { weeklyCostPence }
  signOffRoute { role } planningPolicyVersion { number }`;

/** A rail on the stairs for £520.00 once: £10.00 a week over twelve months, £20.00 over six. */
const RAIL = { ...ASSISTANT, category: 'EQUIPMENT_AND_TECHNOLOGY', frequency: 'ONE_OFF', unit: 'ITEM' };
const withRail = (assistantWeeklyPence: number) => ({
  supportItems: [
    { ...ASSISTANT, quantityHundredths: 100, unitPricePence: assistantWeeklyPence },
    { ...RAIL, quantityHundredths: 100, unitPricePence: 52_000 },
  ],
});

describe('a plan with a one-off sum, agreed under one planning policy and signed off under the next', () => {
  let app: TestApp;
  let tester: ReturnType<typeof planTester>;

  beforeAll(async () => {
    app = await startTestApp(AGREED_ON);
    await app.onboard('oldham');
    tester = planTester(app);
    const written = await readFile(new URL('../../../tenants/councils/oldham.yaml', import.meta.url), 'utf8');
    const file = written
      .replace(
        'planning:\n    effectiveFrom: 2026-04-01',
        `planning:\n    effectiveFrom: ${SHORTER_TERM_FROM}`,
      )
      .replace('planTermMonths: 12', 'planTermMonths: 6')
      .replace('fastChangingPlanTermMonths: 6', 'fastChangingPlanTermMonths: 3');
    const { newVersions } = await change(
      app,
      { role: 'PLATFORM_ADMINISTRATOR' },
      'onboardCouncil',
      'newVersions { area number effectiveFrom }',
      { file },
    );
    expect(newVersions).toEqual([{ area: 'planning', number: 2, effectiveFrom: SHORTER_TERM_FROM }]);
  });
  beforeEach(() => app.setToday(AGREED_ON));
  afterAll(() => app.stop());

  it('is costed anew to the penny by the version in force at sign-off, which is kept beside it', async () => {
    const agreed = await agreedPlan(app, practitioner, await tester.subject(), withRail(13_000));
    expect(await tester.read(agreed.planId, COSTS)).toEqual({
      status: 'AGREED',
      weeklyCostPence: 14_000,
      supportItems: [{ weeklyCostPence: 13_000 }, { weeklyCostPence: 1_000 }],
      signOffRoute: { role: 'TEAM_MANAGER' },
      planningPolicyVersion: { number: 1 },
    });
    app.setToday(SHORTER_TERM_FROM);
    await planStep(app, teamManager, 'signOffPlan', agreed);
    expect(await tester.read(agreed.planId, COSTS)).toEqual({
      status: 'SIGNED_OFF',
      weeklyCostPence: 15_000,
      supportItems: [{ weeklyCostPence: 13_000 }, { weeklyCostPence: 2_000 }],
      signOffRoute: { role: 'TEAM_MANAGER' },
      planningPolicyVersion: { number: 2 },
    });
  });

  it('keeps its cost where it is signed off the day before the next version', async () => {
    const agreed = await agreedPlan(app, practitioner, await tester.subject(), withRail(13_000));
    app.setToday('2026-06-30');
    await planStep(app, teamManager, 'signOffPlan', agreed);
    expect(await tester.read(agreed.planId, COSTS)).toMatchObject({
      status: 'SIGNED_OFF',
      weeklyCostPence: 14_000,
      planningPolicyVersion: { number: 1 },
    });
  });

  it('goes up a rung where the new cost is beyond the tolerance, and nothing is saved of the lower signature', async () => {
    // £165.00 and £3.85 for contingencies is within 10% of £157.00; £175.00 and £7.69 is not.
    const agreed = await agreedPlan(app, practitioner, await tester.subject(), withRail(15_500));
    expect(await tester.read(agreed.planId, COSTS)).toMatchObject({
      weeklyCostPence: 16_500,
      signOffRoute: { role: 'TEAM_MANAGER' },
    });
    app.setToday(SHORTER_TERM_FROM);
    expect(await tester.refused(teamManager, 'signOffPlan', agreed)).toMatchObject([
      { code: 'SIGN_OFF_ROLE_NOT_SUFFICIENT' },
    ]);
    await planStep(app, serviceManager, 'signOffPlan', agreed);
    expect(await tester.read(agreed.planId, COSTS)).toMatchObject({
      status: 'SIGNED_OFF',
      weeklyCostPence: 17_500,
      supportItems: [{ weeklyCostPence: 15_500 }, { weeklyCostPence: 2_000 }],
      signOffRoute: { role: 'SERVICE_MANAGER' },
      planningPolicyVersion: { number: 2 },
    });
  });
});
