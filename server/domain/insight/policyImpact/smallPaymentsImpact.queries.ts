import type { Session } from '../../../platform/session.ts';
import type { SmallPaymentLimits } from '../../money/deployment/smallPayments.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { everyRow, readEveryRow } from './figures.ts';
import {
  type AgreedSmallPayment,
  financialYearFrom,
  type SmallPaymentsImpact,
  smallPaymentsImpact,
} from './smallPaymentsImpact.ts';

/**
 * The small payments from day $2 on, in the order of agreement, except those of plans that ended, or whose person died,
 * before support started: they are never paid.
 */
const READ_SMALL_PAYMENTS = everyRow(
  'read_small_payments',
  `select part.person_id as "personId", part.starts_on as "startsOn", part.paid_once_pence as "amountPence",
      part.carer_impact as "carerImpact"
    from budget_part part
    join budget on budget.tenant_id = $1 and budget.id = part.budget_id
    join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
    where part.tenant_id = $1 and part.paid_once_pence is not null and part.starts_on >= $2
      and (plan.implemented_on is not null or (plan.ended_on is null and plan.person_died_on is null))
    order by budget.agreed_at, budget.id`,
);

/** What a draft of the policy on small payments would refuse of those agreed for the present financial year. */
export async function readSmallPaymentsImpact(
  session: Session,
  proposal: Proposal<'smallPayments'>,
): Promise<SmallPaymentsImpact> {
  const readFrom = countedFrom(session.today, [proposal.inForce?.settings, proposal.settings]);
  const agreed = await readEveryRow<AgreedSmallPayment>(session, READ_SMALL_PAYMENTS, readFrom);
  return smallPaymentsImpact(agreed, proposal.inForce?.settings ?? null, proposal.settings, session.today);
}

/**
 * The first day of a payment that one of the financial year may be counted with: no limit's year reaches back further
 * than twelve months, but what a carer is given once counts for ever.
 */
function countedFrom(today: Temporal.PlainDate, limits: readonly (SmallPaymentLimits | undefined)[]): string {
  const isEver = limits.some((each) => each?.carerTiers.some(({ given }) => given === 'ONE_OFF'));
  return isEver ? '-infinity' : financialYearFrom(today).subtract({ months: 12 }).toString();
}
