import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { writerRefusals } from '../../../server/domain/care/plans/planWriters.ts';
import {
  agreeToGathering,
  withdrawFromGathering,
} from '../../../server/domain/insight/themes/gathering.commands.ts';
import {
  finishThemeAction,
  recordThemeAction,
  reportThemes,
} from '../../../server/domain/insight/themes/reporting.commands.ts';
import {
  gatheringAgreementShape,
  themeActionShape,
  themeShape,
  themingSessionShape,
} from '../../../server/domain/insight/themes/themes.queries.ts';
import { THEMES_REFUSALS } from '../../../server/domain/insight/themes/themesRefusals.ts';
import {
  STATEMENT_SORT,
  type StatementSort,
  THEME_TOPIC,
  type ThemeTopic,
} from '../../../server/domain/insight/themes/themesVocabulary.ts';
import {
  describeTheme,
  nameTheme,
  openThemingSession,
  placeStatements,
} from '../../../server/domain/insight/themes/theming.commands.ts';
import { notToGatherRefusals, type ReviewToGather } from '../../../server/domain/insight/themes/theming.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import type { Extended } from '../../kit/mixin.ts';
import { mutation } from '../../kit/mutation.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../../kit/permissions.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { onReview } from '../../oversight/reviews/reviews.ts';
import { GatheringAgreement, Theme, ThemeAction, ThemingSession } from './themeTypes.ts';

@InputType({ description: 'Records that a person agrees to the top twos of a review being gathered.' })
class AgreeToGatheringInput extends RepeatableInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @Field(() => DateScalar, { description: 'The day on which they agreed; not before the review was held.' })
  agreedOn!: string;
}

@InputType({ description: 'Takes such an agreement back.' })
class WithdrawFromGatheringInput extends RepeatableInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;
}

@InputType({ description: 'Opens a theming session.' })
class OpenThemingSessionInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'What it is called. It is published.' })
  title!: string;

  @Field(() => DateScalar, { description: 'The first day of the reviews.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day of the reviews; one that is over.' })
  toOn!: string;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Gathers only from people whose team works there; left out, from all of the council.',
  })
  locality?: string | null;
}

/** What is written of a theme. */
function withThemeWriting<Base extends Extended>(base: Base) {
  @InputType()
  abstract class ThemeWriting extends base {
    @OneLine()
    @Field(() => String, { description: 'What it is called. It is published, so it names nobody.' })
    name!: string;

    @Field(enumOf(THEME_TOPIC), {
      nullable: true,
      description:
        'What it is about, by the list of all councils: the body of a region adds up by it. Once for each sort in a session.',
    })
    topic?: ThemeTopic | null;

    @Field(() => String, { nullable: true, description: 'Where it comes from, as far as people know.' })
    rootCauses?: string | null;

    @Field(() => String, { nullable: true, description: 'By what people would see that it is better.' })
    successLooksLike?: string | null;
  }
  return ThemeWriting;
}

@InputType({ description: 'Names a theme of a session.' })
class NameThemeInput extends withThemeWriting(RepeatableInput) {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(enumOf(STATEMENT_SORT), { description: 'Of which sort its statements are.' })
  sort!: StatementSort;
}

@InputType({ description: 'Writes a theme anew; what is left out is empty then.' })
class DescribeThemeInput extends withThemeWriting(ChangeInput) {
  @Field(() => ID, { description: 'The theme.' })
  themeId!: string;
}

@InputType({ description: 'Puts statements under a theme.' })
class PlaceStatementsInput extends RepeatableInput {
  @Field(() => ID, { description: 'The theme.' })
  themeId!: string;

  @Field(() => [ID], { description: 'The statements, of the theme’s session and sort.' })
  statementIds!: string[];
}

@InputType({ description: 'Records what somebody does about a theme.' })
class RecordThemeActionInput extends RepeatableInput {
  @Field(() => ID, { description: 'The theme.' })
  themeId!: string;

  @Field(() => String, { description: 'What is done. It is published.' })
  what!: string;

  @OneLine()
  @Field(() => String, { description: 'Who sees to it, by role. It is published.' })
  owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it is to be done.' })
  dueOn!: string;
}

