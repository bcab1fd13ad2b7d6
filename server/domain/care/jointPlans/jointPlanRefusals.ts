/** Why plans can't be joined, or what they share can't be changed, in order of precedence. */
export const JOINT_PLAN_REFUSALS = {
  PLANS_OF_ONE_PERSON: 'Both plans are one person’s, and a joint plan is of two people.',
  PLAN_ALREADY_JOINED: 'The plan is in a joint plan already.',
  SHARES_NOT_WHOLE:
    'The shares of something that is shared are not one for each plan, or do not make the whole.',
} as const;
export type JointPlanRefusalCode = keyof typeof JOINT_PLAN_REFUSALS;
