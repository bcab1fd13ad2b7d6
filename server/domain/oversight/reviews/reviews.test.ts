import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { startingRefusals } from '../../planLife/starting.ts';
import {
  type Completion,
  type CompletionFacts,
  closedReviewRefusals,
  completionRefusals,
} from './completion.ts';
import type { BudgetStep } from './completionParts.ts';
import {
  firstReview,
  hasDirectPayment,
  requestedReview,
  routineReview,
  type ScheduleSettings,
  setsNextReview,
} from './reviewSchedule.ts';
import { reviewStatus } from './reviewStatus.ts';

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
const day = (text: string) => Temporal.PlainDate.from(text);

describe('when a review is due', () => {
  it('is so many weeks after support started, with notice before', () => {
    expect(firstReview('2026-06-01', true, SETTINGS)).toEqual({
      kind: 'FIRST',
      dueOn: '2026-07-13',
      noticeOn: '2026-06-22',
      dueReason: 'The first review is 6 weeks after support starts, and support started on 1 June 2026.',
    });
  });

  it('has a range where the council gives one: from when it may be held, and by when it is due', () => {
    const settings = { ...SETTINGS, firstReviewFromWeeks: 6, firstReviewWeeks: 8 };
    expect(firstReview('2026-06-01', false, settings)).toEqual({
      kind: 'FIRST',
      dueFrom: '2026-07-13',
      dueOn: '2026-07-27',
      noticeOn: '2026-07-06',
      dueReason: 'The first review is 6 to 8 weeks after support starts, and support started on 1 June 2026.',
    });
    // That of a direct payment is due sooner here, and may be held at any time before.
    const sooner = firstReview('2026-06-01', true, { ...settings, directPaymentFirstReviewMonths: 1 });
    expect(sooner).not.toHaveProperty('dueFrom');
  });

  it('is sooner for a direct payment where its months end first', () => {
    const settings = { ...SETTINGS, firstReviewWeeks: 12, directPaymentFirstReviewMonths: 1 };
    expect(firstReview('2026-06-01', true, settings)).toMatchObject({
      dueOn: '2026-07-01',
      dueReason: 'A direct payment is first reviewed within 1 month, and support started on 1 June 2026.',
    });
    expect(firstReview('2026-06-01', false, settings).dueOn).toBe('2026-08-24');
  });

  it('is sooner for a direct payment whose first review is counted in weeks, unless its months end before', () => {
    const settings = { ...SETTINGS, firstReviewWeeks: 26, directPaymentFirstReviewWeeks: 12 };
    expect(firstReview('2026-06-01', true, settings)).toMatchObject({
      dueOn: '2026-08-24',
      dueReason: 'A direct payment is first reviewed within 12 weeks, and support started on 1 June 2026.',
    });
    expect(firstReview('2026-06-01', false, settings).dueOn).toBe('2026-11-30');
    expect(firstReview('2026-06-01', true, { ...settings, directPaymentFirstReviewMonths: 2 })).toMatchObject(
      {
        dueOn: '2026-08-01',
        dueReason: 'A direct payment is first reviewed within 2 months, and support started on 1 June 2026.',
      },
    );
    // The usual first review comes first, as for everybody.
    expect(firstReview('2026-06-01', true, { ...settings, firstReviewWeeks: 6 }).dueOn).toBe('2026-07-13');
  });

  it('is so many months after the last, fewer for a direct payment where the council says so', () => {
    const settings = { ...SETTINGS, directPaymentReviewMonths: 9 };
    expect(routineReview('2026-08-31', true, settings)).toEqual({
      kind: 'ROUTINE',
      dueOn: '2027-05-31',
      noticeOn: '2027-05-10',
      dueReason:
        'A direct payment is reviewed at least every 9 months, and the last review was on 31 August 2026.',
    });
    expect(routineReview('2026-08-31', false, settings).dueOn).toBe('2027-08-31');
    expect(routineReview('2026-08-31', true, { ...settings, directPaymentReviewMonths: 18 }).dueOn).toBe(
      '2027-08-31',
    );
  });

  it('is so many working days after it was asked for, and nobody is told before that', () => {
    expect(requestedReview(day('2026-12-21'), SETTINGS)).toEqual({
      kind: 'REQUESTED',
      // 25 and 28 December 2026 and 1 January 2027 are bank holidays.
      dueOn: '2027-01-07',
      noticeOn: '2026-12-21',
      dueReason: 'A review was asked for on 21 December 2026, and is arranged within 10 working days.',
    });
  });

  it('is never before support, nor after what the law leaves of a direct payment, on whatever day it begins', () => {
    // Month ends, leap days and the nights on which the clocks change among them.
    const days = fc.oneof(
      fc.constantFrom('2026-10-31', '2027-08-31', '2028-02-29', '2027-10-31', '2027-03-28'),
      fc.nat(1_500).map((offset) => day('2026-04-01').add({ days: offset }).toString()),
    );
    // Within the bounds of the national frame.
    const settings = fc.record({
      firstReviewWeeks: fc.integer({ min: 1, max: 26 }),
      directPaymentFirstReviewMonths: fc.integer({ min: 1, max: 6 }),
      directPaymentFirstReviewWeeks: fc.option(fc.integer({ min: 1, max: 26 })),
      routineReviewMonths: fc.integer({ min: 1, max: 24 }),
      directPaymentReviewMonths: fc.integer({ min: 1, max: 12 }),
      noticeDays: fc.nat(90),
    });
    fc.assert(
      fc.property(days, settings, fc.boolean(), (on, given, paysDirectly) => {
        const rules = { ...SETTINGS, ...given };
        const first = firstReview(on, paysDirectly, rules);
        const next = routineReview(on, paysDirectly, rules);
        for (const { dueOn, noticeOn } of [first, next]) {
          expect(dueOn > on).toBe(true);
          expect(day(noticeOn).until(dueOn).days).toBe(rules.noticeDays);
        }
        const months = paysDirectly
          ? Math.min(rules.routineReviewMonths, rules.directPaymentReviewMonths)
          : rules.routineReviewMonths;
        // The same day of the month, or the last of a shorter one.
        const then = day(on).with({ day: 1 }).add({ months });
        expect(next.dueOn).toBe(then.with({ day: Math.min(day(on).day, then.daysInMonth) }).toString());
        if (!paysDirectly) return;
        expect(first.dueOn <= day(on).add({ months: 6 }).toString()).toBe(true);
        expect(next.dueOn <= day(on).add({ months: 12 }).toString()).toBe(true);
      }),
    );
  });

  it('counts payments to the person, a suitable person or a card as direct', () => {
    expect(hasDirectPayment(['COMMISSIONED', 'PREPAID_CARD'])).toBe(true);
    expect(hasDirectPayment(['VIRTUAL_BUDGET', 'TRUST'])).toBe(true);
    expect(hasDirectPayment(['COMMISSIONED', 'VIRTUAL_BUDGET', 'INDIVIDUAL_SERVICE_FUND'])).toBe(false);
  });
});

