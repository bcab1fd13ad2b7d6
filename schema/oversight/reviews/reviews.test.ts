import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import {
  agreedBudget,
  assessed,
  change,
  completedReview,
  completionFor,
  type PlanStep,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const START = `mutation($input: StartPlanInput!) { startPlan(input: $input) {
  plan { status implementedOn termEndsOn latestReview { kind dueOn status dueReason noticeOn policyVersion { area number } } }
  userErrors { code path } } }`;
const REQUEST = `mutation($input: RequestReviewInput!) { requestReview(input: $input) {
  review { id kind dueOn status dueReason requestedReason } userErrors { code path details { conflictingId } } } }`;
const COMPLETE = `mutation($input: CompleteReviewInput!) { completeReview(input: $input) {
  review { status version } userErrors { code path details { missing allowed currentVersion } } } }`;

describe('starting support and reviewing it', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
  });
  afterAll(() => app.stop());

  const subject = async () => {
    app.setToday('2026-06-01');
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    return { personId, allocationId: allocation.id };
  };
  const started = async () => startedPlan(app, practitioner, await subject());
  const rows = () =>
    Promise.all(['review', 'support_plan', 'audit_entry'].map((table) => countRows(app.database, table)));
  const readPlan = async ({ planId }: PlanStep, fields: string, asker: Asker = practitioner) =>
    (await app.ask(asker, `query($id: ID!) { supportPlan(id: $id) { ${fields} } }`, { id: planId })).data
      .supportPlan;
  const refused = async (source: string, input: Record<string, unknown>, expected: object[]) => {
    const { data } = await unchangedBy(app, () => app.ask(practitioner, source, { input }));
    const [payload] = Object.values(data) as { userErrors: object[] }[];
    expect(payload?.userErrors).toMatchObject(expected);
    expect(payload?.userErrors).toHaveLength(expected.length);
    expect(Object.values(payload ?? {})).toContain(null);
  };

  describe('starting', () => {
    it('sets the term and the first review, six weeks on at Oldham', async () => {
      const agreed = await agreedBudget(
        app,
        practitioner,
        await signedOffPlan(app, practitioner, await subject()),
      );
      app.setToday('2026-06-10');
      const input = { planId: agreed.planId, expectedVersion: agreed.version, implementedOn: '2026-06-08' };
      const { data } = await app.ask(practitioner, START, { input });
      expect(data.startPlan).toEqual({
        userErrors: [],
        plan: {
          status: 'LIVE',
          implementedOn: '2026-06-08',
          termEndsOn: '2027-06-01',
          latestReview: {
            kind: 'FIRST',
            dueOn: '2026-07-20',
            status: 'UPCOMING',
            noticeOn: '2026-06-29',
            dueReason:
              'The first review is 6 weeks after support starts, and support started on 8 June 2026.',
            policyVersion: { area: 'reviews', number: 1 },
          },
        },
      });
    });

    it('waits for the budget, and believes no day outside it or in the future', async () => {
      const plan = await signedOffPlan(app, practitioner, await subject());
      const input = { planId: plan.planId, expectedVersion: plan.version, implementedOn: '2026-06-01' };
      await refused(START, input, [{ code: 'BUDGET_NOT_AGREED', path: ['planId'] }]);
      await agreedBudget(app, practitioner, plan, { startsOn: '2026-06-01' });
      const on = (implementedOn: string) => ({ ...input, implementedOn });
      await refused(START, on('2026-06-02'), [{ code: 'IMPLEMENTED_IN_FUTURE', path: ['implementedOn'] }]);
      await refused(START, on('2026-05-31'), [
        { code: 'IMPLEMENTED_OUTSIDE_BUDGET', path: ['implementedOn'] },
      ]);
      await refused(START, { ...input, expectedVersion: 1 }, [{ code: 'STALE_VERSION' }]);
      expect(await readPlan(plan, 'status implementedOn')).toEqual({
        status: 'SIGNED_OFF',
        implementedOn: null,
      });
      const live = await planStep(app, practitioner, 'startPlan', plan, { implementedOn: '2026-06-01' });
      await refused(START, { ...input, expectedVersion: live.version }, [{ code: 'PLAN_NOT_IN_STATE' }]);
    });

    it('takes the place of the older live plan, and leaves nothing of it running', async () => {
      const who = await subject();
      const older = await startedPlan(app, practitioner, who);
      const newer = await startedPlan(app, practitioner, who);
      expect(await readPlan(older, 'status reviews { status }')).toEqual({
        status: 'SUPERSEDED',
        reviews: [{ status: 'NO_LONGER_NEEDED' }],
      });
      const { person } = await readPlan(newer, 'person { nextReview { plan { id } } }');
      expect(person.nextReview.plan.id).toBe(newer.planId);
      const stale = { planId: older.planId, reason: 'To talk about mornings.' };
      await refused(REQUEST, stale, [{ code: 'PLAN_NOT_IN_STATE' }]);
    });
  });

  it('keeps the version of the reviews policy that a review was completed by', async () => {
    const step = await started();
    app.setToday('2026-07-13');
    const { reviewId } = await completedReview(app, practitioner, step);
    const kept = await queryAll(
      app.database,
      `select version.area from review join policy_version version
         on version.tenant_id = review.tenant_id and version.id = review.completion_policy_version_id
       where review.id = $1`,
      [reviewId.replace('review_', '')],
    );
    expect(kept).toEqual([{ area: 'reviews' }]);
  });

  describe('starting two plans of one person at the same moment', () => {
    it('makes one of them live, and says so to whoever lost', async () => {
      const whose = await subject();
      const plans = [];
      for (const _ of [1, 2]) {
        plans.push(await agreedBudget(app, practitioner, await signedOffPlan(app, practitioner, whose)));
      }
      const answers = await Promise.all(
        plans.map(({ planId, version: expectedVersion }) =>
          app.ask(practitioner, START, { input: { planId, expectedVersion, implementedOn: '2026-06-01' } }),
        ),
      );
      const { data } = await app.ask(
        practitioner,
        'query($id: ID!) { person(id: $id) { supportPlans { status latestReview { status } } } }',
        { id: whose.personId },
      );
      const statuses = data.person.supportPlans.map(({ status }: { status: string }) => status);
      const lost = answers.flatMap(({ errors }) => errors ?? []);
      // The later plan either waited and took the earlier one's place, or was refused with a conflict and started
      // nothing.
      expect(statuses.filter((status: string) => status === 'LIVE')).toHaveLength(1);
      expect(lost.map(({ extensions }) => extensions.code)).toEqual(
        statuses.includes('SUPERSEDED') ? [] : ['CONFLICT'],
      );
      const upcoming = data.person.supportPlans.filter(
        ({ latestReview }: { latestReview: { status: string } | null }) =>
          latestReview?.status === 'UPCOMING',
      );
      expect(upcoming).toHaveLength(1);
    });
  });

  describe('asking for a review', () => {
    it('is for the person, whoever may see reviews for them, and practice staff', async () => {
      const who = await subject();
      const plan = await startedPlan(app, practitioner, who);
      const own: Asker = { role: 'PERSON', council: 'oldham', person: who.personId };
      const input = { planId: plan.planId, reason: 'My sister can no longer come on Mondays.' };
      const { data } = await app.ask(own, REQUEST, { input });
      expect(data.requestReview).toMatchObject({
        userErrors: [],
        review: {
          kind: 'REQUESTED',
          // Ten working days from Monday 1 June 2026.
          dueOn: '2026-06-15',
          status: 'DUE',
          dueReason: 'A review was asked for on 1 June 2026, and is arranged within 10 working days.',
          requestedReason: 'My sister can no longer come on Mondays.',
        },
      });
      await refused(REQUEST, input, [
        { code: 'REVIEW_ALREADY_REQUESTED', details: { conflictingId: data.requestReview.review.id } },
      ]);
      const stranger: Asker = { ...own, person: await registered(app, practitioner) };
      const answer = await unchangedBy(app, () => app.ask(stranger, REQUEST, { input }));
      expect(answer.data.requestReview.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['planId'] }]);
      const officer: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };
      const finance = await unchangedBy(app, () => app.ask(officer, REQUEST, { input }));
      expect(finance.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('needs the person’s consent or an authority in force from a representative', async () => {
      const who = await subject();
      const plan = await startedPlan(app, practitioner, who);
      const representative = async (details: Record<string, unknown>): Promise<Asker> => {
        const input = { personId: who.personId, name: 'Sheila', relationship: 'friend', ...details };
        const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
        return { role: 'REPRESENTATIVE', council: 'oldham', person: who.personId, supporter: supporter.id };
      };
      const input = { planId: plan.planId, reason: 'She is frightened at night.' };
      const lapsed = await representative({
        authority: 'ATTORNEY',
        authorityFrom: '2026-01-01',
        authorityTo: '2026-05-31',
      });
      const refusal = await unchangedBy(app, () => app.ask(lapsed, REQUEST, { input }));
      expect(refusal.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const attorney = await representative({ authority: 'ATTORNEY', authorityFrom: '2026-01-01' });
      expect((await app.ask(attorney, REQUEST, { input })).data.requestReview.userErrors).toEqual([]);
    });

    it('says why', async () => {
      const { planId } = await started();
      await refused(REQUEST, { planId, reason: ' ' }, [{ code: 'TEXT_MISSING', path: ['reason'] }]);
    });
  });

  describe('completing a review', () => {
    it('keeps what was found for ever, and dates the next', async () => {
      const plan = await started();
      app.setToday('2026-07-13');
      const { outcomes } = await readPlan(plan, 'outcomes { id }');
      const { reviewId } = await completedReview(app, practitioner, plan, {
        perspectives: [
          { perspective: 'PERSON', working: 'My mornings.', notWorking: 'Sundays are long.' },
          { perspective: 'FAMILY', working: 'We worry less.', notWorking: '' },
        ],
        outcomeProgress: [{ outcomeId: outcomes[0].id, progress: 'PARTLY_ACHIEVED', note: 'Most days.' }],
        survey: [{ area: 'FEELING_SAFE', answer: 'A_LOT_BETTER' }],
        result: 'CHANGE_PLAN',
        whatMustChange: 'Somebody to go out with on Sundays.',
      });
      const { data } = await app.ask(
        practitioner,
        `query($id: ID!) { review(id: $id) { version status kind heldOn result whatMustChange completedBy
          perspectives { perspective working notWorking } outcomeProgress { outcomeId progress note } survey { area answer }
          person { nextReview { kind dueOn dueReason status } } plan { reviews { kind status } latestReview { kind } } } }`,
        { id: reviewId },
      );
      expect(data.review).toEqual({
        version: 2,
        status: 'COMPLETED',
        kind: 'FIRST',
        heldOn: '2026-07-13',
        result: 'CHANGE_PLAN',
        whatMustChange: 'Somebody to go out with on Sundays.',
        completedBy: 'test-practitioner',
        perspectives: [
          { perspective: 'PERSON', working: 'My mornings.', notWorking: 'Sundays are long.' },
          { perspective: 'FAMILY', working: 'We worry less.', notWorking: '' },
        ],
        outcomeProgress: [{ outcomeId: outcomes[0].id, progress: 'PARTLY_ACHIEVED', note: 'Most days.' }],
        survey: [{ area: 'FEELING_SAFE', answer: 'A_LOT_BETTER' }],
        person: {
          nextReview: {
            kind: 'ROUTINE',
            dueOn: '2027-07-13',
            dueReason:
              'A plan is reviewed at least every 12 months, and the last review was on 13 July 2026.',
            status: 'UPCOMING',
          },
        },
        plan: {
          reviews: [
            { kind: 'ROUTINE', status: 'UPCOMING' },
            { kind: 'FIRST', status: 'COMPLETED' },
          ],
          latestReview: { kind: 'ROUTINE' },
        },
      });
      const again = await completionFor(app, practitioner, plan, {
        reviewId,
        expectedVersion: 2,
        heldOn: '2026-07-13',
      });
      await refused(COMPLETE, again, [{ code: 'REVIEW_ALREADY_COMPLETED', path: ['reviewId'] }]);
    });

    it('refuses what is not whole or can’t be, and keeps nothing', async () => {
      const plan = await started();
      app.setToday('2026-07-13');
      const cases: [Record<string, unknown>, object][] = [
        [{ expectedVersion: 7 }, { code: 'STALE_VERSION', details: { currentVersion: 1 } }],
        [{ heldOn: '2026-07-14' }, { code: 'HELD_IN_FUTURE', path: ['heldOn'] }],
        [{ heldOn: '2026-05-31' }, { code: 'HELD_BEFORE_START', path: ['heldOn'] }],
        [
          { perspectives: [{ perspective: 'STAFF', working: 'All well.', notWorking: '' }] },
          { code: 'PERSON_PERSPECTIVE_MISSING', path: ['perspectives'] },
        ],
        [{ outcomeProgress: [] }, { code: 'OUTCOME_PROGRESS_MISSING', details: { missing: ['outcome 1'] } }],
        [{ unscheduledReason: null }, { code: 'UNSCHEDULED_REASON_MISSING', path: ['unscheduledReason'] }],
        [{ result: 'REASSESS' }, { code: 'WHAT_MUST_CHANGE_MISSING', path: ['whatMustChange'] }],
        [
          { survey: [{ area: 'DIGNITY', answer: 'EASY' }] },
          { code: 'SURVEY_ANSWER_NOT_OF_SCALE', path: ['survey', '0', 'answer'] },
        ],
      ];
      for (const [changes, expected] of cases) {
        await refused(COMPLETE, await completionFor(app, practitioner, plan, changes), [expected]);
      }
      const other = await started();
      app.setToday('2026-07-13');
      const { outcomeProgress } = await completionFor(app, practitioner, other);
      await refused(COMPLETE, await completionFor(app, practitioner, plan, { outcomeProgress }), [
        { code: 'OUTCOME_NOT_OF_PLAN', path: ['outcomeProgress', '0', 'outcomeId'] },
        { code: 'OUTCOME_PROGRESS_MISSING' },
      ]);
      expect(await readPlan(plan, 'latestReview { status version }')).toEqual({
        latestReview: { status: 'DUE', version: 1 },
      });
    });

    it('leaves the first review to come after one that was asked for, and replaces a routine one', async () => {
      const plan = await started();
      await change(app, practitioner, 'requestReview', 'review { id }', {
        planId: plan.planId,
        reason: 'A fall.',
      });
      await completedReview(app, practitioner, plan, { heldOn: '2026-06-01' });
      const kinds = async () =>
        (await readPlan(plan, 'reviews { kind status }')).reviews.map(
          (review: { kind: string; status: string }) => `${review.kind} ${review.status}`,
        );
      expect(await kinds()).toEqual(['FIRST UPCOMING', 'REQUESTED COMPLETED']);
      app.setToday('2026-07-13');
      await completedReview(app, practitioner, plan);
      await change(app, practitioner, 'requestReview', 'review { id }', {
        planId: plan.planId,
        reason: 'A fall.',
      });
      await completedReview(app, practitioner, plan, { heldOn: '2026-07-13' });
      expect((await kinds()).sort()).toEqual([
        'FIRST COMPLETED',
        'REQUESTED COMPLETED',
        'REQUESTED COMPLETED',
        'ROUTINE NO_LONGER_NEEDED',
        'ROUTINE UPCOMING',
      ]);
    });

    it('sets no further review where support ends', async () => {
      const plan = await started();
      app.setToday('2026-07-13');
      await completedReview(app, practitioner, plan, {
        result: 'END',
        whatMustChange: 'She moves to her son.',
      });
      expect(await readPlan(plan, 'reviews { status } person { nextReview { id } }')).toEqual({
        reviews: [{ status: 'COMPLETED' }],
        person: { nextReview: null },
      });
    });

    it('is not asked for once the plan has ended', async () => {
      const plan = await started();
      const input = await completionFor(app, practitioner, plan, { heldOn: '2026-06-01' });
      await planStep(app, practitioner, 'endPlan', plan, { endedOn: '2026-06-01', reason: 'Moved away.' });
      expect(await readPlan(plan, 'reviews { status } person { nextReview { id } }')).toEqual({
        reviews: [{ status: 'NO_LONGER_NEEDED' }],
        person: { nextReview: null },
      });
      await refused(COMPLETE, input, [{ code: 'REVIEW_NO_LONGER_NEEDED', path: ['reviewId'] }]);
    });

    it('leaves no review to come when the plan ends at the same moment', async () => {
      const plan = await started();
      const completion = await completionFor(app, practitioner, plan, { heldOn: '2026-06-01' });
      const ending = {
        planId: plan.planId,
        expectedVersion: plan.version,
        endedOn: '2026-06-01',
        reason: 'x',
      };
      const answers = await Promise.all([
        app.ask(practitioner, COMPLETE, { input: completion }),
        app.ask(
          practitioner,
          'mutation($input: EndPlanInput!) { endPlan(input: $input) { plan { status } userErrors { code } } }',
          { input: ending },
        ),
      ]);
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      const { status, person } = await readPlan(plan, 'status person { nextReview { id } }');
      expect({ status, person }).toEqual({ status: 'ENDED', person: { nextReview: null } });
    });

    it('is for practice staff of the council', async () => {
      const who = await subject();
      const plan = await startedPlan(app, practitioner, who);
      app.setToday('2026-07-13');
      const input = await completionFor(app, practitioner, plan);
      const own: Asker = { role: 'PERSON', council: 'oldham', person: who.personId };
      for (const asker of [
        own,
        { role: 'FINANCE_OFFICER', council: 'oldham' },
        { role: 'AUDITOR', council: 'oldham' },
      ]) {
        const answer = await unchangedBy(app, () => app.ask(asker as Asker, COMPLETE, { input }));
        expect(answer.errors?.[0]?.extensions.code, asker.role).toBe('FORBIDDEN');
      }
      const devon: Asker = { role: 'PRACTITIONER', council: 'devon' };
      const elsewhere = await unchangedBy(app, () => app.ask(devon, COMPLETE, { input }));
      expect(elsewhere.data.completeReview.userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['reviewId'] },
      ]);
    });

    it('answers a repeated key with the same review', async () => {
      const plan = await started();
      app.setToday('2026-07-13');
      const input = await completionFor(app, practitioner, plan, { idempotencyKey: 'complete-once' });
      const first = await app.ask(practitioner, COMPLETE, { input });
      expect(first.data.completeReview.userErrors).toEqual([]);
      const before = await rows();
      expect((await app.ask(practitioner, COMPLETE, { input })).data).toEqual(first.data);
      expect(await rows()).toEqual(before);
    });
  });
});

