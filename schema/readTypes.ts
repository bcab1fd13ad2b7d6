import { allocationReaders } from './care/allocations/allocations.ts';
import { assessmentReaders } from './care/assessments/assessments.ts';
import { budgetReaders } from './money/budgets/budgets.ts';
import { ledgerReaders } from './money/payments/ledger.ts';
import { peopleReaders } from './people/people.ts';
import { planReaders } from './care/plans/plans.ts';
import { policyChangeReaders } from './policy/policyChanges/policyChangeTypes.ts';
import { policyVersionReaders } from './policy/policies/policyVersions.ts';
import type { TypeReader } from './kit/readers.ts';
import { reviewReader } from './oversight/reviews/reviews.ts';
import { supporterReader } from './people/supporters.ts';

/** Every type that is read from a table, by every area. */
export const READERS: readonly TypeReader[] = [
  ...allocationReaders,
  ...assessmentReaders,
  ...budgetReaders,
  ...ledgerReaders,
  reviewReader,
  ...policyVersionReaders,
  ...policyChangeReaders,
  ...peopleReaders,
  ...planReaders,
  supporterReader,
];
