import { RequestError } from '../../../platform/errors.ts';
import { fromGlobalId, toGlobalId } from '../../../platform/ids.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { reviewShape } from '../../oversight/reviews/reviews.queries.ts';
import { personShape } from '../../people/people.queries.ts';
import { type TopicReported, type TopicTotal, topicTotals } from './regionalTotals.ts';
import { type SharedWords, type StatementOfWords, sharedWords } from './sharedWords.ts';
import {
  GatheredStatement,
  GatheringAgreement,
  Theme,
  ThemeAction,
  ThemingSession,
} from './themes.entity.ts';
import type { StatementSort, ThemeTopic } from './themesVocabulary.ts';
import type { PublishedPeople } from './theming.ts';

/** The most themes that come with a session, and the most actions with a theme. */
export const MOST_THEMES = 100;
/** The most reports that are listed. */
export const MOST_REPORTS = 50;

export const gatheringAgreementShape = shapeOf(GatheringAgreement, {
  fields: { person: one(() => personShape), review: one(() => reviewShape) },
});
export const themeActionShape = shapeOf(ThemeAction);
export const themeShape = shapeOf(Theme, {
  fields: {
    actions: many(() => themeActionShape, {
      from: 'id',
      to: 'theme_id',
      orderBy: ['due_on', 'id'],
      limit: MOST_THEMES,
    }),
  },
});
export const themingSessionShape = shapeOf(ThemingSession, {
  fields: {
    themes: many(() => themeShape, {
      from: 'id',
      to: 'session_id',
      orderBy: ['sort', 'name'],
      limit: MOST_THEMES,
    }),
  },
});
/** Without the person and the review: whoever themes statements does not see whose they are. */
export const gatheredStatementShape = shapeOf(GatheredStatement, {
  fields: { theme: one(() => themeShape) },
});

extendShape(reviewShape, {
  gatheringAgreement: one(() => gatheringAgreementShape, { from: 'id', to: 'review_id', orderBy: [] }),
});

/** The council's sessions, the latest first. */
export function findSessions(session: Session, selection: PageSelection, page: PageArguments) {
  return readPage(session, themingSessionShape, selection, {
    ...page,
    list: 'themingSessions',
    orderBy: [],
    descending: true,
  });
}

/** The statements of a session by their words, so that nothing shows which came from one review. */
export function findStatements(
  session: Session,
  selection: PageSelection,
  sessionId: string,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, gatheredStatementShape, selection, {
    ...page,
    list: 'themingStatements',
    orderBy: ['words'],
    where: { sql: 'session_id = $1 and words is not null', values: [bareSessionId(sessionId)] },
  });
}

function bareSessionId(sessionId: string): string {
  const id = fromGlobalId('ThemingSession', sessionId);
  if (id) return id;
  throw new RequestError('NOT_FOUND', 'There is no such session at your council. Look at the id again.');
}

/** Statements of one sort with words in common. */
export interface Suggestion extends SharedWords {
  sort: StatementSort;
}

const UNPLACED = {
  name: 'read_unplaced_statements',
  text: `select sort, json_agg(json_build_object('id', id, 'words', words) order by words, id) as statements
    from gathered_statement where tenant_id = $1 and session_id = $2 and theme_id is null and words is not null group by sort order by sort`,
};

/** What statements that are under no theme yet have in common, sort by sort. */
export async function readSuggestions(session: Session, sessionId: string): Promise<Suggestion[]> {
  const values = [session.council.tenantId, bareSessionId(sessionId)];
  const rows = await session.query<{ sort: StatementSort; statements: StatementOfWords[] }>(UNPLACED, values);
  return rows.flatMap(({ sort, statements }) =>
    sharedWords(statements).map(({ words, statementIds }) => ({
      sort,
      words,
      statementIds: statementIds.map((id) => toGlobalId('GatheredStatement', id)),
    })),
  );
}

