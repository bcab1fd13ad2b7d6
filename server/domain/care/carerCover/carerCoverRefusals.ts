/** Why something about a carer's absence is refused, in order of precedence. */
export const CARER_COVER_REFUSALS = {
  CARER_IS_ILL_ALREADY: 'It is recorded already that the carer is ill, for everybody for whom they care.',
  CARER_IS_BACK: 'The absence has ended.',
  CARER_IS_NOT_ILL: 'Nothing says that the carer is ill.',
  CARE_IS_REPLACED: 'It is recorded already who gives the care instead.',
  BACK_BEFORE_ILL: 'The carer would be back before they fell ill.',
} as const;
export type CarerCoverRefusalCode = keyof typeof CARER_COVER_REFUSALS;
