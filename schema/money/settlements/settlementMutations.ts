import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  approveSettlementPayment,
  proposeSettlementPayment,
  recordSettlementReceipt,
  workOutSettlement,
} from '../../../server/domain/money/settlements/payingSettlements.commands.ts';
import { SETTLEMENT_REFUSALS } from '../../../server/domain/money/settlements/settlementRefusals.ts';
import {
  settlementPaymentShape,
  settlementShape,
} from '../../../server/domain/money/settlements/settlements.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import type { Permission } from '../../kit/permissions.ts';
import {
  ApproveSettlementPaymentInput,
  ProposeSettlementPaymentInput,
  RecordSettlementReceiptInput,
  WorkOutSettlementInput,
} from './settlements.inputs.ts';
import { Settlement, SettlementPayment } from './settlements.ts';

const FINANCE: Permission = ['FINANCE_OFFICER'];
const FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const settlementAnswer = recordAnswer('settlement', () => Settlement, settlementShape);
const paymentAnswer = recordAnswer('payment', () => SettlementPayment, settlementPaymentShape);

/** Working out what is owed either way once a plan is over, paying it and receiving it. */
export const settlementMutations = [
  mutation({
    name: 'workOutSettlement',
    what: 'Works out once more what is owed either way of a budget whose plan is over, as more is known of its money. It is worked out by itself when a plan ends, and when a death is recorded or corrected; what comes out the same stands.',
    input: WorkOutSettlementInput,
    inputIs: 'Which budget.',
    permission: FINANCE,
    refuses: { ...FOUND, ...someOf(SETTLEMENT_REFUSALS, 'SETTLEMENT_NOT_DUE') },
    answers: settlementAnswer,
    run: ({ session, command, input }) => workOutSettlement(session, command, input.budgetId),
  }),
  mutation({
    name: 'proposeSettlementPayment',
    what: 'Proposes to pay the person, or whoever settles their estate, what the council still owes by a settlement. Nothing is paid by it.',
    input: ProposeSettlementPaymentInput,
    inputIs: 'What is paid, and to whom.',
    permission: FINANCE,
    refuses: {
      ...FOUND,
      ...someOf(
        SETTLEMENT_REFUSALS,
        'SETTLEMENT_REPLACED',
        'AMOUNT_NOT_POSITIVE',
        'SETTLEMENT_PART_NOT_OWED',
        'SETTLEMENT_PAYMENT_TOO_LARGE',
      ),
      ...TEXT_REFUSALS,
    },
    answers: paymentAnswer,
    run: ({ session, command, input }) => proposeSettlementPayment(session, command, input),
  }),
  mutation({
    name: 'approveSettlementPayment',
    what: 'Approves and posts a payment of a settlement that another finance officer proposed. After a death nothing else is paid.',
    input: ApproveSettlementPaymentInput,
    inputIs: 'Which payment.',
    permission: FINANCE,
    refuses: {
      ...FOUND,
      ...someOf(
        SETTLEMENT_REFUSALS,
        'SETTLEMENT_ALREADY_PAID',
        'SETTLEMENT_BY_ITS_PROPOSER',
        'SETTLEMENT_REPLACED',
        'SETTLEMENT_PART_NOT_OWED',
        'SETTLEMENT_PAYMENT_TOO_LARGE',
      ),
    },
    answers: paymentAnswer,
    run: ({ session, command, input }) => approveSettlementPayment(session, command, input.paymentId),
  }),
  mutation({
    name: 'recordSettlementReceipt',
    what: 'Posts money that came back to the council by a settlement, on its day. A mistake is undone by reverseTransaction. While the person challenges what is owed, nothing is collected.',
    input: RecordSettlementReceiptInput,
    inputIs: 'What arrived.',
    permission: FINANCE,
    refuses: {
      ...FOUND,
      ...someOf(
        SETTLEMENT_REFUSALS,
        'SETTLEMENT_REPLACED',
        'CHALLENGE_OPEN',
        'AMOUNT_NOT_POSITIVE',
        'SETTLEMENT_DAY_OUTSIDE',
        'SETTLEMENT_NOTHING_TO_RETURN',
        'SETTLEMENT_RECEIPT_TOO_LARGE',
      ),
    },
    answers: settlementAnswer,
    run: ({ session, command, input }) => recordSettlementReceipt(session, command, input),
  }),
];
