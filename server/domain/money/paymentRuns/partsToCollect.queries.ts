/** Everything that a run looks at, for all parts at once: a handful of statements, however many parts there are. */

import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { getOrAdd } from '../../../platform/getOrAdd.ts';
import { Representation } from '../../care/representation/representation.entity.ts';
import { SUSPENSION_WAITS_UNTIL } from '../../oversight/challenges/openChallenges.queries.ts';
import { Supporter } from '../../people/people.entity.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import type { BankPayee } from '../bankDetails/bankDetailsVocabulary.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { isUndone } from '../ledger/ledgerSql.ts';

import { DRAWN_AHEAD } from '../payments/ahead.ts';
import { type Instalment, instalmentSchedule, type PartToPay, partsToPay } from '../payments/instalments.ts';
import { payingFactsOn } from '../payments/payingFacts.ts';
import type { PlanToPay } from '../payments/planLife.ts';
import type { Receiver } from '../payments/receiver.ts';
import type { PartToCollect } from './partOfRun.ts';

/** A part with all that a run has to know of it. */
export interface PartOfCouncil extends PartToCollect {
  partId: string;
  personId: string;
  /** How often each instalment has been paid, undone payments counted too, by its first day. */
  attempts: ReadonlyMap<string, number>;
}

interface Row extends Omit<PartToPay, 'contributionWeeklyPence' | 'weeklyAmountPence' | 'paidOncePence'> {
  partId: string;
  personId: string;
  budgetId: string;
  heldBySupporterId: string | null;
  weeklyAmountPence: string;
  paidOncePence: string | null;
  contributionPence: string;
  /** The person's share, where it went over from another part. */
  sharePence: string | null;
  /** The part since which the same holder has had the money. */
  heldSincePartId: string;
  agreedAt: string;
  allocatedOn: string | null;
  /** The day from which on the money is held in this way, where that changed. */
  changedOn: string | null;
  moneyVersionId: string;
  deploymentVersionId: string;
  plan: PlanToPay;
  agreementIsNeeded: boolean;
  agreementSignedOn: string | null;
  suspendedFrom: string | null;
  suspensionWaitsUntil: string | null;
  payments: { startsOn: string; isUndone: boolean }[];
  remainingPence: string;
  midPointBandBasisPoints: number | null;
  drawnAheadPence: string;
}

// A part comes with its budget's others, as the person's contribution is shared over all of them.
const FIND_PARTS = `
  select part.id as "partId", part.person_id as "personId", part.budget_id as "budgetId",
    part.held_by_supporter_id as "heldBySupporterId", part.deployment_option as "deploymentOption",
    part.weekly_amount_pence as "weeklyAmountPence", part.paid_once_pence as "paidOncePence",
    part.agreement_is_needed as "agreementIsNeeded", part.agreement_signed_on::text as "agreementSignedOn",
    part.contribution_way as "contributionWay",
    part.starts_on::text as "startsOn", part.ends_on::text as "endsOn",
    part.cycles_start_on::text as "cyclesStartOn", part.cycles_end_on::text as "cyclesEndOn",
    case when part.follows_part_id is not null then part.starts_on::text end as "allocatedOn",
    part.contribution_weekly_pence as "sharePence", coalesce(part.held_since_part_id, part.id) as "heldSincePartId",
    budget.person_contribution_weekly_pence as "contributionPence",
    to_char(budget.agreed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "agreedAt",
    budget.money_policy_version_id as "moneyVersionId",
    coalesce(part.deployment_policy_version_id, budget.deployment_policy_version_id) as "deploymentVersionId",
    case when part.deployment_policy_version_id is not null then part.starts_on::text end as "changedOn",
    json_build_object('sharedAt', plan.shared_at, 'agreedAt', plan.agreed_at, 'returnedAt', plan.returned_at,
      'signOffRung', plan.sign_off_rung, 'signedOffAt', plan.signed_off_at, 'implementedOn', plan.implemented_on,
      'endedOn', plan.ended_on, 'supersededAt', plan.superseded_at, 'supersededOn', plan.superseded_on,
      'personDiedOn', person.died_on) as plan,
    suspended.starts_on as "suspendedFrom", suspended.waits_until as "suspensionWaitsUntil",
    part.mid_point_band_basis_points as "midPointBandBasisPoints", ${DRAWN_AHEAD('part')} as "drawnAheadPence",
    coalesce(paid.payments, '[]') as payments, coalesce(left_of.pence, 0) as "remainingPence"
  from support_plan plan
  join person on person.tenant_id = $1 and person.id = plan.person_id
  join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
  join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
  left join lateral (
    select suspension.starts_on::text, ${SUSPENSION_WAITS_UNTIL} as waits_until from payment_suspension suspension
    where suspension.tenant_id = $1 and suspension.part_id = part.id and suspension.lifted_on is null) suspended on true
  left join lateral (
    select json_agg(json_build_object('startsOn', payment.starts_on, 'isUndone', ${isUndone('payment.transaction_id')})) as payments
    from instalment_payment payment
    where payment.tenant_id = $1 and payment.part_id = part.id) paid on true
  left join lateral (
    select sum(posting.amount_pence) as pence from ledger_account account
    join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
    where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = part.id
      and account.kind = 'PART_ALLOCATION') left_of on true
  where plan.tenant_id = $1 and plan.implemented_on is not null
    and ($2::uuid[] is null or budget.id = any (
      select chosen.budget_id from budget_part chosen where chosen.tenant_id = $1 and chosen.id = any ($2::uuid[])))
  order by part.budget_id, part.position`;

