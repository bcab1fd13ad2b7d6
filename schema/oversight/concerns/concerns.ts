import { Field, Int } from 'type-graphql';
import { type ConcernFacts, concernStatus } from '../../../server/domain/oversight/concerns/concernStatus.ts';
import { concernShape, READABLE_BY } from '../../../server/domain/oversight/concerns/concerns.queries.ts';
import {
  CONCERN_KIND,
  CONCERN_OUTCOME,
  CONCERN_RULE,
  CONCERN_SOURCE,
  CONCERN_STATUS,
  type ConcernKind,
  type ConcernOutcome,
  type ConcernRule,
  type ConcernSource,
  type ConcernStatus,
} from '../../../server/domain/oversight/concerns/concernsVocabulary.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';

@ObjectType('Concern', {
  implements: Node,
  description:
    'Something about a person that worried somebody, or that a rule found in the records; and what was done about it. One about somebody in the circle of support is shown to nobody who supports or represents the person.',
})
export class Concern extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whom it is about.' })
  person?: Person | null;

  @Field(enumOf(CONCERN_KIND), { description: 'What it is about.' })
  kind!: ConcernKind;

  @Field(enumOf(CONCERN_STATUS), { description: 'Where it stands.' })
  status!: ConcernStatus;

  @Field(() => String, { description: 'What worried whoever raised it; of a rule, its reason.' })
  words!: string;

  @Field(enumOf(CONCERN_SOURCE), { description: 'Who raised it.' })
  raisedAs!: ConcernSource;

  @Field(() => String, {
    nullable: true,
    description:
      'The account that raised it; null for whoever supports or represents the person, as a concern may be raised in confidence.',
  })
  raisedBy?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was raised.' })
  raisedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was raised.' })
  raisedAt!: string;

  @Field(enumOf(CONCERN_RULE), {
    nullable: true,
    description: 'The rule that raised it; null where somebody did.',
  })
  rule?: ConcernRule | null;

  @Field(() => Supporter, {
    nullable: true,
    description: 'The supporter whose doings it is about; null where it is about none.',
  })
  aboutSupporter?: Supporter | null;

  @Field(() => DateScalar, { description: 'The last day on which its answer is in time.' })
  dueOn!: string;

  @Field(() => DateScalar, { description: 'The day from which that day is warned of.' })
  warnOn!: string;

  @Field(() => PolicyVersion, { nullable: true, description: 'The policy that said by when.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account of whoever answers for it; null until somebody takes it on.',
  })
  ownerAccount?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first taken on.' })
  takenAt?: string | null;

  @Field(() => String, { nullable: true, description: 'What was found; null until it is answered.' })
  whatWasFound?: string | null;

  @Field(() => String, { nullable: true, description: 'How the person was told.' })
  howTold?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they were told.' })
  toldOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer was recorded.' })
  answeredAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that recorded the answer.' })
  answeredBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it comes to its end in time; null until it is answered.',
  })
  endDueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which that day is warned of; null until it is answered.',
  })
  endWarnOn?: string | null;

  @Field(enumOf(CONCERN_OUTCOME), { nullable: true, description: 'What it came to; null until it ends.' })
  outcome?: ConcernOutcome | null;

  @Field(() => String, { nullable: true, description: 'What there is to say about the outcome.' })
  outcomeNote?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that ended it.' })
  endedBy?: string | null;
}

/** Lets a mutation say that it acts on a concern, and what stands in its way. */
export const onConcern = actionsOn(Concern, concernShape);

/** How a concern is read. */
export const concernReader: TypeReader = {
  shape: concernShape,
  kind: 'CONCERNS',
  readableBy: READABLE_BY,
  derivations: {
    status: (concern: ConcernFacts) => concernStatus(concern),
    raisedBy: ({ raisedByAccount }: { raisedByAccount: string }, session) =>
      session.mayRead('CONFIDENTIAL_CONCERNS') ? raisedByAccount : null,
  },
};
