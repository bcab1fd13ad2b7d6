import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import {
  change,
  draftedPlan,
  type PlanStep,
  planStep,
  startedPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { planTester, practitioner } from './plans.testing.ts';

let app: TestApp;
let tester: ReturnType<typeof planTester>;
let personId: string;
let drafted: PlanStep;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  tester = planTester(app);
  const subject = await tester.subject();
  personId = subject.personId;
  drafted = await draftedPlan(app, practitioner, subject);
});
afterAll(() => app.stop());

describe('what is said about a plan', () => {
  beforeAll(async () => {
    const [plan] = await queryAll<{ tenant_id: string; person_id: string; id: string }>(
      app.database,
      'select tenant_id, person_id, id from support_plan where id = $1',
      [drafted.planId.replace('plan_', '')],
    );
    for (const words of ['Mornings are hard.', 'I would rather have Sheila.']) {
      await queryAll(
        app.database,
        `insert into plan_comment (tenant_id, id, person_id, plan_id, words, written_at, written_by)
         values ($1, $2, $3, $4, $5, '2026-06-01T09:00:00Z', 'mary')`,
        [plan?.tenant_id, newId(), plan?.person_id, plan?.id, words],
      );
    }
  });

  it('is read with the plan, the newest first, by staff and by the person', async () => {
    const person: Asker = { role: 'PERSON', council: 'oldham', person: personId };
    for (const asker of [practitioner, person]) {
      const { id, comments } = await tester.read(
        drafted.planId,
        'id comments { words writtenBy plan { id } }',
        asker,
      );
      expect(comments).toEqual([
        { words: 'I would rather have Sheila.', writtenBy: 'mary', plan: { id } },
        { words: 'Mornings are hard.', writtenBy: 'mary', plan: { id } },
      ]);
    }
  });

  it('has an id of its own, which answers nobody in another person’s place', async () => {
    const { comments } = await tester.read(drafted.planId, 'comments { id }');
    const node = 'query($id: ID!) { node(id: $id) { id ... on PlanComment { words } } }';
    const { id } = comments[0];
    expect((await app.ask(practitioner, node, { id })).data.node).toEqual({
      id,
      words: 'I would rather have Sheila.',
    });
    const { personId: somebodyElse } = await tester.subject();
    const other: Asker = { role: 'PERSON', council: 'oldham', person: somebodyElse };
    expect((await app.ask(other, node, { id })).data.node).toBeNull();
  });
});

describe('saying something about a plan', () => {
  const COMMENT = `mutation($input: CommentOnPlanInput!) { commentOnPlan(input: $input) {
    comment { words writtenAt plan { id version } } userErrors { code path } } }`;
  const say = async (asker: Asker, words: string, planId = drafted.planId) => {
    const { data, errors } = await app.ask(asker, COMMENT, { input: { planId, words } });
    return errors ? errors[0]?.extensions.code : data.commentOnPlan;
  };
  const counted = () =>
    Promise.all(['plan_comment', 'audit_entry'].map((table) => countRows(app.database, table)));
  /** Somebody of the circle of support, with these consents. */
  const helper = async (consents: string[]): Promise<Asker> => {
    const consent = { consents, consentRecordedOn: '2026-06-01' };
    const input = { personId, name: 'Sheila', relationship: 'daughter', ...consent };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return { role: 'SUPPORTER', council: 'oldham', person: personId, supporter: supporter.id };
  };

  it('is for staff, the person, and whoever may see the plan, and leaves its version as it was', async () => {
    const plan = { id: drafted.planId, version: drafted.version };
    const person: Asker = { role: 'PERSON', council: 'oldham', person: personId };
    for (const asker of [practitioner, person, await helper(['PLANS'])]) {
      const [comments, audited] = await counted();
      expect(await say(asker, 'Sundays matter.')).toEqual({
        comment: { words: 'Sundays matter.', writtenAt: expect.stringMatching(/^2026-06-01T/), plan },
        userErrors: [],
      });
      expect(await counted()).toEqual([Number(comments) + 1, Number(audited) + 1]);
    }
  });

  it('is refused without words, of another person’s plan and to who may not see it, and nothing is kept', async () => {
    const mine = await helper(['REVIEWS']);
    const { personId: somebodyElse } = await tester.subject();
    const other: Asker = { role: 'PERSON', council: 'oldham', person: somebodyElse };
    const notSaid = (asker: Asker, words: string) => unchangedBy(app, () => say(asker, words));
    const refused = (code: string, ...path: string[]) => ({ comment: null, userErrors: [{ code, path }] });
    expect(await notSaid(practitioner, ' ')).toEqual(refused('TEXT_MISSING', 'words'));
    expect(await notSaid(practitioner, 'a'.repeat(20_001))).toEqual(refused('TEXT_TOO_LONG', 'words'));
    expect(await notSaid(other, 'Mine?')).toEqual(refused('NOT_FOUND', 'planId'));
    expect(await notSaid(mine, 'Sundays matter.')).toBe('FORBIDDEN');
    expect(await notSaid({ role: 'FINANCE_OFFICER', council: 'oldham' }, 'Sundays matter.')).toBe(
      'FORBIDDEN',
    );
  });

  it('is refused once the plan has ended', async () => {
    const { planId, version } = await startedPlan(app, practitioner, await tester.subject());
    expect(await say(practitioner, 'It goes well.', planId)).toMatchObject({ userErrors: [] });
    const input = { planId, expectedVersion: version, endedOn: '2026-06-01', reason: 'Moved away.' };
    await change(app, practitioner, 'endPlan', 'plan { version }', input);
    expect(await unchangedBy(app, () => say(practitioner, 'And now?', planId))).toEqual({
      comment: null,
      userErrors: [{ code: 'PLAN_NOT_IN_STATE', path: ['planId'] }],
    });
  });
});