it.each([
  ['2026-04-02', 1, '2026-04-07'], // Good Friday and Easter Monday.
  ['2026-05-01', 1, '2026-05-05'], // The early May bank holiday.
  ['2026-06-05', 1, '2026-06-08'],
  ['2026-06-05', 0, '2026-06-05'],
])('%s and %i working days make %s', (from, count, expected) => {
  expect(workingDaysAfter(day(from), count).toString()).toBe(expected);
});

describe('where a review stands', () => {
  const review = {
    dueOn: '2026-07-13',
    noticeOn: '2026-06-22',
    completedAt: null,
    noLongerNeededAt: null,
    personDiedOn: null,
  };
  it.each([
    ['2026-06-21', {}, 'UPCOMING'],
    ['2026-06-22', {}, 'DUE'],
    ['2026-07-13', {}, 'DUE'],
    ['2026-07-14', {}, 'OVERDUE'],
    ['2026-07-14', { completedAt: '2026-07-14T09:00:00.000Z' }, 'COMPLETED'],
    ['2026-07-14', { noLongerNeededAt: '2026-07-14T09:00:00.000Z' }, 'NO_LONGER_NEEDED'],
    ['2026-07-14', { personDiedOn: '2026-07-01' }, 'NO_LONGER_NEEDED'],
    ['2026-07-14', { completedAt: '2026-06-30T09:00:00.000Z', personDiedOn: '2026-07-01' }, 'COMPLETED'],
  ])('on %s with %j is %s', (today, changes, status) => {
    expect(reviewStatus({ ...review, ...changes }, day(today))).toBe(status);
  });

  it.each([
    [{}, []],
    [{ personDiedOn: '2026-07-01' }, ['PERSON_HAS_DIED']],
    [{ completedAt: '2026-06-30T09:00:00.000Z', personDiedOn: '2026-07-01' }, ['REVIEW_ALREADY_COMPLETED']],
    [
      { noLongerNeededAt: '2026-06-30T09:00:00.000Z', personDiedOn: '2026-07-01' },
      ['REVIEW_NO_LONGER_NEEDED'],
    ],
  ])('with %j can’t be recorded or taken back because of %j', (changes, codes) => {
    const refusals = closedReviewRefusals({ ...review, ...changes }, day('2026-07-14'));
    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });
});

