import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instalmentSchedule } from './instalments.ts';
import { instalmentToPay, paymentToCome } from './paying.ts';
import { type PartToBePaid, payingFactsOn } from './payingFacts.ts';
import type { PlanToPay } from './planLife.ts';
import type { Receiver } from './receiver.ts';

const PLAN: PlanToPay = {
  sharedAt: '2026-05-02T09:00:00Z',
  agreedAt: '2026-05-03T09:00:00Z',
  returnedAt: null,
  signedOffAt: '2026-05-04T09:00:00Z',
  signOffRung: 'TEAM_MANAGER',
  implementedOn: '2026-06-01',
  endedOn: null,
  supersededAt: null,
  supersededOn: null,
  personDiedOn: null,
};

/** £120.00 a week, paid every four weeks from 1 June 2026 on. */
const PART: PartToBePaid = {
  plan: PLAN,
  deploymentOption: 'DIRECT_PAYMENT',
  suspendedFrom: null,
  suspensionWaitsUntil: null,
  agreementIsNeeded: false,
  agreementSignedOn: null,
  schedule: instalmentSchedule(
    {
      deploymentOption: 'DIRECT_PAYMENT',
      weeklyAmountPence: 12_000,
      contributionWeeklyPence: 0,
      startsOn: '2026-06-01',
      endsOn: '2027-06-01',
    },
    {
      money: { payCycle: 'FOUR_WEEKLY', isPaidInAdvance: true, paymentBasis: 'NET' },
      deployment: { individualServiceFund: { paidInAdvanceWeeks: 0 } },
    },
  ),
  paidStarts: ['2026-06-01'],
  remainingPence: 576_000,
  allocatedOn: null,
  midPointBandBasisPoints: null,
  drawnAheadPence: 0,
  receiver: null,
};
const SUITABLE_PERSON: Receiver = {
  authority: 'NONE',
  representations: [{ kind: 'SUITABLE_PERSON', scopes: [], startsOn: '2026-06-01' }],
};
const paidToThem = (receiver: Partial<Receiver> = {}): Partial<PartToBePaid> => ({
  deploymentOption: 'DIRECT_PAYMENT_SUITABLE_PERSON',
  receiver: { ...SUITABLE_PERSON, ...receiver },
});
const toCome = (over: Partial<PartToBePaid>, today: string) => {
  const payment = paymentToCome(
    (day) => payingFactsOn({ ...PART, ...over }, day),
    Temporal.PlainDate.from(today),
  );
  return payment && [payment.payOn, payment.amountPence];
};

describe('a part that takes the place of another', () => {
  const pay = (today: string, start: string | null, postedOn?: string) => {
    const facts = payingFactsOn({ ...PART, allocatedOn: '2026-07-06' }, Temporal.PlainDate.from(today));
    const answer = instalmentToPay(facts, start, Temporal.PlainDate.from(today), postedOn);
    return 'code' in answer ? [answer.code, answer.details?.allowed] : answer.startsOn;
  };

  it('is not paid before what is set by for it goes over, though an instalment is due', () => {
    expect(pay('2026-07-05', null)).toEqual(['INSTALMENT_BEFORE_ALLOCATION', ['2026-07-06']]);
    expect(pay('2026-07-06', null)).toBe('2026-06-29');
  });

  it('is refused for what comes first: what is paid, and what is not due yet', () => {
    expect(pay('2026-07-05', '2026-06-01')[0]).toBe('INSTALMENT_ALREADY_PAID');
    expect(pay('2026-06-28', null)).toEqual(['INSTALMENT_NOT_YET_DUE', ['2026-06-29']]);
  });

  it('goes by the day on which the payment would stand in the ledger', () => {
    expect(pay('2026-07-07', null, '2026-07-03')[0]).toBe('INSTALMENT_BEFORE_ALLOCATION');
    expect(pay('2026-07-07', null, '2026-07-06')).toBe('2026-06-29');
  });
});

