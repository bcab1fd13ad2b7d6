import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
// Importing the areas registers their kinds of decision.
import '../../areas.ts';
import { decisionKindOf } from '../../decisions/knownKinds.ts';
import { budgetTerm } from '../../money/budgets/budgetTerm.decision.ts';
import { smallPayment } from '../../money/deployment/smallPayment.decision.ts';
import { type ReviewDateFacts, reviewDate } from '../../oversight/reviews/reviewDate.decision.ts';
import { settingsOf } from '../../policy/policies/keptVersions.ts';
import type { DecisionReason } from '../../policy/resourceAllocation/allocation.ts';
import {
  countsOfKinds,
  differingInOrder,
  differs,
  type HeldDecision,
  kindsOfArea,
  reportedKinds,
} from './pastDecisions.ts';

const held = (
  recordId: string,
  decidedOn: string,
  was: DecisionOutcome,
  wouldBe: DecisionOutcome,
): HeldDecision => ({ recordId, decidedOn, policyVersionId: 'version', kind: was.kind, was, wouldBe });

interface DecisionOutcome {
  kind: string;
}
const pence = (weeklyAmountPence: number, ...decisionReasons: DecisionReason[]) => ({
  kind: 'ALLOCATION',
  weeklyAmountPence,
  decisionReasons,
});
const rungOutcome = (rung: string) => ({
  kind: 'SIGN_OFF_RUNG',
  role: rung === 'PANEL' ? null : rung,
  isPanel: rung === 'PANEL',
});

