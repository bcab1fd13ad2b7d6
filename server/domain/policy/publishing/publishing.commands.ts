import { POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { publishingInPreparationRefusals, statusOfCouncil } from '../../tenancy/councils/councilLife.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { PolicyVersion, PublishedPolicy } from '../policies/policies.entity.ts';
import { lockAreaVersions } from '../policyChanges/areaVersions.commands.ts';
import { publishingRefusals } from './publishing.ts';

/**
 * Publishes a version of the council's own policy, for regional bodies and other councils to read. Points and
 * prices are included, unless the council's own settings say that these are not published. It stays
 * published, unless it is withdrawn before its first day. Refuses NOT_FOUND, COUNCIL_IN_ONBOARDING,
 * ALREADY_PUBLISHED, VERSION_WITHDRAWN, NEVER_PUBLISHED_FROM_SANDBOX.
 */
export function publishPolicyVersion(
  session: Session,
  command: Command,
  versionId: string,
): Promise<CommandResult> {
  return runCommand(session, command, async (work) => {
    const version = await versionToPublish(work, versionId);
    const { tenantId, id, area, number } = version;
    // If somebody withdraws the version at the same moment, one of the two waits for the other and sees what
    // it did.
    const known = await lockAreaVersions(work, area);
    const published = await work.entityManager.findOne(PublishedPolicy, { tenantId, policyVersionId: id });
    const council = await work.entityManager.findOneOrFail(Council, { tenantId });
    refuseAny(publishingInPreparationRefusals(council, statusOfCouncil(council)));
    refuseAny(
      publishingRefusals({
        number,
        areaLabel: POLICY_AREAS[area].label,
        publishedAt: published?.publishedAt ?? null,
        withdrawnAt: known.versions.find((each) => each.id === id)?.withdrawnAt ?? null,
        isSandbox: council.sandboxOf !== null,
      }),
    );
    const publishedAt = work.now.toString();
    work.entityManager.create(PublishedPolicy, { tenantId, policyVersionId: id, publishedAt });
    return { type: 'PolicyVersion', id };
  });
}

async function versionToPublish(work: Work, versionId: string) {
  const id = fromGlobalId('PolicyVersion', versionId);
  const { entityManager, tenantId } = work;
  // Kept out of the unit of work, which would mistake the second read below for a change to save.
  const version = id
    ? await entityManager.findOne(PolicyVersion, { tenantId, id }, { disableIdentityMap: true })
    : null;
  if (version) return version;
  throw notFound(['versionId']);
}
