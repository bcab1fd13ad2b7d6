import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { CapacityFacts } from '../../../server/domain/care/representation/capacityDecision.ts';
import { capacityStatus } from '../../../server/domain/care/representation/capacityDecision.ts';
import {
  bestInterestsDecisionShape,
  capacityDecisionShape,
} from '../../../server/domain/care/representation/representation.queries.ts';
import {
  CAPACITY_RESULT,
  CAPACITY_STATUS,
  type CapacityResult,
  type CapacityStatus,
  DECIDING_ABILITY,
  DECISION_SUBJECT,
  type DecidingAbility,
  type DecisionSubject,
} from '../../../server/domain/care/representation/representationVocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { withBestInterestsWriting } from './bestInterestsWriting.ts';

@ObjectType('Consulted', { description: 'Somebody who was asked before a best-interests decision.' })
export class Consulted {
  @Field(() => String, { description: 'Who, in words: "Sheila, her sister".' })
  who!: string;

  @Field(() => String, { description: 'What they said the person would want, and what they think.' })
  view!: string;
}

@ObjectType('CapacityDecision', {
  implements: Node,
  description:
    'Whether the person could make one decision on one day (Mental Capacity Act 2005, ss.1 to 3). It never changes: a later one about the same decision takes its place.',
})
export class CapacityDecision extends Node {
  @Field(() => Person, { nullable: true, description: 'Whose decision it is.' })
  person?: Person | null;

  @Field(enumOf(DECISION_SUBJECT), { description: 'Which decision.' })
  subject!: DecisionSubject;

  @Field(() => String, { nullable: true, description: 'The same in words; always there for OTHER.' })
  subjectInWords?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was looked at.' })
  decidedOn!: string;

  @Field(() => String, { description: 'What was done to help the person make the decision.' })
  helpGiven!: string;

  @Field(enumOf(CAPACITY_RESULT), { description: 'What was found.' })
  result!: CapacityResult;

  @Field(() => String, {
    nullable: true,
    description: 'The impairment of, or disturbance in, mind or brain; null where none was found.',
  })
  impairment?: string | null;

  @Field(enumListOf(DECIDING_ABILITY), { description: 'What the person could not do; empty for capacity.' })
  unableTo!: DecidingAbility[];

  @Field(() => String, { nullable: true, description: 'How the impairment is the reason.' })
  causalLink?: string | null;

  @Field(() => Boolean, {
    description: 'Whether somebody thought the choice unwise. It is never a ground.',
  })
  isChoiceThoughtUnwise!: boolean;

  @Field(() => String, { description: 'Who looked at it.' })
  assessedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it may be relied on; null where it has none.',
  })
  validUntil?: string | null;

  @Field(enumOf(CAPACITY_STATUS), { description: 'Whether it may be relied on today.' })
  status!: CapacityStatus;

  @Field(() => CapacityDecision, { nullable: true, description: 'The earlier one whose place it took.' })
  supersedes?: CapacityDecision | null;

  @Field(() => CapacityDecision, { nullable: true, description: 'The later one that took its place.' })
  supersededBy?: CapacityDecision | null;

  @Field(() => [BestInterestsDecision], {
    nullable: true,
    description: 'What was decided in the person’s best interests on its strength, newest first.',
  })
  bestInterestsDecisions?: BestInterestsDecision[] | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('BestInterestsDecision', {
  implements: Node,
  description:
    'One decision made for a person who lacks capacity for it (Mental Capacity Act 2005, s.4). It never changes; where it no longer fits, another is recorded.',
})
export class BestInterestsDecision extends withBestInterestsWriting(Node) {
  @Field(() => Person, { nullable: true, description: 'For whom it was made.' })
  person?: Person | null;

  @Field(() => CapacityDecision, { nullable: true, description: 'The capacity decision that it rests on.' })
  capacityDecision?: CapacityDecision | null;

  @Field(() => DateScalar, { description: 'The day on which it was made.' })
  decidedOn!: string;

  @Field(() => [Consulted], { description: 'Who was asked; empty where nobody could be.' })
  consulted!: Consulted[];

  @Field(() => String, { nullable: true, description: 'Why nobody was asked, where nobody was.' })
  nobodyConsultedReason?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

addField(Person, 'capacityDecisions', () => [CapacityDecision], {
  description: 'Decisions about whether the person could make one decision, newest record first.',
});

const capacityDecisionReader: TypeReader = {
  shape: capacityDecisionShape,
  kind: 'CAPACITY',
  derivations: {
    status: (decision: CapacityFacts, session) => capacityStatus(decision, session.today),
  },
};
/** How the types about capacity are read. */
export const capacityReaders: TypeReader[] = [
  capacityDecisionReader,
  { shape: bestInterestsDecisionShape, kind: 'CAPACITY' },
];

@Resolver(() => CapacityDecision)
export class CapacityResolver {
  @Query(() => CapacityDecision, {
    nullable: true,
    description: 'One capacity decision; null when there is none that you may see.',
  })
  capacityDecision(
    @Arg('id', () => ID, { description: 'The decision’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, capacityDecisionReader, id, info);
  }
}
