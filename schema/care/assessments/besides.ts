import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Query,
  Resolver,
  ObjectType as SimpleObjectType,
} from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { ASSESSMENT_REFUSALS } from '../../../server/domain/care/assessments/assessing.ts';
import { assessmentShape } from '../../../server/domain/care/assessments/assessments.queries.ts';
import {
  setAssessmentAside,
  settleAssessments,
} from '../../../server/domain/care/assessments/settling.commands.ts';
import { SETTLING_REFUSALS } from '../../../server/domain/care/assessments/settlingCodes.ts';
import {
  type AssessmentToSettle,
  settingAsideRefusals,
  settleableRefusals,
} from '../../../server/domain/care/assessments/settlingRefusals.ts';
import {
  type DifferenceSettledAs,
  SETTLED_AS,
  type SettledDifference as Settled,
} from '../../../server/domain/care/assessments/sideBySide.ts';
import { readSides } from '../../../server/domain/care/assessments/sides.queries.ts';
import {
  type AdvocacyOwed,
  isAdvocateOwed,
} from '../../../server/domain/care/representation/advocateOwed.ts';
import { ageOf } from '../../../server/domain/people/registration.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import type { NeedLevel, NightSupportLevel, UnpaidSupportLevel } from '../../../tenants/needs.ts';
import { NEED_LEVEL, NIGHT_SUPPORT_LEVEL, UNPAID_SUPPORT_LEVEL } from '../../../tenants/vocabulary.ts';
import { recordAnswer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import type { Extended } from '../../kit/mixin.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { addField, mustRead } from '../../kit/readers.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { Assessment, onAssessment } from './assessments.ts';

/** What was settled about one difference. */
function withSettled<Base extends Extended>(base: Base) {
  @SimpleObjectType({ simpleResolvers: true })
  @InputType()
  abstract class SettledWriting extends base {
    @OneLine()
    @Field(() => String, {
      description:
        'In which answer they differed: an area of life such as NIGHTS, or a circumstance such as livesAlone.',
    })
    name!: string;

    @Field(enumOf(SETTLED_AS), { description: 'Whose answer holds.' })
    settledAs!: DifferenceSettledAs;

    @Field(enumOf(NEED_LEVEL), {
      nullable: true,
      description:
        'Of an area of life that was settled as ANOTHER: how much help is needed; null of any other.',
    })
    level?: NeedLevel | null;

    @Field(enumOf(UNPAID_SUPPORT_LEVEL), {
      nullable: true,
      description:
        'Of an area of life that was settled as ANOTHER: what family and friends do, willingly; null of any other.',
    })
    unpaidSupport?: UnpaidSupportLevel | null;

    @Field(enumOf(NIGHT_SUPPORT_LEVEL), {
      nullable: true,
      description: 'Of nightSupport that was settled as ANOTHER: the support at night; null of any other.',
    })
    nightSupport?: NightSupportLevel | null;

    @Field(() => Boolean, {
      nullable: true,
      description:
        'Of any other circumstance that was settled as ANOTHER: whether it is so; null of any other.',
    })
    isSo?: boolean | null;

    @Field(() => String, { description: 'Who settled it, in words: “Mrs N., her daughter and Meera Shah”.' })
    settledWith!: string;

    @Field(() => String, { description: 'Why.' })
    why!: string;
  }
  return SettledWriting;
}

@ObjectType('SettledDifference', {
  description: 'An answer in which two assessments differed, and what both settled on.',
})
class SettledDifference extends withSettled(class {}) {}

@InputType({ description: 'What was settled about one difference.' })
class SettledDifferenceInput extends withSettled(class {}) {}

@ObjectType('AssessmentDifference', { description: 'An answer in which two assessments differ.' })
class AssessmentDifference {
  @Field(() => String, {
    description: 'Which answer: an area of life such as NIGHTS, or a circumstance such as livesAlone.',
  })
  name!: string;

  @Field(() => String, { description: 'Both answers in words, for the person.' })
  sentence!: string;

  @Field(() => Boolean, {
    description:
      'Whether the points or the amount turn on it, so that it is settled before the amount is worked out.',
  })
  decidesAmount!: boolean;
}

@ObjectType('AssessmentsBeside', {
  description:
    'The person’s own assessment and a professional’s of the same needs, side by side, with what each would come to by today’s policy. Neither is the amount: that comes of what both settle on.',
})
class AssessmentsBeside {
  @Field(() => ID, { description: 'The person’s own assessment.' })
  selfAssessmentId!: string;

  @Field(() => ID, { description: 'The professional’s.' })
  professionalAssessmentId!: string;

  @Field(() => [String], { description: 'What the person has not answered yet.' })
  selfMissing!: string[];

  @Field(() => [String], { description: 'What the professional has not answered yet.' })
  professionalMissing!: string[];

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the person’s own answers would come to in a week; null until both are whole and the age is known.',
  })
  selfWeeklyPence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What the professional’s answers would come to in a week; null as long.',
  })
  professionalWeeklyPence?: number | null;

  @Field(() => [AssessmentDifference], {
    nullable: true,
    description:
      'Where they differ, in the order in which it is asked; null until both are whole and the age is known.',
  })
  differences?: AssessmentDifference[] | null;
}

Field(() => [SettledDifference], {
  nullable: true,
  description: 'What was settled, of an assessment that two were settled into; null of any other.',
})(Assessment.prototype, 'settledDifferences');
Field(() => DateScalar, {
  nullable: true,
  description: 'The day on which it was put aside, as nobody went on with it; null where it was not.',
})(Assessment.prototype, 'setAsideOn');
Field(() => String, { nullable: true, description: 'Why it was put aside; null where it was not.' })(
  Assessment.prototype,
  'setAsideReason',
);
addField(Assessment, 'madeFrom', () => [Assessment], {
  description: 'The two assessments that it was settled from, as they were; empty of any other.',
});
addField(Assessment, 'settledIn', () => Assessment, {
  description: 'The assessment into which it was settled with another; null where it was not.',
});

