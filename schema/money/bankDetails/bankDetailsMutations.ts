import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  approveBankDetails,
  proposeBankDetails,
  refuseBankDetails,
} from '../../../server/domain/money/bankDetails/bankDetails.commands.ts';
import { bankDetailsShape } from '../../../server/domain/money/bankDetails/bankDetails.queries.ts';
import {
  BANK_DETAILS_REFUSALS,
  NOTICE_WORKING_DAYS,
} from '../../../server/domain/money/bankDetails/bankDetailsRules.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import {
  ApproveBankDetailsInput,
  ProposeBankDetailsInput,
  RefuseBankDetailsInput,
} from './bankDetails.inputs.ts';
import { BankDetails } from './bankDetails.ts';

const bankDetailsAnswer = recordAnswer('bankDetails', () => BankDetails, bankDetailsShape);

/** Saying where money is paid, by two people. */
export const bankDetailsMutations = [
  mutation({
    name: 'proposeBankDetails',
    what: 'Proposes where money is paid to a person, to a supporter or to whoever holds a part’s money. The digits are checked by the banks’ own rule, and the account is kept encrypted. Nothing is paid by it before another finance officer has approved it.',
    input: ProposeBankDetailsInput,
    inputIs: 'Whose account, and which.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...DEATH_REFUSALS,
      ...TEXT_REFUSALS,
      ...someOf(
        BANK_DETAILS_REFUSALS,
        'BANK_KEY_MISSING',
        'PAYEE_NOT_ONE',
        'NO_MONEY_FOR_HOLDER',
        'BANK_DETAILS_PROPOSED_ALREADY',
        'ACCOUNT_NAME_NOT_RIGHT',
        'SORT_CODE_NOT_RIGHT',
        'ACCOUNT_NUMBER_NOT_RIGHT',
      ),
    },
    answers: bankDetailsAnswer,
    run: ({ session, command, input: { idempotencyKey: _key, ...given } }) =>
      proposeBankDetails(session, command, given),
  }),
  mutation({
    name: 'approveBankDetails',
    what: `Approves bank details that another finance officer proposed, by giving the account once more from the evidence; the person is told. In place of an account in use they are used ${NOTICE_WORKING_DAYS} working days later, so that the person can say that they are wrong; where nothing could be paid otherwise, at once.`,
    input: ApproveBankDetailsInput,
    inputIs: 'Which bank details, and the account again.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        BANK_DETAILS_REFUSALS,
        'BANK_KEY_MISSING',
        'BANK_DETAILS_UNREADABLE',
        'BANK_DETAILS_SETTLED',
        'APPROVER_IS_PROPOSER',
        'BANK_DETAILS_DIFFER',
      ),
    },
    answers: bankDetailsAnswer,
    run: ({ session, command, input }) => approveBankDetails(session, command, input),
  }),
  mutation({
    name: 'refuseBankDetails',
    what: 'Refuses bank details that wait for approval, or takes one’s own proposal back. They stay on record and are never used.',
    input: RefuseBankDetailsInput,
    inputIs: 'Which bank details, and why.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...RECORD_REFUSALS,
      ...TEXT_REFUSALS,
      ...someOf(BANK_DETAILS_REFUSALS, 'BANK_DETAILS_SETTLED'),
    },
    answers: bankDetailsAnswer,
    run: ({ session, command, input }) => refuseBankDetails(session, command, input),
  }),
];
