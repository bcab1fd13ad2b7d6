import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { PanelRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { ofPerson } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { PanelDecision, ReferralEnd, ReferralPurpose, ReferralSource } from './panelVocabulary.ts';
import type { Papers, ReferralReason } from './papers.ts';

/** A risk enablement panel: of one locality, or of the whole area. */
export const Panel = defineEntity({
  name: 'Panel',
  tableName: 'panel',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    name: p.text(),
    locality: p.text().nullable(),
    openedOn: day(),
    closedOn: day().nullable(),
    ...references({ council: Council }),
  },
});

/** Somebody's seat on a panel, for a term. */
export const PanelMember = defineEntity({
  name: 'PanelMember',
  tableName: 'panel_member',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    panelId: p.uuid(),
    account: p.text(),
    name: p.text(),
    role: p.text().$type<PanelRole>(),
    holdsBudget: p.boolean(),
    deputyForId: p.uuid().nullable(),
    termFrom: day(),
    termTo: day().nullable(),
    ...references({ panel: Panel }),
  },
});
export type PanelMemberRecord = InferEntity<typeof PanelMember>;

/** Something that the panel asked for. */
export interface InformationRequest {
  what: string;
  fromWhom: string;
  byOn: string;
  /** The day from which it is warned of. */
  warnOn: string;
  askedOn: string;
  answer: string | null;
  answeredOn: string | null;
}

/** An interest in a case that a member has declared. */
export interface DeclaredInterest {
  memberId: string;
  /** The account of the member, to whom the panel's papers are shown in no other role either. */
  account: string;
  reason: string;
  declaredOn: string;
}

/** A plan that is with a panel, as it stood when it was referred. */
export const PanelReferral = defineEntity({
  name: 'PanelReferral',
  tableName: 'panel_referral',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    planId: p.uuid(),
    panelId: p.uuid().nullable(),
    /** The referral whose papers these take the place of. */
    replacesId: p.uuid().nullable(),
    purpose: p.text().$type<ReferralPurpose>(),
    source: p.text().$type<ReferralSource>(),
    askedReason: p.text().nullable(),
    reasons: p.json().$type<readonly ReferralReason[]>(),
    papers: p.json().$type<Papers>(),
    planVersion: p.integer(),
    /** The version of the risk enablement policy that decides, whichever is in force by then. */
    policyVersionId: p.uuid(),
    referredAt: instant(),
    referredOn: day(),
    referredBy: p.text(),
    dueOn: day(),
    dueReason: p.text(),
    /** The day from which the due date is warned of. */
    warnOn: day().nullable(),
    informationRequests: p.json().$type<readonly InformationRequest[]>(),
    interests: p.json().$type<readonly DeclaredInterest[]>(),
    notApprovedOn: day().nullable(),
    membersMetOn: day().nullable(),
    membersMet: p.array<string>().columnType('uuid[]'),
    membersMetNotes: p.text().nullable(),
    closedAt: instant().nullable(),
    closedReason: p.text().$type<ReferralEnd>().nullable(),
    seenBy: p.array<string>().columnType('uuid[]'),
    // Read with the referral, as nobody waits for anything about somebody who has died. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({ plan: SupportPlan, panel: Panel, policyVersion: PolicyVersion }),
  },
});
export type PanelReferralRecord = InferEntity<typeof PanelReferral>;

/** A meeting of a panel, and who was there. */
export const PanelMeeting = defineEntity({
  name: 'PanelMeeting',
  tableName: 'panel_meeting',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    panelId: p.uuid(),
    heldOn: day(),
    startTime: p.text(),
    place: p.text().nullable(),
    link: p.text().nullable(),
    scheduledAt: instant(),
    scheduledBy: p.text(),
    present: p.array<string>().columnType('uuid[]'),
    attendanceRecordedAt: instant().nullable(),
    attendanceRecordedBy: p.text().nullable(),
    ...references({ panel: Panel }),
  },
});
export type PanelMeetingRecord = InferEntity<typeof PanelMeeting>;

/** A case on the agenda of a meeting, and whether the person was there. */
export const PanelAgendaItem = defineEntity({
  name: 'PanelAgendaItem',
  tableName: 'panel_agenda_item',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    meetingId: p.uuid(),
    referralId: p.uuid(),
    position: p.integer(),
    takenOffAt: instant().nullable(),
    personAttended: p.boolean().nullable(),
    cameWith: p.text().nullable(),
    supportToAttend: p.text().nullable(),
    ...references({ meeting: PanelMeeting, referral: PanelReferral }),
  },
});
export type PanelAgendaItemRecord = InferEntity<typeof PanelAgendaItem>;

/** What a panel decided. It never changes; what was decided between meetings is ratified by a later one. */
export const PanelDecisionRow = defineEntity({
  name: 'PanelDecision',
  tableName: 'panel_decision',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    referralId: p.uuid(),
    number: p.integer(),
    decision: p.text().$type<PanelDecision>(),
    reasons: p.text(),
    /** The meeting at which it was decided; null where it could not wait for one. */
    meetingId: p.uuid().nullable(),
    members: p.array<string>().columnType('uuid[]'),
    decidedOn: day(),
    decidedAt: instant(),
    decidedBy: p.text(),
    policyVersionId: p.uuid(),
    policyNote: p.text().nullable(),
    ratifiedByMeetingId: p.uuid().nullable(),
    /** For a decision between meetings: by when one confirms it, and the day from which that is warned of. */
    confirmBy: day().nullable(),
    confirmWarnOn: day().nullable(),
    ...references({
      referral: PanelReferral,
      meeting: PanelMeeting,
      ratifiedByMeeting: PanelMeeting,
      policyVersion: PolicyVersion,
    }),
  },
});

/** Something that the panel's approval depends on, with a day and somebody who sees to it. */
export const PanelCondition = defineEntity({
  name: 'PanelCondition',
  tableName: 'panel_condition',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    decisionId: p.uuid(),
    planId: p.uuid(),
    position: p.integer(),
    words: p.text(),
    responsible: p.text(),
    dueOn: day(),
    /** The day from which the due date is warned of. */
    warnOn: day().nullable(),
    metOn: day().nullable(),
    metHow: p.text().nullable(),
    metRecordedBy: p.text().nullable(),
    ...references({ decision: PanelDecisionRow, plan: SupportPlan }),
  },
});

/** Something that a panel learned, of nobody in particular. It never changes. */
export const PanelLearning = defineEntity({
  name: 'PanelLearning',
  tableName: 'panel_learning',
  properties: {
    ...tenantKey(),
    panelId: p.uuid().nullable(),
    subject: p.text(),
    words: p.text(),
    recordedOn: day(),
    recordedBy: p.text(),
    ...references({ panel: Panel }),
  },
});
