import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collected, type PartToCollect } from './partOfRun.ts';
import { payDaysToPropose } from './runCalendar.ts';
import { daysRefusals } from './runRules.ts';

const dayFrom = (count: number) => Temporal.PlainDate.from('2026-01-01').add({ days: count });

describe('the calendar of runs', () => {
  it('proposes a run for the pay day five working days ahead, and for those before it that can be met', () => {
    const daysOf = (today: string) =>
      payDaysToPropose(Temporal.PlainDate.from(today)).map(({ payOn, days }) => [payOn, days.dueBy]);
    expect(daysOf('2026-06-01')).toEqual([
      ['2026-06-04', '2026-06-04'],
      ['2026-06-05', '2026-06-07'],
      ['2026-06-08', '2026-06-08'],
    ]);
    // A Saturday has the pay days of the Friday before it; Good Friday and Easter Monday are days off.
    expect(daysOf('2026-06-06')).toEqual(daysOf('2026-06-05'));
    expect(daysOf('2026-03-26').at(-1)).toEqual(['2026-04-02', '2026-04-06']);
  });

  it('asks for no pay day that would be refused, and leaves none out and no day uncollected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 1, max: 12 }), (start, run) => {
        const found = new Map<string, string>();
        for (let count = start; count < start + run; count += 1) {
          for (const { payOn, days } of payDaysToPropose(dayFrom(count))) {
            expect(daysRefusals(payOn, days.dueBy, dayFrom(count))).toEqual([]);
            found.set(payOn, days.dueBy);
          }
        }
        const inOrder = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
        inOrder.slice(1).forEach(([payOn], index) => {
          const [, dueBy] = inOrder[index] as [string, string];
          expect(Temporal.PlainDate.from(dueBy).add({ days: 1 }).toString()).toBe(payOn);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('pays the next instalment beside one that waits in another run, and no more than is left of both', () => {
    const instalment = (startsOn: string, endsOn: string) => ({
      startsOn,
      endsOn,
      payOn: startsOn,
      days: 28,
      amountPence: 48_000,
      contributionTakenOffPence: 0,
    });
    const part = (remainingPence: number): PartToCollect =>
      ({
        deploymentOption: 'DIRECT_PAYMENT',
        schedule: [instalment('2026-06-01', '2026-06-29'), instalment('2026-06-29', '2026-07-27')],
        paidStarts: [],
        remainingPence,
        waitingStarts: ['2026-06-01'],
        accounts: [{ id: 'account', approvedAt: '2026-05-01', usableFromOn: '2026-05-01' }],
        plan: { status: 'LIVE', implementedOn: '2026-06-01', lastedUntil: null, personDiedOn: null },
        mayReceive: true,
        findingRanOutOn: null,
        agreementIsMissing: false,
        suspendedFrom: null,
        suspensionWaitsUntil: null,
        isLeftOut: false,
      }) as unknown as PartToCollect;
    const days = { dueBy: '2026-06-29', processingOn: '2026-06-26' };
    const both = collected(part(96_000), days);
    expect(both.instalments.map(({ startsOn }) => startsOn)).toEqual(['2026-06-29']);
    expect(both.leftOut).toEqual({ reason: 'IN_ANOTHER_RUN', startsOn: '2026-06-01' });
    expect(collected(part(48_000), days).instalments).toEqual([]);
  });
});
