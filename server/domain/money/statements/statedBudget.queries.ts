/** What a statement is made of: the budget, and what moved in it. */
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { getOrAdd } from '../../../platform/getOrAdd.ts';
import {
  mergeSelections,
  NOTHING,
  type Selection,
  selectionOf,
} from '../../../platform/reading/selection.ts';
import { expression, type Shape } from '../../../platform/reading/shape.ts';
import { statementFor } from '../../../platform/reading/statement.ts';
import type { Session } from '../../../platform/session.ts';
import { PLAN_FACTS } from '../../care/plans/planStatus.ts';
import { budgetShape } from '../budgets/budgets.queries.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { KeptPart } from '../payments/instalments.ts';
import type { PartToBePaid } from '../payments/payingFacts.ts';
import type { PlanToPay } from '../payments/planLife.ts';
import type { Receiver } from '../payments/receiver.ts';
import { PLAN_OVER_FROM } from '../savings/savings.queries.ts';
import type { PlacedSaving } from '../savings/savings.ts';
import type { CostedItem, MovedRow, PartToState } from './statement.ts';

/** A part as it is read. */
export type PartRow = PartToState & { purpose: string; deploymentPolicyVersionId: string | null };

/** A part as it is read where the next payment is asked for. */
export type PartRowToPay = PartRow &
  KeptPart &
  Omit<PartToBePaid, 'plan' | 'schedule' | 'receiver'> & { supporter: Receiver | null };

/** A budget as it is read for a statement. */
export interface BudgetRow {
  startsOn: string;
  agreedAt: string;
  moneyPolicyVersionId: string;
  deploymentPolicyVersionId: string;
  personContributionWeeklyPence: number;
  parts: PartRow[];
  /** What moved; by what it was spent on too, where that is asked for. */
  moved?: MovedRow[];
  movedByItem?: MovedRow[];
  /** Each of these is there only where what it is for is asked for. */
  plan?: PlanToPay;
  items?: CostedItem[];
  drawn?: Record<string, number>;
  savings?: PlacedSaving[];
}

const HELD_BY_COUNCIL = DEPLOYMENT_OPTION.values
  .filter((option) => deploymentOf(option).payee === null)
  .map((option) => `'${option}'`);

/**
 * What was posted to the accounts of the parts, each for itself or also by what it was spent on. What is set by for a part
 * counts only where the council holds the money itself.
 */
const movedSql = (by: { columns: string; join: string; group: string }) => (budget: string) =>
  `(
    select coalesce(json_agg(summed), '[]') from (
      select account.owner_id as "partId", account.kind as account, added.*
      from budget_part part
      join ledger_account account on account.tenant_id = $1 and account.owner_id = part.id and account.owner_kind = 'PART'
        and (account.kind <> 'PART_ALLOCATION' or part.deployment_option in (${HELD_BY_COUNCIL}))
      cross join lateral (select ${by.columns}
          coalesce(sum(posting.amount_pence) filter (where moved.occurred_on < ${firstDay(budget)}), 0)::bigint as "beforePence",
          coalesce(sum(posting.amount_pence) filter (where moved.occurred_on >= ${firstDay(budget)}), 0)::bigint as "withinPence",
          coalesce(sum(posting.amount_pence) filter (where moved.occurred_on >= ${firstDay(budget)}
            and moved.kind = 'TRANSFERRED'), 0)::bigint as "transferredPence"
        from ledger_posting posting
        join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
          and moved.occurred_on <= $4::date and moved.recorded_at <= $5::timestamptz
        ${by.join}
        where posting.tenant_id = $1 and posting.account_id = account.id
        ${by.group}) added
      where part.tenant_id = $1 and part.budget_id = $2) summed)`;

const firstDay = (budget: string) => `coalesce($3::date, least(${budget}.starts_on, $4::date))`;

/** Only a part that is the average of good and bad weeks is drawn ahead of. */
const drawnSql = (budget: string) => `(
    select coalesce(json_object_agg(part.id, drawn.pence), '{}') from budget_part part
    cross join lateral (select sum(posting.amount_pence)::bigint as pence from ledger_account account
      join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
      join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
        and moved.occurred_on between ${firstDay(budget)} and $4::date and moved.recorded_at <= $5::timestamptz
      left join ledger_transaction undone on undone.tenant_id = $1 and undone.id = moved.reverses_id
      where account.tenant_id = $1 and account.owner_id = part.id and account.owner_kind = 'PART'
        and account.kind = 'PAID_TO_HOLDER' and coalesce(undone.kind, moved.kind) = 'DRAWN_AHEAD') drawn
    where part.tenant_id = $1 and part.budget_id = $2 and part.most_ahead_pence is not null
      and drawn.pence is not null)`;

const itemsSql = (budget: string) => `(
    select coalesce(json_agg(costed), '[]') from (
      select item.id, item.deployment_option as "deploymentOption", item.weekly_cost_pence as "weeklyCostPence"
      from support_item item
      where item.tenant_id = $1 and item.plan_id = ${budget}.plan_id and item.paid_from = 'BUDGET') costed)`;

