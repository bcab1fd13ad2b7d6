import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { isSurveyRefused } from './completion.ts';

const SURVEY_READS = {
  reviews: { outcomeSurveyIsUsed: 'whether a review is completed with the survey' },
} as const satisfies SettingsRead;

/** Whether a review is completed with the outcome survey. */
export const reviewSurvey = decisionKind({
  key: 'REVIEW_SURVEY',
  description: 'Whether a review is completed with the outcome survey.',
  recordKind: 'REVIEWS',
  subjectType: 'Review',
  file: 'server/domain/oversight/reviews/completion.ts',
  reads: SURVEY_READS,
  rule: (
    { hasAnswers }: { hasAnswers: boolean },
    { reviews },
  ): { isWithSurvey: boolean; refusal: 'SURVEY_NOT_USED' | null } => {
    const isRefused = isSurveyRefused(hasAnswers, reviews);
    return { isWithSurvey: hasAnswers && !isRefused, refusal: isRefused ? 'SURVEY_NOT_USED' : null };
  },
  sentence: ({ isWithSurvey, refusal }) => {
    if (refusal !== null) return 'The council does not use the outcome survey, and the review answers it.';
    return isWithSurvey
      ? 'The review is completed with the outcome survey.'
      : 'The review is completed without the outcome survey.';
  },
});
