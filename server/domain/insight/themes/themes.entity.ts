import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Review } from '../../oversight/reviews/reviews.entity.ts';
import { Person } from '../../people/people.entity.ts';
import type { Perspective } from '../../people/peopleVocabulary.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { StatementSort, ThemeTopic } from './themesVocabulary.ts';

/** That a person agrees to the top twos of a review being gathered without their name. */
export const GatheringAgreement = defineEntity({
  name: 'GatheringAgreement',
  tableName: 'gathering_agreement',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    reviewId: p.uuid(),
    agreedOn: day(),
    recordedAt: instant(),
    recordedBy: p.text(),
    withdrawnAt: instant().nullable(),
    withdrawnBy: p.text().nullable(),
    ...references({ person: Person, review: Review }),
  },
});

/** People who sit down with what was gathered in a period. Once reported, the database refuses every change to it. */
export const ThemingSession = defineEntity({
  name: 'ThemingSession',
  tableName: 'theming_session',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    title: p.text(),
    fromOn: day(),
    toOn: day(),
    locality: p.text().nullable(),
    openedAt: instant(),
    openedBy: p.text(),
    report: p.text().nullable(),
    reportedOn: day().nullable(),
    reportedBy: p.text().nullable(),
    ...references({ council: Council }),
  },
});
export type ThemingSessionRecord = InferEntity<typeof ThemingSession>;

/** What people found statements of one sort to have in common. */
export const Theme = defineEntity({
  name: 'Theme',
  tableName: 'theme',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    sessionId: p.uuid(),
    sort: p.text().$type<StatementSort>(),
    name: p.text(),
    topic: p.text().$type<ThemeTopic>().nullable(),
    rootCauses: p.text().nullable(),
    successLooksLike: p.text().nullable(),
    ...references({ session: ThemingSession }),
  },
});

/** What somebody does about a theme by a day. Once done, the database refuses every change to it. */
export const ThemeAction = defineEntity({
  name: 'ThemeAction',
  tableName: 'theme_action',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    themeId: p.uuid(),
    what: p.text(),
    owner: p.text(),
    dueOn: day(),
    recordedOn: day(),
    doneOn: day().nullable(),
    outcome: p.text().nullable(),
    ...references({ theme: Theme }),
  },
});

/** The locality of somebody who is with no team. */
export const NOT_WITH_A_TEAM = 'Not with a team';

/** One of the top twos as it was gathered. Whose it is stays in the database. */
export const GatheredStatement = defineEntity({
  name: 'GatheredStatement',
  tableName: 'gathered_statement',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    reviewId: p.uuid(),
    sessionId: p.uuid(),
    sort: p.text().$type<StatementSort>(),
    perspective: p.text().$type<Perspective>(),
    place: p.integer(),
    /** Null once whoever said it took it back. */
    words: p.text().nullable(),
    locality: p.text(),
    themeId: p.uuid().nullable(),
    ...references({ person: Person, review: Review, session: ThemingSession, theme: Theme }),
  },
});

/** How many people a theme was named by, as it is published: small numbers hidden, others to the nearest five. */
export const PublishedTheme = defineEntity({
  name: 'PublishedTheme',
  tableName: 'published_theme',
  properties: {
    ...tenantKey(),
    sessionId: p.uuid(),
    themeId: p.uuid(),
    title: p.text(),
    fromOn: day(),
    toOn: day(),
    publishedOn: day(),
    sort: p.text().$type<StatementSort>(),
    name: p.text(),
    topic: p.text().$type<ThemeTopic>().nullable(),
    people: p.integer().nullable(),
    localities: p.json().$type<readonly { locality: string; people: number | null }[]>().nullable(),
    ...references({ session: ThemingSession, theme: Theme }),
  },
});
