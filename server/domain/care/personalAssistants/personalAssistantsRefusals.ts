/** Why a check of a personal assistant is not recorded, in order of precedence. */
export const PERSONAL_ASSISTANT_REFUSALS = {
  NOT_A_PERSONAL_ASSISTANT: 'The support is given by somebody who is no personal assistant.',
  DBS_CHECK_NOT_NEWER: 'A check of that day or of a later one is recorded already.',
} as const;
export type PersonalAssistantRefusalCode = keyof typeof PERSONAL_ASSISTANT_REFUSALS;
