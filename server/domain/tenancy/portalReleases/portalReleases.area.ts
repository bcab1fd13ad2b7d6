import { area } from '../../area.ts';
import { PortalRelease } from './portalReleases.entity.ts';
import { PORTAL_RELEASE_REFUSALS } from './portalReleases.ts';

/** The documents that a council's portals send, registered release by release. */
export const portalReleases = area({
  path: 'tenancy/portalReleases',
  entities: [PortalRelease],
  idPrefixes: { PortalRelease: 'portalrelease' },
  refusals: PORTAL_RELEASE_REFUSALS,
});