const FIND_ACCOUNTS = `
  select id, person_id as "personId", payee, coalesce(supporter_id, part_id, person_id) as "ownerId",
    approved_at::text as "approvedAt", usable_from_on::text as "usableFromOn", replaced_on::text as "replacedOn",
    held_on::text as "heldOn"
  from bank_details
  where tenant_id = $1 and approved_at is not null and refused_at is null
    and (replaced_on is null or replaced_on > $2::date)
  order by usable_from_on, id`;

/**
 * The parts of the council's budgets under which support has started; only some of them where these are named.
 * @param day the day of which it is asked whether somebody may receive the money.
 */
export async function partsToCollect(
  work: Work,
  {
    partIds,
    leftOut,
    day,
    processingOn,
  }: {
    partIds: readonly string[] | null;
    leftOut: ReadonlySet<string>;
    day: string;
    processingOn: string;
  },
): Promise<PartOfCouncil[]> {
  const rows = await work.query<Row>(FIND_PARTS, [work.tenantId, partIds]);
  const schedules = await schedulesOf(work, rows);
  const receivers = await receiversOf(work, rows);
  const accounts = await accountsByOwner(work, processingOn);
  const on = Temporal.PlainDate.from(day);
  const wanted = partIds && new Set(partIds);
  return rows
    .filter(({ partId }) => wanted === null || wanted.has(partId))
    .map((row) => {
      const { partId, personId, payments } = row;
      const paid = payments.filter(({ isUndone }) => !isUndone);
      const kept = {
        ...row,
        schedule: schedules.get(partId) ?? [],
        paidStarts: paid.map(({ startsOn }) => startsOn),
        remainingPence: Number(row.remainingPence),
        drawnAheadPence: Number(row.drawnAheadPence),
        receiver: receivers.get(row.heldBySupporterId ?? '') ?? null,
      };
      return {
        ...payingFactsOn(kept, on),
        partId,
        personId,
        attempts: countOf(payments.map(({ startsOn }) => startsOn)),
        accounts: accounts.get(ownerOf(row)) ?? [],
        isLeftOut: leftOut.has(partId),
        waitingStarts: [],
      };
    });
}

