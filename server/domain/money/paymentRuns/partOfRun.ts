import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { type BankDetailsFacts, bankDetailsStatus } from '../bankDetails/bankDetailsRules.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { LiveInstalment } from '../payments/instalments.ts';
import { dueInstalments, instalmentToPay, isRefusal, oncePaid } from '../payments/paying.ts';
import type { PayingFacts } from '../payments/payingFacts.ts';
import type { LeftOutReason, StopsPayment } from './paymentRunsVocabulary.ts';

/** The days of a run. */
export interface RunDays {
  /** The last day of what is collected: each instalment that may be paid by then. */
  dueBy: string;
  /** The day on which the banks exchange the payments, by which an account must be usable. */
  processingOn: string;
}

/** A part of a budget, as a run looks at it: no fact of paying may be left out. */
export interface PartToCollect extends Required<PayingFacts> {
  deploymentOption: DeploymentOption;
  /** The bank details of whoever is paid that were approved and not replaced by the processing day, the newest last. */
  accounts: readonly (BankDetailsFacts & { id: string })[];
  isLeftOut: boolean;
  /** The first days of the instalments that wait in another run. */
  waitingStarts: readonly string[];
}

/** What a run pays of a part, and why it does not pay the rest. */
export interface Collected {
  instalments: readonly LiveInstalment[];
  bankDetailsId: string | null;
  /** Null where nothing that is due is left out. */
  leftOut: { reason: LeftOutReason; startsOn: string } | null;
}

const NOTHING: Collected = { instalments: [], bankDetailsId: null, leftOut: null };

/**
 * What a run pays of one part: every instalment that is due by the last day and unpaid, each by the same rule as it would
 * be paid alone on that day after those before it, so that money that was drawn ahead is made good once, and together they
 * are not more than is left.
 */
export function collected(part: PartToCollect, { dueBy, processingOn }: RunDays): Collected {
  const due = dueInstalments(part.schedule, part.plan).filter(
    ({ startsOn, payOn }) => payOn <= dueBy && !part.paidStarts.includes(startsOn),
  );
  const [first] = due;
  if (!first) return NOTHING;
  const instalments: LiveInstalment[] = [];
  let left = part;
  let stopped: Collected['leftOut'] = null;
  for (const { startsOn } of due) {
    const answer = instalmentToPay(left, startsOn, Temporal.PlainDate.from(dueBy), processingOn);
    if (isRefusal(answer)) {
      stopped = { reason: answer.code as StopsPayment, startsOn };
      break;
    }
    // An instalment goes out once, so what waits for approval elsewhere is not proposed again.
    if (part.waitingStarts.includes(startsOn)) stopped ??= { reason: 'IN_ANOTHER_RUN', startsOn };
    else instalments.push(answer);
    left = oncePaid(left, answer);
  }
  if (instalments.length === 0) return { ...NOTHING, leftOut: stopped };
  const account = accountToPay(part, Temporal.PlainDate.from(processingOn));
  if (typeof account === 'string')
    return { ...NOTHING, leftOut: { reason: account, startsOn: first.startsOn } };
  return { instalments, bankDetailsId: account.id, leftOut: stopped };
}

/** The account into which a part is paid, or why there is none. */
function accountToPay(part: PartToCollect, on: Temporal.PlainDate): { id: string } | LeftOutReason {
  if (part.isLeftOut) return 'LEFT_OUT_BY_HAND';
  if (deploymentOf(part.deploymentOption).paidThrough !== 'BANK') return 'PAID_OTHERWISE';
  const standing = part.accounts.map((account) => ({ account, status: bankDetailsStatus(account, on) }));
  const inUse = standing.findLast(({ status }) => status === 'IN_USE');
  if (inUse) return inUse.account;
  const held = standing.some(({ status }) => status === 'HELD');
  const waiting = standing.some(({ status }) => status === 'WAITING');
  return held ? 'ACCOUNT_HELD' : waiting ? 'BANK_DETAILS_WAITING' : 'NO_BANK_DETAILS';
}
