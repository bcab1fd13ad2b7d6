/** Why the terms of a personal assistant are refused, in order of precedence. */
export const EMPLOYMENT_COST_REFUSALS = {
  EMPLOYMENT_FIGURES_NOT_KNOWN: 'The figures of the law are not known for that day.',
  RATE_BELOW_MINIMUM_WAGE:
    'An hour would be paid less than the minimum wage of the day, which the refusal names with its source.',
} as const;
export type EmploymentRefusalCode = keyof typeof EMPLOYMENT_COST_REFUSALS;
