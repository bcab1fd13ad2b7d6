import type { Refusal } from '../../../common/refusal.ts';
import type { TextRefusalCode } from '../../../common/textRules.ts';
import type { FrontDoorRefusal } from '../frontDoor/frontDoorRefusals.ts';

/** Why a story is not kept, shared or sent back, in order of precedence. */
export const STORY_REFUSALS = {
  STORY_ABOUT_NOTHING:
    'It names neither a way of having the money nor an area of life, so nobody would find it.',
  CHOSEN_NAME_NOT_NEEDED: 'A chosen name is given, and the story is not told by one.',
  CHOSEN_NAME_IS_OWN: 'The chosen name is a name of the person’s own.',
  STORY_LANGUAGE_NOT_VALID: 'The language is not written as languages are.',
  STORY_HAS_CONTACT_DETAILS: 'The text holds something by which somebody can be reached or looked up.',
  STORY_LOOKED_AT: 'Staff have looked at it, and said whether it is shared.',
  LOOKED_AT_BY_WRITER: 'Whoever wrote the story down does not share it as well.',
  STORY_NAMES_SOMEBODY:
    'The text holds a name of the person, who did not want it shown, or of somebody in their circle.',
} as const;
export type StoryRefusalCode = keyof typeof STORY_REFUSALS;
export type StoryRefusal = Refusal<StoryRefusalCode | TextRefusalCode> | FrontDoorRefusal;
