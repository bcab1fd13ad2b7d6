/** Why something can't be done with a consultation on a draft of policy, in order of precedence. */
export const CONSULTATION_REFUSALS = {
  CONSULTATION_NOT_IN_STATE: 'The consultation is not at a point where this can be done.',
  CONSULTATION_UNDER_WAY:
    'Residents are being asked about the change already, or it is not written down yet what came of it.',
  CONSULTATION_DAYS_NOT_RIGHT:
    'The days on which residents are asked lie in the past, end before they begin, last too long, or end after the change would take effect.',
  CONSULTATION_TOO_SHORT: 'Residents would be asked for fewer days than the council’s own rules say.',
  NOTHING_ASKED: 'No question is asked, or more than ten.',
  NOTHING_ANSWERED: 'No question is answered.',
  QUESTION_NOT_ASKED: 'There is no question of this number.',
  QUESTION_ANSWERED_TWICE: 'A question is answered twice in one go, so it is not clear which counts.',
} as const;
export type ConsultationRefusalCode = keyof typeof CONSULTATION_REFUSALS;
