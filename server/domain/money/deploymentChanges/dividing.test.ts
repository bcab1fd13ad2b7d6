import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAY_CYCLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { amountOfPart, amountOfTerm } from '../deployment/termPeriods.ts';
import { instalmentSchedule, liveInstalment, type PayingRules, wholeOf } from '../payments/instalments.ts';
import { dividedOn, type PartWithShare, paidFrom, transferLines, transferOf } from './dividing.ts';

const PART: PartWithShare = {
  weeklyAmountPence: 12_000,
  contributionWeeklyPence: 1_001,
  startsOn: '2026-06-01',
  endsOn: '2026-12-01',
};
const RULES: PayingRules = {
  money: { payCycle: 'FOUR_WEEKLY', isPaidInAdvance: true, paymentBasis: 'NET' },
  deployment: { individualServiceFund: null },
};
const scheduleOf = (part: PartWithShare, rules = RULES) =>
  instalmentSchedule({ ...part, deploymentOption: 'PREPAID_CARD' }, rules);
const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);

const anyPart = fc
  .record({
    weeklyAmountPence: fc.integer({ min: 2, max: 400_000 }),
    share: fc.integer({ min: 0, max: 100 }),
    start: fc.integer({ min: 0, max: 1_000 }),
    months: fc.integer({ min: 1, max: 24 }),
  })
  .map(({ weeklyAmountPence, share, start, months }): PartWithShare => {
    const startsOn = Temporal.PlainDate.from('2026-01-01').add({ days: start });
    return {
      weeklyAmountPence,
      contributionWeeklyPence: Math.floor((weeklyAmountPence * share) / 100),
      startsOn: startsOn.toString(),
      endsOn: startsOn.add({ months }).toString(),
    };
  });
/** Changes one after another: of which part, when within its days, and how much of it. */
const anyChanges = fc.array(
  fc.record({
    part: fc.nat(50),
    day: fc.integer({ min: 1, max: 10_000 }),
    tenths: fc.integer({ min: 1, max: 10 }),
  }),
  { maxLength: 6 },
);

type Change = { part: number; day: number; tenths: number };
const daysOf = ({ startsOn, endsOn }: PartWithShare) =>
  Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: 'day' }).days;

/** The parts after some changes, and the days on which something begins or ends. */
function changed(part: PartWithShare, changes: readonly Change[]): PartWithShare[] {
  let parts = [part];
  for (const { part: which, day, tenths } of changes) {
    const target = parts[which % parts.length] as PartWithShare;
    const days = daysOf(target);
    if (days < 2) continue;
    const changesOn = Temporal.PlainDate.from(target.startsOn).add({ days: 1 + (day % (days - 1)) });
    const moved = tenths === 10 ? null : Math.ceil((target.weeklyAmountPence * tenths) / 10);
    const { ended, begun, rest } = dividedOn(target, changesOn.toString(), moved);
    parts = [...parts.filter((each) => each !== target), ended, begun, ...(rest ? [rest] : [])];
  }
  return parts;
}
const holding = (parts: readonly PartWithShare[], day: string) =>
  parts.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn > day);

