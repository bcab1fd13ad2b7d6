import type { EntityManager } from '@mikro-orm/postgresql';
import type { CouncilFile } from '../../../tenants/councils/councilFile.ts';
import { AREA_KEYS, type AreaKey } from '../../../tenants/policy/policy.ts';
import { type Command, runCommand, type Work } from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import { newId } from '../../platform/ids.ts';
import type { Session } from '../../platform/session.ts';
import { PolicyVersion, PublishedPolicy } from '../policies/policies.entity.ts';
import { Council } from './councils.entity.ts';
import { onboardingRefusals, tenantIdOf } from './onboarding.ts';

/**
 * Puts a council on the platform with version 1 of every area of its policy, all published. Refuses
 * COUNCIL_ALREADY_ONBOARDED and POLICY_AREAS_MISSING.
 */
export function onboardCouncil(session: Session, command: Command, file: CouncilFile) {
  const tenantId = tenantIdOf(file.council.slug);
  return runCommand(session, { ...command, tenantId }, async (work) => {
    const isOnboarded = await isOnboardedAlready(work.entityManager, file);
    refuseAny(onboardingRefusals({ slug: file.council.slug, isOnboarded, missingAreas: file.missingAreas }));
    const { slug, name, regionCode, gssCodes, signIn } = file.council;
    work.entityManager.create(Council, {
      tenantId,
      slug,
      name,
      regionCode,
      gssCodes,
      trustedIssuers: signIn,
      onboardedAt: work.now.toString(),
    });
    // The rows below point at the council without the ORM knowing, so it has to be there first.
    await work.entityManager.flush();
    const versions = AREA_KEYS.map((area) => firstVersion(work, file, area));
    await work.entityManager.flush();
    for (const version of versions) publish(work, version);
    return { type: 'Council', id: tenantId };
  });
}

/** Whether a council of this short name or name is on the platform. */
export async function isOnboardedAlready(entityManager: EntityManager, file: CouncilFile): Promise<boolean> {
  const { slug, name } = file.council;
  return (await entityManager.count(Council, { $or: [{ slug }, { name }] })) > 0;
}

function firstVersion(work: Work, file: CouncilFile, area: AreaKey) {
  const version = file.policies[area];
  if (!version) throw new Error(`${area} is missing, which should have been refused.`);
  return work.entityManager.create(PolicyVersion, {
    tenantId: work.tenantId,
    id: newId(),
    area,
    number: 1,
    settings: version.settings,
    sources: [...version.sources],
    effectiveFrom: version.effectiveFrom,
    recordedAt: work.now.toString(),
    author: work.actorSubject,
    approver: null,
    note: version.note ?? '',
  });
}

function publish(work: Work, version: ReturnType<typeof firstVersion>) {
  work.entityManager.create(PublishedPolicy, {
    tenantId: work.tenantId,
    area: version.area,
    number: version.number,
    policyVersionId: version.id,
    settings: version.settings,
    sources: version.sources,
    effectiveFrom: version.effectiveFrom,
    publishedAt: work.now.toString(),
  });
}
