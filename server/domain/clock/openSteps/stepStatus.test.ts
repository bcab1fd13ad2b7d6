import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEP_STATUS, stepStatus } from './stepStatus.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const facts = { dueOn: '2026-10-25', warnOn: '2026-10-18' };

describe('where a step stands', () => {
  it.each([
    ['2026-10-17', 'UPCOMING'],
    ['2026-10-18', 'WARNED'],
    ['2026-10-24', 'WARNED'],
    // The clocks go back on this day.
    ['2026-10-25', 'DUE'],
    ['2026-10-26', 'OVERDUE'],
  ] as const)('is on %s %s', (today, status) => {
    expect(stepStatus(facts, day(today))).toBe(status);
  });

  it('is never warned of where no day is set for that', () => {
    expect(stepStatus({ dueOn: '2026-10-25', warnOn: null }, day('2026-10-24'))).toBe('UPCOMING');
  });

  it('is done once closed, even of somebody who died, and stops with a death otherwise', () => {
    const died = { ...facts, personDiedOn: '2026-10-01' };
    expect(stepStatus(died, day('2026-10-30'))).toBe('STOPPED');
    expect(stepStatus({ ...died, closedOn: '2026-09-30' }, day('2026-10-30'))).toBe('DONE');
  });

  it('only ever goes on as the days go by', () => {
    const order = STEP_STATUS.values.slice(0, 4);
    const offsets = fc.integer({ min: -800, max: 800 });
    fc.assert(
      fc.property(offsets, offsets, fc.option(fc.integer({ min: 0, max: 60 })), (one, other, warned) => {
        const due = day('2028-02-29');
        const step = {
          dueOn: due.toString(),
          warnOn: warned === null ? null : due.subtract({ days: warned }).toString(),
        };
        const place = (offset: number) => order.indexOf(stepStatus(step, due.add({ days: offset })));
        expect(place(Math.min(one, other))).toBeLessThanOrEqual(place(Math.max(one, other)));
      }),
    );
  });
});
