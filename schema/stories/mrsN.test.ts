import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completionFor } from '../../server/examples/budgetSteps.ts';
import { assessed, change, type PlanStep, planStep, registered } from '../../server/examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

/**
 * West Sussex, Mrs N: a plan under budget. A smaller agency, a gardener, her grandson as personal assistant for the
 * shopping at a student rate, chiropody every month, and a float for bank-holiday rates.
 */
describe('Mrs N, West Sussex', () => {
  let app: TestApp;
  let personId: string;
  let allocationId: string;
  let employmentId: string;
  let plan: PlanStep;
  const council = 'west-sussex';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const manager: Asker = { role: 'TEAM_MANAGER', council };
  const mrsN = (): Asker => ({ role: 'PERSON', council, person: personId });

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
  });
  afterAll(() => app.stop());

  it('begins with the council, put on the platform by its own file', async () => {
    const file = await readFile(new URL('../../tenants/councils/west-sussex.yaml', import.meta.url), 'utf8');
    const platform: Asker = { role: 'PLATFORM_ADMINISTRATOR' };
    const payload = await change(app, platform, 'onboardCouncil', 'council { slug name }', { file });
    expect(payload.council).toEqual({ slug: council, name: 'West Sussex County Council' });
  });

  it('registers Mrs N and her grandson, who lives elsewhere', async () => {
    personId = await registered(app, practitioner, {
      givenName: 'Nora',
      familyName: 'N',
      bornOn: '1942-04-08',
      livingSituation: 'ALONE',
    });
    const grandson = { personId, name: 'Ben', relationship: 'grandson', livesInHousehold: false };
    const { supporter } = await change(
      app,
      practitioner,
      'addSupporter',
      'supporter { relationship }',
      grandson,
    );
    expect(supporter.relationship).toBe('grandson');
  });

  it('assesses her with somebody beside her, and she can see why the amount is what it is', async () => {
    // Points: nutrition 9 less 15% (1.35, so 1) = 8; washing 16; safe use of the home 12; the home 8; local facilities
    // 6 less 15% (0.9, so 1) = 5; health 7; lives alone 5. Together 61, or 63 without the neighbours' help.
    // 61 x £4.20 = £256.20, less 4% (£10.25) = £245.95, to the pound £246. Without help: 63 x £4.20 = £264.60,
    // less £10.58 = £254.02, £254.
    const { allocation } = await assessed(app, practitioner, personId, {
      domains: {
        NUTRITION: { level: 'MODERATE', unpaidSupport: 'SOME' },
        PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        SAFE_USE_OF_HOME: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        HABITABLE_HOME: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        LOCAL_FACILITIES: { level: 'MODERATE', unpaidSupport: 'SOME' },
        HEALTH_AND_MEDICATION: { level: 'MODERATE', unpaidSupport: 'NONE' },
      },
      circumstances: { livesAlone: true },
    });
    allocationId = allocation.id;
    const { data } = await app.ask(
      mrsN(),
      `query($id: ID!) { person(id: $id) { latestAllocation {
        weeklyAmountPence yearlyAmountPence weeklyAmountBeforeUnpaidSupportPence totalPoints totalPointsBeforeUnpaidSupport
        policyVersion { number effectiveFrom } steps { kind sentence points weeklyAmountPence } } } }`,
      { id: personId },
    );
    const seen = data.person.latestAllocation;
    expect(seen).toMatchObject({
      weeklyAmountPence: 24_600,
      yearlyAmountPence: 1_279_200,
      weeklyAmountBeforeUnpaidSupportPence: 25_400,
      totalPoints: 61,
      totalPointsBeforeUnpaidSupport: 63,
      policyVersion: { number: 1, effectiveFrom: '2026-04-01' },
    });
    const money = seen.steps.map((step: { weeklyAmountPence: number }) => step.weeklyAmountPence);
    expect(money.reduce((sum: number, pence: number) => sum + pence, 0)).toBe(24_600);
    expect(seen.steps.every((step: { sentence: string }) => step.sentence.endsWith('.'))).toBe(true);
  });

  it('records her grandson as her assistant, at the rate of his age, with nothing more to pay for him', async () => {
    const returning = `employment { id status assistantName
      terms { yearlyCostPence onCostsYearlyPence costLines { kind yearlyPence } } }`;
    const given = {
      ...{ personId, assistantName: 'Ben', employer: 'PERSON', engagement: 'EMPLOYED' },
      ...{ bornOn: '2007-02-11', startsOn: '2026-07-01' },
      terms: {
        ...{ hoursHundredths: 300, frequency: 'WEEKLY', hourlyRatePence: 1_260 },
        ...{ contractGivenOn: '2026-06-01', coverArrangements: 'The agency, in his examinations.' },
      },
      checks: [{ kind: 'RIGHT_TO_WORK', checkedOn: '2026-05-30' }],
    };
    const { employment } = await change(app, mrsN(), 'recordEmployment', returning, given);
    employmentId = employment.id;
    // 52 x 3 x £12.60: below every threshold, and no national insurance is due for somebody under 21.
    expect(employment).toMatchObject({
      status: 'NOT_STARTED',
      terms: [
        {
          ...{ yearlyCostPence: 196_560, onCostsYearlyPence: 0 },
          costLines: [
            { kind: 'PAY', yearlyPence: 196_560 },
            { kind: 'NATIONAL_INSURANCE', yearlyPence: 0 },
            { kind: 'PENSION', yearlyPence: 0 },
          ],
        },
      ],
    });
    expect(JSON.stringify(employment)).not.toContain('2007');
  });

  it('drafts a plan that meets her outcomes for less than the indicative budget', async () => {
    const draft = { personId, allocationId, title: 'Mornings, garden and shopping' };
    const { plan: drafted } = await change(app, practitioner, 'draftPlan', 'plan { id version }', draft);
    plan = await planStep(
      app,
      practitioner,
      'updatePlan',
      { planId: drafted.id, version: drafted.version },
      WRITING,
    );
    const { plan: withOutcomes } = await change(
      app,
      practitioner,
      'setPlanOutcomes',
      'plan { version outcomes { id } }',
      {
        planId: plan.planId,
        expectedVersion: plan.version,
        outcomes: OUTCOMES,
      },
    );
    const [home, garden] = withOutcomes.outcomes.map((outcome: { id: string }) => outcome.id);
    const { plan: costed } = await change(
      app,
      practitioner,
      'setSupportItems',
      'plan { version weeklyCostPence supportItems { description weeklyCostPence } }',
      {
        planId: plan.planId,
        expectedVersion: withOutcomes.version,
        supportItems: supportItems(home, garden, employmentId),
      },
    );
    const costs = costed.supportItems.map((item: { weeklyCostPence: number }) => item.weeklyCostPence);
    plan = { planId: plan.planId, version: costed.version };
    // 6 x £23.50; £36 every two weeks; 3 x £12.60; £38 x 12 / 52 = £8.769; £160 / 52 = £3.077.
    expect(costs).toEqual([14_100, 1_800, 3_780, 877, 308]);
    expect(costed.weeklyCostPence).toBe(20_865);
  });

  it('shows what each thing costs in a year, from its price and not from its rounded week', async () => {
    const { data } = await app.ask(
      mrsN(),
      `query($id: ID!, $support: [SupportToCostInput!]!) {
        supportPlan(id: $id) { yearlyCostPence supportItems { yearlyCostPence topUpYearlyPence } }
        careCosts(support: $support) { userErrors { code }
          cost { yearlyCostPence ownMoneyYearlyPence lines { timesInYear sentence } } } }`,
      {
        id: plan.planId,
        support: [
          { unit: 'VISIT', quantityHundredths: 100, unitPricePence: 3_800, frequency: 'MONTHLY' },
          // Ben shops in the 30 weeks of his own terms, and she buys a magazine each week from her own money.
          {
            unit: 'HOUR',
            quantityHundredths: 300,
            unitPricePence: 1_260,
            frequency: 'TERM_TIME',
            weeksInYear: 30,
          },
          {
            ...{ unit: 'ITEM', quantityHundredths: 100, unitPricePence: 349 },
            ...{ frequency: 'WEEKLY', paidFrom: 'OWN_MONEY' },
          },
        ],
      },
    );
    const years = data.supportPlan.supportItems.map(
      (item: { yearlyCostPence: number }) => item.yearlyCostPence,
    );
    // 52 x £141; 26 x £36; 52 x £37.80; 12 x £38; once £160. Chiropody is £456.00, and not 52 x £8.77 = £456.04.
    expect(years).toEqual([733_200, 93_600, 196_560, 45_600, 16_000]);
    expect(data.supportPlan.yearlyCostPence).toBe(1_084_960);
    expect(data.careCosts.userErrors).toEqual([]);
    expect(data.careCosts.cost).toMatchObject({ yearlyCostPence: 159_000, ownMoneyYearlyPence: 18_148 });
    expect(data.careCosts.cost.lines[1]).toEqual({
      timesInYear: 30,
      sentence:
        '3 at £12.60 the hour, every week of term time, 30 weeks a year: £21.81 a week, £1,134.00 a year.',
    });
    const refused = await app.ask(
      mrsN(),
      'query($support: [SupportToCostInput!]!) { careCosts(support: $support) { cost { weeklyCostPence } userErrors { code path } } }',
      {
        support: [
          {
            unit: 'HOUR',
            quantityHundredths: 300,
            unitPricePence: 1_260,
            frequency: 'WEEKLY',
            weeksInYear: 30,
          },
        ],
      },
    );
    expect(refused.data.careCosts).toEqual({
      cost: null,
      userErrors: [{ code: 'QUANTITY_NOT_VALID', path: ['support', '0', 'weeksInYear'] }],
    });
  });

  it('costs her grandson truly, at a student rate that the law allows at his age', async () => {
    const asked = (employing: object) => ({
      support: [
        {
          ...{ unit: 'HOUR', quantityHundredths: 300, unitPricePence: 1_260 },
          ...{ frequency: 'TERM_TIME', weeksInYear: 30 },
          employing: { engagement: 'EMPLOYED', ...employing },
        },
      ],
    });
    const query = `query($support: [SupportToCostInput!]!) { careCosts(support: $support) {
        userErrors { ... on UserError { message path details { limitPence actualPence } } code }
        cost { weeklyCostPence yearlyCostPence lines { employment { onCostsYearlyPence lines { kind yearlyPence } } } } }
      employmentFigures(on: "2026-06-01") { label value source appliesFrom } }`;
    const { data } = await app.ask(mrsN(), query, asked({ bornOn: '2007-02-11' }));
    // 30 x 3 x £12.60 = £1,134.00, and 12.07% of it for holiday; nothing else is due at his age and pay.
    expect(data.careCosts).toEqual({
      userErrors: [],
      cost: {
        ...{ weeklyCostPence: 2_444, yearlyCostPence: 127_087 },
        lines: [
          {
            employment: {
              onCostsYearlyPence: 13_687,
              lines: [
                { kind: 'PAY', yearlyPence: 113_400 },
                { kind: 'HOLIDAY', yearlyPence: 13_687 },
                { kind: 'NATIONAL_INSURANCE', yearlyPence: 0 },
                { kind: 'PENSION', yearlyPence: 0 },
              ],
            },
          },
        ],
      },
    });
    const wage = data.employmentFigures[0];
    expect(wage).toMatchObject({ value: 1_271, appliesFrom: '2026-04-01' });
    const older = await app.ask(mrsN(), query, asked({ bornOn: '2005-02-11' }));
    expect(older.data.careCosts).toMatchObject({
      cost: null,
      userErrors: [
        {
          code: 'RATE_BELOW_MINIMUM_WAGE',
          path: ['support', '0', 'unitPricePence'],
          details: { limitPence: 1_271, actualPence: 1_260 },
        },
      ],
    });
    expect(older.data.careCosts.userErrors[0].message).toContain(wage.source);
  });

  it('has the risks talked through', async () => {
    const risks = [
      {
        description: 'A fall in the garden',
        whatHelps: 'The gardener lays a firm path.',
        likelihood: 2,
        impact: 2,
      },
    ];
    plan = await planStep(app, practitioner, 'setPlanRisks', plan, { risks });
  });

  it('shares it with her, and she agrees to it herself', async () => {
    plan = await planStep(app, practitioner, 'sharePlan', plan);
    plan = await planStep(app, mrsN(), 'agreePlan', plan);
    const { data } = await app.ask(
      mrsN(),
      'query($id: ID!) { supportPlan(id: $id) { status signOffRoute { role } } }',
      {
        id: plan.planId,
      },
    );
    expect(data.supportPlan).toEqual({ status: 'AGREED', signOffRoute: { role: 'TEAM_MANAGER' } });
  });

  it('is signed off by the team manager, and by nobody below', async () => {
    const source = `mutation($input: SignOffPlanInput!) { signOffPlan(input: $input) {
      plan { id } userErrors { code details { allowed } } } }`;
    const input = { planId: plan.planId, expectedVersion: plan.version };
    const attempt = await unchangedBy(app, () => app.ask(practitioner, source, { input }));
    const allowed = ['TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
    expect(attempt.data.signOffPlan).toEqual({
      plan: null,
      userErrors: [{ code: 'SIGN_OFF_ROLE_NOT_SUFFICIENT', details: { allowed } }],
    });
    plan = await planStep(app, manager, 'signOffPlan', plan);
  });

  it('agrees the final budget in two parts, with the three amounts that the law asks for', async () => {
    const input = {
      planId: plan.planId,
      expectedVersion: plan.version,
      totalWeeklyPence: 20_865,
      personContributionWeeklyPence: 4_210,
      councilContributionWeeklyPence: 16_655,
      startsOn: '2026-07-01',
      reasons:
        'A smaller agency and her grandson meet the same outcomes for less than the indicative amount.',
      parts: [
        { deploymentOption: 'VIRTUAL_BUDGET', weeklyAmountPence: 14_100, purpose: 'The agency' },
        {
          deploymentOption: 'DIRECT_PAYMENT',
          weeklyAmountPence: 6_765,
          purpose: 'Garden, shopping, chiropody and the float',
        },
      ],
    };
    const returning = `budget { totalWeeklyPence personContributionWeeklyPence councilContributionWeeklyPence
      parts { deploymentOption weeklyAmountPence } }`;
    const { budget } = await change(app, manager, 'agreeBudget', returning, input);
    expect(budget).toEqual({
      totalWeeklyPence: 20_865,
      personContributionWeeklyPence: 4_210,
      councilContributionWeeklyPence: 16_655,
      parts: [
        { deploymentOption: 'VIRTUAL_BUDGET', weeklyAmountPence: 14_100 },
        { deploymentOption: 'DIRECT_PAYMENT', weeklyAmountPence: 6_765 },
      ],
    });
  });

  it('starts on the day that support starts, and she knows when the first review is due', async () => {
    app.setToday('2026-07-01');
    plan = await planStep(app, practitioner, 'startPlan', plan, { implementedOn: '2026-07-01' });
    const { data } = await app.ask(
      mrsN(),
      'query($id: ID!) { person(id: $id) { currentPlan { status implementedOn } nextReview { kind dueOn status } } }',
      { id: personId },
    );
    expect(data.person).toEqual({
      currentPlan: { status: 'LIVE', implementedOn: '2026-07-01' },
      nextReview: { kind: 'FIRST', dueOn: '2026-08-12', status: 'UPCOMING' },
    });
  });

  it('is reviewed six weeks later: what works, what does not, and whether she achieved what she wanted', async () => {
    app.setToday('2026-08-12');
    const input = await completionFor(app, practitioner, plan, {
      perspectives: [
        {
          perspective: 'PERSON',
          working: 'Ben makes me laugh in the supermarket.',
          notWorking: 'The path is still wet.',
        },
        { perspective: 'FAMILY', working: 'She eats again.', notWorking: 'Nothing.' },
      ],
    });
    const { review } = await change(app, practitioner, 'completeReview', 'review { status result }', input);
    expect(review).toEqual({ status: 'COMPLETED', result: 'CONTINUE' });
    const { data } = await app.ask(
      mrsN(),
      'query($id: ID!) { person(id: $id) { currentPlan { status latestReview { kind } } nextReview { kind dueOn } } }',
      { id: personId },
    );
    expect(data.person.currentPlan.status).toBe('LIVE');
    expect(data.person.nextReview).toEqual({ kind: 'ROUTINE', dueOn: '2027-08-12' });
  });
});

