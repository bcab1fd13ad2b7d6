import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION, EVIDENCE, RISK_LEVEL } from '../../../../tenants/vocabulary.ts';
import { checkDates, type FirstCheckSettings } from './checkDates.ts';
import { type CheckSettings, checkOfParts } from './checkOfParts.ts';
import type { CheckRules, MonitoredPart } from './monitoringSchedule.ts';
import { noCheckReason } from './monitoringStatus.ts';
import { type RegularCheck, rhythmOf } from './rhythm.ts';

/** A council's whole rules about checks. */
type Rules = CheckSettings & FirstCheckSettings;

const frequencies = fc.oneof(
  fc
    .integer({ min: 1, max: 52 })
    .map((everyWeeks) => ({ frequency: 'WEEKS' as const, everyWeeks, everyMonths: null })),
  fc
    .integer({ min: 1, max: 12 })
    .map((everyMonths) => ({ frequency: 'MONTHS' as const, everyWeeks: null, everyMonths })),
  fc.constant({ frequency: 'AT_REVIEW_ONLY' as const, everyWeeks: null, everyMonths: null }),
);
const checks: fc.Arbitrary<CheckRules> = fc
  .tuple(
    frequencies,
    fc.record({
      evidence: fc.uniqueArray(fc.constantFrom(...EVIDENCE.values), { minLength: 1, maxLength: 3 }),
      reminderDays: fc.nat(90),
      escalationDays: fc.integer({ min: 1, max: 180 }),
      homeVisitOffered: fc.boolean(),
    }),
  )
  .map(([frequency, rest]) => ({ ...frequency, ...rest }));
const conditions = fc.record({
  deploymentOptions: fc.uniqueArray(fc.constantFrom(...DEPLOYMENT_OPTION.values), { maxLength: 4 }),
  riskLevels: fc.uniqueArray(fc.constantFrom(...RISK_LEVEL.values), { maxLength: 2 }),
  weeklyFromPence: fc.option(fc.nat(40_000)),
  weeklyBelowPence: fc.option(fc.integer({ min: 1, max: 60_000 })),
  fromWeeksSinceStart: fc.option(fc.nat(60)),
  beforeWeeksSinceStart: fc.option(fc.integer({ min: 1, max: 60 })),
  afterGoodReview: fc.option(fc.boolean()),
});
const ruleLists: fc.Arbitrary<Rules> = fc
  .record({
    listed: fc.array(fc.record({ when: conditions, check: checks }), { maxLength: 5 }),
    otherwise: fc.record({ check: checks }),
    partsAreCheckedTogether: fc.boolean(),
    firstCheckWeeks: fc.integer({ min: 2, max: 52 }),
    firstCheckFromWeeks: fc.constantFrom(null, 1),
    firstCheckMonths: fc.option(fc.integer({ min: 1, max: 12 })),
  })
  .map(({ listed, ...rest }) => ({
    ...rest,
    rules: listed.map((rule, index) => ({ key: `rule${index}`, label: `Rule ${index}`, ...rule })),
  }));
