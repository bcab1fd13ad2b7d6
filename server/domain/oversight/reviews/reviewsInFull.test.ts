import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { REVIEW_RESULT } from '../../../../tenants/vocabularyOfDecisions.ts';
import { isWorkingDay } from '../../../common/workingDays.ts';
import { deploymentOf } from '../../money/deployment/deployments.ts';
import type { AllocationStep } from '../../policy/resourceAllocation/allocation.ts';
import { compareAllocations } from './allocationComparison.ts';
import {
  type Appointment,
  type AppointmentFacts,
  appointmentRefusals,
  reviewNotice,
  toldOnOf,
} from './appointment.ts';
import {
  type BudgetStep,
  budgetStepRefusals,
  carerOutcomeRefusals,
  directionOf,
  topTwosRefusals,
} from './completionParts.ts';
import {
  draftingRefusals,
  followUpDue,
  followUpStatus,
  type ReviewToFollow,
  settlingRefusals,
} from './followUp.ts';
import { isGoodReview } from './goodReview.ts';
import {
  firstReview,
  hasDirectPayment,
  isOnlyOneOff,
  latestReviewByLaw,
  routineReview,
  type ScheduleSettings,
  setsNextReview,
} from './reviewSchedule.ts';
import { starterBudget, starterDays } from './starterBudget.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
/** Days over leap years and both changes of the clocks. */
const days = fc
  .integer({ min: 0, max: 1_500 })
  .map((offset) => day('2026-01-01').add({ days: offset }).toString());
const SETTINGS: ScheduleSettings = {
  firstReviewFromWeeks: null,
  firstReviewWeeks: 6,
  routineReviewMonths: 12,
  directPaymentFirstReviewMonths: 6,
  directPaymentFirstReviewWeeks: null,
  directPaymentReviewMonths: 12,
  requestedReviewWorkingDays: 10,
  noticeDays: 21,
  laterFirstReviewReason: null,
  laterRoutineReviewReason: null,
};

