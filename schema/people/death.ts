import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../server/common/textRules.ts';
import { correctDateOfDeath, recordDeath } from '../../server/domain/people/death.commands.ts';
import { DATE_OF_DEATH_REFUSALS } from '../../server/domain/people/death.ts';
import { personShape } from '../../server/domain/people/people.queries.ts';
import { RECORD_REFUSALS } from '../../server/platform/commands/records.ts';
import { recordAnswer } from '../kit/answers.ts';
import { ChangeInput } from '../kit/inputs.ts';
import { mutation } from '../kit/mutation.ts';
import { PRACTICE } from '../kit/permissions.ts';
import { DateScalar } from '../kit/scalars.ts';
import { Person } from './personType.ts';

@InputType({ description: 'Records that a person has died.' })
class RecordDeathInput extends ChangeInput {
  @Field(() => ID, { description: 'Who has died.' })
  personId!: string;

  @Field(() => DateScalar, { description: 'The day of death; not in the future, and not before birth.' })
  diedOn!: string;
}

@InputType({ description: 'Corrects a date of death that was recorded by mistake.' })
class CorrectDateOfDeathInput extends ChangeInput {
  @Field(() => ID, { description: 'Whose date of death.' })
  personId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The right day; null or left out where the person has not died.',
  })
  diedOn?: string | null;

  @Field(() => String, { description: 'What was wrong.' })
  reason!: string;
}

const personAnswer = recordAnswer('person', () => Person, personShape);

/** Recording a death, and undoing a mistake about one. */
export const deathMutations = [
  mutation({
    name: 'recordDeath',
    what: 'Records the day on which a person died. From then on nothing is paid, no review is due, nothing new is begun, and nobody acts for the person by an authority or reads by a consent.',
    input: RecordDeathInput,
    inputIs: 'Who, and when.',
    permission: PRACTICE,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(DATE_OF_DEATH_REFUSALS, 'DEATH_ALREADY_RECORDED', 'DEATH_IN_FUTURE', 'DIED_BEFORE_BIRTH'),
    },
    answers: personAnswer,
    run: ({ session, command, input }) => recordDeath(session, command, input, input.diedOn),
  }),
  mutation({
    name: 'correctDateOfDeath',
    what: 'Puts the right day in place of a recorded date of death, or takes it back where the person lives; all that had stopped goes on as it would have.',
    input: CorrectDateOfDeathInput,
    inputIs: 'Whose, what is right, and what was wrong.',
    permission: PRACTICE,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(DATE_OF_DEATH_REFUSALS, 'DEATH_NOT_RECORDED', 'DEATH_IN_FUTURE', 'DIED_BEFORE_BIRTH'),
      ...TEXT_REFUSALS,
    },
    answers: personAnswer,
    run: ({ session, command, input }) =>
      correctDateOfDeath(session, command, input, { diedOn: input.diedOn ?? null, reason: input.reason }),
  }),
];
