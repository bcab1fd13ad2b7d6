import type { NeedDomain } from '../../../../tenants/needs.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { ROLES_OF_ONE_PERSON } from '../../../platform/actor.ts';
import { allOf, isOneOf } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { SharedStory, Story } from './stories.entity.ts';
import { STORY_AUDIENCE, type StoryAudience } from './storiesVocabulary.ts';

export const storyShape = shapeOf(Story, {
  fields: {
    person: one(() => personShape),
    consentSupporter: one(() => supporterShape),
    status: needs('lookedAtOn', 'sentBackReason'),
  },
});

/** The most stories that come with a person. An older one is still read by its id. */
export const MOST_STORIES_OF_A_PERSON = 100;

extendShape(personShape, {
  stories: many(() => storyShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['id desc'],
    limit: MOST_STORIES_OF_A_PERSON,
  }),
});

export const sharedStoryShape = shapeOf(SharedStory);

/** For which audiences the stories are that an asker may read. */
export function storiesFor({ actor }: Pick<Session, 'actor'>): readonly StoryAudience[] {
  if (!actor) return [];
  if (actor.role === 'PUBLIC') return ['EVERYBODY'];
  const isResident = actor.role === 'PANEL_MEMBER' || ROLES_OF_ONE_PERSON.some((role) => role === actor.role);
  return isResident ? ['RESIDENTS', 'EVERYBODY'] : STORY_AUDIENCE.values;
}

/** Which shared stories a session may read by their ids. */
export const SHARED_STORIES_READ_BY = {
  column: 'audience',
  valuesFor: (session: Session): readonly string[] => storiesFor(session),
};

/** Which stories are looked for: those that name any of these ways of having the money, and any of these areas of life. */
export interface StoriesWanted {
  deploymentOptions?: readonly DeploymentOption[] | null | undefined;
  domains?: readonly NeedDomain[] | null | undefined;
}

/** The council's stories that the session may read, the latest shared first, a page at a time. */
export function findStories<Row = Record<string, unknown>>(
  session: Session,
  selection: PageSelection,
  { deploymentOptions, domains }: StoriesWanted,
  page: PageArguments,
): Promise<Page<Row>> {
  const where = allOf([
    isOneOf(SHARED_STORIES_READ_BY.column, storiesFor(session)),
    ...(deploymentOptions ? [{ sql: 'deployment_options && $1::text[]', values: [deploymentOptions] }] : []),
    ...(domains ? [{ sql: 'domains && $1::text[]', values: [domains] }] : []),
  ]);
  const request = { ...page, list: 'stories', orderBy: ['shared_on'], descending: true, where };
  return readPage<Row>(session, sharedStoryShape, selection, request);
}

/** The stories that staff have still to look at, the first first. */
export function findStoriesToLookAt(session: Session, selection: PageSelection, page: PageArguments) {
  const where = { sql: 'looked_at_on is null', values: [] };
  return readPage<Record<string, unknown>>(session, storyShape, selection, {
    ...page,
    list: 'stories to look at',
    orderBy: [],
    where,
  });
}

/** A story as it is read in public. */
export interface PublicStory {
  title: string;
  words: string;
  language: string;
  deploymentOptions: DeploymentOption[];
  domains: NeedDomain[];
  clientGroup: string | null;
  ageBand: string | null;
  nameShown: string | null;
  sharedOn: string;
}

const IN_PUBLIC = selectionOf(
  ...[
    'title',
    'words',
    'language',
    'deploymentOptions',
    'domains',
    'clientGroup',
    'ageBand',
    'nameShown',
    'sharedOn',
  ],
);

/** A page of the stories that are for everybody, and where the next begins; null where there is none. */
export async function readPublicStories(
  session: Session,
  { after, ...wanted }: StoriesWanted & { after?: string | undefined },
): Promise<{ stories: PublicStory[]; next: string | null }> {
  const selection = { node: IN_PUBLIC, rows: true, totalCount: false };
  const page = { first: STORIES_OF_A_PUBLIC_PAGE, after: after ?? null };
  const { nodes, pageInfo } = await findStories<PublicStory>(session, selection, wanted, page);
  const stories = nodes.map((story) => ({
    title: story.title,
    words: story.words,
    language: story.language,
    deploymentOptions: story.deploymentOptions,
    domains: story.domains,
    clientGroup: story.clientGroup,
    ageBand: story.ageBand,
    nameShown: story.nameShown,
    sharedOn: story.sharedOn,
  }));
  return { stories, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

const STORIES_OF_A_PUBLIC_PAGE = 20;
