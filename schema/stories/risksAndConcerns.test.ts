import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows, queryAll } from '../../server/testing/database.ts';
import {
  agreedBudget,
  agreedPlan,
  assessed,
  change,
  DECISION_TEXTS,
  KEEPING_SAFE_TEXTS,
  type PlanParts,
  type PlanStep,
  type PlanSubject,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
} from '../../server/testing/seeder.ts';
import { planParts } from '../insight/policyImpact/policyImpact.testing.ts';

const TODAY = '2026-06-01';
const council = 'warwickshire';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const director: Asker = { role: 'DIRECTOR', council };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp(TODAY);
  await app.onboard(council, 'enfield', 'devon');
});
afterAll(() => app.stop());

async function subject(asker = practitioner): Promise<PlanSubject> {
  const personId = await registered(app, asker);
  const { allocation } = await assessed(app, asker, personId);
  return { personId, allocationId: allocation.id };
}

/** What a mutation refuses with; fails where it answers otherwise. */
async function refused(asker: Asker, mutation: string, input: Record<string, unknown>) {
  const audited = await countRows(app.database, 'audit_entry');
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await app.ask(
    asker,
    `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code path message details { settingPath missing allowed } } } }`,
    { input },
  );
  if (errors) return errors.map(({ extensions }) => ({ code: extensions.code as string }));
  expect(data[mutation].userErrors.length, mutation).toBeGreaterThan(0);
  expect(await countRows(app.database, 'audit_entry')).toBe(audited);
  return data[mutation].userErrors;
}

const ofPlan = ({ planId, version }: PlanStep) => ({ planId, expectedVersion: version });

/** Risk 9 of 16: high by Warwickshire's matrix. */
const RISKY: PlanParts = {
  ...planParts(),
  risks: [{ description: 'Going out alone', whatHelps: 'A telephone.', likelihood: 3, impact: 3 }],
};

