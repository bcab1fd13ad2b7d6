import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  change,
  draftedPlan,
  type PlanStep,
  planStep,
  sharedPlan,
  signedOffPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { ASSISTANT, planTester, practitioner } from './plans.testing.ts';

let app: TestApp;
let tester: ReturnType<typeof planTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon', 'west-sussex', 'warwickshire');
  tester = planTester(app);
});
afterAll(() => app.stop());

describe('what stands in a plan', () => {
  it('keeps entries that are given with their ids, and removes the others', async () => {
    const drafted = await draftedPlan(app, practitioner, await tester.subject());
    const [kept] = (await tester.read(drafted.planId, 'outcomes { id }')).outcomes;
    const outcome = (id: string | null, description: string) => ({
      id,
      description,
      successLooksLike: 'Yes.',
    });
    const input = { planId: drafted.planId, expectedVersion: drafted.version };
    const { plan } = await change(
      app,
      practitioner,
      'setPlanOutcomes',
      'plan { version outcomes { id description } }',
      {
        ...input,
        outcomes: [outcome(null, 'See friends'), outcome(kept.id, 'Stay at home')],
      },
    );
    expect(plan.outcomes.map((each: { description: string }) => each.description)).toEqual([
      'See friends',
      'Stay at home',
    ]);
    expect(plan.outcomes[1].id).toBe(kept.id);
    const step = { planId: drafted.planId, version: plan.version };
    const without = (outcomes: unknown[]) =>
      tester.refused(practitioner, 'setPlanOutcomes', step, { outcomes });
    expect(await without([outcome(plan.outcomes[0].id, 'See friends')])).toMatchObject([
      { code: 'OUTCOME_STILL_HAS_SUPPORT' },
    ]);
    expect(await without([outcome(kept.id, 'a'), outcome(kept.id, 'b')])).toMatchObject([
      { code: 'ENTRY_GIVEN_TWICE', path: ['outcomes', '1', 'id'] },
    ]);
    expect(
      await without([
        outcome(
          kept.id.replace(/.$/, (end: string) => (end === '0' ? '1' : '0')),
          'a',
        ),
      ]),
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['outcomes', '0', 'id'] }]);
  });

  it.each([
    [{ quantityHundredths: 0 }, 'QUANTITY_NOT_VALID', 'quantityHundredths'],
    [{ unitPricePence: -1 }, 'AMOUNT_NOT_VALID', 'unitPricePence'],
    [{ deploymentOption: null }, 'DEPLOYMENT_OPTION_MISSING', 'deploymentOption'],
    [{ paidFrom: 'UNPAID' }, 'DEPLOYMENT_OPTION_NOT_NEEDED', 'deploymentOption'],
    [{ dbsCheckedOn: '2026-06-02' }, 'DATE_IN_FUTURE', 'dbsCheckedOn'],
    [{ description: '' }, 'TEXT_MISSING', 'description'],
    [{ outcomeId: 'outcome_00000000-0000-7000-8000-000000000000' }, 'NOT_FOUND', 'outcomeId'],
  ])('an item with %j is refused', async (changes, code, field) => {
    const drafted = await draftedPlan(app, practitioner, await tester.subject());
    const [{ id: outcomeId }] = (await tester.read(drafted.planId, 'outcomes { id }')).outcomes;
    const supportItems = [{ ...ASSISTANT, outcomeId, ...changes }];
    expect(await tester.refused(practitioner, 'setSupportItems', drafted, { supportItems })).toMatchObject([
      { code, path: ['supportItems', '0', field] },
    ]);
  });

  it('risks are scored within the council’s matrix', async () => {
    const drafted = await draftedPlan(app, practitioner, await tester.subject());
    const risks = [{ description: 'A fall', whatHelps: 'A rail.', likelihood: 6, impact: 1 }];
    expect(await tester.refused(practitioner, 'setPlanRisks', drafted, { risks })).toMatchObject([
      {
        code: 'RISK_SCORE_OUT_OF_MATRIX',
        path: ['risks', '0', 'likelihood'],
        details: { allowed: ['1 to 5'] },
      },
    ]);
  });

  it('what matters of culture and faith is kept and shown, may be taken back, and is refused where it is too long', async () => {
    const drafted = await draftedPlan(app, practitioner, await tester.subject());
    const write = (step: PlanStep, cultureAndFaith: string | null) =>
      planStep(app, practitioner, 'updatePlan', step, { cultureAndFaith });
    const shown = async () => (await tester.read(drafted.planId, 'cultureAndFaith')).cultureAndFaith;
    const written = await write(drafted, 'Halal food, and nobody calls during Friday prayers.');
    expect(await shown()).toBe('Halal food, and nobody calls during Friday prayers.');
    expect(
      await tester.refused(practitioner, 'updatePlan', written, { cultureAndFaith: 'x'.repeat(5_001) }),
    ).toMatchObject([{ code: 'TEXT_TOO_LONG', path: ['cultureAndFaith'] }]);
    await write(written, null);
    expect(await shown()).toBeNull();
  });

  it('what matters of culture and faith is copied to a newer version of the plan', async () => {
    const of = await tester.subject();
    const writing = { ...WHOLE_PLAN.writing, cultureAndFaith: 'Kosher food.' };
    const { planId } = await signedOffPlan(app, practitioner, of, { writing });
    await queryAll(app.database, `update support_plan set implemented_on = '2026-06-01' where id = $1`, [
      planId.replace('plan_', ''),
    ]);
    const draft = { ...of, title: 'My next plan', supersedesId: planId };
    const { plan } = await change(app, practitioner, 'draftPlan', 'plan { id }', draft);
    expect((await tester.read(plan.id, 'cultureAndFaith')).cultureAndFaith).toBe('Kosher food.');
  });

  it('a shorter term costs a one-off anew', async () => {
    const oneOff = { ...ASSISTANT, frequency: 'ONE_OFF', quantityHundredths: 100, unitPricePence: 52_000 };
    const drafted = await draftedPlan(app, practitioner, await tester.subject(), { supportItems: [oneOff] });
    expect((await tester.read(drafted.planId, 'weeklyCostPence')).weeklyCostPence).toBe(1_000);
    await planStep(app, practitioner, 'updatePlan', drafted, { term: 'FAST_CHANGING' });
    expect(await tester.read(drafted.planId, 'weeklyCostPence supportItems { weeklyCostPence }')).toEqual({
      weeklyCostPence: 2_000,
      supportItems: [{ weeklyCostPence: 2_000 }],
    });
  });
});

