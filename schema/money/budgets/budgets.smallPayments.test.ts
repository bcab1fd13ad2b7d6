import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { ledgerFindings } from '../../../server/testing/ledgerFindings.ts';
import {
  agreedBudget,
  assessed,
  budgetFor,
  change,
  type PlanSubject,
  planStep,
  registered,
  signedOffPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const AGREE = `mutation($input: AgreeBudgetInput!) { agreeBudget(input: $input) {
  budget { id } userErrors { code path details { limitPence actualPence remainingPence } } } }`;
const CONTINGENCY_WEEKLY_PENCE = 385;

describe('small payments in Warwickshire, of at most £500 in a financial year', () => {
  let app: TestApp;
  const council = 'warwickshire';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(council);
  });
  afterAll(() => app.stop());

  const subject = async () => {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    return { personId, allocationId: allocation.id, indicativePence: allocation.weeklyAmountPence };
  };
  type Subject = PlanSubject & { indicativePence: number };
  /** A plan that comes to its indicative budget, with a one-off sum in it. */
  const planWith = ({ indicativePence, ...whose }: Subject, onceOffPence: number) => {
    const weeklyShare = Math.round(onceOffPence / 52);
    const [assistant] = WHOLE_PLAN.supportItems;
    return signedOffPlan(app, practitioner, whose, {
      supportItems: [
        {
          ...assistant,
          quantityHundredths: 100,
          unitPricePence: indicativePence - weeklyShare - CONTINGENCY_WEEKLY_PENCE,
        },
        {
          category: 'OTHER',
          description: 'What keeps the garden in use',
          providerKind: 'AGENCY',
          unit: 'ITEM',
          quantityHundredths: 100,
          unitPricePence: onceOffPence,
          frequency: 'ONE_OFF',
          paidFrom: 'BUDGET',
          deploymentOption: 'SMALL_PAYMENT',
        },
      ],
    });
  };
  const refused = async (input: Record<string, unknown>, expected: object[]) => {
    const { data } = await unchangedBy(app, () =>
      app.ask({ role: 'TEAM_MANAGER', council }, AGREE, { input }),
    );
    expect(data.agreeBudget.budget).toBeNull();
    expect(data.agreeBudget.userErrors).toMatchObject(expected);
  };

  it('passes £500.00 exactly, and pays it to the penny', async () => {
    const agreed = await agreedBudget(app, practitioner, await planWith(await subject(), 50_000));
    const fields = `query($id: ID!) { budget(id: $id) { totalWeeklyPence
      parts { agreementIsNeeded agreementSignedOn evidenceAtReview spentOn deploymentOption weeklyAmountPence paidOncePence allocatedPence paidPence remainingPence } } }`;
    await planStep(app, practitioner, 'startPlan', agreed, { implementedOn: '2026-06-01' });
    const [regularId, partId] = agreed.partIds;
    const asked = async (mutation: string, input: object) => {
      const source = `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
        ${mutation}(input: $input) { userErrors { code path } } }`;
      return (await app.ask(finance, source, { input })).data[mutation].userErrors;
    };
    const refusedAs = (mutation: string, input: object) => unchangedBy(app, () => asked(mutation, input));
    expect(await refusedAs('payInstalment', { partId })).toEqual([
      { code: 'AGREEMENT_NOT_SIGNED', path: ['partId'] },
    ]);
    const signing = { partId, signedOn: '2026-06-01' };
    expect(await refusedAs('recordPaymentAgreement', { ...signing, signedOn: '2026-06-02' })).toEqual([
      { code: 'AGREEMENT_SIGNED_IN_FUTURE', path: ['signedOn'] },
    ]);
    expect(await refusedAs('recordPaymentAgreement', { ...signing, partId: regularId })).toEqual([
      { code: 'AGREEMENT_NOT_NEEDED', path: ['partId'] },
    ]);
    expect(await asked('recordPaymentAgreement', signing)).toEqual([]);
    expect(await refusedAs('recordPaymentAgreement', signing)).toEqual([
      { code: 'AGREEMENT_ALREADY_SIGNED', path: ['partId'] },
    ]);
    await change(app, finance, 'payInstalment', 'transaction { id }', { partId });
    const { data } = await app.ask(finance, fields, { id: agreed.budgetId });
    expect(await ledgerFindings(app, '2026-06-02')).toEqual({});
    const [regular, small] = data.budget.parts;
    expect(regular.paidOncePence).toBeNull();
    expect(small).toEqual({
      agreementIsNeeded: true,
      agreementSignedOn: '2026-06-01',
      evidenceAtReview: 'NONE',
      spentOn: null,
      deploymentOption: 'SMALL_PAYMENT',
      weeklyAmountPence: 962,
      paidOncePence: 50_000,
      allocatedPence: 50_000,
      paidPence: 50_000,
      remainingPence: 0,
    });
    expect(regular.weeklyAmountPence + small.weeklyAmountPence).toBe(data.budget.totalWeeklyPence);
  });

  it('is for what the council gives such payments for, and signed for on no day to come', async () => {
    const input = await budgetFor(app, practitioner, await planWith(await subject(), 10_000));
    const [regular, small] = input.parts as object[];
    const withTerms = (terms: object) => ({ ...input, parts: [regular, { ...small, ...terms }] });
    await refused(withTerms({ spentOn: 'HOME_REPAIR', agreementSignedOn: '2026-06-02' }), [
      { code: 'PURPOSE_NOT_OFFERED', path: ['parts', '1', 'spentOn'] },
      { code: 'AGREEMENT_SIGNED_IN_FUTURE', path: ['parts', '1', 'agreementSignedOn'] },
    ]);
    await refused({ ...input, parts: [{ ...regular, spentOn: 'GARDENING' }, small] }, [
      { code: 'TERM_NOT_NEEDED', path: ['parts', '0', 'spentOn'] },
    ]);
  });

  it('is refused a penny above the limit of a payment', async () => {
    const input = await budgetFor(app, practitioner, await planWith(await subject(), 50_001));
    await refused(input, [
      { code: 'SMALL_PAYMENT_OVER_LIMIT', details: { actualPence: 50_001, limitPence: 50_000 } },
    ]);
  });

  it('says after £480 that £20 of the year is left, until the next financial year', async () => {
    const whose = await subject();
    const { budgetId } = await agreedBudget(app, practitioner, await planWith(whose, 48_000));
    const { data } = await app.ask(
      finance,
      'query($id: ID!) { budget(id: $id) { parts { paidOncePence } } }',
      {
        id: budgetId,
      },
    );
    expect(data.budget.parts[1].paidOncePence).toBe(48_000);
    const second = await planWith(whose, 10_000);
    const input = await budgetFor(app, practitioner, second);
    await refused(input, [
      {
        code: 'SMALL_PAYMENT_OVER_YEAR_LIMIT',
        path: ['parts', '1', 'weeklyAmountPence'],
        details: { limitPence: 50_000, actualPence: 10_000, remainingPence: 2_000 },
      },
    ]);
    await refused({ ...input, startsOn: '2027-03-31' }, [{ code: 'SMALL_PAYMENT_OVER_YEAR_LIMIT' }]);
    await agreedBudget(app, practitioner, second, { startsOn: '2027-04-01' });
  });

  it('is to a carer the amount of their tier, and to nobody else', async () => {
    const tiers = [
      { impact: 'MODERATE', amountPence: 15_000, given: 'ONE_OFF' },
      { impact: 'SUBSTANTIAL', amountPence: 30_000, given: 'ONE_OFF' },
    ];
    await queryAll(
      app.database,
      `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
       select tenant_id, gen_random_uuid(), area, 2, jsonb_set(settings, '{carerTiers}', $2::jsonb), sources, '2026-04-02', '2026-06-01T12:00:00Z', 'writer', null, ''
       from policy_version where area = 'smallPayments' and tenant_id = (select tenant_id from council where slug = $1)`,
      [council, JSON.stringify(tiers)],
    );
    app.setToday('2026-06-02');
    const forCarer = async (onceOffPence: number, at: number, carerImpact: string) => {
      const input = await budgetFor(app, practitioner, await planWith(await subject(), onceOffPence));
      const parts = input.parts as object[];
      return {
        ...input,
        startsOn: '2026-06-02',
        parts: parts.map((part, index) => (index === at ? { ...part, carerImpact } : part)),
      };
    };
    await refused(await forCarer(15_001, 1, 'MODERATE'), [
      { code: 'SMALL_PAYMENT_OVER_LIMIT', details: { actualPence: 15_001, limitPence: 15_000 } },
    ]);
    await refused(await forCarer(10_000, 1, 'LOW'), [
      { code: 'CARER_TIER_MISSING', path: ['parts', '1', 'carerImpact'] },
    ]);
    await refused(await forCarer(10_000, 0, 'MODERATE'), [
      { code: 'CARER_IMPACT_NOT_NEEDED', path: ['parts', '0', 'carerImpact'] },
    ]);
    const input = await forCarer(15_000, 1, 'MODERATE');
    const { budget } = await change(
      app,
      { role: 'TEAM_MANAGER', council },
      'agreeBudget',
      'budget { parts { carerImpact paidOncePence } }',
      input,
    );
    expect(budget.parts[1]).toEqual({ carerImpact: 'MODERATE', paidOncePence: 15_000 });
    app.setToday('2026-06-01');
  });

  it('is one in a budget, so that two do not pass one limit each', async () => {
    const input = await budgetFor(app, practitioner, await planWith(await subject(), 48_000));
    const [regular, small] = input.parts as { weeklyAmountPence: number }[];
    const half = { ...small, weeklyAmountPence: (small?.weeklyAmountPence as number) - 1 };
    await refused({ ...input, parts: [regular, half, { ...small, weeklyAmountPence: 1 }] }, [
      { code: 'SMALL_PAYMENT_GIVEN_TWICE', path: ['parts', '2', 'deploymentOption'] },
    ]);
  });
});
