import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const COUNCIL_SURVEY = enumeration(
  'CouncilSurvey',
  'A survey that people answer without being known, and that a council holds the results of.',
  {
    ADULT_SOCIAL_CARE_SURVEY: 'The yearly Adult Social Care Survey, of people with support (NHS England).',
    SURVEY_OF_ADULT_CARERS: 'The Survey of Adult Carers in England, of unpaid carers (NHS England).',
    PERSONAL_BUDGETS:
      'A survey of people with a personal budget on what it has changed, in the manner of the Personal Outcomes Evaluation Tool (POET).',
  },
);
export type CouncilSurvey = ValueOf<typeof COUNCIL_SURVEY>;

export const SURVEY_QUESTION = enumeration('SurveyQuestion', 'What a survey asks.', {
  QUALITY_OF_LIFE: 'How good their life is.',
  CONTROL_OVER_DAILY_LIFE: 'How much control they have over daily life.',
  SATISFACTION_WITH_SUPPORT: 'How satisfied they are with care and support.',
  SOCIAL_CONTACT: 'How much contact they have with people whom they like.',
  FEELING_SAFE: 'How safe they feel.',
  INFORMATION_EASY_TO_FIND: 'How easy information about support was to find.',
  INCLUDED_IN_DISCUSSIONS:
    'Whether a carer was included or consulted in discussions about the person whom they care for.',
  CHANGE_IN_CONTROL: 'What the budget has changed in control over important things in life.',
  CHANGE_IN_INDEPENDENCE: 'What it has changed in independence.',
  CHANGE_IN_SUPPORT: 'What it has changed in getting support when it is needed.',
  CHANGE_IN_WELLBEING: 'What it has changed in mental wellbeing.',
  CHANGE_IN_DIGNITY: 'What it has changed in being supported with dignity.',
  CHANGE_IN_SAFETY: 'What it has changed in feeling safe.',
});
export type SurveyQuestion = ValueOf<typeof SURVEY_QUESTION>;

export const SURVEY_CIRCUMSTANCE = enumeration(
  'SurveyCircumstance',
  'What people also said of how they came by their support, beside which results are set.',
  {
    KNEW_AMOUNT: 'They knew the amount of their budget before they planned.',
    HELPED_WITH_PLAN: 'They had help with planning.',
    CHOSE_OPTION: 'They chose in which way to have the money.',
    VIEWS_IN_PLAN: 'Their views are fully in their plan.',
    HAS_DIRECT_PAYMENT: 'They have a direct payment.',
  },
);
export type SurveyCircumstance = ValueOf<typeof SURVEY_CIRCUMSTANCE>;

/** What somebody said of a circumstance. */
export const CIRCUMSTANCE_ANSWERS = ['YES', 'NO', 'NOT_STATED'] as const;
export type CircumstanceAnswer = (typeof CIRCUMSTANCE_ANSWERS)[number];

export const HIDDEN_RESULT = enumeration('HiddenSurveyResult', 'Why a result of a survey is not shown.', {
  TOO_FEW: 'Fewer than thirty people answered, of whom a share says little.',
  SMALL_NUMBER:
    'From one to four people would stand in one of its cells, or did before the results were replaced.',
});
export type HiddenResult = ValueOf<typeof HIDDEN_RESULT>;
