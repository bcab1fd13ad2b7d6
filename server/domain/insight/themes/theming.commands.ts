/** Working with what was gathered: a session, its themes, and which statement is under which. */
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { NOT_WITH_A_TEAM, Theme, ThemingSession, type ThemingSessionRecord } from './themes.entity.ts';
import type { ThemesRefusal } from './themesRefusals.ts';
import type { StatementSort, ThemeTopic } from './themesVocabulary.ts';
import {
  nothingToGather,
  openingRefusals,
  reportedRefusals,
  type SessionToOpen,
  type ThemeWriting,
  themeRefusals,
} from './theming.ts';

/** Where somebody's team works: its one locality, or its name where it has several or none. */
const LOCALITY = `coalesce((select case when cardinality(team.localities) = 1 then team.localities[1] else team.name end
  from team where team.tenant_id = $1 and team.id = person.team_id), '${NOT_WITH_A_TEAM}')`;

/**
 * Ids by chance: those that follow one another would show which statements came from one review. The agreements are held, so
 * that whoever takes one back at this moment does it before, or after with what was gathered.
 */
const GATHER = `insert into gathered_statement
    (tenant_id, id, person_id, review_id, session_id, sort, perspective, place, words, locality)
  select $1, gen_random_uuid(), found.person_id, found.review_id, $2, found.sort, found.perspective, found.place, found.words, found.locality
  from (select review.person_id, review.id as review_id, sorted.sort, side ->> 'perspective' as perspective, said.place, said.words,
        ${LOCALITY} as locality
      from review
      join gathering_agreement agreed on agreed.tenant_id = $1 and agreed.review_id = review.id and agreed.withdrawn_at is null
      join person on person.tenant_id = $1 and person.id = review.person_id
      cross join lateral jsonb_array_elements(review.top_twos) side
      cross join lateral (values ('WORKING', side -> 'working'), ('NOT_WORKING', side -> 'notWorking'),
        ('WISHED_FOR', side -> 'wishedFor')) sorted (sort, things)
      cross join lateral jsonb_array_elements_text(sorted.things) with ordinality said (words, place)
      where review.tenant_id = $1 and review.completed_at is not null and review.held_on between $3::date and $4::date
        and not exists (select from gathered_statement earlier where earlier.tenant_id = $1 and earlier.review_id = review.id)
      for share of agreed) found
  where $5::text is null or found.locality = $5
  on conflict do nothing returning id`;

/**
 * Opens a session and gathers what people agreed to, of the reviews of a period that no session has gathered. Refuses all of
 * `openingRefusals`, and NOTHING_TO_GATHER.
 */
export function openThemingSession(session: Session, command: Command, given: SessionToOpen) {
  return runCommand(session, command, async (work) => {
    const { tenantId, now, today, actorSubject, entityManager } = work;
    refuseAny(openingRefusals(given, today.toString()));
    const { id } = entityManager.create(ThemingSession, {
      tenantId,
      id: newId(),
      version: 1,
      ...given,
      openedAt: now.toString(),
      openedBy: actorSubject,
    });
    await entityManager.flush();
    const gathered = await work.query(GATHER, [tenantId, id, given.fromOn, given.toOn, given.locality]);
    refuseAny(gathered.length > 0 ? [] : [nothingToGather()]);
    return { type: 'ThemingSession', id };
  });
}

/** The session, locked, so that what people do with it at once comes one after the other. Refuses THEMES_REPORTED. */
async function openSession(
  work: Work,
  bareId: string,
  path: readonly string[],
): Promise<ThemingSessionRecord> {
  const id = toGlobalId('ThemingSession', bareId);
  const session = await lockedRecord(work, ThemingSession, 'ThemingSession', id, path);
  refuseAny(reportedRefusals(session, path));
  session.version += 1;
  return session;
}

/** A theme, and its session as `openSession` has it. Refuses NOT_FOUND. */
async function themeToChange(work: Work, themeId: string) {
  const path = ['themeId'];
  const { tenantId, entityManager } = work;
  const id = fromGlobalId('Theme', themeId);
  const found = id ? await entityManager.findOne(Theme, { tenantId, id }) : null;
  if (!found) throw notFound(path);
  const session = await openSession(work, found.sessionId, path);
  const theme = await lockedRecord(work, Theme, 'Theme', themeId, path);
  return { theme, session };
}

const FIND_NAME = `select id from theme where tenant_id = $1 and session_id = $2 and sort = $3 and lower(name) = lower($4)
  and id is distinct from $5::uuid`;

