import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysOfPartRefusals,
  type EmergencyFacts,
  type EmergencySettings,
  emergencyStatus,
  emergencyTerms,
  lookingRefusals,
  runningRefusals,
  unspentPence,
} from './emergency.ts';

const RULES: EmergencySettings = {
  emergencyMoney: {
    authorisedFrom: 'TEAM_MANAGER',
    mostPence: 50_000,
    mostDays: 14,
    lookAtWithinDays: 10,
  },
};
const facts = (over: Partial<EmergencyFacts> = {}): EmergencyFacts => ({
  role: 'TEAM_MANAGER',
  askedPence: 50_000,
  addedOn: '2026-06-01',
  lastDayOn: '2026-06-15',
  ...over,
});
const refused = (over: Partial<EmergencyFacts>, rules = RULES) =>
  emergencyTerms(facts(over), rules).refusals.map(({ code }) => code);

describe('emergency money', () => {
  it('is added inside the council’s sum and days, and looked at in its days', () => {
    expect(emergencyTerms(facts(), RULES)).toEqual({ refusals: [], lookAtByOn: '2026-06-11' });
    expect(refused({ role: 'DIRECTOR', lastDayOn: '2026-06-01' })).toEqual([]);
  });

  it('is refused by its own code, one for each thing that is wrong', () => {
    expect(refused({}, { emergencyMoney: null })).toEqual(['EMERGENCY_NOT_OFFERED']);
    for (const role of ['PRACTITIONER', null] as const) {
      expect(refused({ role })).toEqual(['EMERGENCY_ROLE_NOT_SUFFICIENT']);
    }
    expect(refused({ askedPence: 0 })).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(emergencyTerms(facts({ askedPence: 50_001 }), RULES).refusals).toMatchObject([
      { code: 'EMERGENCY_TOO_MUCH', details: { limitPence: 50_000, actualPence: 50_001 } },
    ]);
    expect(refused({ lastDayOn: '2026-06-16' })).toEqual(['EMERGENCY_DAYS_WRONG']);
    expect(refused({ lastDayOn: '2026-05-31' })).toEqual(['EMERGENCY_DAYS_WRONG']);
    expect(runningRefusals('emergencymoney_1')).toMatchObject([{ code: 'EMERGENCY_ALREADY_RUNNING' }]);
    expect(runningRefusals(null)).toEqual([]);
  });

  it('is for days on which the part holds the money, from today to the last', () => {
    const part = { startsOn: '2026-06-01', endsOn: '2026-06-20' };
    const on = (today: string, lastDayOn: string) =>
      daysOfPartRefusals(part, { today: Temporal.PlainDate.from(today), lastDayOn }).map(
        ({ code, path, details }) => [code, path[0], details?.allowed ?? null],
      );
    expect(on('2026-06-01', '2026-06-19')).toEqual([]);
    expect(on('2026-06-19', '2026-06-20')).toEqual([['EMERGENCY_BEYOND_PART', 'lastDayOn', ['2026-06-19']]]);
    for (const today of ['2026-05-31', '2026-06-20']) {
      expect(on(today, '2026-06-20')).toEqual([['PART_HOLDS_NO_MONEY_TODAY', 'partId', null]]);
    }
  });

  it('ends on its day by itself, and is over once it is looked at', () => {
    const on = (day: string, lookedAtOn: string | null = null) =>
      emergencyStatus({ lastDayOn: '2026-06-15', lookedAtOn }, Temporal.PlainDate.from(day));
    expect(on('2026-06-15')).toBe('RUNNING');
    expect(on('2026-06-16')).toBe('ENDED');
    expect(on('2026-06-15', '2026-06-10')).toBe('LOOKED_AT');
  });

  it('has no more unspent than was added, nor than is there, nor less than nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(50_000),
        fc.integer({ min: -5_000, max: 90_000 }),
        fc.integer(),
        (amountPence, spentPence, therePence) => {
          const left = unspentPence({ amountPence, spentPence, therePence });
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(amountPence);
          expect(left === 0 || left <= therePence).toBe(true);
        },
      ),
    );
    expect(unspentPence({ amountPence: 20_000, spentPence: 15_000, therePence: 9_000 })).toBe(5_000);
  });

  it('is looked at once, by somebody else, and gives back no more than is unspent', () => {
    const look = (
      given: { outcome: 'KEPT' | 'TAKEN_BACK'; takenBackPence: number | null },
      asker = 'b',
      lookedAtOn: string | null = null,
    ) =>
      lookingRefusals(given, { lookedAtOn, authorisedBy: 'a', unspentPence: 5_000 }, asker).map(
        ({ code }) => code,
      );
    expect(look({ outcome: 'KEPT', takenBackPence: null })).toEqual([]);
    expect(look({ outcome: 'TAKEN_BACK', takenBackPence: 5_000 })).toEqual([]);
    expect(look({ outcome: 'TAKEN_BACK', takenBackPence: 5_001 })).toEqual(['EMERGENCY_BEYOND_UNSPENT']);
    expect(look({ outcome: 'TAKEN_BACK', takenBackPence: null })).toEqual(['AMOUNT_NOT_POSITIVE']);
    expect(look({ outcome: 'KEPT', takenBackPence: 1 })).toEqual(['EMERGENCY_AMOUNT_NOT_NEEDED']);
    expect(look({ outcome: 'KEPT', takenBackPence: null }, 'a')).toEqual(['EMERGENCY_BY_ITS_AUTHORISER']);
    expect(look({ outcome: 'KEPT', takenBackPence: null }, 'b', '2026-06-02')).toEqual([
      'EMERGENCY_ALREADY_LOOKED_AT',
    ]);
  });
});
