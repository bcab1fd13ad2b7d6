import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { changedLastOn, settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import { parseGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import type { AnyDecisionKind } from '../../decisions/decisionKind.ts';
import { decisionKindOf } from '../../decisions/knownKinds.ts';
import { readVersions } from '../../policy/policies/policies.queries.ts';
import { pickRead, type SettingsFor } from '../../policy/policies/settingReads.ts';
import { readProposal, readVersion } from '../../policy/policyChanges/proposals.queries.ts';
import { type CorrectedDays, type DecisionToHold, readDecisionsToHold } from './decisionsToHold.queries.ts';
import type { HeldDecision } from './pastDecisions.ts';

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
  held: HeldDecision[];
}

/**
 * Compares a correction with every decision that other versions made about its days. The correction is a version of
 * policy, or a change that has not become one yet. Nothing is altered. Null where the session's council has no
 * correction of this id. Throws FORBIDDEN where the role has no figures about everybody.
 */
export async function readDecisionsUnderCorrection(
  session: Session,
  globalId: string,
): Promise<DecisionsUnderCorrection | null> {
  const correction = await readCorrection(session, globalId);
  if (!correction) return null;
  const { area, settings, days } = correction;
  const decisions = days ? await readDecisionsToHold(session, area, days) : [];
  const settingsFor = await readSettingsAround(session, decisions, { area, settings });
  const held = decisions.map((decision): HeldDecision => {
    const { kind, recordId, decidedOn, policyVersionId, facts, outcome: was } = decision;
    const wouldBe = decisionKindOf(kind).rule(facts, settingsFor(decision));
    return { kind, recordId, decidedOn, policyVersionId, was, wouldBe };
  });
  return { area, days, held };
}

/** The days of a version are those known to be its own now. The days of a change last until the next version. */
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
  const ownVersionId = days?.versionId ?? null;
  return { ...proposal, days: ownVersionId ? await read(READ_DAYS_OF_VERSION, ownVersionId) : days };
}

/**
 * The settings by which each decision is made again, each on its day: the correction's own and, for every other area,
 * those of the version that the decision rests on. Many decisions share the same settings, which are put together only
 * once because engines are cached by them.
 */
async function readSettingsAround(
  session: Session,
  decisions: readonly DecisionToHold[],
  correction: Pick<Correction, 'area' | 'settings'>,
): Promise<(decision: DecisionToHold) => SettingsFor<AnyDecisionKind['reads']>> {
  const areaOf = new Map(
    decisions.flatMap(({ others }) =>
      Object.entries(others).map(([area, { versionId }]): [string, AreaKey] => [versionId, area as AreaKey]),
    ),
  );
  const versions: Awaited<ReturnType<typeof readVersions>> =
    areaOf.size === 0
      ? new Map()
      : await readVersions(
          session,
          [...areaOf].map(([id, area]) => ({ id, area })),
        );
  const known = new Map<string, SettingsFor<AnyDecisionKind['reads']>>();
  return ({ kind, decidedOn, others }) => {
    const around = Object.entries(others).map(([area, { versionId, on }]) => {
      const written = versions.get(versionId)?.settings as PolicySettings[AreaKey];
      return { area: area as AreaKey, versionId, on, written };
    });
    const { area, settings: written } = correction;
    const sides = [...around, { area, versionId: '', on: decidedOn, written }];
    const parts = sides.map(
      (each) => `${each.area} ${each.versionId} ${changedLastOn(each.written, each.on)}`,
    );
    const key = `${kind} ${parts.sort().join(' ')}`;
    const onDays = sides.map((each) => [each.area, settingsOn(each.area, each.written, each.on)]);
    const settings = known.get(key) ?? pickRead(decisionKindOf(kind).reads, Object.fromEntries(onDays));
    known.set(key, settings);
    return settings;
  };
}
