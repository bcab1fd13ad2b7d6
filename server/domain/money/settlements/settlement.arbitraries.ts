/** Facts of settlements, for tests that hold for all of them. */
import fc, { type Arbitrary } from 'fast-check';
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { CONTRIBUTION_WAY } from '../../../../tenants/vocabularyOfCharging.ts';
import type { PartToSettle, SettlementFacts } from './settlementFacts.ts';

const START = '2026-06-01';
const END = '2027-06-01';
const dayAfterStart = (most: number) =>
  fc.integer({ min: 1, max: most }).map((days) => Temporal.PlainDate.from(START).add({ days }).toString());

const part = (position: number): Arbitrary<PartToSettle> =>
  fc
    .record({
      deploymentOption: fc.constantFrom(...DEPLOYMENT_OPTION.values),
      isContingency: fc.boolean(),
      weeklyAmountPence: fc.integer({ min: 1, max: 100_000 }),
      contributionShare: fc.integer({ min: 0, max: 100 }),
      contributionWay: fc.option(fc.constantFrom(...CONTRIBUTION_WAY.values)),
      // Four-weekly payments, each of any sum, as a returned one may be paid again in another.
      paid: fc.array(fc.nat(400_000), { maxLength: 6 }),
      putInPence: fc.nat(50_000),
      usedShare: fc.integer({ min: 0, max: 110 }),
      remainingPence: fc.nat(500_000),
      savedUpPence: fc.option(fc.nat(100_000), { nil: undefined }),
      // Settlements of before parts were followed are kept without these.
      followed: fc.option(
        fc.record({
          followsPosition: fc.constant(position === 1 ? null : position - 1),
          repaidShare: fc.integer({ min: 0, max: 100 }),
          returnedPence: fc.nat(20_000),
          movedInPence: fc.nat(50_000),
        }),
        { nil: undefined },
      ),
    })
    .map(({ weeklyAmountPence, contributionShare, paid, putInPence, usedShare, ...drawn }) => {
      const paidPence = paid.reduce((sum, pence) => sum + pence, 0);
      const { repaidShare = 0, ...following } = drawn.followed ?? {};
      const repaidPence = Math.floor((paidPence * repaidShare) / 100);
      const therePence = paidPence + putInPence - repaidPence;
      const isOnce = ['SMALL_PAYMENT', 'VOUCHER'].includes(drawn.deploymentOption);
      return {
        position,
        isContingency: drawn.isContingency,
        part: {
          deploymentOption: drawn.deploymentOption,
          weeklyAmountPence,
          paidOncePence: isOnce ? weeklyAmountPence * 4 : null,
          contributionWeeklyPence: Math.floor((weeklyAmountPence * contributionShare) / 100),
          contributionWay: drawn.contributionWay,
          startsOn: START,
          endsOn: END,
        },
        payments: paid.map((pence, index) => ({
          startsOn: Temporal.PlainDate.from(START)
            .add({ weeks: 4 * index })
            .toString(),
          paidPence: pence,
        })),
        paidPence,
        putInPence,
        heldPence: therePence - Math.floor((therePence * usedShare) / 100),
        drawnAheadPence: 0,
        remainingPence: drawn.remainingPence,
        ...(drawn.savedUpPence === undefined ? {} : { savedUpPence: drawn.savedUpPence }),
        ...(drawn.followed ? { ...following, repaidPence } : {}),
      };
    });

export const anySettlement: Arbitrary<SettlementFacts> = fc.record({
  cause: fc.constantFrom('DEATH' as const, 'ENDING' as const),
  implementedOn: fc.constant(START),
  stoppedOn: dayAfterStart(420),
  workedOutOn: dayAfterStart(480),
  toldRepaymentDueOn: fc.option(dayAfterStart(500)),
  parts: fc.tuple(part(1), part(2)),
});
