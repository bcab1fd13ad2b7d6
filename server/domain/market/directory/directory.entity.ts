import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { NeedDomain } from '../../../../tenants/needs.ts';
import type { Rate } from '../../../../tenants/policy/rates.ts';
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import type { BrokerFee, PeerExperience, ServiceKind, ServiceStatus } from './directoryVocabulary.ts';

/** A file from which the directory was replaced. The file itself is not kept. */
export const DirectoryImport = defineEntity({
  name: 'DirectoryImport',
  tableName: 'directory_import',
  properties: {
    ...tenantKey(),
    importedAt: instant(),
    importedBy: p.text(),
    digest: p.text(),
    organisationCount: p.integer(),
    serviceCount: p.integer(),
    addedCount: p.integer(),
    changedCount: p.integer(),
    unchangedCount: p.integer(),
    endedCount: p.integer(),
  },
});

/** How an organisation is known elsewhere: its number at Companies House, the Charity Commission or the regulator. */
export interface OrganisationIdentifier {
  scheme: string | null;
  type: string;
  identifier: string;
}

export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'directory_organisation',
  properties: {
    ...tenantKey(),
    name: p.text(),
    description: p.text(),
    website: p.text().nullable(),
    email: p.text().nullable(),
    identifiers: p.json().$type<readonly OrganisationIdentifier[]>(),
    openReferral: p.json().$type<object>(),
    fingerprint: p.text(),
    importId: p.uuid(),
    endedOn: day().nullable(),
    ...references({ import: DirectoryImport }),
  },
});

/** That a service is on a framework of the council, and from when until when. */
export interface FrameworkMembership {
  name: string;
  memberFrom: string | null;
  memberUntil: string | null;
}

export const Service = defineEntity({
  name: 'Service',
  tableName: 'directory_service',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    organisationId: p.uuid().nullable(),
    importId: p.uuid().nullable(),
    kind: p.text().$type<ServiceKind>(),
    name: p.text(),
    providedBy: p.text(),
    description: p.text(),
    status: p.text().$type<ServiceStatus>(),
    supports: p.array<Rate['support']>(),
    needDomains: p.array<NeedDomain>(),
    languages: p.array<string>(),
    accessibility: p.array<string>(),
    areasServed: p.array<string>(),
    isOpenToNewPeople: p.boolean(),
    hasPlace: p.boolean(),
    website: p.text().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    minimumAge: p.integer().nullable(),
    maximumAge: p.integer().nullable(),
    assuredOn: day().nullable(),
    cqcLocationNumber: p.text().nullable(),
    frameworks: p.json().$type<readonly FrameworkMembership[]>(),
    dbsCheckedOn: day().nullable(),
    agreedToListingOn: day().nullable(),
    /** Whether it is somebody by themself. Of a personal assistant it goes without saying. */
    isIndividual: p.boolean(),
    isPublic: p.boolean(),
    openReferral: p.json().$type<object>(),
    fingerprint: p.text(),
    lastModifiedAt: instant(),
    listedOn: day(),
    listedBy: p.text(),
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    ...references({ organisation: Organisation, import: DirectoryImport }),
  },
});
export type ServiceRecord = InferEntity<typeof Service>;

export const ServicePlace = defineEntity({
  name: 'ServicePlace',
  tableName: 'directory_place',
  properties: {
    ...tenantKey(),
    serviceId: p.uuid(),
    name: p.text().nullable(),
    addressLines: p.array<string>(),
    postcode: p.text().nullable(),
    latitudeMicrodegrees: p.integer(),
    longitudeMicrodegrees: p.integer(),
    ...references({ service: Service }),
  },
});

export const ServicePrice = defineEntity({
  name: 'ServicePrice',
  tableName: 'directory_price',
  properties: {
    ...tenantKey(),
    serviceId: p.uuid(),
    name: p.text().nullable(),
    unit: p.text().$type<RateUnit>(),
    amountPence: pence(),
    validFrom: day().nullable(),
    validUntil: day().nullable(),
    withdrawnOn: day().nullable(),
    ...references({ service: Service }),
  },
});

/** How a broker or support service works, as somebody recorded it. */
export const Brokerage = defineEntity({
  name: 'Brokerage',
  tableName: 'directory_brokerage',
  properties: {
    ...tenantKey(),
    serviceId: p.uuid(),
    feeBasis: p.text().$type<BrokerFee>(),
    feePence: pence(),
    mostPeople: p.integer().nullable(),
    peopleNow: p.integer().nullable(),
    peopleCountedOn: day().nullable(),
    isIndependentOfCouncil: p.boolean(),
    isIndependentOfProviders: p.boolean(),
    tiedTo: p.array<string>(),
    peerExperiences: p.array<PeerExperience>(),
    peerWords: p.text().nullable(),
    agreedToPeerOn: day().nullable(),
    recordedOn: day(),
    recordedBy: p.text(),
    ...references({ service: Service }),
  },
});
