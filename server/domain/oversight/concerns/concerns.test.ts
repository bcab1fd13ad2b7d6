import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../common/workingDays.ts';
import { concernDue } from './concernDue.decision.ts';
import { type ConcernFacts, concernStatus } from './concernStatus.ts';
import { answeringRefusals, endingRefusals, takingRefusals, toldOnRefusals } from './concernSteps.ts';
import { nothingPaid, paidAfterDeath, reviewOverdue } from './signs.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const MONITORING = {
  concernAnswerWorkingDays: 10,
  safeguardingConcernAnswerWorkingDays: 2,
  concernEndWorkingDays: 20,
  concernWarnWorkingDays: 2,
};
const due = (raisedOn: string, kind: 'MONEY' | 'SAFEGUARDING' = 'MONEY') =>
  concernDue.rule({ raisedOn, kind, answeredOn: null }, { monitoring: MONITORING });

describe('by when a concern is answered', () => {
  it.each([
    // Two days at Easter and two weekends lie between.
    ['2027-03-24', 'MONEY', '2027-04-09'],
    ['2026-06-01', 'MONEY', '2026-06-15'],
    // Raised on a Saturday before a bank holiday.
    ['2026-05-23', 'SAFEGUARDING', '2026-05-27'],
    // The clocks go back on the Sunday between.
    ['2026-10-23', 'SAFEGUARDING', '2026-10-27'],
    ['2028-02-28', 'SAFEGUARDING', '2028-03-01'],
  ] as const)('raised on %s, %s, it is %s', (raisedOn, kind, dueOn) => {
    expect(due(raisedOn, kind).dueOn).toBe(dueOn);
  });

  it('is followed by its end, counted from the answer and by no kind', () => {
    const end = (kind: 'MONEY' | 'SAFEGUARDING') =>
      concernDue.rule({ raisedOn: '2026-05-01', kind, answeredOn: '2026-06-12' }, { monitoring: MONITORING });
    const expected = { waitsFor: 'END', dueOn: '2026-07-10', warnOn: '2026-07-08' };
    expect(end('MONEY')).toEqual(expected);
    expect(end('SAFEGUARDING')).toEqual(expected);
  });

  it('is a working day, after the day on which it was raised, and warned of no later than that', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.integer({ min: 1, max: 60 }), (days, within) => {
        const raisedOn = day('2026-01-01').add({ days });
        const settings = { ...MONITORING, concernAnswerWorkingDays: within };
        const { dueOn, warnOn } = concernDue.rule(
          { raisedOn: raisedOn.toString(), kind: 'OTHER', answeredOn: null },
          { monitoring: settings },
        );
        expect(isWorkingDay(day(dueOn))).toBe(true);
        expect(Temporal.PlainDate.compare(dueOn, raisedOn)).toBe(1);
        expect(Temporal.PlainDate.compare(warnOn, dueOn)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a concern', () => {
  const moment = '2026-06-01T09:00:00.000Z';
  const LIFE: [string, ConcernFacts, string | null, string | null, string | null][] = [
    ['RAISED', {}, null, 'CONCERN_NOT_TAKEN', 'CONCERN_NOT_ANSWERED'],
    ['TAKEN', { takenAt: moment }, null, null, 'CONCERN_NOT_ANSWERED'],
    ['ANSWERED', { takenAt: moment, answeredAt: moment }, null, 'CONCERN_ALREADY_ANSWERED', null],
    [
      'ENDED',
      { takenAt: moment, answeredAt: moment, endedAt: moment },
      'CONCERN_ENDED',
      'CONCERN_ENDED',
      'CONCERN_ENDED',
    ],
  ];
  it.each(LIFE)('that is %s may go on only as its order has it', (status, facts, take, answer, end) => {
    expect(concernStatus(facts)).toBe(status);
    expect(takingRefusals(facts)[0]?.code ?? null).toBe(take);
    expect(answeringRefusals(facts)[0]?.code ?? null).toBe(answer);
    expect(endingRefusals(facts)[0]?.code ?? null).toBe(end);
  });

  it('is told of between the day on which it was raised and today', () => {
    const codes = (toldOn: string) =>
      toldOnRefusals(toldOn, '2026-06-01', day('2026-06-05')).map(({ code }) => code);
    expect(codes('2026-05-31')).toEqual(['TOLD_BEFORE_RAISED']);
    expect(codes('2026-06-01')).toEqual([]);
    expect(codes('2026-06-05')).toEqual([]);
    expect(codes('2026-06-06')).toEqual(['TOLD_IN_FUTURE']);
  });
});

describe('a sign in the records', () => {
  it('says what was found, and tells it apart from any other', () => {
    const personId = 'p';
    expect(paidAfterDeath({ personId, diedOn: '2026-05-01', count: 2 })).toMatchObject({
      fact: '2026-05-01',
      sentence: expect.stringContaining('2 payments were made after the person had died on 1 May 2026.'),
    });
    const unpaid = (since: string) => nothingPaid({ personId, partId: 'a', since }, 8);
    expect(unpaid('2026-05-01').fact).not.toBe(unpaid('2026-06-01').fact);
    expect(unpaid('2026-05-01').sentence).toContain(
      'since 1 May 2026, and the council looks into it after 8 weeks',
    );
    expect(reviewOverdue({ personId, reviewId: 'r', dueOn: '2026-05-01' }, 6)).toMatchObject({
      kind: 'NOT_REVIEWED',
      fact: 'r',
    });
  });
});
