import { expression, extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { SUSPENSION_WAITS_UNTIL } from '../../oversight/challenges/openChallenges.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { postingsOf } from '../ledger/accounts.queries.ts';
import { LedgerPosting, LedgerTransaction } from '../ledger/ledger.entity.ts';
import { postedOn, stands } from '../ledger/ledgerSql.ts';
import { type AccountKind, CONTRIBUTION_ACCOUNTS, HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';
import { isPending, ofSettlement, statusOf } from '../ledger/settlement.queries.ts';
import { DRAWN_AHEAD, MADE_GOOD_BY } from './ahead.ts';
import { REPAID_AT_CHANGE } from './atChange.queries.ts';
import { netDueOfDays } from './dueOfPayment.ts';

/** The most transactions of a budget that come with it: more than two years of weekly payments of one part. */
export const MOST_TRANSACTIONS = 120;

/** A column of the account that a line posts to. */
function ofAccount(posting: string, column: 'kind' | 'part_id'): string {
  return `(select account.${column} from ledger_account account
    where account.tenant_id = $1 and account.id = ${posting}.account_id)`;
}

/**
 * The budget whose parts own the accounts that a transaction posts to. Where there are several, the first that the
 * reader may see.
 */
function budgetOfTransaction(transaction: string): string {
  return `(select part.budget_id from ledger_posting posting
    join ledger_account account on account.tenant_id = $1 and account.id = posting.account_id
    join budget_part part on part.tenant_id = $1 and part.id = account.part_id
    where posting.tenant_id = $1 and posting.transaction_id = ${transaction}.id order by posting.line limit 1)`;
}

/** The part whose accounts it posts to; an allocation is about all parts of its budget. */
function partOfTransaction(transaction: string): string {
  return `(select min(account.part_id::text)::uuid from ledger_posting posting
    join ledger_account account on account.tenant_id = $1 and account.id = posting.account_id
    where posting.tenant_id = $1 and posting.transaction_id = ${transaction}.id and ${transaction}.kind <> 'ALLOCATION'
    having count(distinct account.part_id) = 1)`;
}

function startOfInstalment(transaction: string): string {
  return startOfInstalmentPaidBy(`${transaction}.id`);
}

/** Whether it loaded an instalment onto a card. */
const isCardTopUp = (transaction: string) => `exists (select from instalment_payment payment
    join budget_part part on part.tenant_id = $1 and part.id = payment.part_id and part.deployment_option = 'PREPAID_CARD'
    where payment.tenant_id = $1 and payment.transaction_id = ${transaction}.id)`;

/** The first day that a payment was for; null of a transaction that paid no instalment. */
export function startOfInstalmentPaidBy(transactionId: string): string {
  return `(select payment.starts_on from instalment_payment payment
    where payment.tenant_id = $1 and payment.transaction_id = ${transactionId})`;
}

const ofPayment = (column: 'covers_from' | 'covers_until') => (transaction: string) =>
  `(select payment.${column} from instalment_payment payment
    where payment.tenant_id = $1 and payment.transaction_id = ${transaction}.id)`;

export const ledgerTransactionShape = shapeOf(LedgerTransaction, {
  fields: {
    budget: one(() => budgetShape, { from: budgetOfTransaction, to: 'id' }),
    part: one(() => budgetPartShape, { from: partOfTransaction, to: 'id' }),
    instalmentStartsOn: expression(startOfInstalment),
    isCardTopUp: expression(isCardTopUp),
    coversFrom: expression(ofPayment('covers_from')),
    coversUntil: expression(ofPayment('covers_until')),
    reverses: one(() => ledgerTransactionShape),
    reversedBy: one(() => ledgerTransactionShape, { from: 'id', to: 'reverses_id' }),
    policyVersion: one(() => policyVersionShape),
    status: expression(statusOf),
    settledOn: expression(ofSettlement('settled_on')),
    voidReason: expression(ofSettlement('void_reason')),
    postings: many(() => ledgerPostingShape, { from: 'id', to: 'transaction_id', orderBy: ['line'] }),
  },
});

export const ledgerPostingShape = shapeOf(LedgerPosting, {
  fields: {
    account: expression((posting) => ofAccount(posting, 'kind')),
    part: one(() => budgetPartShape, { from: (posting) => ofAccount(posting, 'part_id'), to: 'id' }),
  },
});

/**
 * Gives the SQL of the parts whose lines count towards a row of this table: the part itself, or all parts of the
 * budget.
 */
type PartsOf = (table: string) => string;

export const thePart: PartsOf = (part) => `${part}.id`;
const partsOfBudget: PartsOf = (budget) =>
  `any (select part.id from budget_part part where part.tenant_id = $1 and part.budget_id = ${budget}.id)`;

/** The balance of some accounts, which is never stored and always added up. */
const balance =
  (parts: PartsOf, ...kinds: AccountKind[]) =>
  (table: string) =>
    `(select coalesce(sum(posting.amount_pence), 0)::bigint ${postingsOf('PART', parts(table), kinds)})`;

/** What payments that are pending put on an account. */
const pendingOn = (parts: PartsOf, kind: AccountKind) => (table: string) =>
  `(select coalesce(sum(posting.amount_pence), 0)::bigint from instalment_payment payment
    join ledger_transaction paid on paid.tenant_id = $1 and paid.id = payment.transaction_id and ${isPending('paid')}
    join ledger_posting posting on posting.tenant_id = $1 and posting.transaction_id = paid.id
    join ledger_account account on account.tenant_id = $1 and account.id = posting.account_id and account.kind = '${kind}'
    where payment.tenant_id = $1 and payment.part_id = ${parts(table)})`;

/** What was paid by instalments that start after the person died, and stands. */
const paidAfterDeath = (parts: PartsOf) => (table: string) =>
  `(select coalesce(sum(${postedOn('payment.transaction_id', 'PAID_TO_HOLDER')}), 0)::bigint from instalment_payment payment
    join person whose on whose.tenant_id = $1 and whose.id = payment.person_id and whose.died_on < payment.starts_on
    where payment.tenant_id = $1 and payment.part_id = ${parts(table)} and ${stands('payment.transaction_id')})`;

/**
 * What was paid beyond the days on which the plan was live and the money was held in this way, by payments that stand.
 * What was drawn ahead and an instalment made good counts as paid by it. What came back of it when the way of holding changed is
 * taken off. A payment of which the days are not known is not in it.
 */
const overpaid = (parts: PartsOf) => (table: string) =>
  `(select coalesce(sum(greatest(0, ${PAID_BEYOND('own')} - ${REPAID_AT_CHANGE('own')})), 0)::bigint
    from budget_part own where own.tenant_id = $1 and own.id = ${parts(table)})`;

/** What was paid of a part, a row of `budget_part`, beyond the days on which it was due. */
const PAID_BEYOND = (part: string) =>
  `(select coalesce(sum(greatest(0,
      ${postedOn('payment.transaction_id', 'PAID_TO_HOLDER')} + ${MADE_GOOD_BY('payment')} - ${netDueOfDays('payment', 'lived.days')})), 0)
    from instalment_payment payment
    join budget agreed on agreed.tenant_id = $1 and agreed.id = ${part}.budget_id
    join support_plan plan on plan.tenant_id = $1 and plan.id = agreed.plan_id
    join person whose on whose.tenant_id = $1 and whose.id = payment.person_id
    cross join lateral (select least(payment.ends_on, ${part}.ends_on, plan.ended_on, plan.superseded_on, whose.died_on + 1)
      - greatest(payment.starts_on, plan.implemented_on) as days) lived
    where payment.tenant_id = $1 and payment.part_id = ${part}.id and payment.whole_amount_pence is not null
      and ${stands('payment.transaction_id')})`;

/**
 * What was given, less what is paid, taken off or spent by the council, is what remains, as every transaction adds up to
 * zero.
 */
export function balances(parts: PartsOf) {
  const given = balance(parts, ...CONTRIBUTION_ACCOUNTS);
  const remaining = balance(parts, 'PART_ALLOCATION');
  const held = balance(parts, ...HELD_ACCOUNTS);
  const reserved = pendingOn(parts, 'PART_ALLOCATION');
  const onItsWay = pendingOn(parts, 'PAID_TO_HOLDER');
  return {
    allocatedPence: expression((table) => `-${given(table)}`),
    paidPence: expression(balance(parts, 'PAID_TO_HOLDER')),
    contributionTakenOffPence: expression(balance(parts, 'CONTRIBUTION_TAKEN_OFF')),
    remainingPence: expression(remaining),
    pendingPence: expression((table) => `-${reserved(table)}`),
    postedRemainingPence: expression((table) => `${remaining(table)} - ${reserved(table)}`),
    heldPence: expression((table) => `${held(table)} - ${onItsWay(table)}`),
    spentPence: expression(balance(parts, 'SPENT')),
    paidInPence: expression(balance(parts, 'PERSON_PAID_IN')),
    repaidPence: expression(balance(parts, 'REPAID_TO_COUNCIL')),
    paidAfterDeathPence: expression(paidAfterDeath(parts)),
    overpaidPence: expression(overpaid(parts)),
  };
}

extendShape(budgetShape, {
  ...balances(partsOfBudget),
  transactions: many(() => ledgerTransactionShape, {
    from: (budget) => `any (select posting.transaction_id ${postingsOf('PART', partsOfBudget(budget))})`,
    to: 'id',
    // Ids are in the order in which they were made.
    orderBy: ['id desc'],
    limit: MOST_TRANSACTIONS,
  }),
});
extendShape(budgetPartShape, {
  ...balances(thePart),
  drawnAheadPence: expression(DRAWN_AHEAD),
  // What is set by for a part that takes the place of another goes over to it on its first day.
  allocatedOn: expression(
    (part) => `case when ${part}.follows_part_id is not null then ${part}.starts_on end`,
  ),
  // The first days of the instalments that are paid, and not reversed.
  paidStarts: expression(
    (part) => `array(select payment.starts_on from instalment_payment payment
      where payment.tenant_id = $1 and payment.part_id = ${part}.id and ${stands('payment.transaction_id')})`,
  ),
  suspendedFrom: expression(
    (part) => `(select suspension.starts_on from payment_suspension suspension
      where suspension.tenant_id = $1 and suspension.part_id = ${part}.id and suspension.lifted_on is null)`,
  ),
  suspensionWaitsUntil: expression(
    (part) => `(select ${SUSPENSION_WAITS_UNTIL} from payment_suspension suspension
      where suspension.tenant_id = $1 and suspension.part_id = ${part}.id and suspension.lifted_on is null)`,
  ),
});
