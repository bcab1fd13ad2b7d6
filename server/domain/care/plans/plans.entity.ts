import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import { day, instant, namesOf, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Service } from '../../market/directory/directory.entity.ts';
import { ofPerson, Person, Supporter } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Allocation } from '../allocations/allocations.entity.ts';
import { CarerAssessment } from '../carers/carers.entity.ts';
import type { Engagement } from '../costs/employmentVocabulary.ts';
import type { SupportFrequency } from '../costs/supportPattern.ts';
import { Employment } from '../employment/employment.entity.ts';
import { JointPlan } from './jointPlan.entity.ts';
import type { HelperOfPlan } from './planHelpers.ts';
import type {
  EndedBy,
  PaidFrom,
  PaidRelative,
  PlanHelper,
  PlanTerm,
  SignOffRung,
  SupportCategory,
  SupportProviderKind,
  SupportUnit,
} from './plansVocabulary.ts';

/** What is written in a plan, as opposed to its circumstances. */
const writing = {
  title: p.text(),
  term: p.text().$type<PlanTerm>(),
  importantTo: p.text().nullable(),
  importantFor: p.text().nullable(),
  howBestToSupport: p.text().nullable(),
  goodDay: p.text().nullable(),
  badDay: p.text().nullable(),
  cultureAndFaith: p.text().nullable(),
  formerEmployment: p.text().nullable(),
  contingencyArrangements: p.text().nullable(),
  ifCarerFallsIll: p.text().nullable(),
  contingencyPence: pence().nullable(),
  helpedBy: p.array<PlanHelper>(),
  /** Those of whom more is kept than the kind. */
  helpers: p.json().columnType('jsonb').$type<HelperOfPlan[]>(),
  helpedHow: p.text().nullable(),
};

/** The circumstances of a plan, which may change until the council has signed it off. */
const circumstances = {
  personDisagrees: p.boolean(),
  safeguardingEnquiryIsOpen: p.boolean(),
  panelRequestedReason: p.text().nullable(),
};

/** A support plan; one row for each version of it. */
export const SupportPlan = defineEntity({
  name: 'SupportPlan',
  tableName: 'support_plan',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    number: p.integer(),
    supersedesId: p.uuid().nullable(),
    /** What it is made from: an allocation for somebody’s own needs, or else their assessment as a carer. */
    allocationId: p.uuid().nullable(),
    carerAssessmentId: p.uuid().nullable(),
    ...writing,
    ...circumstances,
    /** Why the person themself asks for the panel. */
    panelRequestedByPersonReason: p.text().nullable(),
    weeklyCostPence: pence(),
    draftedAt: instant(),
    /** When its risks last became others; null where they are those that it was drafted with. */
    risksChangedAt: instant().nullable(),
    sharedAt: instant().nullable(),
    agreedAt: instant().nullable(),
    agreedBySupporterId: p.uuid().nullable(),
    returnedAt: instant().nullable(),
    returnedReason: p.text().nullable(),
    signedOffAt: instant().nullable(),
    signedOffBy: p.text().nullable(),
    /** Why it was signed off while a condition of the panel's was not met; null where none was. */
    unmetConditionsReason: p.text().nullable(),
    signOffRung: p.text().$type<SignOffRung>().nullable(),
    signOffReasons: p.array<string>(),
    signOffDecidedAt: instant().nullable(),
    riskPolicyVersionId: p.uuid().nullable(),
    planningPolicyVersionId: p.uuid().nullable(),
    allocationPolicyVersionId: p.uuid().nullable(),
    implementedOn: day().nullable(),
    termEndsOn: day().nullable(),
    /** For a starter budget: the day from which its end is warned of. */
    starterWarnOn: day().nullable(),
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    endedBy: p.text().$type<EndedBy>().nullable(),
    noticeGivenOn: day().nullable(),
    noticeEndsOn: day().nullable(),
    finalAuditDueOn: day().nullable(),
    repaymentDueOn: day().nullable(),
    supersededAt: instant().nullable(),
    /** The day on which support under a newer plan started: this one was live until the day before. */
    supersededOn: day().nullable(),
    /** Written when a review of it is completed. */
    lastReviewedOn: day().nullable(),
    jointPlanId: p.uuid().nullable(),
    /** The day on which the person agreed to the joint plan. */
    jointConsentRecordedOn: day().nullable(),
    // Read with the plan, whose status follows from it. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({
      person: Person,
      allocation: Allocation,
      carerAssessment: CarerAssessment,
      agreedBySupporter: Supporter,
      riskPolicyVersion: PolicyVersion,
      planningPolicyVersion: PolicyVersion,
      allocationPolicyVersion: PolicyVersion,
      jointPlan: JointPlan,
    }),
  },
});
export type SupportPlanRecord = InferEntity<typeof SupportPlan>;
export type PlanWriting = Pick<SupportPlanRecord, keyof typeof writing>;
export type PlanCircumstances = Pick<SupportPlanRecord, keyof typeof circumstances>;

