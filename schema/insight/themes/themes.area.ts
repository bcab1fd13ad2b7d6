import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE, READS_POLICY_CHANGES, READS_RECORDS } from '../../kit/permissions.ts';
import { ThemesResolver } from './themes.ts';
import { themesMutations } from './themesMutations.ts';
import { themesReaders } from './themeTypes.ts';

const THEMES = [...PRACTICE, 'AUDITOR'] as const;

/** Working Together for Change: what is gathered from reviews by agreement, themed by people, and reported back. */
export const themes: SchemaArea = {
  resolvers: [ThemesResolver],
  readers: themesReaders,
  queries: {
    // What is reported back is for everybody of the council, those who said it first.
    themes: [...new Set([...READS_RECORDS, ...READS_POLICY_CHANGES]), 'REGIONAL_ANALYST'],
    regionalThemes: ['REGIONAL_ANALYST'],
    themingSessions: THEMES,
    themingStatements: THEMES,
    themingSuggestions: THEMES,
  },
  mutations: themesMutations,
};
