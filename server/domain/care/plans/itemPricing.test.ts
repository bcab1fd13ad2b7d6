import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { DEARER_PRICE, type DearerPrice, RATE_UNIT } from '../../../../tenants/vocabularyOfRates.ts';
import { countedBy, type ItemToPrice, pricedAgainstRates, priceOf, priceRefusals } from './itemPricing.ts';
import { SUPPORT_UNIT } from './plansVocabulary.ts';
import { weeklyCosts } from './supportCost.ts';

const RATES = [
  { support: 'CARE_AT_HOME', suppliedBy: 'AGENCY', unit: 'HOUR', amountPence: 1_955 },
  { support: 'CARE_AT_HOME', suppliedBy: 'AGENCY', unit: 'THREE_QUARTER_HOUR', amountPence: 1_572 },
  { support: 'CARE_AT_HOME', suppliedBy: 'EMPLOYED', unit: 'HOUR', amountPence: 1_955, wagePence: 1_480 },
  { support: 'LIVE_IN', unit: 'WEEK', amountPence: 136_850, validUntil: '2026-12-31' },
  { support: 'LIVE_IN', unit: 'WEEK', amountPence: 140_000, validFrom: '2027-01-01' },
  { support: 'WAKING_NIGHT', unit: 'NIGHT' },
];
const AGENCY_HOUR = 'CARE_AT_HOME-AGENCY-HOUR-ANY_TIME';
const TODAY = '2026-07-01';

function settings(dearerPrice: DearerPrice = 'ADVICE') {
  const input = { ...(changed(EXAMPLE_INPUTS.planning, ['rates'], RATES) as object), dearerPrice };
  const read = readAreaSettings('planning', input);
  if (!read.settings) throw new Error(JSON.stringify(read.mistakes));
  return read.settings;
}
const item = (changes: Partial<ItemToPrice> = {}): ItemToPrice => ({
  rateKey: AGENCY_HOUR,
  unit: 'HOUR',
  unitPricePence: null,
  providerUnitPricePence: null,
  hasReason: false,
  ...changes,
});
const refused = (changes: Partial<ItemToPrice>, dearerPrice?: DearerPrice) =>
  priceRefusals(item(changes), 0, settings(dearerPrice), TODAY).map(({ code, path }) => [code, path[2]]);
const priced = (changes: Partial<ItemToPrice>, dearerPrice?: DearerPrice, on = TODAY) => {
  expect(refused(changes, dearerPrice)).toEqual([]);
  const { unitPricePence, providerUnitPricePence } = priceOf(item(changes), settings(dearerPrice), on);
  return [unitPricePence, providerUnitPricePence];
};

describe('an item that names a published rate', () => {
  it('costs the rate of the day where no other price is written', () => {
    const liveIn = { rateKey: 'LIVE_IN-ANYBODY-WEEK-ANY_TIME', unit: 'WEEK' } as const;
    expect(priced({})).toEqual([1_955, null]);
    expect(priced(liveIn, 'ADVICE', '2026-12-31')).toEqual([136_850, null]);
    expect(priced(liveIn, 'ADVICE', '2027-01-01')).toEqual([140_000, null]);
  });

  it('costs what it is agreed at where that is less', () => {
    for (const dearerPrice of DEARER_PRICE.values) {
      expect(priced({ unitPricePence: 1_800 }, dearerPrice)).toEqual([1_800, null]);
    }
  });

  it('is priced by the visit where the rate is for a part of an hour', () => {
    const rateKey = 'CARE_AT_HOME-AGENCY-THREE_QUARTER_HOUR-ANY_TIME';
    expect(priced({ rateKey, unit: 'VISIT' })).toEqual([1_572, null]);
    expect(refused({ rateKey, unit: 'HOUR' })).toEqual([['RATE_UNIT_DIFFERS', 'unit']]);
  });

  it('is refused where there is no such rate, or no price at all', () => {
    const night = { rateKey: 'WAKING_NIGHT-ANYBODY-NIGHT-ANY_TIME', unit: 'NIGHT' } as const;
    expect(refused({ rateKey: 'SLEEP_IN-ANYBODY-NIGHT-ANY_TIME' })).toEqual([
      ['RATE_NOT_PUBLISHED', 'rateKey'],
    ]);
    expect(refused(night)).toEqual([['PRICE_MISSING', 'unitPricePence']]);
    expect(priced({ ...night, unitPricePence: 20_000 }, 'REASON_NEEDED')).toEqual([20_000, null]);
    expect(refused({ rateKey: null })).toEqual([['PRICE_MISSING', 'unitPricePence']]);
    expect(priced({ rateKey: null, unitPricePence: 9_999 }, 'REASON_NEEDED')).toEqual([9_999, null]);
  });
});

