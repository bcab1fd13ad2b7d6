import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import {
  agreedBudget,
  assessed,
  type BudgetStep,
  budgetFor,
  change,
  LACKS_CAPACITY_FOR_PAYMENT,
  type PlanStep,
  planStep,
  registered,
  SISTER_HAS_THE_PAYMENT,
  SUITABLE_SISTER,
  sharedPlan,
  signedOffPlan,
  startedPlan,
  suitablePersonAppointed,
  WHOLE_PLAN,
} from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'enfield');
});
afterAll(() => app.stop());

/** Sends a change that is refused with these codes, and saves nothing at all. */
const refused = async (asker: Asker, mutation: string, input: object, codes: string[]) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code message path } } }`;
  const { data, errors } = await unchangedBy(app, () => app.ask(asker, document, { input }));
  expect(errors).toBeUndefined();
  expect(data[mutation].userErrors.map(({ code }: { code: string }) => code)).toEqual(codes);
  for (const { message } of data[mutation].userErrors) expect(message.length).toBeGreaterThan(40);
};
const supporterOf = async (asker: Asker, personId: string, details: Record<string, unknown>) => {
  const input = { personId, relationship: 'sister', ...details };
  return (await change(app, asker, 'addSupporter', 'supporter { id }', input)).supporter.id as string;
};

/** Joan lacks capacity about a direct payment, and Sheila, her sister, has it for her. Told at Oldham. */
describe('Joan and Sheila', () => {
  const council = 'oldham';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };
  const [assistant] = WHOLE_PLAN.supportItems;
  const items = [{ ...assistant, deploymentOption: 'DIRECT_PAYMENT_SUITABLE_PERSON' }];
  let joan: string;
  let sheila: string;
  let capacity: string;
  let bestInterests: string;
  let plan: PlanStep;
  let budget: BudgetStep;
  let appointment: { id: string; version: number };
  const asSheila = (): Asker => ({ role: 'REPRESENTATIVE', council, person: joan, supporter: sheila });
  const held = () => ({
    parts: [
      {
        deploymentOption: 'DIRECT_PAYMENT_SUITABLE_PERSON',
        weeklyAmountPence: 12_000,
        purpose: 'Mornings',
        supporterId: sheila,
      },
    ],
  });

  it('begins with a sister who is willing, and who has no authority yet', async () => {
    joan = await registered(app, practitioner, { givenName: 'Joan', hasDementia: true });
    sheila = await supporterOf(practitioner, joan, { name: 'Sheila Example' });
    const { data, errors } = await app.ask(
      asSheila(),
      'query($id: ID!) { person(id: $id) { givenName funds { remainingPence } capacityDecisions { id } } }',
      { id: joan },
    );
    expect(data.person).toEqual({ givenName: 'Joan', funds: null, capacityDecisions: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('presumes that she can decide, asks for one decision, and takes no unwise choice for a reason', async () => {
    const found = { personId: joan, ...LACKS_CAPACITY_FOR_PAYMENT };
    const wide = { ...found, subject: 'OTHER' };
    for (const subjectInWords of [
      'Everything',
      'everything to do with money',
      'Her care',
      'Joan’s finances',
    ]) {
      await refused(practitioner, 'recordCapacityDecision', { ...wide, subjectInWords }, [
        'SUBJECT_TOO_WIDE',
      ]);
    }
    await refused(practitioner, 'recordCapacityDecision', { ...found, decidedOn: '2001-01-01' }, [
      'BEFORE_ACT_APPLIED',
    ]);
    await refused(practitioner, 'recordCapacityDecision', { ...found, unableTo: ['RETAIN', 'RETAIN'] }, [
      'CHOICE_GIVEN_TWICE',
    ]);
    await refused(practitioner, 'recordCapacityDecision', { ...found, subject: 'OTHER' }, [
      'SUBJECT_NOT_NAMED',
    ]);
    await refused(practitioner, 'recordCapacityDecision', { ...found, helpGiven: '' }, [
      'HELP_TO_DECIDE_MISSING',
    ]);
    await refused(practitioner, 'recordCapacityDecision', { ...found, decidedOn: '2026-06-02' }, [
      'DATE_IN_FUTURE',
    ]);
    const unwise = { ...found, impairment: null, unableTo: [], isChoiceThoughtUnwise: true };
    await refused(practitioner, 'recordCapacityDecision', unwise, ['UNWISE_IS_NOT_INCAPABLE']);
    const bare = { ...found, impairment: null, unableTo: [], causalLink: null };
    await refused(practitioner, 'recordCapacityDecision', bare, [
      'FUNCTIONAL_TEST_MISSING',
      'IMPAIRMENT_MISSING',
      'CAUSAL_LINK_MISSING',
    ]);
    const returning = 'capacityDecision { id status bestInterestsDecisions { id } }';
    const recorded = await change(app, practitioner, 'recordCapacityDecision', returning, {
      ...found,
      validUntil: '2026-12-01',
    });
    expect(recorded.capacityDecision).toMatchObject({ status: 'IN_FORCE', bestInterestsDecisions: [] });
    capacity = recorded.capacityDecision.id;
  });

  it('shows that the decision will be looked at again, to the council by its day', async () => {
    const { data } = await app.ask(
      practitioner,
      '{ workDue(until: "2026-12-01", kinds: [CAPACITY_DECISION_REVIEW]) { nodes { kind dueOn warnOn person { id } } } }',
    );
    expect(data.workDue.nodes).toEqual([
      { kind: 'CAPACITY_DECISION_REVIEW', dueOn: '2026-12-01', warnOn: '2026-11-03', person: { id: joan } },
    ]);
  });

  it('lets Sheila have no money before the best-interests record, whatever is written about her', async () => {
    const { allocation } = await assessed(app, practitioner, joan);
    plan = await signedOffPlan(
      app,
      practitioner,
      { personId: joan, allocationId: allocation.id },
      { supportItems: items },
    );
    const manager: Asker = { role: 'TEAM_MANAGER', council };
    await refused(manager, 'agreeBudget', await budgetFor(app, practitioner, plan, held()), [
      'SUITABLE_PERSON_MISSING',
    ]);
    const written = {
      supporterId: sheila,
      expectedVersion: 1,
      authority: 'SUITABLE_PERSON',
      authorityFrom: '2026-06-01',
    };
    await change(app, practitioner, 'updateSupporter', 'supporter { id }', written);
    await refused(manager, 'agreeBudget', await budgetFor(app, practitioner, plan, held()), [
      'BEST_INTERESTS_RECORD_MISSING',
    ]);
    const without = { supporterId: sheila, ...SUITABLE_SISTER };
    await refused(practitioner, 'appointRepresentative', without, ['BEST_INTERESTS_RECORD_MISSING']);
  });

  it('decides in her best interests, after asking those who know her', async () => {
    const decided = { capacityDecisionId: capacity, ...SISTER_HAS_THE_PAYMENT };
    await refused(practitioner, 'recordBestInterestsDecision', { ...decided, consulted: [] }, [
      'NOBODY_CONSULTED',
    ]);
    await refused(practitioner, 'recordBestInterestsDecision', { ...decided, capacityDecisionId: joan }, [
      'NOT_FOUND',
    ]);
    const returning = 'bestInterestsDecision { id capacityDecision { id } consulted { who } }';
    const { bestInterestsDecision } = await change(
      app,
      practitioner,
      'recordBestInterestsDecision',
      returning,
      decided,
    );
    expect(bestInterestsDecision).toMatchObject({
      capacityDecision: { id: capacity },
      consulted: [{ who: 'Sheila, her sister' }],
    });
    bestInterests = bestInterestsDecision.id;
  });

  it('appoints Sheila once the conditions are met', async () => {
    const given = { supporterId: sheila, bestInterestsDecisionId: bestInterests, ...SUITABLE_SISTER };
    await refused(practitioner, 'appointRepresentative', { ...given, conditionsMet: ['ASKED_FOR_IT'] }, [
      'SUITABILITY_CONDITIONS_NOT_MET',
    ]);
    await refused(practitioner, 'appointRepresentative', { ...given, startsOn: '2026-05-31' }, [
      'AUTHORITY_BEFORE_BEST_INTERESTS',
    ]);
    await refused(practitioner, 'appointRepresentative', { ...given, isFamilyOrFriend: false }, [
      'REPRESENTATIVE_DBS_MISSING',
    ]);
    await refused(practitioner, 'appointRepresentative', { ...given, kind: 'NOMINEE' }, [
      'PERSON_LACKS_CAPACITY',
    ]);
    const returning = 'representation { id version status kind capacityDecision { id } }';
    const { representation } = await change(app, practitioner, 'appointRepresentative', returning, given);
    expect(representation).toMatchObject({ status: 'IN_FORCE', capacityDecision: { id: capacity } });
    appointment = representation;
    await refused(practitioner, 'appointRepresentative', given, ['ALREADY_APPOINTED']);
  });

  it('then agrees the budget and pays her, who sees the record as Joan would', async () => {
    const agreed = await agreedBudget(app, practitioner, plan, held());
    budget = {
      ...agreed,
      ...(await planStep(app, practitioner, 'startPlan', agreed, { implementedOn: '2026-06-01' })),
    };
    const { transaction } = await change(app, finance, 'payInstalment', 'transaction { kind }', {
      partId: budget.partIds[0],
    });
    expect(transaction.kind).toBe('INSTALMENT_PAID');
    const { data, errors } = await app.ask(
      asSheila(),
      'query($id: ID!) { person(id: $id) { supportPlans { title } funds { paidPence } capacityDecisions { status } } }',
      { id: joan },
    );
    expect(errors).toBeUndefined();
    expect(data.person).toMatchObject({
      funds: [{ paidPence: 48_000 }],
      capacityDecisions: [{ status: 'IN_FORCE' }],
    });
  });

  it('pays her nothing from the day on which the appointment ends, and shows her nothing', async () => {
    app.setToday('2026-06-29');
    const target = { representationId: appointment.id, expectedVersion: appointment.version };
    await refused(practitioner, 'endRepresentation', { ...target, endedOn: '2026-06-30', reason: 'Ill.' }, [
      'DATE_IN_FUTURE',
    ]);
    const ending = { ...target, endedOn: '2026-06-29', reason: 'Sheila is ill.' };
    const returning = 'representation { status endedReason }';
    const { representation } = await change(app, practitioner, 'endRepresentation', returning, ending);
    expect(representation).toEqual({ status: 'ENDED', endedReason: 'Sheila is ill.' });
    // What was only written down ends with it.
    const asked = 'query($id: ID!) { node(id: $id) { ... on Supporter { hasAuthority authorityTo } } }';
    const written = await app.ask(practitioner, asked, { id: sheila });
    expect(written.data.node).toEqual({ hasAuthority: false, authorityTo: '2026-06-28' });
    await refused(finance, 'payInstalment', { partId: budget.partIds[0] }, ['AUTHORITY_HAS_ENDED']);
    const { data } = await app.ask(
      finance,
      'query($id: ID!) { budget(id: $id) { availableActions { action allowed code } } }',
      { id: budget.budgetId },
    );
    expect(data.budget.availableActions).toContainEqual({
      action: 'PAY_INSTALMENT',
      allowed: false,
      code: 'AUTHORITY_HAS_ENDED',
    });
    const looked = await app.ask(
      asSheila(),
      'query($id: ID!) { person(id: $id) { funds { paidPence } capacityDecisions { id } supportPlans { id } } }',
      { id: joan },
    );
    expect(looked.data.person).toEqual({ funds: null, capacityDecisions: null, supportPlans: null });
  });

  it('ends every suitable person where Joan is found to have capacity after all, and looks at nothing again', async () => {
    const other = await supporterOf(practitioner, joan, { name: 'Grace Example', relationship: 'niece' });
    const given = {
      supporterId: other,
      bestInterestsDecisionId: bestInterests,
      ...SUITABLE_SISTER,
      startsOn: '2026-06-29',
    };
    await change(app, practitioner, 'appointRepresentative', 'representation { id }', given);
    app.setToday('2026-07-20');
    const regained = { ...LACKS_CAPACITY_FOR_PAYMENT, decidedOn: '2026-07-20', result: 'HAS_CAPACITY' };
    await refused(practitioner, 'recordCapacityDecision', { personId: joan, ...regained }, [
      'INABILITY_NOT_EXPECTED',
    ]);
    const able = { personId: joan, ...regained, unableTo: [], impairment: null, causalLink: null };
    const returning =
      'capacityDecision { supersedes { id status } person { representations { kind status } } }';
    const { capacityDecision } = await change(app, practitioner, 'recordCapacityDecision', returning, able);
    expect(capacityDecision.supersedes).toEqual({ id: capacity, status: 'SUPERSEDED' });
    expect(capacityDecision.person.representations.map(({ status }: { status: string }) => status)).toEqual([
      'ENDED',
      'ENDED',
    ]);
    const { data } = await app.ask(
      practitioner,
      '{ workDue(until: "2026-12-01", kinds: [CAPACITY_DECISION_REVIEW]) { nodes { kind } } }',
    );
    expect(data.workDue.nodes).toEqual([]);
    await refused(
      practitioner,
      'recordBestInterestsDecision',
      { capacityDecisionId: capacity, ...SISTER_HAS_THE_PAYMENT },
      ['CAPACITY_DECISION_NOT_IN_FORCE'],
    );
  });

  it('owes an advocate to somebody whom nobody supports, until one is appointed for one decision', async () => {
    app.setToday('2026-07-21');
    const look = { personId: joan, consideredOn: '2026-07-21', difficulties: ['RETAIN'] };
    const returning = 'involvement { mustOfferAdvocate reasons }';
    const { involvement } = await change(app, practitioner, 'recordInvolvement', returning, look);
    expect(involvement).toEqual({ mustOfferAdvocate: true, reasons: ['NOBODY_TO_SUPPORT'] });
    const steps = async () => {
      const asked = 'query($id: ID!) { person(id: $id) { openSteps { kind dueOn } } }';
      return (await app.ask(practitioner, asked, { id: joan })).data.person.openSteps;
    };
    expect(await steps()).toContainEqual({ kind: 'ADVOCATE_TO_OFFER', dueOn: '2026-07-21' });
    const advocate = await supporterOf(practitioner, joan, {
      name: 'Vera Example',
      relationship: 'advocate',
    });
    const given = { supporterId: advocate, kind: 'ADVOCATE', startsOn: '2026-07-21' };
    await refused(practitioner, 'appointRepresentative', given, [
      'ADVOCATE_NOT_INDEPENDENT',
      'ADVOCATED_DECISION_MISSING',
    ]);
    await change(app, practitioner, 'appointRepresentative', 'representation { id }', {
      ...given,
      isIndependent: true,
      capacityDecisionId: capacity,
    });
    expect(await steps()).not.toContainEqual(expect.objectContaining({ kind: 'ADVOCATE_TO_OFFER' }));
    const asVera: Asker = { role: 'SUPPORTER', council, person: joan, supporter: advocate };
    const { data } = await app.ask(
      asVera,
      'query($id: ID!) { person(id: $id) { capacityDecisions { id bestInterestsDecisions { id } } representations { kind } supportPlans { id } funds { partId } } }',
      { id: joan },
    );
    // The decision that took its place is another, and is not hers to see.
    expect(data.person).toEqual({
      capacityDecisions: [{ id: capacity, bestInterestsDecisions: [{ id: bestInterests }] }],
      representations: [{ kind: 'ADVOCATE' }],
      supportPlans: null,
      funds: null,
    });
  });
});

/** A finding about capacity is about one time. Once it has run out, what rests on it stops until it is looked at again. */
describe('a finding that runs out', () => {
  const council = 'oldham';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };
  const [assistant] = WHOLE_PLAN.supportItems;
  let ruth: string;
  let allocationId: string;
  let budget: BudgetStep;
  let asSister: Asker;
  const pay = () => ({ partId: budget.partIds[0] });
  const appointment = async () => {
    const asked = 'query($id: ID!) { person(id: $id) { representations { status restsOnFindingUntil } } }';
    return (await app.ask(practitioner, asked, { id: ruth })).data.person.representations;
  };
  const toldOf = async (asker: Asker) => {
    const { data } = await app.ask(asker, '{ notifications(first: 50) { nodes { code } } }');
    const codes = data.notifications.nodes.map(({ code }: { code: string }) => code);
    return codes.filter((code: string) => code.startsWith('CAPACITY_DECISION_R'));
  };
  const swept = async (day: string) => {
    app.setToday(day);
    await app.jobs.askForSweep();
    await app.jobs.workOff();
  };
  const nextPayment = async (asker: Asker) => {
    const source = 'query($id: ID!) { budgetStatement(budgetId: $id) { nextPayment { payOn amountPence } } }';
    return (await app.ask(asker, source, { id: budget.budgetId })).data.budgetStatement.nextPayment;
  };

  it('lets a sister have the payment until its last day, and warns of that in time', async () => {
    app.setToday('2026-06-01');
    ruth = await registered(app, practitioner, { givenName: 'Ruth' });
    const supporter = await supporterOf(practitioner, ruth, { name: 'Naomi Example' });
    asSister = { role: 'REPRESENTATIVE', council, person: ruth, supporter };
    const days = { decidedOn: '2026-06-01', validUntil: '2026-07-15' };
    await suitablePersonAppointed(app, practitioner, { personId: ruth, supporterId: supporter, ...days });
    ({ id: allocationId } = (await assessed(app, practitioner, ruth)).allocation);
    const subject = { personId: ruth, allocationId };
    const deploymentOption = 'DIRECT_PAYMENT_SUITABLE_PERSON';
    const part = { deploymentOption, weeklyAmountPence: 12_000, purpose: 'Mornings', supporterId: supporter };
    budget = await startedPlan(app, practitioner, subject, {
      parts: { supportItems: [{ ...assistant, deploymentOption }] },
      budget: { parts: [part] },
    });
    await change(app, finance, 'payInstalment', 'transaction { id }', pay());
    for (const asker of [finance, asSister]) {
      expect(await nextPayment(asker)).toEqual({ payOn: '2026-06-29', amountPence: 48_000 });
    }
    await swept('2026-06-16');
    expect(await toldOf(asSister)).toEqual([]);
    await swept('2026-06-17');
    expect(await toldOf(asSister)).toEqual(['CAPACITY_DECISION_RUNS_OUT']);
    app.setToday('2026-07-15');
    await change(app, finance, 'payInstalment', 'transaction { id }', pay());
    expect(await appointment()).toEqual([{ status: 'IN_FORCE', restsOnFindingUntil: '2026-07-15' }]);
    // The next would be from 27 July, when the finding will have run out.
    expect(await nextPayment(asSister)).toBeNull();
  });

  it('pays her nothing more from the day after, and lets her decide nothing for Ruth', async () => {
    await swept('2026-07-27');
    expect(await toldOf(asSister)).toEqual(['CAPACITY_DECISION_RAN_OUT', 'CAPACITY_DECISION_RUNS_OUT']);
    expect(await appointment()).toEqual([{ status: 'FINDING_RUN_OUT', restsOnFindingUntil: '2026-07-15' }]);
    await refused(finance, 'payInstalment', pay(), ['CAPACITY_DECISION_RUN_OUT']);
    const source = 'query($id: ID!) { budget(id: $id) { availableActions { action allowed code } } }';
    const { data } = await app.ask(finance, source, { id: budget.budgetId });
    expect(data.budget.availableActions).toContainEqual({
      action: 'PAY_INSTALMENT',
      allowed: false,
      code: 'CAPACITY_DECISION_RUN_OUT',
    });
    const shared = await sharedPlan(app, practitioner, { personId: ruth, allocationId });
    const agreeing = { planId: shared.planId, expectedVersion: shared.version };
    await refused(asSister, 'agreePlan', agreeing, ['NO_AUTHORITY_TO_AGREE']);
    await refused(practitioner, 'agreePlan', { ...agreeing, supporterId: asSister.supporter }, [
      'NO_AUTHORITY_TO_AGREE',
    ]);
    const overdue =
      '{ workDue(until: "2026-07-26", kinds: [CAPACITY_DECISION_REVIEW]) { nodes { status dueOn } } }';
    const due = (await app.ask(practitioner, overdue)).data.workDue.nodes;
    expect(due).toEqual([{ status: 'OVERDUE', dueOn: '2026-07-15' }]);
  });

  it('leaves what she was paid in her charge: she sees it, accounts for it, and may ask for a review', async () => {
    const asked = 'query($id: ID!) { person(id: $id) { funds { paidPence } nextMonitoringCheck { dueOn } } }';
    const { data, errors } = await app.ask(asSister, asked, { id: ruth });
    expect(errors).toBeUndefined();
    expect(data.person.funds).toEqual([{ paidPence: 96_000 }]);
    const asking = { planId: budget.planId, reason: 'Nobody has asked Ruth again.' };
    await change(app, asSister, 'requestReview', 'review { id }', asking);
  });

  it('goes on once her capacity has been looked at again', async () => {
    const again = { personId: ruth, ...LACKS_CAPACITY_FOR_PAYMENT, decidedOn: '2026-07-27' };
    await change(app, practitioner, 'recordCapacityDecision', 'capacityDecision { id }', again);
    expect(await appointment()).toEqual([{ status: 'IN_FORCE', restsOnFindingUntil: null }]);
    await change(app, finance, 'payInstalment', 'transaction { id }', pay());
  });
});

/** A 97-year-old whose money is on a card; her granddaughter may look at movements and balances. Told at Enfield. */
describe('a prepaid card and a granddaughter, Enfield', () => {
  const council = 'enfield';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };
  const [assistant] = WHOLE_PLAN.supportItems;
  let person: string;
  let budget: BudgetStep;
  let asha: Asker;

  it('puts her money on a card', async () => {
    app.setToday('2026-06-01');
    person = await registered(app, practitioner, {
      givenName: 'Kamla',
      familyName: 'Patel',
      bornOn: '1929-02-03',
      ethnicity: 'ASIAN_INDIAN',
      preferredLanguage: 'gu',
      needsInterpreter: true,
      livingSituation: 'WITH_FAMILY',
    });
    const { allocation } = await assessed(app, practitioner, person);
    const subject = { personId: person, allocationId: allocation.id };
    budget = await startedPlan(app, practitioner, subject, {
      parts: { supportItems: [{ ...assistant, deploymentOption: 'PREPAID_CARD' }] },
    });
    await change(app, finance, 'payInstalment', 'transaction { id }', { partId: budget.partIds[0] });
    expect(budget.partIds).toHaveLength(1);
  });

  it('lets her granddaughter see what moved and what is left, and nothing else', async () => {
    const supporter = await supporterOf(practitioner, person, {
      name: 'Asha Patel',
      relationship: 'granddaughter',
      consents: ['MONEY_MOVEMENTS'],
      consentRecordedOn: '2026-06-01',
    });
    asha = { role: 'SUPPORTER', council, person, supporter };
    const { data, errors } = await app.ask(
      asha,
      'query($id: ID!) { person(id: $id) { funds { deploymentOption allocatedPence paidPence remainingPence movements { kind occurredOn amountPence paidPence } } } }',
      { id: person },
    );
    expect(errors).toBeUndefined();
    const [fund] = data.person.funds;
    expect(fund.deploymentOption).toBe('PREPAID_CARD');
    expect(fund.movements).toHaveLength(2);
    expect(fund.movements[0]).toMatchObject({ kind: 'INSTALMENT_PAID', occurredOn: '2026-06-01' });
    expect(fund.movements[0].paidPence).toBe(fund.paidPence);
    const moved = fund.movements.reduce(
      (sum: number, each: { amountPence: number }) => sum + each.amountPence,
      0,
    );
    expect(moved).toBe(fund.remainingPence);
    const rest = await app.ask(
      asha,
      'query($id: ID!, $budget: ID!) { person(id: $id) { phone budgets { id } supportPlans { id } assessments { id } capacityDecisions { id } } budget(id: $budget) { reasons } }',
      { id: person, budget: budget.budgetId },
    );
    expect(rest.data).toEqual({
      person: {
        phone: null,
        budgets: null,
        supportPlans: null,
        assessments: null,
        capacityDecisions: null,
      },
      budget: null,
    });
  });

  it('sees nothing more once the consent is taken back', async () => {
    const back = { supporterId: asha.supporter, expectedVersion: 1, consents: [] };
    await change(app, practitioner, 'updateSupporter', 'supporter { id }', back);
    const { data, errors } = await app.ask(asha, 'query($id: ID!) { person(id: $id) { funds { partId } } }', {
      id: person,
    });
    expect(data.person).toEqual({ funds: null });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('an attorney for money sees and pays, and agrees to no plan; one for welfare agrees', async () => {
    const { allocation } = await assessed(app, practitioner, person);
    const shared = await sharedPlan(app, practitioner, { personId: person, allocationId: allocation.id });
    const attorney = async (scope: string) => {
      const supporterId = await supporterOf(practitioner, person, { name: 'Raj Patel', relationship: 'son' });
      const given = { supporterId, kind: 'ATTORNEY', startsOn: '2026-06-01', scopes: [scope] };
      await refused(practitioner, 'appointRepresentative', given, [
        'REGISTRATION_MISSING',
        'DOCUMENT_NOT_SEEN',
      ]);
      await change(app, practitioner, 'appointRepresentative', 'representation { id }', {
        ...given,
        registeredOn: '2025-03-01',
        documentSeenOn: '2026-05-30',
      });
      return { role: 'REPRESENTATIVE', council, person, supporter: supporterId } as Asker;
    };
    const ofMoney = await attorney('PROPERTY_AND_FINANCE');
    const look = 'query($id: ID!) { person(id: $id) { budgets { reasons } supportPlans { id } } }';
    const { data } = await app.ask(ofMoney, look, { id: person });
    expect(data.person).toMatchObject({ budgets: [{ reasons: expect.any(String) }], supportPlans: null });
    const agreeing = { planId: shared.planId, expectedVersion: shared.version };
    await refused(ofMoney, 'agreePlan', agreeing, ['NO_AUTHORITY_TO_AGREE']);
    await refused(practitioner, 'agreePlan', { ...agreeing, supporterId: ofMoney.supporter }, [
      'NO_AUTHORITY_TO_AGREE',
    ]);
    await planStep(app, await attorney('HEALTH_AND_WELFARE'), 'agreePlan', shared);
  });
});
