import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { CONCERN_REFUSALS } from '../../../server/domain/oversight/concerns/concernRefusals.ts';
import type { ConcernFacts } from '../../../server/domain/oversight/concerns/concernStatus.ts';
import {
  answeringRefusals,
  endingRefusals,
  takingRefusals,
} from '../../../server/domain/oversight/concerns/concernSteps.ts';
import {
  answerConcern,
  endConcern,
  raiseConcern,
  takeConcern,
} from '../../../server/domain/oversight/concerns/concerns.commands.ts';
import {
  concernShape,
  findConcerns,
  MOST_CONCERNS_OF_A_PERSON,
  readConcernsAbout,
} from '../../../server/domain/oversight/concerns/concerns.queries.ts';
import {
  CONCERN_KIND,
  CONCERN_STATUS,
  type ConcernKind,
  type ConcernStatus,
} from '../../../server/domain/oversight/concerns/concernsVocabulary.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { lookAhead, lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { readOne, rowIdOf } from '../../../server/platform/reading/reader.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf } from '../../kit/enums.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { OF_ONE_PERSON, type Permission, PRACTICE } from '../../kit/permissions.ts';
import { mustRead, readableRows } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { Person } from '../../people/personType.ts';
import {
  AnswerConcernInput,
  EndConcernInput,
  RaiseConcernInput,
  TakeConcernInput,
} from './concerns.inputs.ts';
import { Concern, concernReader, onConcern } from './concerns.ts';

/** Anybody who knows a person may be worried about them, whatever they may see. */
const RAISES_CONCERNS: Permission = [...PRACTICE, ...OF_ONE_PERSON, 'PROVIDER', 'FINANCE_OFFICER'];

const ConcernConnection = connectionType('Concern', () => Concern);

