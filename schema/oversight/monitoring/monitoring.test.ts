import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONITORING_CHECK_STATUS } from '../../../server/domain/oversight/monitoring/monitoringVocabulary.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  assessed,
  type BudgetStep,
  change,
  completedReview,
  registered,
  startedPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { policyTester } from '../../policy/policyChanges/policyChanges.testing.ts';

const CHECK = `id version kind status isOverdue ruleKey ruleLabel reason evidence evidenceWanted dueFrom dueOn reminderOn
  helpOfferedOn remindedAt helpOfferedAt movedFromOn movedReason policyVersion { number } movedFromPolicyVersion { number }
  outcome surplusPence replyByOn queries { question repliedOn reply } balances { balancePence finding abovePence }
  homeVisitedOn followUpOn discussionOn concern part { id } person { id }`;
const BUDGET = `query($id: ID!) { budget(id: $id) {
  monitoring { reasonForNone nextCheck { ${CHECK} } openChecks { ${CHECK} } }
  monitoringChecks { ${CHECK} evidenceSent { kind source balancePence submittedBy } }
  parts { id openSuspension { id version startsOn } } } }`;

interface Life extends BudgetStep {
  council: string;
  personId: string;
  allocationId: string;
  /** The provider who holds the money of a managed account; null without one. */
  providerId: string | null;
}
type Input = Record<string, unknown>;

let app: TestApp;
const staff = (council: string, role: Asker['role'] = 'PRACTITIONER'): Asker => ({ role, council });
const person = ({ council, personId }: Life): Asker => ({ role: 'PERSON', council, person: personId });

/** Somebody whose support starts on a day, with £120.00 a week for each option; at Warwickshire what its scale gives. */
async function started(council: string, startedOn: string, ...options: string[]): Promise<Life> {
  const asker = staff(council);
  const personId = await registered(app, asker, {
    preferredLanguage: 'gu',
    needsInterpreter: true,
    communicationNeeds: ['LARGE_PRINT'],
  });
  const { allocation } = await assessed(app, asker, personId);
  const providerId = options.includes('MANAGED_ACCOUNT') ? await providerOf(asker, personId) : null;
  return planned({ council, personId, allocationId: allocation.id, providerId }, startedOn, ...options);
}

async function providerOf(asker: Asker, personId: string): Promise<string> {
  const provider = {
    name: 'Penny Accounts',
    relationship: 'provider',
    livesInHousehold: false,
    consents: [],
  };
  return (await change(app, asker, 'addSupporter', 'supporter { id }', { personId, ...provider })).supporter
    .id;
}

async function planned(
  subject: Pick<Life, 'council' | 'personId' | 'allocationId' | 'providerId'>,
  startedOn: string,
  ...options: string[]
): Promise<Life> {
  const [assistant] = WHOLE_PLAN.supportItems;
  const { council, personId, allocationId, providerId } = subject;
  const weekly = council === 'warwickshire' ? 18_205 : 12_000;
  const supportItems = options.map((deploymentOption) => ({
    ...assistant,
    quantityHundredths: 100,
    unitPricePence: weekly,
    deploymentOption,
  }));
  const parts = options.map((deploymentOption) => ({
    deploymentOption,
    weeklyAmountPence: weekly,
    purpose: 'What the plan says',
    ...(deploymentOption === 'MANAGED_ACCOUNT'
      ? { holderName: 'Penny Accounts', supporterId: providerId }
      : {}),
    ...(deploymentOption === 'PREPAID_CARD' ? { agreedUnspentLimitPence: 100_000 } : {}),
  }));
  const step = await startedPlan(
    app,
    staff(council),
    { personId, allocationId },
    {
      parts: { supportItems },
      budget: { startsOn: startedOn, parts },
      implementedOn: startedOn,
    },
  );
  return { ...step, council, personId, allocationId, providerId };
}