const savingsSql = (budget: string) => `(
    select coalesce(json_agg(json_build_object('partId', saving.part_id,
        'startedInPartId', saving.started_in_part_id, 'planOverFrom', ${PLAN_OVER_FROM('saving')}, 'targetPence', saving.target_pence,
        'startedOn', saving.started_on, 'saveByOn', saving.save_by_on,
        'endedOn', case when saving.ended_at <= $5::timestamptz then saving.ended_on end)), '[]')
      from saving where saving.tenant_id = $1 and saving.budget_id = ${budget}.id
        and saving.started_at <= $5::timestamptz)`;

/**
 * A budget with what moved in it, so that one statement brings both. Beside the council and the budget it takes, from $3
 * on, the first day or null, the last day, and the moment at which it was known.
 */
const statedBudget: Shape = {
  ...budgetShape,
  fields: new Map([
    ...budgetShape.fields,
    ['moved', expression(movedSql({ columns: '', join: '', group: '' }))],
    [
      'movedByItem',
      expression(
        movedSql({
          columns: 'spent.outcome_id as "outcomeId", spent.support_item_id as "supportItemId",',
          join: `left join spending spent on account.kind = 'SPENT' and spent.tenant_id = $1
        and spent.transaction_id = coalesce(moved.reverses_id, moved.id)`,
          group: 'group by 1, 2 order by 1, 2',
        }),
      ),
    ],
    ['drawn', expression(drawnSql)],
    ['items', expression(itemsSql)],
    ['savings', expression(savingsSql)],
  ]),
};

const ofParts = (...fields: string[]) => fields.map((field) => `parts.${field}`);
const PLAN = [...PLAN_FACTS, 'supersededOn'].map((fact) => `plan.${fact}`);
const BUDGET = selectionOf(
  'startsOn',
  'agreedAt',
  'moneyPolicyVersionId',
  'deploymentPolicyVersionId',
  'personContributionWeeklyPence',
  ...ofParts(
    'id',
    'purpose',
    'deploymentOption',
    'weeklyAmountPence',
    'isContingency',
    'agreedUnspentLimitPence',
  ),
  ...ofParts('startsOn', 'endsOn', 'followsPartId', 'deploymentPolicyVersionId'),
);
/** All that says whether whoever receives the money for the person still may. */
const RECEIVER = [
  ...['authority', 'authorityFrom', 'authorityTo', 'incapacityFoundUntil', 'personDiedOn'],
  ...['kind', 'scopes', 'startsOn', 'endsOn', 'endedOn'].map((fact) => `representations.${fact}`),
];
const BY_ITEM = selectionOf('movedByItem');
const BY_ACCOUNT = selectionOf('moved');

/** What each of these fields of a statement, or of its parts, takes beside; what nobody asks for is not read. */
const TAKEN_BY = {
  committedPence: selectionOf(...PLAN, 'items'),
  drawnAheadPence: selectionOf('drawn'),
  nextPayment: selectionOf(
    ...PLAN,
    ...ofParts('paidOncePence', 'paidStarts', 'suspendedFrom', 'suspensionWaitsUntil'),
    ...ofParts('drawnAheadPence', 'midPointBandBasisPoints', 'remainingPence', 'allocatedOn'),
    ...ofParts('agreementIsNeeded', 'agreementSignedOn'),
    ...RECEIVER.map((fact) => `parts.supporter.${fact}`),
    ...ofParts('contributionWay', 'contributionWeeklyPence', 'cyclesStartOn', 'cyclesEndOn'),
  ),
  mayBeCarriedPence: selectionOf('savings'),
  abovePence: selectionOf('savings'),
  savedUpPence: selectionOf('savings'),
};
/** The fields of a whole statement. */
export const WHOLE_STATEMENT = selectionOf('spent', ...Object.keys(TAKEN_BY));

/** By the fields that are asked for, which are one object for each document. */
const known = new WeakMap<Selection, Selection>();

/** What is read for the fields that are asked for. */
function toRead(asked: Selection): Selection {
  return getOrAdd(known, asked, () => {
    const askedOfParts = asked.fields.get('parts')?.fields;
    const isAsked = (field: string) => asked.fields.has(field) || askedOfParts?.has(field);
    const moved = isAsked('spent') || isAsked('committedPence') ? BY_ITEM : BY_ACCOUNT;
    const taken = Object.entries(TAKEN_BY).map(([field, takes]) => (isAsked(field) ? takes : NOTHING));
    return [moved, ...taken].reduce(mergeSelections, BUDGET);
  });
}

/**
 * A budget and all that these fields of its statement are made of, by one SQL statement; null where there is none that
 * whoever asks may see. The values are the budget's bare UUID, the first day or null, the last, and the moment.
 */
export async function readStatedBudget(
  session: Session,
  values: readonly [string, string | null, string, string],
  fields: Selection,
): Promise<BudgetRow | null> {
  const { statement, rowsFrom } = statementFor(statedBudget, toRead(fields), { where: 'id = $1', limit: 1 });
  // It adds up years of postings, so no read of a single record is made to wait behind it.
  const long = { ...statement, isShort: false };
  const answer = await session.query<{ json: string }>(long, [session.council.tenantId, ...values]);
  return (rowsFrom(answer)[0] as BudgetRow | undefined) ?? null;
}
