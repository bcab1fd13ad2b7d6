import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import { day, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Allocation } from '../../care/allocations/allocations.entity.ts';
import { CarerAssessment } from '../../care/carers/carers.entity.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { ofPerson } from '../../people/people.entity.ts';
import { Review } from './reviews.entity.ts';
import type { BudgetStepStatus, SettledAs } from './reviewsVocabulary.ts';

/** What a review asks for, until it is done. A review that changes nothing has none. */
export const ReviewFollowUp = defineEntity({
  name: 'ReviewFollowUp',
  tableName: 'review_follow_up',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    reviewId: p.uuid(),
    result: p.text().$type<ReviewResult>(),
    dueOn: day(),
    dueReason: p.text(),
    draftedPlanId: p.uuid().nullable(),
    /** Written by PostgreSQL too, when an amount is worked out after the review. */
    allocationId: p.uuid().nullable(),
    /** The same of the plan of a carer, when they are assessed anew. */
    carerAssessmentId: p.uuid().nullable(),
    settledOn: day().nullable(),
    settledAs: p.text().$type<SettledAs>().nullable(),
    settledReason: p.text().nullable(),
    settledBy: p.text().nullable(),
    // Read with the row, whose status follows from it. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({
      review: Review,
      draftedPlan: SupportPlan,
      allocation: Allocation,
      carerAssessment: CarerAssessment,
    }),
  },
});

/** A change of the weekly budget that a review proposes from a day on. No money moves by it. */
export const ProposedBudgetStep = defineEntity({
  name: 'ProposedBudgetStep',
  tableName: 'proposed_budget_step',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    reviewId: p.uuid(),
    position: p.integer(),
    startsOn: day(),
    /** The day from which the newer version of the plan is prepared. */
    prepareFrom: day(),
    weeklyPence: pence(),
    previousWeeklyPence: pence(),
    reason: p.text(),
    followedByPlanId: p.uuid().nullable(),
    followedWeeklyPence: pence().nullable(),
    settledOn: day().nullable(),
    settledAs: p.text().$type<Exclude<BudgetStepStatus, 'PROPOSED'>>().nullable(),
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({ review: Review, followedByPlan: SupportPlan }),
  },
});
export type ProposedBudgetStepRecord = InferEntity<typeof ProposedBudgetStep>;
