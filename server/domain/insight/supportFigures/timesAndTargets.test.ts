import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { PLANNING } from '../../../../tenants/policy/planning.ts';
import { readSetting } from '../../../../tenants/policy/readSetting.ts';
import { isOnTrack, type TargetSettings, targetsOf } from './targets.ts';
import { type TimedContact, timesToSupport } from './timesToSupport.ts';
import type { TimedStep } from './timesVocabulary.ts';

const PLANNED = readSetting(PLANNING, EXAMPLE_INPUTS.planning).value as PlanningSettings;
/** 20, 10, 10, 15 and 10 working days, and no re-ablement that is offered first. */
const SETTINGS = { ...PLANNED, reablement: { ...PLANNED.reablement, isOfferedFirst: false } };

const contact = (given: Partial<TimedContact>): TimedContact => ({
  contactedOn: '2026-03-02',
  fastTrackReason: null,
  fastTrackedOn: null,
  reablementDeclinedOn: null,
  reablementEndsOn: null,
  assessedOn: null,
  eligibilityDecidedOn: null,
  amountKnownOn: null,
  planAgreedOn: null,
  supportStartedOn: null,
  closedOn: null,
  closing: null,
  personDiedOn: null,
  ...given,
});
const YEAR = { from: '2025-06-01', to: '2026-05-31' };
const times = (contacts: readonly TimedContact[], step: TimedStep) =>
  timesToSupport(contacts, YEAR, '2026-06-01', () => SETTINGS).find((each) => each.step === step);

