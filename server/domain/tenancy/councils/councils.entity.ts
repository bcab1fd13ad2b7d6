import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { TrustedIssuer } from '../../../platform/config.ts';
import { instant } from '../../../platform/database/columns.ts';

/** A council's code in national statistics, with the dates between which it is valid. */
export interface GssCode {
  code: string;
  validFrom: string;
  validTo?: string | null;
}

export const Council = defineEntity({
  name: 'Council',
  tableName: 'council',
  properties: {
    tenantId: p.uuid().primary(),
    slug: p.text(),
    name: p.text(),
    regionCode: p.text(),
    gssCodes: p.json().$type<GssCode[]>(),
    trustedIssuers: p.json().$type<TrustedIssuer[]>(),
    onboardedAt: instant(),
    /** Null while the council is being prepared. */
    liveAt: instant().nullable(),
    /** For a sandbox, the council whose policy it was copied from. */
    sandboxOf: p.uuid().nullable(),
    retiredAt: instant().nullable(),
    /** Whether its people and staff may send only documents that are registered. */
    onlyRegisteredDocuments: p.boolean().default(false),
  },
});
export type CouncilRecord = InferEntity<typeof Council>;
