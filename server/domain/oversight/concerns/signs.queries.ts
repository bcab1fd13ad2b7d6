import type { Session } from '../../../platform/session.ts';
import { optionsThat } from '../../money/deployment/deployments.ts';
import { stands } from '../../money/ledger/ledgerSql.ts';

import {
  type ChangedPayee,
  type LateReview,
  latestDay,
  nothingPaid,
  type PaidAfterDeath,
  paidAfterDeath,
  payeeChanged,
  reviewOverdue,
  type Sign,
  type SignSettings,
  type UnpaidPart,
} from './signs.ts';

const isNew = (rule: string, personId: string, fact: string) =>
  `not exists (select from concern known where known.tenant_id = $1 and known.person_id = ${personId}
    and known.rule = '${rule}' and known.rule_fact = ${fact})`;
/** A payment that was not undone. */
const STANDS = stands('paid.transaction_id');

const PAID_AFTER_DEATH = `
  select whose.id as "personId", whose.died_on::text as "diedOn", count(*)::int as count
  from person whose
  join instalment_payment paid on paid.tenant_id = $1 and paid.person_id = whose.id
  join ledger_transaction moved on moved.tenant_id = $1 and moved.id = paid.transaction_id
  where whose.tenant_id = $1 and whose.died_on is not null and moved.occurred_on > whose.died_on and ${STANDS}
    and ${isNew('PAID_AFTER_DEATH', 'whose.id', 'whose.died_on::text')}
  group by whose.id, whose.died_on order by whose.id`;

const payee = (part: string) =>
  `coalesce(${part}.held_by_supporter_id::text, lower(trim(${part}.holder_name)), 'the person')`;

/** A plan that took the place of another in the last weeks: a sweep that was missed is made up for. */
const PAYEE_CHANGED = `
  select part.person_id as "personId", part.id as "partId", plan.implemented_on::text as since
  from support_plan plan
  join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
  join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
  join lateral (select last.id from support_plan last
    where last.tenant_id = $1 and last.person_id = plan.person_id and last.number < plan.number
      and last.implemented_on is not null and last.superseded_at is not null
    order by last.number desc limit 1) older on true
  join budget was on was.tenant_id = $1 and was.plan_id = older.id
  where plan.tenant_id = $1 and plan.implemented_on is not null and plan.ended_on is null and plan.superseded_at is null
    and exists (select from support_plan last where last.tenant_id = $1 and last.id = older.id
      and last.superseded_at >= $3::date)
    and part.deployment_option = any($2)
    and exists (select from budget_part before where before.tenant_id = $1 and before.budget_id = was.id
      and before.deployment_option = any($2))
    and not exists (select from budget_part before where before.tenant_id = $1 and before.budget_id = was.id
      and before.deployment_option = any($2) and ${payee('before')} = ${payee('part')})
    and ${isNew('PAYEE_CHANGED', 'part.person_id', 'part.id::text')}
  order by part.id`;

const NOTHING_PAID = `
  select part.person_id as "personId", part.id as "partId", unpaid.since::text as since
  from support_plan plan
  join person whose on whose.tenant_id = $1 and whose.id = plan.person_id and whose.died_on is null
  join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
  join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
  join lateral (select greatest(plan.implemented_on, part.starts_on, max(moved.occurred_on)) as since
    from instalment_payment paid
    join ledger_transaction moved on moved.tenant_id = $1 and moved.id = paid.transaction_id
    where paid.tenant_id = $1 and paid.part_id = part.id and ${STANDS}) unpaid on unpaid.since < $3::date
  where plan.tenant_id = $1 and plan.implemented_on is not null and plan.ended_on is null and plan.superseded_at is null
    and part.deployment_option = any($2) and part.ends_on > $4::date
    and ${isNew('NOTHING_PAID', 'part.person_id', "part.id || ' ' || unpaid.since")}
  order by part.id`;

const REVIEW_OVERDUE = `
  select step.person_id as "personId", step.subject_id as "reviewId", step.due_on::text as "dueOn"
  from open_step step
  where step.tenant_id = $1 and step.kind = 'REVIEW_DUE' and step.closed_on is null and step.person_died_on is null
    and step.due_on < $2::date and ${isNew('REVIEW_OVERDUE', 'step.person_id', 'step.subject_id::text')}
  order by step.due_on, step.id`;

const WEEKS_TO_MAKE_UP_FOR = 4;

/** Every sign that the council's records show today and that has raised no concern yet. */
export async function findSigns(session: Session, settings: SignSettings): Promise<Sign[]> {
  const { tenantId } = session.council;
  const { today } = session;
  const ask = <Row>(name: string, text: string, ...values: unknown[]) =>
    session.query<Row>({ name, text }, [tenantId, ...values]);
  const paid = optionsThat(({ payee: whom }) => whom !== null);
  const inInstalments = optionsThat(({ payee: whom, isPaidOnce }) => whom !== null && !isPaidOnce);
  const since = latestDay(today, WEEKS_TO_MAKE_UP_FOR);
  const unpaidWeeks = settings.concernWhenNothingPaidWeeks;
  const overdueWeeks = settings.concernWhenReviewOverdueWeeks;
  const signs = [
    (await ask<PaidAfterDeath>('paid_after_death', PAID_AFTER_DEATH)).map(paidAfterDeath),
    (await ask<ChangedPayee>('payee_changed', PAYEE_CHANGED, paid, since)).map(payeeChanged),
  ];
  if (unpaidWeeks !== null) {
    const values = [inInstalments, latestDay(today, unpaidWeeks), today.toString()];
    const found = await ask<UnpaidPart>('nothing_paid', NOTHING_PAID, ...values);
    signs.push(found.map((part) => nothingPaid(part, unpaidWeeks)));
  }
  if (overdueWeeks !== null) {
    const before = latestDay(today, overdueWeeks);
    const found = await ask<LateReview>('review_overdue', REVIEW_OVERDUE, before);
    signs.push(found.map((review) => reviewOverdue(review, overdueWeeks)));
  }
  return signs.flat();
}