describe('times to support', () => {
  it('are in working days, against the limit of each step', () => {
    // Good Friday 3 April and Easter Monday 6 April 2026: the twentieth working day after 2 March is Monday 30 March.
    const inTime = contact({ assessedOn: '2026-03-30' });
    const late = contact({ assessedOn: '2026-04-07' });
    expect(times([inTime], 'CONTACT_TO_ASSESSMENT')).toMatchObject({
      taken: 1,
      withinLimit: 1,
      workingDays: { median: 20 },
    });
    expect(times([inTime, late], 'CONTACT_TO_ASSESSMENT')).toMatchObject({
      taken: 2,
      withinLimit: 1,
      withinLimitPercentage: '50.0',
      // 20 and 24: 31 March, 1, 2 and 7 April.
      workingDays: { lower: 21, median: 22, upper: 23 },
      waiting: 0,
    });
  });

  it('count from the end of re-ablement, and by the fast track where somebody is on it', () => {
    const reabled = contact({ reablementEndsOn: '2026-04-13', assessedOn: '2026-04-20' });
    expect(times([reabled], 'CONTACT_TO_ASSESSMENT')).toMatchObject({
      withinLimit: 1,
      workingDays: { median: 5 },
    });
    const fast = {
      fastTrackReason: 'CRISIS' as const,
      fastTrackedOn: '2026-03-02',
      assessedOn: '2026-03-05',
    };
    // Two working days on the fast track: until 4 March.
    expect(times([contact(fast)], 'CONTACT_TO_ASSESSMENT')).toMatchObject({ taken: 1, withinLimit: 0 });
  });

  it('of the whole way have no limit, and leave out what was recorded by mistake or was not in the period', () => {
    const started = { assessedOn: '2026-03-09', amountKnownOn: '2026-03-10', planAgreedOn: '2026-03-11' };
    const whole = contact({
      ...started,
      supportStartedOn: '2026-03-16',
      closedOn: '2026-03-16',
      closing: 'SUPPORT_STARTED',
    });
    const mistake = contact({ ...started, closedOn: '2026-03-12', closing: 'RECORDED_BY_MISTAKE' });
    const earlier = contact({
      contactedOn: '2025-05-01',
      assessedOn: '2025-05-30',
      closedOn: '2025-05-31',
      closing: 'MOVED_AWAY',
    });
    const given = [whole, mistake, earlier];
    expect(times(given, 'CONTACT_TO_SUPPORT')).toEqual({
      step: 'CONTACT_TO_SUPPORT',
      taken: 1,
      workingDays: { lower: 10, median: 10, upper: 10 },
      withinLimit: null,
      withinLimitPercentage: null,
      waiting: 0,
      overdue: null,
      longestWaitWorkingDays: null,
    });
    expect(times(given, 'CONTACT_TO_ASSESSMENT')?.taken).toBe(1);
    expect(times(given, 'PLAN_TO_SUPPORT')).toMatchObject({
      taken: 1,
      withinLimit: 1,
      workingDays: { median: 3 },
    });
  });

  it('tell who waits today, and who does beyond the due date', () => {
    // On 1 June: due on 30 March, and on 8 June (11 May and 20 working days, without 25 May).
    const waits = [
      contact({}),
      contact({ contactedOn: '2026-05-11' }),
      contact({ personDiedOn: '2026-04-01' }),
    ];
    expect(times(waits, 'CONTACT_TO_ASSESSMENT')).toMatchObject({ waiting: 2, overdue: 1 });
    expect(times(waits, 'CONTACT_TO_SUPPORT')).toMatchObject({ waiting: 2, overdue: null });
    // 22 weekdays in March and April each, 21 in May and 1 June, without Good Friday, Easter Monday, 4 and 25 May: less 2 March itself.
    expect(times(waits, 'CONTACT_TO_SUPPORT')?.longestWaitWorkingDays).toBe(21 + 22 + 21 + 1 - 4);
  });

  it('never have more within the limit than were taken', () => {
    const day = fc
      .integer({ min: 0, max: 200 })
      .map((days) => Temporal.PlainDate.from('2025-10-01').add({ days }).toString());
    const way = fc.array(day, { minLength: 1, maxLength: 5 }).map((days) => {
      const [
        contactedOn = '',
        assessedOn = null,
        amountKnownOn = null,
        planAgreedOn = null,
        supportStartedOn = null,
      ] = days.toSorted();
      return contact({ contactedOn, assessedOn, amountKnownOn, planAgreedOn, supportStartedOn });
    });
    fc.assert(
      fc.property(fc.array(way, { maxLength: 10 }), (contacts) => {
        for (const step of timesToSupport(contacts, YEAR, '2026-06-01', () => SETTINGS)) {
          expect(step.withinLimit ?? 0).toBeLessThanOrEqual(step.taken);
          expect(step.overdue ?? 0).toBeLessThanOrEqual(step.waiting);
          expect(step.workingDays === null).toBe(step.taken === 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('targets', () => {
  const settings = (targets: { days: number | null; direct: number | null; reviewed: number | null }) =>
    ({
      planning: { contactToSupportTargetWorkingDays: targets.days },
      deployment: { directPaymentTargetBasisPoints: targets.direct },
      reviews: { reviewedInTimeTargetBasisPoints: targets.reviewed },
    }) as TargetSettings;
  const reached = {
    DIRECT_PAYMENTS: { numerator: 2_999, denominator: 10_000 },
    REVIEWED_IN_TIME: { numerator: 0, denominator: 0 },
    CONTACT_TO_SUPPORT: { value: 45, denominator: 7 },
  };
  const shown = (given: Parameters<typeof settings>[0], found: typeof reached | null = reached) =>
    targetsOf(settings(given), found).map(({ target, figure, differenceFromTarget, isOnTrack: isOn }) => [
      target,
      figure,
      differenceFromTarget,
      isOn,
    ]);

  it('are held to what was reached, as far as there is any', () => {
    expect(shown({ days: 45, direct: 3_000, reviewed: 9_000 })).toEqual([
      [3_000, 2_999, -1, false],
      [9_000, null, null, null],
      [45, 45, 0, true],
    ]);
    expect(shown({ days: 44, direct: 2_999, reviewed: null })).toEqual([
      [2_999, 2_999, 0, true],
      [null, null, null, null],
      [44, 45, 1, false],
    ]);
    expect(shown({ days: null, direct: 0, reviewed: null })[2]).toEqual([null, 45, null, null]);
  });

  it('are shown without the figures where these are withheld', () => {
    expect(shown({ days: 45, direct: 3_000, reviewed: null }, null)).toEqual([
      [3_000, null, null, null],
      [null, null, null, null],
      [45, null, null, null],
    ]);
  });

  it('are not reached by rounding', () => {
    // 29.997% is 30.00% to the nearest basis point, and less than 30%.
    const nearly = { numerator: 29_997, denominator: 99_999 };
    expect(isOnTrack(nearly, 3_000, true)).toBe(false);
    expect(isOnTrack({ ...nearly, numerator: 30_000 }, 3_000, true)).toBe(true);
  });

  it('stay reached when the figure gets better', () => {
    const share = fc.record({
      numerator: fc.nat(1_000),
      denominator: fc.integer({ min: 1_000, max: 2_000 }),
    });
    fc.assert(
      fc.property(share, fc.nat(10_000), (given, target) => {
        const better = { ...given, numerator: given.numerator + 1 };
        if (isOnTrack(given, target, true)) expect(isOnTrack(better, target, true)).toBe(true);
        expect(isOnTrack(given, target, true)).toBe((given.numerator * 10_000) / given.denominator >= target);
      }),
    );
  });
});