describe('the reviews that are due', () => {
  let app: TestApp;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  const DUE = `query($dueBefore: Date, $before: Date, $first: Int, $after: String) {
    reviewsDue(dueBefore: $dueBefore, before: $before, first: $first, after: $after) {
    totalCount nodes { dueOn status person { givenName } } pageInfo { hasNextPage endCursor } } }`;

  const startedOn = async (implementedOn: string) => {
    app.setToday(implementedOn);
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const who = { personId, allocationId: allocation.id };
    return startedPlan(app, practitioner, who, { budget: { startsOn: implementedOn }, implementedOn });
  };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
    const done = await startedOn('2026-06-01');
    await completedReview(app, practitioner, done, {
      heldOn: '2026-06-01',
      result: 'END',
      whatMustChange: 'He moves away.',
    });
    for (const implementedOn of ['2026-06-03', '2026-06-01', '2026-06-02']) await startedOn(implementedOn);
  });
  afterAll(() => app.stop());

  const ask = (variables: Record<string, unknown>, asker: Asker = practitioner) =>
    app.ask(asker, DUE, variables);

  it('come by due date, a page at a time, up to a day, without those that are done', async () => {
    const first = (await ask({ first: 2 })).data.reviewsDue;
    expect(first.nodes.map((review: { dueOn: string }) => review.dueOn)).toEqual([
      '2026-07-13',
      '2026-07-14',
    ]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = (await ask({ first: 2, after: first.pageInfo.endCursor })).data.reviewsDue;
    expect(second.nodes.map((review: { dueOn: string }) => review.dueOn)).toEqual(['2026-07-15']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await ask({ dueBefore: '2026-07-14' })).data.reviewsDue.totalCount).toBe(1);
    expect((await ask({ dueBefore: '2026-07-13' })).data.reviewsDue.nodes).toEqual([]);
  });

  it('say beside the answer that the former name will go, by either route', async () => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await app.token(practitioner)}`,
    };
    for (let time = 0; time < 3; time++) {
      const reply = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: DUE }),
      });
      const { extensions } = (await reply.json()) as {
        extensions: { deprecations: Record<string, string>[] };
      };
      expect(extensions.deprecations).toEqual([
        {
          coordinate: 'Query.reviewsDue(before:)',
          reason: expect.stringContaining('Use `dueBefore`'),
          goesOn: '2027-06-01',
        },
      ]);
    }
  });

  it('come up to a day under its former name too, but not under both', async () => {
    expect((await ask({ before: '2026-07-14' })).data.reviewsDue.totalCount).toBe(1);
    expect((await ask({ before: '2026-07-13', dueBefore: null })).data.reviewsDue.nodes).toEqual([]);
    const both = await ask({ before: '2026-07-14', dueBefore: '2026-07-14' });
    expect(both.data?.reviewsDue ?? null).toBeNull();
    expect(both.errors).toMatchObject([
      {
        message: expect.stringContaining('Give dueBefore alone.'),
        path: ['reviewsDue'],
        extensions: { code: 'BAD_USER_INPUT', inputPath: ['before'] },
      },
    ]);
  });

  it('are the council’s own, and for practice staff', async () => {
    expect((await ask({}, { role: 'PRACTITIONER', council: 'devon' })).data.reviewsDue.totalCount).toBe(0);
    const finance = await ask({}, { role: 'FINANCE_OFFICER', council: 'oldham' });
    expect(finance.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
