import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, madeDirectory } from './directoryFile.testing.ts';
import { serviceRecord, unitIn } from './directoryRecords.ts';
import { boxAround, metresBetween } from './distance.ts';
import { languageCodeOf } from './languages.ts';
import { keptPlace } from './listings.ts';
import { serviceDocument } from './openReferral.ts';
import { MOST_BAD_RECORDS, readDirectoryFile } from './openReferralFile.ts';
import { brokenRules } from './openReferralRules.testing.ts';
import { weeklyCostPence, workingInWords } from './weeklyCost.ts';

/** A file with one thing of a made one changed. */
async function readWith(change: (file: ReturnType<typeof madeDirectory>) => void) {
  const file = madeDirectory(8);
  change(file);
  return readDirectoryFile(JSON.stringify(file));
}

describe('a file of Open Referral', () => {
  it('reads the same from flat lists and from whole services', async () => {
    const { file } = await readWith(() => undefined);
    const nested = file?.services.map(({ service }) => service);
    const again = await readDirectoryFile(JSON.stringify({ contents: nested }));
    expect(again.refusals).toEqual([]);
    expect(again.file?.services).toEqual(file?.services);
    expect([...(again.file?.organizations ?? [])]).toEqual([...(file?.organizations ?? [])]);
  });

  it.each([
    [
      'a row of nothing in the file',
      'languages[2].service_id',
      (file) => Object.assign(file.languages[2] ?? {}, { service_id: idOf('none') }),
    ],
    [
      'a sum with a third place',
      'cost_options[3].amount',
      (file) => Object.assign(file.cost_options[3] ?? {}, { amount: 0.125 }),
    ],
    [
      'a price that ends before it begins',
      'cost_options[0].valid_to',
      (file) => Object.assign(file.cost_options[0] ?? {}, { valid_to: '2020-01-01' }),
    ],
    [
      'a place beyond the pole',
      'locations[1].latitude',
      (file) => Object.assign(file.locations[1] ?? {}, { latitude: 91 }),
    ],
    [
      'an address without a county',
      'addresses[0].state_province',
      (file) => Object.assign(file.addresses[0] ?? {}, { state_province: ' ' }),
    ],
    [
      'a link that would run',
      'services[5].url',
      (file) => Object.assign(file.services[5] ?? {}, { url: 'javascript:alert(1)' }),
    ],
    [
      'an id that comes twice',
      'services[7].id',
      (file) => Object.assign(file.services[7] ?? {}, { id: idOf('service 6') }),
    ],
    [
      'a control character',
      'organizations[0].name',
      (file) => Object.assign(file.organizations[0] ?? {}, { name: 'A\u0000B' }),
    ],
    [
      'a service of nobody',
      'services[4].organization',
      (file) => Object.assign(file.services[4] ?? {}, { organization_id: idOf('none') }),
    ],
  ] satisfies [string, string, (file: ReturnType<typeof madeDirectory>) => void][])(
    'tells %s where it stands',
    async (_what, place, change) => {
      const { file, refusals } = await readWith(change);
      expect(file).toBeNull();
      expect(refusals.map(({ message }) => / at (\S+),/.exec(message)?.[1])).toContain(place);
      for (const { code, path, details } of refusals) {
        expect(code).toBe('DIRECTORY_RECORD_NOT_VALID');
        expect(path[0]).toBe('file');
        expect(details?.line).toBe(Number(path[2]) + 1);
      }
    },
  );

  it('tells at most so many bad records', async () => {
    const file = madeDirectory(300);
    for (const service of file.services) Object.assign(service, { status: 'open' });
    expect((await readDirectoryFile(JSON.stringify(file))).refusals).toHaveLength(MOST_BAD_RECORDS);
  });

  it('is served by the rules whatever of it is there', async () => {
    const { file } = await readWith(() => undefined);
    for (const { service } of file?.services ?? []) {
      const { row } = serviceRecord(service);
      const served = {
        ...row,
        lastModifiedAt: '2026-06-01T08:00:00Z',
        organization: service.organization,
        places: [],
        prices: [],
      };
      expect(brokenRules('service', serviceDocument(served))).toEqual([]);
    }
  });
});

