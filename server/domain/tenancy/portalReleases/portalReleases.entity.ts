import { defineEntity, p } from '@mikro-orm/core';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../councils/councils.entity.ts';

/** A document of a portal, under the id by which the portal may send it. */
export interface PortalDocument {
  documentId: string;
  text: string;
}

/** The documents that one release of a portal sends. Only its withdrawal is ever added. */
export const PortalRelease = defineEntity({
  name: 'PortalRelease',
  tableName: 'portal_release',
  properties: {
    ...tenantKey(),
    portal: p.text(),
    release: p.text(),
    documents: p.json().$type<PortalDocument[]>(),
    registeredAt: instant(),
    registeredBy: p.text(),
    withdrawnAt: instant().nullable(),
    ...references({ council: Council }),
  },
});
