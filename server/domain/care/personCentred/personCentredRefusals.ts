import type { Refusal } from '../../../common/refusal.ts';
import type { TextRefusalCode } from '../../../common/textRules.ts';
import type { FrontDoorRefusal } from '../frontDoor/frontDoorRefusals.ts';

/** Why something of a person-centred tool is not kept, ended or given, in order of precedence. */
export const PERSON_CENTRED_REFUSALS = {
  PERSPECTIVE_NOT_YOURS: 'What staff think is written down by staff.',
  AUDIENCE_NOT_YOURS: 'Staff write only what staff may see, and whoever helps what the circle may see.',
  HEALTH_NOT_YOURS: 'Whether something goes to health services is not for whoever helps to say.',
  HEALTH_NEEDS_STAFF: 'What no staff may see can’t go to health services, as staff give it.',
  FIELD_NOT_OF_TOOL: 'A field is filled in that this tool does not have.',
  CLOSENESS_MISSING: 'It is not said how close somebody is.',
  ENTRY_LANGUAGE_NOT_VALID: 'The language is not written as languages are.',
  REPLACES_ANOTHER_TOOL: 'What it is to replace was written with another tool.',
  WRITTEN_BEFORE_REPLACED: 'It would have been written before what it replaces.',
  ENTRY_NOT_YOURS: 'Somebody who helps would replace or withdraw what somebody else wrote.',
  ENTRY_ENDED: 'It was replaced or withdrawn before.',
  PROFILE_IS_FULL: 'The person has as many current entries as are kept.',
  HEALTH_CONSENT_MISSING: 'The person has not agreed to this being given to that health service.',
  HEALTH_CONSENT_WITHDRAWN: 'The consent has been withdrawn before.',
  NOTHING_FOR_HEALTH: 'No current entry may go to health services.',
} as const;
export type PersonCentredRefusalCode = keyof typeof PERSON_CENTRED_REFUSALS;
export type PersonCentredRefusal = Refusal<PersonCentredRefusalCode | TextRefusalCode> | FrontDoorRefusal;
