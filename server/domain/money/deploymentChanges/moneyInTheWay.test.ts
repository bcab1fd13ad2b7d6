import { describe, expect, it } from 'vitest';
import { type MoneyInTheWay, moneyInTheWayRefusals } from './moneyInTheWay.ts';

const PART = { deploymentOption: 'DIRECT_PAYMENT' as const, weeklyAmountPence: 12_000 };
const BY_COUNCIL = { ...PART, deploymentOption: 'VIRTUAL_BUDGET' as const };
const asked = (weeklyAmountPence: number | null = null) => ({ changesOn: '2026-07-27', weeklyAmountPence });
const EMERGENCY = {
  addedOn: '2026-07-20',
  lastDayOn: '2026-07-27',
  lookedAtOn: '2026-07-21',
  endedAt: null,
};
const money = (over: Partial<MoneyInTheWay> = {}): MoneyInTheWay => ({
  emergencies: [],
  isMidPoint: true,
  drawnAheadPence: 0,
  ...over,
});
const refused = (...[part, change, over]: Parameters<typeof moneyInTheWayRefusals>) =>
  moneyInTheWayRefusals(part, change, over).map(({ code, path }) => [code, ...path]);

describe('money that is settled before a part is held in another way', () => {
  it('is nothing where all goes on, also of a mid-point, and where some does of any other', () => {
    expect(refused(PART, asked(), money())).toEqual([]);
    expect(refused(PART, asked(12_000), money())).toEqual([]);
    expect(refused(PART, asked(3_000), money({ isMidPoint: false }))).toEqual([]);
  });

  it('is what was drawn ahead, and what of a draw that was undone has not come back', () => {
    expect(moneyInTheWayRefusals(PART, asked(), money({ drawnAheadPence: 5_000 }))).toEqual([
      {
        code: 'MID_POINT_DRAWN_AHEAD',
        path: ['partId'],
        message:
          '£50.00 of this part was drawn ahead of the average of good and bad weeks and is not made good, and its instalments end with it. Pay those that are due, which make it good, or, where it was paid back, reverse the draw; then change how it is held.',
        details: { actualPence: 5_000 },
      },
    ]);
    expect(refused(PART, asked(3_000), money({ drawnAheadPence: -1 }))).toEqual([
      ['MID_POINT_DRAWN_AHEAD', 'partId'],
    ]);
  });

  it('is a mid-point of which some would go on', () => {
    expect(refused(PART, asked(3_000), money())).toEqual([['MID_POINT_NOT_DIVIDED', 'weeklyAmountPence']]);
  });

  it('is emergency money that nobody has looked at, before all else', () => {
    const emergencies = [{ ...EMERGENCY, lastDayOn: '2026-07-22', lookedAtOn: null }];
    for (const part of [PART, BY_COUNCIL]) {
      expect(refused(part, asked(), money({ emergencies, drawnAheadPence: 5_000 }))).toEqual([
        ['EMERGENCY_NOT_LOOKED_AT', 'partId'],
      ]);
    }
  });

  it('is what the council holds of emergency money until that day or later, and nothing that somebody was paid', () => {
    const looked = money({ emergencies: [{ ...EMERGENCY, lastDayOn: '2026-07-22' }, EMERGENCY] });
    expect(refused(PART, asked(), looked)).toEqual([]);
    expect(moneyInTheWayRefusals(BY_COUNCIL, asked(), looked)).toMatchObject([
      { code: 'EMERGENCY_STILL_RUNS', path: ['changesOn'], details: { allowed: ['2026-07-28'] } },
    ]);
    expect(refused(BY_COUNCIL, { ...asked(), changesOn: '2026-07-28' }, looked)).toEqual([]);
    const ended = money({ emergencies: [{ ...EMERGENCY, endedAt: '2026-07-22T05:00:00Z' }] });
    expect(refused(BY_COUNCIL, asked(), ended)).toEqual([]);
  });
});
