import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_OPTION, RISK_LEVEL } from '../../../../tenants/vocabulary.ts';
import {
  addChecks,
  type CheckFrequencyRules,
  checksPerMonthHundredths,
  NO_CHECKS,
  yearlyChecks,
} from './checksPerMonth.ts';
import { type MonitoredPart, type MonitoringRules, monitoringOf } from './monitoringSchedule.ts';

const CHECK = { evidence: ['NONE' as const], reminderDays: 7, escalationDays: 21, homeVisitOffered: true };
const check = (everyWeeks: number) => ({
  ...CHECK,
  frequency: 'WEEKS' as const,
  everyWeeks,
  everyMonths: null,
});
type Condition = MonitoringRules['rules'][number]['when'];
const ANYTHING: Condition = {
  deploymentOptions: [],
  riskLevels: [],
  weeklyFromPence: null,
  weeklyBelowPence: null,
  fromWeeksSinceStart: null,
  beforeWeeksSinceStart: null,
  afterGoodReview: null,
};
const rule = (key: string, when: Partial<Condition>) => ({
  key,
  label: key,
  when: { ...ANYTHING, ...when },
  check: check(4),
});
const PART: MonitoredPart = {
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 20_000,
  riskLevel: 'MODERATE',
  weeksSinceStart: 26,
  hadGoodReview: false,
};
const ruleOf = (rules: ReturnType<typeof rule>[], part: Partial<MonitoredPart> = {}) =>
  monitoringOf({ ...PART, ...part }, { rules, otherwise: { check: check(52) } }).ruleKey;

describe('the check of a part', () => {
  it.each<[string, Partial<Condition>, boolean]>([
    ['nothing asked', {}, true],
    ['its option', { deploymentOptions: ['PREPAID_CARD', 'DIRECT_PAYMENT'] }, true],
    ['another option', { deploymentOptions: ['PREPAID_CARD'] }, false],
    ['its risk', { riskLevels: ['MODERATE'] }, true],
    ['another risk', { riskLevels: ['HIGH', 'VERY_HIGH'] }, false],
    ['an amount from its own', { weeklyFromPence: 20_000 }, true],
    ['an amount from a penny more', { weeklyFromPence: 20_001 }, false],
    ['below a penny more', { weeklyBelowPence: 20_001 }, true],
    ['below its own', { weeklyBelowPence: 20_000 }, false],
    ['from its weeks', { fromWeeksSinceStart: 26 }, true],
    ['from a week later', { fromWeeksSinceStart: 27 }, false],
    ['before a week later', { beforeWeeksSinceStart: 27 }, true],
    ['before its weeks', { beforeWeeksSinceStart: 26 }, false],
    ['no good review yet', { afterGoodReview: false }, true],
    ['a good review', { afterGoodReview: true }, false],
    ['one of two that does not hold', { weeklyFromPence: 1, riskLevels: ['LOW'] }, false],
  ])('with %s asked for', (_, when, matched) => {
    expect(ruleOf([rule('only', when)])).toBe(matched ? 'only' : null);
  });

  it('is that of the first rule that matches', () => {
    expect(
      ruleOf([rule('card', { deploymentOptions: ['PREPAID_CARD'] }), rule('any', {}), rule('later', {})]),
    ).toBe('any');
  });

  it('is the default where no rule matches', () => {
    const decided = monitoringOf(PART, { rules: [], otherwise: { check: check(13) } });
    expect(decided).toEqual({ ruleKey: null, check: check(13) });
  });

  it('never depends on what comes after the rule that decided', () => {
    const parts = fc.record({
      deploymentOption: fc.constantFrom(...DEPLOYMENT_OPTION.values),
      weeklyAmountPence: fc.nat(50_000),
      riskLevel: fc.constantFrom(...RISK_LEVEL.values),
      weeksSinceStart: fc.nat(104),
      hadGoodReview: fc.boolean(),
    });
    const conditions = fc.record({
      deploymentOptions: fc.uniqueArray(fc.constantFrom(...DEPLOYMENT_OPTION.values), { maxLength: 4 }),
      riskLevels: fc.uniqueArray(fc.constantFrom(...RISK_LEVEL.values), { maxLength: 2 }),
      weeklyFromPence: fc.option(fc.nat(40_000)),
      afterGoodReview: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(parts, fc.array(conditions, { maxLength: 6 }), (part, whens) => {
        const rules = whens.map((when, index) => rule(String(index), when));
        const decided = ruleOf(rules, part);
        const position = decided === null ? rules.length : Number(decided);
        expect(ruleOf(rules.slice(0, position + 1), part)).toBe(decided);
        expect(ruleOf(rules.slice(0, position), part)).toBeNull();
      }),
    );
  });
});

const weeks = (everyWeeks: number): CheckFrequencyRules => ({
  frequency: 'WEEKS',
  everyWeeks,
  everyMonths: null,
});
const months = (everyMonths: number): CheckFrequencyRules => ({
  frequency: 'MONTHS',
  everyWeeks: null,
  everyMonths,
});
const AT_REVIEW: CheckFrequencyRules = { frequency: 'AT_REVIEW_ONLY', everyWeeks: null, everyMonths: null };
const perMonth = (...checks: CheckFrequencyRules[]) =>
  checksPerMonthHundredths(checks.map(yearlyChecks).reduce(addChecks, NO_CHECKS));

describe('checks in a month', () => {
  it.each<[string, CheckFrequencyRules[], number]>([
    ['none', [], 0],
    ['with the review only', [AT_REVIEW], 0],
    ['every month', [months(1)], 100],
    ['every four months', [months(4)], 25],
    ['every week', [weeks(1)], 433],
    ['every four weeks', [weeks(4)], 108],
    ['every 52 weeks', [weeks(52)], 8],
    ['every three months, three times', [months(3), months(3), months(3)], 100],
    ['every six and every seven months', [months(6), months(7)], 31],
  ])('%s', (_, checks, hundredths) => {
    expect(perMonth(...checks)).toBe(hundredths);
  });

  it('are rounded once, whatever they are added up from', () => {
    const frequency = fc.oneof(
      fc.integer({ min: 1, max: 52 }).map(weeks),
      fc.integer({ min: 1, max: 12 }).map(months),
    );
    fc.assert(
      fc.property(frequency, fc.integer({ min: 1, max: 5_000 }), (one, count) => {
        const [times, interval] = one.frequency === 'WEEKS' ? [52n, one.everyWeeks] : [12n, one.everyMonths];
        const numerator = 100n * times * BigInt(count);
        const denominator = 12n * BigInt(interval ?? 1);
        const expected = Number((2n * numerator + denominator) / (2n * denominator));
        expect(perMonth(...Array<CheckFrequencyRules>(count).fill(one))).toBe(expected);
      }),
    );
  });
});