describe('who may see and agree', () => {
  const supporterOf = async (personId: string, details: Record<string, unknown>): Promise<string> => {
    const input = { personId, name: 'Asha', relationship: 'granddaughter', ...details };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return supporter.id;
  };
  const PEEK =
    'query($id: ID!, $person: ID!) { supportPlan(id: $id) { title } person(id: $person) { currentPlan { title } } node(id: $id) { id } }';

  it('a supporter sees plans only with the person’s consent, and not the working of the budget', async () => {
    const of = await tester.subject();
    const { planId } = await sharedPlan(app, practitioner, of);
    const consent = { consentRecordedOn: '2026-05-30' };
    const [without, having] = [
      await supporterOf(of.personId, { consents: ['BUDGETS'], ...consent }),
      await supporterOf(of.personId, { consents: ['PLANS'], ...consent }),
    ];
    const as = (supporter: string): Asker => ({
      role: 'SUPPORTER',
      council: 'oldham',
      person: of.personId,
      supporter,
    });
    const denied = await app.ask(as(without), PEEK, { id: planId, person: of.personId });
    expect(denied.data).toEqual({ supportPlan: null, person: { currentPlan: null }, node: null });
    expect(denied.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const seen = await app.ask(
      as(having),
      'query($id: ID!) { supportPlan(id: $id) { title indicativeWeeklyPence allocation { totalPoints } } }',
      { id: planId },
    );
    expect(seen.data.supportPlan).toEqual({
      title: 'My plan',
      indicativeWeeklyPence: 15_700,
      allocation: null,
    });
    const agreeing = await unchangedBy(app, () =>
      tester.attempt(as(having), 'agreePlan', { planId, version: 1 }),
    );
    expect(agreeing.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('another council, and another person, find no such plan', async () => {
    const of = await tester.subject();
    const shared = await sharedPlan(app, practitioner, of);
    const other: Asker = { role: 'PERSON', council: 'oldham', person: (await tester.subject()).personId };
    const devon: Asker = { role: 'DIRECTOR', council: 'devon' };
    for (const asker of [other, devon]) {
      const { data } = await app.ask(asker, PEEK, { id: shared.planId, person: of.personId });
      expect(data).toEqual({ supportPlan: null, person: null, node: null });
      expect(await tester.refused(asker, 'agreePlan', shared)).toMatchObject([
        { code: 'NOT_FOUND', path: ['planId'] },
      ]);
    }
  });

  it('a representative agrees while their authority lasts, and staff may record it', async () => {
    const of = await tester.subject();
    const attorney = (authorityTo: string) =>
      supporterOf(of.personId, { authority: 'ATTORNEY', authorityFrom: '2026-01-01', authorityTo });
    const [past, present] = [await attorney('2026-05-31'), await attorney('2026-06-01')];
    const shared = await sharedPlan(app, practitioner, of);
    const as = (supporter: string): Asker => ({
      role: 'REPRESENTATIVE',
      council: 'oldham',
      person: of.personId,
      supporter,
    });
    expect(await tester.refused(as(past), 'agreePlan', shared)).toMatchObject([
      { code: 'NO_AUTHORITY_TO_AGREE' },
    ]);
    expect(await tester.refused(as(past), 'returnPlan', shared, { reason: 'No.' })).toMatchObject([
      { code: 'NO_AUTHORITY_TO_AGREE' },
    ]);
    expect(await tester.refused(practitioner, 'agreePlan', shared, { supporterId: past })).toMatchObject([
      { code: 'NO_AUTHORITY_TO_AGREE', path: ['supporterId'] },
    ]);
    const elsewhere = await supporterOf((await tester.subject()).personId, {
      authority: 'DEPUTY',
      authorityFrom: '2026-01-01',
    });
    expect(await tester.refused(practitioner, 'agreePlan', shared, { supporterId: elsewhere })).toMatchObject(
      [{ code: 'NO_AUTHORITY_TO_AGREE' }],
    );
    const agreed = await planStep(app, as(present), 'agreePlan', shared);
    expect(await tester.read(agreed.planId, 'agreedBySupporter { id }')).toEqual({
      agreedBySupporter: { id: present },
    });
    const returned = await planStep(app, as(present), 'returnPlan', agreed, { reason: 'One more thing.' });
    const again = await planStep(app, practitioner, 'sharePlan', returned);
    await planStep(app, practitioner, 'agreePlan', again, { supporterId: present });
    expect(await tester.read(agreed.planId, 'status agreedBySupporter { id }')).toMatchObject({
      agreedBySupporter: { id: present },
    });
  });

  it('is signed off by the council’s staff alone, and shared by nobody who may not write it', async () => {
    const of = await tester.subject();
    const drafted = await draftedPlan(app, practitioner, of);
    const person: Asker = { role: 'PERSON', council: 'oldham', person: of.personId };
    const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };
    for (const [asker, mutations] of [
      [person, ['signOffPlan']],
      [finance, ['sharePlan', 'signOffPlan']],
    ] as const) {
      for (const mutation of mutations) {
        const { errors } = await unchangedBy(app, () => tester.attempt(asker, mutation, drafted));
        expect(errors[0].extensions.code).toBe('FORBIDDEN');
      }
    }
  });
});

describe('an item that is priced by a published rate', () => {
  const sussex: Asker = { role: 'PRACTITIONER', council: 'west-sussex' };
  const HOURLY = 'CARE_AT_HOME-ANYBODY-HOUR-ANY_TIME';
  const PRICE = 'rateKey unitPricePence providerUnitPricePence weeklyCostPence topUpWeeklyPence';
  const PLAN = `weeklyCostPence supportItems { ${PRICE} } advice { code path sentence }`;

  it('costs hours times the rate; what is dearer is paid by the person, and stays so when it is sent again', async () => {
    const { data } = await app.ask(
      sussex,
      '{ publishedRates { key support unit countedIn amountPence publishedName } }',
    );
    expect(data.publishedRates[0]).toEqual({
      key: HOURLY,
      support: 'CARE_AT_HOME',
      unit: 'HOUR',
      countedIn: 'HOUR',
      amountPence: 1_775,
      publishedName: 'Standard rate',
    });
    const drafted = await draftedPlan(app, sussex, await tester.subject(sussex), {
      supportItems: [
        { ...ASSISTANT, rateKey: HOURLY, unitPricePence: null },
        { ...ASSISTANT, rateKey: HOURLY, unitPricePence: 2_000 },
      ],
    });
    const expected = {
      weeklyCostPence: 28_400,
      supportItems: [
        {
          rateKey: HOURLY,
          unitPricePence: 1_775,
          providerUnitPricePence: null,
          weeklyCostPence: 14_200,
          topUpWeeklyPence: 0,
        },
        {
          rateKey: HOURLY,
          unitPricePence: 1_775,
          providerUnitPricePence: 2_000,
          weeklyCostPence: 14_200,
          topUpWeeklyPence: 1_800,
        },
      ],
      advice: [
        {
          code: 'PRICE_ABOVE_RATE',
          path: ['supportItems', '1', 'unitPricePence'],
          sentence: 'One costs £20.00, and the council’s published rate is £17.75.',
        },
        {
          code: 'PERSON_PAYS_DIFFERENCE',
          path: ['supportItems', '1', 'providerUnitPricePence'],
          sentence:
            'The person pays £18.00 a week from their own money, besides any contribution. Make sure that they can, and that they want to.',
        },
      ],
    };
    expect(await tester.read(drafted.planId, PLAN, sussex)).toEqual(expected);
    const fields =
      'id category description providerKind dbsCheckedOn unit quantityHundredths frequency paidFrom deploymentOption rateKey unitPricePence providerUnitPricePence outcome { id }';
    const { supportItems } = await tester.read(drafted.planId, `supportItems { ${fields} }`, sussex);
    const again = supportItems.map(({ outcome, ...item }: { outcome: { id: string } }) => ({
      ...item,
      outcomeId: outcome.id,
    }));
    await planStep(app, sussex, 'setSupportItems', drafted, { supportItems: again });
    expect(await tester.read(drafted.planId, PLAN, sussex)).toEqual(expected);
  });

  it('is refused above the rate where the council asks for a reason, until there is one', async () => {
    const warwickshire: Asker = { role: 'PRACTITIONER', council: 'warwickshire' };
    const drafted = await draftedPlan(app, warwickshire, await tester.subject(warwickshire));
    const [{ id: outcomeId }] = (await tester.read(drafted.planId, 'outcomes { id }', warwickshire)).outcomes;
    const rateKey = 'CARE_AT_HOME-EMPLOYED-HOUR-ANY_TIME';
    const set = (changes: object) => ({
      supportItems: [{ ...ASSISTANT, outcomeId, rateKey, unitPricePence: 1_701, ...changes }],
    });
    const refused = (changes: object) =>
      tester.refused(warwickshire, 'setSupportItems', drafted, set(changes));
    expect(await refused({})).toMatchObject([
      { code: 'PRICE_ABOVE_RATE', details: { limitPence: 1_700, actualPence: 1_701 } },
    ]);
    expect(await refused({ unit: 'VISIT' })).toMatchObject([{ code: 'RATE_UNIT_DIFFERS' }]);
    expect(await refused({ rateKey: HOURLY })).toMatchObject([{ code: 'RATE_NOT_PUBLISHED' }]);
    expect(await refused({ rateKey: null, unitPricePence: null })).toMatchObject([{ code: 'PRICE_MISSING' }]);
    const dearerPriceReason = 'Nobody who speaks Gujarati comes for less.';
    await planStep(app, warwickshire, 'setSupportItems', drafted, set({ dearerPriceReason }));
    expect(
      await tester.read(drafted.planId, 'weeklyCostPence supportItems { dearerPriceReason }', warwickshire),
    ).toEqual({ weeklyCostPence: 13_608, supportItems: [{ dearerPriceReason }] });
  });
});

describe('the guidance of a council on spending', () => {
  it('is shown with the plan, and refuses nothing', async () => {
    const shared = await sharedPlan(app, practitioner, await tester.subject());
    const { advice } = await tester.read(shared.planId, 'advice { code path sentence }');
    expect(advice).toHaveLength(7);
    expect(advice[4]).toEqual({
      code: 'SPENDING_GUIDANCE',
      path: ['supportItems'],
      sentence: 'The council’s guidance says that a budget is not for this: Rent',
    });
  });
});

describe('the respite of a year', () => {
  const warwickshire: Asker = { role: 'PRACTITIONER', council: 'warwickshire' };

  const assistant: Record<string, unknown> = { ...ASSISTANT };

  it('is counted; a plan with more is not shared until it asks the panel', async () => {
    const nights = (quantityHundredths: number) => ({
      supportItems: [
        assistant,
        {
          ...assistant,
          category: 'BREAKS',
          providerKind: 'AGENCY',
          unit: 'NIGHT',
          quantityHundredths,
          unitPricePence: 10_000,
          frequency: 'YEARLY',
        },
      ],
    });
    const within = await draftedPlan(app, warwickshire, await tester.subject(warwickshire), nights(1_400));
    const { advice } = await tester.read(within.planId, 'advice { code sentence }', warwickshire);
    expect(advice).toEqual([
      {
        code: 'RESPITE_COUNTED',
        sentence: 'The plan’s breaks use 14 of 28 nights and £1,400.00 of £4,000.00 of respite.',
      },
    ]);
    await planStep(app, warwickshire, 'sharePlan', within);
    const beyond = await draftedPlan(app, warwickshire, await tester.subject(warwickshire), nights(2_900));
    expect(await tester.refused(warwickshire, 'sharePlan', beyond)).toMatchObject([
      { code: 'RESPITE_OVER_LIMIT', path: ['supportItems', '1', 'quantityHundredths'] },
    ]);
    const sharing = async () => {
      const fields = 'availableActions { action code }';
      const { availableActions } = await tester.read(beyond.planId, fields, warwickshire);
      return availableActions.find(({ action }: { action: string }) => action === 'SHARE_PLAN').code;
    };
    expect(await sharing()).toBe('RESPITE_OVER_LIMIT');
    const panelRequestedReason = 'Her husband is ill himself.';
    const asked = await planStep(app, warwickshire, 'updatePlan', beyond, { panelRequestedReason });
    expect(await sharing()).toBeNull();
    await planStep(app, warwickshire, 'sharePlan', asked);
  });
});

describe('an item that says which service of the directory it buys from', () => {
  const SERVICE = `weeklyCostPence supportItems { id unitPricePence providerName service { name }
    servicePrice { unit agreedPence agreedOn nowPence hasChanged note } }`;
  const listing = {
    kind: 'AGENCY',
    name: 'Mornings in Oldham',
    providedBy: 'Example Home Care',
    prices: [
      { unit: 'HOUR', amountPence: 1_600, validFrom: '2026-04-01', validUntil: '2026-06-30' },
      { unit: 'HOUR', amountPence: 1_750, validFrom: '2026-07-01' },
      { unit: 'SESSION', amountPence: 3_000 },
    ],
  };
  const agency = { ...ASSISTANT, providerKind: 'AGENCY', dbsCheckedOn: null };
  const list = async (asker: Asker = practitioner) =>
    (await change(app, asker, 'listService', 'service { id version }', listing)).service;

  it('takes its provider and its price of the day, and says when the service asks another', async () => {
    const { id: serviceId, version } = await list();
    const drafted = await draftedPlan(app, practitioner, await tester.subject(), {
      supportItems: [{ ...agency, serviceId, unitPricePence: null }],
    });
    const item = {
      unitPricePence: 1_600,
      providerName: 'Example Home Care',
      service: { name: 'Mornings in Oldham' },
      servicePrice: {
        ...{ unit: 'HOUR', agreedPence: 1_600, agreedOn: '2026-06-01' },
        ...{ nowPence: 1_600, hasChanged: false, note: null },
      },
    };
    // Eight hours at £16.00.
    const before = await tester.read(drafted.planId, SERVICE);
    expect(before).toMatchObject({ weeklyCostPence: 12_800, supportItems: [item] });
    app.setToday('2026-07-01');
    const dearer = {
      ...{ agreedPence: 1_600, nowPence: 1_750, hasChanged: true },
      note: 'It asked £16.00 an hour on 1 June 2026, and asks £17.50 now: £1.50 more.',
    };
    // What was agreed is not changed by the directory, nor when the plan is sent again as it is.
    const [{ id: outcomeId }] = (await tester.read(drafted.planId, 'outcomes { id }')).outcomes;
    const kept = { ...agency, id: before.supportItems[0].id, outcomeId, serviceId, unitPricePence: 1_600 };
    const again = await planStep(app, practitioner, 'setSupportItems', drafted, { supportItems: [kept] });
    expect(await tester.read(drafted.planId, SERVICE)).toMatchObject({
      weeklyCostPence: 12_800,
      supportItems: [{ servicePrice: dearer }],
    });
    // A new item pays what is asked today.
    const { id: _ofTheOld, ...anew } = kept;
    expect(
      await tester.refused(practitioner, 'setSupportItems', again, { supportItems: [anew] }),
    ).toMatchObject([
      {
        code: 'SERVICE_PRICE_DIFFERS',
        path: ['supportItems', '0', 'unitPricePence'],
        message: expect.stringContaining('pays £16.00 for one, and the service asks £17.50 an hour'),
      },
    ]);
    const byDay = { ...anew, unit: 'DAY' };
    expect(
      await tester.refused(practitioner, 'setSupportItems', again, { supportItems: [byDay] }),
    ).toMatchObject([{ code: 'SERVICE_PRICE_DIFFERS', path: ['supportItems', '0', 'unit'] }]);
    await change(app, practitioner, 'endListing', 'service { id }', {
      ...{ serviceId, expectedVersion: version, reason: 'They have closed.' },
    });
    const { supportItems } = await tester.read(drafted.planId, SERVICE);
    expect(supportItems[0].servicePrice).toMatchObject({
      nowPence: null,
      note: 'It asked £16.00 an hour on 1 June 2026, and left the directory on 1 July 2026.',
    });
    expect(
      await tester.refused(practitioner, 'setSupportItems', again, { supportItems: [anew] }),
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['supportItems', '0', 'serviceId'] }]);
    app.setToday('2026-06-01');
  });

  it('names a service of the own council only', async () => {
    const { id: serviceId } = await list({ role: 'PRACTITIONER', council: 'devon' });
    const drafted = await draftedPlan(app, practitioner, await tester.subject());
    const [{ id: outcomeId }] = (await tester.read(drafted.planId, 'outcomes { id }')).outcomes;
    for (const theirs of [serviceId, drafted.planId]) {
      const supportItems = [{ ...agency, outcomeId, serviceId: theirs, unitPricePence: 1_600 }];
      expect(await tester.refused(practitioner, 'setSupportItems', drafted, { supportItems })).toMatchObject([
        { code: 'NOT_FOUND', path: ['supportItems', '0', 'serviceId'] },
      ]);
    }
  });
});
