import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  addEmergencyMoney,
  lookAtEmergencyMoney,
} from '../../../server/domain/money/emergency/emergency.commands.ts';
import { emergencyMoneyShape } from '../../../server/domain/money/emergency/emergency.queries.ts';
import { EMERGENCY_REFUSALS } from '../../../server/domain/money/emergency/emergencyRefusals.ts';
import {
  EMERGENCY_OUTCOME,
  type EmergencyOutcome,
} from '../../../server/domain/money/emergency/emergencyVocabulary.ts';
import { LEDGER_REFUSALS } from '../../../server/domain/money/payments/ledgerRefusals.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { DECIDES_BUDGETS, PRACTICE } from '../../kit/permissions.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { EmergencyMoney } from './emergency.ts';

@InputType({ description: 'Money that is added at once in an emergency.' })
class AddEmergencyMoneyInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part that it is added to.' })
  partId!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;

  @Field(() => DateScalar, {
    description: 'Its last day, from today on, on which the part still holds the money.',
  })
  lastDayOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'What is decided about emergency money afterwards.' })
class LookAtEmergencyMoneyInput extends ChangeInput {
  @Field(() => ID, { description: 'The emergency money.' })
  emergencyMoneyId!: string;

  @Field(enumOf(EMERGENCY_OUTCOME), { description: 'What is decided.' })
  outcome!: EmergencyOutcome;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'How much came back, where it is TAKEN_BACK; no more than is unspent.',
  })
  takenBackPence?: number | null;

  @Field(() => String, { description: 'Why, as the person will read it.' })
  reasons!: string;
}

const answer = recordAnswer('emergencyMoney', () => EmergencyMoney, emergencyMoneyShape);

/** Adding money at once in an emergency, and looking at it afterwards. */
export const emergencyMutations = [
  mutation({
    name: 'addEmergencyMoney',
    what: 'Adds money to a part of a live budget at once, for a stated time, on the authority of whoever asks, in a role that the council’s policy lets do so. Somebody else looks at it afterwards. Never after a death.',
    input: AddEmergencyMoneyInput,
    inputIs: 'How much, until when, and why.',
    permission: PRACTICE,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        LEDGER_REFUSALS,
        'PERSON_HAS_DIED',
        'PLAN_NOT_LIVE',
        'AUTHORITY_HAS_ENDED',
        'CAPACITY_DECISION_RUN_OUT',
        'AGREEMENT_NOT_SIGNED',
        'PAYMENTS_SUSPENDED',
      ),
      ...someOf(
        EMERGENCY_REFUSALS,
        'PART_HOLDS_NO_MONEY_TODAY',
        'EMERGENCY_BEYOND_PART',
        'EMERGENCY_NOT_OFFERED',
        'EMERGENCY_ROLE_NOT_SUFFICIENT',
        'EMERGENCY_ALREADY_RUNNING',
        'AMOUNT_NOT_POSITIVE',
        'EMERGENCY_TOO_MUCH',
        'EMERGENCY_DAYS_WRONG',
      ),
      ...TEXT_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: answer,
    run: ({ session, command, input }) => addEmergencyMoney(session, command, input.partId, input),
  }),
  mutation({
    name: 'lookAtEmergencyMoney',
    what: 'Decides about emergency money afterwards, by a manager who did not authorise it: it is kept, becomes a review of the plan, or some of what is unspent has come back.',
    input: LookAtEmergencyMoneyInput,
    inputIs: 'What is decided, and why.',
    permission: DECIDES_BUDGETS,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(LEDGER_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_LIVE'),
      ...someOf(
        EMERGENCY_REFUSALS,
        'EMERGENCY_ALREADY_LOOKED_AT',
        'EMERGENCY_BY_ITS_AUTHORISER',
        'EMERGENCY_AMOUNT_NOT_NEEDED',
        'AMOUNT_NOT_POSITIVE',
        'EMERGENCY_BEYOND_UNSPENT',
      ),
      ...TEXT_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: answer,
    run: ({ session, command, input }) =>
      lookAtEmergencyMoney(session, command, input, {
        outcome: input.outcome,
        takenBackPence: input.takenBackPence ?? null,
        reasons: input.reasons,
      }),
  }),
];