describe('the day of a review', () => {
  const appointment: Appointment = {
    scheduledOn: '2026-07-10',
    place: 'At home',
    invited: [{ role: 'SUPPORTER', supporterId: 'sheila', name: null }],
    reason: null,
    personAgreesToShortNotice: false,
  };
  const facts: AppointmentFacts = {
    dueFrom: null,
    dueOn: '2026-07-13',
    latestByLaw: null,
    scheduledOn: null,
    toldOn: null,
    ownSupporterIds: ['sheila'],
  };
  const refused = (changes: Partial<Appointment>, others: Partial<AppointmentFacts> = {}) =>
    codes(appointmentRefusals({ ...appointment, ...changes }, { ...facts, ...others }, day('2026-06-10')));

  it('may be today, its first day and its last', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ scheduledOn: '2026-06-10' })).toEqual([]);
    expect(refused({ scheduledOn: '2026-07-13' }, { dueFrom: '2026-07-13' })).toEqual([]);
  });

  it.each<[Partial<Appointment>, Partial<AppointmentFacts>, string[]]>([
    [{ scheduledOn: '2026-06-09' }, {}, ['SCHEDULED_IN_PAST']],
    [{ scheduledOn: '2026-07-05' }, { dueFrom: '2026-07-06' }, ['SCHEDULED_TOO_EARLY']],
    [{}, { scheduledOn: '2026-07-09' }, ['MOVE_REASON_MISSING']],
    [{ reason: ' ' }, { scheduledOn: '2026-07-09' }, ['MOVE_REASON_MISSING']],
    [{ scheduledOn: '2026-07-14' }, {}, ['LATE_REASON_MISSING']],
    [{ scheduledOn: '2026-12-01', reason: 'He is abroad.' }, { latestByLaw: '2026-12-01' }, []],
    [
      { scheduledOn: '2026-12-02', reason: 'He is abroad.' },
      { latestByLaw: '2026-12-01' },
      ['SCHEDULED_BEYOND_LAW'],
    ],
    [{ scheduledOn: '2026-06-11', reason: 'Late.' }, { latestByLaw: '2026-06-10' }, ['SCHEDULED_BEYOND_LAW']],
    [{ scheduledOn: '2026-07-14', reason: 'It was forgotten.' }, { latestByLaw: '2026-06-09' }, []],
    [{ scheduledOn: '2026-07-14', reason: 'Her son is abroad.' }, {}, []],
    [{ place: ' ' }, {}, ['TEXT_MISSING']],
    [{}, { ownSupporterIds: [] }, ['SUPPORTER_NOT_OF_PERSON']],
    [{ invited: [...appointment.invited, ...appointment.invited] }, {}, ['ATTENDEE_GIVEN_TWICE']],
    [
      {
        invited: Array.from({ length: 31 }, () => ({
          role: 'OTHER' as const,
          supporterId: null,
          name: null,
        })),
      },
      {},
      ['REVIEW_LIST_TOO_LONG'],
    ],
  ])('with %j and %j is refused with %j', (changes, others, expected) => {
    expect(refused(changes, others)).toEqual(expected);
  });

  it('is by law within six months of the start of a direct payment, then within twelve of the last review', () => {
    const payment = { paysDirectly: true, startedOn: '2026-08-31', lastHeldOn: null };
    expect(latestReviewByLaw('FIRST', payment)).toBe('2027-02-28');
    const reviewed = { ...payment, lastHeldOn: '2028-02-29' };
    expect(latestReviewByLaw('ROUTINE', reviewed)).toBe('2029-02-28');
    expect(latestReviewByLaw('FIRST', reviewed)).toBe('2029-02-28');
    expect(latestReviewByLaw('REQUESTED', reviewed)).toBeNull();
    expect(latestReviewByLaw('FIRST', { ...payment, paysDirectly: false })).toBeNull();
    expect(latestReviewByLaw('FIRST', { ...payment, startedOn: null })).toBeNull();
  });

  it('keeps the day on which the person was told where it stays, and counts anew where it moves', () => {
    const told = { scheduledOn: '2026-07-10', toldOn: '2026-06-01' };
    expect(toldOnOf({ scheduledOn: '2026-07-10' }, told, day('2026-07-01'))).toBe('2026-06-01');
    expect(toldOnOf({ scheduledOn: '2026-07-11' }, told, day('2026-07-01'))).toBe('2026-07-01');
  });

  it('is short of notice exactly where fewer days than the policy’s lie before it, clocks and leap days or not', () => {
    fc.assert(
      fc.property(days, fc.nat(90), fc.nat(90), fc.boolean(), (toldOn, between, noticeDays, personAgrees) => {
        const heldOn = day(toldOn).add({ days: between }).toString();
        const notice = reviewNotice({ toldOn, heldOn, personAgrees }, { noticeDays });
        expect(notice.noticeDaysGiven).toBe(between);
        expect(notice.isShort).toBe(between < noticeDays);
        expect(notice.refusal !== null).toBe(between < noticeDays && !personAgrees);
      }),
    );
  });
});

