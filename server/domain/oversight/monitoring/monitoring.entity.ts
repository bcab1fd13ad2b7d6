import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CheckFrequency, Evidence } from '../../../../tenants/vocabulary.ts';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Budget, BudgetPart } from '../../money/budgets/budgets.entity.ts';
import { ofPerson } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type {
  BalanceFinding,
  EvidenceSource,
  MonitoringCheckKind,
  MonitoringOutcome,
} from './monitoringVocabulary.ts';

/** A question that was asked in a check, and its answer. */
export interface CheckQuery {
  askedOn: string;
  question: string;
  replyByOn: string;
  repliedOn: string | null;
  reply: string | null;
}

/** The balance of a part as a check saw it. */
export interface CheckedBalance {
  /** Bare UUID. */
  partId: string;
  balancePence: number;
  finding: BalanceFinding;
  lowestPence: number | null;
  unspentLimitPence: number | null;
  abovePence: number;
}

/**
 * One look at how the money of a part is going, or of all parts of a budget together. Once completed, the database
 * refuses every change to it, and it lets a part have only one regular check that is still to be done.
 */
export const MonitoringCheck = defineEntity({
  name: 'MonitoringCheck',
  tableName: 'monitoring_check',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    /** Null where it covers all parts of the budget. */
    partId: p.uuid().nullable(),
    version: p.integer(),
    kind: p.text().$type<MonitoringCheckKind>(),
    ruleKey: p.text().nullable(),
    ruleLabel: p.text(),
    reason: p.text(),
    frequency: p.text().$type<CheckFrequency>(),
    everyWeeks: p.integer().nullable(),
    everyMonths: p.integer().nullable(),
    evidence: p.array<Evidence>(),
    /** What of it is still to come. */
    evidenceWanted: p.array<Evidence>(),
    /** Whether anything was sent for it. */
    hasEvidence: p.boolean(),
    homeVisitOffered: p.boolean(),
    /** The day on which support started, or that on which the last check was due: what the date is counted from. */
    countedFrom: day(),
    /** The day of the month that the checks before kept to; null for that of countedFrom. */
    countedDayOfMonth: p.integer().nullable(),
    dueFrom: day().nullable(),
    /** Null where it is done with the review only. */
    dueOn: day().nullable(),
    dayOfMonth: p.integer().nullable(),
    reminderOn: day().nullable(),
    helpOfferedOn: day().nullable(),
    remindedAt: instant().nullable(),
    helpOfferedAt: instant().nullable(),
    /** Whether the latest review of the plan found all in order, as the area of reviews told. */
    hadGoodReview: p.boolean(),
    /** The version that it was dated by. */
    policyVersionId: p.uuid(),
    datedAt: instant(),
    /** Where it was moved: when it was due before, by which version, and why it is not now. */
    movedFromOn: day().nullable(),
    movedFromPolicyVersionId: p.uuid().nullable(),
    movedReason: p.text().nullable(),
    replyByOn: day().nullable(),
    queries: p.json().$type<readonly CheckQuery[]>(),
    checkedOn: day().nullable(),
    outcome: p.text().$type<MonitoringOutcome>().nullable(),
    note: p.text().nullable(),
    helpGiven: p.text().nullable(),
    followUpOn: day().nullable(),
    discussionOn: day().nullable(),
    surplusPence: pence().nullable(),
    concern: p.text().nullable(),
    homeVisitedOn: day().nullable(),
    homeVisitResult: p.text().nullable(),
    balances: p.json().$type<readonly CheckedBalance[]>(),
    completedAt: instant().nullable(),
    completedBy: p.text().nullable(),
    noLongerNeededAt: instant().nullable(),
    // Read with the check, whose status follows from it. Never written from here.
    personDiedOn: day().nullable().formula(ofPerson('died_on')),
    ...references({
      budget: Budget,
      part: BudgetPart,
      policyVersion: PolicyVersion,
      movedFromPolicyVersion: PolicyVersion,
    }),
  },
});
export type MonitoringCheckRecord = InferEntity<typeof MonitoringCheck>;

/** One thing that was sent for a check. The database refuses every change to it. */
export const MonitoringEvidence = defineEntity({
  name: 'MonitoringEvidence',
  tableName: 'monitoring_evidence',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    checkId: p.uuid(),
    partId: p.uuid().nullable(),
    kind: p.text().$type<Evidence>(),
    coversFrom: day(),
    coversTo: day(),
    balancePence: pence().nullable(),
    note: p.text().nullable(),
    documentReference: p.text().nullable(),
    source: p.text().$type<EvidenceSource>(),
    submittedAt: instant(),
    submittedBy: p.text(),
    ...references({ check: MonitoringCheck, part: BudgetPart }),
  },
});