describe('the payment that comes next', () => {
  it.each<[string, Partial<PartToBePaid>, string, [string, number] | null]>([
    ['is the next instalment, also before its day', {}, '2026-06-10', ['2026-06-29', 48_000]],
    ['is one that was due and not paid', {}, '2026-07-10', ['2026-06-29', 48_000]],
    ['is none once all is paid', { schedule: PART.schedule.slice(0, 1) }, '2026-06-10', null],
    ['is none that is suspended by its day', { suspendedFrom: '2026-06-20' }, '2026-06-10', null],
    ['is one whose day comes first', { suspendedFrom: '2026-06-30' }, '2026-06-10', ['2026-06-29', 48_000]],
    ['is none due before it is suspended', { suspendedFrom: '2026-07-05' }, '2026-07-10', null],
    [
      'is one while the suspension waits for a challenge',
      { suspendedFrom: '2026-06-20', suspensionWaitsUntil: '2026-06-29' },
      '2026-06-10',
      ['2026-06-29', 48_000],
    ],
    [
      'is none where that is over by its day',
      { suspendedFrom: '2026-06-20', suspensionWaitsUntil: '2026-06-28' },
      '2026-06-10',
      null,
    ],
    ['is none after a death', { plan: { ...PLAN, personDiedOn: '2026-06-09' } }, '2026-06-10', null],
    ['is none before support', { plan: { ...PLAN, implementedOn: null } }, '2026-06-10', null],
    [
      'is what is owed from before the plan ended',
      { plan: { ...PLAN, endedOn: '2026-07-06' } },
      '2026-07-10',
      ['2026-06-29', 12_000],
    ],
    ['is none for days after it', { plan: { ...PLAN, endedOn: '2026-06-29' } }, '2026-07-10', null],
    ['is none that what is left does not cover', { remainingPence: 47_999 }, '2026-06-10', null],
    ['is none before an agreement is signed', { agreementIsNeeded: true }, '2026-06-10', null],
    [
      'is one once it is',
      { agreementIsNeeded: true, agreementSignedOn: '2026-06-09' },
      '2026-06-10',
      ['2026-06-29', 48_000],
    ],
    ['is theirs who may receive it', paidToThem(), '2026-06-10', ['2026-06-29', 48_000]],
    [
      'is none that they may not receive any more',
      paidToThem({
        representations: [
          { kind: 'SUITABLE_PERSON', scopes: [], startsOn: '2026-06-01', endsOn: '2026-06-28' },
        ],
      }),
      '2026-06-10',
      null,
    ],
    ['is none after the finding', paidToThem({ incapacityFoundUntil: '2026-06-28' }), '2026-06-10', null],
    [
      'makes good what was drawn ahead',
      { midPointBandBasisPoints: 1_500, drawnAheadPence: 7_200 },
      '2026-06-10',
      ['2026-06-29', 40_800],
    ],
    [
      'is made once what is set by for it is there',
      { allocatedOn: '2026-07-06' },
      '2026-06-10',
      ['2026-07-06', 48_000],
    ],
    [
      'is not put off by what is there before',
      { allocatedOn: '2026-06-28' },
      '2026-06-10',
      ['2026-06-29', 48_000],
    ],
    [
      'is none that is suspended by the day on which it is there',
      { allocatedOn: '2026-07-06', suspendedFrom: '2026-07-01' },
      '2026-06-10',
      null,
    ],
    ['is none of what the council holds', { deploymentOption: 'VIRTUAL_BUDGET' }, '2026-06-10', null],
  ])('%s', (_, over, today, expected) => {
    expect(toCome(over, today)).toEqual(expected);
  });

  it('is what is then paid, and where there is none nothing is paid by today', () => {
    const day = fc.nat(500).map((days) => Temporal.PlainDate.from('2026-05-15').add({ days }).toString());
    const maybe = fc.option(day);
    fc.assert(
      fc.property(
        fc.record({
          today: day,
          suspendedFrom: maybe,
          allocatedOn: fc.option(day, { freq: 2 }),
          suspensionWaitsUntil: maybe,
          endedOn: maybe,
          personDiedOn: fc.option(day, { freq: 8 }),
          incapacityFoundUntil: maybe,
          paid: fc.nat(13),
          remainingPence: fc.nat(200_000),
          drawnAheadPence: fc.integer({ min: -1_000, max: 10_000 }),
          isToSomebody: fc.boolean(),
        }),
        ({ today, paid, endedOn, personDiedOn, incapacityFoundUntil, isToSomebody, ...over }) => {
          const part: PartToBePaid = {
            ...PART,
            ...over,
            ...(isToSomebody ? paidToThem({ incapacityFoundUntil }) : {}),
            plan: { ...PLAN, endedOn, personDiedOn },
            paidStarts: PART.schedule.slice(0, paid).map(({ startsOn }) => startsOn),
            midPointBandBasisPoints: 1_500,
          };
          const on = Temporal.PlainDate.from(today);
          const payment = paymentToCome((each) => payingFactsOn(part, each), on);
          const alone = (each: Temporal.PlainDate) => instalmentToPay(payingFactsOn(part, each), null, each);
          if (payment === null) {
            expect(alone(on)).toHaveProperty('code');
            return;
          }
          const payOn = Temporal.PlainDate.from(payment.payOn);
          const then = alone(Temporal.PlainDate.compare(payOn, on) > 0 ? payOn : on);
          const later = [over.allocatedOn ?? '', 'payOn' in then ? then.payOn : ''].sort()[1];
          expect({ ...then, payOn: later }).toEqual(payment);
        },
      ),
    );
  });
});
