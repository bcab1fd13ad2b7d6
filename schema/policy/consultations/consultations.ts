import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import {
  type ConsultationFacts,
  consultationStatus,
} from '../../../server/domain/policy/consultations/consultation.ts';
import {
  type DraftRow,
  differencesOfDraft,
  findAnswers,
  findPolicyConsultations,
  policyConsultationAnswerShape,
  policyConsultationShape,
  publishedQuestions,
  readOwnAnswers,
} from '../../../server/domain/policy/consultations/consultations.queries.ts';
import { lookAhead, lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import type { Session } from '../../../server/platform/session.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { READS_ANSWERS } from './consultationMutations.ts';
import { OwnConsultationAnswer, PolicyConsultation, PolicyConsultationAnswer } from './consultationTypes.ts';

const AnswerConnection = connectionType('PolicyConsultationAnswer', () => PolicyConsultationAnswer);

const consultationReader: TypeReader = {
  shape: policyConsultationShape,
  kind: null,
  derivations: {
    status: (row: ConsultationFacts, { today }: Session) => consultationStatus(row, today.toString()),
    questions: (row: Parameters<typeof publishedQuestions>[0], { today }: Session) =>
      publishedQuestions(row, today.toString()),
    differences: (row: DraftRow) => differencesOfDraft(row),
  },
};

/** How the types of this area are read. */
export const consultationReaders: TypeReader[] = [
  consultationReader,
  { shape: policyConsultationAnswerShape, kind: null, readBy: READS_ANSWERS },
];

@Resolver(() => PolicyConsultation)
export class ConsultationsResolver {
  @Query(() => PolicyConsultation, {
    nullable: true,
    description: 'One consultation of your council on a draft of policy; null when there is none of this id.',
  })
  policyConsultation(
    @Arg('id', () => ID, { description: 'The consultation’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, consultationReader, id, info);
  }

  @Query(() => [PolicyConsultation], {
    nullable: true,
    description:
      'The drafts of your council’s policy on which residents are or were asked, the newest first; at most the last hundred.',
  })
  policyConsultations(@Ctx() { session }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return findPolicyConsultations(session, lookAhead(info));
  }

  @Query(() => AnswerConnection, {
    nullable: true,
    description:
      'What was answered in a consultation, question by question, for the policy editors who write what comes of it. Of each account the last answer to each question; empty where there is no such consultation.',
  })
  policyConsultationAnswers(
    @Arg('consultationId', () => ID, { description: 'The consultation’s id.' }) consultationId: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findAnswers(session, consultationId, lookAheadPage(info), page);
  }

  @FieldResolver(() => [OwnConsultationAnswer], {
    nullable: true,
    description: 'What your own account answered so far, by question; nobody else sees that it was you.',
  })
  ownAnswers(@Root() consultation: { id: string }, @Ctx() { session }: RequestContext) {
    return readOwnAnswers(session, consultation.id);
  }
}
