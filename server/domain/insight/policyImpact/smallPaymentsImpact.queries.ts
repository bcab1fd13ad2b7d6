import type { Session } from '../../../platform/session.ts';
import type { SmallPaymentLimits } from '../../money/deployment/smallPayments.ts';
import type { Proposal } from '../../policy/policyChanges/proposals.queries.ts';
import { readBlocks } from './figures.ts';
import { impactThread } from './impactThread.ts';
import { SMALL_PAYMENT_COLUMNS, SMALL_PAYMENT_WORDS } from './smallPaymentsColumns.ts';
import { financialYearFrom, type SmallPaymentsImpact } from './smallPaymentsImpact.ts';

const READ_SMALL_PAYMENTS = { name: 'read_small_payments', text: SMALL_PAYMENT_COLUMNS };

/** What a draft of the policy on small payments would refuse of those agreed for the present financial year. */
export async function readSmallPaymentsImpact(
  session: Session,
  proposal: Proposal<'smallPayments'>,
): Promise<SmallPaymentsImpact> {
  const readFrom = countedFrom(session.today, [proposal.inForce?.settings, proposal.settings]);
  impactThread.wake();
  const blocks = await readBlocks(session, READ_SMALL_PAYMENTS, readFrom, SMALL_PAYMENT_WORDS);
  return impactThread.ask('smallPayments', {
    blocks,
    today: session.today.toString(),
    before: proposal.inForce?.settings ?? null,
    after: proposal.settings,
  });
}

/**
 * The first day of a payment that one of the financial year may be counted with: no limit's year reaches back further
 * than twelve months, but what a carer is given once counts for ever.
 */
function countedFrom(today: Temporal.PlainDate, limits: readonly (SmallPaymentLimits | undefined)[]): string {
  const isEver = limits.some((each) => each?.carerTiers.some(({ given }) => given === 'ONE_OFF'));
  return isEver ? '-infinity' : financialYearFrom(today).subtract({ months: 12 }).toString();
}