describe('what a review asks for', () => {
  it('is due so many working days after it, over bank holidays', () => {
    const settings = { followUpWorkingDays: 5 };
    // Held on the Thursday before Good Friday, 3 April 2026; Monday is Easter Monday.
    expect(followUpDue({ result: 'CHANGE_PLAN', heldOn: '2026-04-02' }, settings)).toEqual({
      dueOn: '2026-04-13',
      dueReason:
        'After the review of 2 April 2026 a newer version of the plan is to be drafted, within 5 working days.',
    });
    expect(followUpDue({ result: 'CONTINUE', heldOn: '2026-04-02' }, settings).dueOn).toBeNull();
  });

  it('is due on a working day after the review, whatever day it was held on', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...REVIEW_RESULT.values),
        fc.integer({ min: 1, max: 130 }),
        (heldOn, result, followUpWorkingDays) => {
          const { dueOn } = followUpDue({ result, heldOn }, { followUpWorkingDays });
          expect(dueOn === null).toBe(result === 'CONTINUE');
          if (dueOn === null) return;
          expect(isWorkingDay(day(dueOn))).toBe(true);
          expect(dueOn > heldOn).toBe(true);
        },
      ),
    );
  });

  it('is in time up to its due date, and stops with a death', () => {
    const open = { dueOn: '2028-02-29' };
    expect(followUpStatus(open, day('2028-02-29'))).toBe('OPEN');
    expect(followUpStatus(open, day('2028-03-01'))).toBe('OVERDUE');
    expect(followUpStatus({ ...open, personDiedOn: '2028-01-01' }, day('2028-03-01'))).toBe('STOPPED');
    expect(followUpStatus({ ...open, settledOn: '2028-02-01' }, day('2028-03-01'))).toBe('SETTLED');
  });

  const LIVE = {
    sharedAt: 'x',
    agreedAt: 'x',
    returnedAt: null,
    signOffRung: 'TEAM_MANAGER',
    signedOffAt: 'x',
    implementedOn: '2026-06-01',
    endedOn: null,
    supersededAt: null,
    personDiedOn: null,
  };
  const DRAFT = { ...LIVE, sharedAt: null, agreedAt: null, signedOffAt: null, implementedOn: null };
  const review = (changes: Partial<ReviewToFollow> = {}): ReviewToFollow => ({
    completedAt: '2026-07-13T10:00:00Z',
    result: 'CHANGE_PLAN',
    followUp: { isAssessed: false },
    hasProposedSteps: false,
    ...changes,
  });
  const drafted = { ...DRAFT, globalId: 'plan_1' };

  it.each<[string, Partial<ReviewToFollow>, string[]]>([
    ['not held', { completedAt: null }, ['REVIEW_NOT_COMPLETED']],
    ['that changes nothing', { result: 'CONTINUE', followUp: null }, ['REVIEW_ASKS_FOR_NO_PLAN']],
    ['that ends support', { result: 'END' }, ['REVIEW_ASKS_FOR_NO_PLAN']],
    ['that asks for a plan', {}, []],
    ['that asks for an assessment', { result: 'REASSESS' }, ['NOT_REASSESSED_YET']],
    ['assessed since', { result: 'REASSESS', followUp: { isAssessed: true, settledOn: '2026-08-01' } }, []],
    ['with a draft', { followUp: { isAssessed: false, draftedPlan: drafted } }, ['PLAN_ALREADY_DRAFTED']],
    ['settled', { followUp: { isAssessed: false, settledOn: '2026-08-01' } }, ['FOLLOW_UP_SETTLED']],
    [
      'with a step of the budget to come',
      {
        result: 'CHANGE_BUDGET',
        followUp: { isAssessed: false, settledOn: '2026-08-01' },
        hasProposedSteps: true,
      },
      [],
    ],
  ])('drafts no plan from a review %s, or does: %j, %j', async (_, changes, expected) => {
    expect(codes(await draftingRefusals(review(changes), LIVE))).toEqual(expected);
  });

  it('needs a live plan to draft from, and is settled otherwise only while it is open', async () => {
    expect(codes(await draftingRefusals(review(), { ...LIVE, endedOn: '2026-08-01' }))).toEqual([
      'PLAN_NOT_IN_STATE',
    ]);
    expect(settlingRefusals(review())).toEqual([]);
    const died = review({ personDiedOn: '2026-08-01', completedAt: null });
    expect(codes(settlingRefusals(died))).toEqual(['PERSON_HAS_DIED']);
    expect(codes(await draftingRefusals(died, LIVE))).toEqual(['PERSON_HAS_DIED']);
    expect(codes(settlingRefusals(review({ completedAt: null })))).toEqual(['REVIEW_NOT_COMPLETED']);
    expect(codes(settlingRefusals(review({ followUp: null })))).toEqual(['FOLLOW_UP_SETTLED']);
    expect(
      codes(settlingRefusals(review({ followUp: { isAssessed: false, settledOn: '2026-08-01' } }))),
    ).toEqual(['FOLLOW_UP_SETTLED']);
  });
});

