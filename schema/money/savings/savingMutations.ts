import { Field, ID, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { SAVING_REFUSALS } from '../../../server/domain/money/savings/savingRefusals.ts';
import { endSaving, startSaving } from '../../../server/domain/money/savings/savings.commands.ts';
import { savingShape } from '../../../server/domain/money/savings/savings.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { Saving } from './savings.ts';

@InputType({ description: 'Saving that is started in a managed account.' })
class StartSavingInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part of the budget that is a managed account.' })
  partId!: string;

  @Field(() => String, { description: 'What it is saved for, in the person’s words.' })
  purpose!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'How much is saved for; left out where hours are.',
  })
  targetPence?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many hours are saved for, in hundredths.' })
  hoursHundredths?: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'What an hour costs; with hoursHundredths.' })
  hourPricePence?: number | null;

  @Field(() => DateScalar, { description: 'The day by which it is saved, within the days of the part.' })
  saveByOn!: string;

  @Field(() => DateScalar, { description: 'The day on which the person agreed.' })
  agreedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The supporter who agreed for the person; left out where they did themself.',
  })
  agreedBySupporterId?: string | null;
}

@InputType({ description: 'Saving that is ended.' })
class EndSavingInput extends ChangeInput {
  @Field(() => ID, { description: 'The saving.' })
  savingId!: string;

  @Field(() => String, { description: 'Why: it was used for its purpose, or is no longer wanted.' })
  reason!: string;
}

const answer = recordAnswer('saving', () => Saving, savingShape);

/** Starting to save towards a named purpose, and ending it. */
export const savingMutations = [
  mutation({
    name: 'startSaving',
    what: 'Starts saving in a managed account towards a named purpose, where the council lets people do so. No money moves. Never after a death.',
    input: StartSavingInput,
    inputIs: 'In which part, for what, how much, and by when.',
    permission: PRACTICE,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        SAVING_REFUSALS,
        'PERSON_HAS_DIED',
        'SAVING_AFTER_END',
        'SAVING_NOT_IN_MANAGED_ACCOUNT',
        'SAVING_UP_NOT_ALLOWED',
        'SAVING_ALREADY_RUNNING',
        'SAVING_TARGET_UNCLEAR',
        'AMOUNT_NOT_POSITIVE',
        'SAVING_ABOVE_PART',
        'SAVING_BEYOND_TERM',
        'SAVING_NOT_AGREED',
      ),
      ...TEXT_REFUSALS,
      ...someOf(SAVING_REFUSALS, 'NO_AUTHORITY_TO_AGREE'),
    },
    answers: answer,
    run: ({ session, command, input }) =>
      startSaving(session, command, input.partId, {
        purpose: input.purpose,
        targetPence: input.targetPence ?? null,
        hoursHundredths: input.hoursHundredths ?? null,
        hourPricePence: input.hourPricePence ?? null,
        saveByOn: input.saveByOn,
        agreedOn: input.agreedOn,
        agreedBySupporterId: input.agreedBySupporterId ?? null,
      }),
  }),
  mutation({
    name: 'endSaving',
    what: 'Ends saving towards a purpose, as the money was used for it or is no longer wanted for it. What is held counts as any other money from that day on.',
    input: EndSavingInput,
    inputIs: 'Which, and why.',
    permission: PRACTICE,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(SAVING_REFUSALS, 'SAVING_ALREADY_ENDED'),
      ...someOf(RECORD_REFUSALS, 'STALE_VERSION'),
      ...TEXT_REFUSALS,
    },
    answers: answer,
    run: ({ session, command, input }) => endSaving(session, command, input, input.reason),
  }),
];
