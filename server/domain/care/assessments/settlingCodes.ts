import { ADVOCATE_OWED_REFUSALS } from '../representation/advocateOwed.ts';

/** Why two assessments side by side can't be made, completed or settled, in order of precedence. */
export const SETTLING_REFUSALS = {
  ASSESSMENTS_NOT_OF_TWO_SIDES:
    'Two assessments side by side are the person’s own and a professional’s, both open.',
  ASSESSMENT_HAS_ANOTHER_BESIDE:
    'Another assessment stands beside it, and what goes on is settled from both.',
  ASSESSMENT_STANDS_ALONE: 'No other assessment stands beside it.',
  ...ADVOCATE_OWED_REFUSALS,
  NOT_A_DIFFERENCE: 'Something is settled in which the two assessments do not differ.',
  DIFFERENCE_SETTLED_TWICE: 'A difference is settled twice in one input.',
  SETTLED_ANSWER_WRONG:
    'Another answer is missing that was agreed on, or one is given beside that of a side.',
  DIFFERENCES_UNSETTLED: 'Differences on which the amount turns are not settled.',
} as const;
