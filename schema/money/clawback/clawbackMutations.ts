import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  decideClawback,
  proposeClawback,
  recordRepayment,
  replyToClawback,
} from '../../../server/domain/money/clawback/clawback.commands.ts';
import { clawbackShape } from '../../../server/domain/money/clawback/clawback.queries.ts';
import { CLAWBACK_REFUSALS } from '../../../server/domain/money/clawback/clawbackRefusals.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { ANSWERS_QUESTIONS, DECIDES_BUDGETS, PRACTICE } from '../../kit/permissions.ts';
import {
  DecideClawbackInput,
  ProposeClawbackInput,
  RecordRepaymentInput,
  ReplyToClawbackInput,
} from './clawback.inputs.ts';
import { Clawback } from './clawback.ts';

const clawbackAnswer = recordAnswer('clawback', () => Clawback, clawbackShape);

/** Proposing to take back unspent money, replying, deciding, and what is repaid. */
export const clawbackMutations = [
  mutation({
    name: 'proposeClawback',
    what: 'Proposes to take back what is unspent of a part above the council’s limits, after it was talked over, and tells the person by when they may reply. Nothing is taken by it, ever from contingency, or while a challenge of such a decision is open.',
    input: ProposeClawbackInput,
    inputIs: 'Which part, why, and how much.',
    permission: [...PRACTICE, 'FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        CLAWBACK_REFUSALS,
        'PERSON_HAS_DIED',
        'CLAWBACK_OF_CONTINGENCY',
        'CLAWBACK_OF_NOTHING_HELD',
        'CLAWBACK_ALREADY_OPEN',
        'CHALLENGE_OPEN',
        'CLAWBACK_DAY_OUTSIDE',
        'CLAWBACK_NOT_DISCUSSED',
        'SAVING_NOT_OF_PLAN',
        'SAVING_GIVEN_TWICE',
        'AMOUNT_NOT_POSITIVE',
        'CLAWBACK_NOTHING_ABOVE',
        'CLAWBACK_ABOVE_SURPLUS',
      ),
      ...TEXT_REFUSALS,
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) =>
      proposeClawback(session, command, input.partId, {
        foundOn: input.foundOn ?? session.today.toString(),
        discussedOn: input.discussedOn,
        amountPence: input.amountPence ?? null,
        namedSavings: input.namedSavings ?? [],
        reason: input.reason,
      }),
  }),
  mutation({
    name: 'replyToClawback',
    what: 'Keeps what the person says to a proposal to take money back, once: by themself, by whoever manages their money, or as staff heard it.',
    input: ReplyToClawbackInput,
    inputIs: 'What they say.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'BUDGETS',
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        CLAWBACK_REFUSALS,
        'CLAWBACK_ALREADY_DECIDED',
        'CLAWBACK_ALREADY_ANSWERED',
        'MONEY_NOT_MANAGED_BY_YOU',
      ),
      ...TEXT_REFUSALS,
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) => replyToClawback(session, command, input, input),
  }),
  mutation({
    name: 'decideClawback',
    what: 'Decides whether and how much of what was proposed is repaid, and how: by a manager who did not propose it, after the person’s reply or the last day for it.',
    input: DecideClawbackInput,
    inputIs: 'How much, and why.',
    permission: DECIDES_BUDGETS,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        CLAWBACK_REFUSALS,
        'CLAWBACK_ALREADY_DECIDED',
        'CLAWBACK_BEFORE_NOTICE',
        'CLAWBACK_BY_ITS_PROPOSER',
        'CHALLENGE_OPEN',
        'AMOUNT_NOT_POSITIVE',
        'CLAWBACK_ABOVE_PROPOSAL',
        'CLAWBACK_BEYOND_HELD',
        'TOO_MANY_REPAYMENTS',
      ),
      ...TEXT_REFUSALS,
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) =>
      decideClawback(session, command, input, {
        amountPence: input.amountPence,
        repayments: input.repayments ?? 1,
        reasons: input.reasons,
      }),
  }),
  mutation({
    name: 'recordRepayment',
    what: 'Posts a repayment of unspent money that arrived at the council, on its day. A mistake is undone by reverseTransaction.',
    input: RecordRepaymentInput,
    inputIs: 'What arrived.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        CLAWBACK_REFUSALS,
        'CHALLENGE_OPEN',
        'CLAWBACK_NOT_DECIDED',
        'AMOUNT_NOT_POSITIVE',
        'REPAYMENT_DAY_OUTSIDE',
        'REPAYMENT_TOO_LARGE',
        'CLAWBACK_BEYOND_HELD',
      ),
    },
    answers: clawbackAnswer,
    run: ({ session, command, input }) => recordRepayment(session, command, input.clawbackId, input),
  }),
];
