import { SIGN_OFF_ROLE, type SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { getOrAdd } from '../../../platform/getOrAdd.ts';
import type { SignOffRung } from '../../care/plans/plansVocabulary.ts';
import { routeFacts, type SignOffFacts } from '../../care/plans/signOffFacts.ts';
import { signOffDestination } from '../../care/plans/signOffRoute.ts';
import { routeSettings, type SignOffPolicies } from '../../care/plans/signOffRung.decision.ts';

/** A plan, and whether who signs it off has been decided. */
export interface PlanToCount extends SignOffFacts {
  isDecided: boolean;
}

/** How many plans a rung of the ladder, or the panel, would have. */
export interface RungCount {
  /** Who signs off; null where the panel decides. */
  role: SignOffRole | null;
  isPanel: boolean;
  /** Null where no policy was in force before. */
  plansBefore: number | null;
  plansAfter: number;
}

/** Where some plans would go before a change of policy and after it. */
export interface RungCounts {
  plans: number;
  /** How many would go somewhere else. Null where no policy was in force before, as for all that follows. */
  plansMoving: number | null;
  plansToHigherRung: number | null;
  plansToLowerRung: number | null;
  plansToPanelBefore: number | null;
  plansToPanelAfter: number;
  /** Every rung that some plan goes to, from the lowest, and the panel last. */
  rungs: RungCount[];
}

export interface SignOffImpact {
  /** Plans whose sign-off the draft would decide, should they be agreed once it is in force. */
  undecided: RungCounts;
  /** Plans whose sign-off is decided, and stays as it is: where they would go if they were agreed anew. */
  decided: RungCounts;
}

const RUNGS: readonly SignOffRung[] = [...SIGN_OFF_ROLE.values, 'PANEL'];

/** Sends every plan to its rung under the policies in force, where there are some, and under a draft. */
export function signOffImpact(
  plans: Iterable<PlanToCount>,
  before: SignOffPolicies | null,
  after: SignOffPolicies,
): SignOffImpact {
  const moves = movesOf(plans, before, after);
  const hasBefore = before !== null;
  return {
    undecided: countsOf(
      moves.filter(({ isDecided }) => !isDecided),
      hasBefore,
    ),
    decided: countsOf(
      moves.filter(({ isDecided }) => isDecided),
      hasBefore,
    ),
  };
}

/** Plans that go from one rung to another, or stay on it. */
interface Move {
  isDecided: boolean;
  before: SignOffRung | null;
  after: SignOffRung;
  plans: number;
}

function movesOf(
  plans: Iterable<PlanToCount>,
  before: SignOffPolicies | null,
  after: SignOffPolicies,
): Move[] {
  const rungBefore = before && rungUnder(before);
  const rungAfter = rungUnder(after);
  const moves = new Map<string, Move>();
  for (const plan of plans) {
    const { isDecided } = plan;
    const from = rungBefore?.(plan) ?? null;
    const to = rungAfter(plan);
    const same = () => ({ isDecided, before: from, after: to, plans: 0 });
    getOrAdd(moves, `${isDecided} ${from} ${to}`, same).plans += 1;
  }
  return [...moves.values()];
}

/** The role that these policies would have sign a plan off, or PANEL, as the decision on it would have it. */
function rungUnder(policies: SignOffPolicies): (plan: PlanToCount) => SignOffRung {
  const settings = routeSettings(policies);
  const { riskMatrix } = policies.riskEnablement;
  return (plan) =>
    signOffDestination(routeFacts(plan, riskMatrix, policies.planning), settings).role ?? 'PANEL';
}

function countsOf(moves: readonly Move[], hasBefore: boolean): RungCounts {
  const count = (holds: (move: Move) => boolean) =>
    moves.filter(holds).reduce((sum, { plans }) => sum + plans, 0);
  const countFromBefore = (holds: (move: Move) => boolean) => (hasBefore ? count(holds) : null);
  const climb = ({ before, after }: Move) =>
    before === null ? 0 : RUNGS.indexOf(after) - RUNGS.indexOf(before);
  return {
    plans: count(() => true),
    plansMoving: countFromBefore((move) => climb(move) !== 0),
    plansToHigherRung: countFromBefore((move) => climb(move) > 0),
    plansToLowerRung: countFromBefore((move) => climb(move) < 0),
    plansToPanelBefore: countFromBefore(({ before }) => before === 'PANEL'),
    plansToPanelAfter: count(({ after }) => after === 'PANEL'),
    rungs: RUNGS.map((rung) => ({
      role: rung === 'PANEL' ? null : rung,
      isPanel: rung === 'PANEL',
      plansBefore: countFromBefore(({ before }) => before === rung),
      plansAfter: count(({ after }) => after === rung),
    })).filter(({ plansBefore, plansAfter }) => plansBefore || plansAfter),
  };
}
