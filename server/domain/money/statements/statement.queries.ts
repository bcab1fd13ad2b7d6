/** Reading a statement: of any days, and as it was known at any moment. */
import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { RequestError } from '../../../platform/errors.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { settingsReader } from '../../policy/policies/settingsOfMoment.queries.ts';
import { instalmentSchedule, type PartToPay, partsToPay } from '../payments/instalments.ts';
import { paymentToCome } from '../payments/paying.ts';
import { payingFactsOn } from '../payments/payingFacts.ts';
import { planLife } from '../payments/planLife.ts';
import {
  type BudgetRow,
  type PartRow,
  type PartRowToPay,
  readStatedBudget,
  WHOLE_STATEMENT,
} from './statedBudget.queries.ts';
import {
  type PartStatement,
  partStatements,
  type StatementFacts,
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
      isNamedSavingExempt: `${CARRIED}: whether what is saved towards a named purpose is left out`,
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
  savedUpPence: number;
  mayBeCarriedPence: number;
  abovePence: number;
  parts: StatedPart[];
  nextPayment: NextPayment | null;
}

/**
 * The statement of a budget; null where there is none that whoever asks may see. Throws BAD_USER_INPUT for days in the
 * wrong order. What takes more reading is in it only where it is among the fields that are asked for: what was spent by
 * outcome, what is committed, what was drawn ahead and the next payment.
 */
export async function readStatement(
  session: Session,
  { budgetId, ...asked }: StatementRequest,
  fields: Selection = WHOLE_STATEMENT,
): Promise<BudgetStatement | null> {
  const uuid = fromGlobalId('Budget', budgetId);
  const to = asked.to ?? session.today.toString();
  const knownAt = asked.knownAt ?? session.now.toString();
  const budget = uuid && (await readStatedBudget(session, [uuid, asked.from ?? null, to, knownAt], fields));
  if (!budget) return null;
  const from = asked.from ?? (budget.startsOn < to ? budget.startsOn : to);
  if (from > to) throw daysInWrongOrder();
  const settings = settingsReader(session);
  const on = dayInEnglandOf(budget.agreedAt);
  const [money, deployment] = await Promise.all([
    settings('money', { versionId: budget.moneyPolicyVersionId, on }),
    settings('deployment', { versionId: budget.deploymentPolicyVersionId, on }),
  ]);
  const parts = budget.parts.map((part) => ({
    ...part,
    id: part.id.slice(-UUID_LENGTH),
    followsPartId: part.followsPartId?.slice(-UUID_LENGTH) ?? null,
  }));
  const rulesOf = await readRules(settings, parts, { money, deployment });
  const stated = partStatements(factsOf(budget, parts), { from, to }, rulesOf);
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
      return nextPayment(parts as PartRowToPay[], budget, rulesOf, session.today);
    },
  };
}

const UUID_LENGTH = 36;

/** The rules of one part. */
interface StatementRules {
  money: PolicySettings['money'];
  deployment: PolicySettings['deployment'];
}

/** The rules of each part: where its money came to be held in this way later, the deployment policy of that day is its own. */
async function readRules(
  settings: ReturnType<typeof settingsReader>,
  parts: readonly PartRow[],
  first: StatementRules,
): Promise<(part: { id: string }) => StatementRules> {
  const changed = parts.filter(({ deploymentPolicyVersionId }) => deploymentPolicyVersionId !== null);
  const read = changed.map(async ({ id, deploymentPolicyVersionId, startsOn }) => {
    const versionId = deploymentPolicyVersionId as string;
    return [id, { ...first, deployment: await settings('deployment', { versionId, on: startsOn }) }] as const;
  });
  const rules = new Map(await Promise.all(read));
  return ({ id }) => rules.get(id) ?? first;
}

/** What a statement is worked out from. */
function factsOf(
  { moved, movedByItem, items, drawn, savings, plan }: BudgetRow,
  parts: readonly PartRow[],
): StatementFacts {
  const life = plan && planLife(plan);
  return {
    parts,
    rows: movedByItem ?? moved ?? [],
    items: items ?? [],
    drawn,
    savings,
    plan: { from: life?.implementedOn ?? null, until: life?.lastedUntil ?? null },
  };
}

function daysInWrongOrder(): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    'The statement would end before it begins. Give a first day that is not after the last.',
  );
}

/** The payment that comes next of all parts, by the rule by which it will be paid. */
function nextPayment(
  parts: readonly PartRowToPay[],
  { personContributionWeeklyPence, plan }: BudgetRow,
  rulesOf: (part: PartRowToPay) => StatementRules,
  today: Temporal.PlainDate,
): NextPayment | null {
  if (!plan) return null;
  const toPay = partsToPay(parts, personContributionWeeklyPence);
  const toCome = parts.flatMap((part, index) => {
    const schedule = instalmentSchedule(toPay[index] as PartToPay, rulesOf(part));
    const kept = { ...part, plan, schedule, receiver: part.supporter };
    const payment = paymentToCome((day) => payingFactsOn(kept, day), today);
    if (!payment) return [];
    const amountPence = payment.amountPence - payment.contributionTakenOffPence;
    return [{ partId: toGlobalId('BudgetPart', part.id), payOn: payment.payOn, amountPence }];
  });
  return toCome.toSorted((a, b) => (a.payOn < b.payOn ? -1 : 1))[0] ?? null;
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
