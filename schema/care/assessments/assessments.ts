import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import {
  type Answers,
  answersInOrder,
  type CircumstancesSoFar,
} from '../../../server/domain/care/allocations/answers.ts';
import {
  ASSESSMENT_REFUSALS,
  answeringRefusals,
  completingRefusals,
} from '../../../server/domain/care/assessments/assessing.ts';
import {
  ASSESSMENT_METHOD,
  ASSESSMENT_STATUS,
  type AssessmentMethod,
  type AssessmentStatus,
  assessmentStatus,
  missingAnswers,
  RESPONDENT,
  type Respondent,
} from '../../../server/domain/care/assessments/assessment.ts';
import {
  askerOf,
  saveAssessmentAnswers,
  startAssessment,
} from '../../../server/domain/care/assessments/assessments.commands.ts';
import { assessmentShape } from '../../../server/domain/care/assessments/assessments.queries.ts';
import { completeAssessment } from '../../../server/domain/care/assessments/completing.commands.ts';
import { SETTLING_REFUSALS } from '../../../server/domain/care/assessments/settlingCodes.ts';
import {
  type AdvocacyOwed,
  isAdvocateOwed,
} from '../../../server/domain/care/representation/advocateOwed.ts';
import { ageOf } from '../../../server/domain/people/registration.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { recordAnswer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { given } from '../../kit/given.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { PeopleFilterInput } from '../../people/people.inputs.ts';
import { Person } from '../../people/personType.ts';
import { Allocation } from '../allocations/allocations.ts';
import { Circumstances, DomainAnswer } from '../allocations/needsProfile.ts';
import { Involvement } from '../representation/representations.ts';
import {
  CompleteAssessmentInput,
  SaveAssessmentAnswersInput,
  StartAssessmentInput,
} from './assessments.inputs.ts';

@ObjectType('Assessment', {
  implements: Node,
  description:
    'An assessment of somebody’s needs. Once completed it never changes; a new one is made when needs change.',
})
export class Assessment extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose needs.' })
  person?: Person | null;

  @Field(enumOf(RESPONDENT), { description: 'Who gave the answers.' })
  respondent!: Respondent;

  @Field(() => DateScalar, { description: 'The day it was started.' })
  startedOn!: string;

  @Field(enumOf(ASSESSMENT_STATUS), { description: 'How far it has come.' })
  status!: AssessmentStatus;

  @Field(() => [DomainAnswer], {
    description: 'The areas of life answered so far, in the order of the shared list.',
  })
  answers!: DomainAnswer[];

  @Field(() => Circumstances, { description: 'What is true of the situation as a whole.' })
  circumstances!: Circumstances;

  @Field(() => [String], {
    description:
      'What is not answered yet, by name: areas of life such as NIGHTS, circumstances such as livesAlone.',
  })
  missing!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day it was completed; null before.' })
  completedOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed; null before.' })
  completedAt?: string | null;

  @Field(enumOf(ASSESSMENT_METHOD), {
    nullable: true,
    description: 'How it was held; null before it was completed, and where nobody said.',
  })
  method?: AssessmentMethod | null;

  @Field(() => Allocation, {
    nullable: true,
    description: 'The indicative budget that came of it; null until it is completed.',
  })
  allocation?: Allocation | null;
}

addField(Person, 'assessments', () => [Assessment], { description: 'Their assessments, newest first.' });
addField(Assessment, 'involvement', () => Involvement, {
  description:
    'How the person can take part, as last looked at, and whether the council must offer an advocate before it goes on; null where nobody looked.',
});
addField(Allocation, 'assessment', () => Assessment, { description: 'The assessment it came of.' });

const assessmentReader: TypeReader = {
  shape: assessmentShape,
  kind: 'ASSESSMENTS',
  derivations: {
    status: assessmentStatus,
    answers: ({ answersByDomain }) => answersInOrder(answersByDomain),
    missing: ({ answersByDomain, circumstances }) => missingAnswers(answersByDomain, circumstances),
  },
};
/** How the types of this area are read. */
export const assessmentReaders: TypeReader[] = [assessmentReader];

const assessmentAnswer = recordAnswer('assessment', () => Assessment, assessmentShape);

/** Every answer about the situation may be taken back. */
const CIRCUMSTANCES = [
  'livesAlone',
  'needsTwoCarers',
  'nightSupport',
  'cannotBeLeftAlone',
  'livesRurally',
  'needsCommunicationSupport',
] as const;

