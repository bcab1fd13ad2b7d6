import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RISK_LEVEL } from '../../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { rolesFrom, signOffRefusals } from './signOff.ts';
import type { RouteFacts, RouteSettings } from './signOffFacts.ts';
import { isBeyondTolerance, signOffRoute } from './signOffRoute.ts';

const SETTINGS: RouteSettings = {
  ladder: {
    costPeriod: 'WEEK',
    rungs: [
      { role: 'TEAM_MANAGER', sharedWith: [], upToAmountPence: 30_000, upToRiskLevel: 'MODERATE' },
      { role: 'SERVICE_MANAGER', sharedWith: [], upToAmountPence: 70_000, upToRiskLevel: 'HIGH' },
      { role: 'DIRECTOR', sharedWith: [], upToAmountPence: null, upToRiskLevel: 'HIGH' },
    ],
  },
  panelKind: 'DECIDES',
  triggers: {
    riskScoreAtLeast: 15,
    weeklyCostAtLeastPence: 100_000,
    whenPersonAndCouncilDisagree: true,
    whenSafeguardingEnquiryIsOpen: true,
    whenRelativeInSameHousehold: true,
    whenCostBeyondTolerance: false,
    whenPractitionerAsks: true,
    whenPersonAsks: true,
  },
  toleranceBasisPoints: 1_000,
};
const NO_TRIGGERS: RouteSettings = {
  ...SETTINGS,
  triggers: {
    riskScoreAtLeast: null,
    weeklyCostAtLeastPence: null,
    whenPersonAndCouncilDisagree: false,
    whenSafeguardingEnquiryIsOpen: false,
    whenRelativeInSameHousehold: false,
    whenCostBeyondTolerance: false,
    whenPractitionerAsks: false,
    whenPersonAsks: false,
  },
};
const facts = (changes: Partial<RouteFacts> = {}): RouteFacts => ({
  weeklyCostPence: 20_000,
  contingencyWeeklyPence: 0,
  indicativeWeeklyPence: 20_000,
  allocationNeedsDecision: false,
  risk: { score: 4, level: 'LOW' },
  personDisagrees: false,
  safeguardingEnquiryIsOpen: false,
  paysRelativeInHousehold: false,
  practitionerAsks: false,
  personAsks: false,
  ...changes,
});
const summary = (given: RouteFacts, settings = SETTINGS) => {
  const { role, isPanel, reasons } = signOffRoute(given, settings);
  return { role, isPanel, codes: reasons.map(({ code }) => code) };
};

