import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckTiming, checkDates, monthsAfter } from './checkDates.ts';
import type { CheckRules } from './monitoringSchedule.ts';

type Frequency = Pick<CheckRules, 'frequency' | 'everyWeeks' | 'everyMonths'>;
const weeks = (everyWeeks: number): Frequency => ({ frequency: 'WEEKS', everyWeeks, everyMonths: null });
const months = (everyMonths: number): Frequency => ({ frequency: 'MONTHS', everyWeeks: null, everyMonths });
const AT_REVIEW: Frequency = { frequency: 'AT_REVIEW_ONLY', everyWeeks: null, everyMonths: null };
const FIRST = { firstCheckWeeks: 8, firstCheckFromWeeks: null, firstCheckMonths: null };
const first = (startedOn: string, changes: object = {}): CheckTiming => ({
  kind: 'FIRST',
  startedOn,
  notBefore: startedOn,
  whereGoneBy: 'AT_ONCE',
  ...changes,
});
const following = (lastDueOn: string, changes: object = {}): CheckTiming => ({
  kind: 'ROUTINE',
  lastDueOn,
  dayOfMonth: null,
  notBefore: lastDueOn,
  ...changes,
});
const due = (timing: CheckTiming, rule: Frequency, settings: object = {}) =>
  checkDates(timing, rule, { ...FIRST, ...settings }).dueOn;

describe('the first check', () => {
  it('comes the council’s weeks after support started, whatever its rule says later', () => {
    expect(due(first('2026-06-01'), months(12))).toBe('2026-07-27');
    expect(due(first('2026-06-01'), weeks(2))).toBe('2026-07-27');
  });

  it('may be done from the beginning of a range', () => {
    const dates = checkDates(first('2026-06-01'), months(4), { ...FIRST, firstCheckFromWeeks: 6 });
    expect(dates).toMatchObject({ dueFrom: '2026-07-13', dueOn: '2026-07-27' });
    expect(dates.sentence).toBe(
      'The first comes 6 to 8 weeks after support starts, and support started on 1 June 2026.',
    );
  });

  it('may be done from the same day on where it is looked at again within its range, as after a review', () => {
    const range = { ...FIRST, firstCheckWeeks: 9, firstCheckFromWeeks: 6 };
    const again = checkDates(first('2027-05-03', { notBefore: '2027-06-28' }), months(2), range);
    expect(again).toMatchObject({ dueFrom: '2027-06-14', dueOn: '2027-07-05' });
    const late = checkDates(first('2027-05-03', { notBefore: '2027-08-01' }), months(2), range);
    expect(late).toMatchObject({ dueFrom: '2027-06-14', dueOn: '2027-08-01' });
  });

  it('is counted in months where those end sooner', () => {
    const counted = { firstCheckWeeks: 52, firstCheckMonths: 6 };
    expect(due(first('2026-08-31'), months(12), counted)).toBe('2027-02-28');
    expect(due(first('2027-08-31'), months(12), counted)).toBe('2028-02-29');
    expect(due(first('2026-06-01'), months(12), { firstCheckWeeks: 13, firstCheckMonths: 6 })).toBe(
      '2026-08-31',
    );
  });

  it('is due at once where support was recorded late, or is the next in turn', () => {
    const late = { notBefore: '2026-09-15' };
    expect(due(first('2026-06-01', late), months(4))).toBe('2026-09-15');
    // 27 July and every four months: 27 November is the first that is still to come.
    const inTurn = checkDates(
      first('2026-06-01', { ...late, whereGoneBy: 'NEXT_IN_TURN' }),
      months(4),
      FIRST,
    );
    expect(inTurn).toMatchObject({ kind: 'ROUTINE', countedFrom: '2026-07-27', dueOn: '2026-11-27' });
  });
});