@InputType({ description: 'Records that an action is done.' })
class FinishThemeActionInput extends ChangeInput {
  @Field(() => ID, { description: 'The action.' })
  actionId!: string;

  @Field(() => DateScalar, { description: 'The day on which it was done.' })
  doneOn!: string;

  @Field(() => String, { description: 'What came of it. It is published.' })
  outcome!: string;
}

@InputType({ description: 'Reports a session back.' })
class ReportThemesInput extends ChangeInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(() => String, {
    description:
      'What the council says to those who spoke, and to everybody. It is published, so it names nobody.',
  })
  report!: string;
}

const agreementAnswer = recordAnswer('agreement', () => GatheringAgreement, gatheringAgreementShape);
const sessionAnswer = recordAnswer('themingSession', () => ThemingSession, themingSessionShape);
const themeAnswer = recordAnswer('theme', () => Theme, themeShape);
const actionAnswer = recordAnswer('action', () => ThemeAction, themeActionShape);
const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const STALE = someOf(RECORD_REFUSALS, 'STALE_VERSION');
const FUTURE = someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE');
const REPORTED = someOf(THEMES_REFUSALS, 'THEMES_REPORTED');
const WRITING = { ...someOf(THEMES_REFUSALS, 'THEME_NAME_TAKEN', 'THEME_TOPIC_TAKEN'), ...TEXT_REFUSALS };
const byThoseWhoTheme = { permission: PRACTICE, recordKind: 'REVIEWS' } as const;

