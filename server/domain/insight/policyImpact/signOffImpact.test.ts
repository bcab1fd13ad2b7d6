import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import type { SupportFrequency } from '../../care/costs/supportPattern.ts';
import { type SignOffPolicies, signOffRung } from '../../care/plans/signOffRung.decision.ts';
import { settingsOf } from '../../policy/policies/keptVersions.ts';
import { type PlanToCount, signOffImpact } from './signOffImpact.ts';

const RISK = settingsOf('riskEnablement', EXAMPLE_INPUTS.riskEnablement);
const PLANNING = settingsOf('planning', EXAMPLE_INPUTS.planning);
const NO_TRIGGERS: SignOffPolicies['riskEnablement']['panel']['triggers'] = {
  riskScoreAtLeast: null,
  weeklyCostAtLeastPence: null,
  whenPersonAndCouncilDisagree: false,
  whenSafeguardingEnquiryIsOpen: false,
  whenRelativeInSameHousehold: false,
  whenCostBeyondTolerance: false,
  whenPractitionerAsks: false,
  whenPersonAsks: false,
};
type Triggers = Partial<typeof NO_TRIGGERS>;
/** A team manager up to £300.00 a week and a service manager up to £700.00; the rest goes to the panel. */
const policies = (firstRungPence = 30_000, triggers: Triggers = {}): SignOffPolicies => ({
  riskEnablement: {
    riskMatrix: {
      levels: [
        { level: 'LOW', fromScore: 1 },
        { level: 'MODERATE', fromScore: 5 },
        { level: 'HIGH', fromScore: 12 },
      ],
    },
    signOffLadder: {
      costPeriod: 'WEEK',
      rungs: [
        { role: 'TEAM_MANAGER', sharedWith: [], upToAmountPence: firstRungPence, upToRiskLevel: 'MODERATE' },
        { role: 'SERVICE_MANAGER', sharedWith: [], upToAmountPence: 70_000, upToRiskLevel: 'MODERATE' },
      ],
    },
    panel: { ...RISK.panel, triggers: { ...NO_TRIGGERS, ...triggers } },
  },
  planning: PLANNING,
  resourceAllocation: { toleranceBasisPoints: 1_000 },
});
const item = (unitPricePence: number, frequency: SupportFrequency = 'WEEKLY') => ({
  quantityHundredths: 100,
  unitPricePence,
  frequency,
  paidFrom: 'BUDGET' as const,
  paidRelative: 'NOT_A_RELATIVE' as const,
});
const plan = (weeklyPence: number, changes: Partial<PlanToCount> = {}): PlanToCount => ({
  term: 'USUAL',
  contingencyPence: 0,
  personDisagrees: false,
  safeguardingEnquiryIsOpen: false,
  practitionerAsks: false,
  personAsks: false,
  supportItems: [item(weeklyPence)],
  risks: [{ likelihood: 2, impact: 2 }],
  indicativeWeeklyPence: weeklyPence,
  allocationNeedsDecision: false,
  isDecided: false,
  ...changes,
});

const rungOf = (each: PlanToCount, by: SignOffPolicies) => signOffRung.rule(each, by).role ?? 'PANEL';

describe('where policies send a plan', () => {
  it.each<[string, PlanToCount, string]>([
    ['small and low-risk', plan(30_000), 'TEAM_MANAGER'],
    ['costs more than the first rung', plan(30_001), 'SERVICE_MANAGER'],
    ['costs more than any rung', plan(70_001), 'PANEL'],
    ['is riskier than any rung', plan(100, { risks: [{ likelihood: 4, impact: 3 }] }), 'PANEL'],
    ['is far from its indicative budget', plan(20_000, { indicativeWeeklyPence: 10_000 }), 'SERVICE_MANAGER'],
    [
      'costs more with what it sets aside',
      plan(30_000, { contingencyPence: 52, indicativeWeeklyPence: 30_001 }),
      'SERVICE_MANAGER',
    ],
  ])('that %s', (_, each, rung) => {
    expect(rungOf(each, policies())).toBe(rung);
  });

  it('follows the planning policy’s term, over which a one-off sum is spread', () => {
    const once = plan(0, { supportItems: [item(1_560_000, 'ONE_OFF')], indicativeWeeklyPence: 30_000 });
    expect(rungOf(once, policies())).toBe('TEAM_MANAGER');
    const shorter = { ...policies(), planning: { ...PLANNING, planTermMonths: 6 } };
    const atSixMonths = { ...once, indicativeWeeklyPence: 60_000 };
    expect(rungOf(atSixMonths, shorter)).toBe('SERVICE_MANAGER');
  });
});

