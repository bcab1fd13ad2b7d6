import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedSaving,
  endingRefusals,
  type GivenSaving,
  givenRefusals,
  type PartToSaveIn,
  partRefusals,
  savedPence,
  savingStatus,
  targetOf,
} from './savings.ts';

const SAVING: DatedSaving = {
  targetPence: 60_000,
  startedOn: '2026-06-01',
  saveByOn: '2026-08-31',
  endedOn: null,
};
const PART: PartToSaveIn = {
  deploymentOption: 'MANAGED_ACCOUNT',
  weeklyAmountPence: 12_000,
  savingUpIsAllowed: true,
  startsOn: '2026-06-01',
  endsOn: '2026-12-01',
  personDiedOn: null,
  runningSavingId: null,
};
const GIVEN: GivenSaving = {
  targetPence: 60_000,
  hoursHundredths: null,
  hourPricePence: null,
  saveByOn: '2026-08-31',
  agreedOn: '2026-06-01',
};
const day = fc.nat(200).map((days) => Temporal.PlainDate.from('2026-05-01').add({ days }).toString());
const dated = fc.record({
  targetPence: fc.integer({ min: 1, max: 1_000_000 }),
  startedOn: day,
  saveByOn: day,
  endedOn: fc.option(day),
});

describe('what is saved', () => {
  it('is never below nothing, above what is held, or above what is saved for', () => {
    const held = fc.integer({ min: -1_000_000, max: 2_000_000 });
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 4 }), held, day, (savings, heldPence, on) => {
        const saved = savedPence(savings, heldPence, on);
        expect(saved).toBeGreaterThanOrEqual(0);
        expect(saved).toBeLessThanOrEqual(Math.max(0, heldPence));
        expect(saved).toBeLessThanOrEqual(savings.reduce((sum, { targetPence }) => sum + targetPence, 0));
        expect(savedPence(savings, heldPence + 1, on)).toBeGreaterThanOrEqual(saved);
      }),
    );
  });

  it.each([
    ['before it started', '2026-05-31', {}, 0],
    ['on its first day', '2026-06-01', {}, 50_000],
    ['on its last', '2026-08-31', {}, 50_000],
    ['after it', '2026-09-01', {}, 0],
    ['on the day on which it was ended', '2026-07-01', { endedOn: '2026-07-01' }, 0],
    ['the day before that', '2026-06-30', { endedOn: '2026-07-01' }, 50_000],
    ['up to what is saved for', '2026-07-01', { targetPence: 20_000 }, 20_000],
  ])('%s', (_when, on, over, expected) => {
    expect(savedPence([{ ...SAVING, ...over }], 50_000, on)).toBe(expected);
  });
});

it.each([
  ['ENDED', 99_999, '2026-09-09', '2026-07-01'],
  ['DAY_GONE_BY', 99_999, '2026-09-01', null],
  ['REACHED', 60_000, '2026-08-31', null],
  ['SAVING', 59_999, '2026-08-31', null],
])('stands as %s', (status, heldPence, today, endedOn) => {
  expect(savingStatus({ ...SAVING, endedOn }, heldPence, today)).toBe(status);
});

describe('saving is refused', () => {
  const codes = (over: Partial<PartToSaveIn>) => partRefusals({ ...PART, ...over }).map(({ code }) => code);
  it.each<[string, Partial<PartToSaveIn>, string[]]>([
    ['not in a managed account that lets people', {}, []],
    [
      'after a death, before all else',
      { personDiedOn: '2026-06-05', deploymentOption: 'TRUST' },
      ['PERSON_HAS_DIED'],
    ],
    [
      'in another way of holding',
      { deploymentOption: 'DIRECT_PAYMENT', savingUpIsAllowed: null },
      ['SAVING_NOT_IN_MANAGED_ACCOUNT'],
    ],
    ['where the council does not let people', { savingUpIsAllowed: false }, ['SAVING_UP_NOT_ALLOWED']],
    ['twice', { runningSavingId: 'saving_1' }, ['SAVING_ALREADY_RUNNING']],
  ])('%s', (_why, over, expected) => {
    expect(codes(over)).toEqual(expected);
  });

  const TODAY = '2026-06-01';
  const given = (over: Partial<GivenSaving>) =>
    givenRefusals({ ...GIVEN, ...over }, PART, TODAY).map(({ code, path }) => `${code} ${path[0]}`);
  it.each<[string, Partial<GivenSaving>, string[]]>([
    ['not until the last day of the part', { saveByOn: '2026-11-30' }, []],
    ['beyond it', { saveByOn: '2026-12-01' }, ['SAVING_BEYOND_TERM saveByOn']],
    ['by a day that has gone by', { saveByOn: '2026-05-31' }, ['SAVING_BEYOND_TERM saveByOn']],
    ['before it is agreed', { agreedOn: '2026-06-02' }, ['SAVING_NOT_AGREED agreedOn']],
    // 183 days at £120.00 a week.
    ['not up to what the part comes to', { targetPence: 313_714 }, []],
    ['above that', { targetPence: 313_715 }, ['SAVING_ABOVE_PART targetPence']],
    ['of nothing', { targetPence: 0 }, ['AMOUNT_NOT_POSITIVE targetPence']],
    ['without saying how much', { targetPence: null }, ['SAVING_TARGET_UNCLEAR targetPence']],
    ['in two ways', { hoursHundredths: 100, hourPricePence: 1 }, ['SAVING_TARGET_UNCLEAR targetPence']],
    ['as half of one', { hoursHundredths: 100 }, ['SAVING_TARGET_UNCLEAR targetPence']],
    [
      'of more hours than there could be',
      { targetPence: null, hoursHundredths: 2_147_483_647, hourPricePence: 9_000_000_000_000 },
      ['SAVING_ABOVE_PART hoursHundredths'],
    ],
  ])('%s', (_why, over, expected) => {
    expect(given(over)).toEqual(expected);
  });

  it('to be ended again', () => {
    expect(endingRefusals({ endedOn: null })).toEqual([]);
    expect(endingRefusals({ endedOn: '2026-07-01' })).toMatchObject([{ code: 'SAVING_ALREADY_ENDED' }]);
  });
});

it('is for hours at a price, half up', () => {
  expect(targetOf({ targetPence: null, hoursHundredths: 2_450, hourPricePence: 1_501 })).toBe(36_775);
});
