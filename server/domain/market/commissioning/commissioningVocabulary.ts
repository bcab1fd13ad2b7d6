import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { SupportCategory } from '../../care/plans/plansVocabulary.ts';

export const CAPACITY_UNIT = enumeration('CapacityUnit', 'In what the capacity of a block contract counts.', {
  HOURS_A_WEEK: 'Hours of support in each week.',
  PLACES: 'Places, such as at a day centre or in a house.',
});
export type CapacityUnit = ValueOf<typeof CAPACITY_UNIT>;

/** What people may want of a market: all kinds of support, and nothing that no budget may be spent on. */
export const WANTED_SUPPORT: readonly SupportCategory[] = [
  'PERSONAL_CARE',
  'HELP_AT_HOME',
  'COMPANY_AND_COMMUNITY',
  'WORK_AND_LEARNING',
  'NIGHT_SUPPORT',
  'BREAKS',
  'EQUIPMENT_AND_TECHNOLOGY',
  'TRANSPORT',
  'PLANNING_AND_MANAGING',
  'OTHER',
];

export const UNMET_REASON = enumeration('UnmetReason', 'Why somebody could not get what they wanted.', {
  NOBODY_OFFERS_IT: 'Nobody offers it.',
  NO_PLACE_FREE: 'Whoever offers it has no place free.',
  NO_ASSISTANT_FOUND: 'No personal assistant was found.',
  TOO_FAR: 'It is too far away.',
  NO_TRANSPORT: 'There is no way to get there.',
  TOO_DEAR: 'It costs more than there is.',
  TIMES_DO_NOT_SUIT: 'It is not there at the times when it is wanted.',
  LANGUAGE_OR_CULTURE: 'It does not fit their language, culture or faith.',
  NOT_ACCESSIBLE: 'They can’t use it as it is: the building, or how it is done.',
  OTHER: 'Another reason, which is written down.',
});
export type UnmetReason = ValueOf<typeof UNMET_REASON>;

export const WISH_MOMENT = enumeration('WishMoment', 'When an unmet wish was said.', {
  PLANNING: 'While support was planned.',
  REVIEW: 'At a review.',
});
export type WishMoment = ValueOf<typeof WISH_MOMENT>;

export const WISH_ENDING = enumeration('WishEnding', 'How an unmet wish ended.', {
  MET: 'The person has what they wanted.',
  NO_LONGER_WANTED: 'They do not want it any more.',
  TAKEN_BACK: 'They take back that they said it, or it was recorded by mistake.',
});
export type WishEnding = ValueOf<typeof WISH_ENDING>;
