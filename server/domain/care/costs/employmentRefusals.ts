/** What plans and the terms of assistants both refuse, in the same words. */
export const COUNTED_REFUSALS = {
  TOO_MANY_ENTRIES: 'A list has more entries than a plan may hold.',
  QUANTITY_NOT_VALID: 'A quantity is nothing, negative or beyond what a plan may hold.',
  AMOUNT_NOT_VALID: 'An amount of money is negative or beyond what a plan may hold.',
} as const;

/** Why the terms of a personal assistant are refused, in order of precedence. */
export const EMPLOYMENT_COST_REFUSALS = {
  EMPLOYMENT_FIGURES_NOT_KNOWN: 'The figures of the law are not known for that day.',
  RATE_BELOW_MINIMUM_WAGE:
    'An hour would be paid less than the minimum wage of the day, which the refusal names with its source.',
} as const;
export type EmploymentRefusalCode = keyof typeof EMPLOYMENT_COST_REFUSALS;
