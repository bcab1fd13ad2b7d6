import type { EntitySchema } from '@mikro-orm/postgresql';
import { Allocation } from './domain/care/allocations/allocations.entity.ts';
import { Assessment } from './domain/care/assessments/assessments.entity.ts';
import { Budget, BudgetPart } from './domain/money/budgets/budgets.entity.ts';
import { Council } from './domain/tenancy/councils/councils.entity.ts';
import { OnboardingFile } from './domain/onboarding/onboarding/onboardingFiles.entity.ts';
import { LedgerPosting, LedgerTransaction } from './domain/money/ledger/ledger.entity.ts';
import { Person, Supporter } from './domain/people/people.entity.ts';
import { PlanOutcome, PlanRisk, SupportItem, SupportPlan } from './domain/care/plans/plans.entity.ts';
import { PolicyVersion, PublishedPolicy } from './domain/policy/policies/policies.entity.ts';
import {
  PolicyChange,
  PolicyChangeDecision,
  PolicyChangeEdit,
  PolicyVersionWithdrawal,
} from './domain/policy/policyChanges/policyChanges.entity.ts';
import { Review } from './domain/oversight/reviews/reviews.entity.ts';
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
