import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { ofPerson, Person, Supporter } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { CostLine } from '../costs/employmentCostLine.ts';
import type { Engagement, PayrollBy, PensionChoice } from '../costs/employmentVocabulary.ts';
import type { SupportFrequency } from '../costs/supportPattern.ts';
import type { Employer, EmploymentCheckKind } from './employedVocabulary.ts';

/** Somebody who works for a person, and for whom. */
export const Employment = defineEntity({
  name: 'Employment',
  tableName: 'employment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    assistantName: p.text(),
    /** Read by what is worked out for their age, and shown to nobody. */
    bornOn: day().nullable(),
    foundHow: p.text().nullable(),
    employer: p.text().$type<Employer>(),
    employerSupporterId: p.uuid().nullable(),
    engagement: p.text().$type<Engagement>(),
    isRelativeInHousehold: p.boolean(),
    relativeReason: p.text().nullable(),
    startsOn: day(),
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    /** What the law and the council asked for when the assistant was taken on. */
    needs: p.array<EmploymentCheckKind>(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({ person: Person, employerSupporter: Supporter, policyVersion: PolicyVersion }),
  },
});
export type EmploymentRecord = InferEntity<typeof Employment>;

/** What an assistant works by from a day on. Never changed: others from a later day take their place. */
export const EmploymentTermsKept = defineEntity({
  name: 'EmploymentTermsKept',
  tableName: 'employment_terms',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    employmentId: p.uuid(),
    fromOn: day(),
    hoursHundredths: p.integer(),
    frequency: p.text().$type<SupportFrequency>(),
    weeksInYear: p.integer().nullable(),
    hourlyRatePence: pence(),
    hoursAreIrregular: p.boolean(),
    bankHolidayHoursHundredths: p.integer(),
    bankHolidayRatePence: pence().nullable(),
    coverRatePence: pence().nullable(),
    coverArrangements: p.text().nullable(),
    pension: p.text().$type<PensionChoice>(),
    isCareAndSupportOnly: p.boolean(),
    claimsEmploymentAllowance: p.boolean(),
    insuranceYearlyPence: pence().nullable(),
    payrollBy: p.text().$type<PayrollBy>(),
    payrollYearlyPence: pence().nullable(),
    contractGivenOn: day().nullable(),
    costLines: p.json<CostLine[]>(),
    weeklyCostPence: pence(),
    yearlyCostPence: pence(),
    onCostsYearlyPence: pence(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ person: Person, employment: Employment, policyVersion: PolicyVersion }),
  },
});
export type EmploymentTermsRecord = InferEntity<typeof EmploymentTermsKept>;

/** A check or proof. A newer one of its kind takes its place. */
export const EmploymentCheck = defineEntity({
  name: 'EmploymentCheck',
  tableName: 'employment_check',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    employmentId: p.uuid(),
    kind: p.text().$type<EmploymentCheckKind>(),
    checkedOn: day(),
    endsOn: day().nullable(),
    detail: p.text().nullable(),
    renewBy: day().nullable(),
    warnOn: day().nullable(),
    dueReason: p.text().nullable(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    replacedAt: instant().nullable(),
    ...references({ person: Person, employment: Employment, policyVersion: PolicyVersion }),
  },
});
