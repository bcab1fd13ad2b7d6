import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { type NodeTypeName, toGlobalId } from '../../../platform/ids.ts';

export const RECORD_CHECK = enumeration(
  'RecordCheck',
  'What is proved of a council’s records each day. Whatever differs was changed past the program, or is a fault of it.',
  {
    TRANSACTIONS_BALANCE: 'The lines of every transaction of the ledger add up to nothing.',
    BUDGET_PARTS_ADD_UP: 'The parts of every budget come to its weekly total on every day of its life.',
    PLAN_COSTS_ADD_UP: 'The weekly cost of every plan is what its items cost together.',
  },
);
export type RecordCheckName = ValueOf<typeof RECORD_CHECK>;

/** The type of record that each check looks at. */
export const RECORD_TYPES: Readonly<Record<RecordCheckName, NodeTypeName>> = {
  TRANSACTIONS_BALANCE: 'LedgerTransaction',
  BUDGET_PARTS_ADD_UP: 'Budget',
  PLAN_COSTS_ADD_UP: 'SupportPlan',
};

/** What a check found. */
export interface CheckResult<Name extends string> {
  check: Name;
  /** How many records it looked at. */
  checkedCount: number;
  differingCount: number;
  /** The bare UUIDs of those that differ: the first of them by id, where there are very many. */
  differingIds: readonly string[];
}

export type RecordCheckResult = CheckResult<RecordCheckName>;

/** How many of the ids are kept: enough to find the cause, and not more than anybody would read. */
export const MOST_DIFFERING_IDS = 100;

/** How many records differ, over all checks. */
export function differingIn(results: readonly CheckResult<string>[]): number {
  return results.reduce((sum, { differingCount }) => sum + differingCount, 0);
}

/** What a check found, as it is logged: by ids as the API writes them. */
export function loggedResult<Name extends string>(
  { differingIds, ...result }: CheckResult<Name>,
  recordType: NodeTypeName,
) {
  return { ...result, differingIds: differingIds.map((id) => toGlobalId(recordType, id)) };
}