/** Agreeing, theming, acting and reporting back. */
export const themesMutations = [
  mutation({
    name: 'agreeToGathering',
    what: 'Records that a person agrees to the top twos of a review being gathered without their name: the person, whoever decides about care for them, or staff whom they told. Nobody has to agree, and nothing depends on it.',
    input: AgreeToGatheringInput,
    inputIs: 'Which review, and when they agreed.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'REVIEWS',
    actsOn: onReview(
      ['completedAt', 'heldOn', 'topTwos', 'personDiedOn', 'gatheringAgreement.withdrawnAt'],
      (review: ReviewToGather, session) => {
        const others = writerRefusals(session, ['reviewId']);
        return others.length > 0 ? others : notToGatherRefusals(review);
      },
    ),
    refuses: {
      ...NOT_FOUND,
      ...DEATH_REFUSALS,
      ...someOf(
        THEMES_REFUSALS,
        'REVIEW_NOT_HELD_YET',
        'NO_TOP_TWOS',
        'GATHERING_WITHDRAWN',
        'GATHERING_AGREED_ALREADY',
      ),
      ...FUTURE,
      ...someOf(THEMES_REFUSALS, 'AGREED_BEFORE_REVIEW'),
    },
    answers: agreementAnswer,
    run: ({ session, command, input: { reviewId, agreedOn } }) =>
      agreeToGathering(session, command, { reviewId, agreedOn }),
  }),
  mutation({
    name: 'withdrawFromGathering',
    what: 'Takes it back that the top twos of a review are gathered. What was gathered by it is gone at once; counts that were published stay, as nobody can be found in them.',
    input: WithdrawFromGatheringInput,
    inputIs: 'Which agreement.',
    permission: ANSWERS_QUESTIONS,
    recordKind: 'REVIEWS',
    refuses: { ...NOT_FOUND, ...someOf(THEMES_REFUSALS, 'GATHERING_WITHDRAWN') },
    answers: agreementAnswer,
    run: ({ session, command, input }) => withdrawFromGathering(session, command, input.agreementId),
  }),
  mutation({
    name: 'openThemingSession',
    what: 'Opens a theming session, and gathers what people agreed to of the reviews of a period, without names. What one session has gathered no other gathers.',
    input: OpenThemingSessionInput,
    inputIs: 'Which period and locality.',
    ...byThoseWhoTheme,
    refuses: {
      ...someOf(THEMES_REFUSALS, 'THEMING_PERIOD_REVERSED', 'THEMING_PERIOD_NOT_OVER'),
      ...TEXT_REFUSALS,
      ...someOf(THEMES_REFUSALS, 'NOTHING_TO_GATHER'),
    },
    answers: sessionAnswer,
    run: ({ session, command, input: { title, fromOn, toOn, locality } }) =>
      openThemingSession(session, command, { title, fromOn, toOn, locality: locality ?? null }),
  }),
  mutation({
    name: 'nameTheme',
    what: 'Names a theme that people found in the statements of one sort.',
    input: NameThemeInput,
    inputIs: 'In which session, and what it is called.',
    ...byThoseWhoTheme,
    refuses: { ...NOT_FOUND, ...REPORTED, ...WRITING },
    answers: themeAnswer,
    run: ({ session, command, input: { sessionId, sort, name, topic, rootCauses, successLooksLike } }) =>
      nameTheme(session, command, {
        sessionId,
        sort,
        name,
        topic: topic ?? null,
        rootCauses: rootCauses ?? null,
        successLooksLike: successLooksLike ?? null,
      }),
  }),
  mutation({
    name: 'describeTheme',
    what: 'Writes a theme anew: its name, where it comes from, and what success looks like.',
    input: DescribeThemeInput,
    inputIs: 'Which theme, and what is written of it.',
    ...byThoseWhoTheme,
    refuses: { ...NOT_FOUND, ...REPORTED, ...STALE, ...WRITING },
    answers: themeAnswer,
    run: ({
      session,
      command,
      input: { themeId, expectedVersion, name, topic, rootCauses, successLooksLike },
    }) =>
      describeTheme(session, command, {
        themeId,
        expectedVersion,
        name,
        topic: topic ?? null,
        rootCauses: rootCauses ?? null,
        successLooksLike: successLooksLike ?? null,
      }),
  }),
  mutation({
    name: 'placeStatements',
    what: 'Puts statements under a theme, all of them or none. One that was under another theme goes over.',
    input: PlaceStatementsInput,
    inputIs: 'Which statements, and under which theme.',
    ...byThoseWhoTheme,
    refuses: {
      ...NOT_FOUND,
      ...REPORTED,
      ...someOf(THEMES_REFUSALS, 'NO_STATEMENT_NAMED', 'STATEMENT_NOT_OF_THEME'),
    },
    answers: themeAnswer,
    run: ({ session, command, input: { themeId, statementIds } }) =>
      placeStatements(session, command, { themeId, statementIds }),
  }),
  mutation({
    name: 'recordThemeAction',
    what: 'Records what somebody does about a theme by a day, before or after the session is reported back.',
    input: RecordThemeActionInput,
    inputIs: 'What is done, by whom and by when.',
    ...byThoseWhoTheme,
    refuses: { ...NOT_FOUND, ...someOf(THEMES_REFUSALS, 'ACTION_DUE_IN_PAST'), ...TEXT_REFUSALS },
    answers: actionAnswer,
    run: ({ session, command, input: { themeId, what, owner, dueOn } }) =>
      recordThemeAction(session, command, { themeId, what, owner, dueOn }),
  }),
  mutation({
    name: 'finishThemeAction',
    what: 'Records that an action about a theme is done, and what came of it. It never changes then.',
    input: FinishThemeActionInput,
    inputIs: 'Which action, and what came of it.',
    ...byThoseWhoTheme,
    refuses: {
      ...NOT_FOUND,
      ...someOf(THEMES_REFUSALS, 'ACTION_DONE'),
      ...FUTURE,
      ...someOf(THEMES_REFUSALS, 'ACTION_DONE_BEFORE_RECORDED'),
      ...TEXT_REFUSALS,
      ...STALE,
    },
    answers: actionAnswer,
    run: ({ session, command, input: { actionId, expectedVersion, doneOn, outcome } }) =>
      finishThemeAction(session, command, { actionId, expectedVersion, doneOn, outcome }),
  }),
  mutation({
    name: 'reportThemes',
    what: 'Reports a session back: publishes how many people are behind each theme, with small numbers hidden, and tells everybody who said something. The words of the statements are never published.',
    input: ReportThemesInput,
    inputIs: 'Which session, and what the council says.',
    ...byThoseWhoTheme,
    refuses: {
      ...NOT_FOUND,
      ...REPORTED,
      ...STALE,
      ...TEXT_REFUSALS,
      ...someOf(THEMES_REFUSALS, 'NO_THEMES'),
    },
    answers: sessionAnswer,
    run: ({ session, command, input: { sessionId, expectedVersion, report } }) =>
      reportThemes(session, command, { sessionId, expectedVersion, report }),
  }),
];
