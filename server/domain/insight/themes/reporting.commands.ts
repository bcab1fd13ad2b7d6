/** What is done about themes, and reporting back what was found to those who said it, and to everybody. */
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import {
  PublishedTheme,
  Theme,
  ThemeAction,
  ThemingSession,
  type ThemingSessionRecord,
} from './themes.entity.ts';
import type { ThemesRefusal } from './themesRefusals.ts';
import type { StatementSort, ThemeTopic } from './themesVocabulary.ts';
import {
  type ActionToRecord,
  actionRefusals,
  doneRefusals,
  type PeopleOfTheme,
  publishedPeople,
  reportedRefusals,
} from './theming.ts';

export const THEMES_REPORTED = noticeKind({
  subjectType: 'GatheringAgreement',
  recordKind: 'REVIEWS',
  key: 'THEMES_REPORTED',
  sentence:
    'What you and others said at reviews was looked at together. Read what was found and what is done about it.',
});

/** Records what somebody does about a theme by a day. Refuses NOT_FOUND and all of `actionRefusals`. */
export function recordThemeAction(
  session: Session,
  command: Command,
  { themeId, ...given }: ActionToRecord & { themeId: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    const id = fromGlobalId('Theme', themeId);
    const theme = id ? await entityManager.findOne(Theme, { tenantId, id }) : null;
    if (!theme) throw notFound(['themeId']);
    refuseAny(actionRefusals(given, today.toString()));
    const action = { ...given, tenantId, id: newId(), version: 1, themeId: theme.id };
    entityManager.create(ThemeAction, { ...action, recordedOn: today.toString() });
    return { type: 'ThemeAction', id: action.id };
  });
}

/** Records that an action is done, and what came of it. Refuses NOT_FOUND, STALE_VERSION and all of `doneRefusals`. */
export function finishThemeAction(
  session: Session,
  command: Command,
  {
    actionId,
    expectedVersion,
    ...done
  }: { actionId: string; expectedVersion: number; doneOn: string; outcome: string },
) {
  return runCommand(session, command, async (work) => {
    const action = await lockedRecord(work, ThemeAction, 'ThemeAction', actionId, ['actionId']);
    refuseAny(doneRefusals(action, done, work.today.toString()));
    refuseStale(action, expectedVersion);
    Object.assign(action, done, { version: action.version + 1 });
    return { type: 'ThemeAction', id: action.id };
  });
}

interface CountedTheme {
  themeId: string;
  sort: StatementSort;
  name: string;
  topic: ThemeTopic | null;
  counts: PeopleOfTheme[];
}

/** Each person once for a theme, however often they spoke of it. */
const COUNT = `select theme.id as "themeId", theme.sort, theme.name, theme.topic, (select json_agg(json_build_object('locality', locality, 'people', people)
      order by locality) from (select locality, count(distinct person_id)::int as people from gathered_statement said
        where said.tenant_id = $1 and said.theme_id = theme.id group by locality) by_locality) as counts
  from theme where theme.tenant_id = $1 and theme.session_id = $2
    and exists (select from gathered_statement said where said.tenant_id = $1 and said.theme_id = theme.id)
  order by theme.sort, theme.name`;

const CONTRIBUTORS = `select agreed.id as "subjectId", agreed.person_id as "personId" from gathering_agreement agreed
  where agreed.tenant_id = $1 and agreed.withdrawn_at is null and exists (select from gathered_statement said
    where said.tenant_id = $1 and said.review_id = agreed.review_id and said.session_id = $2)
  order by agreed.id`;

/**
 * Reports a session back: publishes its themes as counts with small numbers hidden, and tells everybody who said something.
 * Refuses NOT_FOUND, THEMES_REPORTED, STALE_VERSION, TEXT_MISSING, TEXT_TOO_LONG and NO_THEMES.
 */
export function reportThemes(
  session: Session,
  command: Command,
  { sessionId, expectedVersion, report }: { sessionId: string; expectedVersion: number; report: string },
) {
  return runCommand(session, command, async (work) => {
    const path = ['sessionId'];
    const of = await lockedRecord(work, ThemingSession, 'ThemingSession', sessionId, path);
    refuseAny(reportedRefusals(of, path));
    refuseStale(of, expectedVersion);
    refuseAny(textRefusals(['report'], report, true));
    const counted = await work.query<CountedTheme>(COUNT, [work.tenantId, of.id]);
    refuseAny(counted.length > 0 ? [] : [noThemes()]);
    const reportedOn = work.today.toString();
    Object.assign(of, { report, reportedOn, reportedBy: work.actorSubject, version: of.version + 1 });
    for (const theme of counted) publish(work, of, theme);
    const told = await work.query<{ subjectId: string; personId: string }>(CONTRIBUTORS, [
      work.tenantId,
      of.id,
    ]);
    for (const about of told) notify(work, THEMES_REPORTED, about);
    return { type: 'ThemingSession', id: of.id };
  });
}

function publish(
  { entityManager, tenantId, today }: Work,
  { id: sessionId, title, fromOn, toOn }: ThemingSessionRecord,
  { counts, ...theme }: CountedTheme,
): void {
  const of = { tenantId, id: newId(), sessionId, title, fromOn, toOn, publishedOn: today.toString() };
  entityManager.create(PublishedTheme, { ...of, ...theme, ...publishedPeople(counts) });
}

function noThemes(): ThemesRefusal {
  const message =
    'No statement of this session has been put under a theme, so there is nothing to report. Name themes, and put statements under them.';
  return { code: 'NO_THEMES', path: ['sessionId'], message };
}
