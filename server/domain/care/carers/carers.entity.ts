import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CarerImpact } from '../../../../tenants/vocabulary.ts';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { ofPerson, Person } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { AssessmentMethod, Respondent } from '../assessments/assessment.ts';
import type { CarerAnswers } from './carerAssessing.ts';
import type { CarerCondition, CarerSupportKind, Willingness } from './carersVocabulary.ts';

/** That one person cares for another. The person of the row is the carer; whoever is cared for sees it too. */
export const CareLink = defineEntity({
  name: 'CareLink',
  tableName: 'care_link',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    caredForId: p.uuid(),
    version: p.integer(),
    relationship: p.text(),
    livesTogether: p.boolean(),
    startsOn: day(),
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    /** Whether it ended because one of the two died, and so begins again where the death is taken back. */
    endedByDeath: p.boolean(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ person: Person, caredFor: Person }),
  },
});
export type CareLinkRecord = InferEntity<typeof CareLink>;

/** What a carer said that they are willing and able to do. It never changes; asking again makes another. */
export const CareWillingness = defineEntity({
  name: 'CareWillingness',
  tableName: 'care_willingness',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    careLinkId: p.uuid(),
    askedOn: day(),
    kinds: p.json().$type<readonly Willingness[]>(),
    inWords: p.text().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ careLink: CareLink }),
  },
});

/** A carer's own assessment, with what was decided on it. Once completed, the database refuses every change to it. */
export const CarerAssessment = defineEntity({
  name: 'CarerAssessment',
  tableName: 'carer_assessment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    respondent: p.text().$type<Respondent>(),
    /** Whether it is made together with the assessment of whoever is cared for, as both agreed. */
    isCombined: p.boolean(),
    startedOn: day(),
    answers: p.json().$type<CarerAnswers>(),
    completedOn: day().nullable(),
    completedAt: instant().nullable(),
    completedBy: p.text().nullable(),
    /** How it was held; null where nobody said. */
    method: p.text().$type<AssessmentMethod>().nullable(),
    isEligible: p.boolean().nullable(),
    isEligibleByCriteria: p.boolean().nullable(),
    conditionsNotMet: p.array<CarerCondition>(),
    reasons: p.text().nullable(),
    differingReason: p.text().nullable(),
    impact: p.text().$type<CarerImpact>().nullable(),
    amountPence: pence().nullable(),
    weeklyAmountPence: pence().nullable(),
    given: p.text().$type<'ONE_OFF' | 'YEARLY'>().nullable(),
    policyVersionId: p.uuid().nullable(),
    // Read with the assessment, as the rules look at it. Never written from here.
    bornOn: day().nullable().formula(ofPerson('born_on')),
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({ person: Person, policyVersion: PolicyVersion }),
  },
});
export type CarerAssessmentRecord = InferEntity<typeof CarerAssessment>;

/** What support a carer was given after an assessment. It is ended or withdrawn, and never edited. */
export const CarerSupport = defineEntity({
  name: 'CarerSupport',
  tableName: 'carer_support',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    carerAssessmentId: p.uuid(),
    version: p.integer(),
    kind: p.text().$type<CarerSupportKind>(),
    startsOn: day(),
    inWords: p.text().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    /** The last day of it. */
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    endedAt: instant().nullable(),
    endedBy: p.text().nullable(),
    withdrawnReason: p.text().nullable(),
    withdrawnAt: instant().nullable(),
    withdrawnBy: p.text().nullable(),
    ...references({ carerAssessment: CarerAssessment }),
  },
});
