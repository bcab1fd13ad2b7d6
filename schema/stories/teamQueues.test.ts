import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planStatus } from '../../server/domain/care/plans/planStatus.ts';
import { registration } from '../../server/examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { queryAll } from '../../server/testing/database.ts';
import {
  agreedPlan,
  assessed,
  change,
  draftedPlan,
  planStep,
  startedPlan,
  WHOLE_PLAN,
} from '../../server/testing/seeder.ts';
import { CLIENT_GROUP } from '../../tenants/vocabulary.ts';

/** What a team of one council works through, beside another council whose work never shows. */
const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const manager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
const higher: Asker = { role: 'SERVICE_MANAGER', council: 'oldham' };
const auditor: Asker = { role: 'AUDITOR', council: 'oldham' };
const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };

const PLANS = `query($filter: SupportPlanFilterInput, $orderBy: SupportPlanOrder, $first: Int, $after: String, $last: Int, $before: String) {
  supportPlans(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const BUDGETS = `query($filter: BudgetFilterInput, $orderBy: BudgetOrder) { budgets(filter: $filter, orderBy: $orderBy) { nodes { id } } }`;
const PEOPLE = `query($filter: PeopleFilterInput, $orderBy: PeopleOrder, $search: PeopleSearchInput, $after: String) {
  people(filter: $filter, orderBy: $orderBy, search: $search, after: $after) { nodes { id } pageInfo { endCursor } } }`;

let app: TestApp;
/** By a name for what each is in the story. */
const people = { live: '', small: '', large: '', draft: '', waiting: '' };
const plans = { live: '', small: '', large: '', draft: '' };
let budgetId: string;

async function person(keyWorker: string | null, familyName: string, asker = practitioner): Promise<string> {
  const input = { ...registration(), familyName, ...(keyWorker && { keyWorker }) };
  return (await change(app, asker, 'registerPerson', 'person { id }', input)).person.id;
}
async function subjectOf(personId: string, asker = practitioner) {
  return { personId, allocationId: (await assessed(app, asker, personId)).allocation.id };
}
const idsOf = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);
const plansFor = async (asker: Asker, variables: Record<string, unknown> = {}) =>
  (await app.ask(asker, PLANS, variables)).data.supportPlans;
const peopleFor = async (asker: Asker, variables: Record<string, unknown> = {}) =>
  idsOf((await app.ask(asker, PEOPLE, variables)).data.people);
const codeOf = async (asker: Asker, query: string, variables: Record<string, unknown> = {}) =>
  (await app.ask(asker, query, variables)).errors?.[0]?.extensions.code;

/** What PostgreSQL keeps that is not as the reviews and the dates of death say. */
const keptWrongly = () =>
  queryAll(
    app.database,
    `select p.id from person p where review_due_on is distinct from (
        select min(due_on) from review r where r.tenant_id = p.tenant_id and r.person_id = p.id
          and r.completed_at is null and r.no_longer_needed_at is null and p.died_on is null)
      union all select plan.id from support_plan plan join person p on p.tenant_id = plan.tenant_id and p.id = plan.person_id
        where plan.person_died_on is distinct from p.died_on`,
  );

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  people.live = await person('first', 'Zeal');
  people.small = await person('first', 'Young');
  people.large = await person('second', 'Xu');
  people.draft = await person(null, 'Webb');
  people.waiting = await person('second', 'Vale');
  const started = await startedPlan(app, practitioner, await subjectOf(people.live));
  plans.live = started.planId;
  budgetId = started.budgetId;
  const [item] = WHOLE_PLAN.supportItems;
  const { allocation } = await assessed(app, practitioner, people.small);
  const asIndicated = { ...item, quantityHundredths: 100, unitPricePence: allocation.weeklyAmountPence };
  const within = { supportItems: [asIndicated], writing: { ...WHOLE_PLAN.writing, contingencyPence: 0 } };
  plans.small = (
    await agreedPlan(app, practitioner, { personId: people.small, allocationId: allocation.id }, within)
  ).planId;
  const costly = { supportItems: [{ ...item, quantityHundredths: 3_000 }] };
  plans.large = (await agreedPlan(app, practitioner, await subjectOf(people.large), costly)).planId;
  plans.draft = (await draftedPlan(app, practitioner, await subjectOf(people.draft))).planId;
  const open = { personId: people.waiting, respondent: 'PROFESSIONAL' };
  await change(app, practitioner, 'startAssessment', 'assessment { id }', open);
  const theirs: Asker = { role: 'PRACTITIONER', council: 'devon' };
  await draftedPlan(app, theirs, await subjectOf(await person('first', 'Elsewhere', theirs), theirs));
});
afterAll(() => app.stop());

describe('the council’s support plans', () => {
  it('are listed in the order asked for, from either end', async () => {
    const newest = [plans.draft, plans.large, plans.small, plans.live];
    expect(idsOf(await plansFor(manager))).toEqual(newest);
    expect(idsOf(await plansFor(manager, { orderBy: 'OLDEST' }))).toEqual([...newest].reverse());
    expect(idsOf(await plansFor(manager, { orderBy: 'TERM_ENDS_SOONEST' }))[0]).toBe(plans.live);
    const end = await plansFor(manager, { last: 3 });
    expect([idsOf(end), end.pageInfo.hasPreviousPage]).toEqual([newest.slice(1), true]);
    const before = await plansFor(manager, { last: 3, before: end.pageInfo.startCursor });
    expect([idsOf(before), before.pageInfo.hasPreviousPage, before.pageInfo.hasNextPage]).toEqual([
      newest.slice(0, 1),
      false,
      true,
    ]);
  });

  it('are narrowed by status, practitioner and the end of their term', async () => {
    const found = async (filter: object) => idsOf(await plansFor(manager, { filter, orderBy: 'OLDEST' }));
    expect(await found({ statuses: ['AGREED'] })).toEqual([plans.small, plans.large]);
    expect(await found({ statuses: ['DRAFT', 'LIVE'] })).toEqual([plans.live, plans.draft]);
    expect(await found({ statuses: [] })).toEqual([]);
    expect(await found({ practitioner: 'first' })).toEqual([plans.live, plans.small]);
    expect(await found({ practitioner: 'first', statuses: ['AGREED'] })).toEqual([plans.small]);
    expect(await found({ termEndsBefore: '2030-01-01' })).toEqual([plans.live]);
    expect(await found({ termEndsBefore: '2026-06-02' })).toEqual([]);
  });

  it('await whoever signing off would not refuse', async () => {
    const filter = { isAwaitingMySignOff: true };
    const awaiting = async (asker: Asker) => idsOf(await plansFor(asker, { filter, orderBy: 'OLDEST' }));
    expect(await awaiting(practitioner)).toEqual([]);
    expect(await awaiting(auditor)).toEqual([]);
    expect(await awaiting(manager)).toEqual([plans.small]);
    expect(await awaiting(higher)).toEqual([plans.small, plans.large]);
    const { data } = await app.ask(manager, 'query($id: ID!) { supportPlan(id: $id) { version } }', {
      id: plans.large,
    });
    const step = { planId: plans.large, version: data.supportPlan.version };
    await expect(planStep(app, manager, 'signOffPlan', step)).rejects.toThrow(/SIGN_OFF_ROLE_NOT_SUFFICIENT/);
    const others = await plansFor(manager, { filter: { isAwaitingMySignOff: false }, orderBy: 'OLDEST' });
    expect(idsOf(others)).toEqual([plans.live, plans.large, plans.draft]);
  });

  it('are counted by group', async () => {
    const counts = async (groupBy: string, filter: object | null = null) =>
      (
        await app.ask(
          manager,
          'query($groupBy: SupportPlanGroup!, $filter: SupportPlanFilterInput) { supportPlanCounts(groupBy: $groupBy, filter: $filter) { group count } }',
          { groupBy, filter },
        )
      ).data.supportPlanCounts.map(({ group, count }: { group: string; count: number }) => [group, count]);
    expect(await counts('STATUS')).toEqual([
      ['AGREED', 2],
      ['DRAFT', 1],
      ['LIVE', 1],
    ]);
    expect(await counts('PRACTITIONER')).toEqual([
      ['first', 2],
      ['second', 1],
      [null, 1],
    ]);
    expect(await counts('SIGN_OFF_RUNG', { statuses: ['AGREED'] })).toEqual([
      ['SERVICE_MANAGER', 1],
      ['TEAM_MANAGER', 1],
    ]);
  });

  it('have one cursor for each order', async () => {
    const { pageInfo } = await plansFor(manager, { first: 1 });
    const other = { orderBy: 'OLDEST', after: pageInfo.endCursor };
    expect(await codeOf(manager, PLANS, other)).toBe('CURSOR_NOT_VALID');
    expect(await codeOf(manager, PEOPLE, { after: pageInfo.endCursor })).toBe('CURSOR_NOT_VALID');
  });

  it('have the status that their dates give, in PostgreSQL as in the rule', async () => {
    const [{ sql = '' } = {}] = await queryAll<{ sql: string }>(
      app.database,
      `select pg_get_expr(d.adbin, d.adrelid) as sql from pg_attrdef d
        join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where d.adrelid = 'support_plan'::regclass and a.attname = 'status'`,
    );
    const at = (column: string) => `(values (null::timestamptz), ('2026-06-01')) ${column}_(${column})`;
    const columns = ['shared_at', 'agreed_at', 'returned_at', 'signed_off_at', 'superseded_at'];
    const days = ['implemented_on', 'ended_on', 'person_died_on'];
    const rows = await queryAll<Parameters<typeof planStatus>[0] & { status: string }>(
      app.database,
      `select ${sql} as status, shared_at as "sharedAt", agreed_at as "agreedAt", returned_at as "returnedAt",
        signed_off_at as "signedOffAt", superseded_at as "supersededAt", implemented_on as "implementedOn",
        ended_on as "endedOn", person_died_on as "personDiedOn", sign_off_rung as "signOffRung"
      from ${[...columns, ...days].map(at).join(', ')}, (values (null::text), ('PANEL'), ('DIRECTOR')) rung(sign_off_rung)`,
    );
    expect(rows).toHaveLength(2 ** 8 * 3);
    expect(rows.filter((row) => row.status !== planStatus(row))).toEqual([]);
  });
});

describe('the council’s budgets', () => {
  it('are narrowed by where they are in their term, practitioner and end', async () => {
    const found = async (filter: object) => idsOf((await app.ask(finance, BUDGETS, { filter })).data.budgets);
    expect(await found({})).toEqual([budgetId]);
    expect(await found({ statuses: ['RUNNING'], practitioner: 'first' })).toEqual([budgetId]);
    expect(await found({ statuses: ['RUNNING', 'ENDED'], endsBefore: '2030-01-01' })).toEqual([budgetId]);
    for (const none of [{ statuses: ['UPCOMING'] }, { statuses: ['ENDED'] }, { practitioner: 'second' }]) {
      expect(await found(none)).toEqual([]);
    }
    const { data } = await app.ask(finance, '{ budgetCounts(groupBy: STATUS) { group count } }');
    expect(data.budgetCounts).toEqual([{ group: 'RUNNING', count: 1 }]);
  });

  it('and plans are for staff who read them', async () => {
    const person: Asker = { role: 'PERSON', council: 'oldham', person: people.live };
    expect(await codeOf(finance, PLANS)).toBe('FORBIDDEN');
    expect(await codeOf(person, PLANS)).toBe('FORBIDDEN');
    expect(await codeOf(person, BUDGETS)).toBe('FORBIDDEN');
  });
});

describe('people', () => {
  it('are narrowed by their plans, assessments and caseload', async () => {
    const found = (filter: object, asker = manager) => peopleFor(asker, { filter });
    expect(await found({ planStatuses: ['AGREED'] })).toEqual([people.large, people.small]);
    expect(await found({ isAwaitingMySignOff: true })).toEqual([people.small]);
    expect(await found({ isAwaitingMySignOff: true }, higher)).toEqual([people.large, people.small]);
    expect(await found({ isAwaitingMySignOff: true, planStatuses: ['LIVE'] })).toEqual([]);
    expect(await found({ isUnassigned: true })).toEqual([people.draft]);
    expect(await found({ isUnassigned: false, hasOpenAssessment: true })).toEqual([people.waiting]);
    expect(await found({ hasOpenAssessment: false })).not.toContain(people.waiting);
    expect(
      await peopleFor(manager, { filter: { planStatuses: ['AGREED'] }, search: { name: 'xu' } }),
    ).toEqual([people.large]);
  });

  it('are in the order asked for, and that of the next review follows the reviews', async () => {
    expect(await peopleFor(manager)).toEqual([
      people.waiting,
      people.draft,
      people.large,
      people.small,
      people.live,
    ]);
    expect((await peopleFor(manager, { orderBy: 'NEWEST' }))[0]).toBe(people.waiting);
    expect((await peopleFor(manager, { orderBy: 'REVIEW_DUE' }))[0]).toBe(people.live);
    const { data } = await app.ask(manager, '{ reviewsDue(first: 1) { nodes { dueOn person { id } } } }');
    const [first] = data.reviewsDue.nodes;
    expect(first.person.id).toBe(people.live);
    const dueBy = (day: string) => peopleFor(manager, { filter: { reviewDueBefore: day } });
    expect(await dueBy(first.dueOn)).toEqual([]);
    expect(await dueBy(Temporal.PlainDate.from(first.dueOn).add({ days: 1 }).toString())).toEqual([
      people.live,
    ]);
    const days = Temporal.PlainDate.from('2026-06-01').until(first.dueOn).days;
    const within = (reviewDueWithinDays: number) => peopleFor(manager, { filter: { reviewDueWithinDays } });
    expect([await within(days - 1), await within(days)]).toEqual([[], [people.live]]);
    expect(await keptWrongly()).toEqual([]);
  });

  it('are counted by practitioner', async () => {
    const { data } = await app.ask(manager, '{ peopleCounts(groupBy: PRACTITIONER) { group count } }');
    expect(data.peopleCounts).toEqual([
      { group: 'first', count: 2 },
      { group: 'second', count: 2 },
      { group: null, count: 1 },
    ]);
  });

  it('are narrowed to whom one works with, and by the main reason for support, and counted by that', async () => {
    const first: Asker = { ...practitioner, subject: 'first' };
    expect(await peopleFor(first, { filter: { isMine: true } })).toEqual([people.small, people.live]);
    expect(await peopleFor(first, { filter: { isMine: false } })).toEqual([
      people.waiting,
      people.draft,
      people.large,
    ]);
    const group = registration().clientGroup;
    const others = CLIENT_GROUP.values.filter((each) => each !== group);
    expect(await peopleFor(manager, { filter: { clientGroups: others } })).toEqual([]);
    expect(await peopleFor(first, { filter: { clientGroups: [group], isMine: true } })).toEqual([
      people.small,
      people.live,
    ]);
    const counted = '{ peopleCounts(groupBy: CLIENT_GROUP) { group count } }';
    expect((await app.ask(manager, counted)).data.peopleCounts).toEqual([{ group, count: 5 }]);
    expect(await codeOf(finance, counted)).toBe('FORBIDDEN');
  });

  it('have a timeline, the latest first, of what the asker may read', async () => {
    const timeline = async (asker: Asker, id: string) => {
      const source =
        'query($id: ID!) { person(id: $id) { timeline { event happenedOn sentence subjectId } } }';
      return (await app.ask(asker, source, { id })).data.person.timeline;
    };
    const events = async (asker: Asker) =>
      (await timeline(asker, people.live)).map(({ event }: { event: string }) => event);
    expect(await events(practitioner)).toEqual([
      'SUPPORT_STARTED',
      'BUDGET_AGREED',
      'PLAN_SIGNED_OFF',
      'PLAN_AGREED',
      'PLAN_SHARED',
      'PLAN_DRAFTED',
      'AMOUNT_WORKED_OUT',
      'ASSESSMENT_COMPLETED',
      'ASSESSMENT_STARTED',
      'REGISTERED',
    ]);
    expect(await events(finance)).toEqual(['BUDGET_AGREED', 'REGISTERED']);
    const [agreed] = await timeline(finance, people.live);
    expect(agreed).toEqual({
      event: 'BUDGET_AGREED',
      happenedOn: '2026-06-01',
      sentence: 'The final budget was agreed: £120.00 a week.',
      subjectId: budgetId,
    });
    const other: Asker = { role: 'PERSON', council: 'oldham', person: people.small };
    const unseen = 'query($id: ID!) { person(id: $id) { timeline { event } } }';
    expect((await app.ask(other, unseen, { id: people.live })).data.person).toBeNull();
  });

  it('are narrowed and ordered only by what the asker may read', async () => {
    for (const filter of [
      { clientGroups: ['OLDER_PEOPLE'] },
      { planStatuses: ['AGREED'] },
      { isAwaitingMySignOff: true },
      { hasOpenAssessment: false },
      { reviewDueBefore: '2026-07-01' },
      { reviewDueWithinDays: 28 },
    ]) {
      expect(await codeOf(finance, PEOPLE, { filter }), JSON.stringify(filter)).toBe('FORBIDDEN');
    }
    expect(await codeOf(finance, PEOPLE, { orderBy: 'REVIEW_DUE' })).toBe('FORBIDDEN');
    expect(await peopleFor(finance, { filter: { isUnassigned: true } })).toEqual([people.draft]);
  });
});

describe('a death', () => {
  const WORK = `query($before: Date!) {
    awaiting: supportPlans(filter: { isAwaitingMySignOff: true }) { totalCount nodes { id } }
    drafts: supportPlans(filter: { statuses: [DRAFT] }) { totalCount nodes { id } }
    live: supportPlans(filter: { statuses: [LIVE], practitioner: "first" }) { totalCount nodes { id } }
    peopleAwaiting: people(filter: { isAwaitingMySignOff: true }) { totalCount nodes { id } }
    peopleUnderWay: people(filter: { planStatuses: [DRAFT, AGREED, LIVE] }) { totalCount nodes { id } }
    unassigned: people(filter: { isUnassigned: true }) { totalCount nodes { id } }
    assigned: people(filter: { isUnassigned: false }) { totalCount nodes { id } }
    assessing: people(filter: { hasOpenAssessment: true }) { totalCount nodes { id } }
    reviewing: people(filter: { reviewDueBefore: $before }) { totalCount nodes { id } }
    reviewsDue(dueBefore: $before) { totalCount nodes { id } }
    running: budgets(filter: { statuses: [RUNNING, UPCOMING] }) { totalCount nodes { id } }
    living: people(filter: { hasDied: false }) { totalCount nodes { id } } }`;
  const COUNTS = `{
    plans: supportPlanCounts(groupBy: STATUS) { group count }
    budgets: budgetCounts(groupBy: STATUS) { group count }
    people: peopleCounts(groupBy: PRACTITIONER) { group count }
    dead: peopleCounts(groupBy: PRACTITIONER, filter: { hasDied: true }) { group count } }`;
  const work = async () => (await app.ask(higher, WORK, { before: '2030-01-01' })).data;
  const counts = async () => (await app.ask(higher, COUNTS)).data;
  const statuses = async () =>
    (await app.ask(higher, '{ supportPlans { nodes { id status } } }')).data.supportPlans.nodes;

  async function correctedFor(personId: string, name: string, correction: object): Promise<void> {
    const { data } = await app.ask(higher, 'query($id: ID!) { person(id: $id) { version } }', {
      id: personId,
    });
    const input = { personId, expectedVersion: data.person.version, ...correction };
    await change(app, practitioner, name, 'person { id }', input);
  }

  it('takes the person off every list of work, and taking it back puts them on again', async () => {
    const everybody = Object.values(people);
    const before = { work: await work(), counts: await counts(), statuses: await statuses() };
    for (const [list, { nodes }] of Object.entries<{ nodes: object[] }>(before.work)) {
      expect(nodes, list).not.toEqual([]);
    }

    for (const id of everybody) await correctedFor(id, 'recordDeath', { diedOn: '2026-06-01' });
    const none = Object.fromEntries(
      Object.keys(before.work).map((list) => [list, { totalCount: 0, nodes: [] }]),
    );
    expect(await work()).toEqual(none);
    expect(await counts()).toEqual({
      plans: [{ group: 'ENDED', count: 4 }],
      budgets: [{ group: 'ENDED', count: 1 }],
      people: [],
      dead: before.counts.people,
    });
    expect(await statuses()).toEqual(
      before.statuses.map(({ id }: { id: string }) => ({ id, status: 'ENDED' })),
    );
    const ended = await plansFor(higher, { filter: { statuses: ['ENDED'] } });
    expect(ended.totalCount).toBe(4);
    expect(
      await peopleFor(higher, { filter: { hasOpenAssessment: false, planStatuses: ['ENDED'] } }),
    ).toHaveLength(4);
    expect(idsOf((await app.ask(higher, BUDGETS, { filter: { statuses: ['ENDED'] } })).data.budgets)).toEqual(
      [budgetId],
    );
    expect(await keptWrongly()).toEqual([]);

    for (const id of everybody) {
      await correctedFor(id, 'correctDateOfDeath', { diedOn: null, reason: 'A namesake.' });
    }
    expect({ work: await work(), counts: await counts(), statuses: await statuses() }).toEqual(before);
    expect(await keptWrongly()).toEqual([]);
  });

  it('leaves the person to be found, with the day of it', async () => {
    await correctedFor(people.live, 'recordDeath', { diedOn: '2026-05-30' });
    const found = { id: people.live, diedOn: '2026-05-30' };
    const { data } = await app.ask(
      manager,
      `query($id: ID!) { person(id: $id) { id diedOn } node(id: $id) { id }
        byName: people(search: { name: "zeal" }) { nodes { id diedOn } }
        byFilter: people(filter: { hasDied: true }) { nodes { id diedOn } }
        byWorker: people(search: { keyWorker: "first" }) { nodes { id diedOn } } }`,
      { id: people.live },
    );
    expect(data).toEqual({
      person: found,
      node: { id: people.live },
      byName: { nodes: [found] },
      byFilter: { nodes: [found] },
      byWorker: { nodes: [{ id: people.small, diedOn: null }, found] },
    });
    await correctedFor(people.live, 'correctDateOfDeath', { diedOn: '2026-05-31', reason: 'Misread.' });
    expect(await keptWrongly()).toEqual([]);
  });
});