const budgetOf = async ({ council, budgetId }: Life, asker = staff(council)) => {
  const { data, errors } = await app.ask(asker, BUDGET, { id: budgetId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.budget;
};
const next = async (life: Life, asker?: Asker) => (await budgetOf(life, asker)).monitoring.nextCheck;
const target = ({ id, version }: { id: string; version: number }) => ({
  checkId: id,
  expectedVersion: version,
});
const statement = (coversFrom: string, coversTo: string, balancePence: number, given: Input = {}) => ({
  kind: 'BANK_STATEMENT',
  coversFrom,
  coversTo,
  balancePence,
  ...given,
});
const at = async (day: string) => {
  app.setToday(day);
  await app.jobs.askForSweep();
  await app.jobs.workOff();
};
/** A later version of a council’s rules on reviews, by which the first surplus means one. */
const REVIEW_AFTER_ONE_SURPLUS = `
  insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
  select tenant_id, gen_random_uuid(), area, 2, settings || '{"reviewAfterSurpluses": 1}', sources,
    '2027-02-01', recorded_at + interval '1 minute', 'writer', null, ''
  from policy_version where area = 'reviews' and tenant_id = (select tenant_id from council where slug = $1)`;

/** The reviews that were asked for of somebody’s plan, and why. */
const requestedReviews = async ({ council, personId }: Life) => {
  const query =
    'query($id: ID!) { person(id: $id) { supportPlans { reviews { kind status requestedReason } } } }';
  const { data, errors } = await app.ask(staff(council), query, { id: personId });
  if (errors) throw new Error(JSON.stringify(errors));
  const reviews = data.person.supportPlans.flatMap((plan: { reviews: Input[] }) => plan.reviews);
  return reviews
    .filter(({ kind }: Input) => kind === 'REQUESTED')
    .map(({ status, requestedReason }: Input) => ({ status, requestedReason }));
};
/** Sends what the next check asks for, and finds all in order. */
async function inOrder(life: Life, checkedOn: string, given: Input = {}) {
  const check = await next(life);
  const kinds = check.evidence.filter((kind: string) => kind !== 'NONE');
  const items = kinds.map((kind: string) => ({ kind, coversFrom: '2026-04-22', coversTo: checkedOn }));
  const sent = await change(app, staff(life.council), 'submitMonitoringEvidence', 'check { id version }', {
    ...target(check),
    items,
  });
  await change(app, staff(life.council, 'FINANCE_OFFICER'), 'completeMonitoringCheck', 'check { id }', {
    ...target(sent.check),
    checkedOn,
    outcome: 'IN_ORDER',
    ...given,
  });
}
/** What is stored in every table that a command of this area writes to. */
async function stored() {
  const tables = ['monitoring_check', 'monitoring_evidence', 'payment_suspension', 'decision', 'open_step'];
  const all = [...tables, 'notice', 'audit_entry', 'instalment_payment'].map(
    (
      table,
    ) => `select '${table}' as name, count(*)::int, md5(string_agg(md5(t::text), '' order by md5(t::text)))
      as print from ${table} t`,
  );
  return queryAll(app.database, all.join(' union all '));
}
/** Sends what must be refused, and makes sure that nothing changed. */
async function refused(asker: Asker, mutation: string, input: Input): Promise<string[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const source = `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { code path message } } }`;
  const { data, errors } = await unchangedBy(app, () => app.ask(asker, source, { input }));
  if (errors) return errors.map(({ extensions }) => String(extensions.code));
  for (const { message } of data[mutation].userErrors) expect(message).toMatch(/\.$/);
  return data[mutation].userErrors.map(({ code }: { code: string }) => code);
}

let direct: Life;
let managed: Life;
let commissioned: Life;
let settled: Life;
let monthEnd: Life;
let together: Life;
beforeAll(async () => {
  app = await startTestApp('2026-04-22');
  await app.onboard('warwickshire', 'oldham', 'devon');
  direct = await started('warwickshire', '2026-04-22', 'DIRECT_PAYMENT');
  managed = await started('warwickshire', '2026-04-22', 'MANAGED_ACCOUNT');
  commissioned = await started('warwickshire', '2026-04-22', 'COMMISSIONED');
  settled = await started('oldham', '2026-04-22', 'DIRECT_PAYMENT');
  together = await started('devon', '2026-04-22', 'PREPAID_CARD', 'DIRECT_PAYMENT');
});
afterAll(() => app.stop());

/** Due dates worked out by hand: Warwickshire's first after 10 weeks, Oldham's after 8, Devon's after 13 or three months. */
const due = async (...expected: [Life, string | null][]) => {
  for (const [life, day] of expected) {
    const { monitoring } = await budgetOf(life);
    expect(monitoring.nextCheck?.dueOn ?? null).toBe(day);
    expect(monitoring.reasonForNone === null).toBe(day !== null);
  }
};

describe('a year of checks, each due date against a table worked out by hand', () => {
  it('22 April 2026: the first checks, with their reasons', async () => {
    await due(
      [direct, '2026-07-01'],
      [managed, '2026-07-01'],
      [commissioned, null],
      [settled, '2026-06-17'],
      [together, '2026-07-22'],
    );
    expect((await budgetOf(commissioned)).monitoring.reasonForNone).toBe('AT_REVIEW_ONLY');
    expect(await next(direct)).toMatchObject({
      kind: 'FIRST',
      status: 'UPCOMING',
      ruleKey: 'newDirectPayment',
      ruleLabel: 'A direct payment in its first year, or until a good review',
      reason:
        'The reason for this check: A direct payment in its first year, or until a good review. The first comes 10 weeks after support starts, and support started on 22 April 2026.',
      reminderOn: '2026-07-15',
      helpOfferedOn: '2026-08-12',
    });
    expect(await next(together)).toMatchObject({ part: null, evidence: ['CARD_FEED', 'BANK_STATEMENT'] });
  });

  it('shows the person what is asked, in which language and format, and by when', async () => {
    const source = `query($id: ID!) { person(id: $id) { nextMonitoringCheck { dueOn ruleLabel
      asking { evidence coversFrom wantedByOn sentence language needsInterpreter formats } } } }`;
    const { data } = await app.ask(person(settled), source, { id: settled.personId });
    expect(data.person.nextMonitoringCheck).toEqual({
      dueOn: '2026-06-17',
      ruleLabel: 'The council’s usual check',
      asking: {
        evidence: ['BANK_STATEMENT'],
        coversFrom: '2026-04-22',
        wantedByOn: '2026-06-17',
        sentence: 'Please send bank statements from 22 April 2026 on, by 17 June 2026.',
        language: 'gu',
        needsInterpreter: true,
        formats: ['LARGE_PRINT'],
      },
    });
  });

  it('17 June: what the person sends is looked at, and refused where it makes no sense', async () => {
    await at('2026-06-17');
    const check = await next(settled);
    expect(check.status).toBe('AWAITING_EVIDENCE');
    const finance = staff('oldham', 'FINANCE_OFFICER');
    const done = { ...target(check), checkedOn: '2026-06-17', outcome: 'IN_ORDER' };
    const send = (...items: object[]) => ({ ...target(check), items });
    const asPerson = (input: Input) => refused(person(settled), 'submitMonitoringEvidence', input);
    expect(await refused(finance, 'completeMonitoringCheck', done)).toEqual(['EVIDENCE_STILL_WANTED']);
    expect(await refused(person(settled), 'completeMonitoringCheck', done)).toEqual(['FORBIDDEN']);
    expect(await asPerson(send())).toEqual(['EVIDENCE_MISSING']);
    expect(await asPerson(send(statement('2026-06-02', '2026-06-01', 1)))).toEqual([
      'PERIOD_ENDS_BEFORE_START',
    ]);
    expect(await asPerson(send(statement('2026-06-02', '2026-06-18', 1)))).toEqual(['PERIOD_IN_FUTURE']);
    expect(await asPerson(send(statement('1900-01-01', '2026-04-21', 1)))).toEqual(['PERIOD_BEFORE_SUPPORT']);
    expect(await asPerson(send(statement('2026-06-02', '2026-06-03', 900_000_000)))).toEqual([
      'BALANCE_TOO_LARGE',
    ]);
    expect(await asPerson({ ...send(), reply: 'A fridge.' })).toEqual(['NO_QUERY_TO_ANSWER']);
    expect(
      await asPerson({ ...send(statement('2026-04-22', '2026-06-10', 1)), receivedFrom: 'FEED' }),
    ).toEqual(['EVIDENCE_SOURCE_NOT_YOURS']);
    expect(
      await asPerson(send(statement('2026-04-22', '2026-06-10', 1, { partId: direct.partIds[0] }))),
    ).toEqual(['PART_NOT_OF_CHECK']);
    const sent = await change(app, person(settled), 'submitMonitoringEvidence', `check { ${CHECK} }`, {
      ...send(
        statement('2026-04-22', '2026-06-10', 40_000),
        statement('2026-04-22', '2026-06-10', 1, { kind: 'CHEQUE_BOOK', balancePence: null }),
      ),
    });
    expect(sent.check).toMatchObject({ status: 'TO_LOOK_AT', evidenceWanted: [] });
    const stale = { ...done, ...target(check) };
    expect(await refused(finance, 'completeMonitoringCheck', stale)).toEqual(['STALE_VERSION']);
    await change(app, finance, 'completeMonitoringCheck', 'check { id }', { ...done, ...target(sent.check) });
    expect(await refused(finance, 'completeMonitoringCheck', { ...done, ...target(sent.check) })).toEqual([
      'CHECK_ALREADY_COMPLETED',
    ]);
    expect(
      await asPerson({ ...send(statement('2026-04-22', '2026-06-10', 1)), ...target(sent.check) }),
    ).toEqual(['CHECK_ALREADY_COMPLETED']);
    const [, latest] = (await budgetOf(settled)).monitoringChecks;
    expect(latest).toMatchObject({
      status: 'COMPLETED',
      outcome: 'IN_ORDER',
      balances: [{ balancePence: 40_000, finding: 'WITHIN_LIMITS', abovePence: 0 }],
      evidenceSent: [{ kind: 'BANK_STATEMENT', source: 'PERSON' }, { kind: 'CHEQUE_BOOK' }],
    });
    await due([settled, '2026-10-17']);
  });

  it('1 July to 20 August: a late check is reminded of once, help is offered once, and the year does not shift', async () => {
    await at('2026-07-01');
    await inOrder(direct, '2026-07-01');
    await due([direct, '2026-10-01'], [managed, '2026-07-01']);
    await at('2026-07-14');
    expect((await next(managed)).remindedAt).toBeNull();
    await at('2026-07-16');
    const reminded = (await next(managed)).remindedAt;
    expect(reminded).toMatch(/^2026-07-16/);
    await at('2026-07-30');
    expect(await next(managed)).toMatchObject({
      remindedAt: reminded,
      helpOfferedAt: expect.stringMatching(/^2026-07-30/),
      status: 'AWAITING_EVIDENCE',
      isOverdue: true,
    });
    const notices = await queryAll(
      app.database,
      `select code, count(*)::int from notice where code like 'MONITORING_%' and person_id = $1 group by 1 order by 1`,
      [uuidOf(managed.personId)],
    );
    expect(notices).toEqual([
      { code: 'MONITORING_HELP_OFFERED', count: 1 },
      { code: 'MONITORING_REMINDER', count: 1 },
    ]);
    app.setToday('2026-08-20');
    await inOrder(managed, '2026-08-20');
    await due([managed, '2027-01-01']);
    app.setToday('2026-07-31');
  });

  it('1 August: a newer version of the policy moves what is still to come, and names both', async () => {
    app.setToday('2026-07-20');
    const policy = policyTester(app);
    const draft = await policy.drafted('2026-08-01', { area: 'monitoring' });
    const edited = await policy.edited(draft, {
      set: [{ path: 'rules.newDirectPayment.check.everyMonths', value: '4' }],
    });
    await policy.approved(await policy.submitted(edited));
    await at('2026-07-31');
    await due([direct, '2026-10-01']);
    await at('2026-08-01');
    await due([direct, '2026-11-01'], [settled, '2026-10-17'], [together, '2026-07-22']);
    expect(await next(direct)).toMatchObject({
      policyVersion: { number: 2 },
      movedFromOn: '2026-10-01',
      movedFromPolicyVersion: { number: 1 },
      movedReason:
        'Version 2 of the council’s monitoring policy is in force from 1 August 2026. By version 1 of the policy this check was due on 1 October 2026; by version 2 it is due on 1 November 2026.',
    });
    const steps = await queryAll(
      app.database,
      `select due_on::text as due from open_step where kind = 'MONITORING_CHECK' and closed_on is null and person_id = $1`,
      [uuidOf(direct.personId)],
    );
    expect(steps).toEqual([{ due: '2026-11-01' }]);
    await queryAll(app.database, 'delete from jobs.job');
    const before = await stored();
    await app.jobs.askForSweep();
    await app.jobs.workOff();
    const after = await stored();
    expect(after[0]).toEqual(before[0]);
  });

  it('20 August: parts that are looked at together say whose balance it is', async () => {
    await at('2026-08-20');
    const check = await next(together);
    const feed = {
      kind: 'CARD_FEED',
      coversFrom: '2026-04-22',
      coversTo: '2026-08-01',
      balancePence: 30_000,
    };
    const finance = staff('devon', 'FINANCE_OFFICER');
    const send = (...items: object[]) => ({ ...target(check), items, receivedFrom: 'FEED' });
    expect(await refused(finance, 'submitMonitoringEvidence', send(feed))).toEqual(['BALANCE_WITHOUT_PART']);
    const [card, bank] = (await budgetOf(together)).parts;
    const sent = await change(app, finance, 'submitMonitoringEvidence', 'check { id version status }', {
      ...send({ ...feed, partId: card.id }, { ...feed, kind: 'BANK_STATEMENT', partId: bank.id }),
    });
    expect(sent.check.status).toBe('TO_LOOK_AT');
    const completed = await change(app, finance, 'completeMonitoringCheck', `check { ${CHECK} }`, {
      ...target(sent.check),
      checkedOn: '2026-08-20',
      outcome: 'IN_ORDER',
    });
    expect(completed.check.balances).toHaveLength(2);
    await due([together, '2026-10-22']);
  });

  it('10 September: a good review moves a small direct payment to a lighter touch', async () => {
    await at('2026-09-05');
    monthEnd = await started('oldham', '2026-09-05', 'DIRECT_PAYMENT');
    await due([monthEnd, '2026-10-31'], [settled, '2026-10-17']);
    await at('2026-09-10');
    await completedReview(app, staff('oldham'), settled, { heldOn: '2026-09-10' });
    await due([settled, null]);
    const { monitoring } = await budgetOf(settled);
    expect(monitoring.reasonForNone).toBe('AT_REVIEW_ONLY');
    expect(monitoring.openChecks).toMatchObject([
      { ruleKey: 'smallAndSettled', status: 'AT_REVIEW', evidence: ['BANK_STATEMENT'], dueOn: null },
    ]);
  });

  it('31 October and four months are 28 February, and then 30 June', async () => {
    await at('2026-11-07');
    await inOrder(monthEnd, '2026-11-07');
    await due([monthEnd, '2027-02-28']);
    await inOrder(direct, '2026-11-06');
    await due([direct, '2027-03-01']);
    await at('2027-01-10');
    await completedReview(app, staff('oldham'), settled, {
      heldOn: '2027-01-10',
      result: 'CHANGE_PLAN',
      whatMustChange: 'More hours in winter.',
    });
    // Back from the lighter touch: four months after the review that looked at it last.
    await due([settled, '2027-05-10']);
    await at('2027-02-28');
    await inOrder(monthEnd, '2027-02-28');
    await due([monthEnd, '2027-06-30']);
  });

  it('a newer plan goes on in the rhythm of the money that is held as before', async () => {
    const newer = await planned(direct, '2027-02-28', 'DIRECT_PAYMENT');
    await due([newer, '2027-03-01'], [direct, null]);
    expect((await budgetOf(direct)).monitoring).toMatchObject({ reasonForNone: 'ENDED', openChecks: [] });
    const older = (await budgetOf(direct)).monitoringChecks.map(({ status }: { status: string }) => status);
    expect(older).toEqual(['NO_LONGER_NEEDED', 'COMPLETED', 'COMPLETED']);
  });
});

const uuidOf = (id: string) => id.slice(-36);

describe('what a check starts', () => {
  it('a question leaves it open until it is answered, by whoever acts for the person too', async () => {
    const check = await next(monthEnd);
    const asker = staff('oldham');
    const query = { ...target(check), checkedOn: '2027-02-28', outcome: 'QUERY' };
    expect(await refused(asker, 'completeMonitoringCheck', query)).toEqual([
      'QUESTION_MISSING',
      'REPLY_DATE_MISSING',
    ]);
    const words = { question: 'What were the £80.00 in June for?', replyByOn: '2027-03-14' };
    expect(
      await refused(asker, 'completeMonitoringCheck', { ...query, ...words, replyByOn: '2027-02-28' }),
    ).toEqual(['DATE_NOT_IN_FUTURE']);
    expect(
      await refused(asker, 'completeMonitoringCheck', { ...query, ...words, followUpOn: '2027-03-14' }),
    ).toEqual(['DETAIL_NOT_OF_OUTCOME']);
    const asked = await change(app, asker, 'completeMonitoringCheck', `check { ${CHECK} }`, {
      ...query,
      ...words,
    });
    expect(asked.check).toMatchObject({
      status: 'AWAITING_REPLY',
      outcome: 'QUERY',
      replyByOn: '2027-03-14',
    });
    const { supporter } = await change(app, asker, 'addSupporter', 'supporter { id }', {
      personId: monthEnd.personId,
      name: 'Asha',
      relationship: 'daughter',
      livesInHousehold: false,
      authority: 'NOMINEE',
      authorityFrom: '2026-09-01',
      consents: [],
    });
    const nominee: Asker = {
      role: 'REPRESENTATIVE',
      council: 'oldham',
      person: monthEnd.personId,
      supporter: supporter.id,
    };
    const replied = await change(app, nominee, 'submitMonitoringEvidence', `check { ${CHECK} }`, {
      ...target(asked.check),
      items: [],
      reply: 'A fridge for the carers’ lunches.',
    });
    expect(replied.check).toMatchObject({
      status: 'UPCOMING',
      replyByOn: null,
      queries: [{ repliedOn: '2027-02-28', reply: 'A fridge for the carers’ lunches.' }],
    });
  });

  it('money above the limit is stated to the penny, and talked over before anything is decided', async () => {
    const asker = staff('oldham');
    const check = await next(monthEnd);
    const surplus = { checkedOn: '2027-02-28', outcome: 'SURPLUS', discussionOn: '2027-03-20' };
    expect(await refused(asker, 'completeMonitoringCheck', { ...target(check), ...surplus })).toEqual([
      'BALANCE_NOT_KNOWN',
    ]);
    const { data } = await app.ask(
      asker,
      'query($id: ID!) { budget(id: $id) { parts { unspentLimitPence } } }',
      {
        id: monthEnd.budgetId,
      },
    );
    const limit = data.budget.parts[0].unspentLimitPence;
    const send = async (balancePence: number, { id, version }: { id: string; version: number }) =>
      (
        await change(app, asker, 'submitMonitoringEvidence', 'check { id version }', {
          ...target({ id, version }),
          items: [statement('2026-11-01', '2027-02-28', balancePence)],
        })
      ).check;
    const atLimit = await send(limit, check);
    expect(await refused(asker, 'completeMonitoringCheck', { ...target(atLimit), ...surplus })).toEqual([
      'NOTHING_ABOVE_LIMIT',
    ]);
    const above = await send(limit + 4_000, atLimit);
    const order = { ...target(above), checkedOn: '2027-02-28', outcome: 'IN_ORDER' };
    expect(await refused(asker, 'completeMonitoringCheck', order)).toEqual(['BALANCE_NOT_EXPLAINED']);
    const asked = await requestedReviews(monthEnd);
    await queryAll(app.database, REVIEW_AFTER_ONE_SURPLUS, ['oldham']);
    const found = await change(app, asker, 'completeMonitoringCheck', `check { ${CHECK} }`, {
      ...target(above),
      ...surplus,
    });
    expect(found.check).toMatchObject({
      surplusPence: 4_000,
      discussionOn: '2027-03-20',
      balances: [{ balancePence: limit + 4_000, finding: 'ABOVE_LIMIT', abovePence: 4_000 }],
    });
    const { openChecks } = (await budgetOf(monthEnd)).monitoring;
    expect(openChecks.map(({ kind, dueOn }: Input) => [kind, dueOn])).toEqual([
      ['SURPLUS_DISCUSSION', '2027-03-20'],
      // So long before its day it was one more look, and the regular one is still to come.
      ['ROUTINE', '2027-06-30'],
    ]);
    expect(openChecks[0].reason).toMatch(/^£40\.00 more stayed unspent than may/);
    expect(asked).toEqual([]);
    expect(await requestedReviews(monthEnd)).toEqual([
      {
        status: 'DUE',
        requestedReason: expect.stringMatching(/^£40\.00 more stayed unspent than may/),
      },
    ]);
  });

  it('help has a day on which somebody asks how it went; a visit at home is recorded where it is offered', async () => {
    const check = await next(settled);
    const asker = staff('oldham');
    const help = { ...target(check), checkedOn: '2027-02-28', outcome: 'HELP_OFFERED' };
    expect(await refused(asker, 'completeMonitoringCheck', help)).toEqual([
      'HELP_MISSING',
      'FOLLOW_UP_DATE_MISSING',
    ]);
    const given = { helpGiven: 'A folder for receipts.', followUpOn: '2027-04-01' };
    const visit = { visitedOn: '2027-03-01', result: 'All papers are there.' };
    expect(await refused(asker, 'completeMonitoringCheck', { ...help, ...given, homeVisit: visit })).toEqual([
      'VISITED_IN_FUTURE',
    ]);
    expect(
      await refused(asker, 'completeMonitoringCheck', { ...help, ...given, checkedOn: '2027-03-01' }),
    ).toEqual(['CHECKED_IN_FUTURE']);
    expect(
      await refused(asker, 'completeMonitoringCheck', { ...help, ...given, checkedOn: '2026-04-21' }),
    ).toEqual(['CHECKED_BEFORE_SUPPORT']);
    await change(app, asker, 'completeMonitoringCheck', 'check { id }', {
      ...help,
      ...given,
      homeVisit: { ...visit, visitedOn: '2027-02-27' },
    });
    const { openChecks } = (await budgetOf(settled)).monitoring;
    expect(openChecks.map(({ kind, dueOn }: Input) => [kind, dueOn])).toEqual([
      ['HELP_FOLLOW_UP', '2027-04-01'],
      ['ROUTINE', '2027-05-10'],
    ]);
    const provider = await next(managed);
    expect(
      await refused(staff('warwickshire'), 'completeMonitoringCheck', {
        ...target(provider),
        checkedOn: '2027-02-28',
        outcome: 'CONCERN',
        concern: 'The account is never used.',
        homeVisit: { ...visit, visitedOn: '2027-02-27' },
      }),
    ).toEqual(['HOME_VISIT_NOT_OFFERED']);
    await change(app, staff('warwickshire'), 'completeMonitoringCheck', 'check { id }', {
      ...target(provider),
      checkedOn: '2027-02-28',
      outcome: 'CONCERN',
      concern: 'The account is never used.',
    });
    await due([managed, '2027-07-01']);
  });
});

describe('a provider', () => {
  const CHECKS = '{ ownFundChecks { checkId version partId evidenceWanted coversFrom wantedByOn sentence } }';
  const provider = (supporter: string | null): Asker => ({
    role: 'PROVIDER',
    council: 'warwickshire',
    person: managed.personId,
    supporter: supporter as string,
  });
  const checksOf = async (asker: Asker) => (await app.ask(asker, CHECKS, {})).data.ownFundChecks;

  it('sends what is asked for the fund that it holds, and is shown nothing of the check', async () => {
    const penny = provider(managed.providerId);
    const other = provider(await providerOf(staff('warwickshire'), managed.personId));
    const [check] = await checksOf(penny);
    expect(check).toMatchObject({
      partId: managed.partIds[0],
      evidenceWanted: ['PROVIDER_STATEMENT'],
      wantedByOn: '2027-07-01',
      sentence: expect.stringMatching(/^Please send the statement of whoever holds the money from /),
    });
    expect(await checksOf(other)).toEqual([]);
    const finance = staff('warwickshire', 'FINANCE_OFFICER');
    const asked = await change(app, finance, 'completeMonitoringCheck', 'check { id version }', {
      ...target({ id: check.checkId, version: check.version }),
      checkedOn: '2027-02-28',
      outcome: 'QUERY',
      question: 'Is the account what you want?',
      replyByOn: '2027-03-28',
    });
    const statements = [statement('2026-11-01', '2027-01-31', 30_000, { kind: 'PROVIDER_STATEMENT' })];
    const send = { ...target(asked.check), items: statements };
    const tried = (asker: Asker, given: Input) => refused(asker, 'submitMonitoringEvidence', given);
    expect(await tried(other, send)).toEqual(['NOT_FOUND']);
    const [ofAnother] = (await budgetOf(commissioned)).monitoring.openChecks;
    expect(await tried(penny, { ...send, ...target(ofAnother) })).toEqual(['NOT_FOUND']);
    expect(await tried(penny, { ...send, receivedFrom: 'FEED' })).toEqual(['EVIDENCE_SOURCE_NOT_YOURS']);
    expect(await tried(penny, { ...send, reply: 'It is.' })).toEqual(['NO_QUERY_TO_ANSWER']);
    const found = { ...target(asked.check), checkedOn: '2027-02-28', outcome: 'IN_ORDER' };
    expect(await refused(penny, 'completeMonitoringCheck', found)).toEqual(['FORBIDDEN']);
    const sent = await change(app, penny, 'submitMonitoringEvidence', 'isSent check { id }', send);
    expect(sent).toMatchObject({ isSent: true, check: null });
    // What was asked is asked of the person, so neither the provider’s statement nor a feed answers it.
    const [received] = await checksOf(penny);
    expect(received).toMatchObject({ evidenceWanted: [], sentence: null });
    const fed = await change(app, finance, 'submitMonitoringEvidence', `check { ${CHECK} }`, {
      ...target({ id: received.checkId, version: received.version }),
      items: statements,
      receivedFrom: 'FEED',
    });
    expect(fed.check).toMatchObject({ status: 'AWAITING_REPLY', replyByOn: '2027-03-28' });
    const replied = await change(
      app,
      person(managed),
      'submitMonitoringEvidence',
      `isSent check { ${CHECK} }`,
      {
        ...target(fed.check),
        items: [],
        reply: 'It is.',
      },
    );
    expect(replied).toMatchObject({ isSent: true, check: { replyByOn: null, status: 'TO_LOOK_AT' } });
    const { monitoringChecks } = await budgetOf(managed);
    expect(monitoringChecks[0].evidenceSent.map(({ source }: Input) => source)).toEqual(['PROVIDER', 'FEED']);
  });
});

describe('a provider that holds a fund', () => {
  const REPORT = `mutation($input: ReportSpendingInput!) { reportSpending(input: $input) {
    spendingId spending { id } userErrors { code path } } }`;
  const FUNDS = '{ ownFunds { partId spentPence movements { kind heldPence spendingId } } }';
  const holder = (supporter: string): Asker => ({
    role: 'PROVIDER',
    council: 'warwickshire',
    person: managed.personId,
    supporter,
  });

  it('accounts for it, is shown the movement and no record, and puts its own mistake right', async () => {
    const penny = holder(managed.providerId as string);
    const other = holder(await providerOf(staff('warwickshire'), managed.personId));
    const spent = { partId: managed.partIds[0], occurredOn: '2027-02-01', amountPence: 1_500 };
    const input = { ...spent, payee: 'An agency', purpose: 'Help in the mornings.' };
    const { data: refusedTo } = await unchangedBy(app, () => app.ask(other, REPORT, { input }));
    expect(refusedTo.reportSpending.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['partId'] }]);
    const { data } = await app.ask(penny, REPORT, { input });
    const { spendingId } = data.reportSpending;
    expect(data.reportSpending).toEqual({ spendingId: expect.any(String), spending: null, userErrors: [] });
    const [fund] = (await app.ask(penny, FUNDS, {})).data.ownFunds;
    expect(fund).toMatchObject({ partId: spent.partId, spentPence: 1_500 });
    expect(fund.movements[0]).toEqual({ kind: 'SPENT', heldPence: -1_500, spendingId });
    const reversal = { spendingId, reason: 'It was another person’s.' };
    await change(app, penny, 'reverseSpending', 'spendingId', reversal);
    const [after] = (await app.ask(penny, FUNDS, {})).data.ownFunds;
    expect(after.spentPence).toBe(0);
  });
});

