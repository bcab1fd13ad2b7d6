import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import {
  agreedBudget,
  type BudgetStep,
  change,
  type PlanSubject,
  planStep,
  signedOffPlan,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { approver, policyTester } from '../../policy/policyChanges/policyChanges.testing.ts';
import {
  assessedPerson,
  council,
  draftOf,
  finance,
  planParts,
  practitioner,
} from './policyImpact.testing.ts';

const PAYMENTS = 'payments totalPence';
const SMALL_PAYMENTS = `smallPaymentsImpact { yearFrom agreed { ${PAYMENTS} } refusedBefore { ${PAYMENTS} }
  refusedAfter { ${PAYMENTS} } byRefusal { refusal before { ${PAYMENTS} } after { ${PAYMENTS} } } }`;
const SURPLUSES = 'parts surplusesBefore { parts totalPence } surplusesAfter { parts totalPence }';
const CARRY_OVER = `carryOverImpact { ${SURPLUSES} appearing { parts totalPence } disappearing { parts totalPence }
  byDeploymentOption { deploymentOption ${SURPLUSES} } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council);
});
afterAll(() => app.stop());

const impactOf = async (area: string, set: Record<string, string | number>, fields: string) =>
  policyTester(app).read(await draftOf(app, area, set), fields, approver);
/** How many statements it takes to read a preview. */
const statementsOf = async (area: string, set: Record<string, string | number>, fields: string) => {
  const draft = await draftOf(app, area, set);
  app.statements.length = 0;
  await policyTester(app).read(draft, fields, approver);
  return app.statements.length;
};

describe('what a change of small payments does', () => {
  const paidOnce = async (whose: PlanSubject, pence: number, startsOn = '2026-06-01') => {
    const plan = await signedOffPlan(
      app,
      practitioner,
      whose,
      planParts('DIRECT_PAYMENT', pence, 'SMALL_PAYMENT'),
    );
    return agreedBudget(app, practitioner, plan, { startsOn });
  };

  beforeAll(async () => {
    await paidOnce(await assessedPerson(app), 48_000);
    const whose = await assessedPerson(app);
    await paidOnce(whose, 30_000);
    await paidOnce(whose, 15_000);
    // One of the next financial year, and one whose plan ended before support started, so that it is never paid.
    await paidOnce(await assessedPerson(app), 50_000, '2027-04-01');
    const never = await paidOnce(await assessedPerson(app), 50_000);
    await planStep(app, practitioner, 'endPlan', never, { endedOn: '2026-06-01', reason: 'Moved away.' });
  });

  it('is shown by what it would refuse of the financial year, and why', async () => {
    const limits = { limitPerPaymentPence: 40_000, limitPerYearPence: 40_000 };
    const { smallPaymentsImpact } = await impactOf('smallPayments', limits, SMALL_PAYMENTS);
    const none = { payments: 0, totalPence: 0 };
    expect(smallPaymentsImpact).toEqual({
      yearFrom: '2026-04-01',
      agreed: { payments: 3, totalPence: 93_000 },
      refusedBefore: none,
      refusedAfter: { payments: 2, totalPence: 63_000 },
      byRefusal: [
        { refusal: 'SMALL_PAYMENT_OVER_LIMIT', before: none, after: { payments: 1, totalPence: 48_000 } },
        {
          refusal: 'SMALL_PAYMENT_OVER_YEAR_LIMIT',
          before: none,
          after: { payments: 1, totalPence: 15_000 },
        },
      ],
    });
  });

  it.each<[string, Record<string, string | number>, number, number]>([
    ['a limit that all keep', { limitPerPaymentPence: 48_000, limitPerYearPence: 48_000 }, 0, 0],
    ['a penny less', { limitPerPaymentPence: 47_999, limitPerYearPence: 48_000 }, 1, 48_000],
    ['one payment a year', { secondPaymentInYearAllowed: 'false' }, 1, 15_000],
  ])('refuses by %s', async (_, set, payments, totalPence) => {
    const { smallPaymentsImpact } = await impactOf('smallPayments', set, SMALL_PAYMENTS);
    expect(smallPaymentsImpact.refusedAfter).toEqual({ payments, totalPence });
  });

  it('is read in four statements', async () => {
    expect(await statementsOf('smallPayments', { limitPerPaymentPence: 45_000 }, SMALL_PAYMENTS)).toBe(4);
  });
});

describe('what a change of carry-over does', () => {
  const paid = async (plan: BudgetStep, instalments: number) => {
    for (let number = 0; number < instalments; number += 1) {
      await change(app, finance, 'payInstalment', 'transaction { id }', { partId: plan.partIds[0] });
    }
  };

  beforeAll(async () => {
    const start = async (parts = planParts()) =>
      startedPlan(app, practitioner, await assessedPerson(app), { parts });
    const [four, one] = [await start(), await start()];
    const ended = await start();
    await start(planParts('COMMISSIONED'));
    app.setToday('2026-08-24');
    // Each instalment is four weeks of £182.05, so £728.20.
    await paid(four, 4);
    await paid(one, 1);
    await paid(ended, 4);
    await planStep(app, practitioner, 'endPlan', ended, { endedOn: '2026-08-24', reason: 'Moved away.' });
  });

  it('is shown by the surpluses before and after, and those that appear', async () => {
    const { carryOverImpact } = await impactOf('money', { maximumUnspentWeeks: 3 }, CARRY_OVER);
    // Sixteen weeks are £2,912.80 and four £728.20; six weeks are £1,092.30 and three £546.15.
    const surpluses = {
      parts: 2,
      surplusesBefore: { parts: 1, totalPence: 182_050 },
      surplusesAfter: { parts: 2, totalPence: 254_870 },
    };
    expect(carryOverImpact).toEqual({
      ...surpluses,
      appearing: { parts: 1, totalPence: 18_205 },
      disappearing: { parts: 0, totalPence: 0 },
      byDeploymentOption: [{ deploymentOption: 'DIRECT_PAYMENT', ...surpluses }],
    });
  });

  it('goes by what may roll from month to month too', async () => {
    // Two months are £1,577.77, of which £157.78 may have rolled over. Of £728.20 that leaves £570.42, and of the
    // other part’s £1,577.77 £1,419.99, which is less than its £1,820.50 above six weeks.
    const set = { carryOverOfMonthBasisPoints: 1_000 };
    const { carryOverImpact } = await impactOf('money', set, CARRY_OVER);
    expect(carryOverImpact).toMatchObject({
      surplusesAfter: { parts: 2, totalPence: 182_050 + 57_042 },
      appearing: { parts: 1, totalPence: 57_042 },
    });
  });

  it('makes surpluses disappear where the limit is raised', async () => {
    const { carryOverImpact } = await impactOf('money', { maximumUnspentWeeks: 16 }, CARRY_OVER);
    expect(carryOverImpact).toMatchObject({
      surplusesAfter: { parts: 0, totalPence: 0 },
      appearing: { parts: 0, totalPence: 0 },
      disappearing: { parts: 1, totalPence: 182_050 },
    });
  });

  it('counts no payment that was reversed', async () => {
    const plan = await startedPlan(app, practitioner, await assessedPerson(app), {
      parts: planParts(),
      budget: { startsOn: '2026-08-24' },
      implementedOn: '2026-08-24',
    });
    const { transaction } = await change(app, finance, 'payInstalment', 'transaction { id }', {
      partId: plan.partIds[0],
    });
    const before = await impactOf('money', { maximumUnspentWeeks: 1 }, CARRY_OVER);
    await change(app, finance, 'reverseTransaction', 'transaction { id }', {
      transactionId: transaction.id,
      reason: 'Paid to the wrong account.',
    });
    const after = await impactOf('money', { maximumUnspentWeeks: 1 }, CARRY_OVER);
    expect(before.carryOverImpact.surplusesAfter.totalPence).toBe(18_205 * (15 + 3 + 3));
    expect(after.carryOverImpact.surplusesAfter).toEqual({ parts: 2, totalPence: 18_205 * (15 + 3) });
  });

  it('is read in five statements', async () => {
    expect(await statementsOf('money', { maximumUnspentWeeks: 5 }, CARRY_OVER)).toBe(5);
  });
});
