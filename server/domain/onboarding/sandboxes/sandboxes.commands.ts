/** Making a sandbox of a council, and retiring it. */
import { LockMode } from '@mikro-orm/core';
import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import { AREA_KEYS, type AreaKey, NEEDED_AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import { Refused } from '../../../common/refusal.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { insertAll } from '../../../platform/commands/insertAll.ts';
import { notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { allocationDecision } from '../../care/allocations/allocation.decision.ts';
import { Allocation } from '../../care/allocations/allocations.entity.ts';
import { Assessment } from '../../care/assessments/assessments.entity.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecisions } from '../../decisions/recordDecision.commands.ts';
import { Person } from '../../people/people.entity.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { type PolicyInForce, readVersionsInForce } from '../../policy/policies/policies.queries.ts';
import { policyNotInForce } from '../../policy/policies/policyInForce.queries.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import { encodedNeedsOf } from '../../policy/resourceAllocation/encode.ts';
import { councilStatus } from '../../tenancy/councils/councilLife.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { type CouncilRow, readCouncil } from '../../tenancy/councils/councils.queries.ts';
import { tenantIdOf } from '../onboarding/onboarding.ts';
import { nameTakenRefusals } from '../onboarding/preparing.ts';
import { type SandboxGiven, sandboxNames, sandboxRefusals } from './sandboxes.ts';
import { type SyntheticPerson, syntheticPeople } from './syntheticPeople.ts';

/** What a sandbox is made from. */
export interface SandboxSettings extends SandboxGiven {
  /** The same seed gives the same people on the same day. */
  seed: number;
}

/**
 * Makes a separate council with the policy that is in force in the session's council today, and with
 * synthetic people who have been assessed and have allocations under it. Refuses as `sandboxRefusals` does,
 * and COUNCIL_NAME_TAKEN. Throws POLICY_NOT_IN_FORCE where an area of the council's policy has no version in
 * force today.
 */
export async function createSandbox(
  session: Session,
  command: Command,
  given: SandboxSettings,
): Promise<CommandResult & { slug: string }> {
  const council = await ownCouncil(session);
  const parentId = session.council.tenantId;
  const names = sandboxNames(council, given.label);
  const status = councilStatus(council);
  // A council that is not live is refused for its status, not for the policy it lacks.
  if (status !== 'LIVE')
    return {
      subjectId: null,
      refusals: sandboxRefusals(given, { status, sandboxesInUse: 0 }),
      slug: names.slug,
    };
  const tenantId = tenantIdOf(names.slug);
  const ofNewCouncil = { ...command, tenantId, putsPeopleInNewCouncil: true };
  const when = { asOf: session.today.toString(), knownAt: session.now.toString() };
  // As written, so that a policy that was tried in a sandbox comes home with all of its days.
  const policy = await readVersionsInForce(session, AREA_KEYS, when);
  const missing = NEEDED_AREA_KEYS.filter((area) => !policy.has(area));
  if (missing.length > 0) throw policyNotInForce(missing, when.asOf);
  const result = await runCommand(session, ofNewCouncil, async (work) => {
    const { entityManager } = work;
    // Two people who make a sandbox at the same moment take turns, so that the second counts the first one's.
    await entityManager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      `sandboxes of ${parentId}`,
    ]);
    const sandboxesInUse = await entityManager.count(Council, { sandboxOf: parentId, retiredAt: null });
    refuseAny(sandboxRefusals(given, { status, sandboxesInUse }));
    const taken = await entityManager.count(Council, { $or: [{ slug: names.slug }, { name: names.name }] });
    refuseAny(nameTakenRefusals(taken > 0, names.name, ['label']));
    addSandbox(work, { ...council, ...names }, parentId);
    const resources = copyPolicy(work, council, policy);
    await addPeople(work, syntheticPeople(given.peopleCount, given.seed, work.today), resources);
    return { type: 'Council', id: tenantId };
  });
  return { ...result, slug: names.slug };
}

async function ownCouncil(session: Session): Promise<CouncilRow> {
  const council = await readCouncil(session, session.council.slug);
  if (!council) throw new Error('A session’s council is on the platform.');
  return council;
}

function addSandbox(work: Work, council: CouncilRow, parentId: string): void {
  work.entityManager.create(Council, {
    tenantId: work.tenantId,
    slug: council.slug,
    name: council.name,
    regionCode: council.region.code,
    // It is not a council of official statistics, and people sign in only through the council it is copied
    // from.
    gssCodes: [],
    trustedIssuers: [],
    onboardedAt: work.now.toString(),
    liveAt: work.now.toString(),
    sandboxOf: parentId,
    retiredAt: null,
  });
}

