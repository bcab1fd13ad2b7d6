import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { PortalRelease } from './portalReleases.entity.ts';

export const portalReleaseShape = shapeOf(PortalRelease);

/** The releases of the council's portals, withdrawn ones among them, the latest first. */
export function readPortalReleases(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, portalReleaseShape, selection, {
    ...page,
    list: 'portalReleases',
    orderBy: [],
    descending: true,
  });
}