describe('a decision held against a correction', () => {
  it.each<[string, DecisionOutcome, DecisionOutcome, boolean]>([
    ['the same amount', pence(10_000), pence(10_000), false],
    ['a penny more', pence(10_000), pence(10_001), true],
    ['a reason to decide', pence(10_000), pence(10_000, 'ABOVE_MAXIMUM'), true],
    ['another rung', rungOutcome('TEAM_MANAGER'), rungOutcome('SERVICE_MANAGER'), true],
    ['the panel', rungOutcome('DIRECTOR'), rungOutcome('PANEL'), true],
  ])('with %s', (_, was, wouldBe, expected) => {
    expect(differs({ kind: was.kind, was, wouldBe })).toBe(expected);
  });

  it('is not different for its working, nor for the order in which its facts stand', () => {
    const was = { ...pence(10_000), totalPoints: 40 };
    const wouldBe = { totalPoints: 41, decisionReasons: [], weeklyAmountPence: 10_000 };
    expect(differs({ kind: 'ALLOCATION', was, wouldBe })).toBe(false);
  });

  it('is counted with its kind, and allocations with what they would have been more', () => {
    const decisions = [
      held('1', '2026-05-01', pence(10_000), pence(12_500)),
      held('2', '2026-05-02', pence(20_000), pence(19_000)),
      held('3', '2026-05-02', pence(20_000), pence(20_000)),
      held('4', '2026-05-02', rungOutcome('PANEL'), rungOutcome('PANEL')),
    ];
    expect(countsOfKinds(kindsOfArea('resourceAllocation'), decisions)).toEqual([
      { kind: 'ALLOCATION', decisions: 3, differing: 2, weeklyDifferencePence: 1_500 },
      { kind: 'SIGN_OFF_RUNG', decisions: 1, differing: 0, weeklyDifferencePence: null },
    ]);
    expect(countsOfKinds(kindsOfArea('smallPayments'), [])).toEqual([
      { kind: 'CARER_ASSESSMENT', decisions: 0, differing: 0, weeklyDifferencePence: null },
      { kind: 'SMALL_PAYMENT', decisions: 0, differing: 0, weeklyDifferencePence: null },
    ]);
  });

  it('is listed only where it differs, by its day and then its record', () => {
    const decision = fc.record({
      recordId: fc.uuid(),
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`),
      was: fc.nat(3),
      wouldBe: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(decision), (given) => {
        const all = given.map(({ recordId, day, was, wouldBe }) =>
          held(recordId, day, pence(was), pence(wouldBe)),
        );
        const listed = differingInOrder(all);
        expect(listed.every(differs)).toBe(true);
        expect(listed).toHaveLength(all.filter(differs).length);
        const keys = listed.map(({ decidedOn, recordId }) => `${decidedOn} ${recordId}`);
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });
});

describe('what a correction would have made', () => {
  const reviews = settingsOf('reviews', EXAMPLE_INPUTS.reviews);
  const settings = {
    ...reviews,
    firstReviewWeeks: 8,
    routineReviewMonths: 12,
    noticeDays: 14,
    requestedReviewWorkingDays: 10,
  };
  const dated = (facts: ReviewDateFacts) => reviewDate.rule(facts, { reviews: settings });

  it.each<[ReviewDateFacts, string, string]>([
    [{ kind: 'FIRST', implementedOn: '2026-06-01', paysDirectly: false }, '2026-07-27', '2026-07-13'],
    [{ kind: 'ROUTINE', heldOn: '2026-07-20', paysDirectly: false }, '2027-07-20', '2027-07-06'],
    [{ kind: 'REQUESTED', requestedOn: '2026-06-01' }, '2026-06-15', '2026-06-01'],
  ])('of a review, %j', (facts, dueOn, noticeOn) => {
    expect(dated(facts)).toMatchObject({ dueOn, noticeOn });
  });

  it('of a review is what it was where the settings are those that dated it', () => {
    const wouldBe = dated({ kind: 'FIRST', implementedOn: '2026-06-01', paysDirectly: false });
    const was = { dueOn: '2026-07-27', noticeOn: '2026-07-13' };
    expect(differs({ kind: 'REVIEW_DATE', was, wouldBe })).toBe(false);
  });

  it('of a budget’s term', () => {
    const planning = settingsOf('planning', EXAMPLE_INPUTS.planning);
    const nineMonths = { ...planning, planTermMonths: 9 };
    const facts = { startsOn: '2026-06-01', term: 'USUAL' } as const;
    expect(budgetTerm.rule(facts, { planning: nineMonths })).toEqual({ endsOn: '2027-03-01' });
  });

  it('of a small payment is its refusal', () => {
    const limits = {
      limitPerPaymentPence: 30_000,
      limitPerYearPence: 50_000,
      limitYear: 'FINANCIAL_YEAR' as const,
      secondPaymentInYearAllowed: true,
      carersMayApply: true,
      carerTiers: [],
    };
    const payment = (amountPence: number) => ({ startsOn: '2026-06-01', amountPence });
    const agreed = (amountPence: number, ...others: number[]) =>
      smallPayment.rule({ ...payment(amountPence), others: others.map(payment) }, { smallPayments: limits });
    expect(agreed(30_000)).toEqual({ amountPence: 30_000, refusal: null });
    expect(agreed(30_001)).toEqual({ amountPence: 30_001, refusal: 'SMALL_PAYMENT_OVER_LIMIT' });
    expect(agreed(30_000, 20_001)).toEqual({
      amountPence: 30_000,
      refusal: 'SMALL_PAYMENT_OVER_YEAR_LIMIT',
    });
  });

  it.each(['money', 'monitoring'] as const)(
    'is asked of %s too, and counted only where it differs',
    (area) => {
      expect(kindsOfArea(area)).toEqual([]);
      const keys = reportedKinds(area).map(({ key }) => key);
      expect(keys).toContain(area === 'money' ? 'INSTALMENTS' : 'MONITORING_CHECK');
      expect(countsOfKinds([], [])).toEqual([]);
    },
  );
});

describe('an outcome in words', () => {
  it.each<[DecisionOutcome & Record<string, unknown>, string]>([
    [pence(18_590), '£185.90 a week.'],
    [
      pence(200_000, 'ABOVE_MAXIMUM', 'ABOVE_TABLE'),
      '£2,000.00 a week, above the council’s maximum and above the end of its price table, so that somebody decides.',
    ],
    [rungOutcome('SERVICE_MANAGER'), 'Signed off by a service manager, or somebody higher.'],
    [rungOutcome('PANEL'), 'The risk enablement panel decides.'],
    [
      { kind: 'BUDGET_OPTIONS', optionsNotOffered: ['PREPAID_CARD', 'POOL'], trusteesMissing: null },
      'The council does not offer prepaid card and pool, which the budget uses.',
    ],
    [{ kind: 'BUDGET_TERM', endsOn: '2027-03-01' }, 'The budget runs until before 1 March 2027.'],
    [
      { kind: 'SMALL_PAYMENT', amountPence: 30_001, refusal: 'SMALL_PAYMENT_OVER_LIMIT' },
      'A small payment of £300.01 is refused. A small payment is more than the council’s limit.',
    ],
    [
      { kind: 'REVIEW_DATE', dueOn: '2026-07-13', noticeOn: '2026-06-29' },
      'Due on 13 July 2026, with notice from 29 June 2026.',
    ],
  ])('%j', (outcome, sentence) => {
    expect(decisionKindOf(outcome.kind).sentence(outcome)).toBe(sentence);
  });
});
