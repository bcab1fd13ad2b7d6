import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { NodeTypeName } from '../../../platform/ids.ts';
import type { CheckResult } from '../recordProofs/recordChecks.ts';

export const LEDGER_CHECK = enumeration(
  'LedgerCheck',
  'What is proved of a council’s money each day, from the lines of the ledger alone. Whatever differs was changed past the program, or is a fault of it.',
  {
    TRANSACTIONS_ADD_UP: 'The lines of every transaction add up to nothing.',
    REVERSALS_UNDO: 'Every reversal undoes exactly what it reverses, account by account.',
    NOTHING_OVERDRAWN: 'Of no part of a budget was more used than was allocated to it by any day.',
    PAYMENTS_AS_DUE:
      'Every instalment is what its whole cycle comes to for the days that it is for, less what it made good of money drawn ahead.',
    PENDING_IS_SETTLED: 'Every approved payment was posted or taken out once its day had come.',
    RUNS_ADD_UP: 'Every run of payments comes to its payments, and these to what stands in the ledger.',
    SPENDING_AS_POSTED: 'Everything that was reported stands in the ledger with its amount.',
    POOLS_ADD_UP: 'Every expenditure of a pool is what its members’ shares come to.',
    POLICY_IS_NAMED: 'Every transaction names the version of policy by which it was decided.',
  },
);
export type LedgerCheckName = ValueOf<typeof LEDGER_CHECK>;

/** The type of record that each check looks at. */
export const LEDGER_CHECK_TYPES: Readonly<Record<LedgerCheckName, NodeTypeName>> = {
  TRANSACTIONS_ADD_UP: 'LedgerTransaction',
  REVERSALS_UNDO: 'LedgerTransaction',
  NOTHING_OVERDRAWN: 'BudgetPart',
  PAYMENTS_AS_DUE: 'LedgerTransaction',
  PENDING_IS_SETTLED: 'LedgerTransaction',
  RUNS_ADD_UP: 'PaymentRun',
  SPENDING_AS_POSTED: 'Spending',
  POOLS_ADD_UP: 'PoolExpenditure',
  POLICY_IS_NAMED: 'LedgerTransaction',
};

export type LedgerCheckResult = CheckResult<LedgerCheckName>;