describe('suspending payments', () => {
  const suspension = () => ({
    partId: settled.partIds[0],
    reason: 'RECORDS_NOT_SENT',
    explanation: 'No statement has come since October.',
    otherWayToMeetNeeds: 'The council pays the agency itself.',
    startsOn: '2027-03-28',
    lookAgainOn: '2027-04-30',
  });
  const manager = staff('oldham', 'TEAM_MANAGER');
  const finance = staff('oldham', 'FINANCE_OFFICER');
  const pay = { partId: '' };

  it('needs a reason, its notice, another way to meet needs, and money that is paid to somebody', async () => {
    pay.partId = settled.partIds[0] as string;
    const tried = (given: Input, asker = manager) =>
      refused(asker, 'suspendPayments', { ...suspension(), ...given });
    expect(await tried({}, staff('oldham'))).toEqual(['FORBIDDEN']);
    expect(await tried({ explanation: '', otherWayToMeetNeeds: ' ' })).toEqual([
      'SUSPENSION_REASON_MISSING',
      'OTHER_WAY_MISSING',
    ]);
    expect(await tried({ lookAgainOn: '2027-03-28' })).toEqual(['LOOK_AGAIN_NOT_AFTER_START']);
    expect(await tried({ startsOn: '2027-03-27' })).toEqual(['SUSPENSION_NOTICE_TOO_SHORT']);
    expect(await tried({ startsOn: '2027-02-28' })).toEqual(['SUSPENSION_AT_ONCE_NOT_ALLOWED']);
    expect(await tried({ partId: direct.partIds[0] })).toEqual(['NOT_FOUND']);
    expect(
      await refused(staff('warwickshire', 'TEAM_MANAGER'), 'suspendPayments', {
        ...suspension(),
        partId: commissioned.partIds[0],
      }),
    ).toEqual(['NOTHING_TO_SUSPEND']);
    expect(
      await refused(staff('warwickshire', 'TEAM_MANAGER'), 'suspendPayments', {
        ...suspension(),
        partId: direct.partIds[0],
      }),
    ).toEqual(['PLAN_NOT_IN_STATE']);
  });

  it('stops payments from its day on, once, until it is lifted', async () => {
    await change(app, manager, 'suspendPayments', 'suspension { id }', suspension());
    expect(await refused(manager, 'suspendPayments', suspension())).toEqual(['PAYMENTS_ALREADY_SUSPENDED']);
    const nextPayment = async () => {
      const source =
        'query($id: ID!) { budgetStatement(budgetId: $id) { nextPayment { payOn amountPence } } }';
      return (await app.ask(finance, source, { id: settled.budgetId })).data.budgetStatement.nextPayment;
    };
    app.setToday('2027-03-27');
    const told = await nextPayment();
    const { transaction } = await change(
      app,
      finance,
      'payInstalment',
      'transaction { postings { account amountPence } }',
      pay,
    );
    expect(transaction.postings).toContainEqual({
      account: 'PAID_TO_HOLDER',
      amountPence: told.amountPence,
    });
    const stillDue = await nextPayment();
    expect(stillDue).toMatchObject({ amountPence: 48_000 });
    expect(stillDue.payOn < '2027-03-27').toBe(true);
    app.setToday('2027-03-28');
    // It was due before the suspension, and is not paid in it.
    expect(await nextPayment()).toBeNull();
    expect(await refused(finance, 'payInstalment', pay)).toEqual(['PAYMENTS_SUSPENDED']);
    const { openSuspension } = (await budgetOf(settled)).parts[0];
    const lift = {
      suspensionId: openSuspension.id,
      expectedVersion: openSuspension.version,
      reason: 'The statements came.',
    };
    expect(await refused(finance, 'liftSuspension', lift)).toEqual(['FORBIDDEN']);
    expect(await refused(manager, 'liftSuspension', { ...lift, reason: '' })).toEqual(['TEXT_MISSING']);
    expect(await refused(manager, 'liftSuspension', { ...lift, expectedVersion: 9 })).toEqual([
      'STALE_VERSION',
    ]);
    await change(app, manager, 'liftSuspension', 'suspension { id }', lift);
    expect(await refused(manager, 'liftSuspension', lift)).toEqual(['SUSPENSION_ALREADY_LIFTED']);
    expect(await nextPayment()).toEqual(stillDue);
    await change(app, finance, 'payInstalment', 'transaction { id }', pay);
  });

  it('may be at once for a reason that the policy lists', async () => {
    const today = { reason: 'MISUSE_ENQUIRY', startsOn: '2027-03-28' };
    await change(app, manager, 'suspendPayments', 'suspension { id }', { ...suspension(), ...today });
    expect(await refused(finance, 'payInstalment', pay)).toEqual(['PAYMENTS_SUSPENDED']);
  });
});

