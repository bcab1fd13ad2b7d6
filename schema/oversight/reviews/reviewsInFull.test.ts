import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putStepsRight } from '../../../server/domain/clock/openSteps/sweepSteps.commands.ts';
import { reviews } from '../../../server/domain/oversight/reviews/reviews.area.ts';
import { tellOfReviews } from '../../../server/domain/oversight/reviews/tellOfReviews.commands.ts';
import { createLog } from '../../../server/platform/http/log.ts';
import type { Session } from '../../../server/platform/session.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  agreedBudget,
  assessed,
  type BudgetStep,
  change,
  completedReview,
  completionFor,
  type PlanStep,
  planStep,
  registered,
  SUBSTANTIAL_NEEDS,
  startedPlan,
  talkedThrough,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const SCHEDULE = `mutation($input: ScheduleReviewInput!) { scheduleReview(input: $input) {
  review { id version } userErrors { code path } } }`;
const COMPLETE = `mutation($input: CompleteReviewInput!) { completeReview(input: $input) {
  review { id } userErrors { code path } } }`;
const DRAFT = `mutation($input: DraftPlanAfterReviewInput!, $dryRun: Boolean! = false) {
  draftPlanAfterReview(input: $input, dryRun: $dryRun) {
  plan { id version status startedByReview { id } } userErrors { code path details { conflictingId } } } }`;
const SETTLE = `mutation($input: SettleReviewFollowUpInput!) { settleReviewFollowUp(input: $input) {
  review { followUp { status settledAs settledReason settledBy } } userErrors { code path } } }`;
/** Three afternoons a week of a personal assistant: nine hours at £15.00. */
const AFTERNOONS = [
  { ...WHOLE_PLAN.supportItems[0], description: 'Bowls, with somebody', quantityHundredths: 900 },
];

/** Other areas have steps of their own. */
const OWN_STEPS = (reviews.steps ?? []).map(({ key }) => key);