describe('the next check', () => {
  it.each<[string, CheckTiming, Frequency, string]>([
    ['three months on', following('2026-07-01'), months(3), '2026-10-01'],
    ['four months on', following('2026-07-01'), months(4), '2026-11-01'],
    ['31 October and four months', following('2026-10-31'), months(4), '2027-02-28'],
    ['the same before a leap day', following('2027-10-31'), months(4), '2028-02-29'],
    ['a leap day and twelve months', following('2028-02-29'), months(12), '2029-02-28'],
    ['the end of January and a month', following('2027-01-31'), months(1), '2027-02-28'],
    ['over the clock change in autumn', following('2026-10-24'), weeks(1), '2026-10-31'],
    ['over the clock change in spring', following('2027-03-27'), weeks(2), '2027-04-10'],
    [
      'after a short month, on the day kept to',
      following('2027-02-28', { dayOfMonth: 31 }),
      months(1),
      '2027-03-31',
    ],
    [
      'late by less than its time',
      following('2026-07-01', { notBefore: '2026-08-20' }),
      months(3),
      '2026-10-01',
    ],
    [
      'late by more than its time',
      following('2026-07-01', { notBefore: '2026-10-02' }),
      months(3),
      '2027-01-01',
    ],
    ['across week 53', following('2026-12-30'), weeks(1), '2027-01-06'],
  ])('%s', (_, timing, rule, expected) => {
    expect(due(timing, rule)).toBe(expected);
  });

  it('keeps to the end of the month through a year of short ones', () => {
    const days: string[] = [];
    let timing = following('2027-01-31');
    for (let turn = 0; turn < 12; turn += 1) {
      const { dueOn, dayOfMonth } = checkDates(timing, months(1), FIRST);
      days.push(dueOn as string);
      timing = following(dueOn as string, { dayOfMonth });
    }
    expect(days).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
      '2027-07-31',
      '2027-08-31',
      '2027-09-30',
      '2027-10-31',
      '2027-11-30',
      '2027-12-31',
      '2028-01-31',
    ]);
  });

  it('has no day where it is done with the review only', () => {
    expect(checkDates(following('2026-07-01'), AT_REVIEW, FIRST)).toMatchObject({
      dueOn: null,
      dayOfMonth: null,
    });
    expect(checkDates(first('2026-07-01'), AT_REVIEW, FIRST)).toMatchObject({ kind: 'FIRST', dueOn: null });
  });
});

const anyDay = fc.nat(3_000).map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));
const anyFrequency = fc.oneof(
  fc.integer({ min: 1, max: 52 }).map(weeks),
  fc.integer({ min: 1, max: 12 }).map(months),
);
const anyFirst = fc.record({
  firstCheckWeeks: fc.integer({ min: 2, max: 52 }),
  firstCheckFromWeeks: fc.constantFrom(null, 1),
  firstCheckMonths: fc.option(fc.integer({ min: 1, max: 12 })),
});

describe('whatever the dates', () => {
  it('the first check is never before support, nor before the day on which it is dated', () => {
    const facts = fc.record({
      start: anyDay,
      later: fc.nat(900),
      whereGoneBy: fc.constantFrom('AT_ONCE' as const, 'NEXT_IN_TURN' as const),
      rule: anyFrequency,
      settings: anyFirst,
    });
    fc.assert(
      fc.property(facts, ({ start, later, whereGoneBy, rule, settings }) => {
        const startedOn = start.toString();
        const notBefore = start.add({ days: later }).toString();
        const dates = checkDates({ kind: 'FIRST', startedOn, notBefore, whereGoneBy }, rule, settings);
        const dueOn = dates.dueOn as string;
        expect(dueOn >= startedOn).toBe(true);
        expect(dueOn >= notBefore).toBe(true);
        expect(dates.dueFrom === null || dates.dueFrom <= dueOn).toBe(true);
        expect(dates.countedFrom <= dueOn).toBe(true);
      }),
    );
  });

  it('the next check is after the last due date, in turn, and the first that has not gone by', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1_200), anyFrequency, (last, late, rule) => {
        const notBefore = last.add({ days: late }).toString();
        const dueOn = due(following(last.toString(), { notBefore }), rule) as string;
        expect(dueOn > last.toString()).toBe(true);
        expect(dueOn >= notBefore).toBe(true);
        if (rule.everyWeeks !== null) {
          const { days } = last.until(dueOn, { largestUnit: 'day' });
          expect(days % (7 * rule.everyWeeks)).toBe(0);
          // The one before it has gone by, or is the last itself.
          const before = Temporal.PlainDate.from(dueOn).subtract({ weeks: rule.everyWeeks }).toString();
          expect(before === last.toString() || before < notBefore).toBe(true);
        }
      }),
    );
  });

  it('a late check does not shift the year: whenever it is done within its time, the next is the same', () => {
    const facts = fc.tuple(anyDay, fc.integer({ min: 1, max: 12 }), fc.nat(20));
    fc.assert(
      fc.property(facts, ([last, everyMonths, late]) => {
        const inTime = due(following(last.toString()), months(everyMonths));
        const done = last.add({ days: late + 1 }).toString();
        expect(due(following(last.toString(), { notBefore: done }), months(everyMonths))).toBe(inTime);
      }),
    );
  });

  it('months keep to their day, or to the last of a shorter month', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 1, max: 31 }),
        (from, count, keptTo) => {
          const found = monthsAfter(from, count, keptTo);
          const expected = from.with({ day: 1 }).add({ months: count });
          expect([found.year, found.month]).toEqual([expected.year, expected.month]);
          expect(found.day).toBe(Math.min(keptTo, expected.daysInMonth));
        },
      ),
    );
  });
});