describe('a suspension under a plan that another takes the place of', () => {
  const SUSPENDED = `query($id: ID!) { budget(id: $id) { parts { openSuspension { id version startsOn lookAgainOn
    noticeGivenOn explanation suspendedAt carriedTo { id } availableActions { action allowed code } } } } }`;
  const manager = staff('oldham', 'TEAM_MANAGER');
  const finance = staff('oldham', 'FINANCE_OFFICER');
  const suspensionOf = async ({ budgetId }: Life) =>
    (await app.ask(manager, SUSPENDED, { id: budgetId })).data.budget.parts[0].openSuspension;
  const paying = (life: Life) => ({ partId: life.partIds[0] });

  it('goes on under the newer, with its notice and its days, until it is lifted there', async () => {
    await change(app, manager, 'suspendPayments', 'suspension { id }', {
      ...paying(monthEnd),
      reason: 'MISUSE_ENQUIRY',
      explanation: 'The bank has asked who draws the money.',
      otherWayToMeetNeeds: 'The council pays the agency itself.',
      startsOn: '2027-03-28',
      lookAgainOn: '2027-04-30',
    });
    const before = await suspensionOf(monthEnd);
    expect(before.availableActions).toEqual([{ action: 'LIFT_SUSPENSION', allowed: true, code: null }]);
    const newer = await planned(monthEnd, '2027-03-28', 'DIRECT_PAYMENT');
    const after = await suspensionOf(monthEnd);
    const carried = await suspensionOf(newer);
    expect(after.carriedTo).toEqual({ id: carried.id });
    const { startsOn, lookAgainOn, noticeGivenOn, explanation, suspendedAt } = before;
    expect(carried).toMatchObject({ startsOn, lookAgainOn, noticeGivenOn, explanation, suspendedAt });
    for (const life of [monthEnd, newer]) {
      expect(await refused(finance, 'payInstalment', paying(life))).toEqual(['PAYMENTS_SUSPENDED']);
    }
    const steps = await queryAll(
      app.database,
      `select subject_id, due_on::text as due from open_step where kind = 'SUSPENSION_LOOKED_AT' and closed_on is null
        and person_id = $1`,
      [uuidOf(monthEnd.personId)],
    );
    expect(steps).toEqual([{ subject_id: uuidOf(carried.id), due: '2027-04-30' }]);
    const lift = ({ id, version }: typeof carried) => ({
      suspensionId: id,
      expectedVersion: version,
      reason: 'The bank is satisfied.',
    });
    expect(await refused(manager, 'liftSuspension', lift(after))).toEqual(['SUSPENSION_CARRIED_ON']);
    expect(after.availableActions).toEqual([
      { action: 'LIFT_SUSPENSION', allowed: false, code: 'SUSPENSION_CARRIED_ON' },
    ]);
    await change(app, manager, 'liftSuspension', 'suspension { id }', lift(carried));
    for (const life of [monthEnd, newer]) {
      expect(await suspensionOf(life)).toBeNull();
      await change(app, finance, 'payInstalment', 'transaction { id }', paying(life));
    }
  });
});

