import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { needs } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { PublishedMeasure } from './measures.entity.ts';
import type { PublishedFigures } from './publishedCounts.ts';

/** How a publication of figures is read. */
export const publishedMeasureShape = shapeOf(PublishedMeasure, {
  fields: {
    measures: needs('figures'),
    takeUp: needs('figures', 'countedOn'),
  },
});

/** What stands of a day. */
interface Publication {
  number: number;
  publishedAt: string;
  figures: PublishedFigures;
}

const READ_OWN = {
  name: 'read_own_published_measure',
  text: `select number, figures, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
    from published_measure where tenant_id = $1 and counted_on = $2::date order by number desc limit 1`,
};

/** What the caller's council has published of a day and not replaced; null where there is nothing. */
export async function readOwnPublication(session: Session, on: string): Promise<Publication | null> {
  const [found] = await session.query<Publication>(READ_OWN, [session.council.tenantId, on]);
  return found ?? null;
}

/** All that the council has published, also what was replaced since, the latest first. */
export function readPublications(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, publishedMeasureShape, selection, {
    ...page,
    list: 'measurePublications',
    orderBy: [],
    descending: true,
  });
}