/** Gives the sandbox version 1 of every area, and returns its resource allocation as it is today. */
function copyPolicy(
  work: Work,
  council: CouncilRow,
  policy: ReadonlyMap<AreaKey, PolicyInForce>,
): InForce<'resourceAllocation'> {
  const copies = [...policy].map(([area, version]) => {
    const { settings, sources, effectiveFrom, number } = version;
    const id = newId();
    work.entityManager.create(PolicyVersion, {
      tenantId: work.tenantId,
      id,
      area,
      number: 1,
      settings,
      sources: [...sources],
      effectiveFrom,
      recordedAt: work.now.toString(),
      author: work.actorSubject,
      approver: null,
      note: `A copy of ${council.name}’s version ${number}.`,
    });
    return { area, version: { ...version, versionId: id } };
  });
  const resources = copies.find(({ area }) => area === 'resourceAllocation')?.version;
  if (!resources) throw new Error('A policy in force has every area.');
  return versionOn('resourceAllocation', resources as InForce<'resourceAllocation'>, work.today.toString());
}

async function addPeople(
  work: Work,
  people: readonly SyntheticPerson[],
  resources: InForce<'resourceAllocation'>,
): Promise<void> {
  const made = people.map((person) => ({ person, personId: newId(), assessmentId: newId() }));
  await insertAll(
    work,
    Person,
    made.map((each) => personRow(work, each)),
  );
  await insertAll(
    work,
    Assessment,
    made.map((each) => assessmentRow(work, each)),
  );
  const allocations = made.map((each) => allocationRow(work, each, resources));
  await insertAll(work, Allocation, allocations);
  await recordDecisions(
    work,
    allocations.map(({ id, personId, profile }) => ({
      personId,
      subjectId: id,
      made: decide(allocationDecision, profile, { resourceAllocation: resources }),
    })),
  );
}

interface Made {
  person: SyntheticPerson;
  personId: string;
  assessmentId: string;
}

function personRow({ tenantId, now }: Work, { person: { profile, ...person }, personId }: Made) {
  return {
    ...person,
    tenantId,
    id: personId,
    version: 1,
    clientGroup: profile.clientGroup,
    addressLines: [],
    preferredLanguage: 'en',
    needsInterpreter: false,
    communicationNeeds: [],
    registeredAt: now.toString(),
  };
}

function assessmentRow(
  { tenantId, now, today, actorSubject }: Work,
  { person: { profile }, personId, assessmentId }: Made,
) {
  return {
    tenantId,
    id: assessmentId,
    personId,
    version: 1,
    respondent: 'PROFESSIONAL' as const,
    startedOn: today.toString(),
    answers: profile.domains,
    circumstances: profile.circumstances,
    completedOn: today.toString(),
    completedAt: now.toString(),
    completedBy: actorSubject,
  };
}

function allocationRow(
  { tenantId, today }: Work,
  { person: { profile }, personId, assessmentId }: Made,
  { versionId, settings }: InForce<'resourceAllocation'>,
) {
  return {
    tenantId,
    id: newId(),
    personId,
    assessmentId,
    policyVersionId: versionId,
    allocatedOn: today.toString(),
    profile,
    ...encodedNeedsOf(profile),
    ...allocationEngine(settings).allocate(profile),
  };
}

/**
 * Retires a sandbox of the session's council, for good: nobody can enter it from then on. Its rows stay, as
 * any council's do. Refuses NOT_FOUND for anything but a sandbox of this council that is in use.
 */
export async function retireSandbox(
  session: Session,
  command: Command,
  slug: string,
): Promise<CommandResult> {
  const sandbox = await readCouncil(session, slug);
  const tenantId = sandbox && fromGlobalId('Council', sandbox.id);
  if (!tenantId || sandbox?.sandboxOf !== session.council.slug) {
    return { subjectId: null, refusals: notFound(['sandbox']).refusals };
  }
  return runCommand(session, { ...command, tenantId }, async (work) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const council = await work.entityManager.findOneOrFail(Council, { tenantId }, { lockMode });
    if (council.retiredAt) throw new Refused(notFound(['sandbox']).refusals);
    council.retiredAt = work.now.toString();
    return { type: 'Council', id: tenantId };
  });
}
