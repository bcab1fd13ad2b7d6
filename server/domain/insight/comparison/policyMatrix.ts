import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { inTurns } from '../../../common/inTurns.ts';
import { RequestError } from '../../../platform/errors.ts';
import { type ComparedRow, rowsToCompare } from './policyRows.ts';
import type { PublishedPolicy } from './publishedPolicies.queries.ts';

/** Each may have a value for every council in England. */
const ROWS_IN_A_TURN = 5;

/** What to compare side by side, and what to leave out. */
export interface MatrixRequest {
  areas: readonly AreaKey[];
  /** The short name of the council that the others are compared with. */
  differsFrom?: string | null;
  /** Whether to leave out rows in which nothing differs. */
  onlyDiffering?: boolean | null;
}

/**
 * The settings of several areas under several councils, row by row, a few rows in each turn. Throws BAD_USER_INPUT where the council
 * to compare with is not among them.
 */
export async function policyMatrix(
  published: readonly PublishedPolicy[],
  { areas, differsFrom = null, onlyDiffering = false }: MatrixRequest,
): Promise<ComparedRow[]> {
  if (differsFrom !== null && !published.some(({ council }) => council.slug === differsFrom)) {
    throw notAmong(differsFrom);
  }
  const toCompare = areas.flatMap((area) => {
    const policies = published.map(({ council, versions }) => {
      return { slug: council.slug, version: versions[area] ?? null };
    });
    return rowsToCompare(area, policies, differsFrom);
  });
  const rows = await inTurns(toCompare, (compare) => compare(), ROWS_IN_A_TURN);
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
