import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../policies/policies.entity.ts';
import { PolicyChange } from '../policyChanges/policyChanges.entity.ts';
import type { ConsultationView, Respondent } from './consultationVocabulary.ts';

/**
 * That residents are asked about a draft of policy, as it was saved at one moment. What was published of it never changes;
 * once it is written down what came of it, nothing does.
 */
export const PolicyConsultation = defineEntity({
  name: 'PolicyConsultation',
  tableName: 'policy_consultation',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    changeId: p.uuid(),
    /** The save of the change that was published. */
    editNumber: p.integer(),
    /** The version that the draft was written to replace when it was published; null where there was none. */
    baseVersionId: p.uuid().nullable(),
    title: p.text(),
    summary: p.text(),
    /** The questions, in their order. */
    asked: p.json().$type<string[]>(),
    opensOn: day(),
    closesOn: day(),
    openedAt: instant(),
    openedBy: p.text(),
    closedOn: day().nullable(),
    closedBy: p.text().nullable(),
    closedReason: p.text().nullable(),
    whatChanged: p.text().nullable(),
    respondedAt: instant().nullable(),
    respondedBy: p.text().nullable(),
    ...references({ change: PolicyChange, baseVersion: PolicyVersion }),
  },
});
export type PolicyConsultationRecord = InferEntity<typeof PolicyConsultation>;

/** What somebody answered to one question. Of the answers of one account, the last counts; none is ever changed. */
export const PolicyConsultationAnswer = defineEntity({
  name: 'PolicyConsultationAnswer',
  tableName: 'policy_consultation_answer',
  properties: {
    ...tenantKey(),
    consultationId: p.uuid(),
    questionNumber: p.integer(),
    view: p.text().$type<ConsultationView>(),
    words: p.text().nullable(),
    respondent: p.text().$type<Respondent>(),
    /** Tells one account from another within one consultation, and says nothing of either. */
    accountKey: p.text(),
    answeredOn: day(),
    ...references({ consultation: PolicyConsultation }),
  },
});
