/** Who has to sign a plan off, and why: a rung of the council's ladder, or the risk enablement panel. */
import type { SignOffLadder } from '../../../../tenants/policy/riskEnablement.ts';
import { RISK_LEVEL } from '../../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { WEEKS_IN_A_YEAR, WHOLE_IN_BASIS_POINTS } from '../../../common/arithmetic.ts';
import type { RiskOfPlan } from './planRisk.ts';
import type { RouteFacts, RouteSettings } from './signOffFacts.ts';
import { type SignOffReason, sentenceOf } from './signOffReasons.ts';

/** A reason as it is shown. */
export interface RouteReason {
  code: SignOffReason;
  sentence: string;
}

/** Where a plan goes. `role` is null where the panel decides. */
export interface SignOffRoute {
  role: SignOffRole | null;
  isPanel: boolean;
  reasons: RouteReason[];
  risk: RiskOfPlan;
}

type Rung = SignOffLadder['rungs'][number];

/** Who signs a plan off, null where the panel decides, and why. */
interface SignOffDestination {
  role: SignOffRole | null;
  codes: SignOffReason[];
}

/** Decides nothing, and is told to whoever does. */
const HELPER_PAID: SignOffReason = 'HELPER_PAID_BY_PROVIDER';

/** Where a plan goes, as `signOffDestination` has it, with every reason in plain words. */
export function signOffRoute(facts: RouteFacts, settings: RouteSettings): SignOffRoute {
  const { role, codes: decisive } = signOffDestination(facts, settings);
  const codes = facts.helpersPaidByProviders ? [...decisive, HELPER_PAID] : decisive;
  const reasons = codes.map((code) => ({ code, sentence: sentenceOf(code, facts, settings, role) }));
  return { role, isPanel: role === null, reasons, risk: facts.risk };
}

/**
 * The first rung whose limits on cost and risk the plan keeps to, unless something sends it to a panel that decides. A
 * plan whose cost is beyond the tolerance, or whose allocation needs a decision, can't stay on the first rung. A plan
 * that fits no rung goes to that panel; where the panel only advises, or there is none, to the highest role. Whoever
 * counts where thousands of plans go asks for no sentences.
 */
export function signOffDestination(facts: RouteFacts, settings: RouteSettings): SignOffDestination {
  const toPanel = settings.panelKind === 'NONE' ? [] : panelReasons(facts, settings);
  if (settings.panelKind === 'DECIDES' && toPanel.length > 0) return { role: null, codes: toPanel };
  const advised = toPanel.length > 0 ? [...toPanel, 'PANEL_ADVISES' as const] : [];
  const { role, codes } = ladderDestination(facts, settings, advised);
  return { role, codes: [...new Set(codes)] };
}

/** Where a plan goes on the ladder; `advised` are the reasons for which a panel advises on the plan. */
function ladderDestination(
  facts: RouteFacts,
  settings: RouteSettings,
  advised: readonly SignOffReason[],
): SignOffDestination {
  const leavesFirst = reasonsToLeaveFirstRung(facts, settings);
  const index = settings.ladder.rungs.findIndex(
    (rung, position) => fits(rung, facts, settings) && (position > 0 || leavesFirst.length === 0),
  );
  const rung = settings.ladder.rungs[index];
  if (!rung && settings.panelKind === 'DECIDES') {
    return { role: null, codes: [...leavesFirst, 'FITS_NO_RUNG'] };
  }
  if (!rung) return { role: HIGHEST_ROLE, codes: [...advised, ...leavesFirst, 'HIGHEST_ROLE_DECIDES'] };
  const passed = settings.ladder.rungs.slice(0, index);
  const codes = [
    ...advised,
    ...leavesFirst,
    ...(passed.some((lower) => !costFits(lower, facts, settings))
      ? (['COST_ABOVE_LOWER_RUNGS'] as const)
      : []),
    ...(passed.some((lower) => !riskFits(lower, facts)) ? (['RISK_ABOVE_LOWER_RUNGS'] as const) : []),
    'WITHIN_RUNG' as const,
  ];
  return { role: rung.role, codes };
}

/** Who decides where no rung reaches a plan and no panel does. */
const HIGHEST_ROLE = SIGN_OFF_ROLE.values.at(-1) as SignOffRole;

/** Whether the cost differs from the indicative budget, either way, by more than the council's tolerance. */
export function isBeyondTolerance(
  facts: Pick<RouteFacts, 'weeklyCostPence' | 'indicativeWeeklyPence'>,
  toleranceBasisPoints: number,
): boolean {
  const differencePence = Math.abs(facts.weeklyCostPence - facts.indicativeWeeklyPence);
  return differencePence * WHOLE_IN_BASIS_POINTS > facts.indicativeWeeklyPence * toleranceBasisPoints;
}

/** The cost for the period in which the ladder states its limits; a year has 52 weeks. */
function costForPeriod(weeklyCostPence: number, period: SignOffLadder['costPeriod']): number {
  return period === 'YEAR' ? weeklyCostPence * WEEKS_IN_A_YEAR : weeklyCostPence;
}

/** Everything that sends the plan to the panel by the council's own triggers, in their order. */
function panelReasons(facts: RouteFacts, { triggers, toleranceBasisPoints }: RouteSettings): SignOffReason[] {
  const reaches = (value: number, threshold: number | null) => threshold !== null && value >= threshold;
  const asked: [SignOffReason, boolean][] = [
    ['RISK_AT_PANEL_THRESHOLD', reaches(facts.risk.score, triggers.riskScoreAtLeast)],
    ['COST_AT_PANEL_THRESHOLD', reaches(facts.weeklyCostPence, triggers.weeklyCostAtLeastPence)],
    ['PERSON_DISAGREES', triggers.whenPersonAndCouncilDisagree && facts.personDisagrees],
    ['SAFEGUARDING_ENQUIRY_OPEN', triggers.whenSafeguardingEnquiryIsOpen && facts.safeguardingEnquiryIsOpen],
    ['RELATIVE_IN_HOUSEHOLD', triggers.whenRelativeInSameHousehold && facts.paysRelativeInHousehold],
    [
      'COST_BEYOND_TOLERANCE',
      triggers.whenCostBeyondTolerance && isBeyondTolerance(facts, toleranceBasisPoints),
    ],
    ['PRACTITIONER_ASKS', triggers.whenPractitionerAsks && facts.practitionerAsks],
    ['PERSON_ASKS', triggers.whenPersonAsks && facts.personAsks],
  ];
  return asked.filter(([, isTrue]) => isTrue).map(([code]) => code);
}

function reasonsToLeaveFirstRung(facts: RouteFacts, settings: RouteSettings): SignOffReason[] {
  const reasons: SignOffReason[] = [];
  if (isBeyondTolerance(facts, settings.toleranceBasisPoints)) reasons.push('COST_BEYOND_TOLERANCE');
  if (facts.allocationNeedsDecision) reasons.push('ALLOCATION_NEEDS_DECISION');
  return reasons;
}

function fits(rung: Rung, facts: RouteFacts, settings: RouteSettings): boolean {
  return costFits(rung, facts, settings) && riskFits(rung, facts);
}

function costFits(rung: Rung, facts: RouteFacts, { ladder }: RouteSettings): boolean {
  const costPence = costForPeriod(facts.weeklyCostPence, ladder.costPeriod);
  return rung.upToAmountPence === null || costPence <= rung.upToAmountPence;
}

function riskFits(rung: Rung, facts: RouteFacts): boolean {
  return RISK_LEVEL.values.indexOf(facts.risk.level) <= RISK_LEVEL.values.indexOf(rung.upToRiskLevel);
}
