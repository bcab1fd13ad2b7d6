import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { PLAN_WRITER, type PlanWriter } from '../../../server/domain/care/plans/planWriters.ts';
import {
  findStories,
  findStoriesToLookAt,
  MOST_STORIES_OF_A_PERSON,
  SHARED_STORIES_READ_BY,
  sharedStoryShape,
  storyShape,
} from '../../../server/domain/care/stories/stories.queries.ts';
import {
  STORY_NAME,
  STORY_STATUS,
  type StoryName,
  type StoryStatus,
} from '../../../server/domain/care/stories/storiesVocabulary.ts';
import { type StoryFacts, storyStatus } from '../../../server/domain/care/stories/story.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import type { NeedDomain } from '../../../tenants/needs.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption, NEED_DOMAIN } from '../../../tenants/vocabulary.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { addField, mustRead, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { withTelling } from './storyWriting.ts';

@ObjectType('SharedStory', {
  implements: Node,
  description:
    'A story that somebody agreed to share, as others read it. Nothing in it leads to whose it is, and it is gone once it is withdrawn.',
})
export class SharedStory extends withTelling(Node) {
  @Field(() => String, {
    nullable: true,
    description: 'By whom it is told; null where no name is to be shown.',
  })
  nameShown?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was shared.' })
  sharedOn!: string;
}

@ObjectType('Story', {
  implements: Node,
  description:
    'A story of a person’s that they agree to share, with the consent that it rests on. Staff look at it before anybody else reads it.',
})
export class Story extends withTelling(Node) {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose it is.' })
  person?: Person | null;

  @Field(enumOf(STORY_STATUS), { description: 'Where it stands.' })
  status!: StoryStatus;

  @Field(enumOf(STORY_NAME), { description: 'By which name it is told.' })
  toldBy!: StoryName;

  @Field(() => String, {
    nullable: true,
    description: 'The name that they chose for it; null unless they did.',
  })
  chosenName?: string | null;

  @Field(() => DateScalar, { description: 'The day on which they agreed to share it.' })
  consentOn!: string;

  @Field(() => Supporter, {
    nullable: true,
    description:
      'Who decides about care for the person, and agreed for them; null where they agreed themself.',
  })
  consentSupporter?: Supporter | null;

  @Field(enumOf(PLAN_WRITER), { description: 'In which capacity it was sent.' })
  recordedAs!: PlanWriter;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that sent it.' })
  recordedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which staff looked at it; null until then.',
  })
  lookedAtOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that looked at it.' })
  lookedAtBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was said that all who are named agreed; null unless it is shared.',
  })
  namesAreAgreed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it is not shared; null unless it was sent back.' })
  sentBackReason?: string | null;
}

addField(Person, 'stories', () => [Story], {
  description: `The stories that they agree to share, the latest sent first; at most the last ${MOST_STORIES_OF_A_PERSON}. One that was withdrawn is gone.`,
});

/** How the types of this area are read. */
export const storyReaders: TypeReader[] = [
  {
    shape: storyShape,
    kind: 'PLANS',
    derivations: { status: (story: StoryFacts) => storyStatus(story) },
  },
  // Residents read the list: to them an id leads nowhere, as any id of somebody else’s.
  { shape: sharedStoryShape, kind: null, readableBy: SHARED_STORIES_READ_BY, readBy: PRACTICE },
];

const SharedStoryConnection = connectionType('SharedStory', () => SharedStory);
const StoryConnection = connectionType('Story', () => Story);

@Resolver()
export class StoriesResolver {
  @Query(() => SharedStoryConnection, {
    nullable: true,
    description:
      'The stories that people of the council share and you may read, the latest shared first, a page at a time. Those for everybody are public too, without a token, at `/public/<council>/stories`.',
  })
  stories(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('deploymentOptions', enumListOf(DEPLOYMENT_OPTION), {
      nullable: true,
      description: 'Only those that tell of any of these ways of having the money.',
    })
    deploymentOptions?: DeploymentOption[] | null,
    @Arg('domains', enumListOf(NEED_DOMAIN), {
      nullable: true,
      description: 'Only those that tell of any of these areas of life.',
    })
    domains?: NeedDomain[] | null,
  ) {
    return findStories(session, lookAheadPage(info), { deploymentOptions, domains }, page);
  }

  @Query(() => StoryConnection, {
    nullable: true,
    description: 'The stories that staff have still to look at, the first sent first, a page at a time.',
  })
  storiesToLookAt(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    mustRead(session, 'PLANS');
    return findStoriesToLookAt(session, lookAheadPage(info), page);
  }
}