/** A theme as it was published, with what is done about it; what a region does not read is null. */
export interface ReportedTheme extends PublishedPeople {
  sort: StatementSort;
  name: string;
  topic: ThemeTopic | null;
  rootCauses: string | null;
  successLooksLike: string | null;
  actions:
    | { what: string; owner: string; dueOn: string; doneOn: string | null; outcome: string | null }[]
    | null;
}

/** What a council reported back. */
export interface ReportedThemes {
  councilSlug: string;
  councilName: string;
  title: string;
  fromOn: string;
  toOn: string;
  /** Null for a region. */
  report: string | null;
  reportedOn: string;
  themes: ReportedTheme[];
}

const COUNTED = `'sort', published.sort, 'name', published.name, 'topic', published.topic, 'people', published.people, 'localities', published.localities`;

const REPORTED = {
  name: 'read_reported_themes',
  text: `select council.slug as "councilSlug", council.name as "councilName", title, from_on::text as "fromOn", to_on::text as "toOn",
      report, reported_on::text as "reportedOn",
      (select json_agg(json_build_object(${COUNTED},
          'rootCauses', (select theme.root_causes from theme where theme.tenant_id = $1 and theme.id = published.theme_id),
          'successLooksLike', (select theme.success_looks_like from theme where theme.tenant_id = $1 and theme.id = published.theme_id),
          'actions', (select coalesce(json_agg(json_build_object('what', what, 'owner', owner, 'dueOn', due_on, 'doneOn', done_on,
              'outcome', outcome) order by due_on, id), '[]') from theme_action action
            where action.tenant_id = $1 and action.theme_id = published.theme_id))
          order by published.sort, published.name)
        from published_theme published where published.tenant_id = $1 and published.session_id = theming_session.id) as themes
    from theming_session join council on council.tenant_id = $1
    where theming_session.tenant_id = $1 and reported_on is not null
    order by reported_on desc, theming_session.id desc limit ${MOST_REPORTS}`,
};

/** PostgreSQL shows what the councils of the transaction’s region have published, and nothing else of theirs. */
const REPORTED_IN_REGION = {
  name: 'read_reported_themes_of_region',
  text: `select council.slug as "councilSlug", council.name as "councilName", published.title, published.from_on::text as "fromOn",
      published.to_on::text as "toOn", null as report, published.published_on::text as "reportedOn",
      json_agg(json_build_object(${COUNTED}, 'rootCauses', null, 'successLooksLike', null, 'actions', null)
        order by published.sort, published.name) as themes
    from published_theme published join council on council.tenant_id = published.tenant_id
    group by council.slug, council.name, published.session_id, published.title, published.from_on, published.to_on, published.published_on
    order by published.published_on desc, council.slug, published.session_id limit ${MOST_REPORTS}`,
};

/**
 * What was reported back, the last first: to the council, the same for everybody in it; to the body of a region, the counts of
 * its councils only.
 */
export function readReportedThemes(session: Session): Promise<ReportedThemes[]> {
  if (session.actor?.role === 'REGIONAL_ANALYST') {
    return session.query<ReportedThemes>(REPORTED_IN_REGION, []);
  }
  return session.query<ReportedThemes>(REPORTED, [session.council.tenantId]);
}

/** Reports of a whole period only, so that a report that reaches beyond it is in no total. */
const TOPICS = {
  name: 'read_topics_of_region',
  text: `select sort, topic, count(distinct tenant_id)::int as councils, json_agg(people) as counts
    from published_theme published where topic is not null and from_on >= $1::date and to_on <= $2::date
    group by sort, topic`,
};

/** How many people of the region spoke of each topic in a period, from what its councils have published. */
export async function readRegionalThemes(session: Session, from: string, to: string): Promise<TopicTotal[]> {
  if (to < from) {
    const message = `The period would end on ${to}, before it begins on ${from}. Look at both days again.`;
    throw new RequestError('BAD_USER_INPUT', message, { inputPath: ['to'] });
  }
  return topicTotals(await session.query<TopicReported>(TOPICS, [from, to]));
}
