import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import type { Perspective } from '../../people/peopleVocabulary.ts';
import type { PlanWriter } from '../plans/planWriters.ts';
import type { Closeness, EntryAudience, PersonCentredTool } from './personCentredVocabulary.ts';

/** What was written with a person-centred tool. It is never changed: it ends by being replaced or withdrawn, once. */
export const ProfileEntry = defineEntity({
  name: 'ProfileEntry',
  tableName: 'profile_entry',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    tool: p.text().$type<PersonCentredTool>(),
    perspective: p.text().$type<Perspective>(),
    writtenOn: day(),
    audience: p.text().$type<EntryAudience>(),
    mayGoToHealth: p.boolean(),
    language: p.text(),
    words: p.text().nullable(),
    saidBy: p.text().nullable(),
    /** Of somebody in the circle of relationships, as the next three. */
    name: p.text().nullable(),
    relationship: p.text().nullable(),
    closeness: p.text().$type<Closeness>().nullable(),
    supporterId: p.uuid().nullable(),
    whenInWords: p.text().nullable(),
    whatTheyDo: p.text().nullable(),
    whatItMeans: p.text().nullable(),
    whatToDo: p.text().nullable(),
    firstStep: p.text().nullable(),
    decision: p.text().nullable(),
    howInvolved: p.text().nullable(),
    whoDecides: p.text().nullable(),
    writtenAs: p.text().$type<PlanWriter>(),
    recordedAt: instant(),
    recordedBy: p.text(),
    endedOn: day().nullable(),
    endedBy: p.text().nullable(),
    endedReason: p.text().nullable(),
    /** What took its place; null where it was withdrawn. */
    replacedById: p.uuid().nullable(),
    ...references({ person: Person, supporter: Supporter }),
  },
});
export type ProfileEntryRecord = InferEntity<typeof ProfileEntry>;

/** That a person agreed to their personalised care and support plan being given to a health service. */
export const HealthConsent = defineEntity({
  name: 'HealthConsent',
  tableName: 'health_consent',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    healthService: p.text(),
    agreedOn: day(),
    recordedAt: instant(),
    recordedBy: p.text(),
    withdrawnAt: instant().nullable(),
    withdrawnBy: p.text().nullable(),
    ...references({ person: Person }),
  },
});

/** That it was given. The document is not kept. */
export const HealthExport = defineEntity({
  name: 'HealthExport',
  tableName: 'health_export',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    consentId: p.uuid(),
    healthService: p.text(),
    formatVersion: p.text(),
    exportedAt: instant(),
    exportedBy: p.text(),
    sha256: p.text(),
    ...references({ consent: HealthConsent }),
  },
});
