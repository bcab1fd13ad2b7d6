/**
 * What each survey asks, and which answers count as a good result. Answers are numbered from 1, the best, as the questionnaires
 * list them; an answer of those to whom the question does not apply is the last.
 */
import { type CouncilSurvey, SURVEY_QUESTION, type SurveyQuestion } from './surveysVocabulary.ts';

/** One question of a survey. */
export interface QuestionOfSurvey {
  /** How many answers it has. */
  answers: number;
  /** The answers from the first to this one count as a good result. */
  goodUpTo: number;
  /** Whether the last answer is of those to whom it does not apply: they are no part of the share. */
  lastIsLeftOut: boolean;
  /** What the share says, in plain words. */
  meaning: string;
  source: string;
}

const ASCS = 'Adult Social Care Survey, NHS England';
const SACE = 'Survey of Adult Carers in England, NHS England';
const POET = 'In the manner of the Personal Outcomes Evaluation Tool, In Control and Lancaster University';

const question = (
  [answers, goodUpTo]: readonly [number, number],
  meaning: string,
  source: string,
  lastIsLeftOut = false,
): QuestionOfSurvey => ({ answers, goodUpTo, lastIsLeftOut, meaning, source });

const change = (of: string) =>
  question([5, 2], `Those for whom ${of} got a lot or a little better with the budget.`, POET);

const QUESTIONS: Readonly<Record<CouncilSurvey, Partial<Record<SurveyQuestion, QuestionOfSurvey>>>> = {
  ADULT_SOCIAL_CARE_SURVEY: {
    QUALITY_OF_LIFE: question(
      [7, 3],
      'Those whose quality of life is good, very good or could not be better.',
      ASCS,
    ),
    CONTROL_OVER_DAILY_LIFE: question(
      [4, 2],
      'Those who have as much control over daily life as they want, or adequate control.',
      `${ASCS}; a measure of the Adult Social Care Outcomes Framework`,
    ),
    SATISFACTION_WITH_SUPPORT: question(
      [7, 2],
      'Those who are extremely or very satisfied with their care and support.',
      `${ASCS}; a measure of the Adult Social Care Outcomes Framework`,
    ),
    SOCIAL_CONTACT: question(
      [4, 1],
      'Those who have as much contact as they want with people whom they like.',
      `${ASCS}; a measure of the Adult Social Care Outcomes Framework`,
    ),
    FEELING_SAFE: question(
      [4, 1],
      'Those who feel as safe as they want.',
      `${ASCS}; a measure of the Adult Social Care Outcomes Framework`,
    ),
    INFORMATION_EASY_TO_FIND: question(
      [5, 2],
      'Of those who looked for information, those who found it very or fairly easy to find.',
      `${ASCS}; a measure of the Adult Social Care Outcomes Framework`,
      true,
    ),
  },
  SURVEY_OF_ADULT_CARERS: {
    SATISFACTION_WITH_SUPPORT: question(
      [8, 2],
      'Of the carers with support, those who are extremely or very satisfied with it.',
      `${SACE}; a measure of the Adult Social Care Outcomes Framework`,
      true,
    ),
    CONTROL_OVER_DAILY_LIFE: question(
      [3, 1],
      'Carers who have as much control over daily life as they want.',
      SACE,
    ),
    SOCIAL_CONTACT: question(
      [3, 1],
      'Carers who have as much contact as they want with people whom they like.',
      `${SACE}; a measure of the Adult Social Care Outcomes Framework`,
    ),
    INCLUDED_IN_DISCUSSIONS: question(
      [5, 2],
      'Of the carers who know of discussions, those who were always or usually included or consulted.',
      `${SACE}; a measure of the Adult Social Care Outcomes Framework`,
      true,
    ),
    INFORMATION_EASY_TO_FIND: question(
      [5, 2],
      'Of the carers who looked for information, those who found it very or fairly easy to find.',
      `${SACE}; a measure of the Adult Social Care Outcomes Framework`,
      true,
    ),
  },
  PERSONAL_BUDGETS: {
    CHANGE_IN_CONTROL: change('control over important things in life'),
    CHANGE_IN_INDEPENDENCE: change('independence'),
    CHANGE_IN_SUPPORT: change('getting support when it is needed'),
    CHANGE_IN_WELLBEING: change('mental wellbeing'),
    CHANGE_IN_DIGNITY: change('being supported with dignity'),
    CHANGE_IN_SAFETY: change('feeling safe'),
  },
};

/** A question of a survey; null where that survey does not ask it. */
export function questionOf(survey: CouncilSurvey, key: string): QuestionOfSurvey | null {
  return QUESTIONS[survey][key as SurveyQuestion] ?? null;
}

/** The questions of a survey, in the order of the list. */
export function questionsOf(survey: CouncilSurvey): SurveyQuestion[] {
  return SURVEY_QUESTION.values.filter((key) => QUESTIONS[survey][key] !== undefined);
}

/** What an answer is of a question: a good result, another, or none as the question does not apply. */
export function resultOf(asked: QuestionOfSurvey, answer: number): 'GOOD' | 'OTHER' | null {
  if (asked.lastIsLeftOut && answer === asked.answers) return null;
  return answer <= asked.goodUpTo ? 'GOOD' : 'OTHER';
}
