import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { budgetPartShape } from '../../../server/domain/money/budgets/budgets.queries.ts';
import {
  recordTrusteeJoined,
  recordTrusteeLeft,
} from '../../../server/domain/money/budgets/trustees.commands.ts';
import { TRUSTEE_REFUSALS } from '../../../server/domain/money/budgets/trustees.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { RecordTrusteeJoinedInput, RecordTrusteeLeftInput } from './budgets.inputs.ts';
import { BudgetPart } from './budgets.ts';

const partAnswer = recordAnswer('part', () => BudgetPart, budgetPartShape);
const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');

/** Trustees joining and leaving. */
export const trusteeMutations = [
  mutation({
    name: 'recordTrusteeJoined',
    what: 'Records that somebody becomes a trustee, on a day on which the trust holds the money.',
    input: RecordTrusteeJoinedInput,
    inputIs: 'Of which part, who, and from when.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(TRUSTEE_REFUSALS, 'NO_TRUST_HOLDS_IT', 'TRUSTEE_DAY_OUTSIDE', 'TRUSTEE_NAMED_ALREADY'),
      ...TEXT_REFUSALS,
    },
    answers: partAnswer,
    run: ({ session, command, input }) => recordTrusteeJoined(session, command, input),
  }),
  mutation({
    name: 'recordTrusteeLeft',
    what: 'Records that a trustee leaves on a day. As many different trustees as the council asks for are left on every day from then on, or it is refused until others have joined.',
    input: RecordTrusteeLeftInput,
    inputIs: 'Who, and when.',
    permission: PRACTICE,
    refuses: {
      ...NOT_FOUND,
      ...someOf(
        TRUSTEE_REFUSALS,
        'NO_TRUST_HOLDS_IT',
        'TRUSTEE_DAY_OUTSIDE',
        'TRUSTEE_HAS_LEFT',
        'TRUSTEES_WOULD_BE_TOO_FEW',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: partAnswer,
    run: ({ session, command, input }) => recordTrusteeLeft(session, command, input),
  }),
];
