import { Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import {
  type TimelineEntry as Entry,
  MOST_TIMELINE_ENTRIES,
  readTimeline,
} from '../../../server/domain/insight/timeline/timeline.queries.ts';
import {
  TIMELINE_EVENT,
  type TimelineEvent,
} from '../../../server/domain/insight/timeline/timelineEvents.ts';
import { rowIdOf } from '../../../server/platform/reading/reader.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';

@ObjectType('TimelineEntry', {
  description:
    'Something that has happened with a person. It is seen by whoever may see the kind of record that it is about.',
})
class TimelineEntry implements Entry {
  @Field(enumOf(TIMELINE_EVENT), { description: 'What happened.' })
  event!: TimelineEvent;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  happenedOn!: string;

  @Field(() => String, { description: 'What happened, in a sentence with its amount where it has one.' })
  sentence!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The amount: a week of an indicative or final budget, or all of an instalment; null where it has none.',
  })
  amountPence!: number | null;

  @Field(() => String, { description: 'The type of record that it is about, such as Review.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The record that it is about: ask `node` for it.' })
  subjectId!: string;
}

@Resolver(() => Person)
export class TimelineResolver {
  @FieldResolver(() => [TimelineEntry], {
    nullable: true,
    description: `What has happened with the person from their first contact on, the latest first, at most the last ${MOST_TIMELINE_ENTRIES}: contacts, assessments, amounts, plans, the panel, budgets, payments, checks, reviews and challenges, those that you may see.`,
  })
  timeline(@Root() person: Person, @Ctx() { session }: RequestContext) {
    return readTimeline(session, rowIdOf(person));
  }
}