describe('what comes after a review', () => {
  const held = { kind: 'ROUTINE', result: 'CONTINUE', planIsLive: true, openKinds: [] } as const;
  it.each([
    [held, true],
    [{ ...held, result: 'REASSESS' as const }, true],
    [{ ...held, result: 'END' as const }, false],
    [{ ...held, planIsLive: false }, false],
    [{ ...held, kind: 'REQUESTED' as const, openKinds: ['FIRST' as const] }, false],
    [{ ...held, kind: 'REQUESTED' as const, openKinds: ['ROUTINE' as const] }, true],
    [{ ...held, kind: 'FIRST' as const, openKinds: ['REQUESTED' as const] }, true],
  ])('%j: a routine one is %s', (review, expected) => {
    expect(setsNextReview(review)).toBe(expected);
  });
});

describe('starting support', () => {
  const budget = { startsOn: '2026-06-01', endsOn: '2027-06-01' };
  it.each([
    ['2026-06-01', budget, []],
    ['2026-06-10', budget, []],
    ['2026-06-01', null, ['BUDGET_NOT_AGREED']],
    ['2026-06-11', budget, ['IMPLEMENTED_IN_FUTURE']],
    ['2026-05-31', budget, ['IMPLEMENTED_OUTSIDE_BUDGET']],
    ['2026-06-10', { ...budget, endsOn: '2026-06-10' }, ['IMPLEMENTED_OUTSIDE_BUDGET']],
  ])('on %s with %j is refused with %j', (implementedOn, agreed, codes) => {
    expect(startingRefusals(implementedOn, agreed, day('2026-06-10')).map(({ code }) => code)).toEqual(codes);
  });
});

