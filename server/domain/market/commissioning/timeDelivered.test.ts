import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GivenTime, type ReturnedService, timeByProvider, timeRefusals } from './timeDelivered.ts';

const given: GivenTime = {
  weekStartsOn: '2026-03-02',
  deliveredMinutes: 2_100,
  paidMinutes: 2_400,
  correctionReason: null,
};
const codes = (changes: Partial<GivenTime>, recorded = 0, kind: 'AGENCY' | 'PERSONAL_ASSISTANT' = 'AGENCY') =>
  timeRefusals({ ...given, ...changes }, { kind, recorded }, '2026-03-09').map(({ code }) => code);

describe('time delivered', () => {
  it('is of a whole week that is over, of a provider, and recorded again only with a reason', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ weekStartsOn: '2026-03-03' })).toEqual(['WEEK_NOT_FROM_MONDAY']);
    expect(codes({ weekStartsOn: '2026-03-09' })).toEqual(['WEEK_NOT_OVER']);
    expect(codes({ deliveredMinutes: -1, paidMinutes: 10_080_001 })).toEqual([
      'MINUTES_NOT_VALID',
      'MINUTES_NOT_VALID',
    ]);
    expect(codes({}, 1)).toEqual(['TIME_RECORDED_ALREADY']);
    expect(codes({ correctionReason: ' ' }, 1)).toEqual(['TIME_RECORDED_ALREADY']);
    expect(codes({ correctionReason: 'A visit was missing.' }, 1)).toEqual([]);
    expect(codes({ correctionReason: 'A visit was missing.' })).toEqual(['TIME_CORRECTION_NEEDLESS']);
    expect(codes({}, 0, 'PERSONAL_ASSISTANT')).toEqual(['SERVICE_IS_ASSISTANT']);
  });

  it('stands beside what was paid for and what contracts agree, by provider', () => {
    const weeks = [
      { weekStartsOn: '2026-03-02', deliveredMinutes: 2_100, paidMinutes: 2_400 },
      { weekStartsOn: '2026-03-09', deliveredMinutes: 2_500, paidMinutes: 2_400 },
    ];
    // 40 hours a week: all of the first week, and 3 of the 7 days of the second: 2,400 + 1,028.57 minutes.
    const contracts = [{ fromOn: '2026-01-01', lastOn: '2026-03-11', hoursAWeek: 40 }];
    const time = timeByProvider([
      { provider: 'Acme Care Ltd', service: 'Home care', weeks, contracts },
      { provider: 'ACME CARE', service: 'Nights', weeks: weeks.slice(0, 1), contracts: [] },
      {
        provider: 'Beech',
        service: 'Day',
        weeks: [{ weekStartsOn: '2026-03-02', deliveredMinutes: 60, paidMinutes: 0 }],
        contracts: [],
      },
    ]);
    expect(time).toMatchObject([
      {
        provider: 'Acme Care Ltd',
        weeksReturned: 3,
        deliveredMinutes: 6_700,
        paidMinutes: 7_200,
        differenceMinutes: 500,
        deliveredBasisPoints: 9_306,
        agreedMinutes: 3_429,
        services: [{ service: 'Home care', differenceMinutes: 200 }, { agreedMinutes: null }],
      },
      { provider: 'Beech', differenceMinutes: -60, deliveredBasisPoints: null, agreedMinutes: null },
    ]);
  });

  it('loses no minute between services and providers', () => {
    const minutes = fc.nat({ max: 10_000 });
    const service = fc.record({
      provider: fc.constantFrom('Acme', 'ACME Ltd', 'Beech', 'Cedar'),
      service: fc.constantFrom('Days', 'Nights'),
      weeks: fc.array(
        fc.record({
          weekStartsOn: fc.constant('2026-03-02'),
          deliveredMinutes: minutes,
          paidMinutes: minutes,
        }),
        { maxLength: 4 },
      ),
      contracts: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(service), (services: ReturnedService[]) => {
        const providers = timeByProvider(services);
        const all = services.flatMap(({ weeks }) => weeks);
        const total = (field: 'deliveredMinutes' | 'paidMinutes') =>
          all.reduce((sum, each) => sum + each[field], 0);
        const difference = providers.reduce((sum, { differenceMinutes }) => sum + differenceMinutes, 0);
        expect(difference).toBe(total('paidMinutes') - total('deliveredMinutes'));
        expect(new Set(providers.map(({ provider }) => provider.toLowerCase().slice(0, 4))).size).toBe(
          providers.length,
        );
      }),
    );
  });
});