describe('risks talked through before a plan is signed off', () => {
  const decision = (personId: string, given = {}) => ({
    personId,
    reviewOn: '2026-12-01',
    ...DECISION_TEXTS,
    ...given,
  });
  const keepingSafe = (personId: string, given = {}) => ({
    personId,
    reviewOn: '2026-12-01',
    ...KEEPING_SAFE_TEXTS,
    ...given,
  });

  it('are demanded exactly as the policy says, with the setting that says so', async () => {
    const of = await subject();
    const { personId } = of;
    const agreed = await agreedPlan(app, practitioner, of, RISKY);
    const safeguards = async () => {
      const source = `query($id: ID!) { supportPlan(id: $id) {
        safeguards { safeguard before isThere settingPath } availableActions { action code } } }`;
      return (await app.ask(director, source, { id: agreed.planId })).data.supportPlan;
    };
    const before = await safeguards();
    expect(before.safeguards).toEqual(
      [
        ['RISK_SCORES', 'SIGN_OFF', true, 'riskMatrixBeforeDirectPayment'],
        ['SUPPORTED_DECISION', 'SIGN_OFF', false, 'supportedDecisionFromRiskLevel'],
        ['KEEPING_SAFE_PLAN', 'SIGN_OFF', false, 'keepingSafePlanFromRiskLevel'],
        ['KEEPING_SAFE_PLAN', 'DIRECT_PAYMENT', false, 'keepingSafePlanBeforeDirectPayment'],
      ].map(([safeguard, step, isThere, setting]) => ({
        safeguard,
        before: step,
        isThere,
        settingPath: `riskEnablement.safeguards.${setting}`,
      })),
    );
    expect(before.availableActions).toContainEqual({
      action: 'SIGN_OFF_PLAN',
      code: 'SUPPORTED_DECISION_MISSING',
    });
    const both = await refused(director, 'signOffPlan', ofPlan(agreed));
    expect(both).toMatchObject([
      {
        code: 'SUPPORTED_DECISION_MISSING',
        path: ['planId'],
        details: { settingPath: 'riskEnablement.safeguards.supportedDecisionFromRiskLevel' },
      },
      {
        code: 'KEEPING_SAFE_PLAN_MISSING',
        details: { settingPath: 'riskEnablement.safeguards.keepingSafePlanFromRiskLevel' },
      },
    ]);
    expect(both[1].message).toContain('“Keeping safe plan from risk”');

    const record = (given = {}) =>
      change(
        app,
        practitioner,
        'recordSupportedDecision',
        'supportedDecision { id plan { id } }',
        decision(personId, given),
      );
    const about = { planId: agreed.planId };
    // A decision about something else is none about this plan.
    await record();
    expect(await refused(director, 'signOffPlan', ofPlan(agreed))).toMatchObject([
      { code: 'SUPPORTED_DECISION_NOT_OF_PLAN', details: { missing: ['SUPPORTED_DECISION'] } },
      { code: 'KEEPING_SAFE_PLAN_MISSING' },
    ]);
    const neighbour = (await agreedPlan(app, practitioner, await subject(), RISKY)).planId;
    expect(
      await refused(practitioner, 'recordSupportedDecision', decision(personId, { planId: neighbour })),
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['planId'] }]);
    const first = (await record(about)).supportedDecision;
    expect(first.plan).toEqual({ id: agreed.planId });
    expect(await refused(director, 'signOffPlan', ofPlan(agreed))).toMatchObject([
      { code: 'KEEPING_SAFE_PLAN_MISSING' },
    ]);
    const person: Asker = { role: 'PERSON', council, person: personId };
    await change(app, person, 'writeKeepingSafePlan', 'keepingSafePlan { id }', keepingSafe(personId));
    expect((await safeguards()).safeguards.every(({ isThere }: { isThere: boolean }) => isThere)).toBe(true);
    // What was said of the risks as they were is not said of them as they are.
    app.setToday('2026-06-02');
    let step = await planStep(app, practitioner, 'returnPlan', agreed, {
      reason: 'She goes alone at night too.',
    });
    const [risk] = RISKY.risks ?? [];
    const risks = [{ ...risk, description: 'Going out alone at night' }];
    step = await planStep(app, practitioner, 'setPlanRisks', step, { risks });
    step = await planStep(app, practitioner, 'sharePlan', step);
    step = await planStep(app, person, 'agreePlan', step);
    expect((await safeguards()).availableActions).toContainEqual({
      action: 'SIGN_OFF_PLAN',
      code: 'SUPPORTED_DECISION_NOT_OF_PLAN',
    });
    expect(await refused(director, 'signOffPlan', ofPlan(step))).toMatchObject([
      { code: 'SUPPORTED_DECISION_NOT_OF_PLAN' },
    ]);
    await record({ replacesId: first.id });
    await planStep(app, director, 'signOffPlan', step);
    app.setToday(TODAY);
  });

  it('are not asked for by a council whose policy does not, whoever pays', async () => {
    const devon: Asker = { role: 'PRACTITIONER', council: 'devon' };
    const records = await countRows(app.database, 'keeping_safe_plan');
    const signedOff = await signedOffPlan(app, devon, await subject(devon));
    const source = 'query($id: ID!) { supportPlan(id: $id) { safeguards { safeguard } } }';
    const { data } = await app.ask(devon, source, { id: signedOff.planId });
    expect(data.supportPlan.safeguards).toEqual([]);
    const budgeted = await agreedBudget(app, devon, signedOff);
    await planStep(app, devon, 'startPlan', budgeted, { implementedOn: TODAY });
    expect(await countRows(app.database, 'keeping_safe_plan')).toBe(records);
  });

  it('are looked at again by their day, and wait for somebody until then', async () => {
    const { personId } = await subject();
    const { supportedDecision: first } = await change(
      app,
      practitioner,
      'recordSupportedDecision',
      'supportedDecision { id version status }',
      decision(personId),
    );
    expect(first.status).toBe('CURRENT');
    const written = await change(
      app,
      practitioner,
      'writeKeepingSafePlan',
      'keepingSafePlan { id version }',
      keepingSafe(personId),
    );
    const open = async () => {
      const source =
        'query($id: ID!) { person(id: $id) { openSteps { kind dueOn warnOn dueReason subjectId } } }';
      return (await app.ask(practitioner, source, { id: personId })).data.person.openSteps;
    };
    const dueReason = 'It was written down on 1 June 2026, with this day for looking at it again.';
    const due = { dueOn: '2026-12-01', warnOn: '2026-11-17', dueReason };
    expect(await open()).toEqual([
      { kind: 'SUPPORTED_DECISION_REVIEW', subjectId: first.id, ...due },
      { kind: 'KEEPING_SAFE_PLAN_REVIEW', subjectId: written.keepingSafePlan.id, ...due },
    ]);

    for (const [given, code, path] of [
      [{ reviewOn: TODAY }, 'REVIEW_DATE_NOT_AHEAD', 'reviewOn'],
      [{ reviewOn: '2027-06-02' }, 'REVIEW_DATE_TOO_LATE', 'reviewOn'],
      [{ whatWouldHelp: ' ' }, 'TEXT_MISSING', 'whatWouldHelp'],
      [{ whyItMatters: 'a'.repeat(5_001) }, 'TEXT_TOO_LONG', 'whyItMatters'],
      [{ replacesId: written.keepingSafePlan.id }, 'NOT_FOUND', 'replacesId'],
    ] as const) {
      const input = decision(personId, given);
      expect(await refused(practitioner, 'recordSupportedDecision', input), code).toMatchObject([
        { code, path: [path] },
      ]);
    }
    const again = decision(personId, { reviewOn: '2027-01-04', replacesId: first.id });
    await change(app, practitioner, 'recordSupportedDecision', 'supportedDecision { id }', again);
    expect(await refused(practitioner, 'recordSupportedDecision', again)).toMatchObject([
      { code: 'RISK_RECORD_CLOSED', path: ['replacesId'] },
    ]);
    const ending = {
      keepingSafePlanId: written.keepingSafePlan.id,
      expectedVersion: written.keepingSafePlan.version,
      reason: 'Moved in with her daughter.',
    };
    expect(
      await refused(practitioner, 'endKeepingSafePlan', { ...ending, expectedVersion: 9 }),
    ).toMatchObject([{ code: 'STALE_VERSION' }]);
    await change(app, practitioner, 'endKeepingSafePlan', 'keepingSafePlan { status endedReason }', ending);
    expect(await refused(practitioner, 'endKeepingSafePlan', ending)).toMatchObject([
      { code: 'RISK_RECORD_CLOSED', path: ['keepingSafePlanId'] },
    ]);
    expect(await open()).toMatchObject([{ kind: 'SUPPORTED_DECISION_REVIEW', dueOn: '2027-01-04' }]);
    const stored = await queryAll<{ wish: string }>(
      app.database,
      'select what_the_person_wants as wish from supported_decision where person_id = $1 and replaced_at is not null',
      [personId.slice(-36)],
    );
    expect(stored).toEqual([{ wish: DECISION_TEXTS.whatThePersonWants }]);
  });

  it('are written down for nobody who has died, and shown to nobody without consent', async () => {
    const { personId } = await subject();
    await change(app, practitioner, 'writeKeepingSafePlan', 'keepingSafePlan { id }', keepingSafe(personId));
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Asha',
      relationship: 'friend',
    });
    const asha: Asker = { role: 'SUPPORTER', council, person: personId, supporter: supporter.id };
    const source = 'query($id: ID!) { person(id: $id) { keepingSafePlan { whatToDo } } }';
    const { data, errors } = await app.ask(asha, source, { id: personId });
    expect(data.person.keepingSafePlan).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await refused(asha, 'writeKeepingSafePlan', keepingSafe(personId))).toEqual([
      { code: 'FORBIDDEN' },
    ]);
    const died = { personId, expectedVersion: 1, diedOn: TODAY };
    await change(app, practitioner, 'recordDeath', 'person { id }', died);
    expect(await refused(practitioner, 'writeKeepingSafePlan', keepingSafe(personId))).toMatchObject([
      { code: 'PERSON_HAS_DIED', path: ['personId'] },
    ]);
  });
});

