import type { Session } from '../../../platform/session.ts';
import { optionsThat } from '../deployment/deployments.ts';
import type { LeftOutReason } from './paymentRunsVocabulary.ts';
import { type EarlierRun, type RunDifferences, runDifferences, runToCompare } from './runDifferences.ts';
import { PAID_ELSEWHERE, type PersonInRuns, type ShareOfRun, type SupportAfter } from './shareOfRun.ts';

/** A run beside the one that it is compared with. */
export interface ComparedRun extends RunDifferences {
  runId: string;
  earlierRunId: string;
  isOfSamePeople: boolean;
}

/** The working days of a quarter of a year: longer than any pay cycle is, however its days fall. */
const RUNS_LOOKED_AT = 66;

const listOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Whom a run pays, or keeps something back from. */
const PEOPLE_OF = (run: string) => `
  select person_id from payment_run_item where tenant_id = $1 and run_id = ${run}
  union
  select person_id from payment_run_omission
    where tenant_id = $1 and run_id = ${run} and reason not in (${listOf(PAID_ELSEWHERE)})`;

const EARLIER_RUNS = {
  name: 'read_earlier_runs',
  text: `with own as (${PEOPLE_OF('$2')}), earlier as (
      select run.id, run.number, run.pay_on
      from payment_run this
      join payment_run run on run.tenant_id = $1 and run.approved_at is not null
        and (run.pay_on, run.number) < (this.pay_on, this.number)
      where this.tenant_id = $1 and this.id = $2
      order by run.pay_on desc, run.number desc limit ${RUNS_LOOKED_AT})
    select earlier.id as "runId", earlier.number, people.persons::int as "personCount", people.shared::int as "sharedCount",
      (select count(*)::int from own) as "ownCount"
    from earlier
    cross join lateral (
      select count(*) as persons, count(own.person_id) as shared
      from (${PEOPLE_OF('earlier.id')}) found left join own on own.person_id = found.person_id) people
    order by earlier.pay_on desc, earlier.number desc`,
};

const PAID = {
  name: 'read_paid_of_two_runs',
  text: `select person_id as "personId", run_id = $2 as "isNow", sum(amount_pence)::text as "amountPence",
      sum(contribution_taken_off_pence)::text as "contributionTakenOffPence", count(*)::int as "paymentCount",
      sum(covers_until - covers_from)::int as days, (count(*) filter (where attempt > 1))::int as "againCount"
    from payment_run_item where tenant_id = $1 and run_id in ($2, $3) group by 1, 2`,
};

const LEFT_OUT = {
  name: 'read_left_out_of_two_runs',
  text: `select person_id as "personId", run_id = $2 as "isNow", json_agg(distinct reason) as "leftOutFor"
    from payment_run_omission where tenant_id = $1 and run_id in ($2, $3) group by 1, 2`,
};

const PAID_BEFORE = {
  name: 'read_paid_before_run',
  text: `select distinct item.person_id as "personId"
    from payment_run this
    join payment_run run on run.tenant_id = $1 and run.approved_at is not null
      and (run.pay_on, run.number) < (this.pay_on, this.number)
    join payment_run_item item on item.tenant_id = $1 and item.run_id = run.id
    where this.tenant_id = $1 and this.id = $2 and item.person_id = any ($3::uuid[])`,
};

/** What is paid into a bank account again and again. */
const REPEATED = optionsThat(({ paidThrough, isPaidOnce }) => paidThrough === 'BANK' && !isPaidOnce);

const SUPPORT_AFTER = {
  name: 'read_support_after_run',
  text: `select person.id as "personId", coalesce(person.died_on <= this.due_by, false) as "hasDied",
      coalesce(bool_or(part.paid_once_pence is null and part.deployment_option in (${listOf(REPEATED)})
        and live.until > this.due_by), false) as "goesOn", (max(live.until) - 1)::text as "lastDay"
    from payment_run this
    join person on person.tenant_id = $1 and person.id = any ($3::uuid[])
    join budget on budget.tenant_id = $1 and budget.person_id = person.id
    join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id and plan.implemented_on is not null
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    cross join lateral (select least(part.ends_on, plan.ended_on, plan.superseded_on, person.died_on + 1) as until) live
    where this.tenant_id = $1 and this.id = $2 group by person.id, person.died_on, this.due_by`,
};

