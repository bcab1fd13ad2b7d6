/** What the council's policy says about a plan that was read: the level of its risks, and who signs it off. */
import type { RiskLevel } from '../../../../tenants/vocabulary.ts';
import type { Session } from '../../../platform/session.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { type PlanAdvice, type PlanToAdvise, planAdvice } from './planAdvice.ts';
import { costedOn, type PlanDecidedAt, routeDecidedOn, versionOfDay } from './planPolicyDays.ts';
import { riskLevel, riskScore, type ScoredRisk } from './planRisk.ts';
import { type PlanToSignOff, signOffFacts } from './signOffFacts.ts';
import type { SignOffRoute } from './signOffRoute.ts';
import { signOffRung } from './signOffRung.decision.ts';

/** A plan as it is read to find out who signs it off. The versions are null until the person has agreed. */
export interface ReadPlanToSignOff extends PlanToSignOff, PlanDecidedAt {
  indicativeWeeklyPence: number;
  allocationDecisionReasons: readonly string[];
  riskPolicyVersionId: string | null;
  planningPolicyVersionId: string | null;
  allocationPolicyVersionId: string | null;
}

/**
 * Who signs a plan off: by the policies that decided when the person agreed, and before that by those in force today.
 */
export async function readSignOffRoute(session: Session, plan: ReadPlanToSignOff): Promise<SignOffRoute> {
  const on = routeDecidedOn(plan);
  const planning = versionOfDay(plan.planningPolicyVersionId, costedOn(plan));
  const allocationVersion = versionOfDay(plan.allocationPolicyVersionId, on);
  const settings = {
    riskEnablement: await readSettings(session, 'riskEnablement', versionOfDay(plan.riskPolicyVersionId, on)),
    planning: await readSettings(session, 'planning', planning),
    resourceAllocation: await readSettings(session, 'resourceAllocation', allocationVersion),
  };
  const allocation = {
    weeklyAmountPence: plan.indicativeWeeklyPence,
    decisionReasons: plan.allocationDecisionReasons,
  };
  return signOffRung.rule(signOffFacts(plan, allocation), settings);
}

/** What a plan's reader should know: by the policy that the plan was signed off by, and before that by today's. */
export async function readPlanAdvice(
  session: Session,
  plan: PlanToAdvise & PlanDecidedAt & { planningPolicyVersionId: string | null },
): Promise<PlanAdvice[]> {
  const version = versionOfDay(plan.planningPolicyVersionId, costedOn(plan));
  const planning = await readSettings(session, 'planning', version);
  const deployment = await readSettings(session, 'deployment', null);
  return planAdvice(plan, planning, deployment, session.today.toString());
}

/** The level of one risk, by the same policy as its plan's route. */
export async function readRiskLevel(
  session: Session,
  risk: ScoredRisk & { plan: PlanDecidedAt & { riskPolicyVersionId: string | null } },
): Promise<RiskLevel> {
  const version = versionOfDay(risk.plan.riskPolicyVersionId, routeDecidedOn(risk.plan));
  const { riskMatrix } = await readSettings(session, 'riskEnablement', version);
  return riskLevel(riskScore(risk), riskMatrix);
}