describe('steps of the budget', () => {
  const facts = { result: 'CHANGE_BUDGET' as const, heldOn: '2026-07-13', currentWeeklyPence: 18_000 };
  const step = (startsOn: string, weeklyPence: number): BudgetStep => ({
    startsOn,
    weeklyPence,
    reason: 'He goes to bowls alone.',
  });

  it.each<[string, BudgetStep[], string[]]>([
    ['a taper', [step('2026-08-01', 12_000), step('2026-10-01', 6_000)], []],
    ['back up again', [step('2026-08-01', 12_000), step('2026-10-01', 18_000)], []],
    ['one on the day of the review', [step('2026-07-13', 12_000)], ['BUDGET_STEP_NOT_LATER']],
    ['two out of order', [step('2026-10-01', 12_000), step('2026-08-01', 6_000)], ['BUDGET_STEP_NOT_LATER']],
    ['less than nothing', [step('2026-08-01', -1)], ['BUDGET_STEP_NEGATIVE']],
    ['the same as now', [step('2026-08-01', 18_000)], ['BUDGET_STEP_CHANGES_NOTHING']],
    [
      'the same twice',
      [step('2026-08-01', 6_000), step('2026-09-01', 6_000)],
      ['BUDGET_STEP_CHANGES_NOTHING'],
    ],
    ['one without a reason', [{ ...step('2026-08-01', 6_000), reason: ' ' }], ['TEXT_MISSING']],
  ])('of %s', (_, steps, expected) => {
    expect(codes(budgetStepRefusals(steps, facts))).toEqual(expected);
  });

  it('go with a change of the budget only, and are never many', () => {
    expect(
      codes(budgetStepRefusals([step('2026-08-01', 6_000)], { ...facts, result: 'CHANGE_PLAN' })),
    ).toEqual(['BUDGET_STEPS_NOT_NEEDED']);
    const many = Array.from({ length: 13 }, (_, index) =>
      step(day('2026-08-01').add({ weeks: index }).toString(), index),
    );
    expect(codes(budgetStepRefusals(many, facts))).toEqual(['REVIEW_LIST_TOO_LONG']);
    expect(directionOf({ weeklyPence: 1, previousWeeklyPence: 2 })).toBe('TAPER');
    expect(directionOf({ weeklyPence: 2, previousWeeklyPence: 1 })).toBe('STEP_UP');
  });
});

describe('the top two things and the carer’s own outcomes', () => {
  const used = { workingTogetherForChangeIsUsed: true };
  const view = {
    perspective: 'PERSON' as const,
    working: ['Mornings'],
    notWorking: [],
    wishedFor: ['A choir'],
  };

  it('are two at most, of each side once, and only where the council gathers them', () => {
    expect(topTwosRefusals([view], used)).toEqual([]);
    expect(codes(topTwosRefusals([view], { workingTogetherForChangeIsUsed: false }))).toEqual([
      'TOP_TWOS_NOT_USED',
    ]);
    expect(topTwosRefusals([], { workingTogetherForChangeIsUsed: false })).toEqual([]);
    expect(codes(topTwosRefusals([view, view], used))).toEqual(['PERSPECTIVE_GIVEN_TWICE']);
    expect(topTwosRefusals([{ ...view, wishedFor: ['a', 'b', 'c'] }], used)).toMatchObject([
      { code: 'TOP_TWO_TOO_MANY', path: ['topTwos', 0, 'wishedFor'] },
    ]);
    expect(topTwosRefusals([{ ...view, working: [' '] }], used)).toMatchObject([
      { code: 'TEXT_MISSING', path: ['topTwos', 0, 'working', 0] },
    ]);
  });

  it('are of somebody in the circle of support, or of nobody named', () => {
    const own = { supporterId: 'joanne', outcome: 'Back to work', progress: 'ACHIEVED' as const, note: null };
    expect(carerOutcomeRefusals([own, { ...own, supporterId: null }], ['joanne'])).toEqual([]);
    expect(codes(carerOutcomeRefusals([own], []))).toEqual(['SUPPORTER_NOT_OF_PERSON']);
    expect(codes(carerOutcomeRefusals([{ ...own, outcome: '' }], ['joanne']))).toEqual(['TEXT_MISSING']);
  });
});

describe('a good review', () => {
  it('goes on, and nothing must change', () => {
    expect(isGoodReview({ result: 'CONTINUE', whatMustChange: ' ' })).toBe(true);
    expect(isGoodReview({ result: 'CONTINUE', whatMustChange: 'Later mornings.' })).toBe(false);
    expect(isGoodReview({ result: 'CHANGE_PLAN', whatMustChange: null })).toBe(false);
    expect(isGoodReview({})).toBe(false);
  });
});

