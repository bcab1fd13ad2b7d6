import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedSaving,
  endingRefusals,
  type GivenSaving,
  givenRefusals,
  type PartToSaveIn,
  partRefusals,
  placesOf,
  savedPence,
  savingStatus,
  savingsIn,
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
  planLastedUntil: null,
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

describe('saving that went over with the money', () => {
  const PARTS = [{ id: 'one' }, { id: 'two', followsPartId: 'one' }, { id: 'three', followsPartId: 'two' }];
  const placed = { ...SAVING, startedInPartId: 'one', partId: 'three' };
  const savedIn = (partId: string, held: Record<string, number>) =>
    savedPence(
      savingsIn(partId, [placed], PARTS, (id) => held[id] ?? 0),
      held[partId] ?? 0,
      '2026-07-01',
    );

  it('counts in every part from the one in which it was started', () => {
    expect(placesOf(placed, PARTS)).toEqual(['three', 'two', 'one']);
    expect(placesOf({ ...placed, startedInPartId: 'two' }, PARTS)).toEqual(['three', 'two']);
    expect(savingsIn('one', [{ ...placed, startedInPartId: 'two' }], PARTS, () => 0)).toEqual([]);
  });

  it('leaves out what has still to follow from the parts before', () => {
    const held = { one: 20_000, two: 0, three: 70_000 };
    expect(['one', 'two', 'three'].map((id) => savedIn(id, held))).toEqual([20_000, 0, 40_000]);
    expect(savedIn('three', { three: 70_000 })).toBe(60_000);
  });

  it('saves no pound twice, and all that is held up to what is saved for', () => {
    const pence = fc.integer({ min: -20_000, max: 80_000 });
    fc.assert(
      fc.property(pence, pence, pence, (one, two, three) => {
        const held = { one, two, three };
        const saved = Object.keys(held).reduce((sum, id) => sum + savedIn(id, held), 0);
        const all = [one, two, three].reduce((sum, each) => sum + Math.max(0, each), 0);
        expect(saved).toBe(Math.min(placed.targetPence, all));
      }),
    );
  });
});

it('saves nothing once its plan is over', () => {
  const over = { ...SAVING, planOverFrom: '2026-07-10' };
  expect(savedPence([over], 50_000, '2026-07-09')).toBe(50_000);
  expect(savedPence([over], 50_000, '2026-07-10')).toBe(0);
  expect(savingStatus(over, 50_000, '2026-07-09')).toBe('SAVING');
  expect(savingStatus(over, 50_000, '2026-07-10')).toBe('PLAN_OVER');
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
    ['once its plan is over', { planLastedUntil: '2026-06-05' }, ['SAVING_AFTER_END']],
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