describe('who signs a plan off', () => {
  it.each<[string, Partial<RouteFacts>, string, string[]]>([
    ['small and low-risk', {}, 'TEAM_MANAGER', ['WITHIN_RUNG']],
    [
      'exactly at the first rung',
      { weeklyCostPence: 30_000, indicativeWeeklyPence: 30_000 },
      'TEAM_MANAGER',
      ['WITHIN_RUNG'],
    ],
    [
      'a penny above it',
      { weeklyCostPence: 30_001, indicativeWeeklyPence: 30_001 },
      'SERVICE_MANAGER',
      ['COST_ABOVE_LOWER_RUNGS', 'WITHIN_RUNG'],
    ],
    [
      'riskier than the first rung',
      { risk: { score: 12, level: 'HIGH' } },
      'SERVICE_MANAGER',
      ['RISK_ABOVE_LOWER_RUNGS', 'WITHIN_RUNG'],
    ],
    [
      'beyond the tolerance',
      { weeklyCostPence: 22_001 },
      'SERVICE_MANAGER',
      ['COST_BEYOND_TOLERANCE', 'WITHIN_RUNG'],
    ],
    [
      'from an allocation that needs a decision',
      { allocationNeedsDecision: true },
      'SERVICE_MANAGER',
      ['ALLOCATION_NEEDS_DECISION', 'WITHIN_RUNG'],
    ],
    [
      'above the second rung',
      { weeklyCostPence: 70_001, indicativeWeeklyPence: 70_001 },
      'DIRECTOR',
      ['COST_ABOVE_LOWER_RUNGS', 'WITHIN_RUNG'],
    ],
  ])('%s', (_name, changes, role, codes) => {
    expect(summary(facts(changes))).toEqual({ role, isPanel: false, codes });
  });

  it.each<[Partial<RouteFacts>, string]>([
    [{ risk: { score: 15, level: 'HIGH' } }, 'RISK_AT_PANEL_THRESHOLD'],
    [{ weeklyCostPence: 100_000, indicativeWeeklyPence: 100_000 }, 'COST_AT_PANEL_THRESHOLD'],
    [{ personDisagrees: true }, 'PERSON_DISAGREES'],
    [{ safeguardingEnquiryIsOpen: true }, 'SAFEGUARDING_ENQUIRY_OPEN'],
    [{ paysRelativeInHousehold: true }, 'RELATIVE_IN_HOUSEHOLD'],
    [{ practitionerAsks: true }, 'PRACTITIONER_ASKS'],
    [{ personAsks: true }, 'PERSON_ASKS'],
  ])('%j goes to the panel where the council says so, and not where it does not', (changes, code) => {
    expect(summary(facts(changes))).toEqual({ role: null, isPanel: true, codes: [code] });
    expect(summary(facts(changes), NO_TRIGGERS).isPanel).toBe(false);
  });

  it('a cost beyond the tolerance goes to the panel where the council says so', () => {
    const settings = { ...SETTINGS, triggers: { ...SETTINGS.triggers, whenCostBeyondTolerance: true } };
    expect(summary(facts({ weeklyCostPence: 17_999 }), settings)).toEqual({
      role: null,
      isPanel: true,
      codes: ['COST_BEYOND_TOLERANCE'],
    });
  });

  it('what fits no rung goes to the panel, with the figures', () => {
    const route = signOffRoute(facts({ risk: { score: 20, level: 'VERY_HIGH' } }), NO_TRIGGERS);
    expect(route).toMatchObject({ role: null, isPanel: true });
    expect(route.reasons).toEqual([
      {
        code: 'FITS_NO_RUNG',
        sentence:
          'No rung of the council’s ladder reaches a plan of £200.00 a week with very high risk, so the panel decides.',
      },
    ]);
  });

  it.each<[RouteSettings['panelKind'], Partial<RouteFacts>, string, string[]]>([
    ['ADVISES', {}, 'TEAM_MANAGER', ['WITHIN_RUNG']],
    [
      'ADVISES',
      { practitionerAsks: true },
      'TEAM_MANAGER',
      ['PRACTITIONER_ASKS', 'PANEL_ADVISES', 'WITHIN_RUNG'],
    ],
    ['NONE', { practitionerAsks: true }, 'TEAM_MANAGER', ['WITHIN_RUNG']],
    ['NONE', { risk: { score: 25, level: 'VERY_HIGH' } }, 'DIRECTOR', ['HIGHEST_ROLE_DECIDES']],
    [
      'ADVISES',
      { risk: { score: 25, level: 'VERY_HIGH' } },
      'DIRECTOR',
      ['RISK_AT_PANEL_THRESHOLD', 'PANEL_ADVISES', 'HIGHEST_ROLE_DECIDES'],
    ],
  ])('where the panel %s, with %j: %s', (panelKind, changes, role, codes) => {
    expect(summary(facts(changes), { ...SETTINGS, panelKind })).toEqual({ role, isPanel: false, codes });
  });

  it('says that a panel advises, and who decides', () => {
    const route = signOffRoute(facts({ practitionerAsks: true }), { ...SETTINGS, panelKind: 'ADVISES' });
    expect(route.reasons.map(({ sentence }) => sentence)).toContain(
      'The council’s panel advises on the plan, and a team manager decides.',
    );
  });

  it('names every role that shares a rung', () => {
    const [first, ...others] = SETTINGS.ladder.rungs;
    if (!first) throw new Error('The ladder has rungs.');
    const rungs = [{ ...first, sharedWith: ['SERVICE_MANAGER' as const] }, ...others];
    const route = signOffRoute(facts(), { ...SETTINGS, ladder: { ...SETTINGS.ladder, rungs } });
    expect(route.reasons[0]?.sentence).toContain('what a team manager or a service manager may sign off');
  });

  it('counts 52 weeks to a year where the ladder is by the year', () => {
    const yearly: RouteSettings = {
      ...NO_TRIGGERS,
      ladder: {
        costPeriod: 'YEAR',
        rungs: [{ role: 'TEAM_MANAGER', sharedWith: [], upToAmountPence: 3_500_000, upToRiskLevel: 'HIGH' }],
      },
    };
    const at = (weeklyCostPence: number) =>
      summary(facts({ weeklyCostPence, indicativeWeeklyPence: weeklyCostPence }), yearly).isPanel;
    expect(at(67_307)).toBe(false);
    expect(at(67_308)).toBe(true);
  });

  it('measures the tolerance either way, and a cost from nothing is beyond it', () => {
    const beyond = (weeklyCostPence: number, indicativeWeeklyPence: number) =>
      isBeyondTolerance({ weeklyCostPence, indicativeWeeklyPence }, 1_000);
    expect([beyond(22_000, 20_000), beyond(22_001, 20_000)]).toEqual([false, true]);
    expect([beyond(18_000, 20_000), beyond(17_999, 20_000)]).toEqual([false, true]);
    expect([beyond(0, 0), beyond(1, 0)]).toEqual([false, true]);
  });

  it('always gives a rung or the panel, with a reason, and never a lower rung for more cost or risk', () => {
    const level = fc.constantFrom(...RISK_LEVEL.values);
    const height = (given: RouteFacts) => {
      const { role } = signOffRoute(given, NO_TRIGGERS);
      return role === null ? SIGN_OFF_ROLE.values.length : SIGN_OFF_ROLE.values.indexOf(role);
    };
    fc.assert(
      fc.property(fc.nat(150_000), fc.nat(150_000), level, level, (cost, more, low, high) => {
        const [from, to] = [low, high].sort(
          (a, b) => RISK_LEVEL.values.indexOf(a) - RISK_LEVEL.values.indexOf(b),
        );
        const plan = (weeklyCostPence: number, riskLevel: typeof low) =>
          facts({
            weeklyCostPence,
            indicativeWeeklyPence: weeklyCostPence,
            risk: { score: 1, level: riskLevel },
          });
        const route = signOffRoute(plan(cost, from as typeof low), SETTINGS);
        expect(route.isPanel).toBe(route.role === null);
        expect(route.reasons.length).toBeGreaterThan(0);
        expect(height(plan(cost + more, to as typeof low))).toBeGreaterThanOrEqual(
          height(plan(cost, from as typeof low)),
        );
      }),
    );
  });
});

describe('the role that signs off', () => {
  it('is the rung’s or any higher one', () => {
    expect(rolesFrom('SERVICE_MANAGER')).toEqual(['SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR']);
    for (const role of rolesFrom('SERVICE_MANAGER'))
      expect(signOffRefusals(role, 'SERVICE_MANAGER')).toEqual([]);
    expect(signOffRefusals('TEAM_MANAGER', 'SERVICE_MANAGER')).toMatchObject([
      {
        code: 'SIGN_OFF_ROLE_NOT_SUFFICIENT',
        details: { allowed: ['SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'] },
      },
    ]);
  });

  it('is nobody’s alone where the panel decides', () => {
    expect(signOffRefusals('DIRECTOR', 'PANEL')).toMatchObject([{ code: 'PANEL_DECISION_NEEDED' }]);
  });
});
