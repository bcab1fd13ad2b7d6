import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { PublishedFigures } from './publishedCounts.ts';

/** What a council published of its people at the end of a quarter. It never changes; a later one of the same day replaces it. */
export const PublishedMeasure = defineEntity({
  name: 'PublishedMeasure',
  tableName: 'published_measure',
  properties: {
    ...tenantKey(),
    countedOn: day(),
    /** The first, second and so on of the day. */
    number: p.integer(),
    /** Why it replaces the one before; null for the first. */
    reason: p.text().nullable(),
    figures: p.json().$type<PublishedFigures>(),
    publishedAt: instant(),
    publishedBy: p.text(),
    ...references({ council: Council }),
  },
});
