import type { SchemaArea } from '../../kit/area.ts';
import {
  PortalReleasesResolver,
  portalReleaseMutations,
  portalReleaseReader,
  READS_PORTAL_RELEASES,
} from './portalReleases.ts';

/** The documents that a council's portals send. */
export const portalReleases: SchemaArea = {
  resolvers: [PortalReleasesResolver],
  readers: [portalReleaseReader],
  queries: {
    portalReleases: READS_PORTAL_RELEASES,
  },
  mutations: portalReleaseMutations,
};
