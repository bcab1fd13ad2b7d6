import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putStepsRight } from '../../../server/domain/clock/openSteps/sweepSteps.commands.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  assessed,
  change,
  completedReview,
  type PlanStep,
  registered,
  startedPlan,
} from '../../../server/testing/seeder.ts';

const COUNCIL = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council: COUNCIL };
const STEPS = `query($id: ID!) { person(id: $id) { openSteps {
  kind status description dueOn warnOn dueReason openedOn closedOn subjectType subjectId } } }`;
const WORK = `query($until: Date, $kinds: [StepKind!]) { workDue(until: $until, kinds: $kinds, first: 50) {
  totalCount nodes { id kind status dueOn person { id } } } }`;

describe('what waits, and by when', () => {
  let app: TestApp;
  let personId: string;
  let plan: PlanStep;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(COUNCIL);
    personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    plan = await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
  });
  afterAll(() => app.stop());

  const stepsOf = async (asker: Asker = practitioner) =>
    (await app.ask(asker, STEPS, { id: personId })).data.person.openSteps;
  const workDue = async (variables: Record<string, unknown> = {}, asker: Asker = practitioner) =>
    (await app.ask(asker, WORK, variables)).data.workDue;
  const drifts = async () => {
    const [council] = await queryAll<{ tenant_id: string }>(
      app.database,
      `select tenant_id from council where slug = '${COUNCIL}'`,
    );
    const tenantId = council?.tenant_id ?? '';
    const session = systemSession(
      app.connection,
      { tenantId, slug: COUNCIL, isLive: true },
      { work: 'sweep-steps', now: Temporal.Instant.from('2026-06-02T09:00:00Z'), requestId: 'sweep' },
    );
    const found = await putStepsRight(session).finally(() => session.end());
    // The order of the kinds is that in which areas were first loaded, which differs from run to run.
    return found.toSorted((one, other) => one.kind.localeCompare(other.kind));
  };

  it('tells the person what happens next, when and why, and whether they were warned', async () => {
    const person: Asker = { role: 'PERSON', council: COUNCIL, person: personId };
    const [step] = await stepsOf(person);
    expect(step).toEqual({
      kind: 'REVIEW_DUE',
      status: 'UPCOMING',
      description: 'You and the council look together at whether the plan is still right.',
      dueOn: '2026-07-13',
      warnOn: '2026-06-22',
      dueReason: 'The first review is 6 weeks after support starts, and support started on 1 June 2026.',
      openedOn: '2026-06-01',
      closedOn: null,
      subjectType: 'Review',
      subjectId: expect.stringMatching(/^review_/),
    });
    const statusOn = async (day: string) => {
      app.setToday(day);
      return (await stepsOf(person))[0].status;
    };
    expect(await statusOn('2026-06-22')).toBe('WARNED');
    expect(await statusOn('2026-07-13')).toBe('DUE');
    expect(await statusOn('2026-07-14')).toBe('OVERDUE');
    app.setToday('2026-06-01');
  });

  it('is listed for staff by due date, and narrowed by a day and by kinds', async () => {
    const { totalCount, nodes } = await workDue();
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      { kind: 'REVIEW_DUE', dueOn: '2026-07-13', person: { id: personId } },
      { kind: 'MONITORING_CHECK', dueOn: '2026-07-27', person: { id: personId } },
    ]);
    expect((await workDue({ until: '2026-07-13' })).nodes).toHaveLength(1);
    expect((await workDue({ until: '2026-07-12' })).nodes).toEqual([]);
    expect((await workDue({ kinds: ['REVIEW_DUE'] })).nodes).toHaveLength(1);
    expect((await workDue({ kinds: [] })).nodes).toEqual([]);
  });

  it('is for staff, who see the steps about records that they may see', async () => {
    // A finance officer reads budgets, and no reviews.
    expect((await workDue({}, { role: 'FINANCE_OFFICER', council: COUNCIL })).nodes).toMatchObject([
      { kind: 'MONITORING_CHECK' },
    ]);
    const person: Asker = { role: 'PERSON', council: COUNCIL, person: personId };
    const refused = await app.ask(person, WORK, {});
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is settled with the estate once the person has died and else nobody’s work, and is back where that was wrong', async () => {
    const { version } = (
      await app.ask(practitioner, 'query($id: ID!) { person(id: $id) { version } }', {
        id: personId,
      })
    ).data.person;
    const target = { personId, expectedVersion: version };
    await change(app, practitioner, 'recordDeath', 'person { id }', { ...target, diedOn: '2026-06-01' });
    const kinds = (steps: { kind: string }[]) => steps.map(({ kind }) => kind);
    expect(kinds((await workDue()).nodes)).toEqual(['SETTLEMENT_OPEN']);
    expect(kinds(await stepsOf())).toEqual(['SETTLEMENT_OPEN']);
    const correction = { personId, expectedVersion: version + 1, diedOn: null, reason: 'Somebody else’s.' };
    await change(app, practitioner, 'correctDateOfDeath', 'person { id }', correction);
    expect((await workDue()).nodes).toHaveLength(2);
    expect(await stepsOf()).toHaveLength(2);
  });

  it('is put right by the daily sweep where it was missed, and never otherwise', async () => {
    expect(await drifts()).toEqual([]);
    const before = await workDueRows();
    await queryAll(app.database, "update open_step set due_on = '2026-09-01'");
    expect(await drifts()).toEqual([
      { kind: 'MONITORING_CHECK', opened: 0, moved: 1, closed: 0 },
      { kind: 'REVIEW_DUE', opened: 0, moved: 1, closed: 0 },
    ]);
    expect(await workDueRows()).toEqual(before);
    await queryAll(app.database, 'update open_step set subject_id = gen_random_uuid()');
    expect(await drifts()).toEqual([
      { kind: 'MONITORING_CHECK', opened: 1, moved: 0, closed: 1 },
      { kind: 'REVIEW_DUE', opened: 1, moved: 0, closed: 1 },
    ]);
    expect(await workDueRows()).toEqual(before);
    expect(await drifts()).toEqual([]);
  });

  it('is done when the review is, and the next one waits', async () => {
    app.setToday('2026-07-13');
    const [first] = (await workDue()).nodes;
    await completedReview(app, practitioner, plan);
    const done = await app.ask(
      practitioner,
      'query($id: ID!) { node(id: $id) { ... on OpenStep { status closedOn } } }',
      {
        id: first.id,
      },
    );
    expect(done.data.node).toEqual({ status: 'DONE', closedOn: '2026-07-13' });
    expect((await workDue()).nodes).toMatchObject([{ kind: 'REVIEW_DUE', dueOn: '2027-07-13' }]);
    expect(await drifts()).toEqual([]);
  });

  describe('by who works with whom', () => {
    const manager: Asker = { role: 'TEAM_MANAGER', council: COUNCIL };
    const SPEAK_TO = `query($id: ID!) { person(id: $id) { version keyWorker
      speakTo { name teamName phone insteadOf } assignments { workerName fromOn team { name } } } }`;
    const MINE = `query($team: ID) { workDue(mine: true) { nodes { team { name } } } workDueCounts(team: $team) {
      kind overdue dueToday dueThisWeek later } }`;
    const read = async (asker: Asker = practitioner) =>
      (await app.ask(asker, SPEAK_TO, { id: personId })).data.person;
    const account = async (name: string) => {
      const asker: Asker = { ...practitioner, subject: name };
      return { asker, account: (await app.ask(asker, '{ me { account } }', {})).data.me.account };
    };
    const assign = async (input: object) =>
      change(app, practitioner, 'assignWorker', 'person { id }', {
        personId,
        expectedVersion: (await read()).version,
        ...input,
      });
    const refusalsOf = async (asker: Asker, name: string, input: object) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const source = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code path } } }`;
      return (await app.ask(asker, source, { input })).data[name].userErrors;
    };
    let teamId: string;

    it('tells the person whom to speak to, and moves what is open to the team and the worker', async () => {
      app.setToday('2026-07-14');
      const priya = await account('priya');
      const details = { name: 'North team', localities: ['Chadderton'], phone: '0161 496 0000' };
      teamId = (await change(app, manager, 'registerTeam', 'team { id }', details)).team.id;
      expect((await app.ask(priya.asker, MINE, { team: teamId })).data).toEqual({
        workDue: { nodes: [] },
        workDueCounts: [],
      });
      for (const team of [personId, teamId.replace(/.{12}$/, '000000000000')]) {
        const source =
          'query($team: ID) { workDue(team: $team) { totalCount } workDueCounts(team: $team) { kind } }';
        const { data, errors } = await app.ask(priya.asker, source, { team });
        expect(data).toEqual({ workDue: null, workDueCounts: null });
        const told = { code: 'NOT_FOUND', inputPath: ['team'] };
        expect(errors?.map(({ extensions }) => extensions)).toMatchObject([told, told]);
      }
      const worker = { workerAccount: priya.account, workerName: 'Priya Shah' };
      await assign({ ...worker, teamId, fromOn: '2026-07-14' });
      const person: Asker = { role: 'PERSON', council: COUNCIL, person: personId };
      expect(await read(person)).toMatchObject({
        keyWorker: priya.account,
        speakTo: { name: 'Priya Shah', teamName: 'North team', phone: '0161 496 0000', insteadOf: null },
      });
      expect((await app.ask(priya.asker, MINE, { team: teamId })).data).toEqual({
        workDue: { nodes: [{ team: { name: 'North team' } }] },
        workDueCounts: [{ kind: 'REVIEW_DUE', overdue: 0, dueToday: 0, dueThisWeek: 0, later: 1 }],
      });
    });

    it('shows whoever covers, between the days and not after', async () => {
      const priya = await account('priya');
      const tom = await account('tom');
      const days = { fromOn: '2026-07-15', toOn: '2026-07-17' };
      const cover = {
        workerAccount: priya.account,
        coverAccount: tom.account,
        coverName: 'Tom Reed',
        ...days,
      };
      const { version, id } = (await change(app, practitioner, 'coverWorker', 'cover { id version }', cover))
        .cover;
      const speakToOn = async (day: string) => {
        app.setToday(day);
        const { data } = await app.ask(tom.asker, MINE, {});
        return [(await read()).speakTo.name, data.workDue.nodes.length];
      };
      expect(await speakToOn('2026-07-14')).toEqual(['Priya Shah', 0]);
      expect(await speakToOn('2026-07-17')).toEqual(['Tom Reed', 1]);
      expect(await speakToOn('2026-07-18')).toEqual(['Priya Shah', 0]);
      expect(await refusalsOf(practitioner, 'coverWorker', { ...cover, toOn: '2026-07-14' })).toEqual([
        { code: 'COVER_ENDS_BEFORE_START', path: ['toOn'] },
      ]);
      expect(await refusalsOf(practitioner, 'coverWorker', { ...cover, fromOn: '2026-07-17' })).toEqual([
        { code: 'COVER_OVERLAPS', path: ['fromOn'] },
      ]);
      expect(
        await refusalsOf(practitioner, 'coverWorker', { ...cover, coverAccount: priya.account }),
      ).toEqual([{ code: 'COVER_OF_ONESELF', path: ['coverAccount'] }]);
      await change(app, practitioner, 'endCover', 'cover { id }', {
        coverId: id,
        expectedVersion: version,
        toOn: '2026-07-16',
      });
      expect(await speakToOn('2026-07-17')).toEqual(['Priya Shah', 0]);
    });

    it('begins on its day where that is to come, by the sweep, and keeps the history', async () => {
      app.setToday('2026-07-20');
      await assign({ teamId, fromOn: '2026-07-27' });
      expect((await read()).speakTo.name).toBe('Priya Shah');
      app.setToday('2026-07-27');
      await app.jobs.askForSweep();
      await app.jobs.workOff();
      expect(await read()).toMatchObject({
        keyWorker: null,
        speakTo: { name: null, teamName: 'North team' },
        assignments: [
          { workerName: null, fromOn: '2026-07-27', team: { name: 'North team' } },
          { workerName: 'Priya Shah', fromOn: '2026-07-14', team: { name: 'North team' } },
        ],
      });
      const [step] = await queryAll<{ worker_account: string | null }>(
        app.database,
        'select worker_account from open_step where closed_on is null',
      );
      expect(step?.worker_account).toBeNull();
    });

    it('is refused where nobody is named, or the name of a team is taken, or the worker is set past it', async () => {
      const { version } = await read();
      const target = { personId, expectedVersion: version, fromOn: '2026-07-27' };
      const before = await read();
      expect(await refusalsOf(practitioner, 'assignWorker', target)).toEqual([
        { code: 'WORKER_NOT_NAMED', path: ['workerAccount'] },
      ]);
      expect(await refusalsOf(practitioner, 'assignWorker', { ...target, workerAccount: 'x' })).toEqual([
        { code: 'TEXT_MISSING', path: ['workerName'] },
      ]);
      expect(
        await refusalsOf(practitioner, 'updatePerson', {
          personId,
          expectedVersion: version,
          keyWorker: 'x',
        }),
      ).toEqual([{ code: 'KEY_WORKER_IS_ASSIGNED', path: ['keyWorker'] }]);
      expect(await refusalsOf(manager, 'registerTeam', { name: 'North team' })).toEqual([
        { code: 'TEAM_NAME_TAKEN', path: ['name'] },
      ]);
      expect(await read()).toEqual(before);
    });
  });

  const workDueRows = () =>
    queryAll(
      app.database,
      'select subject_id, due_on, warn_on, due_reason from open_step where closed_on is null order by due_on',
    );
});
