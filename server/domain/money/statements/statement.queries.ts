/** Reading a statement: of any days, and as it was known at any moment. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { RequestError } from '../../../platform/errors.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import { readOne } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { PLAN_FACTS } from '../../care/plans/planStatus.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { settingsReader } from '../../policy/policies/settingsOfMoment.queries.ts';
import { budgetShape } from '../budgets/budgets.queries.ts';
import { madeGood } from '../payments/ahead.ts';
import { instalmentSchedule, type PartToPay, partsToPay } from '../payments/instalments.ts';
import { dueInstalments, type PlanToPay, planLife } from '../payments/paying.ts';
import {
  type CostedItem,
  type MovedRow,
  type PartStatement,
  type PartToState,
  partStatements,
  type Sums,
  sumOfParts,
} from './statement.ts';

const CARRIED = 'what of unspent money may be carried on, as a statement says it';

/** A statement says what may be carried on by the versions that the budget was agreed by, as these were told then. */
export const STATEMENT = {
  does: 'DECIDES',
  file: 'server/domain/money/statements/statement.ts',
  reads: {
    money: {
      carryOverOfMonthBasisPoints: CARRIED,
      maximumUnspentWeeks: CARRIED,
      maximumUnspentPence: CARRIED,
      surplusIsAbove: CARRIED,
      unspentLimitIsAgreed: CARRIED,
      accountRules: CARRIED,
    },
    deployment: { individualServiceFund: { surplusLimitWeeks: CARRIED } },
  },
} as const satisfies SettingReader;

/** Which statement. */
export interface StatementRequest {
  /** Global id. */
  budgetId: string;
  /** The first and the last day; the first of the budget and today where they are left out. */
  from?: string | null;
  to?: string | null;
  /** As it was known at a moment; now where it is left out. */
  knownAt?: string | null;
}

/** What was spent on an outcome; its words where whoever asks may see plans. */
export interface SpentOnOutcome {
  outcomeId: string | null;
  outcome: string | null;
  amountPence: number;
}

/** The next instalment that is still to be paid. */
export interface NextPayment {
  partId: string;
  payOn: string;
  amountPence: number;
}

/** The statement of one part; its id is a global one. */
export interface StatedPart extends Omit<PartStatement, 'spent'> {
  purpose: string;
  deploymentOption: DeploymentOption;
  isContingency: boolean;
  spent: SpentOnOutcome[];
}

/** The whole statement. */
export interface BudgetStatement extends Sums {
  budgetId: string;
  from: string;
  to: string;
  knownAt: string;
  spent: SpentOnOutcome[];
  mayBeCarriedPence: number;
  abovePence: number;
  parts: StatedPart[];
  nextPayment: NextPayment | null;
}

/** A part as it is read. */
type PartRow = PartToState &
  Omit<PartToPay, 'contributionWeeklyPence'> & {
    purpose: string;
    paidStarts: readonly string[];
    suspendedFrom: string | null;
    suspensionWaitsUntil: string | null;
    drawnAheadPence: number;
    midPointBandBasisPoints: number | null;
  };

interface BudgetRow {
  startsOn: string;
  agreedAt: string;
  moneyPolicyVersionId: string;
  deploymentPolicyVersionId: string;
  personContributionWeeklyPence: number;
  plan: PlanToPay;
  parts: PartRow[];
}

const PART = [
  'id',
  'purpose',
  'deploymentOption',
  'weeklyAmountPence',
  'paidOncePence',
  'isContingency',
  'agreedUnspentLimitPence',
  'startsOn',
  'endsOn',
  'paidStarts',
  'suspendedFrom',
  'suspensionWaitsUntil',
  'drawnAheadPence',
  'midPointBandBasisPoints',
];
const BUDGET = selectionOf(
  'startsOn',
  'agreedAt',
  'moneyPolicyVersionId',
  'deploymentPolicyVersionId',
  'personContributionWeeklyPence',
  ...[...PLAN_FACTS, 'supersededOn'].map((fact) => `plan.${fact}`),
  ...PART.map((field) => `parts.${field}`),
);

