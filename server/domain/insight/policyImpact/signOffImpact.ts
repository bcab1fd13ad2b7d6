import { SIGN_OFF_ROLE, type SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import type { SignOffRung } from '../../care/plans/plansVocabulary.ts';
import type { SignOffFacts } from '../../care/plans/signOffFacts.ts';
import { type SignOffPolicies, signOffRung } from '../../care/plans/signOffRung.decision.ts';

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
  plans: readonly PlanToCount[],
  before: SignOffPolicies | null,
  after: SignOffPolicies,
): SignOffImpact {
  const moves = plans.map((plan) => ({
    isDecided: plan.isDecided,
    before: before && rungUnder(plan, before),
    after: rungUnder(plan, after),
  }));
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

/** The role that these policies would have sign a plan off, or PANEL. */
function rungUnder(plan: PlanToCount, policies: SignOffPolicies): SignOffRung {
  return signOffRung.rule(plan, policies).role ?? 'PANEL';
}

interface Move {
  before: SignOffRung | null;
  after: SignOffRung;
}

function countsOf(moves: readonly Move[], hasBefore: boolean): RungCounts {
  const count = (holds: (move: Move) => boolean) => moves.filter(holds).length;
  const countFromBefore = (holds: (move: Move) => boolean) => (hasBefore ? count(holds) : null);
  const climb = ({ before, after }: Move) =>
    before === null ? 0 : RUNGS.indexOf(after) - RUNGS.indexOf(before);
  return {
    plans: moves.length,
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
