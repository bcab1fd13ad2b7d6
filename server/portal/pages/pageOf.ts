import type { PortalContext } from '../env.ts';

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
}

/** Which page of a list an address asks for. */
export function pageOf(c: PortalContext, size: number) {
  const { after, before } = c.req.query();
  return before ? { last: size, before } : { first: size, after };
}

/** The addresses of the page before and after, for `Pagination`. What the list is narrowed by is kept. */
export function pagesAround(
  { hasNextPage, hasPreviousPage, startCursor, endCursor }: PageInfo,
  path: string,
  narrowed: Readonly<Record<string, string>> = {},
): { previous: string | null; next: string | null } {
  const to = (page: Record<string, string>) => `${path}?${new URLSearchParams({ ...narrowed, ...page })}`;
  return {
    previous: hasPreviousPage && startCursor ? to({ before: startCursor }) : null,
    next: hasNextPage && endCursor ? to({ after: endCursor }) : null,
  };
}
