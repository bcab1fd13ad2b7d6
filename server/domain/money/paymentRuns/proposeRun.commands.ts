import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { insertAll } from '../../../platform/commands/insertAll.ts';
import { notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import { type Instalment, type LiveInstalment, wholeOf } from '../payments/instalments.ts';
import { collected, type RunDays } from './partOfRun.ts';
import { type PartOfCouncil, partsToCollect } from './partsToCollect.queries.ts';
import { PaymentRun, PaymentRunItem, PaymentRunOmission } from './paymentRuns.entity.ts';
import { daysRefusals, runDays } from './runRules.ts';
import { approvalStep, PAYMENT_RUN_APPROVAL } from './runSteps.queries.ts';

/** What a run is proposed for. */
export interface RunGiven {
  /** The day on which the money is in the accounts. */
  payOn: string;
  /** The last day of what is collected; that day when null. */
  dueBy: string | null;
  /** Parts that are not paid, as global ids. */
  leaveOutPartIds: readonly string[];
}

/** One run is proposed at a time in a council, so that they are counted without a gap. */
const TAKE_TURN = `select pg_advisory_xact_lock(hashtext($1::text), hashtext('payment_run'))`;
const NEXT_NUMBER = 'select coalesce(max(number), 0) + 1 as number from payment_run where tenant_id = $1';

/**
 * Proposes a run of everything that is due by a day and goes into a bank account. Nothing is paid. Refuses NOT_FOUND,
 * PAY_DAY_NOT_WORKING, PAY_DAY_TOO_SOON, DUE_DAY_NOT_RIGHT and NOTHING_DUE.
 */
export function proposePaymentRun(session: Session, command: Command, given: RunGiven) {
  return runCommand(session, command, async (work) => {
    refuseAny(daysRefusals(given.payOn, given.dueBy, work.today));
    const leftOut = await partsNamed(work, given.leaveOutPartIds);
    await takeTurn(work);
    const days = runDays(given.payOn, given.dueBy);
    return { type: 'PaymentRun', id: await keepRun(work, given.payOn, days, leftOut) };
  });
}

/** Lets nobody else propose a run of the council until this is committed. */
export async function takeTurn(work: Work): Promise<void> {
  await work.query(TAKE_TURN, [work.tenantId]);
}

/** Collects what is due, keeps it as a run, and gives back its id. Refuses NOTHING_DUE. Whoever asks has taken their turn. */
export async function keepRun(
  work: Work,
  payOn: string,
  days: RunDays,
  leftOut: ReadonlySet<string>,
): Promise<string> {
  const { dueBy: day, processingOn } = days;
  const found = await partsToCollect(work, { partIds: null, leftOut, day, processingOn });
  const waiting = await instalmentsWaiting(work);
  const parts = found.map((part) => ({ ...part, waitingStarts: waiting.get(part.partId) ?? [] }));
  const id = newId();
  const { items, omissions } = contentsOf(work, id, parts, days);
  if (items.length === 0) refuseNothingDue(payOn, omissions.length);
  const [next] = await work.query<{ number: number }>(NEXT_NUMBER, [work.tenantId]);
  const number = Number(next?.number);
  work.entityManager.create(PaymentRun, {
    tenantId: work.tenantId,
    id,
    version: 1,
    number,
    payOn,
    ...days,
    paymentCount: items.length,
    leftOutCount: omissions.length,
    ...totalsOf(items),
    proposedAt: work.now.toString(),
    proposedBy: work.actorSubject,
  });
  openStep(work, PAYMENT_RUN_APPROVAL, approvalStep({ id, payOn }));
  await insertAll(work, PaymentRunItem, withReferences(items, number));
  await insertAll(work, PaymentRunOmission, omissions);
  return id;
}

// A run whose banks' day has come can't be approved any more, and so keeps nothing back.
const FIND_WAITING = `select item.part_id as "partId", json_agg(item.starts_on) as starts
  from payment_run run
  join payment_run_item item on item.tenant_id = $1 and item.run_id = run.id
  where run.tenant_id = $1 and run.approved_at is null and run.withdrawn_at is null and run.processing_on > $2::date
  group by item.part_id`;

/** The first days of the instalments that wait in a run for its approval, by their parts. */
async function instalmentsWaiting(work: Work): Promise<Map<string, string[]>> {
  const values = [work.tenantId, work.today.toString()];
  const rows = await work.query<{ partId: string; starts: string[] }>(FIND_WAITING, values);
  return new Map(rows.map(({ partId, starts }) => [partId, starts]));
}

async function partsNamed(
  { entityManager, tenantId }: Work,
  globalIds: readonly string[],
): Promise<Set<string>> {
  const ids = globalIds.map((globalId) => fromGlobalId('BudgetPart', globalId));
  const wanted = { tenantId, id: { $in: ids.filter((id) => id !== null) } };
  const found = new Set(
    (await entityManager.find(BudgetPart, wanted, { fields: ['id'] })).map(({ id }) => id),
  );
  const missing = ids.findIndex((id) => id === null || !found.has(id));
  if (missing >= 0) throw notFound(['leaveOutPartIds', missing]);
  return found;
}

function contentsOf(work: Work, runId: string, parts: readonly PartOfCouncil[], days: RunDays) {
  const { tenantId } = work;
  const outcomes = parts.map((part) => ({ part, ...collected(part, days) }));
  const items = outcomes.flatMap(({ part, instalments, bankDetailsId }) =>
    instalments.map((instalment) => ({
      tenantId,
      id: newId(),
      personId: part.personId,
      runId,
      partId: part.partId,
      bankDetailsId: bankDetailsId as string,
      ...asProposed(part, instalment),
    })),
  );
  const omissions = outcomes.flatMap(({ part: { personId, partId }, leftOut }) =>
    leftOut ? [{ tenantId, id: newId(), personId, runId, partId, ...leftOut }] : [],
  );
  return { items, omissions };
}

function asProposed(part: PartOfCouncil, instalment: LiveInstalment) {
  const { startsOn, endsOn, coversFrom, coversUntil, amountPence, contributionTakenOffPence } = instalment;
  const whole = part.schedule.find((each) => each.startsOn === startsOn) as Instalment;
  return {
    startsOn,
    endsOn,
    coversFrom,
    coversUntil,
    amountPence,
    contributionTakenOffPence,
    ...wholeOf(whole),
    attempt: 1 + (part.attempts.get(startsOn) ?? 0),
  };
}

type Item = ReturnType<typeof contentsOf>['items'][number];

function totalsOf(items: readonly Item[]) {
  const sumOf = (field: 'amountPence' | 'contributionTakenOffPence') =>
    items.reduce((sum, item) => sum + item[field], 0);
  const amountPence = sumOf('amountPence');
  const contributionTakenOffPence = sumOf('contributionTakenOffPence');
  return { amountPence, contributionTakenOffPence, paidPence: amountPence - contributionTakenOffPence };
}

/**
 * The number of the run and that of the payment among those that go to the bank: it says nothing about anybody, and no
 * payment has another's.
 */
function withReferences(items: readonly Item[], number: number) {
  let paidOut = 0;
  return items.map((item, index) => {
    const isPaidOut = item.amountPence > item.contributionTakenOffPence;
    if (isPaidOut) paidOut += 1;
    const reference = `FS${String(number).padStart(6, '0')}-${String(paidOut).padStart(6, '0')}`;
    return { ...item, position: index + 1, reference: isPaidOut ? reference : null };
  });
}

function refuseNothingDue(payOn: string, leftOutCount: number): void {
  const instead =
    leftOutCount === 0
      ? 'Look at the budgets’ schedules, or choose a later day.'
      : `Of ${leftOutCount} parts something is due that can’t be paid so, such as for want of bank details, or as payments are suspended.`;
  const message = `Nothing is due by ${payOn} that a run could pay, so none was proposed. ${instead}`;
  refuseAny([{ code: 'NOTHING_DUE', path: ['payOn'], message }]);
}