describe('the list of checks', () => {
  const LIST = `query($filter: MonitoringCheckFilterInput, $first: Int! = 50, $after: String) {
    monitoringChecks(filter: $filter, first: $first, after: $after) { totalCount nodes { id status dueOn isOverdue }
      pageInfo { endCursor } } }`;
  const listed = async (filter: Input, asker = staff('oldham', 'FINANCE_OFFICER'), page: Input = {}) =>
    (await app.ask(asker, LIST, { filter, ...page })).data.monitoringChecks;

  it('finds by status exactly those that the rule says have it, on whatever day', async () => {
    for (const day of ['2027-03-28', '2027-04-02', '2027-12-01']) {
      app.setToday(day);
      for (const council of ['oldham', 'warwickshire', 'devon']) {
        const asker = staff(council);
        const { nodes } = await listed({}, asker);
        expect(nodes.length).toBeGreaterThan(1);
        for (const status of MONITORING_CHECK_STATUS.values) {
          const found = (await listed({ statuses: [status] }, asker)).nodes;
          const expected = nodes.filter((each: Input) => each.status === status);
          expect(found, `${council} ${day} ${status}`).toEqual(expected);
        }
        const overdue = (await listed({ isOverdue: true }, asker)).nodes;
        expect(overdue).toEqual(nodes.filter((each: Input) => each.isOverdue));
      }
    }
    app.setToday('2027-03-28');
  });

  it('comes those due first at the front, a page at a time, for staff only', async () => {
    const all = await listed({ statuses: ['UPCOMING', 'AWAITING_EVIDENCE', 'TO_LOOK_AT'] });
    const days = all.nodes.map(({ dueOn }: Input) => dueOn);
    expect(days).toEqual(days.toSorted());
    const first = await listed({}, undefined, { first: 1 });
    const rest = await listed({}, undefined, { after: first.pageInfo.endCursor });
    expect(first.nodes.length + rest.nodes.length).toBe((await listed({})).totalCount);
    expect(
      (await listed({ dueBefore: '2027-04-30' })).nodes.every(
        ({ dueOn }: Input) => String(dueOn) < '2027-04-30',
      ),
    ).toBe(true);
    expect((await listed({ kinds: ['HELP_FOLLOW_UP'] })).nodes).toHaveLength(1);
    expect((await listed({ outcomes: ['SURPLUS'] })).nodes).toHaveLength(1);
    expect((await listed({ practitioner: 'nobody' })).nodes).toEqual([]);
    const { errors } = await app.ask(person(settled), LIST, {});
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('shows a supporter the checks only by consent to see budgets, and nobody else’s', async () => {
    const source = 'query($id: ID!) { monitoringCheck(id: $id) { id } node(id: $id) { id } }';
    const { id } = await next(settled);
    const { data } = await app.ask(person(settled), source, { id });
    expect(data).toEqual({ monitoringCheck: { id }, node: { id } });
    expect((await app.ask(person(monthEnd), source, { id })).data).toEqual({
      monitoringCheck: null,
      node: null,
    });
    const { supporter } = await change(app, staff('oldham'), 'addSupporter', 'supporter { id }', {
      personId: settled.personId,
      name: 'Ben',
      relationship: 'grandson',
      livesInHousehold: false,
      consents: ['PLANS'],
      consentRecordedOn: '2027-01-01',
    });
    const grandson: Asker = {
      role: 'SUPPORTER',
      council: 'oldham',
      person: settled.personId,
      supporter: supporter.id,
    };
    const denied = await app.ask(grandson, source, { id });
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('no live budget', () => {
  const WITHOUT = `select b.id from budget b join support_plan plan on plan.tenant_id = b.tenant_id and plan.id = b.plan_id
    where plan.implemented_on is not null and plan.ended_on is null and plan.superseded_at is null
      and plan.person_died_on is null and exists (select from budget_part part
        where part.tenant_id = b.tenant_id and part.budget_id = b.id and 1 <> (select count(*) from monitoring_check c
          where c.tenant_id = b.tenant_id and c.budget_id = b.id and c.kind in ('FIRST', 'ROUTINE')
            and c.completed_at is null and c.no_longer_needed_at is null
            and (c.part_id is null or c.part_id = part.id)))`;

  it('is without a check that is still to be done, for each of its parts', async () => {
    expect(await queryAll(app.database, WITHOUT)).toEqual([]);
  });

  it('stays without one that was lost past the program: the daily run dates it, in turn', async () => {
    await queryAll(
      app.database,
      `update monitoring_check set no_longer_needed_at = now() where budget_id = $1 and completed_at is null`,
      [uuidOf(commissioned.budgetId)],
    );
    expect((await budgetOf(commissioned)).monitoring.reasonForNone).toBe('TO_BE_DATED');
    await at('2027-03-29');
    expect((await budgetOf(commissioned)).monitoring.reasonForNone).toBe('AT_REVIEW_ONLY');
    expect(await queryAll(app.database, WITHOUT)).toEqual([]);
  });

  it('is without the reason once all of it was given once and its one review was held', async () => {
    const once = await started('warwickshire', '2027-03-29', 'VOUCHER');
    expect((await budgetOf(once)).monitoring.reasonForNone).toBe('AT_REVIEW_ONLY');
    app.setToday('2027-05-24');
    await completedReview(app, staff('warwickshire'), once);
    expect((await budgetOf(once)).monitoring.reasonForNone).toBe('GIVEN_ONCE_AND_REVIEWED');
    app.setToday('2027-03-29');
  });

  it('is asked anything once it ended, or the person has died', async () => {
    const open = await next(managed);
    const source = 'query($id: ID!) { supportPlan(id: $id) { version } person(id: $person) { version } }';
    const { data } = await app.ask(
      staff('warwickshire'),
      source.replace('($id: ID!)', '($id: ID!, $person: ID!)'),
      { id: managed.planId, person: commissioned.personId },
    );
    await change(app, staff('warwickshire'), 'endPlan', 'plan { id }', {
      planId: managed.planId,
      expectedVersion: data.supportPlan.version,
      endedOn: '2027-03-29',
      reason: 'Moved away.',
    });
    expect((await budgetOf(managed)).monitoring).toMatchObject({ reasonForNone: 'ENDED', nextCheck: null });
    const send = { ...target(open), items: [statement('2027-01-01', '2027-03-01', 1)] };
    expect(await refused(person(managed), 'submitMonitoringEvidence', send)).toEqual([
      'CHECK_NO_LONGER_NEEDED',
    ]);
    const [atReview] = (await budgetOf(commissioned)).monitoring.openChecks;
    await change(app, staff('warwickshire'), 'recordDeath', 'person { id }', {
      personId: commissioned.personId,
      expectedVersion: data.person.version,
      diedOn: '2027-03-28',
    });
    expect((await budgetOf(commissioned)).monitoring).toMatchObject({
      reasonForNone: 'PERSON_HAS_DIED',
      openChecks: [],
    });
    expect(
      await refused(staff('warwickshire'), 'submitMonitoringEvidence', { ...send, ...target(atReview) }),
    ).toEqual(['PERSON_HAS_DIED']);
  });
});
