import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '../../../platform/actor.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { PublishedResidentRatings } from './residentRatings.ts';
import type { PublishedFactor } from './selfCheckSummary.ts';
import type { SelfCheckKind, SelfCheckRatingLevel } from './selfCheckVocabulary.ts';

/** How far one person sees the council with one factor on one day, and what shows it. It never changes. */
export const SelfCheckRating = defineEntity({
  name: 'SelfCheckRating',
  tableName: 'self_check_rating',
  properties: {
    ...tenantKey(),
    factor: p.text(),
    rating: p.text().$type<SelfCheckRatingLevel>(),
    evidence: p.text(),
    ratedOn: day(),
    role: p.text().$type<Role>(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ council: Council }),
  },
});

/** How one resident sees the council with one factor, without who they are. It never changes; of each key the last counts. */
export const ResidentRating = defineEntity({
  name: 'ResidentRating',
  tableName: 'resident_rating',
  properties: {
    ...tenantKey(),
    factor: p.text(),
    rating: p.text().$type<SelfCheckRatingLevel>(),
    /** Tells the accounts that rate one factor from each other, and says nothing of them. */
    raterKey: p.text(),
    ratedOn: day(),
    ...references({ council: Council }),
  },
});

/**
 * What a council has published of a self-check, for everybody to read. It never changes: of each kind the last counts, and one
 * that is withdrawn says so and holds nothing.
 */
export const PublishedSelfCheck = defineEntity({
  name: 'PublishedSelfCheck',
  tableName: 'published_self_check',
  properties: {
    ...tenantKey(),
    kind: p.text().$type<SelfCheckKind>(),
    asOf: day(),
    factors: p.json().$type<PublishedFactor[]>(),
    /** Null where it was withdrawn, or published before residents were asked. */
    residents: p.json().$type<PublishedResidentRatings>().nullable(),
    note: p.text().nullable(),
    publishedAt: instant(),
    publishedBy: p.text(),
    isWithdrawn: p.boolean(),
    ...references({ council: Council }),
  },
});