const FIND_TOPIC = `select id from theme where tenant_id = $1 and session_id = $2 and sort = $3 and topic = $4
  and id is distinct from $5::uuid`;

/** The themes that have the name and the topic already. */
async function taken(
  work: Work,
  theme: {
    sessionId: string;
    sort: StatementSort;
    name: string;
    topic: ThemeTopic | null;
    id: string | null;
  },
) {
  return { sameNameId: await sameNameId(work, theme), sameTopicId: await sameTopicId(work, theme) };
}

async function sameTopicId(
  work: Work,
  theme: { sessionId: string; sort: StatementSort; topic: ThemeTopic | null; id: string | null },
): Promise<string | null> {
  if (theme.topic === null) return null;
  const values = [work.tenantId, theme.sessionId, theme.sort, theme.topic, theme.id];
  const [found] = await work.query<{ id: string }>(FIND_TOPIC, values);
  return found ? toGlobalId('Theme', found.id) : null;
}

async function sameNameId(
  work: Work,
  theme: { sessionId: string; sort: StatementSort; name: string; id: string | null },
): Promise<string | null> {
  const values = [work.tenantId, theme.sessionId, theme.sort, theme.name, theme.id];
  const [found] = await work.query<{ id: string }>(FIND_NAME, values);
  return found ? toGlobalId('Theme', found.id) : null;
}

/** Names a theme of a session. Refuses NOT_FOUND, THEMES_REPORTED and all of `themeRefusals`. */
export function nameTheme(
  session: Session,
  command: Command,
  { sessionId, sort, ...writing }: ThemeWriting & { sessionId: string; sort: StatementSort },
) {
  return runCommand(session, command, async (work) => {
    const bareId = fromGlobalId('ThemingSession', sessionId);
    if (!bareId) throw notFound(['sessionId']);
    const of = await openSession(work, bareId, ['sessionId']);
    refuseAny(themeRefusals(writing, await taken(work, { ...writing, sessionId: of.id, sort, id: null })));
    const { id } = work.entityManager.create(Theme, {
      tenantId: work.tenantId,
      id: newId(),
      version: 1,
      sessionId: of.id,
      sort,
      ...writing,
    });
    return { type: 'Theme', id };
  });
}

/** Writes what a theme is called, where it comes from and what success looks like. Refuses NOT_FOUND, THEMES_REPORTED, STALE_VERSION and all of `themeRefusals`. */
export function describeTheme(
  session: Session,
  command: Command,
  { themeId, expectedVersion, ...writing }: ThemeWriting & { themeId: string; expectedVersion: number },
) {
  return runCommand(session, command, async (work) => {
    const { theme } = await themeToChange(work, themeId);
    refuseStale(theme, expectedVersion);
    const { sessionId, sort, id } = theme;
    refuseAny(themeRefusals(writing, await taken(work, { ...writing, sessionId, sort, id })));
    Object.assign(theme, writing, { version: theme.version + 1 });
    return { type: 'Theme', id };
  });
}

const PLACE = `update gathered_statement set theme_id = $4
  where tenant_id = $1 and session_id = $2 and sort = $3 and id = any ($5::uuid[]) and words is not null returning id`;

/**
 * Puts statements under a theme, from wherever they were. Refuses NOT_FOUND, THEMES_REPORTED, NO_STATEMENT_NAMED and
 * STATEMENT_NOT_OF_THEME.
 */
export function placeStatements(
  session: Session,
  command: Command,
  { themeId, statementIds }: { themeId: string; statementIds: readonly string[] },
) {
  return runCommand(session, command, async (work) => {
    const { theme } = await themeToChange(work, themeId);
    const ids = [...new Set(statementIds.map((each) => fromGlobalId('GatheredStatement', each)))];
    if (ids.length === 0) refuseAny([noStatement()]);
    const known = ids.filter((id) => id !== null);
    const values = [work.tenantId, theme.sessionId, theme.sort, theme.id, known];
    const placed = await work.query(PLACE, values);
    refuseAny(placed.length === ids.length ? [] : [notOfTheme()]);
    return { type: 'Theme', id: theme.id };
  });
}

function noStatement(): ThemesRefusal {
  const message = 'No statement is named. Name those that belong under the theme.';
  return { code: 'NO_STATEMENT_NAMED', path: ['statementIds'], message };
}

function notOfTheme(): ThemesRefusal {
  const message =
    'A statement is not of the session of this theme, is of another sort, or was taken back by whose it was. Read the statements again.';
  return { code: 'STATEMENT_NOT_OF_THEME', path: ['statementIds'], message };
}
