import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAY_CYCLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { type Instalment, instalmentSchedule, type LiveInstalment } from '../payments/instalments.ts';
import { canBeMadeGood, dueInstalments, instalmentToPay, isRefusal } from '../payments/paying.ts';
import type { PayingFacts } from '../payments/payingFacts.ts';
import { collected, type PartToCollect } from './partOfRun.ts';

const dayAfter = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** A part as its ledger has it: what is set by, what was drawn ahead, and each payment. */
interface Book {
  plan: PayingFacts['plan'];
  schedule: readonly Instalment[];
  setByPence: number;
  bandBasisPoints: number | null;
  drawnPence: number;
  paid: readonly LiveInstalment[];
}

/** What the days of a payment come to, as the ledger’s own statement works it out. */
function wholeOf({ schedule }: Book, { startsOn, coversFrom, coversUntil }: LiveInstalment): number {
  const whole = schedule.find((each) => each.startsOn === startsOn) as Instalment;
  const days = whole.days as number;
  const covered = Temporal.PlainDate.from(coversFrom).until(coversUntil, { largestUnit: 'day' }).days;
  return Math.round((whole.amountPence * Math.min(covered, days)) / days);
}

function factsOf(book: Book): Required<PayingFacts> {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const paidPence = sum(book.paid.map(({ amountPence }) => amountPence));
  const madeGoodPence = sum(book.paid.map((each) => wholeOf(book, each) - each.amountPence));
  const { plan, schedule, bandBasisPoints, drawnPence } = book;
  return {
    plan,
    schedule,
    deploymentOption: 'DIRECT_PAYMENT',
    suspendedFrom: null,
    suspensionWaitsUntil: null,
    agreementIsMissing: false,
    paidStarts: book.paid.map(({ startsOn }) => startsOn),
    remainingPence: book.setByPence - paidPence - drawnPence,
    allocatedOn: null,
    ahead: bandBasisPoints === null ? null : { drawnPence: drawnPence - madeGoodPence, bandBasisPoints },
    mayReceive: true,
    findingRanOutOn: null,
  };
}

/** The book after each instalment that may be paid on a day was paid by itself, until one is refused. */
function paidOneByOne(book: Book, day: string): Book {
  const today = Temporal.PlainDate.from(day);
  const answer = instalmentToPay(factsOf(book), null, today);
  return isRefusal(answer) ? book : paidOneByOne({ ...book, paid: [...book.paid, answer] }, day);
}

const ACCOUNTS = [{ id: 'account', approvedAt: '2026-05-01', usableFromOn: '2026-05-01' }];

const inRun = (book: Book, dueBy: string) => {
  const part: PartToCollect = {
    ...factsOf(book),
    accounts: ACCOUNTS,
    isLeftOut: false,
    waitingStarts: [],
  };
  return collected(part, { dueBy, processingOn: dueBy });
};

const fourWeekly = (over: Partial<Book> = {}): Book => ({
  plan: { status: 'LIVE', implementedOn: '2026-06-01', lastedUntil: null, personDiedOn: null },
  schedule: instalmentSchedule(
    {
      deploymentOption: 'DIRECT_PAYMENT',
      weeklyAmountPence: 12_000,
      contributionWeeklyPence: 0,
      startsOn: '2026-06-01',
      endsOn: '2026-12-01',
    },
    {
      money: { payCycle: 'FOUR_WEEKLY', isPaidInAdvance: true, paymentBasis: 'NET' },
      deployment: { individualServiceFund: { paidInAdvanceWeeks: 0 } },
    },
  ),
  setByPence: 312_000,
  bandBasisPoints: 1_500,
  drawnPence: 0,
  paid: [],
  ...over,
});

const anyBook = fc
  .record({
    weeklyAmountPence: fc.integer({ min: 100, max: 60_000 }),
    contributionShare: fc.integer({ min: 0, max: 100 }),
    months: fc.integer({ min: 1, max: 14 }),
    startedAfter: fc.nat(40),
    lasted: fc.option(fc.integer({ min: 1, max: 400 })),
    money: fc.record({
      payCycle: fc.constantFrom(...PAY_CYCLE.values),
      isPaidInAdvance: fc.boolean(),
      paymentBasis: fc.constantFrom('NET' as const, 'GROSS' as const),
    }),
    bandBasisPoints: fc.option(fc.nat(10_000), { freq: 4 }),
    drawnShare: fc.integer({ min: -20, max: 100 }),
    missingPence: fc.oneof(fc.constant(0), fc.nat(100_000)),
  })
  .map((given): Book => {
    const { weeklyAmountPence, money, bandBasisPoints } = given;
    const startsOn = '2026-06-01';
    const schedule = instalmentSchedule(
      {
        deploymentOption: 'DIRECT_PAYMENT',
        weeklyAmountPence,
        contributionWeeklyPence: Math.floor((weeklyAmountPence * given.contributionShare) / 100),
        startsOn,
        endsOn: Temporal.PlainDate.from(startsOn).add({ months: given.months }).toString(),
      },
      { money, deployment: { individualServiceFund: { paidInAdvanceWeeks: 0 } } },
    );
    const implementedOn = dayAfter(startsOn, given.startedAfter);
    const lastedUntil = given.lasted === null ? null : dayAfter(implementedOn, given.lasted);
    const plan = { status: 'LIVE', implementedOn, lastedUntil, personDiedOn: null } as const;
    const whole = schedule.reduce((sum, { amountPence }) => sum + amountPence, 0);
    const book = { plan, schedule, setByPence: whole, bandBasisPoints, drawnPence: 0, paid: [] };
    const most = canBeMadeGood(factsOf(book));
    return {
      ...book,
      setByPence: whole - given.missingPence,
      drawnPence: Math.floor((most * given.drawnShare) / 100),
    };
  });