describe('what is asked for before a direct payment starts', () => {
  it('is asked again on the day on which support starts', async () => {
    const of = await subject();
    const budgeted = await agreedBudget(
      app,
      practitioner,
      await signedOffPlan(app, practitioner, of, planParts()),
    );
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { keepingSafePlan { id version reviewOn } } }',
      { id: of.personId },
    );
    const { id, version } = data.person.keepingSafePlan;
    const ending = { keepingSafePlanId: id, expectedVersion: version, reason: 'No longer true.' };
    await change(app, practitioner, 'endKeepingSafePlan', 'keepingSafePlan { id }', ending);
    const starting = { ...ofPlan(budgeted), implementedOn: TODAY };
    expect(await refused(practitioner, 'startPlan', starting)).toMatchObject([
      {
        code: 'KEEPING_SAFE_PLAN_MISSING',
        details: { settingPath: 'riskEnablement.safeguards.keepingSafePlanBeforeDirectPayment' },
      },
    ]);
    const short = { personId: of.personId, reviewOn: '2026-06-02', ...KEEPING_SAFE_TEXTS };
    await change(app, practitioner, 'writeKeepingSafePlan', 'keepingSafePlan { id }', short);
    app.setToday('2026-06-03');
    expect(await refused(practitioner, 'startPlan', starting)).toMatchObject([
      { code: 'KEEPING_SAFE_PLAN_OUT_OF_DATE' },
    ]);
    app.setToday(TODAY);
    await planStep(app, practitioner, 'startPlan', budgeted, { implementedOn: TODAY });
  });

  it('is support to manage the money, suggested by the council’s own matrix', async () => {
    const enfield: Asker = { role: 'PRACTITIONER', council: 'enfield' };
    const of = await subject(enfield);
    const signedOff = await signedOffPlan(app, enfield, of);
    const recorded = async () => {
      const source = `query($id: ID!) { person(id: $id) { paymentSupport {
        capacityToManage supportAround suggestedSupport chosenSupport reason policyVersion { area } } } }`;
      return (await app.ask(enfield, source, { id: of.personId })).data.person.paymentSupport;
    };
    const facts = { capacityToManage: 'MANAGES_WITH_HELP', supportAround: 'NONE' };
    expect(await recorded()).toMatchObject({ suggestedSupport: 'PAYROLL_AND_ADVICE' });
    const other = { personId: of.personId, ...facts, chosenSupport: 'ONGOING_ADVICE' };
    expect(await refused(enfield, 'recordPaymentSupport', other)).toMatchObject([
      {
        code: 'CHOSEN_SUPPORT_REASON_MISSING',
        path: ['reason'],
        details: { allowed: ['MANAGED_ACCOUNT'], settingPath: 'riskEnablement.supportMatrix' },
      },
    ]);
    const reason = 'He wants to hold the money himself.';
    await change(app, enfield, 'recordPaymentSupport', 'paymentSupport { id }', { ...other, reason });
    expect(await recorded()).toEqual({
      ...facts,
      suggestedSupport: 'MANAGED_ACCOUNT',
      chosenSupport: 'ONGOING_ADVICE',
      reason,
      policyVersion: { area: 'riskEnablement' },
    });
    await queryAll(app.database, 'update payment_support set replaced_at = now()');
    const budgeted = await agreedBudget(app, enfield, signedOff);
    expect(await refused(enfield, 'startPlan', { ...ofPlan(budgeted), implementedOn: TODAY })).toMatchObject([
      { code: 'PAYMENT_SUPPORT_NOT_RECORDED' },
    ]);
    await change(app, enfield, 'recordPaymentSupport', 'paymentSupport { id }', { ...other, reason });
    await planStep(app, enfield, 'startPlan', budgeted, { implementedOn: TODAY });
  });
});

