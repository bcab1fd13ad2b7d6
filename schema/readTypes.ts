import { allocationReaders } from './allocations.ts';
import { assessmentReaders } from './assessments.ts';
import { budgetReaders } from './budgets.ts';
import { ledgerReaders } from './ledger.ts';
import { peopleReaders } from './people.ts';
import { planReaders } from './plans.ts';
import { policyChangeReaders } from './policyChangeTypes.ts';
import { policyVersionReaders } from './policyVersions.ts';
import type { TypeReader } from './readers.ts';
import { reviewReader } from './reviews.ts';
import { supporterReader } from './supporters.ts';

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
