import type { Refusal } from '../../../common/refusal.ts';
import type { TextRefusalCode } from '../../../common/textRules.ts';
import type { FrontDoorRefusal } from '../frontDoor/frontDoorRefusals.ts';

/** Why what was explained or declined is not recorded, in order of precedence. */
export const OPTIONS_REFUSALS = {
  NOTHING_EXPLAINED: 'Nothing is named that was explained.',
  EXPLANATION_FORM_MISSING: 'No form is named in which it was explained.',
  EXPLANATION_LANGUAGE_NOT_VALID: 'The language is not written as languages are.',
  CHOICE_NOT_OFFERED: 'The council did not offer this way of having the money on that day.',
  CHOICE_NOT_EXPLAINED: 'It is not recorded that this was explained to the person before they declined it.',
  REFUSAL_STILL_OPEN:
    'The person declined the same before, and whether the information was right, or what came of putting it right, is still open.',
  REFUSAL_PUT_RIGHT: 'The person was told again and gave their answer, which never changes.',
  REFUSAL_LOOKED_AT: 'Whether the information was right is recorded, which never changes.',
  REFUSAL_NOT_LOOKED_AT: 'Nobody has recorded yet that the information was wrong.',
  INFORMATION_WAS_RIGHT: 'The information was right, so that nothing has to be put right.',
  LOOKED_AT_BEFORE_DECLINED: 'The information would have been looked at before the person declined.',
  WHAT_WAS_WRONG_NOT_NEEDED: 'The information was right, and still something is said to have been wrong.',
  TOLD_AGAIN_OF_OTHERS: 'What was explained again is not what the person declined.',
  TOLD_AGAIN_TOO_EARLY: 'It was explained before it was known that the information was wrong.',
  ANSWERED_BEFORE_TOLD: 'The person would have answered before they were told again.',
} as const;
export type OptionsRefusalCode = keyof typeof OPTIONS_REFUSALS;
export type OptionsRefusal = Refusal<OptionsRefusalCode | TextRefusalCode> | FrontDoorRefusal;