describe('a concern', () => {
  const QUEUE = `query($statuses: [ConcernStatus!], $mine: Boolean) { concerns(statuses: $statuses, mine: $mine) {
    nodes { id kind status raisedAs rule dueOn words } } }`;
  const queue = async (asker: Asker, variables = {}) =>
    (await app.ask(asker, QUEUE, variables)).data.concerns.nodes;
  const read = async (asker: Asker, id: string) =>
    (await app.ask(asker, 'query($id: ID!) { concern(id: $id) { id status raisedBy } }', { id })).data
      ?.concern;
  const helper = async (personId: string, given: Record<string, unknown>, role: Asker['role']) => {
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Ben',
      relationship: 'son',
      consentRecordedOn: '2026-05-01',
      ...given,
    });
    return { role, council, person: personId, supporter: supporter.id } as Asker;
  };
  const raised = async (asker: Asker, input: Record<string, unknown>) =>
    change(app, asker, 'raiseConcern', 'isRaised concern { id version dueOn }', input);

  it('is raised by somebody who may see nothing, owned, answered with the person, and ended', async () => {
    const { personId } = await subject();
    const asha = await helper(personId, { consents: [] }, 'SUPPORTER');
    const words = 'She has not been out of the house for three weeks.';
    const input = { personId, kind: 'QUALITY_OF_CARE', words };
    expect(await refused(asha, 'raiseConcern', { ...input, words: ' ' })).toMatchObject([
      { code: 'TEXT_MISSING', path: ['words'] },
    ]);
    const elsewhere = await registered(app, practitioner);
    expect(await refused(asha, 'raiseConcern', { ...input, personId: elsewhere })).toMatchObject([
      { code: 'NOT_FOUND', path: ['personId'] },
    ]);
    expect(await raised(asha, input)).toMatchObject({ isRaised: true, concern: null });

    const [concern] = await queue(practitioner);
    expect(concern).toMatchObject({ status: 'RAISED', raisedAs: 'CIRCLE', words, dueOn: '2026-06-15' });
    const steps =
      'query($id: ID!) { person(id: $id) { openSteps { kind dueOn dueReason } } notifications(first: 3) { nodes { code } } }';
    const person: Asker = { role: 'PERSON', council, person: personId };
    const open = (await app.ask(person, steps, { id: personId })).data;
    expect(open.person.openSteps).toEqual([
      {
        kind: 'CONCERN_ANSWER',
        dueOn: '2026-06-15',
        dueReason:
          'The concern was raised on 1 June 2026, and is answered within the working days that the council’s policy gives.',
      },
    ]);
    expect(open.notifications.nodes).toContainEqual({ code: 'CONCERN_RAISED' });

    const at = (expectedVersion: number) => ({ concernId: concern.id, expectedVersion });
    const answer = {
      whatWasFound: 'The assistant was ill.',
      howTold: 'At her home, with Ben.',
      toldOn: TODAY,
    };
    expect(await refused(practitioner, 'answerConcern', { ...at(1), ...answer })).toMatchObject([
      { code: 'CONCERN_NOT_TAKEN' },
    ]);
    expect(await refused(practitioner, 'endConcern', { ...at(1), outcome: 'PUT_RIGHT' })).toMatchObject([
      { code: 'CONCERN_NOT_ANSWERED' },
    ]);
    expect(await refused(asha, 'takeConcern', at(1))).toEqual([{ code: 'FORBIDDEN' }]);
    expect(await refused(practitioner, 'takeConcern', at(4))).toMatchObject([{ code: 'STALE_VERSION' }]);
    await change(app, practitioner, 'takeConcern', 'concern { status }', at(1));
    expect(await queue(practitioner, { mine: true })).toMatchObject([{ id: concern.id, status: 'TAKEN' }]);
    for (const [given, code] of [
      [{ toldOn: '2026-06-02' }, 'TOLD_IN_FUTURE'],
      [{ toldOn: '2026-05-31' }, 'TOLD_BEFORE_RAISED'],
      [{ howTold: ' ' }, 'TEXT_MISSING'],
    ] as const) {
      expect(await refused(practitioner, 'answerConcern', { ...at(2), ...answer, ...given })).toMatchObject([
        { code },
      ]);
    }
    await change(app, practitioner, 'answerConcern', 'concern { status }', { ...at(2), ...answer });
    expect(await refused(practitioner, 'answerConcern', { ...at(3), ...answer })).toMatchObject([
      { code: 'CONCERN_ALREADY_ANSWERED' },
    ]);
    // Twenty working days after its answer it comes to its end, so that none is answered and then left.
    expect((await app.ask(person, steps, { id: personId })).data.person.openSteps).toEqual([
      {
        kind: 'CONCERN_END',
        dueOn: '2026-06-29',
        dueReason:
          'The concern was answered on 1 June 2026, and comes to its end within the working days that the council’s policy gives.',
      },
    ]);
    const ending = { ...at(3), outcome: 'PUT_RIGHT', outcomeNote: 'Another assistant comes now.' };
    await change(app, practitioner, 'endConcern', 'concern { status }', ending);
    expect((await app.ask(person, steps, { id: personId })).data.person.openSteps).toEqual([]);
    expect(await refused(practitioner, 'takeConcern', at(4))).toMatchObject([{ code: 'CONCERN_ENDED' }]);
    expect(await queue(practitioner)).not.toContainEqual(expect.objectContaining({ id: concern.id }));
    expect(await queue(practitioner, { statuses: ['ENDED'] })).toMatchObject([{ id: concern.id }]);
  });

  it('about a supporter is never shown to that supporter, whatever authority or consent they have', async () => {
    const { personId } = await subject();
    const attorney = await helper(
      personId,
      { authority: 'ATTORNEY', authorityFrom: '2026-01-01' },
      'REPRESENTATIVE',
    );
    const son = await helper(personId, { consents: ['CONCERNS'] }, 'SUPPORTER');
    const about = (words: string, of: Asker | null) =>
      raised(practitioner, { personId, kind: 'MONEY', words, aboutSupporterId: of?.supporter });
    const shared = (await about('The agency charges too much.', null)).concern.id;
    const ofAttorney = (await about('Money is missing.', attorney)).concern.id;
    const ofSon = (await about('He takes her card.', son)).concern.id;
    expect(
      await refused(practitioner, 'raiseConcern', {
        personId: await registered(app, practitioner),
        kind: 'MONEY',
        words: 'Money is missing.',
        aboutSupporterId: attorney.supporter,
      }),
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['aboutSupporterId'] }]);
    const person: Asker = { role: 'PERSON', council, person: personId };
    for (const asker of [attorney, son]) {
      expect(await read(asker, shared)).toEqual({ id: shared, status: 'RAISED', raisedBy: null });
      expect(await read(asker, ofAttorney)).toBeNull();
      expect(await read(asker, ofSon)).toBeNull();
      const source = `query($id: ID!, $concern: ID!) { person(id: $id) { concerns { id } openSteps { subjectId }
        decisions { nodes { subjectId } } } node(id: $concern) { id } notifications { nodes { subjectId } } me { readableKinds } }`;
      const { data } = await app.ask(asker, source, { id: personId, concern: ofSon });
      const all = JSON.stringify({ ...data, node: null });
      expect(data.node).toBeNull();
      expect(all).toContain(shared);
      expect(all).not.toContain(ofSon);
      expect(all).not.toContain(ofAttorney);
    }
    expect(await read(person, ofSon)).toMatchObject({ id: ofSon, raisedBy: 'test-practitioner' });
    expect((await queue(practitioner)).map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([shared, ofAttorney, ofSon]),
    );
  });
});