describe('writing a plan', () => {
  const WRITES = ['updatePlan', 'setPlanOutcomes', 'setSupportItems', 'setPlanRisks', 'sharePlan'];
  /** Somebody of the circle of support of a person, who comes in a role. */
  const supporterOf = async (person: string, role: Asker['role'], more: object): Promise<Asker> => {
    const input = { personId: person, name: 'Bea', relationship: 'support planner', ...more };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return { role, council: 'oldham', person, supporter: supporter.id };
  };
  const consent = (...consents: string[]) => ({ consents, consentRecordedOn: '2026-06-01' });
  const attorney = (authorityTo: string | null = null) => ({
    authority: 'ATTORNEY',
    authorityFrom: '2026-01-01',
    authorityTo,
  });
  const inputsOf = (mutation: string) =>
    ({
      updatePlan: { importantTo: 'Mine.' },
      setPlanOutcomes: { outcomes: [] },
      setSupportItems: { supportItems: [] },
      setPlanRisks: { risks: [] },
      sharePlan: {},
    })[mutation] as Record<string, unknown>;

  it('is for the person, whoever decides for them and a broker, as for staff, and keeps who wrote what', async () => {
    const { personId: of } = await tester.subject();
    const person: Asker = { role: 'PERSON', council: 'oldham', person: of };
    const broker = await supporterOf(of, 'BROKER', consent('PLANS'));
    const daughter = await supporterOf(of, 'REPRESENTATIVE', attorney());
    const rates = await app.ask(broker, '{ publishedRates { key amountPence } }');
    expect(rates.errors).toBeUndefined();
    const draft = { personId: of, title: 'My own plan' };
    const { plan } = await change(
      app,
      person,
      'draftPlan',
      'plan { id version indicativeWeeklyPence }',
      draft,
    );
    expect(plan.indicativeWeeklyPence).toBe(15_700);
    let step: PlanStep = { planId: plan.id, version: plan.version };
    const helpers = [
      { kind: 'BROKER', name: 'Bea', organisationName: 'Sunrise Care Ltd' },
      { kind: 'FAMILY', name: 'Ann' },
    ];
    step = await planStep(app, person, 'updatePlan', step, { ...WHOLE_PLAN.writing, helpedBy: ['SELF'] });
    step = await planStep(app, broker, 'updatePlan', step, { helpers, goodDay: WHOLE_PLAN.writing.goodDay });
    const { plan: withOutcomes } = await change(
      app,
      broker,
      'setPlanOutcomes',
      'plan { version outcomes { id } }',
      {
        planId: step.planId,
        expectedVersion: step.version,
        outcomes: WHOLE_PLAN.outcomes,
      },
    );
    const [assistant] = WHOLE_PLAN.supportItems;
    const item = {
      ...assistant,
      outcomeId: withOutcomes.outcomes[0].id,
      providerKind: 'AGENCY',
      providerName: 'SUNRISE CARE LIMITED',
      quantityHundredths: 1_000,
      unitPricePence: 1_570,
    };
    step.version = withOutcomes.version;
    step = await planStep(app, broker, 'setSupportItems', step, { supportItems: [item] });
    step = await planStep(app, practitioner, 'setPlanRisks', step, { risks: WHOLE_PLAN.risks });
    step = await planStep(app, daughter, 'sharePlan', step);
    step = await planStep(app, person, 'agreePlan', step);
    const read = await tester.read(
      plan.id,
      `status helpedBy changesSinceSeen { path } helpersPaidByProviders { kind name organisationName weeklyCostPence }
       signOffRoute { role reasons { code sentence } }
       changes { step capacity fields planVersion supporter { name } }`,
    );
    expect(read).toMatchObject({
      status: 'AGREED',
      helpedBy: ['SELF', 'BROKER', 'FAMILY'],
      changesSinceSeen: [],
      helpersPaidByProviders: [
        { kind: 'BROKER', name: 'Bea', organisationName: 'Sunrise Care Ltd', weeklyCostPence: 15_700 },
      ],
    });
    expect(read.signOffRoute.reasons.at(-1)).toEqual({
      code: 'HELPER_PAID_BY_PROVIDER',
      sentence:
        'Somebody who helped to write the plan is paid by a provider that the plan names, which the person and whoever signs it off should know.',
    });
    const bea = { name: 'Bea' };
    expect(read.changes.toReversed()).toEqual([
      { step: 'DRAFTED', capacity: 'PERSON', fields: ['title', 'term'], planVersion: 1, supporter: null },
      {
        step: 'WRITTEN',
        capacity: 'PERSON',
        fields: Object.keys(WHOLE_PLAN.writing),
        planVersion: 2,
        supporter: null,
      },
      {
        step: 'WRITTEN',
        capacity: 'BROKER',
        fields: ['helpedBy', 'helpers'],
        planVersion: 3,
        supporter: bea,
      },
      { step: 'WRITTEN', capacity: 'BROKER', fields: ['outcomes'], planVersion: 4, supporter: bea },
      { step: 'WRITTEN', capacity: 'BROKER', fields: ['supportItems'], planVersion: 5, supporter: bea },
      { step: 'WRITTEN', capacity: 'STAFF', fields: ['risks'], planVersion: 6, supporter: null },
      { step: 'SHARED', capacity: 'REPRESENTATIVE', fields: [], planVersion: 7, supporter: bea },
      { step: 'AGREED', capacity: 'PERSON', fields: [], planVersion: 8, supporter: null },
    ]);
    await seesWhatChanged(step, item);
  });

  /** The plan goes back and its price rises: the person is told, line by line, and is asked again. */
  async function seesWhatChanged(agreed: PlanStep, item: Record<string, unknown>) {
    let step = await planStep(app, practitioner, 'returnPlan', agreed, { reason: 'The price rose.' });
    step = await planStep(app, practitioner, 'setSupportItems', step, {
      supportItems: [{ ...item, unitPricePence: 1_601 }],
    });
    const fields = 'status changesSinceSeen { kind path wasPence isPence sentence }';
    const { status, changesSinceSeen } = await tester.read(step.planId, fields);
    expect(status).toBe('RETURNED');
    const price = ['supportItems', '0', 'unitPricePence'];
    expect(changesSinceSeen).toEqual([
      {
        kind: 'CHANGED',
        path: ['weeklyCostPence'],
        wasPence: 15_700,
        isPence: 16_010,
        sentence: 'Weekly cost was £157.00 and is £160.10.',
      },
      {
        kind: 'CHANGED',
        path: price,
        wasPence: 1_570,
        isPence: 1_601,
        sentence: 'Unit price of “A personal assistant in the mornings” was £15.70 and is £16.01.',
      },
      {
        kind: 'CHANGED',
        path: ['supportItems', '0', 'weeklyCostPence'],
        wasPence: 15_700,
        isPence: 16_010,
        sentence: 'Weekly cost of “A personal assistant in the mornings” was £157.00 and is £160.10.',
      },
    ]);
    step = await planStep(app, practitioner, 'sharePlan', step);
    expect(await tester.read(step.planId, fields)).toMatchObject({ status: 'SHARED', changesSinceSeen: [] });
    await planStep(app, practitioner, 'returnPlan', step, { reason: 'Once more.' });
    expect((await tester.read(step.planId, 'changesSinceSeen { path }')).changesSinceSeen).toEqual([]);
  }

  it('leaves to staff what only they may record, and to the council what it decides', async () => {
    const { personId: of, allocationId } = await tester.subject();
    const step = await draftedPlan(app, practitioner, { personId: of, allocationId });
    const person: Asker = { role: 'PERSON', council: 'oldham', person: of };
    const broker = await supporterOf(of, 'BROKER', consent('PLANS'));
    for (const [asker, input] of [
      [person, { safeguardingEnquiryIsOpen: true }],
      [person, { panelRequestedReason: 'I would like it.' }],
      [broker, { personDisagrees: true, safeguardingEnquiryIsOpen: false }],
    ] as const) {
      const refusals = await tester.refused(asker, 'updatePlan', step, input);
      expect(refusals).toMatchObject([{ code: 'RECORDED_BY_STAFF', path: [Object.keys(input).at(-1)] }]);
    }
    expect(
      await tester.refused(broker, 'updatePlan', step, { helpers: [{ kind: 'PROVIDER' }] }),
    ).toMatchObject([{ code: 'HELPER_ORGANISATION_MISSING', path: ['helpers', '0', 'organisationName'] }]);
    const said = await planStep(app, person, 'updatePlan', step, { personDisagrees: true });
    const signing = await unchangedBy(app, () => tester.attempt(person, 'signOffPlan', said));
    expect(signing.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('is refused like a plan that is not there without a relation or consent that covers it today', async () => {
    const { personId: of, allocationId } = await tester.subject();
    const step = await draftedPlan(app, practitioner, { personId: of, allocationId });
    const { personId: somebodyElse } = await tester.subject();
    const withoutPlans = await supporterOf(of, 'BROKER', consent('BUDGETS'));
    const former = await supporterOf(of, 'REPRESENTATIVE', attorney('2026-05-31'));
    const nominee = await supporterOf(of, 'REPRESENTATIVE', {
      ...consent('PLANS'),
      authority: 'NOMINEE',
      authorityFrom: '2026-01-01',
    });
    const others: Asker[] = [
      { role: 'PERSON', council: 'oldham', person: somebodyElse },
      await supporterOf(somebodyElse, 'BROKER', consent('PLANS')),
      withoutPlans,
      former,
      nominee,
    ];
    const unknown = { planId: `plan_${newId()}`, version: 1 };
    const source =
      'mutation($input: DraftPlanInput!) { draftPlan(input: $input) { plan { id } userErrors { code path } } }';
    for (const asker of others) {
      for (const mutation of WRITES) {
        const refusals = await tester.refused(asker, mutation, step, inputsOf(mutation));
        expect(refusals, `${asker.role} ${mutation}`).toMatchObject([
          { code: 'NOT_FOUND', path: ['planId'] },
        ]);
        expect(refusals).toEqual(await tester.refused(asker, mutation, unknown, inputsOf(mutation)));
      }
      const draft = { personId: of, title: 'Mine', allocationId };
      const { data } = await unchangedBy(app, () => app.ask(asker, source, { input: draft }));
      expect(data.draftPlan).toEqual({ plan: null, userErrors: [{ code: 'NOT_FOUND', path: ['personId'] }] });
    }
    const supporter = await supporterOf(of, 'SUPPORTER', consent('PLANS'));
    const { errors } = await unchangedBy(app, () => tester.attempt(supporter, 'updatePlan', step));
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('alternatives of a plan, and quotes', () => {
  const CHOICES = `query($planId: ID!) { planAlternatives(planId: $planId) {
    id name isChosen chosenReason indicativeWeeklyPence indicativeYearlyPence budgetWeeklyPence
    aboveIndicativeWeeklyPence aboveIndicativeYearlyPence cost { weeklyCostPence yearlyCostPence }
    supportItems { description providerName unitPricePence quoteReason weeklyCostPence yearlyCostPence } } }`;

  it('are costed side by side, week and year, and one is chosen with the quote that it takes', async () => {
    const subject = await tester.subject();
    let step = await draftedPlan(app, practitioner, subject);
    const person: Asker = { role: 'PERSON', council: 'oldham', person: subject.personId };
    const { outcomes } = await tester.read(step.planId, 'outcomes { id }');
    const outcomeId = outcomes[0].id;
    const quoted = { whatFor: 'Mornings', unit: 'HOUR', quotedOn: '2026-05-20' };
    for (const [providerName, unitPricePence, validUntil] of [
      ['Sunrise Care Ltd', 2_150, '2026-06-30'],
      ['Moor Care', 2_099, null],
      ['Old Care', 1_500, '2026-05-31'],
    ] as const) {
      const quote = { ...quoted, providerName, unitPricePence, validUntil };
      step = await planStep(app, person, 'recordPlanQuote', step, quote);
    }
    const { quotes } = await tester.read(step.planId, 'quotes { id providerName isInForce }');
    expect(quotes.map(({ isInForce }: { isInForce: boolean }) => isInForce)).toEqual([true, true, false]);
    const [sunrise, , old] = quotes;
    const shared = {
      outcomeId,
      category: 'HELP_AT_HOME',
      unit: 'HOUR',
      frequency: 'WEEKLY',
      paidFrom: 'BUDGET',
    };
    const agency = {
      ...shared,
      description: 'An agency in the mornings',
      providerKind: 'AGENCY',
      quantityHundredths: 700,
      quoteId: sunrise.id,
      deploymentOption: 'VIRTUAL_BUDGET',
    };
    const club = {
      ...shared,
      description: 'Bowls club, a fee each month',
      providerKind: 'COMMUNITY_GROUP',
      unit: 'ITEM',
      quantityHundredths: 100,
      unitPricePence: 1_000,
      frequency: 'MONTHLY',
      deploymentOption: 'DIRECT_PAYMENT',
    };
    const variant = (name: string, supportItems: object[]) => ({ name, supportItems });
    const dear = await tester.refused(person, 'writePlanAlternative', step, variant('Agency', [agency]));
    expect(dear).toMatchObject([
      {
        code: 'QUOTE_REASON_MISSING',
        path: ['supportItems', '0', 'quoteReason'],
        details: { limitPence: 2_099, actualPence: 2_150 },
      },
    ]);
    const ranOut = variant('Agency', [{ ...agency, quoteId: old.id }]);
    expect(await tester.refused(person, 'writePlanAlternative', step, ranOut)).toMatchObject([
      { code: 'QUOTE_EXPIRED', path: ['supportItems', '0', 'quoteId'] },
    ]);
    const quoteReason = 'She knows their carers.';
    const agencyAndClub = variant('Agency and club', [{ ...agency, quoteReason }, club]);
    step = await planStep(app, person, 'writePlanAlternative', step, agencyAndClub);
    step = await planStep(app, practitioner, 'writePlanAlternative', step, variant('Club alone', [club]));
    const { data } = await app.ask(person, CHOICES, { planId: step.planId });
    const [first, second] = data.planAlternatives;
    expect(first).toMatchObject({
      name: 'Agency and club',
      isChosen: false,
      budgetWeeklyPence: null,
      // Seven hours at £21.50 are £150.50 a week; £10 a month is £2.31 of a week and £120.00 of a year.
      cost: { weeklyCostPence: 15_281, yearlyCostPence: 794_600 },
      indicativeWeeklyPence: 15_700,
      aboveIndicativeWeeklyPence: -419,
      aboveIndicativeYearlyPence: 794_600 - first.indicativeYearlyPence,
      supportItems: [
        { providerName: 'Sunrise Care Ltd', unitPricePence: 2_150, quoteReason, weeklyCostPence: 15_050 },
        { weeklyCostPence: 231, yearlyCostPence: 12_000 },
      ],
    });
    expect(second).toMatchObject({
      name: 'Club alone',
      cost: { weeklyCostPence: 231, yearlyCostPence: 12_000 },
    });
    const own = await tester.read(step.planId, 'weeklyCostPence');
    expect(own.weeklyCostPence).toBe(12_000);
    const choice = { alternativeId: first.id, reason: 'It keeps me well.' };
    step = await planStep(app, person, 'choosePlanAlternative', step, choice);
    const chosen = await tester.read(
      step.planId,
      `weeklyCostPence yearlyCostPence supportItems { description quote { providerName unitPricePence } quoteReason }
       alternatives { name isChosen chosenReason }`,
    );
    expect(chosen).toEqual({
      weeklyCostPence: 15_281,
      yearlyCostPence: 794_600,
      supportItems: [
        {
          description: 'An agency in the mornings',
          quote: { providerName: 'Sunrise Care Ltd', unitPricePence: 2_150 },
          quoteReason,
        },
        { description: 'Bowls club, a fee each month', quote: null, quoteReason: null },
      ],
      alternatives: [
        { name: 'Agency and club', isChosen: true, chosenReason: 'It keeps me well.' },
        { name: 'Club alone', isChosen: false, chosenReason: null },
      ],
    });
    const again = { ...variant('Another', [club]), alternativeId: first.id };
    expect(await tester.refused(person, 'writePlanAlternative', step, again)).toMatchObject([
      { code: 'ALTERNATIVE_CHOSEN', path: ['alternativeId'] },
    ]);
    const { personId: somebodyElse } = await tester.subject();
    const other: Asker = { role: 'PERSON', council: 'oldham', person: somebodyElse };
    expect((await app.ask(other, CHOICES, { planId: step.planId })).data.planAlternatives).toEqual([]);
    expect(await tester.refused(other, 'choosePlanAlternative', step, choice)).toMatchObject([
      { code: 'NOT_FOUND', path: ['planId'] },
    ]);
  });
});