const WRITING = {
  importantTo: 'My roses, and choosing my own food.',
  importantFor: 'Somebody there while I wash.',
  howBestToSupport: 'Come at the time you said.',
  goodDay: 'In the garden before noon.',
  badDay: 'A stranger at the door at seven.',
  contingencyArrangements: 'The agency covers when Ben has examinations; the float pays bank-holiday rates.',
  contingencyPence: 15_000,
  helpedBy: ['FAMILY'],
  helpedHow: 'My grandson typed while I talked.',
};

const OUTCOMES = [
  {
    description: 'Wash and dress safely, and eat well',
    successLooksLike: 'I have not fallen, and I am back to nine stone.',
  },
  { description: 'Keep my garden', successLooksLike: 'The roses are pruned.' },
];

function supportItems(home: string, garden: string, employmentId: string) {
  const fromDirectPayment = { paidFrom: 'BUDGET', deploymentOption: 'DIRECT_PAYMENT' };
  return [
    {
      ...{ outcomeId: home, category: 'PERSONAL_CARE', description: 'A smaller agency, mornings' },
      ...{ providerKind: 'AGENCY', providerName: 'Downland Mornings', unit: 'HOUR', quantityHundredths: 600 },
      ...{
        unitPricePence: 2_350,
        frequency: 'WEEKLY',
        paidFrom: 'BUDGET',
        deploymentOption: 'VIRTUAL_BUDGET',
      },
    },
    {
      ...{ outcomeId: garden, category: 'HELP_AT_HOME', description: 'A gardener' },
      ...{ providerKind: 'SHOP_OR_SUPPLIER', unit: 'HOUR', quantityHundredths: 200, unitPricePence: 1_800 },
      ...{ frequency: 'FORTNIGHTLY', ...fromDirectPayment },
    },
    {
      ...{
        outcomeId: home,
        category: 'HELP_AT_HOME',
        description: 'Shopping with her grandson, at a student rate',
      },
      ...{
        providerKind: 'PERSONAL_ASSISTANT',
        employmentId,
        paidRelative: 'LIVES_ELSEWHERE',
        unit: 'HOUR',
        quantityHundredths: 300,
      },
      ...{ unitPricePence: 1_260, frequency: 'WEEKLY', ...fromDirectPayment },
    },
    {
      ...{ outcomeId: home, category: 'PERSONAL_CARE', description: 'Chiropody' },
      ...{ providerKind: 'MICRO_PROVIDER', unit: 'VISIT', quantityHundredths: 100, unitPricePence: 3_800 },
      ...{ frequency: 'MONTHLY', ...fromDirectPayment },
    },
    {
      ...{ outcomeId: home, category: 'PERSONAL_CARE', description: 'A float for bank-holiday rates' },
      ...{ providerKind: 'AGENCY', unit: 'HOUR', quantityHundredths: 800, unitPricePence: 2_000 },
      ...{ frequency: 'YEARLY', ...fromDirectPayment },
    },
  ];
}