@Resolver(() => Concern)
export class ConcernsResolver {
  @Query(() => Concern, {
    nullable: true,
    description: 'One concern; null when there is none that you may see.',
  })
  concern(
    @Arg('id', () => ID, { description: 'The concern’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, concernReader, id, info);
  }

  @Query(() => ConcernConnection, {
    nullable: true,
    description:
      'The council’s concerns, the first due first, a page at a time: those that have not ended, unless you ask for others.',
  })
  concerns(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('statuses', enumListOf(CONCERN_STATUS), {
      nullable: true,
      description: 'Only those that stand so; all that have not ended when left out.',
    })
    statuses?: ConcernStatus[] | null,
    @Arg('kinds', enumListOf(CONCERN_KIND), { nullable: true, description: 'Only concerns of these kinds.' })
    kinds?: ConcernKind[] | null,
    @Arg('mine', () => Boolean, {
      nullable: true,
      description: 'True: only those that your account answers for.',
    })
    mine?: boolean | null,
  ) {
    const wanted = { statuses, kinds, ownerAccount: mine ? (session.actor?.subject ?? null) : null };
    return findConcerns(session, lookAheadPage(info), wanted, page);
  }
}

@Resolver(() => Person)
export class ConcernsOfPersonResolver {
  @FieldResolver(() => [Concern], {
    nullable: true,
    description: `The concerns about the person that you may see, the newest first; at most the last ${MOST_CONCERNS_OF_A_PERSON}.`,
  })
  concerns(@Root() person: Person, @Ctx() { session }: RequestContext, @Info() info: GraphQLResolveInfo) {
    mustRead(session, 'CONCERNS');
    return readConcernsAbout(session, rowIdOf(person), lookAhead(info));
  }
}

@ObjectType('RaisedConcern', { description: 'What became of a concern that was sent.' })
class RaisedConcern {
  @Field(() => Boolean, { description: 'Whether the council has it now, or would have it after a dry run.' })
  isRaised!: boolean;

  @Field(() => Concern, {
    nullable: true,
    description: 'The concern; null where you may not see it, and where nothing was raised.',
  })
  concern?: Concern | null;
}

/** Whoever may see no concerns is told that theirs has arrived, and nothing more. */
const raisedAnswer: Answer<unknown, CommandResult> = {
  fields: RaisedConcern,
  async read({ session, result, info }) {
    const selection = lookAhead(info, ['concern']);
    const mayRead = result.subjectId !== null && selection !== null && session.mayRead('CONCERNS');
    const concern = mayRead
      ? await readOne(
          session,
          concernShape,
          result.subjectId,
          selection,
          readableRows(concernReader, session),
        )
      : null;
    return { isRaised: result.subjectId !== null, concern };
  },
};
/** What says which step of its life a concern has come to. */
const LIFE = ['takenAt', 'answeredAt', 'endedAt'];
const concernAnswer = recordAnswer('concern', () => Concern, concernShape);

/** Raising concerns, and answering them. */
export const concernMutations = [
  mutation({
    name: 'raiseConcern',
    what: 'Raises a concern about a person. Anybody who may use the platform for them may, whatever they may see: the person, whoever supports or represents them, or staff, even after a death. The council has so many working days to answer it, by its policy.',
    input: RaiseConcernInput,
    inputIs: 'What worries you, about whom.',
    permission: RAISES_CONCERNS,
    refuses: { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...TEXT_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: raisedAnswer,
    run({ session, command, input: { personId, kind, words, aboutSupporterId } }) {
      const raised = { personId, kind, words, aboutSupporterId: aboutSupporterId ?? null };
      return raiseConcern(session, command, raised);
    },
  }),
  mutation({
    name: 'takeConcern',
    what: 'Takes a concern on, or passes it to somebody else who answers for it from now on.',
    input: TakeConcernInput,
    inputIs: 'Which concern, and who answers for it.',
    permission: PRACTICE,
    actsOn: onConcern(LIFE, (concern: ConcernFacts) => takingRefusals(concern)),
    refuses: { ...RECORD_REFUSALS, ...someOf(CONCERN_REFUSALS, 'CONCERN_ENDED'), ...TEXT_REFUSALS },
    answers: concernAnswer,
    run: ({ session, command, input }) => takeConcern(session, command, input, input.ownerAccount ?? null),
  }),
  mutation({
    name: 'answerConcern',
    what: 'Answers a concern: what was found, and how and when the person was told. The answer stays as it was given, and the council has so many working days to say what the concern came to, by its policy.',
    input: AnswerConcernInput,
    inputIs: 'What was found, and how the person was told.',
    permission: PRACTICE,
    actsOn: onConcern(LIFE, async (concern: ConcernFacts, session) => {
      const refusals = answeringRefusals(concern);
      if (refusals.length === 0) await settingsReader(session)('monitoring');
      return refusals;
    }),
    throws: ['POLICY_NOT_IN_FORCE'],
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(
        CONCERN_REFUSALS,
        'CONCERN_ENDED',
        'CONCERN_ALREADY_ANSWERED',
        'CONCERN_NOT_TAKEN',
        'TOLD_IN_FUTURE',
        'TOLD_BEFORE_RAISED',
      ),
      ...TEXT_REFUSALS,
    },
    answers: concernAnswer,
    run({ session, command, input }) {
      const { whatWasFound, howTold, toldOn } = input;
      return answerConcern(session, command, input, { whatWasFound, howTold, toldOn });
    },
  }),
  mutation({
    name: 'endConcern',
    what: 'Ends a concern that has been answered, with what it came to.',
    input: EndConcernInput,
    inputIs: 'Which concern, and its outcome.',
    permission: PRACTICE,
    actsOn: onConcern(LIFE, (concern: ConcernFacts) => endingRefusals(concern)),
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(CONCERN_REFUSALS, 'CONCERN_ENDED', 'CONCERN_NOT_ANSWERED'),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: concernAnswer,
    run({ session, command, input }) {
      const { outcome, outcomeNote } = input;
      return endConcern(session, command, input, { outcome, outcomeNote: outcomeNote ?? null });
    },
  }),
];
