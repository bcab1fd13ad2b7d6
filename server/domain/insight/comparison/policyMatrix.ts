import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { RequestError } from '../../../platform/errors.ts';
import { alignedRows, type ComparedRow } from './policyRows.ts';
import type { PublishedPolicy } from './publishedPolicies.queries.ts';

/** What to compare side by side, and what to leave out. */
export interface MatrixRequest {
  areas: readonly AreaKey[];
  /** The short name of the council that the others are compared with. */
  differsFrom?: string | null;
  /** Whether to leave out rows in which nothing differs. */
  onlyDiffering?: boolean | null;
}

/**
 * The settings of several areas under several councils, row by row. Throws BAD_USER_INPUT where the council
 * to compare with is not among them.
 */
export function policyMatrix(
  published: readonly PublishedPolicy[],
  { areas, differsFrom = null, onlyDiffering = false }: MatrixRequest,
): ComparedRow[] {
  if (differsFrom !== null && !published.some(({ council }) => council.slug === differsFrom)) {
    throw notAmong(differsFrom);
  }
  const rows = areas.flatMap((area) => {
    const policies = published.map(({ council, versions }) => {
      return { slug: council.slug, version: versions[area] ?? null };
    });
    return alignedRows(area, policies, differsFrom);
  });
  return onlyDiffering ? rows.filter((row) => hasDifference(row, differsFrom)) : rows;
}

function hasDifference({ differs, values }: ComparedRow, differsFrom: string | null): boolean {
  return differsFrom === null ? differs : values.some((value) => value.differs === true);
}

function notAmong(slug: string): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    `“${slug.slice(0, 80)}” in differsFrom is not among the councils compared, so nothing can be held against it. Add it to councils, or leave councils out to compare all.`,
  );
}