describe('several instalments of one run', () => {
  it('make good once what was drawn ahead, as they would one by one', () => {
    const book = fourWeekly({ drawnPence: 10_000 });
    const { instalments } = inRun(book, '2026-08-01');
    // Of £480.00 up to 15% is £72.00: with the first £72.00, with the second the £28.00 that is left, then nothing.
    expect(instalments.map(({ amountPence }) => amountPence)).toEqual([40_800, 45_200, 48_000]);
    // A draw that was undone after it was made good comes back once.
    const undone = inRun(fourWeekly({ drawnPence: -500 }), '2026-08-01');
    expect(undone.instalments.map(({ amountPence }) => amountPence)).toEqual([48_500, 48_000, 48_000]);
  });

  it('make it good with the last as far as there is, where that is among them', () => {
    const plan = { ...fourWeekly().plan, lastedUntil: '2026-07-27' };
    const { instalments } = inRun(fourWeekly({ plan, drawnPence: 30_000 }), '2026-08-01');
    expect(instalments.map(({ amountPence }) => amountPence)).toEqual([40_800, 25_200]);
  });

  it('count what waits in another run as made good there', () => {
    const part = {
      ...factsOf(fourWeekly({ drawnPence: 7_200 })),
      accounts: ACCOUNTS,
      isLeftOut: false,
      waitingStarts: ['2026-06-01'],
    };
    const { instalments, leftOut } = collected(part, { dueBy: '2026-07-01', processingOn: '2026-07-01' });
    expect(instalments.map(({ startsOn, amountPence }) => [startsOn, amountPence])).toEqual([
      ['2026-06-29', 48_000],
    ]);
    expect(leftOut).toEqual({ reason: 'IN_ANOTHER_RUN', startsOn: '2026-06-01' });
  });

  it('are exactly what as many single payments on those days would be, whatever was drawn, taken off and left', () => {
    fc.assert(
      fc.property(anyBook, fc.nat(200), fc.nat(300), (empty, before, after) => {
        const earlier = paidOneByOne(empty, dayAfter('2026-06-01', before));
        const dueBy = dayAfter('2026-06-01', before + after);
        const alone = paidOneByOne(earlier, dueBy).paid.slice(earlier.paid.length);
        const run = inRun(earlier, dueBy);
        expect(run.instalments).toEqual(alone);
        expect(run.leftOut === null || run.leftOut.reason === 'ALLOCATION_SPENT').toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('come, with what was drawn, to what all days come to once everything is paid', () => {
    fc.assert(
      fc.property(anyBook, (found) => {
        const book = { ...found, setByPence: 10_000_000_00 };
        const { instalments, leftOut } = inRun(book, '2028-12-31');
        const sum = (paid: readonly LiveInstalment[]) =>
          paid.reduce((total, { amountPence }) => total + amountPence, 0);
        const due = dueInstalments(book.schedule, book.plan);
        expect(leftOut).toBeNull();
        const aheadPence = book.bandBasisPoints === null ? 0 : book.drawnPence;
        expect(sum(instalments) + (due.length === 0 ? 0 : aheadPence)).toBe(sum(due));
        for (const { amountPence, contributionTakenOffPence } of instalments) {
          expect(amountPence).toBeGreaterThanOrEqual(contributionTakenOffPence);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out what would be dated before the money goes over from another part', () => {
    const facts = { ...factsOf(fourWeekly()), allocatedOn: '2026-06-08' };
    const part = { ...facts, accounts: ACCOUNTS, isLeftOut: false, waitingStarts: [] };
    const run = (processingOn: string) => collected(part, { dueBy: '2026-06-09', processingOn });
    expect(run('2026-06-05')).toEqual({
      instalments: [],
      bankDetailsId: null,
      leftOut: { reason: 'INSTALMENT_BEFORE_ALLOCATION', startsOn: '2026-06-01' },
    });
    expect(run('2026-06-08').instalments.map(({ startsOn }) => startsOn)).toEqual(['2026-06-01']);
  });
});