describe('completing a review', () => {
  const completion: Completion & { budgetSteps: BudgetStep[] } = {
    heldOn: '2026-07-10',
    perspectives: [{ perspective: 'PERSON', working: 'Going to the club.', notWorking: '' }],
    outcomeProgress: [
      { outcomeId: 'a', progress: 'ACHIEVED', note: null },
      { outcomeId: 'b', progress: 'NO_LONGER_WANTED', note: 'Prefers the choir.' },
    ],
    whatMustChange: null,
    result: 'CONTINUE',
    survey: [
      { area: 'FEELING_SAFE', answer: 'A_LITTLE_BETTER' },
      { area: 'EASE_OF_PLANNING', answer: 'DIFFICULT' },
    ],
    unscheduledReason: 'Everybody was together at the club.',
    method: null,
    present: [],
    carerOutcomes: [],
    topTwos: [],
    budgetSteps: [],
  };
  const USED = { outcomeSurveyIsUsed: true, workingTogetherForChangeIsUsed: true, noticeDays: 21 };
  const facts: CompletionFacts = {
    implementedOn: '2026-06-01',
    outcomeIds: ['a', 'b'],
    settings: USED,
    ownSupporterIds: ['sheila'],
    scheduledOn: null,
    personAgreesToShortNotice: false,
    currentWeeklyPence: 12_000,
  };
  const codes = (changes: Partial<typeof completion>, others: Partial<CompletionFacts> = {}) =>
    completionRefusals({ ...completion, ...changes }, { ...facts, ...others }, day('2026-07-13')).map(
      ({ code }) => code,
    );

  it('says why, where the person had been told of no day', () => {
    const unexplained = { unscheduledReason: null };
    expect(codes(unexplained)).toEqual(['UNSCHEDULED_REASON_MISSING']);
    expect(codes({ unscheduledReason: ' ' })).toEqual(['UNSCHEDULED_REASON_MISSING']);
    expect(codes(unexplained, { scheduledOn: '2026-07-10' })).toEqual([]);
    expect(codes({ unscheduledReason: 'a'.repeat(5_001) })).toEqual(['TEXT_TOO_LONG']);
  });

  it('accepts a whole one', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ heldOn: '2026-07-13' })).toEqual([]);
    expect(codes({ heldOn: '2026-06-01' })).toEqual([]);
  });

  it.each<[Partial<typeof completion>, string[]]>([
    [{ heldOn: '2026-07-14' }, ['HELD_IN_FUTURE']],
    [{ heldOn: '2026-05-31' }, ['HELD_BEFORE_START']],
    [{ perspectives: [] }, ['PERSON_PERSPECTIVE_MISSING']],
    [
      { perspectives: [{ perspective: 'STAFF', working: 'All well.', notWorking: '' }] },
      ['PERSON_PERSPECTIVE_MISSING'],
    ],
    [
      { perspectives: [{ perspective: 'PERSON', working: ' ', notWorking: '' }] },
      ['PERSON_PERSPECTIVE_MISSING'],
    ],
    [{ perspectives: [...completion.perspectives, ...completion.perspectives] }, ['PERSPECTIVE_GIVEN_TWICE']],
    [{ outcomeProgress: completion.outcomeProgress.slice(1) }, ['OUTCOME_PROGRESS_MISSING']],
    [
      {
        outcomeProgress: [
          ...completion.outcomeProgress,
          { outcomeId: 'c', progress: 'ACHIEVED', note: null },
        ],
      },
      ['OUTCOME_NOT_OF_PLAN'],
    ],
    [
      { outcomeProgress: [...completion.outcomeProgress, ...completion.outcomeProgress.slice(1)] },
      ['OUTCOME_GIVEN_TWICE'],
    ],
    [{ result: 'CHANGE_BUDGET', whatMustChange: ' ' }, ['WHAT_MUST_CHANGE_MISSING']],
    [{ result: 'END' }, ['WHAT_MUST_CHANGE_MISSING']],
    [{ survey: [{ area: 'DIGNITY', answer: 'EASY' }] }, ['SURVEY_ANSWER_NOT_OF_SCALE']],
    [{ survey: [{ area: 'EASE_OF_PLANNING', answer: 'THE_SAME' }] }, ['SURVEY_ANSWER_NOT_OF_SCALE']],
    [{ survey: [...completion.survey, ...completion.survey.slice(1)] }, ['SURVEY_AREA_GIVEN_TWICE']],
    [{ whatMustChange: 'x'.repeat(5_001) }, ['TEXT_TOO_LONG']],
  ])('refuses %j with %j', (changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('names the outcomes that nothing is said of by their place in the plan', () => {
    const [refusal] = completionRefusals({ ...completion, outcomeProgress: [] }, facts, day('2026-07-13'));
    expect(refusal?.details).toEqual({ missing: ['outcome 1', 'outcome 2'] });
    expect(refusal?.message).toContain('outcome 1 and outcome 2');
  });

  it('takes no survey where the council uses none', () => {
    const settings = { ...USED, outcomeSurveyIsUsed: false };
    expect(codes({}, { settings })).toEqual(['SURVEY_NOT_USED']);
    expect(codes({ survey: [] }, { settings })).toEqual([]);
  });
});