/** The properties of a plan that hold what is written in it. */
export const PLAN_WRITING = namesOf(writing);
/** The properties of a plan that hold its circumstances. */
export const PLAN_CIRCUMSTANCES = namesOf(circumstances);

/** Something that the person wants to achieve, and how everybody will know that it has been. */
export const PlanOutcome = defineEntity({
  name: 'PlanOutcome',
  tableName: 'plan_outcome',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    position: p.integer(),
    description: p.text(),
    successLooksLike: p.text(),
    ...references({ plan: SupportPlan }),
  },
});
export type PlanOutcomeRecord = InferEntity<typeof PlanOutcome>;

/** What a provider would ask. It is never changed: another offer is another quote. */
export const PlanQuote = defineEntity({
  name: 'PlanQuote',
  tableName: 'plan_quote',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    providerName: p.text(),
    whatFor: p.text(),
    unit: p.text().$type<SupportUnit>(),
    unitPricePence: pence(),
    quotedOn: day(),
    validUntil: day().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ plan: SupportPlan }),
  },
});
export type PlanQuoteRecord = InferEntity<typeof PlanQuote>;

/** Something done or bought for an outcome. */
export const SupportItem = defineEntity({
  name: 'SupportItem',
  tableName: 'support_item',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    outcomeId: p.uuid(),
    position: p.integer(),
    category: p.text().$type<SupportCategory>(),
    description: p.text(),
    providerName: p.text().nullable(),
    providerKind: p.text().$type<SupportProviderKind>(),
    paidRelative: p.text().$type<PaidRelative>(),
    relativeReason: p.text().nullable(),
    dbsCheckedOn: day().nullable(),
    insuredUntil: day().nullable(),
    unit: p.text().$type<SupportUnit>(),
    quantityHundredths: p.integer(),
    rateKey: p.text().nullable(),
    unitPricePence: pence(),
    providerUnitPricePence: pence().nullable(),
    dearerPriceReason: p.text().nullable(),
    frequency: p.text().$type<SupportFrequency>(),
    /** For TERM_TIME: in how many weeks of a year. */
    weeksInYear: p.integer().nullable(),
    /** The record of the personal assistant who does it; null where there is none. */
    employmentId: p.uuid().nullable(),
    /** Whether that assistant was an employee when the item was set. */
    engagement: p.text().$type<Engagement>().nullable(),
    /** What an employer pays in a year besides, as the calculator has it. */
    onCostsYearlyPence: pence(),
    weeklyCostPence: pence(),
    topUpWeeklyPence: pence(),
    paidFrom: p.text().$type<PaidFrom>(),
    deploymentOption: p.text().$type<DeploymentOption>().nullable(),
    /** The quote that it takes. */
    quoteId: p.uuid().nullable(),
    quoteReason: p.text().nullable(),
    /** What of a joint plan it is the share of, in a plan that is in one. */
    jointItemId: p.uuid().nullable(),
    /** The service of the directory that it buys from, and the price that it was agreed at. */
    serviceId: p.uuid().nullable(),
    servicePriceUnit: p.text().$type<RateUnit>().nullable(),
    servicePricePence: pence().nullable(),
    servicePricedOn: day().nullable(),
    ...references({
      plan: SupportPlan,
      outcome: PlanOutcome,
      quote: PlanQuote,
      employment: Employment,
      service: Service,
    }),
  },
});
export type SupportItemRecord = InferEntity<typeof SupportItem>;

/** A risk that has been talked through with the person. */
export const PlanRisk = defineEntity({
  name: 'PlanRisk',
  tableName: 'plan_risk',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    position: p.integer(),
    description: p.text(),
    whatHelps: p.text(),
    likelihood: p.integer(),
    impact: p.integer(),
    ...references({ plan: SupportPlan }),
  },
});
export type PlanRiskRecord = InferEntity<typeof PlanRisk>;

/** A comment on a plan. It is never changed, as others may have acted on it. */
export const PlanComment = defineEntity({
  name: 'PlanComment',
  tableName: 'plan_comment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    words: p.text(),
    writtenAt: instant(),
    writtenBy: p.text(),
    ...references({ plan: SupportPlan }),
  },
});
