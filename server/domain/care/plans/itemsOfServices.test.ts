import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedBesideNow,
  agreedPriceOf,
  atService,
  type ItemOfService,
  NO_AGREED_PRICE,
  type PriceOfService,
} from './itemsOfServices.ts';

const TODAY = '2026-06-01';
const ITEM: ItemOfService = { unit: 'HOUR', unitPricePence: 1_600, paidFrom: 'BUDGET' };
const HOURLY: PriceOfService = { unit: 'HOUR', amountPence: 1_600 };
const codeOf = (item: Partial<ItemOfService>, prices: readonly PriceOfService[]) =>
  agreedPriceOf({ ...ITEM, ...item }, prices, 3, TODAY).refusals.map(({ code, path }) => [code, path]);

describe('an item that buys from a service', () => {
  it('pays a price that the service asks, counted as the item counts', () => {
    expect(agreedPriceOf(ITEM, [HOURLY], 0, TODAY)).toEqual({
      agreed: { servicePriceUnit: 'HOUR', servicePricePence: 1_600, servicePricedOn: TODAY },
      refusals: [],
    });
    const visit = { unit: 'VISIT', unitPricePence: 900 } as const;
    expect(codeOf(visit, [{ unit: 'HALF_HOUR', amountPence: 900 }])).toEqual([]);
    expect(codeOf(visit, [HOURLY])).toEqual([['SERVICE_PRICE_DIFFERS', ['supportItems', 3, 'unit']]]);
    expect(codeOf({ unitPricePence: 1_599 }, [HOURLY])).toEqual([
      ['SERVICE_PRICE_DIFFERS', ['supportItems', 3, 'unitPricePence']],
    ]);
    // The budget pays £15.00 of it, and the person £1.00.
    expect(codeOf({ unitPricePence: 1_500, providerUnitPricePence: 1_600 }, [HOURLY])).toEqual([]);
  });

  it('needs no price where the budget does not pay', () => {
    const free = { ...ITEM, paidFrom: 'FREE', unitPricePence: 0 } as const;
    expect(agreedPriceOf(free, [], 0, TODAY)).toEqual({ agreed: NO_AGREED_PRICE, refusals: [] });
  });

  it('takes the lowest price where it names neither a price nor a rate', () => {
    const prices: PriceOfService[] = [
      { ...HOURLY, amountPence: 1_700 },
      HOURLY,
      { unit: 'DAY', amountPence: 9 },
    ];
    expect(atService({ ...ITEM, unitPricePence: null }, prices).unitPricePence).toBe(1_600);
    expect(atService({ ...ITEM, unitPricePence: null, rateKey: 'R' }, prices).unitPricePence).toBeNull();
    expect(atService({ ...ITEM, unitPricePence: null }, []).unitPricePence).toBeNull();
    expect(atService(ITEM, prices).unitPricePence).toBe(1_600);
  });

  it('says what has changed since, and nothing while nothing has', () => {
    const agreed = { servicePriceUnit: 'HOUR', servicePricePence: 1_600, servicePricedOn: TODAY } as const;
    const now = (service: object, on = '2026-07-01') =>
      agreedBesideNow(agreed, { prices: [HOURLY], ...service }, on);
    expect(now({})).toMatchObject({ nowPence: 1_600, hasChanged: false, note: null });
    expect(now({ prices: [HOURLY, { ...HOURLY, amountPence: 1_000 }] })).toMatchObject({ hasChanged: false });
    const [older, newer] = [
      { ...HOURLY, validUntil: '2026-06-30' },
      { ...HOURLY, amountPence: 1_750, validFrom: '2026-07-01' },
    ];
    expect(now({ prices: [older, newer] }, '2026-06-30')).toMatchObject({
      nowPence: 1_600,
      hasChanged: false,
    });
    expect(now({ prices: [older, newer] })).toMatchObject({
      nowPence: 1_750,
      hasChanged: true,
      note: 'It asked £16.00 an hour on 1 June 2026, and asks £17.50 now: £1.50 more.',
    });
    expect(now({ prices: [older] })?.note).toContain('and has no such price now.');
    expect(now({ endedOn: '2026-06-20' })?.note).toContain('and left the directory on 20 June 2026.');
    expect(agreedBesideNow(NO_AGREED_PRICE, { prices: [] }, TODAY)).toBeNull();
  });

  it('that takes a price as it stands always pays one that the service asks, and has not changed on that day', () => {
    const prices = fc.array(fc.record({ unit: fc.constant('HOUR' as const), amountPence: fc.nat(5_000) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(prices, (given) => {
        const item = atService({ ...ITEM, unitPricePence: null }, given);
        const { agreed, refusals } = agreedPriceOf(item, given, 0, TODAY);
        expect(refusals).toEqual([]);
        expect(agreed.servicePricePence).toBe(Math.min(...given.map(({ amountPence }) => amountPence)));
        expect(agreedBesideNow(agreed, { prices: given }, TODAY)).toMatchObject({ hasChanged: false });
      }),
    );
  });
});