Field(() => Boolean, {
  nullable: true,
  description:
    'True for those who live and have an assessment that is not completed, false for all others. Reads as ASSESSMENTS.',
})(PeopleFilterInput.prototype, 'hasOpenAssessment');

@Resolver(() => Assessment)
export class AssessmentsResolver {
  @Query(() => Assessment, {
    nullable: true,
    description: 'One assessment; null when there is none that you may see.',
  })
  assessment(
    @Arg('id', () => ID, { description: 'The assessment’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, assessmentReader, id, info);
  }
}

/** An assessment as the rules look at it. */
interface AssessmentRow {
  completedOn: string | null;
  isSettled: boolean;
  setAsideOn: string | null;
  otherBesideId: string | null;
  advocacy: AdvocacyOwed | null;
  personDiedOn: string | null;
  respondent: Respondent;
  answersByDomain: Answers;
  circumstances: CircumstancesSoFar;
  person: { bornOn: string | null };
}
export const onAssessment = actionsOn(Assessment, assessmentShape);

/** An assessment from the first answer to the allocation that comes of it. */
export const assessmentMutations = [
  mutation({
    name: 'startAssessment',
    what: 'Opens an assessment: practice staff, the person, or a representative whose authority is in force.',
    input: StartAssessmentInput,
    inputIs: 'Whose, and who answers.',
    permission: ANSWERS_QUESTIONS,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        ASSESSMENT_REFUSALS,
        'PERSON_HAS_DIED',
        'PERSON_UNDER_18',
        'ASSESSMENT_IS_PROFESSIONAL',
        'ASSESSMENT_ALREADY_OPEN',
      ),
      ...someOf(SETTLING_REFUSALS, 'ASSESSMENTS_NOT_OF_TWO_SIDES'),
    },
    answers: assessmentAnswer,
    run: ({ session, command, input }) =>
      startAssessment(session, command, input.personId, input.respondent, input.besideAssessmentId ?? null),
  }),
  mutation({
    name: 'saveAssessmentAnswers',
    what: 'Saves some answers over those saved earlier: practice staff, the person, or a representative whose authority is in force.',
    input: SaveAssessmentAnswersInput,
    inputIs: 'The answers given at one sitting.',
    permission: ANSWERS_QUESTIONS,
    actsOn: onAssessment(
      ['status', 'completedOn', 'personDiedOn', 'respondent'],
      (assessment: AssessmentRow, session) => answeringRefusals(assessment, askerOf(session)),
    ),
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        ASSESSMENT_REFUSALS,
        'ASSESSMENT_COMPLETED',
        'PERSON_HAS_DIED',
        'ASSESSMENT_IS_PROFESSIONAL',
        'DOMAIN_ANSWERED_TWICE',
      ),
      ...someOf(SETTLING_REFUSALS, 'ASSESSMENTS_NOT_OF_TWO_SIDES'),
    },
    answers: assessmentAnswer,
    run: ({ session, command, input }) =>
      saveAssessmentAnswers(session, command, input, {
        respondent: input.respondent,
        answers: input.answers ?? [],
        circumstances: given(input.circumstances ?? {}, CIRCUMSTANCES, ['input', 'circumstances']),
      }),
  }),
  mutation({
    name: 'completeAssessment',
    what: 'Completes an assessment for ever, and works out its allocation by the policy in force today: practice staff, since a professional confirms eligibility.',
    input: CompleteAssessmentInput,
    inputIs: 'Which assessment.',
    permission: PRACTICE,
    actsOn: onAssessment(
      [
        'status',
        'completedOn',
        'personDiedOn',
        'answersByDomain',
        'circumstances',
        'otherBesideId',
        'advocacy',
        'person.bornOn',
      ],
      async ({ person, answersByDomain, ...assessment }: AssessmentRow, session) => {
        const otherBesideId = assessment.otherBesideId && toGlobalId('Assessment', assessment.otherBesideId);
        const isOwed = isAdvocateOwed(assessment.advocacy, 'ASSESSMENT', session.today);
        const answered = { ...assessment, otherBesideId, answers: answersByDomain, isAdvocateOwed: isOwed };
        const refusals = completingRefusals(answered, ageOf(person, session.today));
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
      ...someOf(SETTLING_REFUSALS, 'ASSESSMENT_HAS_ANOTHER_BESIDE', 'ADVOCATE_OWED'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: assessmentAnswer,
    run: ({ session, command, input }) => completeAssessment(session, command, input, input.method ?? null),
  }),
];