/**
 * The statement of a budget; null where there is none that whoever asks may see. Throws BAD_USER_INPUT for days in the
 * wrong order.
 */
export async function readStatement(
  session: Session,
  { budgetId, ...asked }: StatementRequest,
): Promise<BudgetStatement | null> {
  const uuid = fromGlobalId('Budget', budgetId);
  const budget = uuid ? await readOne<BudgetRow>(session, budgetShape, uuid, BUDGET) : null;
  if (!uuid || !budget) return null;
  const to = asked.to ?? session.today.toString();
  const from = asked.from ?? (budget.startsOn < to ? budget.startsOn : to);
  if (from > to) throw daysInWrongOrder();
  const knownAt = asked.knownAt ?? session.now.toString();
  const settings = settingsReader(session);
  const on = dayInEnglandOf(budget.agreedAt);
  const [money, deployment, { moved, items, drawn }] = await Promise.all([
    settings('money', { versionId: budget.moneyPolicyVersionId, on }),
    settings('deployment', { versionId: budget.deploymentPolicyVersionId, on }),
    readMoved(session, uuid, { from, to, knownAt }),
  ]);
  const rules = { money, deployment };
  const life = planLife(budget.plan);
  const parts = budget.parts.map((part) => ({ ...part, id: part.id.slice(-UUID_LENGTH) }));
  const plan = { from: life.implementedOn, until: life.lastedUntil };
  const stated = partStatements({ parts, rows: moved, items, drawn, plan }, { from, to }, rules);
  const outcomes = await readOutcomes(session, stated);
  const named = ({ outcomeId, amountPence }: { outcomeId: string | null; amountPence: number }) => ({
    outcomeId: outcomeId && toGlobalId('Outcome', outcomeId),
    outcome: outcomeId ? (outcomes.get(outcomeId) ?? null) : null,
    amountPence,
  });
  const sums = sumOfParts(stated);
  return {
    budgetId,
    from,
    to,
    knownAt,
    ...sums,
    spent: sums.spent.map(named),
    parts: stated.map((part, index) => ({
      ...part,
      partId: toGlobalId('BudgetPart', part.partId),
      purpose: parts[index]?.purpose ?? '',
      deploymentOption: (parts[index] as PartRow).deploymentOption,
      isContingency: parts[index]?.isContingency ?? false,
      spent: part.spent.map(named),
    })),
    // Worked out only where it is asked for, as a schedule takes longer than all else of a statement.
    get nextPayment() {
      return nextPayment(parts, budget, life, rules, session.today.toString());
    },
  };
}

const UUID_LENGTH = 36;

function daysInWrongOrder(): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    'The statement would end before it begins. Give a first day that is not after the last.',
  );
}

/** The first instalment that is due and not paid, of a part whose payments are not suspended. */
function nextPayment(
  parts: readonly PartRow[],
  { personContributionWeeklyPence }: BudgetRow,
  life: ReturnType<typeof planLife>,
  rules: Parameters<typeof instalmentSchedule>[1],
  today: string,
): NextPayment | null {
  if (life.personDiedOn) return null;
  const toPay = partsToPay(parts, personContributionWeeklyPence);
  const unpaid = parts.flatMap((part, index) => {
    const { id, paidStarts, suspendedFrom, suspensionWaitsUntil } = part;
    const waits = (suspensionWaitsUntil ?? '') >= today;
    const schedule = dueInstalments(instalmentSchedule(toPay[index] as PartToPay, rules), life);
    const [next, ...later] = schedule.filter(({ startsOn }) => !paidStarts.includes(startsOn));
    if (!next || (suspendedFrom !== null && suspendedFrom <= next.payOn && !waits)) return [];
    const netPence = next.amountPence - next.contributionTakenOffPence;
    const amountPence = netPence - madeGood(netPence, aheadOf(part), later.length === 0);
    return [{ partId: toGlobalId('BudgetPart', id), payOn: next.payOn, amountPence }];
  });
  return unpaid.toSorted((a, b) => (a.payOn < b.payOn ? -1 : 1))[0] ?? null;
}

