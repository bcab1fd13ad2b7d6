import type { CouncilDetails } from '../../../../tenants/councils/councilShape.ts';
import { AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import { readVersionsInForce } from '../../policy/policies/policies.queries.ts';
import { policyNotInForce } from '../../policy/policies/policyInForce.queries.ts';
import { policyFile } from './policyFile.ts';

/** A sandbox's file names the council it was copied from, as that is where its policy will be imported. */
const READ_COUNCIL_DETAILS = {
  name: 'read_council_details',
  text: `select o.slug, o.name, o.region_code as "regionCode", o.gss_codes as "gssCodes",
      o.trusted_issuers as "signIn", case when c.sandbox_of is not null then c.slug end as sandbox
    from council c join council o on o.tenant_id = coalesce(c.sandbox_of, c.tenant_id) where c.tenant_id = $1`,
};

/**
 * The policy of the session's council on a day, as known at a moment, as the YAML text of a council file.
 * Throws POLICY_NOT_IN_FORCE where no area had a version in force then.
 */
export async function readPolicyFile(
  session: Session,
  when: { asOf: string; knownAt: string },
): Promise<string> {
  const versions = await readVersionsInForce(session, AREA_KEYS, when);
  if (versions.size === 0) throw policyNotInForce(AREA_KEYS, when.asOf);
  const { sandbox, ...council } = await readCouncilOfFile(session);
  return policyFile({ council, sandbox, versions, when });
}

/**
 * The council named in a file of the session's policy; `sandbox` is the short name of the sandbox that the
 * file came from.
 */
export async function readCouncilOfFile(
  session: Session,
): Promise<CouncilDetails & { sandbox: string | null }> {
  const values = [session.council.tenantId];
  const [council] = await session.query<CouncilDetails & { sandbox: string | null }>(
    READ_COUNCIL_DETAILS,
    values,
  );
  if (!council) throw new Error('The session names a council that is not there.');
  const gssCodes = council.gssCodes.map(({ validTo, ...code }) => ({ ...code, validTo: validTo ?? null }));
  return { ...council, gssCodes };
}
