import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const CONSULTATION_STATUS = enumeration(
  'PolicyConsultationStatus',
  'How far a consultation on a draft of policy has got.',
  {
    UPCOMING: 'It is announced, and answers are taken from its first day on.',
    OPEN: 'Answers are taken.',
    CLOSED: 'Answers are no longer taken, and what changed because of them is still to be written.',
    RESPONDED: 'What changed because of the answers is written down.',
    WITHDRAWN: 'The council took the draft back before that, so nothing comes of it.',
  },
);
export type ConsultationStatus = ValueOf<typeof CONSULTATION_STATUS>;

export const CONSULTATION_VIEW = enumeration(
  'PolicyConsultationView',
  'What somebody thinks of a question about a draft of policy.',
  {
    AGREE: 'They agree.',
    DISAGREE: 'They disagree.',
    NEITHER: 'They neither agree nor disagree.',
  },
);
export type ConsultationView = ValueOf<typeof CONSULTATION_VIEW>;

/** Who may answer: whoever has, or may have, a personal budget, and those around them. */
export const RESPONDENT = enumeration('PolicyConsultationRespondent', 'As whom somebody answered.', {
  PERSON: 'Somebody who has, or may have, a personal budget.',
  REPRESENTATIVE: 'Somebody who decides for such a person, or manages their money.',
  SUPPORTER: 'Somebody in the circle of support of such a person.',
});
export type Respondent = ValueOf<typeof RESPONDENT>;
