import {
  column,
  date,
  expression,
  extendShape,
  globalId,
  instant,
  many,
  one,
  pence,
  shape,
} from '../../../platform/reading/shape.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import type { LedgerAccount } from '../ledger/ledgerVocabulary.ts';

/** The most transactions of a budget that come with it: more than two years of weekly payments of one part. */
export const MOST_TRANSACTIONS = 120;

export const ledgerTransactionShape = shape({
  typeName: 'LedgerTransaction',
  table: 'ledger_transaction',
  fields: {
    id: globalId(),
    budget: one(() => budgetShape, { from: 'budget_id', to: 'id' }),
    part: one(() => budgetPartShape, { from: 'part_id', to: 'id' }),
    kind: column('kind'),
    occurredOn: date('occurred_on'),
    instalmentStartsOn: date('instalment_starts_on'),
    reverses: one(() => ledgerTransactionShape, { from: 'reverses_id', to: 'id' }),
    reversedBy: one(() => ledgerTransactionShape, { from: 'id', to: 'reverses_id' }),
    reason: column('reason'),
    policyVersion: one(() => policyVersionShape, { from: 'policy_version_id', to: 'id' }),
    recordedAt: instant('recorded_at'),
    recordedBy: column('recorded_by'),
    postings: many(() => ledgerPostingShape, { from: 'id', to: 'transaction_id', orderBy: ['line'] }),
  },
});

export const ledgerPostingShape = shape({
  typeName: 'LedgerPosting',
  table: 'ledger_posting',
  fields: {
    account: column('account'),
    part: one(() => budgetPartShape, { from: 'part_id', to: 'id' }),
    amountPence: pence('amount_pence'),
  },
});

/** Which lines count towards a row of this table. */
type LinesOf = (table: string) => string;

const ofPart: LinesOf = (part) => `posting.part_id = ${part}.id`;
const ofBudget: LinesOf = (budget) =>
  `posting.part_id in (select part.id from budget_part part where part.tenant_id = $1 and part.budget_id = ${budget}.id)`;

/** What is in some accounts: never stored, always added up. */
const balance =
  (lines: LinesOf, ...accounts: LedgerAccount[]) =>
  (table: string) => {
    const named = accounts.map((account) => `'${account}'`).join(', ');
    return `(select coalesce(sum(posting.amount_pence), 0)::bigint from ledger_posting posting
      where posting.tenant_id = $1 and ${lines(table)} and posting.account in (${named}))`;
  };

/** What was given, less what is paid or taken off, is what remains: every transaction adds up to nothing. */
function balances(lines: LinesOf) {
  const given = balance(lines, 'COUNCIL_CONTRIBUTION', 'PERSON_CONTRIBUTION');
  return {
    allocatedPence: expression((table) => `-${given(table)}`),
    paidPence: expression(balance(lines, 'PAID_TO_HOLDER')),
    contributionTakenOffPence: expression(balance(lines, 'CONTRIBUTION_TAKEN_OFF')),
    remainingPence: expression(balance(lines, 'PART_ALLOCATION')),
  };
}

extendShape(budgetShape, {
  ...balances(ofBudget),
  transactions: many(() => ledgerTransactionShape, {
    from: 'id',
    to: 'budget_id',
    // Ids are in the order in which they were made.
    orderBy: ['id desc'],
    limit: MOST_TRANSACTIONS,
  }),
});
extendShape(budgetPartShape, balances(ofPart));