describe('the rhythm of reviews, by the one table of direct payments', () => {
  const slow = { ...SETTINGS, firstReviewWeeks: 40, routineReviewMonths: 18 };

  it.each(DEPLOYMENT_OPTION.values)('of %s', (option) => {
    const paysDirectly = hasDirectPayment([option]);
    expect(paysDirectly).toBe(deploymentOf(option).isDirectPayment);
    const first = firstReview('2026-08-31', paysDirectly, slow).dueOn;
    // 31 August and six months end on the last day of February.
    expect(first).toBe(paysDirectly ? '2027-02-28' : '2027-06-07');
    expect(routineReview('2028-02-29', paysDirectly, slow).dueOn).toBe(
      paysDirectly ? '2029-02-28' : '2029-08-29',
    );
  });

  it('goes on no longer than a budget that is given once', () => {
    const held = { kind: 'FIRST' as const, result: 'CONTINUE' as const, planIsLive: true, openKinds: [] };
    expect(isOnlyOneOff(['SMALL_PAYMENT', 'VOUCHER'])).toBe(true);
    expect(isOnlyOneOff(['SMALL_PAYMENT', 'VIRTUAL_BUDGET'])).toBe(false);
    expect(isOnlyOneOff([])).toBe(false);
    expect(setsNextReview({ ...held, isOnlyOneOff: true })).toBe(false);
    expect(setsNextReview({ ...held, isOnlyOneOff: false })).toBe(true);
  });

  it('says the council’s reason where it is later than guidance expects, and nowhere else', () => {
    const settings = {
      ...SETTINGS,
      firstReviewWeeks: 12,
      routineReviewMonths: 18,
      laterFirstReviewReason: 'Illustrative: after re-ablement.',
      laterRoutineReviewReason: 'Illustrative: people asked for fewer.',
    };
    const explained = { isExplained: true };
    expect(firstReview('2026-06-01', false, settings, explained).dueReason).toBe(
      'The first review is 12 weeks after support starts, and support started on 1 June 2026. National guidance expects eight weeks at most. The council’s reason: Illustrative: after re-ablement.',
    );
    expect(routineReview('2026-06-01', false, settings, explained).dueReason).toContain(
      'people asked for fewer',
    );
    expect(routineReview('2026-06-01', true, settings, explained).dueReason).not.toContain('reason:');
    // As it was decided before the reason was shown, so that earlier decisions replay to the byte.
    expect(firstReview('2026-06-01', false, settings).dueReason).not.toContain('reason:');
    expect(
      firstReview('2026-06-01', false, { ...settings, firstReviewWeeks: 8 }, explained).dueReason,
    ).not.toContain('reason:');
  });
});

describe('a starter budget', () => {
  it('is reviewed on its last day at the latest', () => {
    const starter = firstReview('2026-06-01', true, SETTINGS, { starterEndsOn: '2026-06-29' });
    expect(starter).toEqual({
      kind: 'FIRST',
      dueOn: '2026-06-28',
      dueReason: 'A starter budget is reviewed before it ends, and it pays for support up to 28 June 2026.',
      noticeOn: '2026-06-07',
    });
    expect(firstReview('2026-06-01', true, SETTINGS, { starterEndsOn: '2026-09-01' }).dueOn).toBe(
      '2026-07-13',
    );
    const range = { ...SETTINGS, firstReviewFromWeeks: 4 };
    expect(firstReview('2026-06-01', false, range, { starterEndsOn: '2026-06-22' }).dueFrom).toBeUndefined();
    expect(firstReview('2026-06-01', false, range, { starterEndsOn: '2026-07-06' }).dueFrom).toBe(
      '2026-06-29',
    );
  });

  it('is never reviewed after it ends, nor before support starts', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 26 }),
        fc.integer({ min: 1, max: 26 }),
        (start, weeks, firstReviewWeeks) => {
          const starterEndsOn = day(start).add({ weeks }).toString();
          const settings = { ...SETTINGS, firstReviewWeeks };
          const { dueOn, dueFrom, noticeOn } = firstReview(start, false, settings, { starterEndsOn });
          expect(dueOn < starterEndsOn).toBe(true);
          expect(dueOn >= start).toBe(true);
          expect(noticeOn <= dueOn).toBe(true);
          if (dueFrom) expect(dueFrom < dueOn).toBe(true);
          const { lastDay, warnOn } = starterDays(start, starterEndsOn, { starterWarningDays: 14 });
          expect(warnOn >= start && warnOn <= lastDay && lastDay < starterEndsOn).toBe(true);
        },
      ),
    );
  });

  it('is warned of in its last fortnight while no assessment has begun', () => {
    const { warnOn } = starterDays('2026-06-01', '2026-07-13', { starterWarningDays: 14 });
    expect(warnOn).toBe('2026-06-28');
    expect(starterDays('2026-06-01', '2026-07-13', { starterWarningDays: 21 }).warnOn).toBe('2026-06-21');
    expect(starterDays('2026-06-01', '2026-07-13', { starterWarningDays: 60 }).warnOn).toBe('2026-06-01');
    const plan = { termEndsOn: '2026-07-13', starterWarnOn: warnOn, hasAssessmentBegun: false };
    expect(starterBudget(plan, day('2026-06-27')).warning).toBeNull();
    expect(starterBudget(plan, day('2026-06-28')).warning).toContain('12 July 2026');
    expect(starterBudget({ ...plan, hasAssessmentBegun: true }, day('2026-07-12')).warning).toBeNull();
  });
});

