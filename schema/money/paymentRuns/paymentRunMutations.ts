import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  approvePaymentRun,
  withdrawPaymentRun,
} from '../../../server/domain/money/paymentRuns/approveRun.commands.ts';
import {
  paymentRunShape,
  returnedPaymentListShape,
} from '../../../server/domain/money/paymentRuns/paymentRuns.queries.ts';
import { proposePaymentRun } from '../../../server/domain/money/paymentRuns/proposeRun.commands.ts';
import { recordReturnedPayments } from '../../../server/domain/money/paymentRuns/returnedPayments.commands.ts';
import {
  REPORT_REFUSALS,
  RETURN_REFUSALS,
  SETTLE_WORKING_DAYS,
} from '../../../server/domain/money/paymentRuns/returnedPayments.ts';
import { importReturnedPayments } from '../../../server/domain/money/paymentRuns/returnReport.commands.ts';
import { PAYMENT_RUN_REFUSALS } from '../../../server/domain/money/paymentRuns/runRules.ts';
import { voidPayments } from '../../../server/domain/money/paymentRuns/settleRuns.commands.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import {
  ApprovePaymentRunInput,
  ImportReturnedPaymentsInput,
  ProposePaymentRunInput,
  RecordReturnedPaymentsInput,
  VoidPaymentsInput,
  WithdrawPaymentRunInput,
} from './paymentRuns.inputs.ts';
import { PaymentRun, ReturnedPaymentList } from './paymentRuns.ts';

const runAnswer = recordAnswer('paymentRun', () => PaymentRun, paymentRunShape);

/** Runs of payments, from the proposal on. */
export const paymentRunMutations = [
  mutation({
    name: 'proposePaymentRun',
    what: 'Proposes a run of payments: every instalment that is due by a day and goes into a bank account, each by the rule of payInstalment. Parts with something due that can’t be paid so are listed with the reason. Nothing is paid before another finance officer has approved it.',
    input: ProposePaymentRunInput,
    inputIs: 'For which day, and what to leave out.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        PAYMENT_RUN_REFUSALS,
        'PAY_DAY_NOT_WORKING',
        'PAY_DAY_TOO_SOON',
        'DUE_DAY_NOT_RIGHT',
        'NOTHING_DUE',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: runAnswer,
    run: ({ session, command, input: { payOn, dueBy, leaveOutPartIds } }) =>
      proposePaymentRun(session, command, {
        payOn,
        dueBy: dueBy ?? null,
        leaveOutPartIds: leaveOutPartIds ?? [],
      }),
  }),
  mutation({
    name: 'approvePaymentRun',
    what: 'Approves a run that another finance officer proposed, and puts all of it into the ledger at once: its money is reserved, and each payment is pending until the banks exchange it, or a death or a suspension takes it out. Where anything about a payment has changed since, nothing is paid, and each such payment is named.',
    input: ApprovePaymentRunInput,
    inputIs: 'Which run.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        PAYMENT_RUN_REFUSALS,
        'RUN_SETTLED',
        'APPROVER_IS_PROPOSER',
        'BANK_KEY_MISSING',
        'BANK_DETAILS_UNREADABLE',
        'ORIGINATOR_MISSING',
        'PAY_DAY_TOO_SOON',
        'RUN_CHANGED',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: runAnswer,
    run: ({ session, command, input }) => approvePaymentRun(session, command, input),
  }),
  mutation({
    name: 'withdrawPaymentRun',
    what: 'Takes a run back before anything is paid. It stays on record.',
    input: WithdrawPaymentRunInput,
    inputIs: 'Which run.',
    permission: ['FINANCE_OFFICER'],
    refuses: { ...RECORD_REFUSALS, ...someOf(PAYMENT_RUN_REFUSALS, 'RUN_SETTLED') },
    answers: runAnswer,
    run: ({ session, command, input }) => withdrawPaymentRun(session, command, input),
  }),
  mutation({
    name: 'voidPayments',
    what: 'Takes payments out of an approved run before the banks exchange them. Each is undone on its own day, and what is still due is in the next run. Where its file is at the bank already, ask the bank too.',
    input: VoidPaymentsInput,
    inputIs: 'Which, and why.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...TEXT_REFUSALS,
      ...someOf(PAYMENT_RUN_REFUSALS, 'RUN_NOT_APPROVED', 'PAYMENT_SETTLED'),
    },
    answers: runAnswer,
    run: ({ session, command, input: { runId, itemIds, reason } }) =>
      voidPayments(session, command, { runId, itemIds: itemIds ?? null, reason }),
  }),
  mutation({
    name: 'recordReturnedPayments',
    what: `Records a list of the banks. What came back (ARUCS) is reversed in the ledger, so that it is due again as a payment of its own, and nothing more is paid into the account until another is approved; what was made although the details were wrong (AWACS) stands. The person is told, and which account is right is asked within ${SETTLE_WORKING_DAYS} working days. A bank’s word that somebody has died records no death.`,
    input: RecordReturnedPaymentsInput,
    inputIs: 'Which list, and what stands in it.',
    permission: ['FINANCE_OFFICER'],
    refuses: RETURN_REFUSALS,
    answers: recordAnswer('returnedPayments', () => ReturnedPaymentList, returnedPaymentListShape),
    run: ({ session, command, input: { list, entries } }) =>
      recordReturnedPayments(session, command, { list, entries }),
  }),
  mutation({
    name: 'importReturnedPayments',
    what: 'Records a report of Bacs from its file, as recordReturnedPayments would: each payment whose reference, amount and account match one that went out. Those that match none are told by their line, and keep no others back; the same file again records nothing twice. An account that a bank says is right (AWACS) is proposed as bank details, for another finance officer to approve: nothing is paid by it before.',
    input: ImportReturnedPaymentsInput,
    inputIs: 'The file.',
    permission: ['FINANCE_OFFICER'],
    refuses: { ...REPORT_REFUSALS, ...someOf(PAYMENT_RUN_REFUSALS, 'BANK_KEY_MISSING') },
    answers: recordAnswer('returnedPayments', () => ReturnedPaymentList, returnedPaymentListShape),
    run: ({ session, command, input }) => importReturnedPayments(session, command, input.file),
  }),
];