@InputType({ description: 'Settles two assessments that stand side by side.' })
class SettleAssessmentsInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person’s own assessment.' })
  selfAssessmentId!: string;

  @Field(() => Int, { description: 'The version of it that you read.' })
  expectedSelfVersion!: number;

  @Field(() => ID, { description: 'The professional’s.' })
  professionalAssessmentId!: string;

  @Field(() => Int, { description: 'The version of it that you read.' })
  expectedProfessionalVersion!: number;

  @Field(() => [SettledDifferenceInput], {
    description:
      'What was settled, each difference once. One on which nothing turns may be left out, and stays as the professional has it.',
  })
  settled!: SettledDifferenceInput[];
}

@InputType({ description: 'Puts one of two assessments aside.' })
class SetAssessmentAsideInput extends ChangeInput {
  @Field(() => ID, { description: 'The one with which nobody goes on.' })
  assessmentId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@Resolver()
export class BesidesResolver {
  @Query(() => AssessmentsBeside, {
    nullable: true,
    description:
      'The two open assessments of a person that stand side by side; null where none do, or there is nobody whom you may see. Throws POLICY_NOT_IN_FORCE.',
  })
  async assessmentsBeside(
    @Arg('personId', () => ID, { description: 'The person.' }) personId: string,
    @Ctx() { session }: RequestContext,
  ) {
    mustRead(session, 'ASSESSMENTS');
    const id = fromGlobalId('Person', personId);
    const sides = id === null ? null : await readSides(session, id);
    if (sides === null) return null;
    const { selfId: selfAssessmentId, professionalId: professionalAssessmentId, ...found } = sides;
    return { selfAssessmentId, professionalAssessmentId, ...found };
  }
}

const settledOf = (given: SettledDifferenceInput): Settled => ({
  ...given,
  level: given.level ?? null,
  unpaidSupport: given.unpaidSupport ?? null,
  nightSupport: given.nightSupport ?? null,
  isSo: given.isSo ?? null,
});
const assessmentAnswer = recordAnswer('assessment', () => Assessment, assessmentShape);

/** An assessment as it is read for what may be done with it. */
type AssessmentRead = Omit<AssessmentToSettle, 'isAdvocateOwed'> & {
  person: { bornOn: string | null };
  advocacy: AdvocacyOwed | null;
};

/** Two assessments side by side. */
export const besidesMutations = [
  mutation({
    name: 'settleAssessments',
    what: 'Settles the person’s own assessment and a professional’s into a third, which is completed with its allocation by the policy in force today and says from which two it came. Both are kept as they are. Every difference on which the amount turns is settled first: assessmentsBeside shows them with both amounts.',
    input: SettleAssessmentsInput,
    inputIs: 'Which two, and what was settled.',
    permission: PRACTICE,
    actsOn: onAssessment(
      [
        'status',
        'completedOn',
        'personDiedOn',
        'answersByDomain',
        'circumstances',
        'advocacy',
        'person.bornOn',
        'otherBeside.respondent',
        'otherBeside.answersByDomain',
        'otherBeside.circumstances',
      ],
      async ({ person, advocacy, ...assessment }: AssessmentRead, session) => {
        const isOwed = isAdvocateOwed(advocacy, 'ASSESSMENT', session.today);
        const toSettle = { ...assessment, isAdvocateOwed: isOwed };
        const refusals = settleableRefusals(toSettle, ageOf(person, session.today));
        if (refusals.length === 0) await settingsReader(session)('resourceAllocation');
        return refusals;
      },
    ),
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        ASSESSMENT_REFUSALS,
        'ASSESSMENT_COMPLETED',
        'PERSON_HAS_DIED',
        'BIRTH_DATE_UNKNOWN',
        'PERSON_UNDER_18',
        'ASSESSMENT_INCOMPLETE',
      ),
      ...someOf(
        SETTLING_REFUSALS,
        'ASSESSMENTS_NOT_OF_TWO_SIDES',
        'ADVOCATE_OWED',
        'NOT_A_DIFFERENCE',
        'DIFFERENCE_SETTLED_TWICE',
        'SETTLED_ANSWER_WRONG',
      ),
      ...TEXT_REFUSALS,
      ...someOf(SETTLING_REFUSALS, 'DIFFERENCES_UNSETTLED'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: assessmentAnswer,
    run: ({ session, command, input: { idempotencyKey, settled, ...target } }) =>
      settleAssessments(session, command, target, settled.map(settledOf)),
  }),
  mutation({
    name: 'setAssessmentAside',
    what: 'Puts one of two assessments that stand side by side aside, as nobody goes on with it, so that the other can be completed. It is kept as it is.',
    input: SetAssessmentAsideInput,
    inputIs: 'Which one, and why.',
    permission: PRACTICE,
    actsOn: onAssessment(
      ['status', 'completedOn', 'personDiedOn', 'otherBesideId'],
      (assessment: Parameters<typeof settingAsideRefusals>[0]) => settingAsideRefusals(assessment),
    ),
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(ASSESSMENT_REFUSALS, 'ASSESSMENT_COMPLETED', 'PERSON_HAS_DIED'),
      ...someOf(SETTLING_REFUSALS, 'ASSESSMENT_STANDS_ALONE'),
      ...TEXT_REFUSALS,
    },
    answers: assessmentAnswer,
    run: ({ session, command, input: { reason, ...target } }) =>
      setAssessmentAside(session, command, target, reason),
  }),
];
