import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import {
  publishedSelfCheckShape,
  readFactorsToRate,
  readPublishedSelfChecks,
  readSelfCheck,
  selfCheckRatingShape,
} from '../../../server/domain/insight/selfChecks/selfChecks.queries.ts';
import {
  SELF_CHECK_KIND,
  type SelfCheckKind,
} from '../../../server/domain/insight/selfChecks/selfCheckVocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { RATES } from './selfCheckMutations.ts';
import { FactorToRate, SelfCheck, SelfCheckOfCouncil } from './selfCheckTypes.ts';

/** How the types of this area are read by their ids. */
export const selfCheckReaders: TypeReader[] = [
  { shape: selfCheckRatingShape, kind: null, readBy: RATES },
  { shape: publishedSelfCheckShape, kind: null, readBy: RATES },
];

@Resolver()
export class SelfChecksResolver {
  @Query(() => SelfCheck, {
    nullable: true,
    description:
      'Where your council sees itself with what makes personal budgets work, or with sharing risk: every factor with its source, how several people’s ratings of it lie and differ, their evidence, and what has changed since each rated last.',
  })
  selfCheck(
    @Arg('kind', enumOf(SELF_CHECK_KIND), { description: 'Against what.' }) kind: SelfCheckKind,
    @Ctx() { session }: RequestContext,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'On which day; today when left out.' })
    asOf?: string | null,
  ) {
    return readSelfCheck(session, { kind, asOf: asOf ?? session.today.toString() });
  }

  @Query(() => [SelfCheckOfCouncil], {
    nullable: true,
    description:
      'What councils have published last of their self-checks, side by side, by their names. A council publishes it if it wants to, and may take it back.',
  })
  publishedSelfChecks(
    @Arg('kind', enumOf(SELF_CHECK_KIND), { description: 'Against what.' }) kind: SelfCheckKind,
    @Ctx() { session }: RequestContext,
    @Arg('councils', () => [String], {
      nullable: true,
      description: 'The councils’ short names; all that have published any when left out.',
    })
    councils?: string[] | null,
  ) {
    return readPublishedSelfChecks(session, kind, councils ?? null);
  }

  @Query(() => [FactorToRate], {
    nullable: true,
    description:
      'The factors of which your council has published how it sees itself, for you to say how you see it, and what you have said so far.',
  })
  factorsToRate(@Ctx() { session }: RequestContext) {
    return readFactorsToRate(session);
  }
}
