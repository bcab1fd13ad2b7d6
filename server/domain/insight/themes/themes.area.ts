import { area } from '../../area.ts';
import { THEMES_REPORTED } from './reporting.commands.ts';
import {
  GatheredStatement,
  GatheringAgreement,
  PublishedTheme,
  Theme,
  ThemeAction,
  ThemingSession,
} from './themes.entity.ts';
import { THEMES_REFUSALS } from './themesRefusals.ts';

/** Working Together for Change: what is gathered from reviews by agreement, themed by people, and reported back. */
export const themes = area({
  path: 'insight/themes',
  entities: [GatheringAgreement, ThemingSession, Theme, ThemeAction, GatheredStatement, PublishedTheme],
  idPrefixes: {
    GatheringAgreement: 'gathering',
    ThemingSession: 'theming',
    Theme: 'theme',
    ThemeAction: 'themeaction',
    GatheredStatement: 'statement',
  },
  notices: [THEMES_REPORTED],
  refusals: THEMES_REFUSALS,
});
