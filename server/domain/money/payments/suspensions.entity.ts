import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { SuspensionReason } from '../../../../tenants/vocabulary.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';

/**
 * A time in which nothing is paid for a part. Whoever oversees the money decides it, and paying asks for it here. The
 * database lets a part have only one that is not lifted, and never changes one that is.
 */
export const PaymentSuspension = defineEntity({
  name: 'PaymentSuspension',
  tableName: 'payment_suspension',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    budgetId: p.uuid(),
    partId: p.uuid(),
    version: p.integer(),
    reason: p.text().$type<SuspensionReason>(),
    explanation: p.text(),
    otherWayToMeetNeeds: p.text(),
    noticeGivenOn: day(),
    startsOn: day(),
    lookAgainOn: day(),
    suspendedAt: instant(),
    suspendedBy: p.text(),
    liftedOn: day().nullable(),
    liftedReason: p.text().nullable(),
    liftedBy: p.text().nullable(),
    policyVersionId: p.uuid(),
    /** The suspension in which it goes on, of a part of the budget that took the place of this one's. */
    carriedToId: p.uuid().nullable(),
    ...references({ budget: Budget, part: BudgetPart, policyVersion: PolicyVersion }),
  },
});
export type PaymentSuspensionRecord = InferEntity<typeof PaymentSuspension>;