describe('an indicative budget before and after', () => {
  const line = (
    domain: AllocationStep['domain'],
    points: number | null,
    weeklyAmountPence = 0,
  ): AllocationStep => ({
    kind: domain === null ? 'PRICE' : 'DOMAIN',
    sentence: 'A line.',
    domain,
    circumstance: null,
    level: null,
    unpaidSupport: null,
    pointsBeforeUnpaidSupport: points,
    points,
    weeklyAmountPence,
    settingPath: 'scales',
  });
  const allocation = (steps: AllocationStep[]) => ({
    weeklyAmountPence: steps.reduce((sum, each) => sum + each.weeklyAmountPence, 0),
    totalPoints: steps.reduce((sum, each) => sum + (each.points ?? 0), 0),
    steps,
  });

  it('shows each line that is more, less, the same, new or gone', () => {
    const before = allocation([
      line('NUTRITION', 5),
      line('CLOTHING', 4),
      line('NIGHTS', 3),
      line(null, null, 9_000),
    ]);
    const after = allocation([
      line('NUTRITION', 8),
      line('CLOTHING', 4),
      line('STAYING_SAFE', 2),
      line(null, null, 8_000),
    ]);
    const compared = compareAllocations(before, after);
    expect(compared).toMatchObject({ weeklyDifferencePence: -1_000, pointsBefore: 12, pointsAfter: 14 });
    expect(
      compared.lines.map((each) => [(each.after ?? each.before)?.domain, each.change, each.pointsDifference]),
    ).toEqual([
      ['NUTRITION', 'MORE', 3],
      ['CLOTHING', 'SAME', 0],
      ['STAYING_SAFE', 'NEW', 2],
      [null, 'LESS', null],
      ['NIGHTS', 'GONE', -3],
    ]);
  });

  it('adds up to the difference of the totals, and has every line of both once', () => {
    const steps = fc
      .uniqueArray(
        fc.tuple(
          fc.constantFrom('NUTRITION', 'CLOTHING', 'NIGHTS', 'STAYING_SAFE', null),
          fc.nat(20),
          fc.integer({ min: -500, max: 9_000 }),
        ),
        {
          selector: ([domain]) => domain,
        },
      )
      .map((lines) =>
        lines.map(([domain, points, pence]) =>
          line(domain as AllocationStep['domain'], domain && points, pence),
        ),
      );
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const compared = compareAllocations(allocation(one), allocation(other));
        const sum = compared.lines.reduce((total, each) => total + each.weeklyDifferencePence, 0);
        expect(sum).toBe(compared.weeklyDifferencePence);
        expect(compared.lines.filter(({ before }) => before)).toHaveLength(one.length);
        expect(compared.lines.filter(({ after }) => after)).toHaveLength(other.length);
        const back = compareAllocations(allocation(other), allocation(one));
        // Plus nothing, as minus nothing is another number to the comparison.
        expect(back.weeklyDifferencePence).toBe(0 - compared.weeklyDifferencePence);
      }),
    );
  });
});
