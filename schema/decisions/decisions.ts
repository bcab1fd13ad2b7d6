import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import {
  type DecisionReplay as Replay,
  replayDecision,
} from '../../server/domain/decisions/decisionReplay.queries.ts';
import {
  decidingPolicyShape,
  decisionShape,
  readableKindsOfDecision,
  readDecisionsAbout,
} from '../../server/domain/decisions/decisions.queries.ts';
import { POLICY_AREA } from '../../server/domain/policy/policies/policyArea.ts';
import { fromGlobalId, toGlobalId } from '../../server/platform/ids.ts';
import { lookAheadPage } from '../../server/platform/reading/lookAhead.ts';
import { rowIdOf } from '../../server/platform/reading/reader.ts';
import type { AreaKey } from '../../tenants/policy/policy.ts';
import { connectionType, PageOf } from '../kit/connections.ts';
import type { RequestContext } from '../kit/context.ts';
import { DECISION_KIND } from '../kit/decisionKinds.ts';
import { enumOf } from '../kit/enums.ts';
import { Node } from '../kit/node.ts';
import { ObjectType } from '../kit/objectType.ts';
import type { TypeReader } from '../kit/readers.ts';
import { recordById } from '../kit/recordById.ts';
import { DateScalar, DateTimeScalar } from '../kit/scalars.ts';
import { Person } from '../people/personType.ts';
import { PolicyVersion } from '../policy/policies/policyVersions.ts';

@ObjectType('DecidingPolicy', { description: 'A version of policy that a decision rests on.' })
class DecidingPolicy {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => DateScalar, {
    description:
      'The day for which the version was looked up: that of the decision, or of an earlier one that it follows.',
  })
  inForceOn!: string;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version.' })
  policyVersion?: PolicyVersion | null;
}

@ObjectType('Decision', {
  implements: Node,
  description:
    'Something that the council’s policy decided about a person, as it was decided on its day: never changed, and the same for ever. It is seen by whoever may see the record that it is about.',
})
class Decision extends Node {
  @Field(enumOf(DECISION_KIND), { description: 'What was decided.' })
  kind!: string;

  @Field(() => Person, { nullable: true, description: 'Whom it is about.' })
  person?: Person | null;

  @Field(() => String, { description: 'The type of record that it is about, such as SupportPlan.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The record that it is about: ask `node` for it.' })
  subjectId!: string;

  @Field(() => DateScalar, { description: 'The day on which it was decided.' })
  decidedOn!: string;

  @Field(() => DateTimeScalar, { description: 'The moment at which it was decided.' })
  decidedAt!: string;

  @Field(() => String, { description: 'What was decided, in plain words.' })
  sentence!: string;

  @Field(() => [DecidingPolicy], { description: 'The versions of policy that decided, one for each area.' })
  policies!: DecidingPolicy[];
}
const DecisionConnection = connectionType('Decision', () => Decision);

@ObjectType('DecisionReplay', {
  description:
    'What came of making a decision again, from the facts and the versions of policy stored with it. Facts and outcomes are JSON with the names of each object in alphabetical order, so that equal ones are equal texts.',
})
class DecisionReplay implements Omit<Replay, 'id'> {
  /** Not in the schema: which decision it is. */
  id!: string;

  @Field(() => Boolean, { description: 'Whether outcome and sentence came out the same to the byte.' })
  isSame!: boolean;

  @Field(() => String, { description: 'The facts that the rule was given, as they are stored.' })
  facts!: string;

  @Field(() => String, { description: 'The outcome as it is stored.' })
  storedOutcome!: string;

  @Field(() => String, { description: 'The sentence as it is stored.' })
  storedSentence!: string;

  @Field(() => String, { description: 'The outcome that came of it now.' })
  outcome!: string;

  @Field(() => String, { description: 'The sentence that came of it now.' })
  sentence!: string;
}

const decisionReader: TypeReader = {
  shape: decisionShape,
  kind: null,
  readableBy: { column: 'kind', valuesFor: readableKindsOfDecision },
};
/** How the types of this area are read. */
export const decisionReaders: TypeReader[] = [decisionReader, { shape: decidingPolicyShape, kind: null }];

@Resolver(() => Decision)
export class DecisionsResolver {
  @Query(() => Decision, {
    nullable: true,
    description: 'One decision; null when there is none that you may see.',
  })
  decision(
    @Arg('id', () => ID, { description: 'The decision’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, decisionReader, id, info);
  }

  @Query(() => DecisionReplay, {
    nullable: true,
    description:
      'Makes a decision again from the facts and the versions of policy stored with it, and says whether the whole outcome is the same; null when there is none that you may see.',
  })
  replayDecision(
    @Arg('id', () => ID, { description: 'The decision’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
  ) {
    const uuid = fromGlobalId('Decision', id);
    return uuid ? replayDecision(session, uuid) : null;
  }
}

@Resolver(() => DecisionReplay)
export class DecisionReplayResolver {
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The decision that was made again, with the versions of policy that it rests on.',
  })
  decision(
    @Root() { id }: DecisionReplay,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, decisionReader, toGlobalId('Decision', id), info);
  }
}

@Resolver(() => Person)
export class DecisionsOfPersonResolver {
  @FieldResolver(() => DecisionConnection, {
    nullable: true,
    description:
      'What policy decided about the person, the latest first. Only decisions about records that you may see are there.',
  })
  decisions(
    @Root() person: Person,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return readDecisionsAbout(session, rowIdOf(person), lookAheadPage(info), page);
  }
}
