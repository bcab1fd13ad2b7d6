import {
  mayActFor,
  type RecordedAuthority,
  type RecordedRepresentation,
  relationsOf,
} from '../../people/mayActFor.ts';

/**
 * Whether somebody may be given a direct payment for a person from a day on, and the records of it are whole. An attorney
 * or deputy for health and welfare shows a document; a suitable person needs the appointment, which rests on a
 * best-interests record, and a capacity decision that is still in force. Authority as suitable person that is only written
 * on a supporter does not begin a payment.
 * @param lacksCapacity whether a decision in force on that day says that the person lacks capacity about a direct payment.
 */
export function mayBeginToReceive(
  supporter: RecordedAuthority | null,
  representations: readonly RecordedRepresentation[],
  lacksCapacity: boolean,
  day: Temporal.PlainDate,
): boolean {
  if (!supporter) return false;
  const isOnlyWritten = supporter.authority === 'SUITABLE_PERSON';
  const shown = isOnlyWritten ? { ...supporter, authority: 'NONE' as const } : supporter;
  const relations = relationsOf(shown, representations);
  const authorities = relations.authorities.filter(({ kind }) => kind !== 'SUITABLE_PERSON' || lacksCapacity);
  return mayActFor({ ...relations, authorities }, 'RECEIVE_DIRECT_PAYMENT', day);
}
