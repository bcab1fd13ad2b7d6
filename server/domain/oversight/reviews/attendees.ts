import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import type { ReviewRefusalCode } from './reviewRefusals.ts';
import type { AttendeeRole } from './reviewsVocabulary.ts';

/** Somebody who is invited to a review, or was there. Nobody has to be named. */
export interface Attendee {
  role: AttendeeRole;
  /** The bare UUID of somebody in the person's circle of support; null for anybody else. */
  supporterId: string | null;
  name: string | null;
}

/**
 * What is wrong with a list of people: a supporter who is not the person's own, the same one twice, a name that is too
 * long.
 * @param field where the list stands in the input.
 */
export function attendeeRefusals(
  attendees: readonly Attendee[],
  ownSupporterIds: readonly string[],
  field: string,
): Refusal[] {
  return attendees.flatMap(({ supporterId, name }, index) => [
    ...supporterRefusals(supporterId, ownSupporterIds, [field, index, 'supporterId']),
    ...repeatRefusals(attendees, index, field),
    ...textRefusals([field, index, 'name'], name, false),
  ]);
}

/** Refuses somebody who is not in the person's own circle of support. */
export function supporterRefusals(
  supporterId: string | null,
  ownSupporterIds: readonly string[],
  path: readonly (string | number)[],
): Refusal<ReviewRefusalCode>[] {
  if (supporterId === null || ownSupporterIds.includes(supporterId)) return [];
  const message =
    'This is nobody in the person’s circle of support. Add them as a supporter first, or leave supporterId out.';
  return [{ code: 'SUPPORTER_NOT_OF_PERSON', path, message }];
}

function repeatRefusals(
  attendees: readonly Attendee[],
  index: number,
  field: string,
): Refusal<ReviewRefusalCode>[] {
  const supporterId = attendees[index]?.supporterId ?? null;
  if (supporterId === null) return [];
  if (attendees.findIndex((other) => other.supporterId === supporterId) === index) return [];
  const message = 'This supporter is given twice. Leave one of them out.';
  return [{ code: 'ATTENDEE_GIVEN_TWICE', path: [field, index, 'supporterId'], message }];
}
