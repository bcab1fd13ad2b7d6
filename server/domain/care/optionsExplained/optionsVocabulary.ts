import { DEPLOYMENT_OPTION, enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const BUDGET_CHOICE = enumeration(
  'BudgetChoice',
  'What is explained to a person, and is theirs to choose or decline: a personal budget as such, or one way of having its money.',
  {
    PERSONAL_BUDGET: 'A personal budget as such: to know the sum, and to say how it is used.',
    ...DEPLOYMENT_OPTION.descriptions,
  },
);
export type BudgetChoice = ValueOf<typeof BUDGET_CHOICE>;

export const EXPLANATION_FORM = enumeration(
  'ExplanationForm',
  'In which form something was explained. Several may go together, such as spoken words with an interpreter.',
  {
    SPOKEN: 'In a talk, in person or by telephone.',
    WRITTEN: 'In writing.',
    EASY_READ: 'In easy read, with pictures.',
    LARGE_PRINT: 'In large print.',
    BRAILLE: 'In braille.',
    AUDIO: 'As a recording to listen to.',
    VIDEO: 'As a film.',
    BRITISH_SIGN_LANGUAGE: 'In British Sign Language.',
    INTERPRETED: 'With an interpreter.',
    PEER: 'By somebody who has their money in this way themself.',
    OTHER: 'In another form, which is said in words.',
  },
);
export type ExplanationForm = ValueOf<typeof EXPLANATION_FORM>;

export const UNDERSTANDING = enumeration('Understanding', 'How far somebody understood what was explained.', {
  UNDERSTOOD: 'The person understood it.',
  PARTLY: 'Some of it was understood; what was not is said in words.',
  NOT_YET: 'It was not understood yet, and has to be explained in another way.',
});
export type Understanding = ValueOf<typeof UNDERSTANDING>;

export const DECLINING_REASON = enumeration(
  'DecliningReason',
  'Why somebody declines a personal budget, or a way of having it.',
  {
    EMPLOYING_STAFF: 'They do not want to employ anybody, or fear that they would have to.',
    PAPERWORK: 'They fear the records and the paperwork.',
    HANDLING_MONEY: 'They do not want to handle the money, or to have an account for it.',
    RESPONSIBILITY: 'They do not want the responsibility.',
    NOT_WELL_ENOUGH_NOW: 'They are not well enough to decide on it now, or are in a crisis.',
    NOT_ENOUGH_MONEY: 'They think that the money would not buy the support that they need.',
    NO_HELP_TO_MANAGE: 'They know of nobody who would help them to manage it.',
    NOTHING_TO_BUY: 'They find nothing near them that they would buy with it.',
    CONTENT_AS_IT_IS: 'They are content with the support that they have.',
    FAMILY_CONCERNS: 'Their family does not want it, or worries about it.',
    OTHER: 'Another reason, which is said in words.',
  },
);
export type DecliningReason = ValueOf<typeof DECLINING_REASON>;

export const PUT_RIGHT_OUTCOME = enumeration(
  'PutRightOutcome',
  'What the person decided once they had been told again, rightly.',
  {
    STILL_DECLINED: 'They still decline, now by the right information.',
    CHOSEN: 'They choose what they had declined.',
  },
);
export type PutRightOutcome = ValueOf<typeof PUT_RIGHT_OUTCOME>;

export const OPTION_REFUSAL_STATUS = enumeration(
  'OptionRefusalStatus',
  'Where it stands that somebody declined something. Worked out from what is recorded, never set.',
  {
    NOT_LOOKED_AT: 'Nobody has looked yet at whether the information was right.',
    INFORMATION_RIGHT: 'The information was right: the person declined knowing what they declined.',
    TO_PUT_RIGHT: 'The information was wrong, and the person waits to be told again.',
    STILL_DECLINED: 'The person was told again, rightly, and still declines.',
    CHOSEN: 'The person was told again, rightly, and chose it.',
  },
);
export type OptionRefusalStatus = ValueOf<typeof OPTION_REFUSAL_STATUS>;