describe('reviews in full', () => {
  let app: TestApp;
  let david: string;
  let joanne: string;
  let plan: BudgetStep;
  let reviewId: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(council, 'devon');
    ({ personId: david, plan } = await supported({ parts: { supportItems: AFTERNOONS } }));
    const input = {
      personId: david,
      name: 'Joanne',
      relationship: 'wife',
      consents: ['REVIEWS'],
      consentRecordedOn: '2026-06-01',
    };
    joanne = (await change(app, practitioner, 'addSupporter', 'supporter { id }', input)).supporter.id;
    reviewId = (await nextReview(david)).id;
  });
  afterAll(() => app.stop());

  /** Somebody whose support started on 1 June 2026. */
  async function supported(given: Parameters<typeof startedPlan>[3] = {}) {
    app.setToday('2026-06-01');
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    return {
      personId,
      plan: await startedPlan(app, practitioner, { personId, allocationId: allocation.id }, given),
    };
  }
  const read = async (source: string, id: string, asker: Asker = practitioner) =>
    (await app.ask(asker, `query($id: ID!) { ${source} }`, { id })).data;
  const nextReview = async (id: string) =>
    (await read('person(id: $id) { nextReview { id version dueOn scheduledOn } }', id)).person.nextReview;
  const stepsOf = async (id: string): Promise<string[]> => {
    const { person } = await read('person(id: $id) { openSteps { kind dueOn } }', id);
    return person.openSteps
      .filter(({ kind }: { kind: string }) => OWN_STEPS.includes(kind))
      .map((step: Record<string, string>) => `${step.kind} ${step.dueOn}`);
  };
  const refused = async (source: string, input: Record<string, unknown>, expected: object[]) => {
    const { data } = await unchangedBy(app, () => app.ask(practitioner, source, { input }));
    const [payload] = Object.values(data) as { userErrors: object[] }[];
    expect(payload?.userErrors).toMatchObject(expected);
    expect(payload?.userErrors).toHaveLength(expected.length);
  };
  const bySystem = async <Answer>(run: (session: Session) => Promise<Answer>, today: string) => {
    const [row] = await queryAll<{ id: string }>(
      app.database,
      `select tenant_id as id from council where slug = '${council}'`,
    );
    const session = systemSession(
      app.connection,
      { tenantId: row?.id ?? '', slug: council, isLive: true },
      { work: 'test', now: Temporal.Instant.from(`${today}T09:00:00Z`), requestId: 'test' },
    );
    return run(session).finally(() => session.end());
  };
  const noticesOf = async (id: string) =>
    (
      await queryAll<{ code: string }>(
        app.database,
        'select code from notice where person_id = $1 order by id',
        [id.replace('person_', '')],
      )
    )
      .map(({ code }) => code)
      .filter((code) => reviews.notices?.some(({ key }) => key === code));

  describe('a day for it', () => {
    it('is set with notice, or with the person’s agreement to less', async () => {
      app.setToday('2026-06-10');
      const { version: expectedVersion } = await nextReview(david);
      const at = (changes: object) => ({
        reviewId,
        expectedVersion,
        scheduledOn: '2026-07-10',
        place: 'At home',
        ...changes,
      });
      await refused(SCHEDULE, at({ expectedVersion: 9 }), [{ code: 'STALE_VERSION' }]);
      await refused(SCHEDULE, at({ scheduledOn: '2026-06-09' }), [
        { code: 'SCHEDULED_IN_PAST', path: ['scheduledOn'] },
      ]);
      await refused(SCHEDULE, at({ scheduledOn: '2026-07-14' }), [
        { code: 'LATE_REASON_MISSING', path: ['reason'] },
      ]);
      await refused(SCHEDULE, at({ scheduledOn: '2026-12-02', reason: 'Joanne is abroad.' }), [
        { code: 'SCHEDULED_BEYOND_LAW', path: ['scheduledOn'] },
      ]);
      await refused(SCHEDULE, at({ scheduledOn: '2026-06-30' }), [
        { code: 'SHORT_NOTICE_NOT_AGREED', path: ['personAgreesToShortNotice'] },
      ]);
      await refused(SCHEDULE, at({ place: ' ' }), [{ code: 'TEXT_MISSING', path: ['place'] }]);
      await refused(SCHEDULE, at({ invited: [{ role: 'SUPPORTER', supporterId: david }] }), [
        { code: 'SUPPORTER_NOT_OF_PERSON', path: ['invited', '0', 'supporterId'] },
      ]);
      const invited = [{ role: 'SUPPORTER', supporterId: joanne }];
      await refused(SCHEDULE, at({ invited: [...invited, ...invited] }), [{ code: 'ATTENDEE_GIVEN_TWICE' }]);
      const own: Asker = { role: 'PERSON', council, person: david };
      expect((await app.ask(own, SCHEDULE, { input: at({}) })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );

      await change(app, practitioner, 'scheduleReview', 'review { id }', at({ invited }));
      expect(await stepsOf(david)).toEqual(['REVIEW_DUE 2026-07-10']);
      expect(await noticesOf(david)).toEqual(['REVIEW_SCHEDULED']);
    });

    it('moves for a reason, and the person is told again', async () => {
      app.setToday('2026-06-12');
      const { version: expectedVersion } = await nextReview(david);
      const at = { reviewId, expectedVersion, scheduledOn: '2026-07-13', place: 'At the bowls club' };
      await refused(SCHEDULE, at, [{ code: 'MOVE_REASON_MISSING', path: ['reason'] }]);
      const reason = 'Joanne works that day.';
      const returning = `review { scheduledOn place toldOn noticeDaysGiven shortNoticeAgreedOn
        invited { role supporterId } dateChanges { from to reason changedOn } }`;
      const { review } = await change(app, practitioner, 'scheduleReview', returning, { ...at, reason });
      expect(review).toEqual({
        scheduledOn: '2026-07-13',
        place: 'At the bowls club',
        toldOn: '2026-06-12',
        noticeDaysGiven: 31,
        shortNoticeAgreedOn: null,
        invited: [],
        dateChanges: [{ from: '2026-07-10', to: '2026-07-13', reason, changedOn: '2026-06-12' }],
      });
      expect(await noticesOf(david)).toEqual(['REVIEW_SCHEDULED', 'REVIEW_MOVED']);
    });

    it('is kept to, unless the person agrees to hold it sooner', async () => {
      const other = await supported();
      const { id, version } = await nextReview(other.personId);
      const at = { reviewId: id, expectedVersion: version, scheduledOn: '2026-06-20', place: 'By video' };
      const agreed = { ...at, personAgreesToShortNotice: true };
      const set = await change(app, practitioner, 'scheduleReview', 'review { shortNoticeAgreedOn }', agreed);
      expect(set.review.shortNoticeAgreedOn).toBe('2026-06-01');
      app.setToday('2026-06-15');
      const input = await completionFor(app, practitioner, other.plan, { heldOn: '2026-06-15' });
      await refused(COMPLETE, input, [{ code: 'SHORT_NOTICE_NOT_AGREED' }]);
      const { review } = await change(
        app,
        practitioner,
        'completeReview',
        'review { status isGoodReview followUp { id } }',
        {
          ...input,
          personAgreesToShortNotice: true,
        },
      );
      expect(review).toEqual({ status: 'COMPLETED', isGoodReview: true, followUp: null });
    });
  });

  describe('David and Joanne: a taper after reviews', () => {
    const steps = [
      { startsOn: '2026-09-01', weeklyPence: 9_000, reason: 'He goes to one afternoon alone.' },
      { startsOn: '2026-12-01', weeklyPence: 4_500, reason: 'He goes to two alone.' },
    ];
    const found = async () => {
      const { outcomes } = (await read('supportPlan(id: $id) { outcomes { id } }', plan.planId)).supportPlan;
      return completionFor(app, practitioner, plan, {
        heldOn: '2026-07-13',
        method: 'FACE_TO_FACE',
        present: [{ role: 'PERSON' }, { role: 'SUPPORTER', supporterId: joanne }],
        perspectives: [
          { perspective: 'PERSON', working: 'Bowls.', notWorking: 'Being driven.' },
          { perspective: 'FAMILY', working: 'An afternoon to myself.', notWorking: '' },
          { perspective: 'STAFF', working: 'He knows everybody.', notWorking: '' },
        ],
        outcomeProgress: [{ outcomeId: outcomes[0].id, progress: 'KEPT_AS_IT_IS', note: 'He is at home.' }],
        carerOutcomes: [{ supporterId: joanne, outcome: 'Back at work', progress: 'ACHIEVED' }],
        topTwos: [
          {
            perspective: 'PERSON',
            working: ['Bowls', 'My assistant'],
            notWorking: [],
            wishedFor: ['A bus pass'],
          },
        ],
        result: 'CHANGE_BUDGET',
        whatMustChange: 'Less of the assistant, bit by bit.',
        budgetSteps: steps,
      });
    };

    it('refuses what does not go together, and keeps nothing', async () => {
      app.setToday('2026-07-13');
      const input = await found();
      const cases: [Record<string, unknown>, object[]][] = [
        [{ result: 'CHANGE_PLAN' }, [{ code: 'BUDGET_STEPS_NOT_NEEDED', path: ['budgetSteps'] }]],
        [
          { budgetSteps: [...steps].reverse() },
          [{ code: 'BUDGET_STEP_NOT_LATER', path: ['budgetSteps', '1', 'startsOn'] }],
        ],
        [
          { budgetSteps: [{ ...steps[0], weeklyPence: 13_500 }] },
          [{ code: 'BUDGET_STEP_CHANGES_NOTHING', path: ['budgetSteps', '0', 'weeklyPence'] }],
        ],
        [{ budgetSteps: [{ ...steps[0], weeklyPence: -1 }] }, [{ code: 'BUDGET_STEP_NEGATIVE' }]],
        [
          { topTwos: [{ perspective: 'STAFF', working: ['a', 'b', 'c'], notWorking: [], wishedFor: [] }] },
          [{ code: 'TOP_TWO_TOO_MANY', path: ['topTwos', '0', 'working'] }],
        ],
        [
          { carerOutcomes: [{ supporterId: plan.planId, outcome: 'Rest', progress: 'ACHIEVED' }] },
          [{ code: 'SUPPORTER_NOT_OF_PERSON', path: ['carerOutcomes', '0', 'supporterId'] }],
        ],
        [
          { present: Array.from({ length: 31 }, () => ({ role: 'OTHER' })) },
          [{ code: 'REVIEW_LIST_TOO_LONG', path: ['present'] }],
        ],
      ];
      for (const [changes, expected] of cases) await refused(COMPLETE, { ...input, ...changes }, expected);
      await refused(DRAFT, { reviewId, title: 'Less' }, [
        { code: 'REVIEW_NOT_COMPLETED', path: ['reviewId'] },
      ]);
      await refused(SETTLE, { reviewId, reason: 'No.' }, [
        { code: 'REVIEW_NOT_COMPLETED', path: ['reviewId'] },
      ]);
    });

    it('keeps what everybody said, and what is to follow by when', async () => {
      await change(app, practitioner, 'completeReview', 'review { id }', await found());
      const { review } = await read(
        `review(id: $id) { method isGoodReview present { role supporterId }
          outcomeProgress { progress } carerOutcomes { supporterId outcome progress }
          topTwos { perspective working wishedFor } comparison { weeklyAfterPence }
          followUp { result status dueOn dueReason settledOn }
          budgetSteps { position startsOn prepareFrom weeklyPence previousWeeklyPence direction status } }`,
        reviewId,
      );
      expect(review).toEqual({
        method: 'FACE_TO_FACE',
        isGoodReview: false,
        present: [
          { role: 'PERSON', supporterId: null },
          { role: 'SUPPORTER', supporterId: joanne },
        ],
        outcomeProgress: [{ progress: 'KEPT_AS_IT_IS' }],
        carerOutcomes: [{ supporterId: joanne, outcome: 'Back at work', progress: 'ACHIEVED' }],
        topTwos: [{ perspective: 'PERSON', working: ['Bowls', 'My assistant'], wishedFor: ['A bus pass'] }],
        comparison: null,
        followUp: {
          result: 'CHANGE_BUDGET',
          status: 'OPEN',
          dueOn: '2026-08-10',
          dueReason:
            'After the review of 13 July 2026 the budget is to change, with a newer version of the plan, within 20 working days.',
          settledOn: null,
        },
        budgetSteps: [
          {
            position: 1,
            startsOn: '2026-09-01',
            prepareFrom: '2026-08-11',
            weeklyPence: 9_000,
            previousWeeklyPence: 13_500,
            direction: 'TAPER',
            status: 'PROPOSED',
          },
          {
            position: 2,
            startsOn: '2026-12-01',
            prepareFrom: '2026-11-10',
            weeklyPence: 4_500,
            previousWeeklyPence: 9_000,
            direction: 'TAPER',
            status: 'PROPOSED',
          },
        ],
      });
      expect(await stepsOf(david)).toEqual([
        'NEXT_AFTER_REVIEW 2026-08-10',
        'BUDGET_STEP_DUE 2026-09-01',
        'BUDGET_STEP_DUE 2026-12-01',
        'REVIEW_DUE 2027-07-13',
      ]);
    });

    it('is followed by a version of the plan that was drafted from the review', async () => {
      app.setToday('2026-08-12');
      const input = { reviewId, title: 'Two afternoons' };
      await refused(DRAFT, { ...input, title: ' ' }, [{ code: 'TEXT_MISSING', path: ['title'] }]);
      const { plan: drafted } = await change(
        app,
        practitioner,
        'draftPlanAfterReview',
        'plan { id version startedByReview { id } supersedes { id } outcomes { id } }',
        input,
      );
      expect(drafted).toMatchObject({ startedByReview: { id: reviewId }, supersedes: { id: plan.planId } });
      await refused(DRAFT, input, [
        { code: 'PLAN_ALREADY_DRAFTED', path: ['reviewId'], details: { conflictingId: drafted.id } },
      ]);
      expect((await read('review(id: $id) { followUp { status } }', reviewId)).review.followUp.status).toBe(
        'OVERDUE',
      );

      let step: PlanStep = { planId: drafted.id, version: drafted.version };
      const [item] = WHOLE_PLAN.supportItems;
      const supportItems = [{ ...item, outcomeId: drafted.outcomes[0].id, quantityHundredths: 600 }];
      step = await planStep(app, practitioner, 'setSupportItems', step, { supportItems });
      step = await planStep(app, practitioner, 'sharePlan', step);
      step = await planStep(app, { role: 'PERSON', council, person: david }, 'agreePlan', step);
      await talkedThrough(app, practitioner, { personId: david }, step);
      step = await planStep(app, { role: 'DIRECTOR', council }, 'signOffPlan', step);
      const agreed = await agreedBudget(app, practitioner, step, { startsOn: '2026-09-01' });
      app.setToday('2026-09-01');
      step = await planStep(app, practitioner, 'startPlan', agreed, { implementedOn: '2026-09-01' });
      const { review } = await read(
        `review(id: $id) { plan { status } followUp { status settledAs settledOn draftedPlan { id } }
          budgetSteps { status followedByPlan { id } followedWeeklyPence } }`,
        reviewId,
      );
      expect(review).toEqual({
        plan: { status: 'SUPERSEDED' },
        followUp: {
          status: 'SETTLED',
          settledAs: 'PLAN_STARTED',
          settledOn: '2026-09-01',
          draftedPlan: { id: drafted.id },
        },
        budgetSteps: [
          { status: 'FOLLOWED', followedByPlan: { id: drafted.id }, followedWeeklyPence: 9_000 },
          { status: 'PROPOSED', followedByPlan: null, followedWeeklyPence: null },
        ],
      });
      expect(await stepsOf(david)).toEqual(['REVIEW_DUE 2026-10-13', 'BUDGET_STEP_DUE 2026-12-01']);
      // The second step wants a version of its own, from the plan that is live now.
      const again = await app.ask(practitioner, DRAFT, { input: { reviewId, title: 'One' }, dryRun: true });
      expect(again.data.draftPlanAfterReview).toMatchObject({ userErrors: [], plan: { status: 'DRAFT' } });
      plan = { ...agreed, ...step };
    });

    it('gives way to a later review that asks for an assessment, and shows both amounts side by side', async () => {
      app.setToday('2026-10-13');
      const { reviewId: second } = await completedReview(app, practitioner, plan, {
        result: 'REASSESS',
        whatMustChange: 'He is ill more often.',
      });
      expect(await stepsOf(david)).toEqual(['NEXT_AFTER_REVIEW 2026-11-10', 'REVIEW_DUE 2027-10-13']);
      const { review: first } = await read('review(id: $id) { budgetSteps { status } }', reviewId);
      expect(first.budgetSteps.map(({ status }: { status: string }) => status)).toEqual([
        'FOLLOWED',
        'WITHDRAWN',
      ]);
      await refused(DRAFT, { reviewId: second, title: 'More' }, [
        { code: 'NOT_REASSESSED_YET', path: ['reviewId'] },
      ]);

      app.setToday('2026-10-20');
      const domains = {
        ...SUBSTANTIAL_NEEDS.domains,
        STAYING_SAFE: { level: 'CRITICAL', unpaidSupport: 'NONE' },
      } as const;
      const { allocation } = await assessed(app, practitioner, david, { ...SUBSTANTIAL_NEEDS, domains });
      const source = `review(id: $id) { followUp { status settledAs settledOn allocation { id } } comparison {
        weeklyBeforePence weeklyAfterPence weeklyDifferencePence pointsBefore pointsAfter
        lines { change pointsDifference weeklyDifferencePence before { domain } after { domain level } } } }`;
      const { review } = await read(source, second);
      expect(review.followUp).toEqual({
        status: 'SETTLED',
        settledAs: 'ASSESSED',
        settledOn: '2026-10-20',
        allocation: { id: allocation.id },
      });
      const { comparison } = review;
      expect(comparison.weeklyAfterPence).toBe(allocation.weeklyAmountPence);
      expect(comparison.weeklyDifferencePence).toBe(
        comparison.weeklyAfterPence - comparison.weeklyBeforePence,
      );
      expect(comparison.weeklyDifferencePence).toBeGreaterThan(0);
      const safe = comparison.lines.find(
        ({ after }: { after: { domain: string } | null }) => after?.domain === 'STAYING_SAFE',
      );
      expect(safe).toMatchObject({ change: 'MORE', after: { level: 'CRITICAL' } });
      expect(safe.pointsDifference).toBe(comparison.pointsAfter - comparison.pointsBefore);
      expect(await stepsOf(david)).toEqual(['REVIEW_DUE 2027-10-13']);

      // The working is for whoever may see assessments: Joanne may see reviews only.
      const asker: Asker = { role: 'SUPPORTER', council, person: david, supporter: joanne };
      const answer = await app.ask(
        asker,
        'query($id: ID!) { review(id: $id) { result comparison { weeklyAfterPence } } }',
        { id: second },
      );
      expect(answer.data.review).toEqual({ result: 'REASSESS', comparison: null });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const { plan: more } = await change(
        app,
        practitioner,
        'draftPlanAfterReview',
        'plan { allocation { id } }',
        {
          reviewId: second,
          title: 'More',
        },
      );
      expect(more.allocation.id).toBe(allocation.id);
    });
  });

  it('is settled in another way for a reason, or with the end of support', async () => {
    const one = await supported();
    const other = await supported();
    app.setToday('2026-07-13');
    const asksFor = (of: PlanStep, result: string) =>
      completedReview(app, practitioner, of, { result, whatMustChange: 'Sundays.' });
    const { reviewId: first } = await asksFor(one.plan, 'CHANGE_PLAN');
    await refused(SETTLE, { reviewId: first, reason: ' ' }, [{ code: 'TEXT_MISSING', path: ['reason'] }]);
    const reason = 'Her neighbour comes on Sundays now.';
    const { data } = await app.ask(practitioner, SETTLE, { input: { reviewId: first, reason } });
    expect(data.settleReviewFollowUp).toEqual({
      review: {
        followUp: {
          status: 'SETTLED',
          settledAs: 'SETTLED_OTHERWISE',
          settledReason: reason,
          settledBy: 'test-practitioner',
        },
      },
      userErrors: [],
    });
    await refused(SETTLE, { reviewId: first, reason }, [{ code: 'FOLLOW_UP_SETTLED', path: ['reviewId'] }]);
    await refused(DRAFT, { reviewId: first, title: 'Anew' }, [
      { code: 'FOLLOW_UP_SETTLED', path: ['reviewId'] },
    ]);

    const { reviewId: last } = await asksFor(other.plan, 'END');
    expect(await stepsOf(other.personId)).toEqual(['NEXT_AFTER_REVIEW 2026-08-10']);
    await refused(DRAFT, { reviewId: last, title: 'Anew' }, [
      { code: 'REVIEW_ASKS_FOR_NO_PLAN', path: ['reviewId'] },
    ]);
    await planStep(app, practitioner, 'endPlan', other.plan, {
      endedOn: '2026-07-13',
      reason: 'As agreed at the review.',
    });
    expect(await stepsOf(other.personId)).toEqual([]);
    const { review } = await read('review(id: $id) { followUp { settledAs } }', last);
    expect(review.followUp.settledAs).toBe('PLAN_ENDED');
  });

  it('gathers no top twos where the council does not', async () => {
    const asker: Asker = { role: 'PRACTITIONER', council: 'devon' };
    app.setToday('2026-06-01');
    const personId = await registered(app, asker);
    const { allocation } = await assessed(app, asker, personId);
    const theirs = await startedPlan(app, asker, { personId, allocationId: allocation.id });
    const topTwos = [{ perspective: 'PERSON', working: ['Mornings'], notWorking: [], wishedFor: [] }];
    const input = await completionFor(app, asker, theirs, { heldOn: '2026-06-01', topTwos });
    const { data } = await unchangedBy(app, () => app.ask(asker, COMPLETE, { input }));
    expect(data.completeReview.userErrors).toMatchObject([{ code: 'TOP_TWOS_NOT_USED', path: ['topTwos'] }]);
  });

  it('comes before a starter budget ends, which is warned of while no assessment has begun', async () => {
    const writing = { ...WHOLE_PLAN.writing, term: 'STARTER' };
    const { personId, plan: starter } = await supported({ parts: { writing } });
    const source = `supportPlan(id: $id) { termEndsOn latestReview { dueOn dueReason }
      starterBudget { lastDay warnOn hasAssessmentBegun warning } }`;
    const { supportPlan } = await read(source, starter.planId);
    expect(supportPlan).toEqual({
      termEndsOn: '2026-07-13',
      latestReview: {
        dueOn: '2026-07-12',
        dueReason: 'A starter budget is reviewed before it ends, and it pays for support up to 12 July 2026.',
      },
      starterBudget: {
        lastDay: '2026-07-12',
        warnOn: '2026-06-28',
        hasAssessmentBegun: false,
        warning: null,
      },
    });
    expect((await stepsOf(personId)).sort()).toEqual([
      'REVIEW_DUE 2026-07-12',
      'STARTER_BUDGET_ENDS 2026-07-12',
    ]);
    await planStep(app, practitioner, 'endPlan', starter, { endedOn: '2026-06-01', reason: 'She is well.' });
    expect(await stepsOf(personId)).toEqual([]);
    expect((await read(source, starter.planId)).supportPlan.starterBudget).toBeNull();
  });

  it('is told of once by the program itself, as is a starter budget without an assessment', async () => {
    const { personId } = await supported();
    const writing = { ...WHOLE_PLAN.writing, term: 'STARTER' };
    const { personId: early, plan: starter } = await supported({ parts: { writing } });
    const assessing = await supported({ parts: { writing } });
    const answering = { personId: assessing.personId, respondent: 'SUPPORTED' };
    await change(app, practitioner, 'startAssessment', 'assessment { id }', answering);
    app.setToday('2026-06-28');
    const { supportPlan } = await read('supportPlan(id: $id) { starterBudget { warning } }', starter.planId);
    expect(supportPlan.starterBudget.warning).toContain('no assessment has begun');
    const task = { subjectId: null, log: createLog({ mode: 'production', level: 'silent' }) };
    await bySystem((session) => tellOfReviews.run(session, task), '2026-06-20');
    expect(await noticesOf(personId)).toEqual([]);
    await bySystem((session) => tellOfReviews.run(session, task), '2026-06-28');
    await bySystem((session) => tellOfReviews.run(session, task), '2026-06-28');
    expect(await noticesOf(personId)).toEqual(['REVIEW_COMES_UP']);
    expect(await noticesOf(early)).toEqual(['REVIEW_COMES_UP', 'STARTER_BUDGET_UNASSESSED']);
    expect(await noticesOf(assessing.personId)).toEqual(['REVIEW_COMES_UP']);
  });

  it('keeps every open step as its tables say', async () => {
    expect(await bySystem(putStepsRight, '2026-10-20')).toEqual([]);
  });

  it('leaves no plan untouched for years unseen', async () => {
    const { personId, plan: forgotten } = await supported();
    const LIST = `query($filter: SupportPlanFilterInput) {
      supportPlans(filter: $filter, orderBy: LOOKED_AT_LONGEST_AGO, first: 100) { nodes { id lastLookedAtOn } } }`;
    const listed = async (filter: object) =>
      (await app.ask(practitioner, LIST, { filter })).data.supportPlans.nodes as {
        id: string;
        lastLookedAtOn: string;
      }[];
    const has = async (filter: object) => (await listed(filter)).some(({ id }) => id === forgotten.planId);
    app.setToday('2027-06-01');
    expect(await has({ isLongUntouched: true })).toBe(false);
    app.setToday('2027-06-02');
    expect(await has({ isLongUntouched: true })).toBe(true);
    expect(await has({ isNotLookedAtSince: '2026-06-01' })).toBe(false);
    expect(await has({ isNotLookedAtSince: '2026-06-02' })).toBe(true);
    await completedReview(app, practitioner, forgotten, { heldOn: '2027-06-02' });
    expect(await has({ isLongUntouched: true })).toBe(false);
    const { person } = await read('person(id: $id) { currentPlan { lastLookedAtOn } }', personId);
    expect(person.currentPlan.lastLookedAtOn).toBe('2027-06-02');
    const days = (await listed({})).map(({ lastLookedAtOn }) => lastLookedAtOn ?? 'never');
    expect(days).toEqual(days.toSorted());
  });
});
