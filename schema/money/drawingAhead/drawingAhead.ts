import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { drawAhead } from '../../../server/domain/money/drawingAhead/drawingAhead.commands.ts';
import { DRAWING_REFUSALS } from '../../../server/domain/money/drawingAhead/drawingRefusals.ts';
import { ledgerTransactionShape } from '../../../server/domain/money/payments/ledger.queries.ts';
import { LEDGER_REFUSALS } from '../../../server/domain/money/payments/ledgerRefusals.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { BudgetPart } from '../budgets/budgets.ts';
import { LedgerTransaction } from '../payments/ledger.ts';

@InputType({ description: 'Draws money of a mid-point budget ahead.' })
class DrawAheadInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part, which is the average of good and bad weeks.' })
  partId!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;

  @Field(() => String, { description: 'Why now, without personal details.' })
  reason!: string;
}

Field(() => PenceScalar, {
  description:
    'What was drawn ahead of the average of good and bad weeks and is not made good yet by later instalments; nothing where the part is no mid-point. Added up from the ledger.',
})(BudgetPart.prototype, 'drawnAheadPence');

/** Drawing ahead. */
export const drawingMutations = [
  mutation({
    name: 'drawAhead',
    what: 'Pays money of a budget that is the average of good and bad weeks ahead of its instalments, inside the council’s band. Later instalments pay less until it is made good, each by no more than the band of it, and the last by what is left.',
    input: DrawAheadInput,
    inputIs: 'Of which part, how much, and why.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        LEDGER_REFUSALS,
        'PERSON_HAS_DIED',
        'PLAN_NOT_LIVE',
        'NO_MONEY_MOVES_FOR_OPTION',
        'AUTHORITY_HAS_ENDED',
        'CAPACITY_DECISION_RUN_OUT',
        'AGREEMENT_NOT_SIGNED',
        'PAYMENTS_SUSPENDED',
      ),
      ...DRAWING_REFUSALS,
      ...TEXT_REFUSALS,
    },
    answers: recordAnswer('transaction', () => LedgerTransaction, ledgerTransactionShape),
    run: ({ session, command, input }) => drawAhead(session, command, input.partId, input),
  }),
];
