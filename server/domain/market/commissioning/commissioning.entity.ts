import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import type { SupportCategory } from '../../care/plans/plansVocabulary.ts';
import { Person } from '../../people/people.entity.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { Service } from '../directory/directory.entity.ts';
import type { CapacityUnit, UnmetReason, WishEnding, WishMoment } from './commissioningVocabulary.ts';
import type { PublishedMarketFigures } from './marketFigures.ts';

/**
 * That the council pays for a service in block, whoever comes. Of what is recorded only an earlier end can be added, and
 * once it is there the database refuses every change.
 */
export const BlockContract = defineEntity({
  name: 'BlockContract',
  tableName: 'block_contract',
  properties: {
    ...tenantKey(),
    serviceId: p.uuid(),
    fromOn: day(),
    /** The last day. */
    untilOn: day(),
    weeklyAmountPence: pence(),
    capacity: p.integer(),
    capacityUnit: p.text().$type<CapacityUnit>(),
    otherNames: p.array<string>(),
    recordedAt: instant(),
    recordedBy: p.text(),
    /** The last day, where that is earlier; the day before the first where it never ran. */
    endedAfter: day().nullable(),
    endedReason: p.text().nullable(),
    endedAt: instant().nullable(),
    endedBy: p.text().nullable(),
    ...references({ service: Service }),
  },
});

/** The time that a provider gave in a week, and that which it was paid for. The last of a week stands, and none ever changes. */
export const TimeDelivered = defineEntity({
  name: 'TimeDelivered',
  tableName: 'time_delivered',
  properties: {
    ...tenantKey(),
    serviceId: p.uuid(),
    weekStartsOn: day(),
    /** The first, second and so on of the week. */
    number: p.integer(),
    deliveredMinutes: p.integer(),
    paidMinutes: p.integer(),
    /** Why it takes the place of the one before; null for the first. */
    correctionReason: p.text().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ service: Service }),
  },
});

/** What a person wanted and could not get. Once it has ended, the database refuses every change to it. */
export const UnmetWish = defineEntity({
  name: 'UnmetWish',
  tableName: 'unmet_wish',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    category: p.text().$type<SupportCategory>(),
    /** Null once the person took it back. */
    wanted: p.text().nullable(),
    reason: p.text().$type<UnmetReason>(),
    otherReason: p.text().nullable(),
    moment: p.text().$type<WishMoment>(),
    saidOn: day(),
    /** Where the person then lived; empty where that was not known. */
    postcodeDistrict: p.text(),
    recordedAt: instant(),
    recordedBy: p.text(),
    endedOn: day().nullable(),
    endedHow: p.text().$type<WishEnding>().nullable(),
    endedAt: instant().nullable(),
    endedBy: p.text().nullable(),
    ...references({ person: Person }),
  },
});

/** What a council published of what people buy in a quarter. It never changes, and nothing replaces it. */
export const PublishedMarket = defineEntity({
  name: 'PublishedMarket',
  tableName: 'published_market',
  properties: {
    ...tenantKey(),
    quarterEndsOn: day(),
    figures: p.json().$type<PublishedMarketFigures>(),
    publishedAt: instant(),
    publishedBy: p.text(),
    ...references({ council: Council }),
  },
});
