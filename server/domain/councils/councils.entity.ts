import { defineEntity, p } from '@mikro-orm/core';
import type { TrustedIssuer } from '../../platform/config.ts';
import { instant } from '../../platform/database/columns.ts';

/** A council's code in national statistics, for as long as it is valid. */
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
  },
});
