/** An authority that is over takes with it what the person agreed to while it held: a former representative sees nothing. */
import type { Relations } from './mayActFor.ts';
import type { SupporterAuthority } from './peopleVocabulary.ts';

/** What a person agreed that a supporter may see, and the day on which they did. */
export interface RecordedConsents<Consent extends string = string> {
  consents: readonly Consent[];
  consentRecordedOn?: string | null;
}

/**
 * The consents that count on a day. What was agreed to before an authority or appointment ended ended with it, and counts
 * again once the person agrees anew, on a later day than its last. Nothing that was agreed to outlasts the person.
 */
export function consentsThatHold(
  { consents, consentRecordedOn }: RecordedConsents,
  relations: Relations,
  day: Temporal.PlainDate,
): readonly string[] {
  if (relations.personDiedOn) return [];
  const ended = lastDayOfFormer(relations, day.toString());
  return ended === null || (consentRecordedOn ?? '') > ended ? consents : [];
}

/** The last day of the authority that ended latest; null where none has. One that never held does not count. */
function lastDayOfFormer({ authorities }: Relations, day: string): string | null {
  const ended = authorities.flatMap(({ from, to }) => (to !== null && from <= to && to < day ? [to] : []));
  return ended.toSorted().at(-1) ?? null;
}

/**
 * What a change of a supporter takes away besides what is sent: where the authority that is written with them goes, the
 * consents go with it, unless they are sent in the same change.
 */
export function takenWithAuthority(
  before: { authority: SupporterAuthority },
  sent: { authority?: SupporterAuthority; consents?: readonly string[] },
): { consents: []; consentRecordedOn: null } | Record<string, never> {
  const isTaken =
    before.authority !== 'NONE' && sent.authority !== undefined && sent.authority !== before.authority;
  return isTaken && sent.consents === undefined ? { consents: [], consentRecordedOn: null } : {};
}