describe('what a service is found by', () => {
  it.each([
    ['per 1 hour session', 'SESSION'],
    ['£21.50 an hour', 'HOUR'],
    ['per half hour visit', 'HALF_HOUR'],
    ['per hour at the weekend', 'HOUR'],
    ['weekly', 'WEEK'],
    ['every four weeks', 'FOUR_WEEKS'],
    ['per night (sleep-in)', 'NIGHT'],
    ['each', null],
  ])('takes %s as %s', (words, unit) => {
    expect(unitIn(words)).toBe(unit);
  });

  it('knows a language by its code, its tag or its English name', () => {
    expect(languageCodeOf('pa-Guru', undefined)).toBe('pa');
    expect(languageCodeOf(undefined, 'Gujarati')).toBe('gu');
    expect(languageCodeOf(undefined, 'British Sign Language')).toBe('bfi');
    expect(languageCodeOf(undefined, 'Double Dutch')).toBeNull();
  });
});

describe('the cost of a week', () => {
  it('is exact, half a penny up, and never falls with the price or the quantity', () => {
    expect(
      weeklyCostPence({ unit: 'HOUR', amountPence: 1_601 }, { unit: 'HOUR', quantityHundredths: 450 }),
    ).toBe(7_205);
    expect(
      weeklyCostPence({ unit: 'WEEK', amountPence: 145_000 }, { unit: 'HOUR', quantityHundredths: 450 }),
    ).toBe(145_000);
    const pence = fc.integer({ min: 0, max: 10_000_000 });
    const hundredths = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(pence, pence, hundredths, (one, other, quantityHundredths) => {
        const wanted = { unit: 'HOUR' as const, quantityHundredths };
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const cost = (amountPence: number) => weeklyCostPence({ unit: 'HOUR', amountPence }, wanted);
        expect(cost(low)).toBeLessThanOrEqual(cost(high));
        const exact = BigInt(low) * BigInt(quantityHundredths) - BigInt(cost(low)) * 100n;
        expect(exact >= -50n && exact < 50n).toBe(true);
      }),
    );
  });

  it('says its working', () => {
    const price = { unit: 'SESSION' as const, amountPence: 4_200 };
    expect(workingInWords(price, { unit: 'SESSION', quantityHundredths: 200 }, 8_000)).toBe(
      '£42.00 a session × 2 sessions = £84.00 a week: £4.00 more than the £80.00 that there is.',
    );
  });
});

describe('the distance', () => {
  const latitude = fc.integer({ min: 49_000_000, max: 61_000_000 });
  const longitude = fc.integer({ min: -8_000_000, max: 2_000_000 });

  it('from Gateshead to Durham is 20.0 kilometres', () => {
    const gateshead = { latitudeMicrodegrees: 54_952_600, longitudeMicrodegrees: -1_603_400 };
    const durham = { latitudeMicrodegrees: 54_773_400, longitudeMicrodegrees: -1_575_600 };
    // 0.1792 degrees north are 19.93 km, and 0.0278 degrees east at 54.9 degrees 1.78 km: together 20.0 km.
    expect(Math.round(metresBetween(gateshead, durham) / 100)).toBe(200);
  });

  it('leaves nothing within it outside its box', () => {
    fc.assert(
      fc.property(
        latitude,
        longitude,
        latitude,
        longitude,
        fc.integer({ min: 0, max: 200_000 }),
        (a, b, c, d, withinMetres) => {
          const near = { latitudeMicrodegrees: a, longitudeMicrodegrees: b, withinMetres };
          const place = {
            latitudeMicrodegrees: a + Math.round((c - a) / 20),
            longitudeMicrodegrees: b + Math.round((d - b) / 20),
          };
          if (metresBetween(near, place) > withinMetres) return;
          const { south, north, west, east } = boxAround(near);
          expect(place.latitudeMicrodegrees >= south && place.latitudeMicrodegrees <= north).toBe(true);
          expect(place.longitudeMicrodegrees >= west && place.longitudeMicrodegrees <= east).toBe(true);
        },
      ),
    );
  });

  it('to a personal assistant is known to about a kilometre', () => {
    fc.assert(
      fc.property(latitude, longitude, (latitudeMicrodegrees, longitudeMicrodegrees) => {
        const place = {
          name: null,
          addressLines: ['4 Example Street'],
          postcode: 'NE8 1AA',
          latitudeMicrodegrees,
          longitudeMicrodegrees,
        };
        const kept = keptPlace({ kind: 'PERSONAL_ASSISTANT', isIndividual: false }, place);
        expect(kept).toMatchObject({ addressLines: [], postcode: null });
        expect(Math.abs(kept.latitudeMicrodegrees % 10_000)).toBe(0);
        expect(metresBetween(kept, place)).toBeLessThan(750);
        expect(keptPlace({ kind: 'AGENCY', isIndividual: false }, place)).toBe(place);
      }),
    );
  });
});