describe('a part whose money is held in another way from a day on', () => {
  it('ends the day before, and the other goes on in the same cycles, each by the day', () => {
    const { ended, begun, rest } = dividedOn(PART, '2026-08-10', null);
    expect(rest).toBeNull();
    expect(scheduleOf(ended).at(-1)).toMatchObject({
      startsOn: '2026-07-27',
      endsOn: '2026-08-10',
      days: 14,
      amountPence: 24_000,
      contributionTakenOffPence: 2_002,
    });
    expect(scheduleOf(begun)[0]).toMatchObject({
      startsOn: '2026-08-10',
      endsOn: '2026-08-24',
      payOn: '2026-08-10',
      days: 14,
      amountPence: 24_000,
    });
    expect(scheduleOf(begun)[1]).toMatchObject({ startsOn: '2026-08-24', days: 28, amountPence: 48_000 });
  });

  it('comes to the agreed amount on every day, and so does the contribution, whatever changes and however often', () => {
    fc.assert(
      fc.property(anyPart, anyChanges, (part, changes) => {
        const parts = changed(part, changes);
        const days = new Set(parts.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]));
        for (const day of [...days].filter((each) => each < part.endsOn)) {
          const held = holding(parts, day);
          expect(sum(held.map(({ weeklyAmountPence }) => weeklyAmountPence))).toBe(part.weeklyAmountPence);
          expect(sum(held.map((each) => each.contributionWeeklyPence))).toBe(part.contributionWeeklyPence);
          expect(held.every((each) => each.contributionWeeklyPence <= each.weeklyAmountPence)).toBe(true);
        }
      }),
    );
  });

  it('comes to the same to the penny over all of its days where all of it changes, by every pay cycle', () => {
    fc.assert(
      fc.property(anyPart, anyChanges, fc.constantFrom(...PAY_CYCLE.values), (part, changes, payCycle) => {
        const parts = changed(
          part,
          changes.map((change) => ({ ...change, tenths: 10 })),
        );
        const { weeklyAmountPence, startsOn, endsOn } = part;
        const whole = amountOfTerm(weeklyAmountPence, { startsOn, endsOn, payCycle });
        expect(sum(parts.map((each) => amountOfPart(each, payCycle)))).toBe(whole);
        const rules = { ...RULES, money: { ...RULES.money, payCycle } };
        const paid = parts.flatMap((each) => scheduleOf(each, rules)).map(({ amountPence }) => amountPence);
        expect(sum(paid)).toBe(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('has the person’s share divided with it, to the penny', () => {
    const { begun, rest } = dividedOn(PART, '2026-08-10', 4_000);
    expect([begun.weeklyAmountPence, rest?.weeklyAmountPence]).toEqual([4_000, 8_000]);
    expect([begun.contributionWeeklyPence, rest?.contributionWeeklyPence]).toEqual([334, 667]);
  });
});

describe('what goes over', () => {
  const ids = { ended: 'old', begun: 'new', rest: 'rest' };
  const of = (lines: ReturnType<typeof transferLines>, partId: string, account: string) =>
    sum(
      lines
        .filter((line) => line.partId === partId && line.account === account)
        .map((line) => line.amountPence),
    );
  const whole = amountOfTerm(12_000, {
    startsOn: PART.startsOn,
    endsOn: PART.endsOn,
    payCycle: 'FOUR_WEEKLY',
  });

  it('is what is set by for the days from then on, and each part’s lines come to nothing', () => {
    const divided = dividedOn(PART, '2026-08-10', null);
    const left = { remainingPence: whole - 96_000, paidBeyondPence: 0 };
    const lines = transferLines(transferOf(divided, left, 'FOUR_WEEKLY'), ids);
    const moved = amountOfPart(divided.begun, 'FOUR_WEEKLY');
    expect(of(lines, 'old', 'PART_ALLOCATION')).toBe(-moved);
    expect(of(lines, 'new', 'PART_ALLOCATION')).toBe(moved);
    for (const part of ['old', 'new']) {
      const own = lines.filter(({ partId }) => partId === part);
      expect(sum(own.map(({ amountPence }) => amountPence))).toBe(0);
    }
  });

  it('is set by anew where some of these days were paid for in the old way, which is owed back', () => {
    const divided = dividedOn(PART, '2026-08-10', null);
    // Paid up to 24 August: 14 days beyond the change.
    const payment = {
      coversFrom: '2026-07-27',
      coversUntil: '2026-08-24',
      wholeAmountPence: 48_000,
      wholeDays: 28,
    };
    const paid = paidFrom('2026-08-10', [payment]);
    expect(paid).toBe(24_000);
    const left = { remainingPence: whole - 144_000, paidBeyondPence: paid };
    const lines = transferLines(transferOf(divided, left, 'FOUR_WEEKLY'), ids);
    expect(of(lines, 'old', 'PART_ALLOCATION')).toBe(-(whole - 144_000));
    expect(of(lines, 'new', 'PART_ALLOCATION')).toBe(amountOfPart(divided.begun, 'FOUR_WEEKLY'));
    expect(paidFrom('2026-08-24', [payment])).toBe(0);
  });

  it('lacks no penny where a part that began within a cycle is changed again within it', () => {
    // It has 18 days of the cycle, £480.00 less ten days of £171.43: £308.57. Two of these are a share of £34.29, and by what
    // of the cycle has gone by £205.71 less £171.43, which is £34.28.
    const began = dividedOn(PART, '2026-06-11', null).begun;
    const [paid] = scheduleOf(began);
    expect([paid?.amountPence, paid?.days]).toEqual([30_857, 18]);
    const divided = dividedOn(began, '2026-06-13', null);
    const payment = {
      coversFrom: '2026-06-11',
      coversUntil: '2026-06-29',
      wholeAmountPence: 48_000,
      wholeDays: 28,
      daysBefore: 10,
    };
    const paidBeyondPence = paidFrom('2026-06-13', [payment]);
    expect(paidBeyondPence).toBe(30_857 - 3_428);
    const remainingPence = amountOfPart(began, 'FOUR_WEEKLY') - 30_857;
    const { taken, begun } = transferOf(divided, { remainingPence, paidBeyondPence }, 'FOUR_WEEKLY');
    expect(taken.amountPence).toBe(remainingPence);
    expect(begun.amountPence).toBe(amountOfPart(divided.begun, 'FOUR_WEEKLY'));
  });

  it('is less by what a council that holds the money has spent beyond its days', () => {
    const divided = dividedOn(PART, '2026-08-10', 4_000);
    const [begun, rest] = [divided.begun, divided.rest as PartWithShare].map((part) =>
      amountOfPart(part, 'FOUR_WEEKLY'),
    ) as [number, number];
    const transfer = transferOf(divided, { remainingPence: rest - 500, paidBeyondPence: 0 }, 'FOUR_WEEKLY');
    expect(transfer.taken.amountPence).toBe(rest - 500);
    expect([transfer.begun.amountPence, transfer.rest?.amountPence]).toEqual([0, rest - 500]);
    expect(begun).toBeGreaterThan(500);
  });

  it('is what was paid for the same days by the same rule, however often the part was changed within a cycle', () => {
    const anyOn = fc.record({ which: fc.nat(50), day: fc.nat(10_000), paidCount: fc.nat(30) });
    fc.assert(
      fc.property(
        anyPart,
        anyChanges,
        anyOn,
        fc.constantFrom(...PAY_CYCLE.values),
        (whole, changes, { which, day, paidCount }, payCycle) => {
          const parts = changed(whole, changes).filter((each) => daysOf(each) > 1);
          const part = parts[which % parts.length] as PartWithShare;
          const on = Temporal.PlainDate.from(part.startsOn)
            .add({ days: 1 + (day % (daysOf(part) - 1)) })
            .toString();
          const rules = { ...RULES, money: { ...RULES.money, payCycle } };
          const paid = scheduleOf(part, rules).slice(0, paidCount);
          const beyondPence = paidFrom(
            on,
            paid.map((each) => ({ coversFrom: each.startsOn, coversUntil: each.endsOn, ...wholeOf(each) })),
          );
          const until = paid.at(-1)?.endsOn ?? on;
          const { ended, begun } = dividedOn(part, on, null);
          const setByPence = until > on ? amountOfPart({ ...begun, endsOn: until }, payCycle) : 0;
          expect(beyondPence).toBe(setByPence);
          // What stays with the ending part is what its days come to, also where its plan had ended on that day.
          const keptPence = sum(paid.map(({ amountPence }) => amountPence)) - beyondPence;
          const ofEnded = scheduleOf(ended, rules).slice(0, paidCount);
          expect(keptPence).toBe(sum(ofEnded.map(({ amountPence }) => amountPence)));
          const live = { from: part.startsOn, until: on };
          const lived = paid.map((each) => liveInstalment(each, live)?.amountPence ?? 0);
          expect(sum(lived)).toBe(keptPence);
        },
      ),
    );
  });

  it('never takes more than is left, and never leaves a part with less than it still owes', () => {
    fc.assert(
      fc.property(
        anyPart,
        fc.nat(10_000),
        fc.nat(30),
        fc.constantFrom(...PAY_CYCLE.values),
        fc.option(fc.nat(10_000)),
        (agreed, day, paidCount, payCycle, before) => {
          // Where it was changed before, it begins within a cycle.
          const earlier =
            before === null ? [agreed] : changed(agreed, [{ part: 0, day: before, tenths: 10 }]);
          const part = earlier.at(-1) as PartWithShare;
          const days = daysOf(part);
          if (days < 2) return;
          const on = Temporal.PlainDate.from(part.startsOn)
            .add({ days: 1 + (day % (days - 1)) })
            .toString();
          const rules = { ...RULES, money: { ...RULES.money, payCycle } };
          const paid = scheduleOf(part, rules).slice(0, paidCount);
          const divided = dividedOn(part, on, null);
          const beyond = paidFrom(
            on,
            paid.map((each) => ({ coversFrom: each.startsOn, coversUntil: each.endsOn, ...wholeOf(each) })),
          );
          const remainingPence =
            amountOfPart(part, payCycle) - sum(paid.map(({ amountPence }) => amountPence));
          const transfer = transferOf(divided, { remainingPence, paidBeyondPence: beyond }, payCycle);
          const leftToOld = remainingPence - transfer.taken.amountPence;
          const unpaid = scheduleOf(divided.ended, rules).filter(
            ({ startsOn }) => !paid.some((each) => each.startsOn === startsOn),
          );
          expect(leftToOld).toBe(sum(unpaid.map(({ amountPence }) => amountPence)));
          expect(transfer.begun.amountPence).toBe(amountOfPart(divided.begun, payCycle));
        },
      ),
    );
  });
});