describe('what an item counts', () => {
  it('is some unit of a plan for every unit of a rate', () => {
    for (const unit of RATE_UNIT.values) expect(SUPPORT_UNIT.values).toContain(countedBy(unit));
    expect(countedBy('MILE')).toBe('ITEM');
    expect(countedBy('HALF_HOUR')).toBe('VISIT');
  });
});

describe('a price above the published rate', () => {
  const dearer = { unitPricePence: 2_200 };

  it('is paid, and shows, where the council only advises', () => {
    expect(priced(dearer)).toEqual([2_200, null]);
    expect(pricedAgainstRates([item(dearer)], settings(), TODAY)).toMatchObject([
      { index: 0, ratePence: 1_955, isDearer: true },
    ]);
  });

  it('is divided between the budget and the person where the person pays the difference', () => {
    expect(priced(dearer, 'PERSON_PAYS_DIFFERENCE')).toEqual([1_955, 2_200]);
    expect(priced({ ...dearer, hasReason: true }, 'PERSON_PAYS_DIFFERENCE')).toEqual([2_200, null]);
  });

  it('is refused without a reason where one is needed, with the rate and the price', () => {
    const [refusal] = priceRefusals(item(dearer), 2, settings('REASON_NEEDED'), TODAY);
    expect(refusal).toMatchObject({
      code: 'PRICE_ABOVE_RATE',
      path: ['supportItems', 2, 'unitPricePence'],
      details: { limitPence: 1_955, actualPence: 2_200 },
    });
    expect(priced({ ...dearer, hasReason: true }, 'REASON_NEEDED')).toEqual([2_200, null]);
  });

  it('is the same when what was read is written again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DEARER_PRICE.values),
        fc.option(fc.nat(4_000)),
        fc.option(fc.nat(4_000)),
        fc.boolean(),
        (dearerPrice, unitPricePence, providerUnitPricePence, hasReason) => {
          const given = item({ unitPricePence, providerUnitPricePence, hasReason });
          fc.pre(priceRefusals(given, 0, settings(dearerPrice), TODAY).length === 0);
          const once = priceOf(given, settings(dearerPrice), TODAY);
          expect(priceOf({ ...given, ...once }, settings(dearerPrice), TODAY)).toEqual(once);
        },
      ),
    );
  });
});

describe('what the person adds', () => {
  it('is what is left of the whole price, to the penny', () => {
    const seven = { quantityHundredths: 725, frequency: 'FORTNIGHTLY', paidFrom: 'BUDGET' } as const;
    const costs = weeklyCosts(
      { ...seven, unitPricePence: 1_955, providerUnitPricePence: 2_200 },
      { months: 12 },
    );
    // 7.25 hours every two weeks: £70.87 at the rate, £79.75 at the price.
    expect(costs).toEqual({ weeklyCostPence: 7_087, topUpWeeklyPence: 888 });
    const same = weeklyCosts(
      { ...seven, unitPricePence: 1_955, providerUnitPricePence: null },
      { months: 12 },
    );
    expect(same.topUpWeeklyPence).toBe(0);
  });

  it('may be more than the council asks, as it is their own money', () => {
    expect(priced({ unitPricePence: 1_500, providerUnitPricePence: 1_900 })).toEqual([1_500, 1_900]);
    expect(refused({ unitPricePence: 1_900, providerUnitPricePence: 1_500 })).toEqual([
      ['AMOUNT_NOT_VALID', 'providerUnitPricePence'],
    ]);
  });
});