function countOf(days: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** Each part's schedule, by the versions of policy that its budget was agreed by. */
async function schedulesOf(work: Work, rows: readonly Row[]): Promise<Map<string, Instalment[]>> {
  const schedules = new Map<string, Instalment[]>();
  const rules = new Map<string, Awaited<ReturnType<typeof rulesOf>>>();
  for (const parts of Map.groupBy(rows, ({ budgetId }) => budgetId).values()) {
    const toPay = partsToPay(parts.map(asToPay), Number(parts[0]?.contributionPence));
    for (const [index, part] of parts.entries()) {
      const on = dayInEnglandOf(part.agreedAt);
      const key = `${part.moneyVersionId}/${part.deploymentVersionId}/${on}/${part.changedOn}`;
      const known = rules.get(key) ?? (await rulesOf(work, part, on));
      rules.set(key, known);
      schedules.set(part.partId, instalmentSchedule(toPay[index] as PartToPay, known));
    }
  }
  return schedules;
}

async function rulesOf(work: Work, { moneyVersionId, deploymentVersionId, changedOn }: Row, on: string) {
  const money = await policyVersion(work, 'money', moneyVersionId, on);
  const deployment = await policyVersion(work, 'deployment', deploymentVersionId, changedOn ?? on);
  return { money: money.settings, deployment: deployment.settings };
}

function asToPay({ deploymentOption, contributionWay, startsOn, endsOn, ...row }: Row) {
  const weeklyAmountPence = Number(row.weeklyAmountPence);
  const paidOncePence = row.paidOncePence === null ? null : Number(row.paidOncePence);
  const contributionWeeklyPence = row.sharePence === null ? null : Number(row.sharePence);
  const { cyclesStartOn, cyclesEndOn } = row;
  return {
    ...{ deploymentOption, contributionWay, weeklyAmountPence, paidOncePence, contributionWeeklyPence },
    ...{ startsOn, endsOn, cyclesStartOn, cyclesEndOn },
  };
}

/** The supporters who receive money for somebody, with all that gives them a right to. */
async function receiversOf(work: Work, rows: readonly Row[]): Promise<Map<string, Receiver>> {
  const { entityManager, tenantId } = work;
  const ids = [...new Set(rows.map(({ heldBySupporterId }) => heldBySupporterId))].filter(
    (id) => id !== null,
  );
  if (ids.length === 0) return new Map();
  const readOnly = { disableIdentityMap: true } as const;
  const supporters = await entityManager.find(Supporter, { tenantId, id: { $in: ids } }, readOnly);
  const found = await entityManager.find(Representation, { tenantId, supporterId: { $in: ids } }, readOnly);
  const own = Map.groupBy(found, ({ supporterId }) => supporterId);
  return new Map(
    supporters.map(({ id, authority, authorityFrom, authorityTo, incapacityFoundUntil, personDiedOn }) => [
      id,
      {
        authority,
        authorityFrom,
        authorityTo,
        incapacityFoundUntil,
        personDiedOn,
        representations: own.get(id) ?? [],
      },
    ]),
  );
}

interface AccountRow {
  id: string;
  personId: string;
  payee: BankPayee;
  ownerId: string;
  approvedAt: string;
  usableFromOn: string;
  replacedOn: string | null;
  heldOn: string | null;
}

async function accountsByOwner(work: Work, processingOn: string): Promise<Map<string, AccountRow[]>> {
  const rows = await work.query<AccountRow>(FIND_ACCOUNTS, [work.tenantId, processingOn]);
  const byOwner = new Map<string, AccountRow[]>();
  for (const row of rows) getOrAdd(byOwner, `${row.payee}/${row.ownerId}`, () => []).push(row);
  return byOwner;
}

/** Whose account a part is paid into, by how its money is held. */
function ownerOf({ deploymentOption, heldBySupporterId, heldSincePartId, personId }: Row): string {
  const { payee } = deploymentOf(deploymentOption);
  if (payee === 'SUPPORTER') return `SUPPORTER/${heldBySupporterId}`;
  return payee === 'PERSON' ? `PERSON/${personId}` : `HOLDER/${heldSincePartId}`;
}
