import { expression, extendShape, needs } from '../../../platform/reading/shape.ts';
import { policyVersionShape } from '../policies/policyVersions.queries.ts';

extendShape(policyVersionShape, {
  /** When the council made the version public; null where it has not. */
  publishedAt: expression(
    (version) =>
      `(select to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from published_policy p where p.tenant_id = $1 and p.policy_version_id = ${version}.id)`,
  ),
  keptBack: needs('area', 'settings', 'sources'),
});
