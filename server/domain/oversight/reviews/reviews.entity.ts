import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { ofPerson } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { DateChange } from './appointment.ts';
import type { Attendee } from './attendees.ts';
import type { OutcomeProgress, PerspectiveView, SurveyReply } from './completion.ts';
import type { CarerOutcome, TopTwos } from './completionParts.ts';
import type { ReviewKind, ReviewMethod } from './reviewsVocabulary.ts';

/** One look at a plan with the person. Once completed, the database refuses every change to it. */
export const Review = defineEntity({
  name: 'Review',
  tableName: 'review',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    version: p.integer(),
    kind: p.text().$type<ReviewKind>(),
    /** The first day on which it may be held, where the council gives a range. */
    dueFrom: day().nullable(),
    dueOn: day(),
    dueReason: p.text(),
    noticeOn: day(),
    requestedReason: p.text().nullable(),
    requestedBy: p.text().nullable(),
    /** The day that was agreed for it; null until one is. */
    scheduledOn: day().nullable(),
    place: p.text().nullable(),
    invited: p.json().$type<readonly Attendee[]>(),
    /** The day on which the person was told of the day that is agreed now. */
    toldOn: day().nullable(),
    shortNoticeAgreedOn: day().nullable(),
    /** Why it is held after its due date, where it is. */
    lateReason: p.text().nullable(),
    /** Why it was held though no day had been agreed for it; null where one had. */
    unscheduledReason: p.text().nullable(),
    dateChanges: p.json().$type<readonly DateChange[]>(),
    /** The version that the review was dated by. */
    policyVersionId: p.uuid(),
    datedAt: instant(),
    /** The version that the review was completed and the next one dated by; null until then. */
    completionPolicyVersionId: p.uuid().nullable(),
    heldOn: day().nullable(),
    method: p.text().$type<ReviewMethod>().nullable(),
    present: p.json().$type<readonly Attendee[]>(),
    perspectives: p.json().$type<readonly PerspectiveView[]>(),
    outcomeProgress: p.json().$type<readonly OutcomeProgress[]>(),
    carerOutcomes: p.json().$type<readonly CarerOutcome[]>(),
    topTwos: p.json().$type<readonly TopTwos[]>(),
    whatMustChange: p.text().nullable(),
    survey: p.json().$type<readonly SurveyReply[]>(),
    result: p.text().$type<ReviewResult>().nullable(),
    completedAt: instant().nullable(),
    completedBy: p.text().nullable(),
    noLongerNeededAt: instant().nullable(),
    // Read with the review, whose status follows from it. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({
      plan: SupportPlan,
      policyVersion: PolicyVersion,
      completionPolicyVersion: PolicyVersion,
    }),
  },
});
export type ReviewRecord = InferEntity<typeof Review>;
