import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ValueOf } from '../../../../tenants/vocabulary.ts';
import type {
  CapacityToManage,
  MANAGEMENT_SUPPORT,
  SupportAround,
} from '../../../../tenants/vocabularyOfDecisions.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';

/** A decision with a risk in it, as it was talked through with the person. What was written is never changed. */
export const SupportedDecision = defineEntity({
  name: 'SupportedDecision',
  tableName: 'supported_decision',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    /** The plan with whose risks it was talked through; null where it is about none. */
    planId: p.uuid().nullable(),
    version: p.integer(),
    whatThePersonWants: p.text(),
    whyItMatters: p.text(),
    whatCouldGoWrong: p.text(),
    whatWouldBeGood: p.text(),
    whatOthersThink: p.text(),
    whatWouldHelp: p.text(),
    ifItGoesWrong: p.text(),
    whatThePersonDecided: p.text(),
    reviewOn: day(),
    /** The day from which that is warned of. */
    warnOn: day().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    replacedAt: instant().nullable(),
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    ...references({ person: Person }),
  },
});
export type SupportedDecisionRecord = InferEntity<typeof SupportedDecision>;

/** What keeps a person safe, and what is done when something goes wrong. A newer one takes the place of the last. */
export const KeepingSafePlan = defineEntity({
  name: 'KeepingSafePlan',
  tableName: 'keeping_safe_plan',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    whatKeepsMeSafe: p.text(),
    warningSigns: p.text(),
    whoToCall: p.text(),
    whatToDo: p.text(),
    sharedWith: p.text(),
    reviewOn: day(),
    /** The day from which that is warned of. */
    warnOn: day().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    replacedAt: instant().nullable(),
    endedOn: day().nullable(),
    endedReason: p.text().nullable(),
    ...references({ person: Person }),
  },
});
export type KeepingSafePlanRecord = InferEntity<typeof KeepingSafePlan>;

/** What support a person has to manage a direct payment. A newer one takes the place of the last. */
export const PaymentSupport = defineEntity({
  name: 'PaymentSupport',
  tableName: 'payment_support',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    capacityToManage: p.text().$type<CapacityToManage>(),
    supportAround: p.text().$type<SupportAround>(),
    suggestedSupport: p.text().$type<ValueOf<typeof MANAGEMENT_SUPPORT>>(),
    chosenSupport: p.text().$type<ValueOf<typeof MANAGEMENT_SUPPORT>>(),
    reason: p.text().nullable(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    replacedAt: instant().nullable(),
    ...references({ person: Person, policyVersion: PolicyVersion }),
  },
});
