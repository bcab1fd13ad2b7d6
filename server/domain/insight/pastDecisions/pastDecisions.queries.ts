import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { parseGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { type SignOffPolicies, signOffRung } from '../../care/plans/signOffRung.decision.ts';
import { hasDirectPayment } from '../../oversight/reviews/reviewSchedule.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { readVersions } from '../../policy/policies/policies.queries.ts';
import { readProposal, readVersion } from '../../policy/policyChanges/proposals.queries.ts';
import { compileAllocation } from '../../policy/resourceAllocation/compile.ts';
import { withOthers } from '../policyImpact/smallPaymentsImpact.ts';
import {
  allocationUnder,
  optionsUnder,
  paymentUnder,
  reviewOutcome,
  reviewUnder,
  rungOutcome,
  termUnder,
} from './pastDecisionOutcomes.ts';
import {
  type CorrectedDays,
  type DecisionRow,
  type RungArea,
  type RungRow,
  readPastAllocations,
  readPastOptions,
  readPastPayments,
  readPastReviews,
  readPastRungs,
  readPastTerms,
} from './pastDecisionRows.queries.ts';
import { type HeldDecision, kindsOfArea, type PastDecisionKind } from './pastDecisions.ts';

/** A correction of one area, and the days that it decides about. */
export interface Correction<Key extends AreaKey = AreaKey> {
  area: Key;
  settings: PolicySettings[Key];
  /** Null where it decides about no day, as a later version has taken all of its days or it was withdrawn. */
  days: CorrectedDays | null;
}

/** A correction with every stored decision of its days that another version made. */
export interface DecisionsUnderCorrection {
  area: AreaKey;
  days: CorrectedDays | null;
  kinds: readonly PastDecisionKind[];
  held: HeldDecision[];
}

/**
 * Holds every decision that other versions made about a correction's days against it: of a version of policy, or of a
 * change that is not one yet. Nothing is altered. Null where the session's council has none of this id. Throws
 * FORBIDDEN where the role has no figures about everybody.
 */
export async function readDecisionsUnderCorrection(
  session: Session,
  globalId: string,
): Promise<DecisionsUnderCorrection | null> {
  const correction = await readCorrection(session, globalId);
  if (!correction) return null;
  const { area, days } = correction;
  const kinds = kindsOfArea(area);
  const held = days ? await Promise.all(kinds.map((kind) => HOLDERS[kind](session, correction, days))) : [];
  return { area, days, kinds, held: held.flat() };
}

/** The days of a version are those that are known to be its own now; of a change, those until the next version. */
const READ_DAYS_OF_VERSION = {
  name: 'read_days_of_policy_version',
  text: `select lower(in_force)::text as from, upper(in_force)::text as until, policy_version_id as "versionId"
    from policy_period where tenant_id = $1 and policy_version_id = $2 and upper_inf(known)`,
};
const READ_DAYS_OF_CHANGE = {
  name: 'read_days_of_policy_change',
  text: `select change.effective_from::text as from, change.policy_version_id as "versionId",
      (select min(lower(period.in_force))::text from policy_period period
        where period.tenant_id = $1 and period.area = change.area and upper_inf(period.known)
          and lower(period.in_force) > change.effective_from) as until
    from policy_change change where change.tenant_id = $1 and change.id = $2`,
};

async function readCorrection(session: Session, globalId: string): Promise<Correction | null> {
  const { type, uuid } = parseGlobalId(globalId) ?? {};
  const { tenantId } = session.council;
  const read = async (statement: typeof READ_DAYS_OF_CHANGE, id: string | undefined) =>
    (await session.query<CorrectedDays>(statement, [tenantId, id]))[0] ?? null;
  if (type === 'PolicyVersion') {
    const version = await readVersion(session, globalId);
    return version && { ...version, days: await read(READ_DAYS_OF_VERSION, uuid) };
  }
  if (type !== 'PolicyChange') return null;
  const proposal = await readProposal(session, globalId);
  if (!proposal) return null;
  const days = await read(READ_DAYS_OF_CHANGE, uuid);
  const isVersion = days?.versionId ?? null;
  return { ...proposal, days: isVersion ? await read(READ_DAYS_OF_VERSION, isVersion) : days };
}

type Holder = (session: Session, correction: Correction, days: CorrectedDays) => Promise<HeldDecision[]>;

const HOLDERS: Record<PastDecisionKind, Holder> = {
  ALLOCATION: holdAllocations,
  SIGN_OFF_RUNG: holdRungs,
  BUDGET_TERM: holdTerms,
  BUDGET_OPTIONS: holdOptions,
  SMALL_PAYMENT: holdPayments,
  REVIEW_DATE: holdReviews,
};

async function holdAllocations(session: Session, { area, settings }: Correction, days: CorrectedDays) {
  const engine = compileAllocation(settings as PolicySettings['resourceAllocation']);
  const rows = await readPastAllocations(session, area, days);
  return rows.map((row) => ({
    ...decisionOf(row),
    was: {
      kind: 'ALLOCATION' as const,
      weeklyAmountPence: row.weeklyAmountPence,
      decisionReasons: row.decisionReasons,
    },
    wouldBe: allocationUnder(engine, row.profile),
  }));
}

async function holdRungs(session: Session, { area, settings }: Correction, days: CorrectedDays) {
  const rows = await readPastRungs(session, area as RungArea, days);
  const policiesOf = await readPoliciesOfRungs(session, rows);
  return rows.map((row) => {
    const policies = { ...policiesOf(row), [area]: settings } as SignOffPolicies;
    return {
      ...decisionOf(row),
      was: rungOutcome(row.rung),
      wouldBe: rungOutcome(signOffRung.rule(row, policies).role ?? 'PANEL'),
    };
  });
}

async function holdTerms(session: Session, { area, settings }: Correction, days: CorrectedDays) {
  const rows = await readPastTerms(session, area, days);
  return rows.map((row) => ({
    ...decisionOf(row),
    was: { kind: 'BUDGET_TERM' as const, endsOn: row.endsOn },
    wouldBe: termUnder(row.startsOn, row.term, settings as PolicySettings['planning']),
  }));
}

async function holdOptions(session: Session, { area, settings }: Correction, days: CorrectedDays) {
  const rows = await readPastOptions(session, area, days);
  return rows.map((row) => ({
    ...decisionOf(row),
    was: { kind: 'BUDGET_OPTIONS' as const, optionsNotOffered: [] },
    wouldBe: optionsUnder(row.options, settings as PolicySettings['deployment']),
  }));
}

async function holdPayments(session: Session, { area, settings }: Correction, days: CorrectedDays) {
  const rows = await readPastPayments(session, area, days);
  const limits = settings as PolicySettings['smallPayments'];
  return withOthers(rows)
    .filter(({ payment }) => payment.isInDays)
    .map(({ payment, others }) => ({
      ...decisionOf(payment),
      was: { kind: 'SMALL_PAYMENT' as const, amountPence: payment.amountPence, refusal: null },
      wouldBe: paymentUnder(payment, others, limits),
    }));
}

async function holdReviews(session: Session, { area, settings }: Correction, days: CorrectedDays) {
  const rows = await readPastReviews(session, area, days);
  return rows.map(({ options, ...row }) => ({
    ...decisionOf(row),
    was: reviewOutcome(row),
    wouldBe: reviewUnder(
      { ...row, paysDirectly: hasDirectPayment(options) },
      settings as PolicySettings['reviews'],
    ),
  }));
}

function decisionOf({ recordId, decidedOn, policyVersionId }: DecisionRow) {
  return { recordId, decidedOn, policyVersionId };
}

/** The policies that decided each plan's rung, of which plans share a few. */
async function readPoliciesOfRungs(session: Session, rows: readonly RungRow[]) {
  const versions = new Map<string, AreaKey>();
  for (const row of rows) {
    versions.set(row.riskVersionId, 'riskEnablement');
    versions.set(row.planningVersionId, 'planning');
    versions.set(row.allocationVersionId, 'resourceAllocation');
  }
  const read = await readVersions(
    session,
    [...versions].map(([id, area]) => ({ id, area })),
  );
  const settingsOf = <Key extends AreaKey>(id: string) => (read.get(id) as InForce<Key>).settings;
  return (row: RungRow): SignOffPolicies => ({
    riskEnablement: settingsOf<'riskEnablement'>(row.riskVersionId),
    planning: settingsOf<'planning'>(row.planningVersionId),
    resourceAllocation: settingsOf<'resourceAllocation'>(row.allocationVersionId),
  });
}
