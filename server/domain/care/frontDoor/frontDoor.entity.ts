import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { FastTrackReason, NotEligibleOffer } from '../../../../tenants/vocabularyOfDecisions.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { ofPerson, Person } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { UnachievedOutcome } from './eligibility.ts';
import type { DatedStep } from './frontDoorClock.ts';
import type {
  ContactClosing,
  ContactRoute,
  EligibilityCondition,
  OnwardAnswer,
  OnwardService,
  ReablementResult,
  Referrer,
} from './frontDoorVocabulary.ts';

/** A first contact, and the days on which something happened on the way from it to support. */
export const Contact = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    contactedOn: day(),
    route: p.text().$type<ContactRoute>(),
    referredBy: p.text().$type<Referrer>(),
    whatIsWanted: p.text(),
    fastTrackReason: p.text().$type<FastTrackReason>().nullable(),
    fastTrackedOn: day().nullable(),
    reablementDeclinedOn: day().nullable(),
    reablementDeclinedReason: p.text().nullable(),
    reablementStartedOn: day().nullable(),
    /** The last day that is planned, until it has ended. */
    reablementEndsOn: day().nullable(),
    reablementEndedOn: day().nullable(),
    assessedOn: day().nullable(),
    eligibilityDecidedOn: day().nullable(),
    amountKnownOn: day().nullable(),
    planAgreedOn: day().nullable(),
    supportStartedOn: day().nullable(),
    closedOn: day().nullable(),
    closing: p.text().$type<ContactClosing>().nullable(),
    closedReason: p.text().nullable(),
    /** The version whose time limits hold for the whole way. */
    planningPolicyVersionId: p.uuid(),
    /** The steps that are open, as they were last decided. */
    steps: p.json().$type<readonly DatedStep[]>(),
    recordedAt: instant(),
    recordedBy: p.text(),
    // Read with the contact, whose status follows from it. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({ person: Person, planningPolicyVersion: PolicyVersion }),
  },
});
export type ContactRecord = InferEntity<typeof Contact>;

/** Whether needs are eligible, with the reasons. It never changes. */
export const EligibilityDecision = defineEntity({
  name: 'EligibilityDecision',
  tableName: 'eligibility_decision',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    contactId: p.uuid(),
    decidedOn: day(),
    decidedAt: instant(),
    decidedBy: p.text(),
    needsAriseFromImpairment: p.boolean(),
    unachievedOutcomes: p.json().$type<readonly UnachievedOutcome[]>(),
    hasSignificantImpactOnWellbeing: p.boolean(),
    isEligible: p.boolean(),
    isEligibleByCriteria: p.boolean(),
    conditionsNotMet: p.array<EligibilityCondition>(),
    reasons: p.text(),
    differingReason: p.text().nullable(),
    offers: p.array<NotEligibleOffer>(),
    planningPolicyVersionId: p.uuid(),
    ...references({ contact: Contact, planningPolicyVersion: PolicyVersion }),
  },
});

/** Some weeks of re-ablement. Once its result is recorded it does not change. */
export const ReablementEpisode = defineEntity({
  name: 'ReablementEpisode',
  tableName: 'reablement_episode',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    contactId: p.uuid(),
    version: p.integer(),
    startedOn: day(),
    plannedEndOn: day(),
    warnOn: day(),
    freeUntil: day(),
    longerReason: p.text().nullable(),
    goals: p.array<string>(),
    endedOn: day().nullable(),
    result: p.text().$type<ReablementResult>().nullable(),
    resultNote: p.text().nullable(),
    planningPolicyVersionId: p.uuid(),
    recordedBy: p.text(),
    ...references({ contact: Contact, planningPolicyVersion: PolicyVersion }),
  },
});
export type ReablementEpisodeRecord = InferEntity<typeof ReablementEpisode>;

/** A referral to another service, and its answer. */
export const OnwardReferral = defineEntity({
  name: 'OnwardReferral',
  tableName: 'onward_referral',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    service: p.text().$type<OnwardService>(),
    reason: p.text(),
    referredOn: day(),
    answerExpectedBy: day(),
    warnOn: day(),
    dueReason: p.text(),
    answeredOn: day().nullable(),
    answer: p.text().$type<OnwardAnswer>().nullable(),
    answerNote: p.text().nullable(),
    recordedBy: p.text(),
    ...references({ person: Person }),
  },
});
