/** What the council's policy says about a plan that was read: the level of its risks, and who signs it off. */
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { RiskLevel } from '../../../../tenants/vocabulary.ts';
import type { Session } from '../../../platform/session.ts';
import { keptVersion } from '../../policy/policies/keptVersions.ts';
import { readPolicyInForce } from '../../policy/policies/policies.queries.ts';
import { readVersionSettings } from '../../policy/policies/policyVersions.queries.ts';
import { type PlanAdvice, type PlanToAdvise, planAdvice } from './planAdvice.ts';
import { riskLevel, riskScore, type ScoredRisk } from './planRisk.ts';
import { type PlanToSignOff, signOffFacts } from './signOffFacts.ts';
import type { SignOffRoute } from './signOffRoute.ts';
import { signOffRung } from './signOffRung.decision.ts';

/** A plan as it is read to find out who signs it off. The versions are null until the person has agreed. */
export interface ReadPlanToSignOff extends PlanToSignOff {
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
  const settings = {
    riskEnablement: await readSettings(session, 'riskEnablement', plan.riskPolicyVersionId),
    planning: await readSettings(session, 'planning', plan.planningPolicyVersionId),
    resourceAllocation: await readSettings(session, 'resourceAllocation', plan.allocationPolicyVersionId),
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
  plan: PlanToAdvise & { planningPolicyVersionId: string | null },
): Promise<PlanAdvice[]> {
  const planning = await readSettings(session, 'planning', plan.planningPolicyVersionId);
  return planAdvice(plan, planning, session.today.toString());
}

/** The level of one risk, by the same policy as its plan's route. */
export async function readRiskLevel(
  session: Session,
  risk: ScoredRisk & { plan: { riskPolicyVersionId: string | null } },
): Promise<RiskLevel> {
  const { riskMatrix } = await readSettings(session, 'riskEnablement', risk.plan.riskPolicyVersionId);
  return riskLevel(riskScore(risk), riskMatrix);
}

type ReadSettings = Map<string, Promise<PolicySettings[AreaKey]>>;
/**
 * The settings read at each moment of an operation. A list of plans needs the same settings for every one of its risks,
 * so they are read only once.
 */
const ofMoment = new WeakMap<object, ReadSettings>();

function readSettings<Key extends AreaKey>(
  session: Session,
  area: Key,
  versionId: string | null,
): Promise<PolicySettings[Key]> {
  const known: ReadSettings = ofMoment.get(session.moment) ?? new Map();
  ofMoment.set(session.moment, known);
  const key = `${area} ${versionId}`;
  const settings = known.get(key) ?? readNow(session, area, versionId);
  known.set(key, settings);
  return settings as Promise<PolicySettings[Key]>;
}

async function readNow(
  session: Session,
  area: AreaKey,
  versionId: string | null,
): Promise<PolicySettings[AreaKey]> {
  if (versionId === null) {
    const when = { asOf: session.today.toString(), knownAt: session.now.toString() };
    const inForce = await readPolicyInForce(session, [area], when);
    return (inForce.get(area) as { settings: PolicySettings[AreaKey] }).settings;
  }
  const kept = keptVersion(session.council.tenantId, area, versionId);
  const stored = kept?.settings ?? (await readVersionSettings(session, area, versionId));
  if (stored) return stored;
  throw new Error(`A plan names a version of ${area} that its council does not have.`);
}