describe('plans to each rung, before and after', () => {
  const plans = [
    plan(10_000),
    plan(25_000),
    plan(50_000),
    plan(80_000),
    plan(25_000, { isDecided: true, personDisagrees: true }),
  ];

  it('are counted apart for what is decided already', () => {
    const after = policies(20_000, { whenPersonAndCouncilDisagree: true });
    const { undecided, decided } = signOffImpact(plans, policies(), after);
    expect(undecided).toEqual({
      plans: 4,
      plansMoving: 1,
      plansToHigherRung: 1,
      plansToLowerRung: 0,
      plansToPanelBefore: 1,
      plansToPanelAfter: 1,
      rungs: [
        { role: 'TEAM_MANAGER', isPanel: false, plansBefore: 2, plansAfter: 1 },
        { role: 'SERVICE_MANAGER', isPanel: false, plansBefore: 1, plansAfter: 2 },
        { role: null, isPanel: true, plansBefore: 1, plansAfter: 1 },
      ],
    });
    expect(decided).toMatchObject({ plans: 1, plansMoving: 1, plansToPanelBefore: 0, plansToPanelAfter: 1 });
  });

  it('have no before where no policy was in force', () => {
    const { undecided } = signOffImpact(plans, null, policies());
    expect(undecided).toMatchObject({ plansMoving: null, plansToPanelBefore: null, plansToPanelAfter: 1 });
    expect(undecided.rungs[0]).toEqual({
      role: 'TEAM_MANAGER',
      isPanel: false,
      plansBefore: null,
      plansAfter: 2,
    });
  });

  it('go where the decision on each plan would send it', () => {
    const draft = policies(20_000, { whenPersonAndCouncilDisagree: true });
    const some = [
      ...plans,
      plan(65_000, { personDisagrees: true }),
      plan(15_000, { allocationNeedsDecision: true }),
    ];
    const { undecided } = signOffImpact(some, policies(), draft);
    const own = some.filter(({ isDecided }) => !isDecided);
    const goes = (by: SignOffPolicies, rung: string) =>
      own.filter((each) => rungOf(each, by) === rung).length;
    expect(undecided.rungs.map(({ plansBefore, plansAfter }) => [plansBefore, plansAfter])).toEqual(
      ['TEAM_MANAGER', 'SERVICE_MANAGER', 'PANEL'].map((rung) => [goes(policies(), rung), goes(draft, rung)]),
    );
    expect(undecided.plansMoving).toBe(
      own.filter((each) => rungOf(each, policies()) !== rungOf(each, draft)).length,
    );
  });

  it('always come to all plans, and a draft that changes nothing moves none', () => {
    const anyPlan = fc
      .record({
        weeklyPence: fc.nat(120_000),
        likelihood: fc.integer({ min: 1, max: 5 }),
        impact: fc.integer({ min: 1, max: 5 }),
        personDisagrees: fc.boolean(),
        isDecided: fc.boolean(),
      })
      .map(({ weeklyPence, likelihood, impact, ...rest }) =>
        plan(weeklyPence, { risks: [{ likelihood, impact }], ...rest }),
      );
    const anyPolicies = fc
      .tuple(fc.nat(70_000), fc.boolean())
      .map(([first, whenPersonAndCouncilDisagree]) => policies(first, { whenPersonAndCouncilDisagree }));
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 20 }), anyPolicies, anyPolicies, (some, before, after) => {
        const { undecided, decided } = signOffImpact(some, before, after);
        expect(undecided.plans + decided.plans).toBe(some.length);
        for (const counts of [undecided, decided]) {
          const sum = (field: 'plansBefore' | 'plansAfter') =>
            counts.rungs.reduce((total, row) => total + (row[field] ?? 0), 0);
          expect([sum('plansBefore'), sum('plansAfter')]).toEqual([counts.plans, counts.plans]);
          expect((counts.plansToHigherRung ?? 0) + (counts.plansToLowerRung ?? 0)).toBe(counts.plansMoving);
        }
        const same = signOffImpact(some, before, before);
        expect([same.undecided.plansMoving, same.decided.plansMoving]).toEqual([0, 0]);
      }),
    );
  });
});
