import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rate } from '../../../../tenants/policy/rates.ts';
import { type LocalPrice, ratesBesidePrices } from './localPrices.ts';

const ON = '2026-06-01';
const RATE: Rate = {
  support: 'CARE_AT_HOME',
  suppliedBy: 'AGENCY',
  unit: 'HOUR',
  timeOfWeek: 'ANY_TIME',
  clientGroup: null,
  locality: null,
  validFrom: null,
  validUntil: null,
  amountPence: 2_000,
  wagePence: null,
  publishedName: null,
};
const PRICE: LocalPrice = {
  support: 'CARE_AT_HOME',
  unit: 'HOUR',
  kind: 'AGENCY',
  amountPence: 1_900,
  serviceCount: 1,
  openServiceCount: 1,
};
const beside = (rate: Partial<Rate>, prices: readonly Partial<LocalPrice>[]) =>
  ratesBesidePrices(
    { rates: [{ ...RATE, ...rate }] },
    prices.map((price) => ({ ...PRICE, ...price })),
    ON,
  )[0];

describe('a rate beside local prices', () => {
  it('says nothing of what it buys where there is no price, and warns of nothing', () => {
    expect(beside({}, [])).toMatchObject({
      serviceCount: 0,
      lowestPence: null,
      medianPence: null,
      boughtCount: 0,
      buysFew: false,
      sentence:
        'The rate for care at home by an agency is £20.00 an hour. No service that asks money for it has a price an hour in force on 2026-06-01 in the directory, so nothing can be said of what the rate buys.',
    });
  });

  it('is beside the same support, unit and supplier only', () => {
    const others = [
      { support: 'HELP_AT_HOME' },
      { unit: 'HALF_HOUR' },
      { kind: 'PERSONAL_ASSISTANT' },
    ] as const;
    expect(beside({}, others)).toMatchObject({ serviceCount: 0 });
    expect(beside({ suppliedBy: 'SELF_EMPLOYED' }, others)).toMatchObject({ serviceCount: 1 });
    expect(beside({ suppliedBy: 'EMPLOYED' }, [{ kind: 'MICRO_PROVIDER' }])).toMatchObject({
      serviceCount: 0,
    });
    expect(beside({ suppliedBy: 'ANYBODY' }, [{ kind: 'COUNCIL_SERVICE' }, {}])).toMatchObject({
      serviceCount: 2,
    });
  });

  it('buys few below half, and not at half', () => {
    const dear = { amountPence: 2_001, serviceCount: 3 };
    expect(beside({}, [dear, { serviceCount: 3 }])).toMatchObject({ boughtCount: 3, buysFew: false });
    expect(beside({}, [{ ...dear, serviceCount: 4 }, { serviceCount: 3 }])).toMatchObject({ buysFew: true });
  });

  it('is only what is valid on the day, and says what it is agreed by where it has no amount', () => {
    expect(beside({ validFrom: '2026-06-02' }, [{}])).toBeUndefined();
    expect(beside({ amountPence: null }, [{}])).toMatchObject({
      boughtCount: null,
      openBoughtCount: null,
      buysFew: false,
    });
    expect(beside({ amountPence: null }, [{}])?.sentence).toBe(
      'For care at home by an agency the council agrees the price case by case. 1 has such a price on 2026-06-01. Prices go from £19.00 to £19.00, and the median is £19.00.',
    );
    expect(beside({ timeOfWeek: 'BANK_HOLIDAY' }, [{}])?.sentence).toContain(
      'The rate is for bank holidays only',
    );
  });

  it('buys never fewer when it rises, and all at the highest price', () => {
    const prices = fc.array(
      fc.record({
        amountPence: fc.integer({ min: 0, max: 5_000 }),
        serviceCount: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        prices,
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 0, max: 500 }),
        (given, amountPence, more) => {
          const at = (pence: number) =>
            beside({ amountPence: pence }, given) as NonNullable<ReturnType<typeof beside>>;
          const [lower, higher] = [at(amountPence), at(amountPence + more)];
          expect(lower.boughtCount).toBeLessThanOrEqual(higher.boughtCount as number);
          const { serviceCount, freeServiceCount, highestPence, lowestPence, medianPence } = lower;
          expect(serviceCount + freeServiceCount).toBe(
            given.reduce((sum, each) => sum + each.serviceCount, 0),
          );
          if (highestPence === null) {
            expect(serviceCount).toBe(0);
            return;
          }
          expect(at(highestPence).boughtCount).toBe(serviceCount);
          expect(lowestPence).toBeGreaterThan(0);
          expect(medianPence).toBeGreaterThanOrEqual(lowestPence as number);
          // At the median or above, half or more can be bought.
          expect(at(medianPence as number).buysFew).toBe(false);
        },
      ),
    );
  });
});
