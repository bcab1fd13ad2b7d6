import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ClientGroup } from '../../../tenants/needs.ts';
import { day, instant, references, tenantKey } from '../../platform/database/columns.ts';
import { Council } from '../tenancy/councils/councils.entity.ts';
import type {
  BirthDatePrecision,
  CommunicationNeed,
  Consent,
  Ethnicity,
  LivingSituation,
  PrimarySupportReason,
  SupporterAuthority,
} from './peopleVocabulary.ts';

/** A column of the person whom a row is about, to be read with the row. */
export function ofPerson(column: 'client_group' | 'born_on' | 'died_on') {
  return (row: Record<string, string>) =>
    `(select ${column} from person where tenant_id = ${row.tenantId} and id = ${row.personId})`;
}

/**
 * The SQL of the last day on which the finding that a person lacks capacity about a direct payment may be relied on; null
 * where none is recorded, or it names no last day. The findings are rows of a higher area, care/representation.
 */
export function incapacityFoundUntil(tenantId: string, personId: string): string {
  return `(select finding.valid_until from capacity_decision finding
    where finding.tenant_id = ${tenantId} and finding.person_id = ${personId}
      and finding.subject = 'RECEIVE_DIRECT_PAYMENT' and finding.result = 'LACKS_CAPACITY'
      and not exists (select from capacity_decision later
        where later.tenant_id = ${tenantId} and later.supersedes_id = finding.id)
    order by finding.id desc limit 1)`;
}

/** The same of the person whom a row names, for the ORM. */
export function incapacityFoundUntilOf(row: Record<string, string>): string {
  return incapacityFoundUntil(`${row.tenantId}`, `${row.personId}`);
}

export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    nhsNumber: p.text().nullable(),
    givenName: p.text(),
    familyName: p.text(),
    preferredName: p.text().nullable(),
    bornOn: day().nullable(),
    birthDatePrecision: p.text().$type<BirthDatePrecision>().default('EXACT'),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    addressLines: p.array<string>(),
    postcode: p.text().nullable(),
    preferredLanguage: p.text(),
    needsInterpreter: p.boolean(),
    communicationNeeds: p.array<CommunicationNeed>(),
    ethnicity: p.text().$type<Ethnicity>(),
    clientGroup: p.text().$type<ClientGroup>(),
    primarySupportReason: p.text().$type<PrimarySupportReason>(),
    livingSituation: p.text().$type<LivingSituation>(),
    hasDementia: p.boolean().nullable(),
    keyWorker: p.text().nullable(),
    /** With the key worker, as the assignment says that began on this day; null where none has. */
    teamId: p.uuid().nullable(),
    assignedOn: day().nullable(),
    diedOn: day().nullable(),
    deathCorrectedReason: p.text().nullable(),
    registeredAt: instant(),
    ...references({ council: Council }),
  },
});
export type PersonRecord = InferEntity<typeof Person>;

export const Supporter = defineEntity({
  name: 'Supporter',
  tableName: 'supporter',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    name: p.text(),
    relationship: p.text(),
    livesInHousehold: p.boolean(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    authority: p.text().$type<SupporterAuthority>(),
    authorityFrom: day().nullable(),
    authorityTo: day().nullable(),
    consents: p.array<Consent>(),
    consentRecordedOn: day().nullable(),
    // Read with the supporter, as no authority outlasts the person. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    // Read with the supporter, as what a suitable person may do follows from it. Never written from here.
    incapacityFoundUntil: day().nullable().formula(incapacityFoundUntilOf),
    ...references({ person: Person }),
  },
});
export type SupporterRecord = InferEntity<typeof Supporter>;