function aheadOf({ drawnAheadPence: drawnPence, midPointBandBasisPoints }: PartRow) {
  return midPointBandBasisPoints === null ? null : { drawnPence, bandBasisPoints: midPointBandBasisPoints };
}

const MOVED = {
  name: 'statement_of_budget',
  text: `select json_build_object('moved', (select coalesce(json_agg(summed), '[]') from (
      select account.owner_id as "partId", account.kind as account,
        spent.outcome_id as "outcomeId", spent.support_item_id as "supportItemId",
        coalesce(sum(posting.amount_pence) filter (where moved.occurred_on < $3::date), 0)::bigint as "beforePence",
        coalesce(sum(posting.amount_pence) filter (where moved.occurred_on >= $3::date), 0)::bigint as "withinPence"
      from budget_part part
      join ledger_account account on account.tenant_id = $1 and account.owner_id = part.id and account.owner_kind = 'PART'
      join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
      join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
        and moved.occurred_on <= $4::date and moved.recorded_at <= $5::timestamptz
      left join spending spent on account.kind = 'SPENT' and spent.tenant_id = $1
        and spent.transaction_id = coalesce(moved.reverses_id, moved.id)
      where part.tenant_id = $1 and part.budget_id = $2
      group by 1, 2, 3, 4) summed),
    'drawn', (select coalesce(json_object_agg(part.id, drawn.pence), '{}') from budget_part part
      cross join lateral (select sum(posting.amount_pence)::bigint as pence from ledger_account account
        join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
        join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
          and moved.occurred_on between $3::date and $4::date and moved.recorded_at <= $5::timestamptz
        left join ledger_transaction undone on undone.tenant_id = $1 and undone.id = moved.reverses_id
        where account.tenant_id = $1 and account.owner_id = part.id and account.owner_kind = 'PART'
          and account.kind = 'PAID_TO_HOLDER' and coalesce(undone.kind, moved.kind) = 'DRAWN_AHEAD') drawn
      where part.tenant_id = $1 and part.budget_id = $2 and drawn.pence is not null),
    'items', (select coalesce(json_agg(costed), '[]') from (
      select item.id, item.deployment_option as "deploymentOption", item.weekly_cost_pence as "weeklyCostPence"
      from budget agreed
      join support_item item on item.tenant_id = $1 and item.plan_id = agreed.plan_id and item.paid_from = 'BUDGET'
      where agreed.tenant_id = $1 and agreed.id = $2) costed))::text as json`,
};

async function readMoved(
  session: Session,
  budgetId: string,
  { from, to, knownAt }: { from: string; to: string; knownAt: string },
): Promise<{ moved: MovedRow[]; items: CostedItem[]; drawn: Record<string, number> }> {
  const values = [session.council.tenantId, budgetId, from, to, knownAt];
  const [row] = await session.query<{ json: string }>(MOVED, values);
  return JSON.parse(row?.json ?? '{"moved":[],"items":[],"drawn":{}}');
}

const OUTCOMES = {
  name: 'outcomes_of_statement',
  text: 'select id, description from plan_outcome where tenant_id = $1 and id = any($2::uuid[])',
};

/** The outcomes in the person’s words, for whoever may see plans; otherwise their ids alone are shown. */
async function readOutcomes(session: Session, parts: readonly PartStatement[]): Promise<Map<string, string>> {
  const ids = parts.flatMap(({ spent }) => spent.flatMap(({ outcomeId }) => outcomeId ?? []));
  if (ids.length === 0 || !session.mayRead('PLANS')) return new Map();
  const values = [session.council.tenantId, [...new Set(ids)]];
  const rows = await session.query<{ id: string; description: string }>(OUTCOMES, values);
  return new Map(rows.map(({ id, description }) => [id, description]));
}