const budgets = fc.array(
  fc.record({
    deploymentOption: fc.constantFrom(...DEPLOYMENT_OPTION.values),
    weeklyAmountPence: fc.integer({ min: 1, max: 60_000 }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** What happens to a budget, each after so many days. */
const happenings = fc.array(
  fc.tuple(
    fc.nat(150),
    fc.oneof(
      fc.record({ is: fc.constant('CHECKED' as const), which: fc.nat(3) }),
      fc.record({ is: fc.constant('SENT' as const), which: fc.nat(3) }),
      fc.record({ is: fc.constant('REVIEWED' as const), isGood: fc.boolean() }),
      fc.record({ is: fc.constant('NEW_POLICY' as const), rules: ruleLists }),
    ),
  ),
  { maxLength: 12 },
);

/** Month ends, leap days, the nights on which the clocks change, and any other day. */
const startDays = fc.oneof(
  fc.constantFrom('2026-10-25', '2026-10-31', '2027-08-31', '2028-02-29', '2027-12-31', '2027-03-28'),
  fc.nat(1_000).map((days) => Temporal.PlainDate.from('2026-04-01').add({ days }).toString()),
);

/** A budget whose support started on a day, as the commands keep it, by the same rules and in memory. */
class LiveBudget {
  today: Temporal.PlainDate;
  open: RegularCheck[] = [];
  hadGoodReview = false;
  #made = 0;

  constructor(
    readonly startedOn: string,
    readonly parts: readonly Pick<MonitoredPart, 'deploymentOption' | 'weeklyAmountPence'>[],
    readonly riskLevel: MonitoredPart['riskLevel'],
    public rules: Rules,
  ) {
    this.today = Temporal.PlainDate.from(startedOn);
    this.date([], 'AT_ONCE');
  }

  get partIds(): string[] {
    return this.parts.map((_, index) => `part${index}`);
  }

  /** Works out which checks there have to be today. */
  date(before: readonly RegularCheck[], whereGoneBy: 'AT_ONCE' | 'NEXT_IN_TURN' = 'NEXT_IN_TURN'): void {
    const { partIds, startedOn, open, rules, today } = this;
    const { partsAreCheckedTogether } = rules;
    const rhythm = rhythmOf({
      startedOn,
      partIds,
      open,
      before,
      partsAreCheckedTogether,
      today,
      whereGoneBy,
    });
    const weeksSinceStart = Math.floor(Temporal.PlainDate.from(startedOn).until(today).days / 7);
    const { riskLevel, hadGoodReview } = this;
    const parts = this.parts.map((part) => ({ ...part, riskLevel, weeksSinceStart, hadGoodReview }));
    const dated = rhythm.wanted.map(({ partId, moved, timing }): RegularCheck => {
      const position = Math.max(0, partIds.indexOf(partId ?? ''));
      const { check } = checkOfParts(parts, position, rhythm.isTogether, rules);
      const dates = checkDates(timing, check, rules);
      expect((dates.dueOn === null) === (check.frequency === 'AT_REVIEW_ONLY')).toBe(true);
      if (dates.dueOn !== null) expect(dates.dueOn >= today.toString()).toBe(true);
      if (dates.dueFrom !== null)
        expect(dates.dueFrom >= startedOn && dates.dueFrom <= (dates.dueOn ?? '')).toBe(true);
      this.#made += 1;
      return { ...dates, id: moved?.id ?? `check${this.#made}`, partId, isUnderWay: false, checkedOn: null };
    });
    const isReplaced = (check: RegularCheck) => rhythm.wanted.some(({ moved }) => moved === check);
    const kept = open.filter((check) => !rhythm.closed.includes(check) && !isReplaced(check));
    this.open = [...kept, ...dated];
  }
}

describe('a live budget under any rules of a council', () => {
  it('is never without a check that is to come for each part, or the reason why not, and none before support', () => {
    const lives = fc.tuple(startDays, budgets, fc.constantFrom(...RISK_LEVEL.values), ruleLists, happenings);
    fc.assert(
      fc.property(lives, ([startedOn, parts, riskLevel, rules, happening]) => {
        const budget = new LiveBudget(startedOn, parts, riskLevel, rules);
        const holds = () => {
          const covered = budget.open.flatMap(({ partId }) => (partId === null ? budget.partIds : [partId]));
          expect(covered.toSorted()).toEqual(budget.partIds);
          const dueDates = budget.open.map(({ dueOn }) => dueOn);
          expect(dueDates.every((day) => day === null || day >= startedOn)).toBe(true);
          const plan = { implementedOn: startedOn, endedOn: null, supersededAt: null, personDiedOn: null };
          const deploymentOptions = parts.map(({ deploymentOption }) => deploymentOption);
          const reason = noCheckReason({ plan, deploymentOptions, dueDates });
          expect(reason).toBe(dueDates.some((day) => day !== null) ? null : 'AT_REVIEW_ONLY');
        };
        holds();
        for (const [days, event] of happening) {
          budget.today = budget.today.add({ days });
          const chosen = 'which' in event ? budget.open[event.which % budget.open.length] : undefined;
          if (event.is === 'SENT' && chosen) chosen.isUnderWay = true;
          if (event.is === 'CHECKED' && chosen) {
            budget.open = budget.open.filter((check) => check !== chosen);
            budget.date([{ ...chosen, checkedOn: budget.today.toString() }]);
          }
          if (event.is === 'REVIEWED') {
            budget.hadGoodReview = event.isGood;
            budget.date([]);
          }
          if (event.is === 'NEW_POLICY') {
            budget.rules = event.rules;
            budget.date([]);
          }
          holds();
        }
      }),
      { numRuns: 300 },
    );
  });
});
