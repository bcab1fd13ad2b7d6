import type { Condition } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { expression, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { bankDetailsShape } from '../bankDetails/bankDetails.queries.ts';
import { budgetPartShape } from '../budgets/budgets.queries.ts';
import type { TransactionStatus } from '../ledger/ledgerVocabulary.ts';
import { statusOf } from '../ledger/settlement.queries.ts';
import { ledgerTransactionShape } from '../payments/ledger.queries.ts';
import {
  BacsOriginator,
  PaymentRun,
  PaymentRunItem,
  PaymentRunOmission,
  ReturnedPayment,
  ReturnedPaymentList,
} from './paymentRuns.entity.ts';
import type { PaymentRunStatus } from './paymentRunsVocabulary.ts';
import { MOST_RETURNS } from './returnedPayments.ts';

export const bacsOriginatorShape = shapeOf(BacsOriginator, {
  fields: {
    accountEnding: expression((originator) => `right(${originator}.account_number, 4)`),
    accountNumber: needs('accountEnding'),
    status: needs('approvedAt', 'refusedAt'),
  },
});

/** What a run pays out that stands so in the ledger. */
const paidOut = (status: TransactionStatus) => (run: string) =>
  `(select coalesce(sum(item.amount_pence - item.contribution_taken_off_pence), 0)::bigint from payment_run_item item
    join ledger_transaction paid on paid.tenant_id = $1 and paid.id = item.transaction_id
    where item.tenant_id = $1 and item.run_id = ${run}.id and ${statusOf('paid')} = '${status}')`;

export const paymentRunShape = shapeOf(PaymentRun, {
  fields: {
    originator: one(() => bacsOriginatorShape),
    status: needs('approvedAt', 'withdrawnAt'),
    hashTotal: expression((run) => `${run}.hash_total::text`),
    pendingPence: expression(paidOut('PENDING')),
    postedPence: expression(paidOut('POSTED')),
    voidPence: expression(paidOut('VOID')),
    fileWrittenAt: expression(
      (
        run,
      ) => `(select to_char(written.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from payment_run_file written
        where written.tenant_id = $1 and written.run_id = ${run}.id)`,
    ),
  },
});

export const paymentRunItemShape = shapeOf(PaymentRunItem, {
  fields: {
    part: one(() => budgetPartShape),
    bankDetails: one(() => bankDetailsShape),
    transaction: one(() => ledgerTransactionShape),
    returns: many(() => returnedPaymentShape, { from: 'id', to: 'item_id' }),
    paidPence: expression((item) => `${item}.amount_pence - ${item}.contribution_taken_off_pence`),
  },
});

export const paymentRunOmissionShape = shapeOf(PaymentRunOmission, {
  fields: { part: one(() => budgetPartShape) },
});

export const returnedPaymentShape = shapeOf(ReturnedPayment, {
  fields: {
    item: one(() => paymentRunItemShape),
    reversal: one(() => ledgerTransactionShape),
    proposedDetails: one(() => bankDetailsShape),
  },
});

export const returnedPaymentListShape = shapeOf(ReturnedPaymentList, {
  fields: { payments: many(() => returnedPaymentShape, { from: 'id', to: 'list_id', limit: MOST_RETURNS }) },
});

/** As `paymentRunStatus` has it. */
const IS: Record<PaymentRunStatus, string> = {
  PROPOSED: '(approved_at is null and withdrawn_at is null)',
  APPROVED: '(approved_at is not null and withdrawn_at is null)',
  WITHDRAWN: '(withdrawn_at is not null)',
};

type Rows = Promise<Page<Record<string, unknown>>>;

/** The council's runs, the latest proposed first; of these statuses only, where any are given. */
export function findPaymentRuns(
  session: Session,
  selection: PageSelection,
  statuses: readonly PaymentRunStatus[] | null,
  page: PageArguments,
): Rows {
  const sql = statuses?.map((status) => IS[status]).join(' or ');
  return readPage(session, paymentRunShape, selection, {
    ...page,
    list: 'paymentRuns',
    orderBy: [],
    descending: true,
    where: sql === undefined ? undefined : { sql: `(${sql || 'false'})`, values: [] },
  });
}

/** The payments of a run, in their order. */
export function findItems(
  session: Session,
  runId: string,
  selection: PageSelection,
  page: PageArguments,
): Rows {
  return readPage(session, paymentRunItemShape, selection, {
    ...page,
    list: 'paymentRunItems',
    orderBy: ['position'],
    where: { sql: 'run_id = $1::uuid', values: [runId] },
  });
}

/** What a run leaves out, in the order in which it was looked at. */
export function findOmissions(
  session: Session,
  runId: string,
  selection: PageSelection,
  page: PageArguments,
): Rows {
  return readPage(session, paymentRunOmissionShape, selection, {
    ...page,
    list: 'paymentRunOmissions',
    orderBy: [],
    where: { sql: 'run_id = $1::uuid', values: [runId] },
  });
}

/** From which account the council pays now: what was approved last; null where nothing was. */
export function readOriginator(session: Session, selection: Selection): Promise<object | null> {
  const where = { sql: 'approved_at is not null', values: [] };
  return firstOriginator(session, selection, { list: 'originator', orderBy: ['approved_at'], where });
}

/** What waits for a second person; null where nothing does. */
export function readProposedOriginator(session: Session, selection: Selection): Promise<object | null> {
  const where = { sql: 'approved_at is null and refused_at is null', values: [] };
  return firstOriginator(session, selection, { list: 'proposedOriginator', orderBy: [], where });
}

async function firstOriginator(
  session: Session,
  selection: Selection,
  which: { list: string; orderBy: string[]; where: Condition },
): Promise<object | null> {
  const wanted = { node: selection, rows: true, totalCount: false };
  const page = { first: 1, descending: true, ...which };
  const { nodes } = await readPage<Record<string, unknown>>(session, bacsOriginatorShape, wanted, page);
  return nodes[0] ?? null;
}