describe('concerns by rule', () => {
  const sweep = async (today: string) => {
    app.setToday(today);
    await app.jobs.askForSweep();
    await app.jobs.workOff();
  };
  const about = async (personId: string) => {
    const source = 'query($id: ID!) { person(id: $id) { concerns { kind rule raisedAs words } } }';
    return (await app.ask(practitioner, source, { id: personId })).data.person.concerns;
  };
  const finance: Asker = { role: 'FINANCE_OFFICER', council };

  it('are raised once about what is not paid, a review that is late, a new payee, and a payment after a death', async () => {
    const of = await subject();
    const plan = await startedPlan(app, practitioner, of, { parts: planParts() });
    const [partId] = plan.partIds;
    await sweep('2026-07-13');
    expect(await about(of.personId)).toEqual([]);
    await sweep('2026-07-14');
    const unpaid = { kind: 'UNUSED_BUDGET', rule: 'NOTHING_PAID', raisedAs: 'RULE' };
    expect(await about(of.personId)).toMatchObject([unpaid]);
    expect((await about(of.personId))[0].words).toContain('since 1 June 2026');
    await sweep('2026-07-15');
    expect(await about(of.personId)).toHaveLength(1);

    await change(app, finance, 'payInstalment', 'transaction { id }', { partId });
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { nextReview { dueOn } version } }',
      {
        id: of.personId,
      },
    );
    const reviewDue = Temporal.PlainDate.from(data.person.nextReview.dueOn);
    await change(app, practitioner, 'recordDeath', 'person { id }', {
      personId: of.personId,
      expectedVersion: data.person.version,
      diedOn: '2026-07-10',
    });
    await sweep('2026-07-16');
    expect(await about(of.personId)).toMatchObject([
      { kind: 'MONEY', rule: 'PAID_AFTER_DEATH', words: expect.stringContaining('One payment was made') },
      unpaid,
    ]);

    app.setToday(TODAY);
    const other = await subject();
    await startedPlan(app, practitioner, other, { parts: planParts() });
    const holder = {
      parts: [
        {
          deploymentOption: 'MANAGED_ACCOUNT',
          weeklyAmountPence: 18_205,
          purpose: 'All of it',
          holderName: 'Account House',
        },
      ],
    };
    await startedPlan(app, practitioner, other, { parts: planParts('MANAGED_ACCOUNT'), budget: holder });
    await sweep('2026-06-03');
    expect(await about(other.personId)).toMatchObject([{ kind: 'MONEY', rule: 'PAYEE_CHANGED' }]);
    // Warwickshire lets a review be eight weeks late.
    await sweep(reviewDue.add({ weeks: 8 }).toString());
    const rules = async () => (await about(other.personId)).map(({ rule }: { rule: string }) => rule);
    expect(await rules()).not.toContain('REVIEW_OVERDUE');
    await sweep(reviewDue.add({ weeks: 8, days: 1 }).toString());
    expect(await rules()).toContain('REVIEW_OVERDUE');
    app.setToday(TODAY);
  });
});
