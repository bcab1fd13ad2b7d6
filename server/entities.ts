import type { EntitySchema } from '@mikro-orm/postgresql';
import { Allocation } from './domain/allocations/allocations.entity.ts';
import { Assessment } from './domain/assessments/assessments.entity.ts';
import { Budget, BudgetPart } from './domain/budgets/budgets.entity.ts';
import { Council, OnboardingFile } from './domain/councils/councils.entity.ts';
import { LedgerPosting, LedgerTransaction } from './domain/ledger/ledger.entity.ts';
import { Person, Supporter } from './domain/people/people.entity.ts';
import { PlanOutcome, PlanRisk, SupportItem, SupportPlan } from './domain/plans/plans.entity.ts';
import { PolicyVersion, PublishedPolicy } from './domain/policies/policies.entity.ts';
import {
  PolicyChange,
  PolicyChangeDecision,
  PolicyChangeEdit,
  PolicyVersionWithdrawal,
} from './domain/policyChanges/policyChanges.entity.ts';
import { Review } from './domain/reviews/reviews.entity.ts';
import { AuditEntry, IdempotencyRecord } from './platform/commands/commandRecords.entity.ts';

/** Every table that a command writes, as the ORM knows it. */
export const ENTITIES = [
  Allocation,
  Assessment,
  AuditEntry,
  Budget,
  BudgetPart,
  Council,
  IdempotencyRecord,
  LedgerPosting,
  LedgerTransaction,
  OnboardingFile,
  Person,
  PlanOutcome,
  PlanRisk,
  PolicyChange,
  PolicyChangeDecision,
  PolicyChangeEdit,
  PolicyVersion,
  PolicyVersionWithdrawal,
  PublishedPolicy,
  Review,
  SupportItem,
  SupportPlan,
  Supporter,
] as unknown as EntitySchema[];
