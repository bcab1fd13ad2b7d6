import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { TopicTotal } from '../../../server/domain/insight/themes/regionalTotals.ts';
import { MOST_SUGGESTIONS } from '../../../server/domain/insight/themes/sharedWords.ts';
import {
  findSessions,
  findStatements,
  MOST_REPORTS,
  type ReportedTheme,
  type ReportedThemes,
  readRegionalThemes,
  readReportedThemes,
  readSuggestions,
  type Suggestion,
} from '../../../server/domain/insight/themes/themes.queries.ts';
import {
  STATEMENT_SORT,
  type StatementSort,
  THEME_TOPIC,
  type ThemeTopic,
} from '../../../server/domain/insight/themes/themesVocabulary.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { mustRead } from '../../kit/readers.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { GatheredStatement, ThemingSession } from './themeTypes.ts';

const HIDDEN = 'to the nearest five; null where they are from one to four.';

@ObjectType('ThemeInLocality', { description: 'How many people of a locality spoke of a theme.' })
class ThemeInLocality {
  @Field(() => String, { description: 'The locality.' })
  locality!: string;

  @Field(() => Int, { nullable: true, description: `The people, ${HIDDEN}` })
  people!: number | null;
}

@ObjectType('ReportedThemeAction', { description: 'What is done about a theme, as it stands now.' })
class ReportedThemeAction {
  @Field(() => String, { description: 'What is done.' })
  what!: string;

  @Field(() => String, { description: 'Who sees to it, by role.' })
  owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it is to be done.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; null until then.' })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; null until it is done.' })
  outcome!: string | null;
}

@ObjectType('ReportedTheme', {
  description: 'A theme as it was published: how many people spoke of it, and never who or in which words.',
})
class ReportedThemeType implements ReportedTheme {
  @Field(enumOf(STATEMENT_SORT), { description: 'Of what people spoke.' })
  sort!: StatementSort;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(enumOf(THEME_TOPIC), {
    nullable: true,
    description: 'What it is about, by the list of all councils; null where nothing in it fits.',
  })
  topic!: ThemeTopic | null;

  @Field(() => Int, { nullable: true, description: `The people who spoke of it, ${HIDDEN}` })
  people!: number | null;

  @Field(() => [ThemeInLocality], {
    nullable: true,
    description:
      'The same by locality; null where in one of them they are from one to four, as then none is told.',
  })
  localities!: ThemeInLocality[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it comes from; null where nobody has said, and for a region.',
  })
  rootCauses!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By what people would see that it is better; null where nobody has said, and for a region.',
  })
  successLooksLike!: string | null;

  @Field(() => [ReportedThemeAction], {
    nullable: true,
    description: 'What is done about it, by due date; null for a region.',
  })
  actions!: ReportedThemeAction[] | null;
}

@ObjectType('ReportedThemes', {
  description: 'What came of looking together at what was said at the reviews of a period.',
})
class ReportedThemesType implements ReportedThemes {
  @Field(() => String, { description: 'The council, by its short name.' })
  councilSlug!: string;

  @Field(() => String, { description: 'The name of the council.' })
  councilName!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The first day of the reviews.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day of the reviews.' })
  toOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the council says to those who spoke, and to everybody; null for a region.',
  })
  report!: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was reported back.' })
  reportedOn!: string;

  @Field(() => [ReportedThemeType], { description: 'The themes, by sort and name.' })
  themes!: ReportedThemeType[];
}

@ObjectType('RegionalTheme', {
  description:
    'How many people of a region spoke of a topic, added up from what its councils have published. Somebody who spoke at two reviews that were reported apart is in both.',
})
class RegionalThemeType implements TopicTotal {
  @Field(enumOf(STATEMENT_SORT), { description: 'Of what people spoke.' })
  sort!: StatementSort;

  @Field(enumOf(THEME_TOPIC), { description: 'What the themes are about.' })
  topic!: ThemeTopic;

  @Field(() => Int, { description: 'How many councils have reported on it.' })
  councils!: number;

  @Field(() => Int, { description: 'In how many reports it is.' })
  reports!: number;

  @Field(() => Int, {
    description: 'In how many of them the people are hidden, as they are from one to four.',
  })
  hiddenReports!: number;

  @Field(() => Int, {
    description: 'The published counts together, each to the nearest five and without those that are hidden.',
  })
  people!: number;

  @Field(() => Int, { description: 'The fewest people that there can be, those who are hidden included.' })
  atLeast!: number;

  @Field(() => Int, { description: 'The most people that there can be, those who are hidden included.' })
  atMost!: number;
}

@ObjectType('ThemeSuggestion', {
  description: 'Statements with words in common, for people to look at. It puts nothing anywhere.',
})
class ThemeSuggestion implements Suggestion {
  @Field(enumOf(STATEMENT_SORT), { description: 'Of which sort they are.' })
  sort!: StatementSort;

  @Field(() => [String], { description: 'The words that all of them share.' })
  words!: string[];

  @Field(() => [ID], { description: 'The statements.' })
  statementIds!: string[];
}

const ThemingSessionConnection = connectionType('ThemingSession', () => ThemingSession);
const GatheredStatementConnection = connectionType('GatheredStatement', () => GatheredStatement);
const SESSION = { description: 'The session.' };

@Resolver()
export class ThemesResolver {
  @Query(() => [ReportedThemesType], {
    nullable: true,
    description: `What was reported back of Working Together for Change, the last first; at most ${MOST_REPORTS}. Your council’s is the same for everybody; the body of a region reads the counts of its councils.`,
  })
  themes(@Ctx() { session }: RequestContext) {
    return readReportedThemes(session);
  }

  @Query(() => [RegionalThemeType], {
    nullable: true,
    description:
      'How many people of a region spoke of each topic at the reviews of a period, added up over its councils; of each sort those with the most people first. Themes whose council gave them no topic are in none. Fails with BAD_USER_INPUT where the period ends before it begins.',
  })
  regionalThemes(
    @Ctx() { session }: RequestContext,
    @Arg('from', () => DateScalar, {
      description: 'The first day: of reports whose reviews begin on it or later.',
    })
    from: string,
    @Arg('to', () => DateScalar, {
      description: 'The last day: of reports whose reviews end on it or earlier.',
    })
    to: string,
  ) {
    return readRegionalThemes(session, from, to);
  }

  @Query(() => ThemingSessionConnection, {
    nullable: true,
    description: 'The council’s theming sessions, the latest first.',
  })
  themingSessions(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    mustRead(session, 'REVIEWS');
    return findSessions(session, lookAheadPage(info), page);
  }

  @Query(() => GatheredStatementConnection, {
    nullable: true,
    description: 'What a session gathered, by its words and without names.',
  })
  themingStatements(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('sessionId', () => ID, SESSION) sessionId: string,
    @Args(() => PageOf) page: PageOf,
  ) {
    mustRead(session, 'REVIEWS');
    return findStatements(session, lookAheadPage(info), sessionId, page);
  }

  @Query(() => [ThemeSuggestion], {
    nullable: true,
    description: `What statements that are under no theme yet have in common by their words, at most ${MOST_SUGGESTIONS} of each sort, the largest first.`,
  })
  themingSuggestions(
    @Ctx() { session }: RequestContext,
    @Arg('sessionId', () => ID, SESSION) sessionId: string,
  ) {
    mustRead(session, 'REVIEWS');
    return readSuggestions(session, sessionId);
  }
}
