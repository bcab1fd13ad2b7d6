import type { CouncilDetails } from '../../../tenants/councils/councilShape.ts';
import { AREA_KEYS } from '../../../tenants/policy/policy.ts';
import type { Session } from '../../platform/session.ts';
import { readVersionsInForce } from '../policies/policies.queries.ts';
import { policyNotInForce } from '../policies/policyInForce.queries.ts';
import { policyFile } from './policyFile.ts';

const READ_COUNCIL_DETAILS = {
  name: 'read_council_details',
  text: `select slug, name, region_code as "regionCode", gss_codes as "gssCodes", trusted_issuers as "signIn"
    from council where tenant_id = $1`,
};

/**
 * The policy of the session's council on a day, as known at a moment, as the YAML text of a council file. Throws
 * POLICY_NOT_IN_FORCE where no area had a version in force then.
 */
export async function readPolicyFile(
  session: Session,
  when: { asOf: string; knownAt: string },
): Promise<string> {
  const versions = await readVersionsInForce(session, AREA_KEYS, when);
  if (versions.size === 0) throw policyNotInForce(AREA_KEYS, when.asOf);
  return policyFile(await readCouncilDetails(session), versions, when);
}

async function readCouncilDetails(session: Session): Promise<CouncilDetails> {
  const [council] = await session.query<CouncilDetails>(READ_COUNCIL_DETAILS, [session.council.tenantId]);
  if (!council) throw new Error('The session names a council that is not there.');
  const gssCodes = council.gssCodes.map(({ validTo, ...code }) => ({ ...code, validTo: validTo ?? null }));
  return { ...council, gssCodes };
}