/**
 * What is different about a run since the last that was approved before it and is about the same people; null where none was
 * approved before. The amounts are those of the runs as they were proposed, and so never change; whether somebody's support goes
 * on is told as it is recorded now.
 */
export async function readRunDifferences(session: Session, runId: string): Promise<ComparedRun | null> {
  const { tenantId } = session.council;
  type Earlier = EarlierRun & { number: number; ownCount: number };
  const earlier = await session.query<Earlier>(EARLIER_RUNS, [tenantId, runId]);
  const compared = runToCompare(earlier, earlier[0]?.ownCount ?? 0);
  if (!compared) return null;
  const { run, isOfSamePeople } = compared;
  const shares = await sharesOf(session, runId, run.runId);
  const people = await withWhatIsKnown(session, runId, shares);
  return { runId, earlierRunId: run.runId, isOfSamePeople, ...runDifferences(people, run) };
}

type Shares = ReadonlyMap<string, { now: ShareOfRun; earlier: ShareOfRun }>;

const NOTHING: ShareOfRun = {
  amountPence: 0,
  contributionTakenOffPence: 0,
  paymentCount: 0,
  days: 0,
  againCount: 0,
  leftOutFor: [],
};

interface PaidRow {
  personId: string;
  isNow: boolean;
  amountPence: string;
  contributionTakenOffPence: string;
  paymentCount: number;
  days: number;
  againCount: number;
}

async function sharesOf(session: Session, runId: string, earlierRunId: string): Promise<Shares> {
  const values = [session.council.tenantId, runId, earlierRunId];
  type LeftOutRow = { personId: string; isNow: boolean; leftOutFor: LeftOutReason[] };
  const paid = await session.query<PaidRow>(PAID, values);
  const leftOut = await session.query<LeftOutRow>(LEFT_OUT, values);
  const shares = new Map<string, { now: ShareOfRun; earlier: ShareOfRun }>();
  const add = (personId: string, isNow: boolean, some: Partial<ShareOfRun>) => {
    const { now, earlier } = shares.get(personId) ?? { now: NOTHING, earlier: NOTHING };
    const added = isNow ? { now: { ...now, ...some }, earlier } : { now, earlier: { ...earlier, ...some } };
    shares.set(personId, added);
  };
  for (const { personId, isNow, amountPence, contributionTakenOffPence, ...counts } of paid) {
    const amounts = {
      amountPence: Number(amountPence),
      contributionTakenOffPence: Number(contributionTakenOffPence),
    };
    add(personId, isNow, { ...amounts, ...counts });
  }
  for (const { personId, isNow, leftOutFor } of leftOut) add(personId, isNow, { leftOutFor });
  return shares;
}

const NOT_KNOWN: SupportAfter = { hasDied: false, goesOn: false, lastDay: null };

/** Looks up of each person only what says how they differ. */
async function withWhatIsKnown(session: Session, runId: string, shares: Shares): Promise<PersonInRuns[]> {
  const { tenantId } = session.council;
  const those = (isSo: (now: ShareOfRun, earlier: ShareOfRun) => boolean) =>
    [...shares].filter(([, { now, earlier }]) => isSo(now, earlier)).map(([personId]) => personId);
  const begun = those((now, earlier) => now.paymentCount > 0 && earlier.paymentCount === 0);
  const gone = those((now, earlier) => now.paymentCount === 0 && earlier.paymentCount > 0);
  const before = await session.query<{ personId: string }>(PAID_BEFORE, [tenantId, runId, begun]);
  const after = await session.query<SupportAfter & { personId: string }>(SUPPORT_AFTER, [
    tenantId,
    runId,
    gone,
  ]);
  const paidBefore = new Set(before.map(({ personId }) => personId));
  const supportOf = new Map(after.map((row) => [row.personId, row]));
  return [...shares].map(([personId, share]) => ({
    personId,
    ...share,
    wasPaidBefore: share.earlier.paymentCount > 0 || paidBefore.has(personId),
    after: supportOf.get(personId) ?? NOT_KNOWN,
  }));
}
