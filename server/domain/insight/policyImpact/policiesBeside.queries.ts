import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import { readPolicyInForce } from '../../policy/policies/policies.queries.ts';

/**
 * The settings of other areas that decide together with a proposal: those in force on its first day, as known now.
 * Throws POLICY_NOT_IN_FORCE where one is not.
 */
export async function readPoliciesBeside<Key extends AreaKey>(
  session: Session,
  { effectiveFrom }: { effectiveFrom: string },
  ...areas: readonly Key[]
): Promise<Pick<PolicySettings, Key>> {
  const when = { asOf: effectiveFrom, knownAt: session.now.toString() };
  const policies = await readPolicyInForce(session, areas, when);
  const settings = [...policies].map(([area, version]) => [area, version.settings]);
  return Object.fromEntries(settings) as Pick<PolicySettings, Key>;
}
